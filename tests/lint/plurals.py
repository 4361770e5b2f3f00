#!/usr/bin/env python3
"""plurals.py FILE: fills English plurals that are still missing from the source text, where it says how.

“%n client(s) have” becomes “%n client has” and “%n clients have”; other texts are left to a person.
"""

import re
import sys
import xml.etree.ElementTree as xml

MARK = re.compile(r'(\w)\(s\)')
# The verb, or what stands for the noun, right behind a noun in the plural.
FOLLOWS = {'have': 'has', 'are': 'is', 'were': 'was', 'stay': 'stays', 'do': 'does', 'need': 'needs',
           'lack': 'lacks', 'fail': 'fails', 'miss': 'misses'}
BEHIND = re.compile(r'(\w\(s\)) (' + '|'.join(FOLLOWS) + r')\b')


def forms_of(source):
    one = BEHIND.sub(lambda match: f'{match[1]} {FOLLOWS[match[2]]}', source)
    return MARK.sub(r'\1', one), MARK.sub(r'\1s', source)


def main():
    path = sys.argv[1]
    tree = xml.parse(path)
    for message in tree.getroot().iter('message'):
        source, translation = message.findtext('source') or '', message.find('translation')
        if translation.get('type') != 'unfinished' or not MARK.search(source):
            continue
        forms = translation.findall('numerusform')
        if len(forms) == 2 and not any(form.text for form in forms):
            for form, text in zip(forms, forms_of(source)):
                form.text = text
            del translation.attrib['type']
    text = xml.tostring(tree.getroot(), encoding='unicode')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + '\n')


main()
