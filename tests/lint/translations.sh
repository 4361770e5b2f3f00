#!/bin/bash
# Are the translations complete? Each room, page and part of a page (ui/client/value: client-value) has its own
# resources/translations/<name>_<language>.ts.
# The English files hold plurals alone ("1 client", "2 clients"), and only rooms that count something have one.
#   translations.sh                  compares them with the sources; writes nothing
#   translations.sh --update NAME    brings the file of one room or page up to date (all: every one)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=${KAM_LINT_ROOT:-$(cd "$here/../.." && pwd)}
languages=(pl en)
lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
cd "$root"

# Headers are searched, because lupdate finds the context of a member function through its class.
update() { # FOLDER TS-FILE LANGUAGE OPTION...
  local folder=$1 file=$2 language=$3 own_main=()
  shift 3
  [ "$folder" = src/cli ] && [ -e src/kam.cpp ] && own_main=(src/kam.cpp)
  [ "$folder" = ui/shell ] && [ -e ui/main.cpp ] && own_main=(ui/main.cpp)
  [ "$language" = en ] && set -- -pluralonly "$@"
  "$lupdate" -silent -locations none -source-language en -target-language "$language" -I src -I ui -no-recursive "$@" \
    "$folder" "${own_main[@]}" -ts "$file" 2>&1 | grep -v 'Qualifying with unknown\|disagrees with existing\|closing parenthesis\|braces' || true
}

folders() { find src ui -mindepth 1 -maxdepth 2 -type d | sort; }

name_of() { echo "${1#*/}" | tr / -; }

if [ "${1:-}" = --update ]; then
  for folder in $(folders); do
    if [ "${2:-all}" = all ] || [ "$2" = "$(name_of "$folder")" ]; then
      for language in "${languages[@]}"; do
        file=resources/translations/$(name_of "$folder")_$language.ts
        update "$folder" "$file" "$language" -no-obsolete
        if [ "$language" = en ]; then
          grep -q '<message' "$file" && python3 "$here/plurals.py" "$file" || rm -f "$file"
        fi
      done
    fi
  done
  exit
fi

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
for language in "${languages[@]}"; do
  for folder in $(folders); do
    name=$(name_of "$folder")_$language.ts
    if [ -e "resources/translations/$name" ]; then
      cp "resources/translations/$name" "$temporary/$name"
    fi
    update "$folder" "$temporary/$name" "$language" &
    [ "$(jobs -r | wc -l)" -ge "$(nproc)" ] && wait -n
  done
  wait
done
python3 "$here/translations.py" "$temporary" resources/translations
