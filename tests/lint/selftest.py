#!/usr/bin/env python3
"""Each lint must be able to fail: it is run over a small tree with one mistake and must name that mistake.

A lint that finds nothing in a good tree and nothing in a bad one either would be worth nothing.
"""

import os
import multiprocessing.pool
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]

STRICT_CMAKE = (ROOT / 'CMakeLists.txt').read_text(encoding='utf-8')
TIDY = (ROOT / '.clang-tidy').read_text(encoding='utf-8')
FORMAT = (ROOT / '.clang-format').read_text(encoding='utf-8')
LICENCE = (ROOT / 'LICENSE').read_text(encoding='utf-8')
TS = ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl"><context><name>Base</name>'
      '<message><source>Hello %1</source>{}</message></context></TS>')
GREETING = ('#include <QCoreApplication>\nnamespace kam\n{\nnamespace\n{\nstruct Text {\n'
            '    Q_DECLARE_TR_FUNCTIONS(Base)\n};\n} // namespace\nQString hello()\n{\n'
            '    return Text::tr("Hello %1");\n}\n} // namespace kam\n')
GOOD = {
    'CMakeLists.txt': STRICT_CMAKE, '.clang-tidy': TIDY, '.clang-format': FORMAT, 'LICENSE': LICENCE,
    'src/base/hello.cpp': GREETING,
    'src/base/hello.h': '#pragma once\n\n#include <QString>\n',
    'src/charts/chart.cpp': '#include <QPainter>\n\n#include "base/hello.h"\n',
    'src/registry/clientstore.cpp': 'auto q = "SELECT name FROM client WHERE id = ?";\n',
    'ui/ranking/rankingpage.cpp': '#include "common/desk.h"\n#include "scoring/engine.h"\n',
    'ui/client/clienttabs.cpp': '#include "client/value/valuetab.h"\n',
    'ui/client/value/valuetab.cpp': '#include "client/value/valuetab.h"\n\n#include "client/clienttab.h"\n',
    'ui/shell/window.cpp': '#include "ranking/rankingpage.h"\n',
    'ui/common/desk.h': '#pragma once\n',
    'tests/base/tst_hello.cpp': 'int i = 1;\n',
    'resources/translations/base_pl.ts': TS.format('<translation>Witaj %1</translation>'),
}
LONG_FUNCTION = 'void f()\n{\n' + '    g();\n' * 61 + '}\n'

