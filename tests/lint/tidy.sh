#!/bin/bash
# clang-tidy over the sources of src and ui: tidy.sh BUILD_FOLDER
# What was clean is remembered in .cache/tidy by content, so that a second run looks only at what changed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
export build=$1 cache=.cache/tidy
mkdir -p "$cache"
export common
common=$({ cat .clang-tidy; find src ui -name '*.h' | sort | xargs cat; } | sha256sum)

one() {
  local key
  key=$({ echo "$common"; cat "$1"; } | sha256sum | cut -c1-40)
  [ -e "$cache/$key" ] && return 0
  if output=$(clang-tidy -p "$build" --quiet "$1" 2> /dev/null); then
    touch "$cache/$key"
  else
    echo "$output"
    return 1
  fi
}
export -f one

mapfile -t files < <(find src ui -name '*.cpp' | sort)
printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -I{} bash -c 'one {}'
echo "tidy: ${#files[@]} files"
