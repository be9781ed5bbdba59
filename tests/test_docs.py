"""The generated pages are those the program would write today."""

from linter import docs


def test_the_generated_pages_are_current():
    assert docs.stale() == [], "run python -m linter.docs"


def test_a_page_that_is_stale_missing_or_left_over_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(docs, "DOCS", tmp_path)
    monkeypatch.setattr(docs.stale, "__defaults__", (tmp_path,))
    monkeypatch.setattr(docs.write, "__defaults__", (tmp_path,))
    assert docs.main([]) == 0
    assert docs.main(["--check"]) == 0
    (tmp_path / "cli.md").write_text("by hand")
    (tmp_path / "rules" / "index.md").unlink()
    (tmp_path / "rules" / "gone-rule.md").write_text("x")
    assert docs.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "rules/index.md is missing",
        "cli.md is stale",
        "rules/gone-rule.md is left over",
    ]
    docs.write()
    assert docs.stale() == []


def test_other_arguments_are_refused(capsys):
    assert docs.main(["--chek"]) == 2
    assert "[--check]" in capsys.readouterr().err


def test_every_command_and_option_is_on_the_page_of_the_command_line():
    page = docs.pages()["cli.md"]
    for name, command in ((name, docs.cutline.get_command(None, name)) for name in docs.cutline.list_commands(None)):
        assert f"## cutline {name}\n" in page
        for parameter in command.params:
            for spelling in parameter.opts:
                assert parameter.param_type_name == "argument" or spelling in page