# lint, what the mistake is, the file that holds it, its text, and a part of the complaint
BAD = [
    ('layers.py', 'a lower room uses a higher', 'src/base/a.cpp', '#include "registry/client.h"\n', 'must not use registry'),
    ('layers.py', 'a class of windows in the core', 'src/base/a.cpp', '#include <QWidget>\n', 'draws nothing'),
    ('layers.py', 'printing, which links windows', 'src/base/a.cpp', '#include <QtPrintSupport/QPrinter>\n', 'draws nothing'),
    ('layers.py', 'a widget in a room that draws', 'src/charts/a.cpp', '#include <QWidget>\n', 'draws nothing'),
    ('layers.py', 'a painter in a room that does not draw', 'src/base/a.cpp', '#include <QPainter>\n', 'draws nothing'),
    ('layers.py', 'a chart that knows the registry', 'src/charts/a.cpp', '#include "registry/client.h"\n', 'must not use'),
    ('layers.py', 'a page uses a page', 'ui/clients/a.cpp', '#include "ranking/rankingpage.h"\n', 'must not know'),
    ('layers.py', 'a page uses the window', 'ui/clients/a.cpp', '#include "shell/window.h"\n', 'desk.h'),
    ('layers.py', 'common uses a page', 'ui/common/a.cpp', '#include "ranking/rankingpage.h"\n', 'common must not'),
    ('layers.py', 'a part of a page uses another', 'ui/client/value/a.cpp', '#include "client/plan/plantab.h"\n', 'must not know'),
    ('layers.py', 'a page uses its part', 'ui/client/a.cpp', '#include "client/plan/plantab.h"\n', 'one file alone'),
    ('layers.py', 'a whole module', 'ui/common/a.cpp', '#include <QtWidgets>\n', 'whole module'),
    ('layers.py', 'a room nobody knows', 'src/other/a.cpp', '#include "base/hello.h"\n', 'not in the picture'),
    ('sizes.py', 'a long file', 'src/base/a.cpp', 'int a;\n' * 500, '500 lines'),
    ('sizes.py', 'a long header', 'src/base/a.h', 'int a;\n' * 200, '200 lines'),
    ('sizes.py', 'a long function', 'src/base/a.cpp', LONG_FUNCTION, 'a function of 63 lines'),
    ('sizes.py', 'a long member function', 'src/base/a.cpp', 'namespace kam\n{\n' + LONG_FUNCTION + '}\n', 'a function of'),
    ('sizes.py', 'a wide line', 'src/base/a.cpp', '//' + 'x' * 110 + '\n', '112 columns'),
    ('sql.py', 'a page reads the file', 'ui/ranking/a.cpp', 'auto q = "SELECT name FROM client";\n', 'SQL outside'),
    ('sql.py', 'a calculation writes', 'src/scoring/engine.cpp', 'auto q = "UPDATE client SET name = ?";\n', 'SQL outside'),
    ('sql.py', 'a clause alone', 'ui/ranking/a.cpp', 'auto q = "a WHERE id = ?";\n', 'SQL outside'),
    ('sql.py', 'a raw string', 'ui/ranking/a.cpp', 'auto q = R"(\n  DELETE FROM client)";\n', 'SQL outside'),
    ('sql.py', 'a bare connection', 'src/workspace/backup.cpp', 'SQLite::Database copy(path);\n', 'without the settings'),
    ('sql.py', 'glued SQL', 'src/registry/teamstore.cpp', 'auto q = "SELECT name FROM t WHERE n = " + x;\n', 'glued'),
    ('untranslated.py', 'a bare label', 'ui/ranking/a.cpp', 'l->setText("Weights");\n', 'setText() without tr'),
    ('untranslated.py', 'a wrapped literal', 'ui/ranking/a.cpp', 'l->setText(QStringLiteral("Weights"));\n', 'without tr'),
    ('untranslated.py', 'a new label', 'ui/ranking/a.cpp', 'new QLabel(QStringLiteral("Sum"), this);\n', 'QLabel() without'),
    ('untranslated.py', 'an error', 'src/base/a.cpp', 'throw Error(QStringLiteral("It failed."));\n', 'Error() without'),
    ('untranslated.py', 'help of an option', 'ui/main.cpp',
     'const QCommandLineOption a(QStringLiteral("a"), QStringLiteral("Open a file."));\n', 'QCommandLineOption() without'),
    ('untranslated.py', 'a helper lupdate cannot see', 'src/base/a.cpp', 'QString tr(const char* t)\n{\n}\n', 'Text::tr'),
    ('words.py', 'a note to oneself', 'src/base/a.cpp', '// TO' 'DO later\n', 'note to oneself'),
    ('words.py', 'a hidden test', 'tests/base/tst_a.cpp', 'TEST_CASE("a", "[.]")\n', 'hides a test'),
    ('words.py', 'a timed test', 'tests/base/tst_a.cpp', 'CHECK(timer.elapsed() < 5);\n', 'speed of the machine'),
    ('words.py', 'trailing space', 'docs/a.md', 'word \n', 'space at the end'),
    ('qt.py', 'an old connect', 'ui/common/a.cpp', 'connect(a, SIGNAL(b()), c, SLOT(d()));\n', 'function pointers'),
    ('qt.py', 'a define taken back', 'ui/common/a.cpp', '#undef QT_NO_CAST_FROM_ASCII\n', 'strict Qt defines'),
    ('qt.py', 'a define missing', 'CMakeLists.txt', STRICT_CMAKE.replace('QT_NO_KEYWORDS', ''), 'QT_NO_KEYWORDS is missing'),
    ('qt.py', 'a dialog of its own', 'ui/ranking/a.cpp', 'QMessageBox::question(this);\n', 'questions()'),
    ('qt.py', 'a colour', 'ui/ranking/a.cpp', 'auto c = "#ff0000";\n', 'a colour outside'),
    ('qt.py', 'no pragma once', 'src/base/a.h', 'int a;\n', 'pragma once'),
    ('onename.py', 'two types of one name', 'src/base/a.h', 'namespace kam\n{\nstruct A {\n};\nclass A : B\n{\n};\n}\n',
     'the name of another type'),
    ('licence.py', 'a changed licence', 'LICENSE', LICENCE + '\n', 'not the whole text'),
    ('licence.py', 'a GPL library', 'ui/CMakeLists.txt', 'target_link_libraries(a Qt6::Charts)\n', 'decided against'),
    ('licence.py', 'data from nowhere', 'tests/data/a/b.csv', 'x\n', 'SOURCE.txt'),
    ('translations.sh', 'a new text', 'src/base/hello.cpp', GREETING.replace('Hello %1', 'Bye %1'), 'is not translated'),
    ('translations.sh', 'a text left over', 'src/base/hello.cpp', GREETING.replace('Hello %1', 'Bye %1'), 'no longer'),
    ('translations.sh', 'not translated', 'resources/translations/base_pl.ts',
     TS.format('<translation type="unfinished"></translation>'), 'is not translated'),
    ('translations.sh', 'a lost place', 'resources/translations/base_pl.ts',
     TS.format('<translation>Witaj</translation>'), 'a place such as'),
    ('translations.sh', 'a text in two files', 'resources/translations/charts_pl.ts',
     TS.format('<translation>Witaj %1</translation>'), 'needs another context'),
    ('translations.sh', 'an English plural left to the reader', 'src/base/hello.cpp',
     GREETING.replace('Hello %1"', '%n greeting(s)", nullptr, 2'), 'base_en.ts: Base: “%n greeting(s)” is not translated'),
    ('format.sh', 'another layout', 'src/base/a.cpp', 'int  a ( ) {return 1 ;}\n', 'src/base/a.cpp'),
]


