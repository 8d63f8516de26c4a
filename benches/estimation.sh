#!/bin/sh
# The same plan on the same file by chna and, where it is installed, by R's survey package: benches/estimation.sh [ROWS]
# CHNA names the program to measure; R takes about a thousand times as long as the default needs.
set -eu
rows=${1:-20000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chna=${CHNA:-target/release/chna}
"$chna" bench estimation --rows "$rows" --dir "$folder"
"$chna" estimate "$folder/means.toml" --data "$folder/survey.csv" --format csv | grep -E '^id,|^by_0,mean,item_0,'
if command -v Rscript >/dev/null; then
  Rscript "$(dirname "$0")/estimation.R" "$folder/survey.csv"
fi
