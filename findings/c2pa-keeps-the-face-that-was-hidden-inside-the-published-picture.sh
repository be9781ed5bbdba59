#!/usr/bin/env bash
# c2pa, signing a picture in which an editor has covered a face, puts a small copy of the picture BEFORE the edit into the file
# that is published, with the face.
#
# Expected: an edit is signed with the original as its parent; the manifest names the original and its hash. What readers get is
#           the edited picture.
# Instead:  by default the manifest also holds a thumbnail of the parent, 1,024 pixels wide: large enough to know a person
#           by. Whoever opens the file with a reader of Content Credentials can see it. It can be switched off for all
#           thumbnails at once (builder.thumbnail.enabled = false in the settings). Besides, thumbnails are enlarged: a
#           signed picture of 64 x 48 pixels and under 1 kB holds a thumbnail of 1,024 x 768 and weighs over 20 kB.
# Matters:  newsrooms cover faces of children, victims and sources, crop what may not be shown, and sign what they publish.
# Versions: c2pa-python 0.38.1 (c2pa-rs 0.91.3), Pillow 13.0.0, cryptography 49.0.0 (PyPI). Seen on Python 3.11. The certificate
#           is made by the script itself.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile c2pa-python==0.38.1 Pillow==13.0.0 cryptography==49.0.0
cat > signed.py <<'PY'
import datetime
import io
import json
import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image, ImageDraw

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

def picture(face, size=(1600, 1200)):
    image = Image.new("RGB", size, (90, 120, 30))
    ImageDraw.Draw(image).rectangle([size[0] // 3, size[1] // 3, size[0] * 2 // 3, size[1] * 2 // 3], fill=face)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()

def signed(data, parent=None):
    action = {"action": "c2pa.edited"} if parent else {"action": "c2pa.created", "digitalSourceType":
              "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}
    actions = [action]
    if parent:
        actions.insert(0, {"action": "c2pa.opened", "parameters": {"ingredientIds": ["parent"]}})
    builder = c2pa.Builder(json.dumps({"claim_generator_info": [{"name": "desk", "version": "1"}],
                                       "assertions": [{"label": "c2pa.actions", "data": {"actions": actions}}]}))
    if parent:
        builder.add_ingredient(json.dumps({"title": "before.jpg", "relationship": "parentOf", "label": "parent"}),
                               "image/jpeg", io.BytesIO(parent))
    out = io.BytesIO()
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain.encode(), private_key=private.encode(), ta_url=None)
    builder.sign(c2pa.Signer.from_info(info), "image/jpeg", io.BytesIO(data), out)
    return out.getvalue()

def inside(data, of):
    reader = c2pa.Reader("image/jpeg", io.BytesIO(data))
    store = json.loads(reader.json())
    out = io.BytesIO()
    reader.resource_to_stream(of(store["manifests"][store["active_manifest"]])["thumbnail"]["identifier"], out)
    return Image.open(io.BytesIO(out.getvalue())).convert("RGB")

print("c2pa-python", c2pa.__version__, "c2pa-rs", c2pa.sdk_version())
red, grey = (220, 30, 30), (128, 128, 128)
published = signed(picture(grey), picture(red))
shown = Image.open(io.BytesIO(published)).convert("RGB").getpixel((800, 600))
before = inside(published, lambda manifest: manifest["ingredients"][0])
hidden = before.getpixel((before.width // 2, before.height // 2))
print("published picture:", shown, "- inside it, of the picture before:", before.size, hidden)
assert max(abs(a - b) for a, b in zip(shown, grey)) < 10 and max(abs(a - b) for a, b in zip(hidden, red)) < 10
assert before.size == (1024, 768)
small = picture(red, (64, 48))
grown = signed(small)
copy = inside(grown, lambda manifest: manifest)
print("64 x 48 pixels:", len(small), "bytes, signed:", len(grown) // 1000, "kB, thumbnail:", copy.size)
assert copy.size == (1024, 768) and len(small) < 2000 and len(grown) > 20_000
print("as recorded")
PY
env/bin/python signed.py
