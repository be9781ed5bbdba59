#!/usr/bin/env bash
# c2pa writes the address of a picture's Content Credentials into the XMP of a JPEG or a WebP, and of an AVIF into a second XMP that
# Pillow, Exiv2 and sharp do not read.
#
# Expected: set_remote_url() adds dcterms:provenance to the XMP that the picture has, beside the credit, in each format alike.
# Instead:  in JPEG and WebP it does. An AVIF made by Pillow (libavif) holds its XMP as an item; c2pa leaves that one as it is and
#           writes a new one, with the address and without the credit, elsewhere in the file. ExifTool shows both together.
#           Pillow, Exiv2 and sharp show the first, without the address; nothing says that there are two.
# Matters:  the address is what is left when an image server has cut the credentials out; who reads XMP to find it finds it in
#           the papers' JPEGs and not in the AVIFs that browsers are given.
# Versions: c2pa-python 0.38.1 (c2pa-rs 0.91.3), Pillow 13.0.0, pyexiv2 2.16.0, cryptography 49.0.0 (PyPI); sharp 0.35.5 with libvips
#           8.18.7, exiftool-vendored.pl 13.59.3 (npm, needs perl). Seen on Python 3.11, Node 20. The certificate is made by the
#           script itself; nothing is fetched from the address.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exiftool-vendored.pl@13.59.3
python3 -m venv env
env/bin/pip install -q --no-compile c2pa-python==0.38.1 Pillow==13.0.0 pyexiv2==2.16.0 cryptography==49.0.0
cat > xmp.mjs <<'JS'
import sharp from 'sharp';
process.stdout.write((await sharp(process.argv[2]).metadata()).xmp ?? '');
JS
cat > signed.py <<'PY'
import datetime
import io
import json
import subprocess
from importlib.metadata import version

import c2pa
import pyexiv2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image

def certificate(subject, issuer, public, signing_key, extensions):
    name = lambda words: x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, words)])
    begin = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    made = x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(public)
    made = made.serial_number(x509.random_serial_number()).not_valid_before(begin).not_valid_after(begin + datetime.timedelta(days=99))
    for extension, critical in extensions:
        made = made.add_extension(extension, critical)
    return made.sign(signing_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()

def usage(**yes):
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**{each: yes.get(each, False) for each in names})

root, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
above = x509.SubjectKeyIdentifier.from_public_key(root.public_key())
chain = certificate("Paper", "Root", key.public_key(), root, [
    (x509.BasicConstraints(False, None), True), (usage(digital_signature=True), True),
    (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), True),
    (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
    (x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(above), False)])
chain += certificate("Root", "Root", root.public_key(), root, [
    (x509.BasicConstraints(True, None), True), (usage(key_cert_sign=True, crl_sign=True), True), (above, False)])
private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()

XMP = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
       b'rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Ines Dorrabray"/></rdf:RDF></x:xmpmeta>')
ADDRESS = "https://post.example/credentials/1"

def signed(form):
    data, out = io.BytesIO(), io.BytesIO()
    Image.new("RGB", (64, 48), (90, 120, 30)).save(data, form, xmp=XMP)
    action = {"action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}
    builder = c2pa.Builder(json.dumps({"claim_generator_info": [{"name": "desk", "version": "1"}],
                                       "assertions": [{"label": "c2pa.actions", "data": {"actions": [action]}}]}))
    builder.set_remote_url(ADDRESS)
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain.encode(), private_key=private.encode(), ta_url=None)
    builder.sign(c2pa.Signer.from_info(info), f"image/{form.lower()}", data, out)
    return out.getvalue()

def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout

print("c2pa-python", c2pa.__version__, "c2pa-rs", c2pa.sdk_version(), "Pillow", version("Pillow"), "pyexiv2", version("pyexiv2"))
for form, told in {"JPEG": True, "WEBP": True, "AVIF": False}.items():
    name = f"a.{form.lower()}"
    with open(name, "wb") as file:
        file.write(signed(form))
    with Image.open(name) as picture, pyexiv2.Image(name) as other:
        texts = {"Pillow": picture.info["xmp"].decode(), "Exiv2": str(other.read_xmp()), "sharp": run("node", "xmp.mjs", name),
                 "ExifTool": run("perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-XMP:all", name)}
    copies = open(name, "rb").read().count(b"Ines Dorrabray")
    assert copies == 1
    seen = {reader: ("Ines Dorrabray" in text, ADDRESS in text) for reader, text in texts.items()}
    print(form, "credit, address:", seen)
    assert seen == {"Pillow": (True, told), "Exiv2": (True, told), "sharp": (True, told), "ExifTool": (True, True)}
print("as recorded")
PY
env/bin/python signed.py
