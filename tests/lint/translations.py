#!/usr/bin/env python3
"""translations.py UPDATED_FOLDER STORED_FOLDER: every text is translated, with its places, and none is left over."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

PLACES = re.compile(r'%(?:L?\d{1,2}|n)')
POLISH = re.compile('[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]')
NUMERUS_FORMS = {'pl': 3, 'en': 2}


def wrong_with(message, language):
    source, translation = message.findtext('source') or '', message.find('translation')
    kind = translation.get('type') if translation is not None else 'unfinished'
    if kind in ('vanished', 'obsolete'):
        return 'is no longer in the sources'
    if kind == 'unfinished':
        return 'is not translated'
    plural = message.get('numerus') == 'yes'
    forms = [form.text or '' for form in translation.findall('numerusform')] if plural else [translation.text or '']
    if plural and len(forms) != NUMERUS_FORMS[language]:
        return f'has {len(forms)} forms for numbers instead of {NUMERUS_FORMS[language]}'
    if language == 'en' and any(POLISH.search(form) for form in forms):
        return 'is in the wrong language'
    if plural and any('(s)' in form for form in forms):
        return 'leaves the plural to the reader: “(s)”'
    for form in forms:
        if not form.strip():
            return 'is translated by nothing'
        if set(PLACES.findall(form)) != set(PLACES.findall(source)):
            return f'loses or adds a place such as %1 in “{form}”'
    if '&' in re.sub(r'&&', '', source) and not any('&' in form for form in forms) and len(source) > 2:
        return 'loses its mnemonic (&)'
    return None


def main():
    updated, stored = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    complaints, count, seen = [], 0, {}
    for path in sorted(updated.glob('*.ts')):
        language = path.stem.rsplit('_', 1)[1]
        for context in xml.parse(path).getroot().iter('context'):
            name = context.findtext('name')
            if name in ('Text', 'kam::Text', ''):
                complaints.append(f'{path.name}: texts without a context: the class of the function is not found')
            for message in context.iter('message'):
                count += 1
                text = (language, name, message.findtext('source'), message.findtext('comment'))
                if (other := seen.setdefault(text, path.name)) != path.name:
                    complaints.append(f'{path.name}: {name}: “{text[2]}” stands in {other} as well: one of the two '
                                      'needs another context')
                if wrong := wrong_with(message, language):
                    complaints.append(f'{path.name}: {name}: “{message.findtext("source")}” {wrong}')
    for path in sorted(stored.glob('*.ts')):
        if not (updated / path.name).exists():
            complaints.append(f'{path.name}: no room or page of this name')
    for complaint in complaints:
        print(complaint)
    if complaints:
        print('Bring a file up to date with tests/lint/translations.sh --update NAME, then translate what is new.')
        sys.exit(1)
    print(f'translations: {count} texts, all translated')


main()
