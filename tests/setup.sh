# Read by the scripts that build: packages and configuration in one place.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Qt complains about a locale that cannot show Polish letters, as a bare machine has.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
  export LC_ALL=C.UTF-8
fi

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-l10n-tools qt6-translations-l10n
  libsqlite3-dev libsqlitecpp-dev libeigen3-dev libcli11-dev catch2 fonts-inter python3 pkg-config libqpdf-dev
  libxlsxwriter-dev poppler-utils)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    echo "Missing packages must be installed as root: $*" >&2
    exit 1
  fi
}

# Installs what is missing; when nothing is, neither the network nor root is needed.
install_missing() {
  local missing=() package
  for package in "$@"; do
    if [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2> /dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing ${missing[*]}"
    as_root apt-get -q update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}"
  fi
}

# configure FOLDER [CMAKE OPTION]...
configure() {
  local folder=$1
  shift
  cmake -S "$root" -B "$root/$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DKAM_WERROR=ON \
    -DKAM_PCH=ON "$@" > "/tmp/kam-cmake.$$" \
    || { cat "/tmp/kam-cmake.$$"; rm -f "/tmp/kam-cmake.$$"; return 1; }
  rm -f "/tmp/kam-cmake.$$"
}

# make_quietly FOLDER [TARGET]...   says nothing where nothing is to be done
make_quietly() {
  local folder=$1
  shift
  ninja -C "$root/$folder" --quiet "$@" | { grep -v '^ninja: no work to do\.$' || true; }
}
