<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>HistoryTable</name>
    <message>
        <source>applied</source>
        <translation>obowiązuje</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>undone, then changed otherwise</source>
        <translation>cofnięte, potem zmieniono inaczej</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>kam::DetailsModel</name>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>kam::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Zmiany, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Stare i nowe wartości</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n field(s) of this change are shown.</source>
        <translation>
            <numerusform>Pokazano tylko pierwsze %n pole tej zmiany.</numerusform>
            <numerusform>Pokazano tylko pierwsze %n pola tej zmiany.</numerusform>
            <numerusform>Pokazano tylko pierwszych %n pól tej zmiany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>Wycofać %n zmianę?</numerusform>
            <numerusform>Wycofać %n zmiany?</numerusform>
            <numerusform>Wycofać %n zmian?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything since “%1” of %2 is undone, this change included. Redo brings it back.</source>
        <translation>Wszystko od „%1” z %2 zostanie cofnięte, łącznie z tą zmianą. Ponowienie to przywróci.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Copy history lines</source>
        <translation>Kopiuj wiersze historii</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nic jeszcze nie zmieniono</translation>
    </message>
    <message>
        <source>Every change you make is listed here and can be taken back.</source>
        <translation>Każda zmiana trafi na tę listę i będzie można ją wycofać.</translation>
    </message>
    <message>
        <source>Undo everything since here…</source>
        <translation>Cofnij wszystko od tego miejsca…</translation>
    </message>
</context>
</TS>
