#!/usr/bin/env bash
# email-addresses reads the sender 'Tom "Red" Vell <tom@post.example>' as "Tom RedVell".
#
# Expected: a quoted word within a display name is a word of it; the mail standard's parser, which this package is, gives "Tom
#           Red Vell".
# Instead:  the space behind the quoted word counts to the quotation marks and goes with them, the one before it is kept. So
#           nickname and surname are one word. With marks round the whole name ('"Tom Vell" <…>') or none, all is right.
#           addressparser, the smaller one, drops the marks and keeps the words apart. A remark in parentheses, such as the
#           agency, is in neither name.
# Matters:  picture desks take pictures by mail, and the sender's name is the first credit; no name list knows a "RedVell".
# Versions: email-addresses 5.0.0, addressparser 1.0.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . email-addresses@5.0.0 addressparser@1.0.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parseOneAddress } = require('email-addresses');
const addressparser = require('addressparser');
console.log('email-addresses', require('email-addresses/package.json').version);
const recorded = {
  'Tom "Red" Vell <tom@post.example>': ['Tom RedVell', 'Tom Red Vell'],
  'Ines "Ina" Dorrabray Quent <ines@post.example>': ['Ines InaDorrabray Quent', 'Ines Ina Dorrabray Quent'],
  '"Tom Vell" <tom@post.example>': ['Tom Vell', 'Tom Vell'],
  'Ines Dorrabray (Agency) <ines@post.example>': ['Ines Dorrabray', 'Ines Dorrabray'],
};
for (const [sender, expected] of Object.entries(recorded)) {
  const seen = [parseOneAddress(sender).name, addressparser(sender)[0].name];
  console.log(sender, '-> email-addresses:', JSON.stringify(seen[0]), 'addressparser:', JSON.stringify(seen[1]));
  assert.deepEqual(seen, expected);
}
console.log('as recorded');
JS
node run.mjs
