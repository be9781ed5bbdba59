"""What a CMS may send is read, whatever it begins with, of which formats it speaks, and what it carries beside its article."""

import html

import pytest

import linter
from linter.reading.content_sniffing import kind_of

STORY = "<p>The ferry left at noon.</p><figure><img src='f.jpg' alt='A ferry'><figcaption>It leaves. Photo: Jo Lee/AFP</figcaption></figure>"  # fmt: skip


ESCAPED = STORY.replace("<", "&lt;")


WHOLE = "<!DOCTYPE html>\n<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>It left.</p></body></html>\n"


PAGES = {
    "a page": f"<!DOCTYPE html><html><body>{STORY}</body></html>",
    "a page in capitals": "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><HTML><BODY><P>ONE</P></BODY></HTML>",
    "a page with some controls": "<!doctype html><html>" + "\0\x01\x02\x0b" * 9 + "<p>One</p>",
    "XHTML": '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p></body></html>',
    "XHTML without a doctype": '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    "a fragment of XHTML": '<?xml version="1.0"?><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div>',
    "a fragment with a declaration": '<?xml version="1.0"?><p>One</p>',
    "an XHTML template": '<?xml version="1.0"?><ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="x"><p>One</p></ui:composition>',
    "a page of Word": '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><p>x</p>',
    "a fragment of Word": '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><o:p>One</o:p>',
    "AMP": "<!doctype html><html ⚡><amp-img src='a.jpg'></amp-img></html>",
    "several articles": f"<article>{STORY}</article><article>{STORY}</article>",
    "a paragraph": "<p>One.</p>",
    "a figure": "<figure><img src='a.jpg'><figcaption>One.</figcaption></figure>",
    "a picture": "<img src=a.jpg>",
    "a picture in capitals": "<IMG SRC=a.jpg>",
    "a picture of a template": "<img src=\"<?php echo $url ?>\" alt='x'>",
    "text with one tag": "The <b>ferry</b> left.",
    "text with a break": "The ferry left.<br>It is gone.",
    "text with an end tag": "The ferry left.</p>",
    "references": "Caf&eacute; au lait",
    "a numbered reference": "A&#8217;s",
    "a comment first": "<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->",
    "text first": "Leeds — the ferry left.<p>It is gone.</p>",
    "blanks and a mark first": "\ufeff\r\n\t <p>One</p>",
    "a custom element": "<my-figure><img src=a.jpg></my-figure>",
    "an element nobody knows": "<kicker>News</kicker><p>One</p>",
    "an icon first": "<svg viewBox='0 0 1 1'><path d='M0'/></svg><p>One</p><svg><path/></svg>",
    "an icon with a namespace first": '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg> Share <b>this</b>',
    "a formula first": '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math> is <i>x</i>',
    "words about feeds": "<p>An &lt;rss&gt; element holds a channel; <code><rss></code> begins it.</p>",
    "text about feeds": "The <rss> element, <b>bold</b>",
    "a template": "{% extends 'base.html' %}{% block body %}{{ body }}{% endblock %}",
    "a template of braces": "{{ title }}: {{ body }}",
    "a template of PHP": "<?php get_header(); ?><p>One</p><?php get_footer(); ?>",
    "a loop of PHP": "<?php foreach ($a as $b): ?><p><?= $b ?></p><?php endforeach; ?>",
    "words of PHP": "<?php if ($late): ?>The ferry is late<?php endif ?>",
    "a template of ERB": "<% @all.each do |one| %><p><%= one %></p><% end %>",
    "a template of Jinja": "{% set a = '<p>x</p>' %}{% for one in all %}<p>{{ one }}</p>{% endfor %}",
    "a template of Liquid": '{%- assign a = "<p>x</p>" -%}\n<div>{{ a }}</div>',
    "data before an indented page": "---\ntitle: Ferry\nshort: '<p>One</p>'\n---\n  <div>\n    <p>One</p>\n  </div>\n",
    "data before a page of braces": "---\ntitle: Ferry\nshort: '<p>One</p>'\n---\n{{ content }}",
    "a script's data before a page": "var data = [{'a': '<p>x</p>'}]; // made\n<div><p>One</p></div>",
    "a statement before a page": "let x = 1; <p>It's late</p>",
    "a script first": "<script>const a = '<p>';</script><p>One</p>",
    "a quotation at the head of a sentence": "'<i>Aurora</i>' left, and '<i>Anna</i>' did not.",
    "words about a tag": '"<p>x</p>" is how it is written, <b>so</b>',
    "a quotation of two paragraphs": '"<p>One</p>\n<p>Two</p>',
    "words about a statement": "Insert into the <b>slot</b> values ('x')",
    "words about a program": 'const a = "x"; is <code>how</code> to write it',
    "words about an import": 'Import from "abroad" is <b>up</b>',
    "places and times": "Where: <b>Linz</b>\nWhen: <b>noon</b>\n",
    "a text of an interview": "Place: Linz\nText: <p>Hello</p>\n<p>More</p>",
    "lines with commas": "One,two,three\n<p>a,b,c\n",
    "two lines with a comma": "Leeds, York\n<p>one, two</p>",
    "a line of links": "Home|News|Sport\n<p>a</p>|<p>b</p>|<p>c</p>",
    "lines with tabs": "Leeds\t<b>won</b>\n<p>York\tlost</p>\n",
    "the middle of a drawing": '<path d="M0 0"/><g><circle r="1"/></g>',
    "a document pasted into a page": WHOLE.replace("<p>", f"<div>{WHOLE}</div><div>{WHOLE}</div><p>"),
    "a page that frames another": WHOLE.replace("<p>", f"<iframe srcdoc='{WHOLE}'></iframe><p>") + f"<iframe srcdoc='{WHOLE}'></iframe>",
    "a page that shows the source of another": WHOLE + WHOLE.replace("<", "&lt;") + f"<textarea>{WHOLE}</textarea>",
    "a page with another in a script": WHOLE + f"<script>print(`{WHOLE}`)</script><!-- {WHOLE} -->",
    "a page with a second body": WHOLE + "<html><body><p>One</p></body></html>",
    "a page with a second, empty document": WHOLE + "<!DOCTYPE html><html><body><div>Two</div></body></html>",
    "a page with two doctypes": "<!DOCTYPE html>\n" + WHOLE,
    "a template with front matter": "---\nlayout: story\ntitle: Ferry\n---\n<p>One</p>",
    "a quotation": "\"<b>We are late</b>\"",
    "a quotation in brackets": '["We are late,"] she <i>said</i>.',
    "a shortcode": '[caption id="attachment_1"]<img src="a.jpg"> One.[/caption]',
    "hash signs": "# 1 on the list is <b>Leeds</b>",
    "columns of words": "Name, Age, Town\n<b>Jo</b>, 12, Leeds\n<b>Al</b>, 13, York\n",
    "words on Markdown": "<p>Write:</p>\n<pre>\n![A ferry](ferry.jpg)\n# Title\n**bold**</pre>",
    "words on PDF": "%PDF is how it begins.<br>",
    "a field of a letter": "From: the <b>editor</b>\nTo: you\n",
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_what_a_cms_may_send_is_read(name):
    page = PAGES[name]
    assert kind_of(page) is None
    assert linter.lint(page.encode()).page is not None
    assert linter.lint(page).page is not None


@pytest.mark.parametrize("name", [name for name in PAGES if "\0" not in PAGES[name]])
def test_a_page_in_utf_16_is_a_page(name):
    assert linter.lint(PAGES[name].encode("utf-16")).page is not None


FIGURE = '<figure><img src="a.jpg" alt=""><figcaption>The ferry.</figcaption></figure>'


@pytest.mark.parametrize(
    "content",
    [
        "<!doctype html><html>" + "<p>A ponte vai custar</p>".rjust(245) + FIGURE,
        '<!DOCTYPE PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<TITLE>Ferry</TITLE><P>hi<IMG SRC=A.jpg>',
        "<!DOCTYPE article>\n<p>x",
        '<?xml version="1.0"?><!DOCTYPE fragment SYSTEM "htmllat1.ent"><div><p>x',
        f'<?xml version="1.0"?><section xmlns="" class="story"><p>x</p>{FIGURE}</section>',
        f"# Trending\n\n<div><p>Words.</p>{FIGURE}</div>",
        "<b>Results</b>\n# 3 in the league\n* Leeds 2\n* York 1\n",
        '{"caption":"x"} <p>hi</p>',
        'dataLayer = [{"a": "b"}];\n<p>x</p>',
        "GIF89a was a format. <p>",
        "%PDF- is the mark of one.<br><p>",
        "WARC/1.0 is <i>a format</i>",
        "#!/bin/bash is a <b>line</b>",
        "MIME-Version: 1.0<br> is a line",
        "It&#39s late",
        '<p>See <a href="/find?a=3D&amp;b=">the model</a>, where a =\n b.</p>',
        "Salt &amp pepper",
        "&lt;b&gt; makes words bold",
        "Write &lt;p&gt; for a paragraph",
    ],
)
def test_pages_that_begin_oddly_or_speak_of_formats_are_pages(content):
    assert kind_of(content, content.encode()) is None
    for shift in range(12):  # "custar" at every place where an archive has its mark
        moved = " " * shift + content
        assert kind_of(moved, moved.encode()) is None


WHOLE = '<!doctype html><html lang="en"><head><title>The ferry</title></head><body>{}</body></html>'


BUNDLE = '<script src="/assets/main.js"></script>'


STORED = '<script id="__NEXT_DATA__" type="application/json">{"body":"<p>The ferry left.</p><img src=f.jpg>"}</script>'


@pytest.mark.parametrize(
    "page",
    [
        WHOLE.format(f"<h1>The ferry</h1>{STORY}{STORED}{BUNDLE}"),
        WHOLE.format(f"<div>The ferry left at noon, an hour before the tide turned, said its captain.</div>{BUNDLE}"),
        WHOLE.format(f'{STORY}<iframe srcdoc="{html.escape(STORY)}"></iframe>'),
        WHOLE.format(f"<p>A paragraph is written so:</p><pre>{ESCAPED}</pre>"),
        WHOLE.format(f"<p>Write &lt;p&gt; and &lt;/p&gt;, and the &lt;img&gt; between.</p>{BUNDLE}"),
        WHOLE.format(f'<h1>A new story</h1><div class="body"></div>{BUNDLE}'),
        WHOLE.format(f'<img src="f.jpg" alt="A ferry">{BUNDLE}'),
        WHOLE.format(""),
        f'<div id="chart"></div>{BUNDLE}',
        f"<div>{STORY}</div><script>window.__STATE__={{}}</script>",
    ],
)
def test_a_page_with_an_article_of_its_own_is_read_whatever_it_carries_beside_it(page):
    assert kind_of(page) is None
