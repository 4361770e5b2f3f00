#!/bin/bash
# The core builds without the desktop application. Configures with -DKAM_UI=OFF where Qt's windows can't be found, and
# compares what would be run to make kam with what tests/run.sh runs. The same commands make the same program, so that
# nothing is compiled twice.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
configure build -DKAM_TESTS=ON -DKAM_SANITIZE=OFF
configure build-core -DKAM_UI=OFF -DKAM_TESTS=OFF -DKAM_SANITIZE=OFF \
  --no-warn-unused-cli -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Svg=ON

commands() {
  ninja -C "$root/$1" -t commands kam | sed "s|$root/$1|BUILD|g" | grep -vE 'cmake_(autogen|autorcc)|AutogenInfo' | sort
}
if ! difference=$(diff <(commands build-core) <(commands build)); then
  echo "kam is made differently without the desktop application:"
  echo "$difference"
  exit 1
fi
echo "coreonly: $(commands build-core | wc -l) commands make kam, with and without windows"
