<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>NativeQuestions</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfel</translation>
    </message>
</context>
<context>
    <name>kam::MainWindow</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy plik roboczy</translation>
    </message>
    <message>
        <source>clients.kam</source>
        <translation>klienci.kam</translation>
    </message>
    <message>
        <source>Workspaces (*.kam)</source>
        <translation>Pliki robocze (*.kam)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz plik roboczy</translation>
    </message>
    <message>
        <source>Workspaces (*.kam);;All files (*)</source>
        <translation>Pliki robocze (*.kam);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 copy of %2.kam</source>
        <translation>%1 kopia %2.kam</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>A copy was saved and verified: %1</source>
        <translation>Kopia została zapisana i sprawdzona: %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>This file can only be read: what you change is not kept. Save a copy to work on.</source>
        <translation>Ten plik można tylko czytać: zmiany nie zostaną zachowane. Zapisz kopię, aby na niej pracować.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>%1 – KAM Workbench</source>
        <translation>%1 – KAM Workbench</translation>
    </message>
    <message>
        <source>KAM Workbench</source>
        <translation>KAM Workbench</translation>
    </message>
    <message>
        <source>The file is gone; nothing is saved any more</source>
        <translation>Pliku już nie ma; nic więcej nie jest zapisywane</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>All changes saved · Undo: %1</source>
        <translation>Wszystkie zmiany zapisane · Cofnij: %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy plik roboczy…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Otwórz demonstrację</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Otwórz ostatnio używany</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Zamknij plik roboczy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Motyw systemu</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Jasny motyw</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Ciemny motyw</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Język systemu</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Język zmieni się po ponownym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>P&amp;omoc</translation>
    </message>
    <message>
        <source>About KAM Workbench</source>
        <translation>O programie KAM Workbench</translation>
    </message>
    <message>
        <source>Find client</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Find client   %1</source>
        <translation>Znajdź klienta   %1</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Znalezieni klienci</translation>
    </message>
    <message>
        <source>KAM Workbench %1</source>
        <translation>KAM Workbench %1</translation>
    </message>
    <message>
        <source>Choose, understand and plan for key clients.

Licensed under the Apache License 2.0. Built with Qt %1, SQLite, SQLiteCpp and Eigen; the text face is Inter, under the SIL Open Font License.</source>
        <translation>Wybieraj i poznawaj kluczowych klientów, planuj ich obsługę.

Na licencji Apache License 2.0. Zbudowano z użyciem Qt %1, SQLite, SQLiteCpp i Eigen; krój pisma to Inter na licencji SIL Open Font License.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to this file…</source>
        <translation>Oczekiwanie na inny program, który zapisuje do tego pliku…</translation>
    </message>
</context>
<context>
    <name>kam::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::StartPage</name>
    <message>
        <source>KAM Workbench</source>
        <translation>KAM Workbench</translation>
    </message>
    <message>
        <source>Choose your key clients with reasons, see what each of them needs, and plan for it.</source>
        <translation>Wybieraj kluczowych klientów z uzasadnieniem, zobacz, czego każdy z nich potrzebuje, i zaplanuj to.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Otwórz demonstrację</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy plik roboczy…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Otwórz plik roboczy…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ostatnie pliki robocze</translation>
    </message>
    <message>
        <source>Workspaces you open are listed here.</source>
        <translation>Tutaj pojawią się otwierane pliki robocze.</translation>
    </message>
</context>
<context>
    <name>kam::WindowDesk</name>
    <message>
        <source>Wait until the work under way has ended, or cancel it.</source>
        <translation>Poczekaj na koniec trwającej pracy albo ją anuluj.</translation>
    </message>
</context>
</TS>
