#!/usr/bin/env bash
# metascraper takes each fact of a story from the first thing on the page that has one: the photographer is the author, the caption the
# summary, the day of the film the date, beside a whole NewsArticle.
#
# Expected: in JSON-LD each thing has a type; of a page's graph the facts of the article are those of the NewsArticle.
# Instead:  all things of all blocks are laid in a row, and each fact is sought by itself: author.name of the first that has it,
#           description of the first that has it, and so on. A picture before the article gives its photographer and caption, a
#           film its date, the article the rest, so the result is of no one thing. In the other order all is right. A graph
#           has no order by its standard. A page in microdata gives the author of an ImageObject likewise.
# Matters:  cards and archives made of it credit stories to photographers, with a caption for a summary and the year of an archive
#           picture for a date. In the next story the CMS prints the picture behind the article, and nothing is wrong.
# Why:      $jsonld(name) looks for the property through the list of things, without a look at @type.
# Versions: metascraper 5.49.24, metascraper-author 5.49.24, metascraper-description 5.49.24, metascraper-date 5.49.24 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . metascraper@5.49.24 metascraper-author@5.49.24 metascraper-description@5.49.24 metascraper-date@5.49.24
cat > scrape.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';

console.log('metascraper', JSON.parse(readFileSync('node_modules/metascraper/package.json')).version);
const scrape = metascraper([author(), date(), description()]);
const url = 'https://www.sandhavenpost.com/harbour';
const picture = { '@type': 'ImageObject', url: `${url}/a.jpg`, description: 'Two boats at a pier.', author: { '@type': 'Person', name: 'Ines Dorrabray' } };
const film = { '@type': 'VideoObject', name: 'Storm', datePublished: '1987-05-01', description: 'A storm.' };
const article = { '@type': 'NewsArticle', headline: 'Harbour closes', description: 'The harbour closes on Monday.', datePublished: '2026-05-14', author: { '@type': 'Person', name: 'Jo Vell' } };
const page = (graph) => `<html><head><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script></head><body><p>Text</p></body></html>`;
const right = { author: 'Jo Vell', date: '2026-05-14T00:00:00.000Z', description: 'The harbour closes on Monday.' };
const mixed = { author: 'Ines Dorrabray', date: '1987-05-01T00:00:00.000Z', description: 'Two boats at a pier.' };
for (const [name, graph, expected] of [['article first', [article, picture, film], right], ['picture first', [picture, film, article], mixed], ['picture, article', [picture, article], { ...mixed, date: right.date }]]) {
  const seen = { ...await scrape({ url, html: page(graph) }) };
  console.log(name, seen);
  assert.deepEqual(seen, expected);
}
const microdata = '<body><figure itemscope itemtype="https://schema.org/ImageObject"><figcaption>Boats. <span itemprop="author">Ines Dorrabray</span></figcaption></figure></body>';
assert.equal((await scrape({ url, html: microdata })).author, 'Ines Dorrabray');
console.log('as recorded');
JS
node scrape.mjs
