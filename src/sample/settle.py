"""Rewrites zip packages (xlsx) with fixed entry times, so that making them again gives the same bytes.

usage: settle.py FILE...
"""
import sys
import zipfile

EPOCH = (2026, 1, 1, 0, 0, 0)


def settle(path):
    with zipfile.ZipFile(path) as package:
        entries = [(info.filename, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, content in entries:
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)


if __name__ == '__main__':
    for path in sys.argv[1:]:
        settle(path)
