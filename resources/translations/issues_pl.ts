<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Issues, the worst first</source>
        <translation>Uwagi, najpoważniejsze najpierw</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Copy issues</source>
        <translation>Kopiuj uwagi</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Brak uwag</translation>
    </message>
    <message>
        <source>The rules found nothing in what is recorded. They look again after every change.</source>
        <translation>Reguły nie znalazły niczego w zapisanych danych. Sprawdzają je po każdej zmianie.</translation>
    </message>
</context>
</TS>
