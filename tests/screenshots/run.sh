#!/bin/bash
# Pictures of every page, tab and dialog, in build/screenshots/LANGUAGE-THEME-SIZE.
#   run.sh             all languages, themes and sizes
#   run.sh --docs      brings docs/images up to date with the pictures that chosen.txt names
#   run.sh en light 1280x800    one of them
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../setup.sh"
install_missing "${build_packages[@]}"
configure build -DKAM_TESTS=ON
make_quietly build screenshots

take() { # LANGUAGE THEME SIZE
  "$root/build/bin/screenshots" --language "$1" --theme "$2" --size "$3" "$root/build/screenshots/$1-$2-$3"
}

case ${1:-} in
  --docs)
    grep -v '^#' "$here/chosen.txt" | cut -d/ -f1 | sort -u | while IFS=- read -r language theme size; do
      take "$language" "$theme" "$size"
    done
    grep -v '^#' "$here/chosen.txt" | while read -r picture name; do
      cp "$root/build/screenshots/$picture" "$root/docs/images/$name"
    done
    ;;
  '')
    for language in en pl; do
      for theme in light dark; do
        for size in 1280x800 1920x1080; do
          take "$language" "$theme" "$size"
        done
      done
    done
    ;;
  *) take "$1" "${2:-light}" "${3:-1280x800}" ;;
esac
