#!/usr/bin/env python3
"""The strict Qt defines stay on, connects are checked by the compiler, user text is never taken for markup."""

import re

from source import finish, root_from_arguments, sources

DEFINES = ('QT_NO_CAST_FROM_ASCII', 'QT_NO_CAST_TO_ASCII', 'QT_NO_KEYWORDS', 'QT_NO_FOREACH',
           'QT_NO_NARROWING_CONVERSIONS_IN_CONNECT', 'QT_DISABLE_DEPRECATED_BEFORE=0x060400')
WARNINGS = ('-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', 'bugprone')
FORBIDDEN = (
    (re.compile(r'\b(SIGNAL|SLOT)\s*\('), 'connect with function pointers, which the compiler checks'),
    (re.compile(r'^\s*#\s*undef\s+QT_', re.M), 'the strict Qt defines hold everywhere'),
    (re.compile(r'^\s*#\s*pragma\s+GCC\s+diagnostic\s+ignored', re.M), 'mend the cause of the warning'),
    (re.compile(r'\bQ_FOREACH\b|\bforeach\s*\('), 'use a range-based for'),
    (re.compile(r'\bsetTextFormat\s*\(\s*Qt::(RichText|AutoText|MarkdownText)'), 'user text is plain text'),
    (re.compile(r'\busing\s+namespace\s+(std|Qt)\b'), 'name what is used'),
    (re.compile(r'\bQMessageBox\s*::\s*(warning|information|critical|question|about)\b'
                r'|\bQFileDialog\s*::\s*get\w+'), 'ask through desk().questions(), which tests can answer'),
    (re.compile(r'\b(assert|Q_ASSERT)\s*\(\s*(false|0)'), 'throw an Error'),
)
# The one place that really opens dialogs.
DIALOGS = re.compile(r'^ui/(common|shell)/\w*questions\.cpp$')
COLOUR = re.compile(r'^#[0-9a-fA-F]{6}$|^#[0-9a-fA-F]{8}$')


def main():
    root = root_from_arguments()
    cmake = (root / 'CMakeLists.txt').read_text(encoding='utf-8')
    tidy = (root / '.clang-tidy').read_text(encoding='utf-8')
    complaints = [f'CMakeLists.txt: {define} is missing' for define in DEFINES if define not in cmake]
    complaints += [f'CMakeLists.txt: {flag} is missing' for flag in WARNINGS if flag not in cmake + tidy]
    count = 0
    for source in sources(root, 'src', 'ui'):
        count += 1
        for pattern, remedy in FORBIDDEN:
            for match in pattern.finditer(source.code):
                if 'questions()' in remedy and DIALOGS.match(source.name):
                    continue
                complaints.append(f'{source.name}:{source.line_of(match.start())}: "{match.group().strip()}": {remedy}')
        if source.path.suffix == '.h' and '#pragma once' not in source.text:
            complaints.append(f'{source.name}: a header without #pragma once')
        for literal in source.literals:
            if COLOUR.match(literal.text) and source.name != 'ui/common/theme.cpp':
                complaints.append(f'{source.name}:{literal.line}: a colour outside ui/common/theme.cpp')
    finish(complaints, f'qt: {count} files use Qt the strict way')


main()
