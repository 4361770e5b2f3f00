"""What the lints share: which files there are, and C++ text without its comments and strings."""

import pathlib
import re
import sys

TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^(\s]*)\((?P<rawtext>.*?)\)(?P=mark)")'
    r'|(?P<string>(?:u8|u|U|L)?"(?P<text>(?:\\.|[^"\\\n])*)")'
    r"|(?P<digits>\b\d[\w.]*(?:'\w+)+)"
    r"|(?P<char>'(?:\\.|[^'\\\n])+')",
    re.DOTALL)


class Literal:
    """A string literal: where it stands, what is in it, and the code before it (strings and comments blanked)."""

    def __init__(self, line, text, before, start):
        self.line, self.text, self.before, self.start = line, text, before, start


class Source:
    """One C++ file. `code` has the same lines, with comments and the insides of strings replaced by spaces."""

    def __init__(self, path, root):
        self.path = path
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding='utf-8')
        self.lines = self.text.split('\n')
        pieces, spans, position = [], [], 0
        for match in TOKEN.finditer(self.text):
            pieces.append(self.text[position:match.start()])
            inside = match.group()
            if match['string'] is not None or match['raw'] is not None:
                spans.append((match.start(), match['text'] if match['raw'] is None else match['rawtext']))
                blanked = '"' + _blank(inside[1:-1]) + '"'
            elif match['digits'] is not None:
                blanked = inside
            else:
                blanked = _blank(inside)
            pieces.append(blanked)
            position = match.end()
        pieces.append(self.text[position:])
        self.code = ''.join(pieces)
        self.literals = [
            Literal(self.text.count('\n', 0, start) + 1, text, self.code[max(0, start - 400):start], start)
            for start, text in spans]

    def line_of(self, offset):
        return self.code.count('\n', 0, offset) + 1

    def includes(self):
        """Line numbers and names of quoted and angled includes."""
        for number, line in enumerate(self.lines, 1):
            match = re.match(r'\s*#\s*include\s+([<"])([^>"]+)[>"]', line)
            if match:
                yield number, match[1], match[2]


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


def sources(root, *folders):
    for folder in folders:
        for path in sorted((root / folder).rglob('*')):
            if path.suffix in ('.cpp', '.h') and path.is_file():
                yield Source(path, root)


def root_from_arguments():
    return pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()


def finish(complaints, summary):
    """Prints what is wrong, or the summary, and ends the program."""
    for complaint in complaints:
        print(complaint)
    if complaints:
        sys.exit(1)
    print(summary)
