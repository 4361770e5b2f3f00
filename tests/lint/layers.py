#!/usr/bin/env python3
"""Rooms use only the rooms below them; pages know neither each other nor the window; the core has no widgets."""

from source import finish, root_from_arguments, sources

# A room may include headers of itself and of the rooms named here.
CORE = {
    'base': [],
    'workspace': ['base'],
    'registry': ['base', 'workspace'],
    'value': ['base', 'workspace', 'registry'],
    'relationship': ['base', 'workspace', 'registry'],
    'buyingcentre': ['base', 'workspace', 'registry'],
    'scoring': ['base', 'workspace', 'registry', 'value', 'relationship', 'buyingcentre'],
    'plan': ['base', 'workspace', 'registry', 'value', 'relationship', 'buyingcentre', 'scoring'],
    'exchange': ['base', 'workspace', 'registry', 'value', 'relationship', 'buyingcentre', 'scoring', 'plan'],
    'charts': ['base'],
    'report': ['base', 'workspace', 'registry', 'value', 'relationship', 'buyingcentre', 'scoring', 'plan', 'charts'],
    'cli': ['base', 'workspace', 'registry', 'value', 'relationship', 'buyingcentre', 'scoring', 'plan', 'exchange',
            'report'],
}
NOT_IN_CORE = ('QtWidgets', 'QtPrintSupport', 'QtGui', 'QtSql', 'QtCharts', 'QWidget', 'QApplication', 'QDialog',
               'QMessageBox', 'QColor', 'QFont', 'QPainter', 'QGuiApplication', 'QUndo', 'QSql', 'QPrint')
# Rooms that draw, without windows: charts, printed documents.
DRAWING = ('charts', 'report')
NOT_WINDOWS = ('QtGui', 'QColor', 'QFont', 'QPainter', 'QGuiApplication')
NOWHERE = ('QSql', 'QtSql', 'QtCharts', 'QChart')
WHOLE_MODULES = ('QtCore', 'QtGui', 'QtWidgets', 'QtSvg', 'QtTest', 'QtConcurrent')
MAIN_FILES = {'src/kam.cpp': ['cli', 'base'], 'ui/main.cpp': ['shell', 'common']}


def core_complaint(source, room, kind, name):
    if kind == '<':
        forbidden = [n for n in NOT_IN_CORE if room not in DRAWING or n not in NOT_WINDOWS]
        if name.startswith(tuple(forbidden)):
            return f'the core must not use <{name}>: it draws nothing'
        return None
    target = name.split('/')[0]
    if '/' not in name:
        return f'"{name}" must be named with its room, "room/{name}"'
    if room not in CORE:
        return f'the room {room} is not in the picture of docs/architecture.md and tests/lint/layers.py'
    if target != room and target not in CORE[room]:
        return f'the room {room} must not use {target} ("{name}")'
    return None


def part_complaint(source, room, name):
    """Parts of a page live in folders of their own: they know the page's own headers and not each other."""
    folders, target = source.name.split('/')[1:-1], name.split('/')[:-1]
    if len(target) < 2 or target[0] != room:
        return None
    if len(folders) == 2:
        return None if target == folders else f'the part {"/".join(folders)} must not know {"/".join(target)} ("{name}")'
    if source.name == f'ui/{room}/{room}tabs.cpp':
        return None
    return f'the parts of the page {room} are registered in one file alone, not "{name}"'


def ui_complaint(source, room, kind, name, pages):
    if kind == '<':
        return f'<{name}> is decided against' if name.startswith(NOWHERE) else None
    target = name.split('/')[0]
    if '/' not in name:
        return None if name.startswith('ui_') or name.endswith('.moc') else f'"{name}" must be named "folder/{name}"'
    if target == 'cli':
        return f'the window must not use the command line ("{name}")'
    if target == room:
        return part_complaint(source, room, name)
    if target in CORE or target == 'common' or room == 'shell':
        return None if not (room == 'common' and target in pages) else f'common must not use {target} ("{name}")'
    if target == 'shell':
        return f'a page reaches the window only through ui/common/desk.h, not "{name}"'
    return f'the page {room} must not know the page {target} ("{name}")'


def main():
    root = root_from_arguments()
    pages = {p.name for p in (root / 'ui').glob('*') if p.is_dir()} - {'common'}
    complaints, count = [], 0
    for source in sources(root, 'src', 'ui'):
        layer, room = source.name.split('/')[0:2]
        for line, kind, name in source.includes():
            count += 1
            if name in WHOLE_MODULES or name.split('/')[0] in WHOLE_MODULES:
                complaint = f'<{name}> brings in a whole module: include the class'
            elif source.name in MAIN_FILES:
                used = name.split('/')[0]
                wrong = kind == '"' and used not in MAIN_FILES[source.name] and used not in CORE
                complaint = f'{source.name} starts the program and does not use {used}' if wrong else None
            elif layer == 'src':
                complaint = core_complaint(source, room, kind, name)
            else:
                complaint = ui_complaint(source, room, kind, name, pages)
            if complaint:
                complaints.append(f'{source.name}:{line}: {complaint}')
    finish(complaints, f'layers: {count} includes follow the picture')


main()
