"""What is no HTML is refused, by what it holds; what a CMS may send is read, whatever it begins with."""

import gzip
import html
import io
import json
import quopri
import random
import time
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from effort import share, steps, thorough

import linter
from linter.api.answer import Job
from linter.api.answer import check as answer
from linter.cli import main
from linter.model.errors import NotHtml
from linter.reading.content_sniffing import kind_of
from linter.settings import Settings

STORY = "<p>The ferry left at noon.</p><figure><img src='f.jpg' alt='A ferry'><figcaption>It leaves. Photo: Jo Lee/AFP</figcaption></figure>"  # fmt: skip
ESCAPED = STORY.replace("<", "&lt;")
CHANCE = random.Random(7)


def zipped(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "application/epub+zip" if name == "mimetype" else STORY)
    return out.getvalue()


def feed(stories, root="rss", each="item", more=""):
    rows = "".join(f"<{each}><title>No {n}</title><body><![CDATA[{STORY}<{each}>]]></body></{each}>" for n in range(stories))  # fmt: skip
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<{root} {more}>{rows}</{root}>'


WHOLE = "<!DOCTYPE html>\n<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>It left.</p></body></html>\n"
SCRIPTS = [
    'const a="<p>One</p>";',
    "/*! a library */\n'use strict';\nvar a = '<p>It\\'s</p>', // <p>\n    b = \"<p>\";\n",
    "export default function Story() {\n  return (<div><p>One</p></div>);\n}\n",
    "import React from 'react';\n\nexport const Story = () => <p>One</p>;\n",
    "(function () { document.body.innerHTML = '<p>One</p>'; })();",
    "document.write('<p>One</p>');\n",
    "$(function () { $('#a').html('<p>One</p>'); });",
    "!function(){var a=`<p>${x}</p>`}()",
    "module.exports = { body: '<p>One</p>' }",
    "const a = '<p>One",
]
DUMPS = [
    "INSERT INTO posts VALUES (1,'<p>It''s late</p>');\n",
    "-- A dump\n--\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `p`;\nINSERT INTO `p` VALUES (1,'<p class=\\\"a\\\">It\\'s</p>');\n",
    "--\n-- A dump\n--\n\nSET statement_timeout = 0;\n\nCOPY public.posts (id, body) FROM stdin;\n1\t<p>One</p>\n\\.\n",
    "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nINSERT INTO p VALUES(1,'<p>One</p>');",
    "update posts set body = '<p>One</p>' where id = 1;",
]
TABLES = [
    'id,body\n1,"<p>One</p>"\n2,"<p>Two, three</p>"\n',
    "id,title,body\n1,Ferry,<p>One</p>\n2,Quay,<p>Two</p>\n",
    "id;title;body\r\n1;Ferry;<p>One</p>\r\n2;Quay;<p>Two</p>\r\n",
    '"1","Ferry","<p class=""a"">One</p>"\n"2","Quay","<p>Two\nthree</p>"\n',
    "id\ttitle\tbody\n1\tFerry\t<p>One</p>\n2\tQuay\t<p>Two, three</p>\n",
    "1\tFerry\t<p>One</p>\n2\tQuay\t<p>Two</p>\n",
    "id,title,body\n" + "".join(f'{n},No {n},"{STORY * 999}"\n' for n in range(3)),
]
FIELDS = [
    'title: Ferry\nbody: "<p>One</p>"\n',
    "# made\ntitle: Ferry\nbody: |\n\n  <p>One</p>\n  <p>Two</p>\n",
    "---\ntitle: Ferry\nbody: <p>One</p>\n",
    "- title: Ferry\n  body: '<p>One</p>'\n- title: Quay\n  body: '<p>Two</p>'\n",
    "---\ntitle: Ferry\nbody: '<p>One</p>'\n---\n",
    "stories:\n  - title: Ferry\n    body: >-\n      <p>One</p>\nnumber: 1\n",
]
PROGRAMS = [
    'import os\n\nBODY = """<p>One</p>"""\n',
    '[story]\nbody = "<p>One</p>"\n',
    'msgid ""\nmsgstr ""\n\nmsgid "<p>One</p>"\nmsgstr "<p>Two</p>"\n',
    'public static final String A = "<p>One</p>";',
    "{body: '<p>One</p>'}",
    'show("<p>One</p>");',
    'a:2:{s:5:"title";s:5:"Ferry";s:4:"body";s:10:"<p>One</p>";}',
]

