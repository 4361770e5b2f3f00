#!/usr/bin/env python3
"""The licence is whole, nothing linked is GPL only, and copied test data says where it is from."""

import hashlib
import re

from source import finish, root_from_arguments

APACHE_2 = 'cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30'
GPL_ONLY = re.compile(r'\b(Qt6?::?Charts|QCustomPlot|Qt6?::?DataVisualization|gvc|cgraph|Sql)\b')
COPYLEFT_HEADER = re.compile(r'GNU (Lesser |Affero )?General Public License|SPDX-License-Identifier: [AL]?GPL')


def main():
    root = root_from_arguments()
    complaints = []
    licence = root / 'LICENSE'
    if not licence.exists() or hashlib.sha256(licence.read_bytes()).hexdigest() != APACHE_2:
        complaints.append('LICENSE: not the whole text of the Apache License 2.0')
    for cmake in sorted(root.rglob('CMakeLists.txt')):
        name = cmake.relative_to(root).as_posix()
        if name.startswith(('build', '.cache', 'tests/lint')):
            continue
        for number, line in enumerate(cmake.read_text(encoding='utf-8').split('\n'), 1):
            if re.search(r'find_package|target_link_libraries', line) and (match := GPL_ONLY.search(line)):
                complaints.append(f'{name}:{number}: {match.group()} is decided against (docs/decisions)')
    count = 0
    for folder in ('src', 'ui', 'resources'):
        for path in sorted((root / folder).rglob('*')):
            if path.suffix in ('.cpp', '.h', '.svg', '.sql'):
                count += 1
                if COPYLEFT_HEADER.search(path.read_text(encoding='utf-8')):
                    complaints.append(f'{path.relative_to(root).as_posix()}: under a licence that binds the whole program')
    data = root / 'tests' / 'data'
    for topic in sorted(data.iterdir()) if data.is_dir() else []:
        if topic.is_dir() and not (topic / 'SOURCE.txt').exists():
            complaints.append(f'tests/data/{topic.name}: no SOURCE.txt that says where the files are from')
    finish(complaints, f'licence: Apache-2.0, {count} files without another one')


main()
