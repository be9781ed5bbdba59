"""A rule with every type of option, for tests of settings."""

import pytest

FANCY = '''
    """A rule with every type of option."""
    from dataclasses import dataclass
    from linter import Good, Level, Options, Rule, option

    @dataclass(frozen=True)
    class Choices(Options):
        skip_decorative: bool = option(False, "Leave decoration alone.")
        most: int = option(3, "How many.")
        lead: str = option("Photo:", "The lead-in.")
        names: tuple[str, ...] = option(("AFP",), "Known names.")

        def __post_init__(self):
            if self.most < 0:
                raise ValueError("most is below 0")

    class Fancy(Rule[Choices]):
        """It has options."""
        name = "fancy-rule"
        level = Level.WARNING
        examples = (Good("<p>"),)
'''


@pytest.fixture
def fancy(install):
    return install("fancy", FANCY)
