#!/usr/bin/env python3
"""No notes to self, no hidden or skipped tests, no tabs or trailing spaces in what is handed on."""

import re

from source import finish, root_from_arguments

WORDS = re.compile(r'\b(TODO|FIXME|XXX|HACK|TBD)\b|\b(not implemented|coming soon|lorem ipsum)\b|\bstub(s|bed)?\b',
                   re.IGNORECASE)
HIDDEN = re.compile(r'\[\.[^\]]*\]|\[!(mayfail|shouldfail|hide)\]|\bSKIP\s*\(|\bQSKIP\b|\bDISABLED\b')
TIMED = re.compile(r'\b(REQUIRE|CHECK)\s*\([^;]*\b(elapsed|nsecsElapsed)\s*\(\)\s*<')
TEXT = {'.cpp', '.h', '.ui', '.py', '.sh', '.md', '.sql', '.txt', '.cmake', '.ts', '.svg', '.xml', '.desktop'}
NOT_OURS = re.compile(r'^(build[^/]*|\.git|\.cache|tests/data|tests/lint)(/|$)')


def files(root):
    for path in sorted(root.rglob('*')):
        name = path.relative_to(root).as_posix()
        if path.is_file() and path.suffix in TEXT and not NOT_OURS.match(name):
            yield path, name


def complaints_of(path, name):
    text = path.read_text(encoding='utf-8')
    for number, line in enumerate(text.split('\n'), 1):
        if match := WORDS.search(line):
            yield f'{name}:{number}: "{match.group()}" is a note to oneself: do it or leave it out'
        if line != line.rstrip() and path.suffix != '.ts':
            yield f'{name}:{number}: space at the end of the line'
        if '\t' in line and path.suffix in ('.cpp', '.h', '.py', '.sql'):
            yield f'{name}:{number}: a tab'
        if name.startswith('tests/') and path.suffix in ('.cpp', '.h'):
            if match := HIDDEN.search(line):
                yield f'{name}:{number}: "{match.group()}" hides a test: every test runs'
            if TIMED.search(line):
                yield f'{name}:{number}: a test must not depend on the speed of the machine'
    if text and not text.endswith('\n') and path.suffix != '.ts':
        yield f'{name}: no line end at the end of the file'


def main():
    root = root_from_arguments()
    complaints, count = [], 0
    for path, name in files(root):
        count += 1
        complaints.extend(complaints_of(path, name))
    finish(complaints, f'words: {count} files')


main()
