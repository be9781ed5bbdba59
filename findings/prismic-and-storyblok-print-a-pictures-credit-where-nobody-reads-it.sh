#!/usr/bin/env bash
# Prismic prints the credit of a picture as an attribute copyright="…", which HTML does not have; Storyblok prints the number of the file as id, and no credit.
#
# Expected: both systems ask editors for the rights of a picture (Prismic: credits, Storyblok: copyright and source) and deliver
#           them with the picture in rich text; the renderer of the house shows them, or leaves them to the site.
# Instead:  asHTML of @prismicio/client prints <img src alt copyright="Photo: Ines Dorrabray">. No browser, screen reader or
#           search engine knows the attribute, and the page source looks credited. renderRichText of @storyblok/richtext
#           drops copyright and source and keeps id, the number of the file: a picture that comes twice gives the page the
#           same id twice.
# Matters:  the credit was entered and delivered, and a check of the source finds it, or finds nothing amiss; readers see
#           none. It takes a renderer of one's own to show it.
# Versions: @prismicio/client 7.22.0, @storyblok/richtext 5.3.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @prismicio/client@7.22.0 @storyblok/richtext@5.3.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { asHTML } from '@prismicio/client';
import { renderRichText } from '@storyblok/richtext';

const credit = 'Photo: Ines Dorrabray';
const prismic = asHTML([{
  type: 'image', id: 'x', url: 'https://post.example/a.jpg', alt: 'Boats', copyright: credit,
  dimensions: { width: 8, height: 6 }, edit: { x: 0, y: 0, zoom: 1, background: '#fff' },
}]);
console.log('Prismic:  ', prismic);
assert.equal(prismic, `<p class="block-img"><img src="https://post.example/a.jpg" alt="Boats" copyright="${credit}" /></p>`);

const image = { type: 'image', attrs: { id: 77, src: 'https://post.example/a.jpg', alt: 'Boats', title: '', copyright: credit, source: 'Sandhaven Post', meta_data: {} } };
const storyblok = renderRichText({ type: 'doc', content: [{ type: 'paragraph', content: [image, image] }] });
console.log('Storyblok:', storyblok);
const tag = '<img id="77" src="https://post.example/a.jpg" alt="Boats">';
assert.equal(storyblok, `<p>${tag}${tag}</p>`);
console.log('as recorded');
JS
node run.mjs
