#!/usr/bin/env bash
# Two lossless optimisers, told to keep everything, meet Content Credentials (C2PA): of a PNG oxipng drops them and keeps the rest,
# of a JPEG mozjpeg keeps them, so that the picture counts as changed by a stranger.
#
# Expected: an optimiser that keeps what is beside the pixels keeps it whole or says that it cannot; the pixels stay the same.
# Instead:  oxipng with StripChunks.none(), its default, leaves out the chunk caBX and keeps XMP and text: a signed picture is
#           unsigned, in silence. Told to strip some other chunk, or to keep caBX by name, it refuses with PngError. mozjpeg with
#           COPY_MARKERS.ALL keeps the manifest beside data that no longer fits it: "assertion.dataHash.mismatch", Invalid.
#           With any other setting the manifest is gone, and with it the XMP credit.
# Matters:  build steps and image servers run such tools on all pictures "without loss". Readers who look for the credentials of
#           one paper find none in its PNGs and a warning of tampering in its JPEGs. A check that asks whether a manifest
#           is there is content with the latter.
# Versions: pyoxipng 9.1.1, mozjpeg-lossless-optimization 1.3.2, c2pa-python 0.38.1 (c2pa-rs 0.91.3), Pillow 13.0.0, cryptography
#           49.0.0 (PyPI). Seen on Python 3.11. The certificate is made by the script itself.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile pyoxipng==9.1.1 mozjpeg-lossless-optimization==1.3.2 c2pa-python==0.38.1 Pillow==13.0.0 cryptography==49.0.0
cat > optimised.py <<'PY'
import datetime
import io
import json
from importlib.metadata import version

import c2pa
import mozjpeg_lossless_optimization as mozjpeg
import oxipng
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image, ImageDraw, PngImagePlugin

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

def signed(form, **settings):
    image = Image.new("RGB", (300, 200), (90, 120, 30))
    ImageDraw.Draw(image).ellipse([40, 40, 200, 160], fill=(200, 30, 30))
    data, out = io.BytesIO(), io.BytesIO()
    image.save(data, form, **settings)
    action = {"action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}
    builder = c2pa.Builder(json.dumps({"claim_generator_info": [{"name": "desk", "version": "1"}],
                                       "assertions": [{"label": "c2pa.actions", "data": {"actions": [action]}}]}))
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain.encode(), private_key=private.encode(), ta_url=None)
    builder.sign(c2pa.Signer.from_info(info), f"image/{form.lower()}", data, out)
    return out.getvalue()

def seen(data, form):
    try:
        store = json.loads(c2pa.Reader(f"image/{form.lower()}", io.BytesIO(data)).json())
    except c2pa.C2paError as error:
        assert "ManifestNotFound" in str(error)
        return "no manifest", b"Ines Dorrabray" in data
    wrong = [each["code"] for each in store["validation_results"]["activeManifest"]["failure"]]
    return store["validation_state"], *[code for code in wrong if "mismatch" in code], b"Ines Dorrabray" in data

print("pyoxipng", version("pyoxipng"), "mozjpeg", version("mozjpeg-lossless-optimization"), "c2pa", c2pa.__version__)
chunks = PngImagePlugin.PngInfo()
chunks.add_itxt("XML:com.adobe.xmp", XMP.decode())
png, jpeg = signed("PNG", pnginfo=chunks), signed("JPEG", quality=92, xmp=XMP)
results = {"PNG": seen(png, "PNG"), "PNG, all kept": seen(oxipng.optimize_from_memory(png, strip=oxipng.StripChunks.none()), "PNG"),
           "PNG, default": seen(oxipng.optimize_from_memory(png), "PNG"), "JPEG": seen(jpeg, "JPEG")}
for name in ("ALL", "NONE", "ICC"):
    results[f"JPEG, {name}"] = seen(mozjpeg.optimize(jpeg, copy=getattr(mozjpeg.COPY_MARKERS, name)), "JPEG")
for name, result in results.items():
    print(f"{name:14}", result)
gone = ("no manifest", False)
assert results == {"PNG": ("Valid", True), "PNG, all kept": ("no manifest", True), "PNG, default": ("no manifest", True), "JPEG": ("Valid", True),
                   "JPEG, ALL": ("Invalid", "assertion.dataHash.mismatch", True), "JPEG, NONE": gone, "JPEG, ICC": gone}
for strip in (oxipng.StripChunks.strip([b"tEXt"]), oxipng.StripChunks.keep([b"caBX", b"iTXt"])):
    try:
        oxipng.optimize_from_memory(png, strip=strip)
    except oxipng.PngError as error:
        print(error)
        assert "C2PA manifest" in str(error)
    else:
        raise AssertionError("not refused")
print("as recorded")
PY
env/bin/python optimised.py
