"""How many image blocks that were pasted twice are found, on pages where one was planted.

    python bench/duplicates.py PAGES [--number 100] [--seed 1] [--show] [--min 98]

PAGES is a folder of .html or .html.gz news pages. On each generated page one of the article's own blocks stands a
second time behind a paragraph of the text: at another size, in another wrapper, with its caption as it was or touched
up a little. Counted are the pages where a rule for repeated blocks reports the planted pair, and the findings of these
rules that the page did not have before and that are not of the pair. Where labels.json lies beside the pages, the
copies and the true duplicates that it names are counted too.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

from linter.engine.check import run
from linter.engine.open_page import open_page
from linter.model.page import ImageBlock, Kind, Page, Role
from linter.model.source import Source
from linter.reading.files import to_source
from linter.reading.pictures.addresses import picture_key
from linter.settings import Settings

RULES = ("image-block-repeated", "lead-image-repeated", "image-recaptioned", "image-credits-differ", "caption-repeated")
WRAPPERS = (
    '<figure><img src="{url}" alt="{alt}"><figcaption>{caption} <span class="credit">{credit}</span></figcaption>'
    "</figure>",
    '<div class="inline-image"><img src="{url}" alt="{alt}"><p class="caption">{caption} {credit}</p></div>',
    '<figure class="wp-block-image"><a href="{url}"><img src="{url}" alt=""></a>'
    "<figcaption>{caption} {credit}</figcaption></figure>",
    '<figure><picture><source srcset="{url} 600w">'
    '<img src="data:image/gif;base64,R0lGOD" data-src="{url}" alt="{alt}"></picture>'
    "<figcaption><p>{caption}</p><small>{credit}</small></figcaption></figure>",
    '<figure><img loading="lazy" src="{url}" alt="{alt}" width="300" height="200"></figure>',
)


@dataclass(frozen=True)
class Planted:
    source: Source
    start: int
    end: int
    block: ImageBlock
    what: str


def other_size(url: str, dice: random.Random) -> str:
    """The picture at another size, by a custom of resizing that fits its address."""
    path, _, query = url.partition("?")
    if query:
        sized = re.sub(
            r"\b(w|width|h|height|resize|q|quality)=[\d.]+", lambda hit: f"{hit[1]}={dice.randint(2, 9)}00", query
        )
        return f"{path}?{sized}" if sized != query else f"{path}?{query}&w={dice.randint(2, 9)}00"
    plain = re.fullmatch(r"(.*/(?=[^/]{8,}$)(?!.*\.jpg\.)[^/]*?)(?:-\d+x\d+|-scaled)?(\.(?:jpe?g|png|webp))", path)
    if plain and dice.random() < 0.5:
        return f"{plain[1]}-{dice.choice(['300x200', '1024x683', '768x512'])}{plain[2]}"
    return f"{path}?w={dice.randint(2, 9)}00"


def touched_up(caption: str, dice: random.Random) -> str:
    """The caption as it was, or with a small edit."""
    words = caption.split()
    choice = dice.randrange(5)
    if choice == 1:
        return caption.rstrip(".") if caption.endswith(".") else f"{caption}."
    if choice == 2 and len(words) > 7:
        at = dice.randrange(1, len(words) - 1)
        return " ".join([*words[:at], *words[at + 1 :]])
    if choice == 3 and len(words) > 7:
        at = dice.randrange(1, len(words) - 1)
        return " ".join([*words[:at], words[at] + "s", *words[at + 1 :]])
    return f"{caption} (file)" if choice == 4 and len(words) > 7 else caption


def plant(page: Page, number: int, dice: random.Random) -> Planted | None:
    blocks = [
        block
        for block in page.blocks
        if block.role is Role.PHOTO
        and not block.gallery
        and block.image.urls
        and block.image.urls[0].startswith("http")
    ]
    paragraphs = [passage for passage in page.prose if passage.kind is Kind.PARAGRAPH and len(passage.text.words) > 60]
    if not blocks or len(paragraphs) < 3:
        return None
    block = dice.choice(blocks)
    url = next((each for each in block.image.urls if picture_key(each) in block.image.keys), "")  # not a stand-in
    if not url:
        return None
    after = dice.choice(paragraphs[1:-1]).text.where.end
    at = page.source.text.find("</p>", after)
    if at < 0 or at > after + 400:
        return None
    wrapper = WRAPPERS[number % len(WRAPPERS)]
    caption = touched_up(block.caption.words, dice) if block.caption else ""
    html = wrapper.format(
        url=escape(other_size(url, dice)),
        alt=escape(block.image.alt.words if block.image.alt else ""),
        caption=escape(caption),
        credit=escape(block.credit.text.words if block.credit else ""),
    )
    text = page.source.text
    at += len("</p>")
    return Planted(Source(page.source.name, text[:at] + html + text[at:]), at, at + len(html), block, html)


def places(source: Source) -> set[tuple[str, int, int]]:
    report = run(source, Settings(show_all=True))
    found = [*report.shown, *report.hidden]
    return {(each.rule, each.where.start, each.related[0].where.start) for each in found if each.rule in RULES}


def labelled(folder: Path, sources: list[Source]) -> None:
    """Whether the blocks labelled as true duplicates are reported, and those labelled as copies are not."""
    file = folder / "labels.json"
    if not file.is_file():
        return
    kinds = {
        page["file"]: {image["repeat_kind"] for image in page["images"] if image.get("repeat_kind")}
        for page in json.loads(file.read_text("utf-8"))
    }
    wanted = {name for name, said in kinds.items() if "true-duplicate" in said}
    copies = {name for name, said in kinds.items() if said} - wanted
    told = {source.name for source in sources if any(rule == RULES[0] for rule, *_ in places(source))}
    print(
        f"labelled: true duplicates found on {len(wanted & told)} of {len(wanted)} pages, "
        f"copies reported on {len(copies & told)} of {len(copies)} pages that hold some, "
        f"others reported on {len(told - wanted - copies)} pages"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--min", type=int, default=0, help="exit with 1 where fewer are found, or others reported")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    paths = sorted(path for path in options.pages.rglob("*") if path.name.endswith((".html", ".html.gz")))
    sources = [to_source(path.read_bytes(), path.name, 1 << 26) for path in paths]
    made = found = elsewhere = number = 0
    while made < options.number and number < 50 * options.number:
        source = sources[number % len(sources)]
        number += 1
        planted = plant(open_page(source, Settings()), number, dice)
        if planted is None:
            continue
        made += 1
        length = planted.end - planted.start
        # Where the findings of the page without the plant stand once it is there.
        moved = {
            (rule, *(at + length if at >= planted.start else at for at in spans)) for rule, *spans in places(source)
        }
        new = places(planted.source) - moved
        pair = [row for row in new if any(planted.start <= at < planted.end for at in row[1:])]
        found += bool(pair)
        elsewhere += len(new) - len(pair)
        if options.show and (not pair or len(new) > len(pair)):
            print(f"{source.name}: {'missed' if not pair else 'elsewhere'} {planted.what[:300]} {sorted(new)}")
    labelled(options.pages, sources)
    print(f"planted on {made} pages of {len(sources)}: {found} found, {elsewhere} findings elsewhere")
    return int(found < options.min or (options.min and elsewhere > 0))


if __name__ == "__main__":
    sys.exit(main())
