#!/bin/bash
# Builds everything and runs all tests. Does its own set-up on a fresh Debian 12.
#   tests/run.sh               release build in build/
#   tests/run.sh --sanitize    AddressSanitizer and UndefinedBehaviorSanitizer, in build-sanitize/
# Further arguments go to ctest, for example: tests/run.sh -R scoring
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

folder=build
options=(-DKAM_SANITIZE=OFF)
if [ "${1:-}" = --sanitize ]; then
  shift
  folder=build-sanitize
  options=(-DKAM_SANITIZE=ON)
  # clang compiles this build in half the time that g++ takes, and is a second opinion.
  build_packages+=(clang libclang-rt-14-dev)
  export CC=clang CXX=clang++
fi

install_missing "${build_packages[@]}"
configure "$folder" -DKAM_TESTS=ON "${options[@]}"
make_quietly "$folder"
exec ctest --test-dir "$root/$folder" --output-on-failure -j "$(nproc)" "$@"
