"""Headlines as alternative texts, as they are met on published pages."""

from linter import lint


def test_a_headline_whose_marks_were_escaped_twice_is_a_headline():
    page = "<article><h1>“Enough”, says the mayor of Linz</h1><figure><img src='a.jpg' alt='{}'></figure><p>It rained.</p></article>"
    for alt in ("&amp;quot;Enough&amp;quot;, says the mayor of Linz", "Enough, says the mayor of Linz"):
        assert "alt-is-headline" in {each.rule for each in lint(page.format(alt)).shown}
