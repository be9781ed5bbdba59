#!/usr/bin/env bash
# natural, the language toolkit of Node, makes "M" and "ller" of Müller and "лкин" of Ёлкин; of six tokenizers one keeps all names.
#
# Expected: a tokenizer parts text at what is no letter; one that knows Cyrillic knows all of it.
# Instead:  WordTokenizer, which TfIdf and the stemmers use, parts at each letter with an accent and drops it: "J|rgen", "Kov|cs",
#           "Nguy|n". It has А to Я without Ё and Ї, so Иван is whole and Ёлкин loses its head. AggressiveTokenizer and
#           OrthographyTokenizer (for Finnish) give no Cyrillic word at all, TreebankWordTokenizer and WordPunctTokenizer give
#           it letter by letter. CaseTokenizer alone keeps all. The French stemmer makes "kov|c" of Kovács; SoundEx codes Éva
#           as É100 and Eva as E100.
# Matters:  TfIdf finds "Müller" by "Müller", for both are cut alike, and by "ller", and not by "Muller"; lists of frequent names hold
#           "ller" and "rgen". A trial with English captions shows nothing of it.
# Why:      character classes written out, [^A-Za-zА-Яа-я0-9_] and their like, of which none asks for \p{L}.
# Versions: natural 8.1.1 (npm). Seen on Node 20. (On loading it reads a file .env of the folder into the process's environment.)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . natural@8.1.1
echo "SANDHAVEN_POST=read" > .env
cat > words.cjs <<'JS'
const assert = require('node:assert');
assert.equal(process.env.SANDHAVEN_POST, undefined);
const natural = require('natural');

console.log('natural', require('natural/package.json').version);
const names = ['J\xfcrgen M\xfcller', '\xc9va Kov\xe1cs', 'Nguy\u1ec5n', '\u0418\u0432\u0430\u043d', '\u0401\u043b\u043a\u0438\u043d'];
const recorded = {
  WordTokenizer: ['J|rgen|M|ller', 'va|Kov|cs', 'Nguy|n', names[3], '\u043b\u043a\u0438\u043d'],
  AggressiveTokenizer: ['J|rgen|M|ller', 'va|Kov|cs', 'Nguy|n', '', ''],
  OrthographyTokenizer: ['J|rgen|M|ller', 'va|Kov|cs', 'Nguy|n', '', ''],
  TreebankWordTokenizer: ['J|\xfc|rgen|M|\xfc|ller', '\xc9|va|Kov|\xe1|cs', 'Nguy|\u1ec5|n', [...names[3]].join('|'), [...names[4]].join('|')],
  WordPunctTokenizer: ['J\xfcrgen|M\xfcller', '\xc9va|Kov\xe1cs', 'Nguy|\u1ec5|n', [...names[3]].join('|'), [...names[4]].join('|')],
  CaseTokenizer: ['J\xfcrgen|M\xfcller', '\xc9va|Kov\xe1cs', names[2], names[3], names[4]],
};
for (const [kind, expected] of Object.entries(recorded)) {
  const tokenizer = kind === 'OrthographyTokenizer' ? new natural[kind]({ language: 'fi' }) : new natural[kind]();
  const seen = names.map((name) => tokenizer.tokenize(name).join('|'));
  console.log(kind, seen);
  assert.deepEqual(seen, expected);
}
const search = new natural.TfIdf();
search.addDocument('Photo: J\xfcrgen M\xfcller');
const weight = (typed) => { let found; search.tfidfs(typed, (_, measure) => { found = measure; }); return found; };
console.log('terms:', search.listTerms(0).map((each) => each.term), 'ller:', weight('ller'), 'Muller:', weight('Muller'));
assert.ok(weight('ller') > 0 && weight('Muller') === 0);
assert.deepEqual(natural.PorterStemmerFr.tokenizeAndStem('\xc9va Kov\xe1cs'), ['\xe9va', 'kov', 'c']);
const sound = new natural.SoundEx();
assert.deepEqual([sound.process('\xc9va'), sound.process('Eva')], ['\xc9100', 'E100']);
console.log('.env was read:', process.env.SANDHAVEN_POST);
assert.equal(process.env.SANDHAVEN_POST, 'read');
console.log('as recorded');
JS
node words.cjs
