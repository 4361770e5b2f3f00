#!/bin/bash
# Builds KAM Workbench and opens it on the demonstration workspace. Does its own set-up on a fresh Debian 12.
#   ui/run.sh [FILE.kam] [OPTION]...     the arguments go to kam-workbench
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../tests/setup.sh"

if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
  build_packages+=(qt6-wayland)
fi
install_missing "${build_packages[@]}"
configure build
make_quietly build kam kam-workbench

demonstration=$root/build/demonstration.kam
if [ ! -e "$demonstration" ]; then
  "$root/build/bin/kam" new "$demonstration" --demo
fi

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  echo "There is no display here to open a window on, so this is the demonstration ranked on the terminal:"
  "$root/build/bin/kam" rank "$demonstration"
  "$root/build/bin/kam" plan "$demonstration" --client RL --out "$root/build/RL.pdf" --force
  exit
fi

for argument in "$@"; do
  case $argument in
    -*) ;;
    *) exec "$root/build/bin/kam-workbench" "$@" ;;
  esac
done
exec "$root/build/bin/kam-workbench" "$@" "$demonstration"
