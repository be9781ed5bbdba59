"""The rule text-mojibake."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import every_text
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.mojibake import ends_alike, lost, may_be_misread, misread
from linter.text.quotations import in_curled_marks


class TextMojibake(Rule[Options]):
    """A text holds letters that were read in the wrong encoding.

    “Beyoncâ€™s” or “FranÃ§ois”: a system took the words for another encoding. The library ftfy knows how that happens,
    and what stood there; where a letter or half of one is lost, no fix is offered. In quotation marks that came
    through, as a sign may show it, it is a warning.
    """

    name = "text-mojibake"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The house of ⟦Beyoncâ€™s⟧ mother</figcaption></figure>',
            says="“Beyoncâ€™s” was read in the wrong encoding: it is “Beyonc’s”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The house of Beyonc’s mother</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦FranÃ§ois⟧ waves</figcaption></figure>',
            says="“FranÃ§ois” was read in the wrong encoding: it is “François”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>François waves</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Il y a ⟦dÃ©jÃ&nbsp;⟧ deux ans</figcaption></figure>',
            says="“dÃ©jÃ\xa0” was read in the wrong encoding: it is “déjà”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Il y a déjà deux ans</figcaption></figure>',
            note="a no-break space is the other half of Ã",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The quay ⟦â€“⟧ at dawn</figcaption></figure>',
            says="“â€“” was read in the wrong encoding: it is “–”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The quay – at dawn</figcaption></figure>',
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>La ⟦cittÃ⟧ vecchia</figcaption></figure>', says="“cittÃ” holds a letter that was read in the wrong encoding."),
        Bad('<html lang="fr"><body><figure><img src="a.jpg" alt=""><figcaption>La ⟦jet?e⟧ de Tarn</figcaption></figure></body></html>', says="“jet?e” holds a question mark for a letter or a space."),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The keeper waves ⟦â€œgoodbyeâ€⟧ at noon</figcaption></figure>',
            says="“â€œgoodbyeâ€” holds a letter that was read in the wrong encoding.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The old ⟦Br\ufffdcke⟧ at dawn</figcaption></figure>',
            says="“Br\ufffdcke” holds a letter that was read in the wrong encoding.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>SÃO PAULO: “AMANHÃ”&nbsp;às 10</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>São Paulo, Ångström, Łódź: “Âme”</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            if not may_be_misread(text.words):
                continue
            uncut = text.uncut()
            for start, end, right in (*misread(uncut.words), *lost(uncut.words, english=page.english)):
                word, fix = uncut.words[start:end], None
                left = "a question mark for a letter or a space"
                told = f"“{word}” holds {left if '?' in word else 'a letter that was read in the wrong encoding'}."
                if right:
                    told = f"“{word}” was read in the wrong encoding: it is “{right}”."
                    same, tail = ends_alike(word, right)
                    if edit := uncut.edit(start + same, end - tail, right[same : len(right) - tail]):
                        fix = Fix(f"Write {right}", (edit,), Safety.ASK, restores=True)
                shown = "?" in word or in_curled_marks(uncut.words, start, end)  # “yes?no” may be meant
                torn = not right and any("\x80" <= letter <= "\x9f" for letter in word)
                level, sure = Level.WARNING if shown else None, Sure.LIKELY if shown or torn else None
                yield self.finding(uncut.span(start, end), told, fix=fix, level=level, sure=sure)
