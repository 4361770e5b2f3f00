#!/usr/bin/env python3
"""Text that a person reads goes through tr(): a literal handed to a call that shows it is a mistake."""

import re

from source import finish, root_from_arguments, sources

SHOWS = ('setText setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName '
         'setAccessibleDescription setTitle setLabelText setPrefix setSuffix setSpecialValueText setInformativeText '
         'addAction addMenu addTab addRow addButton addItem setTabText setHeaderLabels setHorizontalHeaderLabels '
         'setEmptyText say actLong edit QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu '
         'Error Finding').split()
CALL = re.compile(
    r'\b(?P<call>' + '|'.join(SHOWS) + r')\s*(?:\s\w+\s*)?[({]\s*(?:QStringLiteral\s*\(|QLatin1String\s*\('
    r'|QLatin1StringView\s*\(|QString::fromUtf8\s*\(|QString\s*[({]|u8|u)?\s*$')
# Help of a program's own options: the literal stands behind names.
HELP = re.compile(r'\b(?P<call>QCommandLineOption|addPositionalArgument|setApplicationDescription)\b[^;]*$')
LETTERS = re.compile(r'[^\W\d_]{2,}')
# Names of the product and of notations are the same in every language.
NAMES = {'KAM Workbench', 'kam', 'CSV', 'JSON', 'PDF', 'NIP', 'SQLite'}
OLD_HELPER = re.compile(r'\bQString\s+tr\s*\(\s*const char|QCoreApplication::translate\s*\(|QObject::tr\s*\(')


def main():
    root = root_from_arguments()
    complaints, count = [], 0
    for source in sources(root, 'src', 'ui'):
        for match in OLD_HELPER.finditer(source.code):
            complaints.append(f'{source.name}:{source.line_of(match.start())}: declare '
                              'struct Text { Q_DECLARE_TR_FUNCTIONS(Room) }; and use Text::tr(), which lupdate reads')
        for literal in source.literals:
            if not LETTERS.search(literal.text):
                continue
            count += 1
            match = CALL.search(literal.before)
            if not match and ' ' in literal.text and not re.search(r'\btr\s*\(\s*$', literal.before):
                match = HELP.search(literal.before)
            if match and literal.text not in NAMES:
                complaints.append(f'{source.name}:{literal.line}: "{literal.text}" is shown by {match["call"]}() '
                                  'without tr()')
    finish(complaints, f'untranslated: none of {count} literals with words is shown as it stands')


main()
