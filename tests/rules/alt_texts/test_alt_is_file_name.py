"""What the rule alt-is-file-name costs on pages of many pictures."""

from effort import steps

from linter import read
from linter.rules.alt_texts.alt_is_file_name import AltIsFileName
from linter.rules.rule import Options


def page(number):
    figure = (
        '<figure><img src="/p/{0}.jpg" alt="ferry-{0}-at-quay"><figcaption>The mayor {0} waves.</figcaption></figure>'
    )
    return read("<article>" + "".join(figure.format(each) for each in range(number)))


def test_the_words_of_the_page_are_put_together_once_and_not_for_each_picture():
    rule = AltIsFileName(Options())
    few, many = (steps(lambda read_page: list(rule.check_page(read_page)), page(number)) for number in (50, 200))
    assert many < 6 * few
