#!/usr/bin/env bash
# Testing Library cannot find a figure by its caption: to it, a <figure> with a <figcaption> has no name.
#
# Expected: the accessible name of a figure is its figcaption (HTML-AAM, "figure element"), as that of a table is its caption;
#           browsers say it, and so does axe-core. getByRole('figure', { name: 'The ferry at noon' }) finds it.
# Instead:  the library that computes names for Testing Library (dom-accessibility-api) knows legend, table caption, label and
#           SVG title, and not figcaption: the name is "", the query finds nothing, and toHaveAccessibleName() fails. A test
#           that asks for a figure WITHOUT a name passes.
# Matters:  sites test their components with it. A test that says "this figure is captioned" cannot be written by role and
#           name, and one that looks for uncaptioned figures finds all of them.
# Versions: @testing-library/dom 10.4.2, dom-accessibility-api 0.7.1 (the newest; the library has an older one inside),
#           axe-core 4.12.1, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . \
  @testing-library/dom@10.4.2 dom-accessibility-api@0.7.1 axe-core@4.12.1 jsdom@29.1.1
cat > named.js <<'JS'
const assert = require('node:assert');
const { JSDOM } = require('jsdom');
const { queryAllByRole } = require('@testing-library/dom');
const { computeAccessibleName } = require('dom-accessibility-api');

const of = (name) => require(`./node_modules/${name}/package.json`).version;
console.log('@testing-library/dom', of('@testing-library/dom'), 'dom-accessibility-api', of('dom-accessibility-api'), 'axe-core', of('axe-core'));
const { window } = new JSDOM(
  '<figure><img src="a.jpg" alt="A ferry"><figcaption>The ferry at noon</figcaption></figure>'
  + '<table><caption>Ferries</caption><tr><td>1</td></tr></table>', { runScripts: 'outside-only' });
const { body } = window.document;
const figure = body.querySelector('figure');
window.eval(require('axe-core').source);
window.axe.setup(window.document);
const names = [computeAccessibleName(figure), window.axe.commons.text.accessibleText(figure)];
console.log('figure:', names, 'table:', computeAccessibleName(body.querySelector('table')));
assert.deepEqual(names, ['', 'The ferry at noon']);
assert.equal(queryAllByRole(body, 'figure').length, 1);
assert.equal(queryAllByRole(body, 'figure', { name: 'The ferry at noon' }).length, 0);
assert.equal(queryAllByRole(body, 'table', { name: 'Ferries' }).length, 1);
console.log('as recorded');
JS
node named.js
