#!/usr/bin/env python3
"""What the built programs link, from the files themselves: links.py BUILD_FOLDER PROGRAM..."""

import pathlib
import re
import subprocess
import sys

# The command line and the tests of the core draw nothing: nothing of these may be loaded with them.
WINDOWS = re.compile(r'Qt6(Widgets|Gui|PrintSupport|Svg|OpenGL)|libX11|libGL|libxcb')


def loaded_by(program):
    """All libraries that would be loaded, those of libraries included."""
    listing = subprocess.run(['ldd', program], capture_output=True, text=True, check=True).stdout
    return re.findall(r'^\s*(\S+)', listing, re.M)


def main():
    folder = pathlib.Path(sys.argv[1])
    wrong = False
    for name in sys.argv[2:]:
        windows = sorted(library for library in loaded_by(folder / name) if WINDOWS.search(library))
        if windows:
            print(f'{name} loads {", ".join(windows)}: the core must not need a display')
            wrong = True
    if wrong:
        sys.exit(1)
    print(f'links: {len(sys.argv) - 2} programs load no windows')


main()
