"""The generated pages are those the program would write today."""

import pytest

from linter.cli.dev import write_docs


@pytest.fixture(scope="module")
def made():
    """The pages as the program writes them today, made once."""
    return write_docs.pages()


@pytest.fixture(autouse=True)
def _made_once(made, monkeypatch):
    monkeypatch.setattr(write_docs, "pages", lambda: made)


def test_the_generated_pages_are_current():
    assert write_docs.stale() == [], "run python -m linter.cli.dev.write_docs"


def test_a_page_that_is_stale_missing_or_left_over_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(write_docs, "DOCS", tmp_path)
    assert write_docs.main([]) == 0
    assert write_docs.main(["--check"]) == 0
    (tmp_path / "cli.md").write_text("by hand")
    (tmp_path / "rules" / "index.md").unlink()
    (tmp_path / "rules" / "gone-rule.md").write_text("x")
    assert write_docs.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "rules/index.md is missing",
        "cli.md is stale",
        "rules/gone-rule.md is left over",
    ]
    write_docs.write()
    assert write_docs.stale() == []


def test_other_arguments_are_refused(capsys):
    assert write_docs.main(["--chek"]) == 2
    assert "[--check]" in capsys.readouterr().err


def test_every_command_and_option_is_on_the_page_of_the_command_line():
    page = write_docs.pages()["cli.md"]
    for name, command in (
        (name, write_docs.cutline.get_command(None, name)) for name in write_docs.cutline.list_commands(None)
    ):
        assert f"## cutline {name}\n" in page
        for parameter in command.params:
            for spelling in parameter.opts:
                assert parameter.param_type_name == "argument" or spelling in page


# Words that no picture editor says of a picture or a caption.
STIFF = (
    "led in by",
    "stands here a second time",
    "there without",
    "leads in what",
    "belongs to nothing",
    "stands here in print",
)


def test_the_page_of_messages_holds_what_every_rule_says_in_the_words_of_a_picture_desk(made):
    from linter.rules.registry import own_rules
    from linter.rules.rule import Bad

    page = made["messages.md"]
    for rule in own_rules():
        first = next(each.says for each in rule.examples if isinstance(each, Bad))
        assert first.replace("|", "\\|") in page, rule.name
    assert [words for words in STIFF if words in page] == []
