#!/usr/bin/env python3
"""SQL stands only in src/workspace and in *store.cpp files, as whole literals and never glued together."""

import re

from source import finish, root_from_arguments, sources

STATEMENT = re.compile(
    r'^\s*(SELECT\s.+\sFROM\b|SELECT\s+[\w(]|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b'
    r'|WITH\s+(RECURSIVE\s+)?\w+(\s*\([^)]*\))?\s+AS\b|CREATE\s+(TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\b|DROP\s+(TABLE|INDEX'
    r'|TRIGGER|VIEW)\b|ALTER\s+TABLE\b|PRAGMA\s+\w+|BEGIN\s+(IMMEDIATE|EXCLUSIVE)|VACUUM\b|ATTACH\b)',
    re.DOTALL)
CLAUSE = re.compile(r'\b(FROM|WHERE|ORDER BY|GROUP BY|LEFT JOIN|INNER JOIN|VALUES)\b')
CONNECTION = re.compile(r'\bSQLite::Database\s+\w+\s*[({]|make_unique<SQLite::Database>|\bsqlite3_open\w*\s*\(')
# Where the settings are applied, and a schema in memory.
CONNECTIONS = ('src/workspace/connection.cpp', 'src/workspace/schema.cpp')
GLUED_AFTER = re.compile(r'^\s*(\+|\.arg\()')


def allowed(name):
    return name.startswith('src/workspace/') or (name.startswith('src/') and name.endswith('store.cpp'))


def main():
    root = root_from_arguments()
    complaints, count = [], 0
    for source in sources(root, 'src', 'ui'):
        for literal in source.literals:
            is_sql = STATEMENT.match(literal.text) or (CLAUSE.search(literal.text) and '?' in literal.text)
            if not is_sql:
                continue
            count += 1
            where = f'{source.name}:{literal.line}'
            if not allowed(source.name):
                complaints.append(f'{where}: SQL outside src/workspace and *store.cpp')
                continue
            after = source.code[literal.start:].split('"', 2)[-1][:40]
            if not source.name.startswith('src/workspace/') and (
                    GLUED_AFTER.match(after) or literal.before.rstrip().endswith('+')):
                complaints.append(f'{where}: SQL glued together from pieces: bind parameters instead')
        if source.name not in CONNECTIONS and (match := CONNECTION.search(source.code)):
            complaints.append(f'{source.name}:{source.line_of(match.start())}: a connection without the settings: '
                              'use openConnection()')
    finish(complaints, f'sql: {count} statements, all in stores')


main()
