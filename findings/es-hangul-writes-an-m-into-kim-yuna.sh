#!/usr/bin/env bash
# es-hangul, asked to write Korean names in Latin letters, writes what it takes for their sound: Kim Yeona (김연아) is "gimmyeona", with an m
# that nobody says.
#
# Expected: in the official romanization what happens between the syllables of a name is not shown (its own examples are 한복남, Han
#           Boknam, and 홍빛나, Hong Bitna); and between Kim and Yeona nothing happens.
# Instead:  the two examples are "hanbongnam" and "hongbinna". Between a final consonant and y an n is put in, as in some compounds, in
#           every name: 박연희 is "bangnyeonhui", 정유미 "jeongnyumi", 한예슬 "hannyeseul", and after m it is swallowed: "gimmyeona". An
#           agency, 연합뉴스, is "yeonhamnyuseu". korean-romanizer writes both examples and all the names as they should be, glued
#           like the others, and hangul-romanize writes letter by letter ("hongbichna"). That common words get an n as well
#           ("horangni" for tiger) is told in issue 318.
# Matters:  a by-line or the address of a page made by it is of somebody else: it cannot be turned back, and a search for Park Yeonhui
#           finds nothing.
# Versions: es-hangul 2.4.0 (npm); korean-romanizer 0.28.0, hangul-romanize 0.1.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . es-hangul@2.4.0
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check korean-romanizer==0.28.0 hangul-romanize==0.1.0 2> pip.log || { cat pip.log; exit 1; }
cat > names.txt <<'TXT'
한복남 hanbongnam hanboknam hanbognam
홍빛나 hongbinna hongbitna hongbichna
김연아 gimmyeona gimyeona gim-yeon-a
박연희 bangnyeonhui bagyeonhui bag-yeonhui
정유미 jeongnyumi jeongyumi jeong-yumi
한예슬 hannyeseul hanyeseul han-yeseul
연합뉴스 yeonhamnyuseu yeonhapnyuseu yeonhabnyuseu
TXT
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { romanize } from 'es-hangul';

console.log('es-hangul', JSON.parse(readFileSync('node_modules/es-hangul/package.json')).version);
for (const line of readFileSync('names.txt', 'utf8').trim().split('\n')) {
  const [name, expected] = line.split(' ');
  console.log(name, romanize(name));
  assert.equal(romanize(name), expected);
}
JS
node run.mjs
env/bin/python - <<'PY'
from pathlib import Path

from hangul_romanize import Transliter
from hangul_romanize.rule import academic
from korean_romanizer.romanizer import Romanizer

for line in Path("names.txt").read_text(encoding="utf-8").splitlines():
    name, _, *expected = line.split()
    got = [Romanizer(name).romanize(), Transliter(academic).translit(name)]
    print(name, *got)
    assert got == expected, (name, got)
print("as recorded")
PY
