"""The language server, spoken to by a client over its standard input and output."""

import asyncio
import sys
from pathlib import Path
from threading import Thread

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from linter.servers.lsp import path_of

PAGE = (
    '<html lang="en"><body><article>\n<p>Soft\u2028break 😀.</p>\n<figure><img src="a.jpg" alt="A bridge">\r\n'
    "<figcaption>😀 The bridge, said &amp; done. Photo: Photo: Jo Lee/AFP</figcaption></figure></article></body></html>"
)


class Editor(LanguageClient):
    """An editor that keeps what it is told of each page."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.found: dict[str, list[lsp.Diagnostic]] = {}
        self.messages: list[str] = []
        self.news = asyncio.Event()

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: lsp.PublishDiagnosticsParams) -> None:
            self.found[params.uri] = list(params.diagnostics)
            self.news.set()

        @self.feature(lsp.WINDOW_SHOW_MESSAGE)
        def told(params: lsp.ShowMessageParams) -> None:
            self.messages.append(params.message)

    async def next(self) -> None:
        await asyncio.wait_for(self.news.wait(), 30)
        self.news.clear()

    def open(self, uri: str, text: str) -> None:
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "html", 1, text)))

    def change(self, uri: str, text: str, version: int) -> None:
        self.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(version, uri), [lsp.TextDocumentContentChangeWholeDocument(text)]
            )
        )


class Desk:
    """An editor with a server of its own, which is a process; both live in a thread with a loop of its own."""

    def __init__(self, folder: Path, encodings: list[str] | None = None) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.editor, self.capabilities = self._done(self._begun(folder, encodings))

    def edited(self, story) -> None:
        """Run a story with the editor, which knows nothing of the stories before."""
        self._done(self._told(story))

    def close(self) -> None:
        self._done(self._ended())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(30)
        self.loop.close()

    def _done(self, work):
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(work, 60), self.loop).result()

    async def _begun(self, folder: Path, encodings: list[str] | None):
        editor = Editor()
        await editor.start_io(sys.executable, "-m", "linter", "lsp", cwd=str(folder))
        capabilities = lsp.ClientCapabilities(
            general=lsp.GeneralClientCapabilities(position_encodings=encodings),
            workspace=lsp.WorkspaceClientCapabilities(
                workspace_edit=lsp.WorkspaceEditClientCapabilities(document_changes=True)
            ),
        )
        answer = await editor.initialize_async(
            lsp.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri())
        )
        editor.initialized(lsp.InitializedParams())
        return editor, answer.capabilities

    async def _told(self, story) -> None:
        editor = self.editor
        try:
            await story(editor, self.capabilities)
        finally:
            for uri in editor.found:
                editor.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
            # What is asked last is answered last: nothing of this story comes in behind it.
            await editor.text_document_hover_async(
                lsp.HoverParams(lsp.TextDocumentIdentifier("untitled:none"), lsp.Position(0, 0))
            )
            editor.found.clear()
            editor.messages.clear()
            editor.news.clear()

    async def _ended(self) -> None:
        try:
            await self.editor.shutdown_async(None)
            self.editor.exit(None)
        finally:
            await self.editor.stop()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A server that many stories share, as an editor's does for a day."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.close()


def slice_of(text: str, where: lsp.Range, encoding: str = "utf-16-le", width: int = 2) -> str:
    """The text at a range, cut as the protocol counts."""
    lines = text.replace("\r\n", "\n").split("\n")
    assert where.start.line == where.end.line
    data = lines[where.start.line].encode(encoding)
    return data[width * where.start.character : width * where.end.character].decode(encoding)


def everything(uri: str) -> lsp.CodeActionParams:
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    return lsp.CodeActionParams(lsp.TextDocumentIdentifier(uri), whole, lsp.CodeActionContext(diagnostics=[]))


def test_a_page_is_marked_when_it_is_opened_and_clean_when_it_is_mended(desk: Desk, tmp_path: Path):
    uri = (tmp_path / "page.html").as_uri()

    async def story(editor, _):
        editor.open(uri, PAGE)
        await editor.next()
        (found,) = [each for each in editor.found[uri] if each.code == "credit-lead-in-repeated"]
        assert (found.source, found.severity) == ("cutline", lsp.DiagnosticSeverity.Warning)
        assert slice_of(PAGE, found.range).startswith("Photo:")
        editor.change(uri, PAGE.replace("Photo: Photo:", "Photo:"), 2)
        await editor.next()
        assert [each.code for each in editor.found[uri]] == []
        editor.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
        await editor.next()
        assert editor.found[uri] == []

    desk.edited(story)


def test_what_is_no_html_or_not_yet_is_passed_over_in_silence(desk: Desk, tmp_path: Path):
    async def story(editor, _):
        for number, text in enumerate(("", "Soft", '{"body": "<p>x</p>"}', "%PDF-1.7 <p>x</p>")):
            uri = (tmp_path / f"page-{number}.html").as_uri()
            editor.open(uri, text)
            await editor.next()
            assert (editor.found[uri], editor.messages) == ([], [])
            editor.change(uri, PAGE, 2)
            await editor.next()
            assert editor.found[uri]

    desk.edited(story)


@pytest.mark.parametrize(
    ("encoding", "codec", "width"), [("utf-16", "utf-16-le", 2), ("utf-8", "utf-8", 1), ("utf-32", "utf-32-le", 4)]
)
def test_columns_are_counted_as_the_client_asks(tmp_path: Path, encoding, codec, width):
    uri = (tmp_path / "page.html").as_uri()

    async def story(editor, capabilities):
        assert (capabilities.position_encoding or "utf-16") == encoding
        editor.open(uri, PAGE)
        await editor.next()
        (found,) = [each for each in editor.found[uri] if each.code == "credit-lead-in-repeated"]
        assert slice_of(PAGE, found.range, codec, width).startswith("Photo:")

    desk = Desk(tmp_path, [encoding])
    try:
        desk.edited(story)
    finally:
        desk.close()


def test_a_quick_fix_and_fix_all_mend_the_page(desk: Desk, tmp_path: Path):
    uri = (tmp_path / "page.html").as_uri()

    async def story(editor, _):
        editor.open(uri, PAGE)
        await editor.next()
        actions = await editor.text_document_code_action_async(everything(uri))
        kinds = {action.kind: action for action in actions}
        assert set(kinds) == {lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll}
        for action in actions:
            (change,) = action.edit.document_changes
            assert change.text_document.version == 1
            (edit,) = change.edits
            words = slice_of(PAGE, edit.range)
            assert PAGE.replace(words, edit.new_text, 1) == PAGE.replace("Photo: Photo:", "Photo:")
        only = everything(uri)
        only.context.only = [lsp.CodeActionKind.RefactorExtract]
        assert not await editor.text_document_code_action_async(only)

    desk.edited(story)


def test_hover_explains_the_rule_where_its_finding_stands(desk: Desk, tmp_path: Path):
    uri = (tmp_path / "page.html").as_uri()

    async def story(editor, _):
        editor.open(uri, PAGE)
        await editor.next()
        (found,) = [each for each in editor.found[uri] if each.code == "credit-lead-in-repeated"]
        at = lsp.HoverParams(lsp.TextDocumentIdentifier(uri), found.range.start)
        assert (await editor.text_document_hover_async(at)).contents.value.startswith("# credit-lead-in-repeated")
        at.position = lsp.Position(0, 0)
        assert await editor.text_document_hover_async(at) is None

    desk.edited(story)


def test_wrong_settings_are_told_once_and_right_ones_count_at_once(desk: Desk, tmp_path: Path):
    uri = (tmp_path / "page.html").as_uri()
    settings = tmp_path / "cutline.toml"
    settings.write_text("[rules]\ncredit-lead-in-repeatedd = 'off'\n")

    async def story(editor, _):
        editor.open(uri, PAGE)
        await editor.next()
        assert editor.found[uri] == []
        editor.change(uri, PAGE + " ", 2)
        await editor.next()
        (message,) = editor.messages
        assert 'did you mean "credit-lead-in-repeated"' in message
        settings.write_text("[rules]\ncredit-lead-in-repeated = 'error'\n")
        changed = lsp.DidChangeWatchedFilesParams([lsp.FileEvent(settings.as_uri(), lsp.FileChangeType.Changed)])
        editor.workspace_did_change_watched_files(changed)
        await editor.next()
        assert [each.severity for each in editor.found[uri]] == [lsp.DiagnosticSeverity.Error]

    desk.edited(story)


def test_a_page_not_yet_saved_is_checked_too(desk: Desk, tmp_path: Path):
    async def story(editor, _):
        editor.open("untitled:Untitled-1", PAGE)
        await editor.next()
        assert editor.found["untitled:Untitled-1"]

    desk.edited(story)


def test_addresses_become_paths():
    assert path_of("file:///desk/a%20page.html") == "/desk/a page.html"
    assert path_of("untitled:Untitled-1") == "untitled:Untitled-1"
