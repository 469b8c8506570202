#!/usr/bin/env bash
# Makes the files in input/ anew from the facts beside this script.
# Needs python3 (3.9 or later), LibreOffice (soffice), Chromium and the Noto CJK fonts;
# on Debian: apt-get install python3 libreoffice-calc libreoffice-writer chromium fonts-noto-cjk
# The content is always the same; creation dates and file ids inside PDF and xlsx are those of the day.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/target/sample
vendor=$root/input/vendor
rm -rf "$build"
mkdir -p "$build/flat" "$vendor"

office() { soffice "-env:UserInstallation=file://$build/profile" --headless "$@" >/dev/null 2>&1; }

PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 python3 "$here/vendors.py" "$here/facts" "$build/flat" "$vendor"
for kind in xlsx xls; do
  filter=$([ $kind = xls ] && echo 'xls:MS Excel 97' || echo 'xlsx:Calc MS Excel 2007 XML')
  office --convert-to "$filter" --outdir "$build/$kind" "$build"/flat/*.$kind.fods
  for made in "$build/$kind"/*; do
    cp "$made" "$vendor/$(basename "$made" .$kind)"
  done
done
