"""Markup as large news sites write it, with our own words: each family in one small figure."""

import pytest
from whole_pages import page, told

from linter import read

CAPTION = "The ferry leaves the harbour at noon."

FAMILIES = {
    "words and lead-in beside hashed spans": (
        '<figure class="dcr-173"><div><picture><source srcset="/ferry-620.jpg 620w"><img src="/ferry-465.jpg" alt=""></picture>'
        '</div><figcaption class="dcr-fd6"><span class="dcr-1qv"><svg width="18"><path d="M1"/></svg></span>'
        '<span class="dcr-1inf">{caption}</span> Photograph: Jill Moor/The Guardian</figcaption></figure>',
        "Photograph: Jill Moor/The Guardian",
    ),
    "a credit led in by dots for screen readers": (
        '<figure class="img-sz-large"><picture><img src="/ferry.jpg" alt=""></picture><figcaption><span class="css-jev">{caption}</span>'
        '<span class="css-1u4"><span class="css-1ly">Credit...</span><span>Doug Hill/The New York Times</span></span></figcaption></figure>',
        "Credit...Doug Hill/The New York Times",
    ),
    "metadata box with the credit in the figcaption": (
        '<div class="image"><div class="image__container"><img src="/ferry.jpg" alt=""></div><div class="image__metadata">'
        '<span class="inline-placeholder">{caption}</span><figcaption class="image__credit">Jo Lee/AFP/Getty Images</figcaption></div></div>',
        "Jo Lee/AFP/Getty Images",
    ),
    "a line with a licence link behind it": (
        '<div data-testid="primary-image"><div data-testid="Image"><img src="/ferry.jpg" alt=""></div><p data-testid="Body">'
        '{caption} REUTERS/Jack Tailor <a href="/licence">Purchase Licensing Rights, opens new tab</a></p></div>',
        "REUTERS/Jack Tailor",
    ),
    "outlet and name in brackets": (
        '<figure><div><img src="/ferry.jpg" alt=""></div><figcaption>{caption} <cite>(ABC News: Lucia Stone)</cite></figcaption></figure>',
        "(ABC News: Lucia Stone)",
    ),
    "square brackets": (
        '<figure class="article-featured-image"><img src="/ferry.jpg" alt=""><figcaption>{caption} [Jo Lee/Reuters]</figcaption></figure>',
        "[Jo Lee/Reuters]",
    ),
    "a name alone in a second span": (
        '<figure class="a_m"><span class="_db a_m_w"><img src="/ferry.jpg" alt=""></span><figcaption class="a_m_p"><span>{caption}</span>'
        '<span class="a_m_m">Samuel Ruiz</span></figcaption></figure>',
        "Samuel Ruiz",
    ),
    "a custom element and paragraphs": (
        '<figure class="a-inline-image"><a-img src="/ferry.jpg"><noscript><img src="/ferry.jpg" alt=""></noscript></a-img>'
        '<figcaption class="a-caption"><p class="a-caption__text">{caption}</p><p class="a-caption__source">(Bild: Jo Lee / heise)</p>'
        "</figcaption></figure>",
        "(Bild: Jo Lee / heise)",
    ),
    "copyright holder by item property": (
        '<figure class="article__media"><div><img src="/ferry.jpg" alt=""></div><figcaption class="figure__caption">'
        '<span class="figure__text">{caption}</span> <span class="figure__copyright" itemprop="copyrightHolder"> © Jo Lee/Ostkreuz</span>'
        "</figcaption></figure>",
        "© Jo Lee/Ostkreuz",
    ),
    "embed caption and embed credit": (
        '<div class="InlineImage-wrapper"><div class="InlineImage-imageEmbed"><picture><img src="/ferry.jpg" alt=""></picture></div>'
        '<div class="InlineImage-imageEmbedCaption">{caption}</div><div class="InlineImage-imageEmbedCredit">Jo Lee | Getty Images</div></div>',
        "Jo Lee | Getty Images",
    ),
    "image credits in bold": (
        '<figure class="wp-block-image"><img src="/ferry.jpg" alt=""><figcaption><span class="wp-block-image__caption">{caption}</span>'
        '<span class="wp-block-image__credits"><strong>Image Credits:</strong>Jo Lee / Bloomberg / Getty Images</span></figcaption></figure>',
        "Image Credits:Jo Lee / Bloomberg / Getty Images",
    ),
    "a national paper without lead-in": (
        '<figure class="l-media"><div><a href="/ferry-big.jpg"><img src="/ferry.jpg" alt=""></a></div><figcaption class="figcap-text">'
        '<div><span class="gallery-open">Open this photo in gallery:</span><p>{caption}<span>Jo Lee/The Globe and Mail</span></p></div>'
        "</figcaption></figure>",
        "Jo Lee/The Globe and Mail",
    ),
    "an image box of divs": (
        '<div class="media-image"><div class="img-wrap"><img src="/ferry.jpg" alt=""></div><span class="caption">{caption}</span></div>',
        None,
    ),
    "credit in an overlay on the picture": (
        '<figure class="ratio"><div class="media"><img src="/ferry.jpg" alt=""><span class="overlay-credit">Jo Lee/dpa</span></div>'
        "<figcaption>{caption}</figcaption></figure>",
        "Jo Lee/dpa",
    ),
    "a table as the old sites do": (
        '<table class="image"><tr><td><img src="/ferry.jpg" alt="" width="400" height="300"></td></tr>'
        '<tr><td class="caption">{caption} Photo: Jo Lee</td></tr></table>',
        "Photo: Jo Lee",
    ),
    "a definition list": (
        '<dl class="photo"><dt><img src="/ferry.jpg" alt=""></dt><dd>{caption} (Photo by Jo Lee)</dd></dl>',
        "(Photo by Jo Lee)",
    ),
    "italics behind the picture": ('<p><img src="/ferry.jpg" alt=""></p><p><em>{caption} (AP)</em></p>', "(AP)"),
    "a caption above the picture": (
        '<figure><figcaption>{caption} Photo: Jo Lee/AFP</figcaption><img src="/ferry.jpg" alt=""></figure>',
        "Photo: Jo Lee/AFP",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAMILIES)
def test_caption_and_credit_are_found(name):
    html, credit = FAMILIES[name]
    found = [told(block) for block in read(page(html.replace("{caption}", CAPTION))).blocks]
    assert found == [(CAPTION, credit)]
