#!/usr/bin/env python3
"""No two types of one name in a namespace. The linker takes the code of one for both, and says nothing."""

import re

from source import finish, root_from_arguments, sources

NAMESPACE = re.compile(r'(?m)^namespace ([\w:]+)')
TYPE = re.compile(r'(?m)^(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: :[^{;]*)?\s*\{')


def main():
    complaints, where = [], {}
    for source in sources(root_from_arguments(), 'src', 'ui'):
        if source.path.suffix != '.h':
            continue
        namespaces = [(match.start(), match[1]) for match in NAMESPACE.finditer(source.code)]
        for match in TYPE.finditer(source.code):
            inside = [name for start, name in namespaces if start < match.start()]
            name = f'{inside[-1] if inside else ""}::{match[1]}'
            here = f'{source.name}:{source.line_of(match.start())}'
            if name in where:
                complaints.append(f'{here}: {name} is the name of another type in {where[name]}: rename one')
            where[name] = here
    finish(complaints, f'onename: {len(where)} types have names of their own')


main()
