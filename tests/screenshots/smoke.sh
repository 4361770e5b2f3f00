#!/bin/bash
# smoke.sh PROGRAM: every page makes a picture, and a second run makes the same one to the byte.
set -euo pipefail
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" --language en --theme light "$folder/en"
"$program" --language pl --theme dark "$folder/pl"
"$program" --language pl --theme dark "$folder/again"
diff -r "$folder/pl" "$folder/again"
diff <(ls "$folder/en") <(ls "$folder/pl")
