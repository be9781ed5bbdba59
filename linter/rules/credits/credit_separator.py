"""The rule credit-separator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from linter.credits.comparison import bars_as_letters, credits_of, slashes
from linter.model.finding import Finding, Level, Related, Safety, Sure
from linter.model.page import Page
from linter.model.source import Edit, Text
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule

_OTHER = {"/": " / ", " / ": "/"}
_TOLD = {"/": "no spaces round its slash", " / ": "spaces round its slash"}


class CreditSeparator(Rule[Options]):
    """A slash has a space on one side only, or spaces in some credits of a page and none in others.

    The English papers set the slash tight, those of France, Spain and Norway space it: either is right, one page
    should do one. A capital I that stands for a bar is told too. What the house does it can say in credit-form, which also rewrites it."""

    name = "credit-separator"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee⟦ /⟧AFP</figcaption></figure>',
            says="This slash has a space on one side only.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Snow. Photo: Ann Roe/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind. Photo: Al Day⟦ / ⟧AP</figcaption></figure>',
            says="This credit has spaces round its slash, others on this page have none.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Snow. Photo: Ann Roe/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind. Photo: Al Day/AP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: dpa ⟦I⟧ Jan Huber</figcaption></figure>',
            says="A capital I stands here for a bar (|).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: dpa | Jan Huber</figcaption></figure>',
        ),
        Bad('<figure lang="de"><img src="a.jpg" alt=""><figcaption>Regen. Foto: IMAGO/Jo Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sonne. Foto: IMAGO⟦ / ⟧Ann Roe</figcaption></figure>', says="This credit has spaces round its slash, others on this page have none.", fixed='<figure lang="de"><img src="a.jpg" alt=""><figcaption>Regen. Foto: IMAGO/Jo Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sonne. Foto: IMAGO/Ann Roe</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: World War I Museum</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: Juan Pérez / EFE</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sol. Foto: Ana Ruiz / EFE</figcaption></figure>'),
        Good('<figure lang="ko"><img src="a.jpg" alt=""><figcaption>항구를 떠나는 배. /연합뉴스</figcaption></figure>'),
        Good('<figure lang="ko"><img src="a.jpg" alt=""><figcaption>항구를 떠나는 배. 사진=홍길동 /연합뉴스</figcaption></figure>', note="Korean papers sign so"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: @harbour_jo/via REUTERS</figcaption></figure>'),
        Good('<figure lang="es"><img src="a.jpg" alt=""><figcaption>Lluvia en Linz. EFE/ Juan Pérez</figcaption></figure>', note="EFE signs so"),
        Good('<figure lang="de"><img src="a.jpg" alt=""><figcaption>Regen. Foto: IMAGO / Jo Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sonne. Foto: Jan Huber/dpa</figcaption></figure>', note="imago signs so"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain in Linz, 11 May 2026. EPA/JO LEE / POOL</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        agencies = page.newsroom.agencies
        found = list(slashes(credits_of(page), agencies))
        count = Counter([words for _, _, words in found if words in _TOLD]) if len(found) > 1 else {}
        usual = max(count, key=lambda words: (count[words], words == "/")) if count else "/"
        if lopsided := _places([slash for slash in found if slash[2] not in _TOLD], usual):
            more = f", as in {len(lopsided) - 1} more places" if len(lopsided) > 1 else ""
            told = f"This slash has a space on one side only{more}."
            yield self.at_each(lopsided, told, "Set both sides alike", Safety.SAFE)
        if mixed := _places([slash for slash in found if count.get(slash[2]) and slash[2] != usual], usual):
            other = min(_places((slash for slash in found if slash[2] == usual), usual))
            others = "none" if usual == "/" else "them"
            told = f"This credit has {_TOLD[_OTHER[usual]]}, others on this page have {others}."
            related = (Related(other, _TOLD[usual]),)
            yield self.at_each(mixed, told, "Set them alike", Safety.ASK, related=related, sure=Sure.LIKELY)
        if bars := [(*at, "I") for credit in credits_of(page) for at in bars_as_letters(credit, agencies)]:
            told = f"A {'capital I' if bars[0][0].words[bars[0][1]] == 'I' else 'small l'} stands here for a bar (|)."
            yield self.at_each(_places(bars, "|"), told, "Write the bar", Safety.ASK, sure=Sure.LIKELY)


def _places(slashes: Iterable[tuple[Text, int, str]], usual: str) -> dict[Span, Edit | None]:
    """Each place once, with the edit that sets it as the page usually does."""
    return {
        text.span(start, start + len(words)): text.edit(start, start + len(words), usual)
        for text, start, words in slashes
    }
