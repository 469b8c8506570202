"""Takes the day out of made files, so that making them again gives the same bytes.

xlsx: rewritten with fixed entry times. pdf: dates, file id and checksum replaced in place by fixed ones of the same length.
usage: settle.py FILE...
"""
import hashlib
import re
import sys
import zipfile

DAY = (2026, 1, 1, 0, 0, 0)
PDF_DAY = b'D:20260101000000'
PDF_ID = re.compile(rb'(?<=[</])[0-9A-F]{32}(?=[>\s])')


def settle_package(path):
    with zipfile.ZipFile(path) as package:
        entries = [(info.filename, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, content in entries:
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)


def settle_pdf(path):
    with open(path, 'rb') as file:
        content = re.sub(rb'D:\d{14}', PDF_DAY, file.read())
    content = PDF_ID.sub(b'0' * 32, content)
    fingerprint = hashlib.md5(content).hexdigest().upper().encode()
    with open(path, 'wb') as file:
        file.write(content.replace(b'0' * 32, fingerprint))


if __name__ == '__main__':
    for made in sys.argv[1:]:
        settle_pdf(made) if made.endswith('.pdf') else settle_package(made)
