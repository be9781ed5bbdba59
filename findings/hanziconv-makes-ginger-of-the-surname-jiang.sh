#!/usr/bin/env bash
# hanziconv, bringing names to traditional characters, makes ginger of the surname Jiang (姜, 薑) and cinnabar of Zhu (朱, 硃); all three
# converters respell Fan, Yue, Yu and 于 unless their bearer is famous.
#
# Expected: surnames that are written alike in both scripts (姜, 朱, 沈, 谷, 曲, 范, 岳, 郁, 于) are left as they are.
# Instead:  hanziconv replaces sign by sign and takes a form that the sign has in no name: 薑 (ginger), 硃 (cinnabar), 瀋 (a river),
#           榖 (grain), 麯 (yeast), and in a given name 颱 (typhoon) for 台 and 鬆 (loose) for 松. zhconv and OpenCC leave these. Of
#           范, 岳, 郁 and 于 they too make 範, 嶽, 鬱 and 於; OpenCC has a list of names, so that the writer 郁达夫 keeps his
#           surname and a photographer of the same surname does not. Back to simplified, hanziconv writes 著名 (famous) as 着名.
# Matters:  a credit is a name. Who prints in Taipei or Hong Kong what was written in Beijing has these libraries between the two;
#           the other spelling is nobody's name, and trying the converter on well-known names shows none of it.
# Versions: hanziconv 0.3.2, zhconv 1.4.3, opencc-python-reimplemented 0.1.7 (PyPI), setuptools 80.9.0 for zhconv.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check setuptools==80.9.0 hanziconv==0.3.2 zhconv==1.4.3 opencc-python-reimplemented==0.1.7 2> pip.log || { cat pip.log; exit 1; }
env/bin/python -W ignore - <<'PY'
from importlib.metadata import version

import zhconv
from hanziconv import HanziConv
from opencc import OpenCC

print(*(f"{name} {version(name)}" for name in ("hanziconv", "zhconv", "opencc-python-reimplemented")))
opencc = OpenCC("s2t").convert
recorded = {  # as written: hanziconv, zhconv, OpenCC
    "姜小舟": "薑小舟 姜小舟 姜小舟",
    "朱小舟": "硃小舟 朱小舟 朱小舟",
    "沈小舟": "瀋小舟 沈小舟 沈小舟",
    "谷小舟": "榖小舟 谷小舟 谷小舟",
    "曲小松": "麯小鬆 曲小松 曲小松",
    "王小台": "王小颱 王小臺 王小臺",
    "范小舟": "範小舟 範小舟 範小舟",
    "岳小舟": "嶽小舟 嶽小舟 嶽小舟",
    "于小舟": "於小舟 於小舟 於小舟",
    "郁小舟": "鬱小舟 鬱小舟 鬱小舟",
    "郁达夫": "鬱達夫 鬱達夫 郁達夫",
}
for name, expected in recorded.items():
    got = f"{HanziConv.toTraditional(name)} {zhconv.convert(name, 'zh-hant')} {opencc(name)}"
    print(name, got)
    assert got == expected, (name, got)
print(HanziConv.toSimplified("著名"), zhconv.convert("著名", "zh-hans"))
assert (HanziConv.toSimplified("著名"), zhconv.convert("著名", "zh-hans")) == ("着名", "著名")
print("as recorded")
PY