NO_PAGE = {
    "escaped HTML": (ESCAPED.encode(), "is HTML whose tags are escaped, not an HTML page."),
    "HTML escaped as a whole": (html.escape(f"<!-- wp -->{STORY}").encode(), "is HTML whose tags are escaped"),
    "an empty file": (b"", "is empty."),
    "blanks": (b" \r\n\t\n", "is empty."),
    "a byte-order mark": ("\ufeff\n".encode(), "is empty."),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Type /Page>> stream <p>words</p>", "is a PDF, not an HTML page."),
    "a PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + CHANCE.randbytes(900), "is a PNG picture, not an HTML page."),
    "a JPEG": (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + CHANCE.randbytes(900), "is a JPEG picture, not an HTML page."),
    "a GIF": (b"GIF89a\x01\0\x01\0" + CHANCE.randbytes(90), "is a GIF picture, not an HTML page."),
    "a WebP": (b"RIFF\x24\0\0\0WEBPVP8 " + CHANCE.randbytes(90), "is a WebP picture, not an HTML page."),
    "an AVIF": (b"\0\0\0\x20ftypavif" + CHANCE.randbytes(90), "is an AVIF or HEIC picture, not an HTML page."),
    "a film": (b"\0\0\0\x20ftypisom" + CHANCE.randbytes(90), "is a video, not an HTML page."),
    "a zip": (zipped("story.html"), "is a zip archive, not an HTML page."),
    "a Word document": (zipped("[Content_Types].xml", "word/document.xml"), "is an Office document, not an HTML page."),
    "an OpenDocument text": (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "is an Office document, not an HTML page."),
    "an EPUB": (zipped("mimetype", "one.xhtml"), "is an EPUB book, not an HTML page."),
    "an old Word document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "is an Office document, not an HTML page."),
    "RTF": (rb"{\rtf1\ansi{\fonttbl\f0 Times;}\f0 Words. <p>Hello</p>}", "is an RTF document, not an HTML page."),
    "chance": (CHANCE.randbytes(300_000), "is binary data, not an HTML page."),
    "a few bytes": (b"\x01\x02\x03\x04", "is binary data, not an HTML page."),
    "UTF-16 of chance": (b"\xff\xfe" + CHANCE.randbytes(4000), "not an HTML page."),
    "a packed archive": (b"x" * 257 + b"ustar" + bytes(300), "is an archive, not an HTML page."),
    "Safari's web archive": (b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource<html><body><p>x</p></body></html>" + STORY.encode() * 50, "is a property list or a web archive (Safari), not an HTML page."),
    "a database": (b"SQLite format 3\0\x10\0\x01\x01" + STORY.encode() * 50, "is a database, not an HTML page."),
    "a part of an e-mail": (quopri.encodestring(f"<!doctype html><html lang=\"en\"><body>{STORY * 9}".encode()), "is an e-mail's quoted-printable text, not an HTML page."),
    "plain text": (b"The ferry left at noon.\n\nJo Lee was on it.\n", "is plain text, not an HTML page."),
    "text with an address": (b"From Jo <jo@example.com>: see <https://example.com/a>, 5 < 6 && a <b and c.", "is plain text"),
    "text with remarks": (b"They [applause] sang {twice} and left [sic].", "is plain text, not an HTML page."),
    "UTF-16 text": ("Café au lait.".encode("utf-16"), "is plain text, not an HTML page."),
    "CSV": (b"id,title\n1,Ferry\n2,Quay\n", "is plain text, not an HTML page."),
    "CSV with HTML": (f'id,title,body\n1,Ferry,"{STORY}\n"\n2,Quay,"{STORY}"\n'.encode(), "is a table (CSV), not an HTML page."),
    "Markdown": (b"# Ferry\n\nIt left.\n\n![A ferry](ferry.jpg)\n\n<br>\n", "is Markdown, not an HTML page."),
    "a Markdown picture": (b"It left.\n\n![A ferry](ferry.jpg) with <b>bold</b>\n", "is Markdown, not an HTML page."),
    "Markdown on HTML": (b"# How to\n\nWrite `<figure><img src=a.jpg></figure>`.\n", "is Markdown, not an HTML page."),
    "JSON": (json.dumps({"body": STORY, "n": [1, {}]}).encode(), "is JSON, not an HTML page."),
    "a JSON list": (json.dumps([{"body": STORY}, {"body": STORY}], indent=1).encode(), "is JSON, not an HTML page."),
    "JSON that is cut short": (b'\xef\xbb\xbf {"type": "story", "body": "<p>words</p', "is JSON, not an HTML page."),
    "JSON lines": (b'{"body": "<p>one</p>"}\n{"body": "<p>two</p>"}\n', "is JSON, not an HTML page."),
    "JSON with a call": (b'show({"body": "<p>one</p>"});', "is JSON, not an HTML page."),
    "JSON in a script": (b'window.__STATE__ = {"body": "<p>one</p>"};', "is JSON, not an HTML page."),
    "a JSON string": (rb'"<p class=\"a\">one<\/p>"', "is JSON, not an HTML page."),
    "an empty object": (b"{}", "is JSON, not an HTML page."),
    "RSS": (feed(12, more='version="2.0"').encode(), "is an RSS feed of 12 stories, not an HTML page."),
    "RSS of one story": (feed(1).encode("utf-16"), "is an RSS feed of 1 story, not an HTML page."),
    "RSS behind blank lines": (b"\n\n" + feed(2).encode(), "is an RSS feed of 2 stories, not an HTML page."),
    "RSS that is cut short": (feed(2)[:-40].encode(), "is an RSS feed of 2 stories, not an HTML page."),
    "RSS without a declaration": (b"<rss><channel><title>x</title></channel></rss>", "is an RSS feed, not an HTML page."),
    "RSS 1.0": (feed(3, "rdf:RDF", more='xmlns="http://purl.org/rss/1.0/"').encode(), "is an RSS feed of 3 stories"),
    "Atom": (feed(2, "feed", "entry", 'xmlns="http://www.w3.org/2005/Atom"').encode(), "is an Atom feed of 2 stories"),
    "Atom with a prefix": (feed(2, "a:feed", "a:entry").encode(), "is an Atom feed of 2 stories, not an HTML page."),
    "a WordPress export": (
        feed(3, more='xmlns:wp="http://wordpress.org/export/1.2/"').replace("<title>No 2", "<wp:post_type>attachment</wp:post_type><title>").replace("<title>No", "<wp:post_type><![CDATA[post]]></wp:post_type><title>").encode(),
        "is a WordPress export of 2 stories, not an HTML page.",
    ),
    "a sitemap": (feed(4, "urlset", "url").encode(), "is a sitemap of 4 addresses, not an HTML page."),
    "an index of sitemaps": (feed(2, "sitemapindex", "sitemap").encode(), "is an index of sitemaps of 2 addresses"),
    "NewsML-G2": (feed(1, "newsItem", "itemMeta", 'xmlns="http://iptc.org/std/nar/2006-10-01/"').encode(), "is NewsML-G2"),
    "NewsML": (b'<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "x.dtd"><NewsML><p>One</p></NewsML>', "is NewsML, not"),
    "NITF": (b'<?xml version="1.0"?><nitf><body><body.content><p>One</p></body.content></body></nitf>', "is NITF, not"),
    "SVG": (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><a><text>x</text></a></svg>', "is an SVG picture"),
    "SVG with a doctype": (b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg><title>x</title></svg>', "is an SVG"),
    "SVG alone": (b"<!-- drawn --><svg viewBox='0 0 1 1'><svg/><style>a{}</style><image href='a.jpg'/></svg>\n", "is an SVG"),
    "other XML": (b"<?xml version='1.0'?>\n<?x y?><story><p>One</p></story>", "is XML (<story>), not an HTML page."),
    "other XML without a declaration": (b"<story><kicker>x</kicker><text><![CDATA[<p>One</p>]]></text></story>", "is XML (<story>)"),
    "DocBook": (b'<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "x"><article><title>x</title></article>', "is XML (<article>)"),
    "a page in an e-mail": (b"From: <Saved by a browser>\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n\r\n<img src=3D\"a.jpg\">", "is an e-mail or a web archive (MHTML)"),
    "a script": (b"#!/bin/sh\necho '<p>x</p>'\n", "is a script, not an HTML page."),
    "a program": (b"<?php\nreturn array( 'a' => 1 );\n", "is code of a server without any markup, not an HTML page."),
    "a program with markup in its strings": (b"<?php\nfunction a() { return '<p>One</p>'; }\n", "is code of a server without"),
    "code of a template alone": (b"<?php the_content(); ?>\n", "is code of a server without any markup, not an HTML page."),
    "code of another alone": (b"<!-- story --><%= render 'story' %>", "is code of a server without any markup"),
    "a comment alone": (b"<!-- wp:more -->", "is a comment alone, not an HTML page."),
    "two comments alone": (b"<!-- made <b>by</b> hand -->\n<!-- cutline: allow-page alt-missing -->", "is a comment alone"),
    "two pages": (2 * WHOLE.encode(), "is 2 HTML documents in one file, not an HTML page."),
    "three pages without end tags": (3 * WHOLE.replace("</html>", "").encode(), "is 3 HTML documents in one file"),
    "pages of XHTML": (2 * ('<?xml version="1.0"?>\n' + WHOLE).encode("utf-16"), "is 2 HTML documents in one file"),
    "a page without a doctype and one with": ((WHOLE[15:] + WHOLE).encode(), "is 2 HTML documents in one file"),
    **{f"a string of JSON, {n}": (text.encode(), "is JSON, not an HTML page.") for n, text in enumerate(['"<p>x</p>"', json.dumps(STORY)])},
    **{f"a string of a program, {n}": (text.encode(), "is a string of a program") for n, text in enumerate(["'<p>One</p>'", "`<p>${x}</p>`\n"])},
    **{f"JavaScript, {n}": (text.encode(), "is JavaScript, not an HTML page.") for n, text in enumerate(SCRIPTS)},
    **{f"SQL, {n}": (text.encode(), "is SQL, not an HTML page.") for n, text in enumerate(DUMPS)},
    **{f"a table, {n}": (text.encode(), "is a table (CSV), not an HTML page.") for n, text in enumerate(TABLES)},
    **{f"YAML, {n}": (text.encode(), "is YAML, not an HTML page.") for n, text in enumerate(FIELDS)},
    **{f"a program or its data, {n}": (text.encode(), "is a program or its data") for n, text in enumerate(PROGRAMS)},
    "subtitles": (b"WEBVTT\n\n00:00.000 --> 00:01.000\n<i>The ferry</i>\n", "is subtitles, not an HTML page."),
    "subtitles with numbers": (b"1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>The ferry</i>\r\n", "is subtitles"),
    "a calendar": (b"BEGIN:VCALENDAR\r\nDESCRIPTION:<p>The ferry</p>\r\n", "is a calendar or an address card"),
    "a list of changes": (b"diff --git a/x.html b/x.html\n--- a/x.html\n+++ b/x.html\n@@ -1 +1 @@\n-<p>x</p>\n", "is a list of changes"),
}  # fmt: skip

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


@pytest.mark.parametrize("name", NO_PAGE)
def test_what_is_no_html_is_refused_by_what_it_holds(name, tmp_path):
    data, told = NO_PAGE[name]
    for content in (data, gzip.compress(data)):
        with pytest.raises(NotHtml) as caught:
            linter.lint(content, name="x.html")
        assert caught.value.message.startswith("x.html: ")
        assert told in caught.value.message
        assert caught.value.hint


@pytest.mark.parametrize("name", PAGES)
def test_what_a_cms_may_send_is_read(name):
    page = PAGES[name]
    assert kind_of(page) is None
    assert linter.lint(page.encode()).page is not None
    assert linter.lint(page).page is not None


@pytest.mark.parametrize("name", [name for name in PAGES if "\0" not in PAGES[name]])
def test_a_page_in_utf_16_is_a_page(name):
    assert linter.lint(PAGES[name].encode("utf-16")).page is not None


@pytest.mark.parametrize(
    "html", ["", " \n", "Just words", '{"body": "<p>x</p>"}', feed(2), "%PDF-1.4 <p>x</p>", "\x01\x02" * 90]
)
def test_what_a_program_says_is_html_is_looked_at_too(html):
    for ask in (linter.lint, linter.read, linter.fix):
        with pytest.raises(NotHtml):
            ask(html)
    with pytest.raises(NotHtml, match=r"^What was sent is "):
        answer(Job(html, Settings()))


def cutline(*words, **more):
    return CliRunner().invoke(main, list(words), **more)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("good.html").write_text(STORY)
    Path("other.html").write_bytes(NO_PAGE["a PDF"][0])
    Path("feed.xml").write_text(feed(2))
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [("check",), ("check", "--jobs", "2"), ("check", "--profile"), ("blocks",), ("fix",), ("fix", "--diff"), ("baseline",)],
    ids=" ".join,
)  # fmt: skip
def test_every_command_refuses_it_in_a_line_and_goes_on_with_the_others(words, desk):
    before = Path("other.html").read_bytes()
    done = cutline(*words, "other.html", "good.html")
    assert done.exit_code == 2
    assert done.stderr.startswith("cutline: other.html: is a PDF, not an HTML page.\n  Give the HTML of the page")
    assert done.stdout or "on 1 page, 1 picture, 1 caption, 1 credit read" in done.stderr
    assert Path("other.html").read_bytes() == before


def test_the_trial_of_settings_refuses_it_too(desk):
    Path("cutline.toml").write_text("")
    done = cutline("try", "cutline.toml", "other.html", "good.html")
    assert (done.exit_code, "is a PDF" in done.stderr, "on 1 page" in done.stdout) == (2, True, True)


def test_standard_input_is_looked_at_too(desk):
    for command in ("check", "fix", "blocks"):
        done = cutline(command, "-", input=b"Just words\n")
        assert done.exit_code == 2
        assert done.stderr.startswith("cutline: <stdin>: is plain text, not an HTML page.\n")
        assert "No findings" not in done.output


def test_a_feed_is_no_page_to_mend(desk):
    done = cutline("fix", "feed.xml")
    assert done.exit_code == 2
    assert done.stderr == (
        "cutline: feed.xml: is an RSS feed: it is checked, and never mended.\n"
        "  cutline check tells what is wrong, with the lines of the export: mend the stories where they are kept.\n"
    )


def test_a_folder_gives_its_pages_alone_and_what_is_none_of_them_is_told(desk):
    done = cutline("check", ".")
    assert done.exit_code == 2
    assert "feed.xml" not in done.output
    assert "on 1 page, 1 picture, 1 caption, 1 credit read" in done.stdout


@pytest.mark.parametrize("form", ["json", "junit", "checkstyle", "sarif", "github", "html"])
def test_a_report_says_what_was_refused(form, desk):
    assert "is a PDF, not an HTML page." in cutline("check", "other.html", "good.html", "--format", form).stdout


def hostile(size):
    """Texts on which a careless search would go back and forth, of a size that is a multiple of ``size``."""
    return {
        "less-than signs": "<" * 1000 * size,
        "open comments": "<!-- " * 200 * size,
        "instructions": "<?x " * 200 * size,
        "brackets": "[" * 1000 * size,
        "braces": '{"' * 500 * size,
        "lists": "[" * 100 * size + "]" * 100 * size,
        "Markdown's brackets": "# x\n" + "[" * 500 * size,
        "Markdown's pictures": "![" * 500 * size,
        "a tag's name": "<" + "a" * 1000 * size,
        "blanks in a tag": "<a" + " " * 1000 * size,
        "doctypes": "<!doctype x [" * 100 * size,
        "sections": "<rss>" + "<![CDATA[" * 100 * size,
        "roots": "<story>" * 200 * size,
        "names": "a" * 1000 * size,
        "commas": "a,b,c\n" + ',"' * 500 * size,
        "fields of a letter": "a:b\n c\n" * 200 * size,
        "ticks": "`" * 500 * size,
        "references": "&a" * 500 * size,
        "strings of a program": "a = '" + "'\\" * 500 * size,
        "remarks of a program": "/*x*/ -- \n" * 100 * size + "a",
        "brackets of a program": "!" + "(" * 500 * size,
        "statements": "insert into a (" * 100 * size,
        "copies": "set a = b;\n" + "copy a (" * 100 * size,
        "fields": "a: |\n" * 200 * size + "- " * 200 * size + "a: x",
        "cells": 'a,b\n1,"' + ',""x' * 200 * size + "<p>",
        "documents": "<!doctype html><html>" * 100 * size,
    }


@thorough
@pytest.mark.parametrize("name", hostile(1))
def test_the_refusal_takes_time_that_grows_with_the_size(name):
    small, large = hostile(share(100, 4))[name], hostile(share(1600, 4))[name]
    kind_of(small, small.encode())
    called = [steps(kind_of, text, text.encode()) for text in (hostile(5)[name], hostile(80)[name])]
    assert called[1] < 20 * called[0], called
    # What goes on within one search of a pattern is no step of ours: there only the clock of the processor tells.
    took = []
    for text in (small, large):  # the same text, sixteen times as long, measured in one run
        began = time.process_time()
        kind_of(text, text.encode())
        took.append(time.process_time() - began)
    assert took[1] < 100 * max(took[0], 0.001), took


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


def test_an_archive_is_known_by_the_mark_at_its_place():
    for mark in (b"ustar\0", b"ustar  \0"):
        assert kind_of("", b"page.html".ljust(257, b"\0") + mark).words == "an archive"


WHOLE = '<!doctype html><html lang="en"><head><title>The ferry</title></head><body>{}</body></html>'
BUNDLE = '<script src="/assets/main.js"></script>'
STORED = '<script id="__NEXT_DATA__" type="application/json">{"body":"<p>The ferry left.</p><img src=f.jpg>"}</script>'
MENU = '<header><nav><a href="/">The Ledger</a><a href="/sport">Sport</a></nav></header><footer><p>© The Ledger</p></footer>'


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (WHOLE.format(f'<div id="__next"></div>{STORED}{BUNDLE}'), "has its article in the data of a script"),
        (WHOLE.format(f'{MENU}<div id="__next"></div>{STORED}'), "has its article in the data of a script"),
        (
            WHOLE.format(f"<noscript>Turn JavaScript on.</noscript><div id=root></div>{BUNDLE}"),
            "until a script fills it",
        ),
        (WHOLE.format(f"<app-root><div>Loading …</div></app-root>{BUNDLE}"), "is empty until a script fills it"),
        (
            '<html><head></head><frameset cols="*,*"><frame src="a.html"></frameset></html>',
            "in the files of its frames",
        ),
        (WHOLE.format(f'<h1>The ferry</h1><iframe srcdoc="{html.escape(STORY)}"></iframe>'), "in an iframe's srcdoc"),
        (WHOLE.format(f'<h1>The ferry</h1><div class="body">{ESCAPED}</div>'), "has an article whose tags are escaped"),
        (f"<div>{ESCAPED}</div>", "has an article whose tags are escaped"),
        (f"<div>{ESCAPED.replace('&', '&amp;')}</div>", "has an article whose tags are escaped"),
    ],
)
def test_a_page_whose_article_is_not_in_its_markup_is_refused_and_says_where_it_is(page, told):
    found = kind_of(page)
    assert found is not None
    assert told in found.words
    with pytest.raises(NotHtml, match="nothing of it could be read"):
        answer(Job(page, Settings()))


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


def test_looking_for_an_article_elsewhere_takes_time_as_long_as_the_page():
    page = "<html><body>{}</body></html>"
    for part in ("<script>", "<nav>", "<!--", "<script></script>", "&lt;/p&gt;", '<iframe srcdoc="'):
        few, many = (steps(kind_of, page.format(part * number)) for number in (200, 400))
        assert many < 3 * few + 100
