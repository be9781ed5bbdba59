"""What picture files say of themselves: IPTC-IIM, XMP and Exif, read from their bytes; no pixel is decoded."""