def run(lint, tree):
    program = [str(HERE / lint)] if lint.endswith('.sh') else [sys.executable, str(HERE / lint)]
    result = subprocess.run(program + ([] if lint == 'translations.sh' else [tree]), capture_output=True, text=True,
                            env={**os.environ, 'KAM_LINT_ROOT': tree}, check=False)
    return result.returncode, result.stdout + result.stderr


def in_tree(lint, changed):
    with tempfile.TemporaryDirectory() as tree:
        for name, text in {**GOOD, **changed}.items():
            path = pathlib.Path(tree, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding='utf-8')
        return run(lint, tree)


def available(lint):
    return lint != 'format.sh' or any(os.access(f'{p}/clang-format', os.X_OK) for p in os.environ['PATH'].split(':'))


def main():
    failures = []
    lints = sorted({bad[0] for bad in BAD if available(bad[0])})
    for lint in lints:
        status, output = in_tree(lint, {})
        if status != 0:
            failures.append(f'{lint} refuses a good tree: {output}')
    bad = [one for one in BAD if one[0] in lints]
    with multiprocessing.pool.ThreadPool(os.cpu_count()) as pool:
        results = pool.map(lambda one: in_tree(one[0], {one[2]: one[3]}), bad)
    for (lint, mistake, _, _, expected), (status, output) in zip(bad, results):
        if status == 0 or expected not in output:
            failures.append(f'{lint} does not see {mistake} (status {status}): {output}')
    for failure in failures:
        print(failure)
    if failures:
        sys.exit(1)
    print(f'selftest: {len(lints)} lints find {len(bad)} mistakes')


main()
