#!/bin/bash
# Is all C++ laid out as .clang-format says? Mend with: clang-format -i FILE
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"
mapfile -t files < <(find src ui tests -path tests/data -prune -o -path tests/lint -prune -o \
  \( -name '*.cpp' -o -name '*.h' \) -print)
if ! clang-format --dry-run --Werror --style=file "${files[@]}" > /tmp/kam-format.$$ 2>&1; then
  grep 'error:' /tmp/kam-format.$$ | cut -d: -f1 | sort | uniq -c
  rm -f /tmp/kam-format.$$
  echo "Mend with: clang-format -i FILE"
  exit 1
fi
rm -f /tmp/kam-format.$$
echo "format: ${#files[@]} files"
