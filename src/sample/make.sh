#!/usr/bin/env bash
# Makes the files in input/ anew from the facts beside this script.
# Needs python3 (3.9 or later), LibreOffice (soffice), Chromium and the Noto CJK fonts (the browser takes those of the project);
# on Debian: apt-get install python3 libreoffice-calc libreoffice-writer chromium fonts-noto-cjk
# Made again with the same versions of these programs, every file has the same bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/target/sample
vendor=$root/input/vendor
reports=$root/input/reports
rm -rf "$build" "$vendor" "$reports"
mkdir -p "$build/flat" "$vendor" "$reports"

make_pages() { PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 python3 "$here/$1.py" "$here/facts" "${@:2}"; }
office() { soffice "-env:UserInstallation=file://$build/profile" --headless "$@" >/dev/null 2>&1; }
browser() { chromium --headless --no-sandbox --disable-gpu --disable-pdf-tagging --no-pdf-header-footer "$@" >/dev/null 2>&1; }

# vendor exports: flat spreadsheets, converted by file kind
make_pages vendors "$build/flat" "$vendor"
for kind in xlsx xls; do
  filter=$([ $kind = xls ] && echo 'xls:MS Excel 97' || echo 'xlsx:Calc MS Excel 2007 XML')
  office --convert-to "$filter" --outdir "$build/$kind" "$build"/flat/*.$kind.fods
  [ $kind = xls ] || PYTHONDONTWRITEBYTECODE=1 python3 "$here/settle.py" "$build/$kind"/*
  for made in "$build/$kind"/*; do
    cp "$made" "$vendor/$(basename "$made" .$kind)"
  done
done

# weekly reports: printed by the browser
cp "$here/weekly.css" "$root"/src/main/resources/fonts/*.ttf "$build"
for week in 2023-W27 2023-W28; do
  make_pages weekly $week "$build/$week.html"
  browser --print-to-pdf="$reports/media-weekly-$week.pdf" "file://$build/$week.html"
done

# monthly reports: printed by the word processor
for month in 2024-08 2024-09; do
  make_pages monthly $month "$build/ai-monthly-$month.fodt"
  office --convert-to pdf --outdir "$reports" "$build/ai-monthly-$month.fodt"
done

PYTHONDONTWRITEBYTECODE=1 python3 "$here/settle.py" "$reports"/*.pdf

# what a night must refuse or see only once
head -c 60000 "$reports/media-weekly-2023-W27.pdf" > "$reports/media-weekly-2023-W27-interrupted.pdf"
printf '<!DOCTYPE html><html><head><title>登录</title></head><body><form>会话已过期，请重新登录后导出</form></body></html>\n' \
  > "$vendor/session-expired.xlsx"
cp "$vendor/ios-games-2023-W28.csv" "$vendor/ios-games-2023-W28 (1).csv"
