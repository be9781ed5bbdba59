#!/usr/bin/env bash
# feed writes the media type of a picture by its address: "image/jpg" for every JPEG, "image//w800/abc" for one from an image server.
#
# Expected: .jpg is image/jpeg, .svg is image/svg+xml; where the address has no ending, no type or that of a JPEG.
# Instead:  what stands behind the last full stop of the path is put behind "image/": image/jpg and image/JPG, image/svg, and where the
#           path has no full stop the whole path, "image//w800/boats"; of "/v1.2/boats" it is "image/2/boats". Of a query nothing
#           is taken. The length is "0". A reader that goes by the type finds no picture.
# Matters:  image servers' addresses have no ending as a rule. The feed is well-formed, and the pictures are missing in some
#           readers only.
# Versions: feed 6.0.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . feed@6.0.0
cat > types.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { Feed } from 'feed';

console.log('feed', JSON.parse(readFileSync('node_modules/feed/package.json')).version);
const recorded = {
  'https://img.example/boats.jpg': 'image/jpg', 'https://img.example/boats.JPG?w=800': 'image/JPG', 'https://img.example/map.svg': 'image/svg',
  'https://img.example/boats.webp': 'image/webp', 'https://img.example/w800/boats': 'image//w800/boats', 'https://img.example/v1.2/boats': 'image/2/boats',
};
for (const [image, type] of Object.entries(recorded)) {
  const feed = new Feed({ title: 'Sandhaven Post', id: 'https://post.example', link: 'https://post.example', copyright: 'Sandhaven Post' });
  feed.addItem({ title: 'Harbour', link: 'https://post.example/1', date: new Date(0), image });
  const [line] = feed.rss2().match(/<enclosure[^>]*>/);
  console.log(line);
  assert.equal(line.match(/type="([^"]*)"/)[1], type);
}
console.log('as recorded');
JS
node types.mjs
