#!/usr/bin/env python3
"""clang-tidy over all sources of src and ui: tidy.py BUILD_FOLDER

Most of its time goes into the headers of the libraries, anew for each source. So a dozen sources are read as one,
put together so that no two of them give a name in an unnamed namespace. Where they do not compile together, each is
read by itself."""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

from source import Source

ROOT = pathlib.Path(__file__).parents[2].resolve()
TOGETHER = 16
UNNAMED = re.compile(r'\bnamespace\s*\{')
STATEMENT = re.compile(r'[^;}]+')
TYPE = re.compile(r'\b(?:struct|class|enum(?:\s+class)?)\s+(\w+)')
NAME = re.compile(r'(\w+)\s*(?:[(={\[]|$)')
COMPILER_ERROR = re.compile(r'(?m)^(\S+?):\d+:.*\[clang-diagnostic-error')
# Nearly every source has a type of this name for its texts: it is renamed where several are read as one.
TEXTS = 'Text'


def own_level(code, start):
    """What stands directly in the block that begins at `start`, without what is nested in braces and brackets."""
    depth, level = 0, []
    for character in code[start:]:
        if character in '})':
            depth -= 1
            if depth < 0:
                break
        if depth == 0:
            level.append(character)
        if character in '{(':
            depth += 1
    return ''.join(level)


def names(source):
    """What the source defines for itself alone."""
    found = {match[1] for match in re.finditer(r'(?m)^\s*#\s*define\s+(\w+)', source.code)}
    for block in UNNAMED.finditer(source.code):
        for statement in STATEMENT.findall(own_level(source.code, block.end())):
            name = TYPE.search(statement) or NAME.search(statement.strip())
            if name:
                found.add(name[1])
    return found


def unit_text(files):
    """One source that includes all of them, after what they include themselves."""
    read = [Source(path, ROOT) for path in files]
    headers = dict.fromkeys(name for source in read for _, mark, name in source.includes()
                            if mark == '"' and name.endswith('.h'))
    lines = [f'#include "{name}"' for name in headers]
    for number, source in enumerate(read):
        renamed = len(files) > 1 and TEXTS in names(source)
        lines += [f'#define {TEXTS} {TEXTS}{number}'] * renamed
        lines += [f'#include "{source.path}"']
        lines += [f'#undef {TEXTS}'] * renamed
    return '\n'.join(lines) + '\n'


def how_compiled(command):
    """The compiler's arguments without the names of files."""
    words = shlex.split(command)[1:]
    while '-o' in words:
        at = words.index('-o')
        del words[at:at + 2]
    at = words.index('-c')
    del words[at:at + 2]
    return tuple(words)


def batches(build):
    groups = {}
    for entry in json.loads((build / 'compile_commands.json').read_text(encoding='utf-8')):
        path = pathlib.Path(entry['file'])
        if path.is_relative_to(ROOT / 'src') or path.is_relative_to(ROOT / 'ui'):
            groups.setdefault(how_compiled(entry['command']), []).append(path)
    for arguments, paths in groups.items():
        units = []
        for path in sorted(paths):
            taken = names(Source(path, ROOT)) - {TEXTS}
            for files, used in units:
                if len(files) < TOGETHER and not taken & used:
                    files.append(path)
                    used |= taken
                    break
            else:
                units.append(([path], set(taken)))
        for files, _ in units:
            yield arguments, files


def tidy(build, arguments, files):
    """What clang-tidy says of the files, and whether they hold."""
    folder = build / 'tidy'
    folder.mkdir(exist_ok=True)
    unit = folder / f'{files[0].relative_to(ROOT).as_posix().replace("/", "-")}-{len(files)}.cpp'
    unit.write_text(unit_text(files), encoding='utf-8')
    # -w: the compiler has said of each source what it has to say; here it would complain of the company.
    run = subprocess.run(['clang-tidy', f'--config-file={ROOT}/.clang-tidy', r'--header-filter=/(src|ui)/.*', '--quiet',
                          unit, '--', *arguments, '-w'], cwd=build, capture_output=True, text=True, check=False)
    odd = set(COMPILER_ERROR.findall(run.stdout))
    if run.returncode and len(files) > 1 and odd:
        apart = [path for path in files if str(path) in odd]
        if len(apart) in (0, len(files)):
            apart = files[len(files) // 2:]
        rest = [path for path in files if path not in apart]
        parts = [tidy(build, arguments, some) for some in (rest, apart)]
        return ''.join(text for text, _ in parts), all(holds for _, holds in parts)
    return run.stdout, run.returncode == 0


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    work = list(batches(build))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda unit: tidy(build, *unit), work))
    for text, holds in results:
        if not holds:
            print(text)
    print(f'tidy: {sum(len(files) for _, files in work)} sources in {len(work)} units')
    sys.exit(0 if all(holds for _, holds in results) else 1)


if __name__ == '__main__':
    main()
