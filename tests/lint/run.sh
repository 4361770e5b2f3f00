#!/bin/bash
# All linters that need no build, and the test that each of them can fail.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failed=()
for lint in layers sizes sql untranslated words qt onename licence; do
  python3 "$here/$lint.py" || failed+=("$lint")
done
"$here/translations.sh" || failed+=(translations)
if command -v clang-format > /dev/null; then
  "$here/format.sh" || failed+=(format)
fi
python3 "$here/selftest.py" || failed+=(selftest)
if [ ${#failed[@]} -gt 0 ]; then
  echo "Failed: ${failed[*]}"
  exit 1
fi
