<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>History</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Osoba z zespołu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Model oceny</translation>
    </message>
    <message>
        <source>Criterion of a model</source>
        <translation>Kryterium modelu</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Kryterium weryfikujące</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Plik roboczy</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Saved weight</source>
        <translation>Zapisana waga</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>What 1 means</source>
        <translation>Co znaczy 1</translation>
    </message>
    <message>
        <source>What 5 means</source>
        <translation>Co znaczy 5</translation>
    </message>
    <message>
        <source>What 10 means</source>
        <translation>Co znaczy 10</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Rozstrzygnięcie</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Data przeglądu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Most key clients</source>
        <translation>Maksymalny odsetek kluczowych klientów</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Miesiące między przeglądami</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Position at work</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>(deleted since)</source>
        <translation>(później usunięte)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in force</source>
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
        <source>Of what</source>
        <translation>Czego dotyczy</translation>
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
        <source>The first %n field(s) of this change.</source>
        <translation>
            <numerusform>Pierwsze %n pole tej zmiany.</numerusform>
            <numerusform>Pierwsze %n pola tej zmiany.</numerusform>
            <numerusform>Pierwsze %n pól tej zmiany.</numerusform>
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
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Take back up to here…</source>
        <translation>Wycofaj aż do tego miejsca…</translation>
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
</context>
</TS>
