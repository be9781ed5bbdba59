#!/usr/bin/env bash
# Two libraries that cut the quoted history off an e-mail also cut off the rest of a press release, from the sentence in which
# somebody "wrote" something, and from a photo credit that begins with a hyphen.
#
# Expected: "On Tuesday, Mayor Jo Vell wrote:" in the middle of a text, with no address, no date and no line that begins with
#           ">" behind it, is a sentence of the release.
# Instead:  both take it for the head of a quoted mail and drop it and all that follows. mail-parser-reply does so in German and
#           French too, where it takes no comma and no date ("Am Dienstag schrieb Jo Vell:", "Le maire a écrit :"). A line
#           "-Photo: Jo Vell/AP" is taken for a signature, and all behind it is gone as well. A dash (—) in its place is not.
# Matters:  picture desks get releases and captions by e-mail, and such a library stands in front of their tickets. What is lost
#           is the quotation, the photo credits and the embargo at the end; nothing says that there was more.
# Versions: email-reply-parser 0.5.12, mail-parser-reply 1.36 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile email-reply-parser==0.5.12 mail-parser-reply==1.36
cat > releases.py <<'PY'
from importlib.metadata import version
from email_reply_parser import EmailReplyParser as One
from mailparser_reply import EmailReplyParser as Other

print("email-reply-parser", version("email-reply-parser"), "mail-parser-reply", version("mail-parser-reply"))
END = "\n\nPhotos: Ida Quent. Not before noon.\n"
CASES = {
    "The quay opens.\n\nOn Tuesday, Mayor Jo Vell wrote:\n\n“It is ours.”": (True, True),
    "The quay opens.\n\nOn the quay stands Jo Vell.\nThe mayor of Lund wrote:\n“It is ours.”": (True, True),
    "Der Kai wird eröffnet.\n\nAm Dienstag schrieb Jo Vell:\n„Er gehört uns.“": (False, True),
    "Le quai ouvre.\n\nLe maire a écrit :\n« Il est à nous. »": (False, True),
    "The quay opens.\n\n-Photo: Jo Vell/AP\n\nThe second paragraph.": (True, True),
    "The quay opens.\n\n— Photo: Jo Vell/AP\n\nThe second paragraph.": (False, False),
    "The quay opens.\n\nMayor Jo Vell said:\n“It is ours.”": (False, False),
}
for words, cut in CASES.items():
    body = words + END
    kept = One.parse_reply(body), Other(languages=["en", "de", "fr"]).read(body).replies[0].body
    print([len(each) for each in kept], "of", len(body.strip()), repr(words.split("\n\n")[1][:40]))
    first = words.split("\n\n")[0]
    assert tuple(each.strip() == first for each in kept) == cut, kept
    assert all(each.strip() in (first, body.strip()) for each in kept), kept
print("as recorded")
PY
env/bin/python releases.py
