#!/usr/bin/env python3
"""What the built programs link, from the files themselves: links.py [--drawing] BUILD_FOLDER PROGRAM..."""

import pathlib
import re
import subprocess
import sys

# The command line and the tests of the core draw nothing: nothing of these may be loaded with them.
WINDOWS = re.compile(r'Qt6(Widgets|Gui|PrintSupport|Svg|OpenGL)|libX11|libGL|libxcb')


# What draws on paper and in pictures may load Qt Gui, but no window.
WIDGETS = re.compile(r'Qt6(Widgets|PrintSupport|Svg)')


def loaded_by(program):
    """All libraries that would be loaded, those of libraries included."""
    listing = subprocess.run(['ldd', program], capture_output=True, text=True, check=True).stdout
    return re.findall(r'^\s*(\S+)', listing, re.M)


def main():
    drawing = sys.argv[1] == '--drawing'
    folder, *programs = sys.argv[2:] if drawing else sys.argv[1:]
    forbidden = WIDGETS if drawing else WINDOWS
    wrong = False
    for name in programs:
        loaded = sorted(library for library in loaded_by(pathlib.Path(folder, name)) if forbidden.search(library))
        if loaded:
            print(f'{name} loads {", ".join(loaded)}: the core must not need a display')
            wrong = True
    if wrong:
        sys.exit(1)
    print(f'links: {len(programs)} programs load no windows')


main()
