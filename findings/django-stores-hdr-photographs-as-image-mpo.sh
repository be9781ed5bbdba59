#!/usr/bin/env bash
# Django calls an HDR photograph of a phone image/mpo, and django-storages tells S3 so: opened alone it is downloaded.
#
# Expected: a file called a.jpg, sent by the browser as image/jpeg, is stored as image/jpeg; the gain map that newer phones put behind
#           the picture is for screens that can show it.
# Instead:  a JPEG with a second picture behind it is an MPO to Pillow (of stereo cameras, 2009), with two frames. Django's
#           ImageField overwrites the browser's content type by Pillow's, "image/mpo", which browsers do not know; without a form,
#           FileField leaves it at image/jpeg. django-storages takes the file's content_type before it looks at the name, so S3, and the
#           CDN before it, send Content-Type: image/mpo. Chromium shows it in <img>, and a reader who opens it, as the link to the
#           large picture does, gets a download instead. Pillow's is_animated is True, too: save_all=True, for animations, makes
#           a GIF of the photograph and its grey gain map.
# Matters:  it hits the pictures of one photographer on one phone, with the same suffix as all others, and not in development, where
#           files lie on a disk. A check that lets in "JPEG", "PNG" and "WEBP" by Image.format refuses them.
# Why:      Pillow's JPEG plug-in hands files with an MPF block of several pictures to its MPO plug-in; libultrahdr writes that block.
# Versions: Django 5.2.19, django-storages 1.14.6, boto3 1.44.8 (no network is used), Pillow 13.0.0, pyvips 3.2.0 with pyvips-binary 8.18.7
#           (PyPI; the latter to make the photograph); @sparticuz/chromium 147.0.0 (60 MB; linux-x64), puppeteer-core 24.43.1 (npm).
#           Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Django==5.2.19 django-storages==1.14.6 boto3==1.44.8 Pillow==13.0.0 pyvips==3.2.0 pyvips-binary==8.18.7 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1
cat > store.py <<'PY'
import io

import django
import pyvips
from django import forms
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from storages.backends.s3 import S3Storage

settings.configure(SECRET_KEY="x")
django.setup()
print("Django", django.__version__, "Pillow", Image.__version__)
light = pyvips.Image.xyz(640, 480)[0] / 640 * 4
light.bandjoin([light * 0.5, light * 0.25]).cast("float").copy(interpretation="scrgb").uhdrsave("hdr.jpg")
Image.new("RGB", (640, 480), "navy").save("plain.jpg")
store = S3Storage(bucket_name="post", access_key="x", secret_key="x")

def sent(field, name):
    with open(name, "rb") as file:
        upload = SimpleUploadedFile("a.jpg", file.read(), "image/jpeg")
    return store._get_write_parameters("a.jpg", field.clean(upload))["ContentType"]

for name, by_pillow in (("hdr.jpg", "image/mpo"), ("plain.jpg", "image/jpeg")):
    seen = sent(forms.ImageField(), name), sent(forms.FileField(), name)
    print(name, "sent to S3 by ImageField as", seen[0], "by FileField as", seen[1])
    assert seen == (by_pillow, "image/jpeg")
with Image.open("hdr.jpg") as picture:
    print(picture.format, picture.get_format_mimetype(), picture.n_frames, picture.is_animated)
    assert (picture.format, picture.n_frames, picture.is_animated) == ("MPO", 2, True)
out = io.BytesIO()
with Image.open("hdr.jpg") as picture:
    picture.save(out, "GIF", save_all=True)
frames = Image.open(out).n_frames
print("as GIF, with save_all:", frames, "frames")
assert frames == 2
PY
cat > open.mjs <<'JS'
import assert from 'node:assert';
import fs from 'node:fs';
import http from 'node:http';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const picture = fs.readFileSync('hdr.jpg');
const server = http.createServer((request, response) => {
  const [, kind, form] = request.url.split('/');
  response.setHeader('Content-Type', form ? `${kind}/${form}` : 'text/html');
  response.end(form ? picture : '<!doctype html>');
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.on('listening', ready));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  const page = await browser.newPage();
  for (const form of ['image/jpeg', 'image/mpo']) {
    await page.goto(address);
    const inside = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, address + form);
    const alone = await page.goto(address + form).then(() => 'shown', (error) => error.message.split(' ')[0]);
    console.log(await browser.version(), form, '- in <img>:', inside, '- opened alone:', alone);
    assert.equal(inside, 640);
    assert.equal(alone, form === 'image/jpeg' ? 'shown' : 'net::ERR_ABORTED');
  }
} finally {
  await browser.close();
  server.close();
}
console.log('as recorded');
JS
env/bin/python store.py
node open.mjs
