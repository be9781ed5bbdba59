"""Pages in English round names, and what is told of names spelt in two ways."""

from linter import Settings, lint

FRAME = "<p>The council of the town said that the road to the harbour, which was closed for the winter, is to be opened in May for the first of the ferries.</p>"


def told(*paragraphs, caption="", headline=""):
    figure = f'<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure>' if caption else ""
    head = f"<h1>{headline}</h1>" if headline else ""
    html = f"<article>{head}{FRAME}{''.join(f'<p>{each}</p>' for each in paragraphs)}{figure}{FRAME}</article>"
    report = lint(html, settings=Settings(show_all=True))
    found = [each for each in report.shown if each.rule == "name-spelt-two-ways"]
    return [(each.message, each.level) for each in found]


def in_language(language, *paragraphs):
    frame = "<p>Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt.</p>"
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    html = f'<html lang="{language}"><body><article><h1>Lorem</h1>{frame}{body}{frame}</article></body></html>'
    return [each.message for each in lint(html).shown if each.rule == "name-spelt-two-ways"]
