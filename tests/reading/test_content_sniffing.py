"""What is no HTML is refused, by what it holds; what a CMS may send is read, whatever it begins with."""

import gzip
import html
import io
import json
import quopri
import random
import zipfile

import pytest

import linter
from linter.api.answer import Job
from linter.api.answer import check as answer
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


@pytest.mark.parametrize("name", NO_PAGE)
def test_what_is_no_html_is_refused_by_what_it_holds(name, tmp_path):
    data, told = NO_PAGE[name]
    for content in (data, gzip.compress(data)):
        with pytest.raises(NotHtml) as caught:
            linter.lint(content, name="x.html")
        assert caught.value.message.startswith("x.html: ")
        assert told in caught.value.message
        assert caught.value.hint


@pytest.mark.parametrize(
    "html", ["", " \n", "Just words", '{"body": "<p>x</p>"}', feed(2), "%PDF-1.4 <p>x</p>", "\x01\x02" * 90]
)
def test_what_a_program_says_is_html_is_looked_at_too(html):
    for ask in (linter.lint, linter.read, linter.fix):
        with pytest.raises(NotHtml):
            ask(html)
    with pytest.raises(NotHtml, match=r"^What was sent is "):
        answer(Job(html, Settings()))


def test_an_archive_is_known_by_the_mark_at_its_place():
    for mark in (b"ustar\0", b"ustar  \0"):
        assert kind_of("", b"page.html".ljust(257, b"\0") + mark).words == "an archive"


WHOLE = '<!doctype html><html lang="en"><head><title>The ferry</title></head><body>{}</body></html>'
BUNDLE = '<script src="/assets/main.js"></script>'
STORED = '<script id="__NEXT_DATA__" type="application/json">{"body":"<p>The ferry left.</p><img src=f.jpg>"}</script>'
MENU = '<header><nav><a href="/">The Ledger</a><a href="/sport">Sport</a></nav></header><footer><p>© The Ledger</p></footer>'


def test_a_page_of_paragraphs_is_read_whatever_tags_it_shows_or_keeps():
    told = "<p>The ferry left the quay.</p>" * 9
    shown = f"<pre>{ESCAPED}</pre><script>var kept = '{ESCAPED * 40}'</script>"
    assert kind_of(WHOLE.format(told + shown)) is None
    assert kind_of(WHOLE.format(f"<nav><p>Home</p></nav>{told}{MENU}")) is None


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
        (
            WHOLE.format(f'<p>By Jo Lee</p><div class="body">{ESCAPED * 4}</div>'),
            "has an article whose tags are escaped",
        ),
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
