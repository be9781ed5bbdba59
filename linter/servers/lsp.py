"""The language server: findings, quick fixes and explanations in the editor, while a page is written.

Needs the extra ``lsp``. Lines and columns follow the Language Server Protocol 3.17: columns in UTF-16 units unless the
client asks for others; lines end at line feeds and carriage returns and nowhere else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from linter.api.rule_examples import documented
from linter.engine.budget import within
from linter.engine.check import run, run_in_time
from linter.engine.fixing import mend
from linter.model.errors import CutlineError, NotHtml
from linter.model.finding import Finding, Level, Safety
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.model.version import __version__
from linter.reading.content_sniffing import refuse_other
from linter.rules.registry import rules
from linter.settings import Settings

WAIT = 0.3  # seconds after the last keystroke before a page is checked

_SEVERITY = {
    Level.ERROR: lsp.DiagnosticSeverity.Error,
    Level.WARNING: lsp.DiagnosticSeverity.Warning,
    Level.NOTE: lsp.DiagnosticSeverity.Information,
}


class Server(LanguageServer):
    """What is known of each open page: its last report, and the check that waits."""

    def __init__(self) -> None:
        # Whole pages at each change: the library's own lines would also end at U+2028 and the like.
        super().__init__("cutline", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.reports: dict[str, Report] = {}
        self.waiting: dict[str, asyncio.Task[None]] = {}
        self.told = ""

    def check(self, uri: str) -> None:
        """Check a page and publish what was found; a mistake in the settings is shown to the editor once."""
        document = self.workspace.get_text_document(uri)
        source = Source(path_of(uri), document.source)
        try:
            refuse_other(source, source.name)
            report = run_in_time(source, Settings.find((source.name,), None))
            self.told = ""
        except NotHtml:
            report = Report(source)  # nothing yet, or a file of another kind that the editor opened
        except CutlineError as error:
            report = Report(source)
            self._tell(f"{error.message} {error.hint}".strip())
        if report.crashes:
            self._tell(report.crashes[0].message)
        self.reports[uri] = report
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(
                uri=uri,
                version=document.version,
                diagnostics=[self._diagnostic(uri, source, each) for each in report.shown],
            )
        )

    async def check_soon(self, uri: str) -> None:
        """Check a page when its writer pauses."""
        if task := self.waiting.pop(uri, None):
            task.cancel()
        self.waiting[uri] = asyncio.create_task(self._after_a_pause(uri))

    async def _after_a_pause(self, uri: str) -> None:
        await asyncio.sleep(WAIT)
        self.waiting.pop(uri, None)
        self.check(uri)

    def forget(self, uri: str) -> None:
        """A page was closed: its findings go with it."""
        if task := self.waiting.pop(uri, None):
            task.cancel()
        self.reports.pop(uri, None)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    def range(self, source: Source, where: Span) -> lsp.Range:
        """A place as the client counts."""
        return lsp.Range(self._position(source, where.start), self._position(source, where.end))

    def _position(self, source: Source, offset: int) -> lsp.Position:
        at = source.lines.position(offset)
        encoding = self.server_capabilities.position_encoding
        if encoding == lsp.PositionEncodingKind.Utf32:
            column = at.column
        elif encoding == lsp.PositionEncodingKind.Utf8:
            before = source.text[offset - at.column + 1 : offset]
            column = len(before.encode("utf-8", "surrogatepass")) + 1
        else:
            column = at.utf16_column
        return lsp.Position(at.line - 1, column - 1)

    def _diagnostic(self, uri: str, source: Source, finding: Finding) -> lsp.Diagnostic:
        related = [
            lsp.DiagnosticRelatedInformation(lsp.Location(uri, self.range(source, each.where)), each.note or "see also")
            for each in finding.related
        ]
        return lsp.Diagnostic(
            range=self.range(source, finding.where),
            message=finding.message,
            severity=_SEVERITY[finding.level],
            code=finding.rule,
            source="cutline",
            related_information=related or None,
        )

    def _tell(self, message: str) -> None:
        if message != self.told:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, f"Cutline: {message}"))
        self.told = message


def path_of(uri: str) -> str:
    """The path of a file: address; any other address, such as that of a page not yet saved, as it is."""
    return to_fs_path(uri) or uri if uri.startswith("file:") else uri


def server() -> Server:
    """A server with its features; ``start_io`` runs it on standard input and output."""
    made = Server()

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def did_open(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        ls.check(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def did_change(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        await ls.check_soon(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def did_save(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
        ls.check(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        ls.forget(params.text_document.uri)

    @made.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_files(ls: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
        for uri in list(ls.reports):  # a settings file may be among them
            ls.check(uri)

    @made.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        return _hover(ls, params.text_document.uri, params.position)

    kinds = [lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]

    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))
    def code_action(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return [*_quick_fixes(ls, params), *_fix_all(ls, params)]

    return made


def _hover(ls: Server, uri: str, position: lsp.Position) -> lsp.Hover | None:
    report = _current(ls, uri)
    for finding in report.shown if report else ():
        where = ls.range(report.source, finding.where)  # type: ignore[union-attr]
        if _before(where.start, position) and _before(position, where.end):
            entry = rules().get(finding.rule)
            words = documented(entry.rule) if entry else f"# {finding.rule}\n\nA rule of the house's own settings."
            return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, words), where)
    return None


def _quick_fixes(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    uri, wanted = params.text_document.uri, params.range
    report = _current(ls, uri)
    if report is None or not _asked(params, lsp.CodeActionKind.QuickFix):
        return []
    found = []
    for finding in report.shown:
        where, fix = ls.range(report.source, finding.where), finding.fix
        if fix is None or not fix.edits or fix.safety is Safety.SHOW:
            continue
        if _before(where.start, wanted.end) and _before(wanted.start, where.end):
            edits = [lsp.TextEdit(ls.range(report.source, each.span), each.new) for each in fix.edits]
            found.append(
                lsp.CodeAction(
                    title=fix.title,
                    kind=lsp.CodeActionKind.QuickFix,
                    diagnostics=[each for each in params.context.diagnostics if each.code == finding.rule] or None,
                    is_preferred=fix.safety is Safety.SAFE,
                    edit=_change(ls, uri, edits),
                )
            )
    return found


def _fix_all(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """The action that applies every safe fix, offered where there is one."""
    uri = params.text_document.uri
    report = _current(ls, uri)
    if report is None or not _asked(params, lsp.CodeActionKind.SourceFixAll):
        return []
    if not any(each.fix and each.fix.safety is Safety.SAFE for each in report.shown):
        return []
    settings = Settings.find((report.source.name,), None)
    try:
        result = within(settings.budget, lambda: mend(report.source, lambda each: run(each, settings)))
    except TimeoutError:
        return []
    edits = [lsp.TextEdit(ls.range(report.source, each.span), each.new) for each in result.edits]
    kind = lsp.CodeActionKind.SourceFixAll
    return [lsp.CodeAction("Apply Cutline's safe fixes", kind, edit=_change(ls, uri, edits))] if edits else []


def _current(ls: Server, uri: str) -> Report | None:
    """The report on the page as it is now: a waiting check is made at once."""
    if task := ls.waiting.pop(uri, None):
        task.cancel()
        ls.check(uri)
    return ls.reports.get(uri)


def _change(ls: Server, uri: str, edits: Sequence[lsp.TextEdit]) -> lsp.WorkspaceEdit:
    document: TextDocument = ls.workspace.get_text_document(uri)
    version = lsp.OptionalVersionedTextDocumentIdentifier(uri, document.version)
    if _versions(ls):
        changes: list[Any] = [lsp.TextDocumentEdit(version, list(edits))]
        return lsp.WorkspaceEdit(document_changes=changes)
    return lsp.WorkspaceEdit(changes={uri: list(edits)})


def _versions(ls: Server) -> bool:
    """Whether the client refuses edits to a page that was changed meanwhile, as it should."""
    workspace = ls.client_capabilities.workspace
    edits = workspace.workspace_edit if workspace else None
    return bool(edits and edits.document_changes)


def _asked(params: lsp.CodeActionParams, kind: str) -> bool:
    only = params.context.only
    return not only or any(kind == each or kind.startswith(f"{each}.") for each in only)


def _before(one: lsp.Position, other: lsp.Position) -> bool:
    return (one.line, one.character) <= (other.line, other.character)
