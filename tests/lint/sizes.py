#!/usr/bin/env python3
"""Files under 500 lines, headers under 200, functions of at most 60 lines, lines of at most 110 columns."""

import re

from source import finish, root_from_arguments, sources

FILE, HEADER, MAIN_WINDOW, FUNCTION, COLUMNS = 500, 200, 400, 60, 110
NOT_A_FUNCTION = re.compile(r'\b(namespace|class|struct|enum|union|extern)\b[^()]*$')


def functions(code):
    """First and last line of every function body: the outermost braces that are not a type or a namespace."""
    stack, line, statement, function_depth = [], 1, '', None
    for character in code:
        if character == '\n':
            line += 1
        if character == '{':
            opens_function = function_depth is None and ')' in statement and not NOT_A_FUNCTION.search(statement)
            stack.append((line, opens_function))
            if opens_function:
                function_depth = len(stack)
            statement = ''
        elif character == '}':
            if stack:
                first, is_function = stack.pop()
                if is_function:
                    function_depth = None
                    yield first, line
            statement = ''
        elif character == ';':
            statement = ''
        else:
            statement += character


def limit_of(source):
    if source.name.startswith('ui/shell/mainwindow.'):
        return MAIN_WINDOW if source.path.suffix == '.cpp' else HEADER
    return FILE if source.path.suffix == '.cpp' else HEADER


def main():
    root = root_from_arguments()
    complaints, longest, count = [], 0, 0
    for source in sources(root, 'src', 'ui', 'tests'):
        if source.name.startswith(('tests/lint/', 'tests/data/')):
            continue
        lines = len(source.lines) - 1
        if lines >= limit_of(source):
            complaints.append(f'{source.name}: {lines} lines; the limit is {limit_of(source) - 1}. Split it by task.')
        for number, text in enumerate(source.lines, 1):
            if len(text) > COLUMNS:
                complaints.append(f'{source.name}:{number}: {len(text)} columns; the limit is {COLUMNS}')
        preprocessed = re.sub(r'(?m)^\s*#.*$', '', source.code)
        for first, last in functions(preprocessed):
            count += 1
            body = last - first + 1
            longest = max(longest, body)
            # A TEST_CASE is one function to the brace scanner; its sections are what should be short.
            if body > FUNCTION and not source.name.startswith('tests/'):
                complaints.append(f'{source.name}:{first}: a function of {body} lines; the limit is {FUNCTION}')
    finish(complaints, f'sizes: {count} functions, the longest has {longest} lines')


main()
