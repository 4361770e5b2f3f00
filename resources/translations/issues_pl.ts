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
        <source>Show where to mend it</source>
        <translation>Pokaż, gdzie to poprawić</translation>
    </message>
    <message>
        <source>Copy issues</source>
        <translation>Kopiuj uwagi</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nie ma czego poprawiać</translation>
    </message>
    <message>
        <source>Weights, ratings, gates and clients are as they should be.</source>
        <translation>Wagi, oceny, kryteria weryfikujące i klienci są w porządku.</translation>
    </message>
</context>
</TS>
