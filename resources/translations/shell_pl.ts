<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>NativeQuestions</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose, understand and plan for key clients.</source>
        <translation>Wybieraj kluczowych klientów, poznawaj ich i planuj ich obsługę.</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>Plik roboczy do otwarcia.</translation>
    </message>
    <message>
        <source>Open the demonstration workspace.</source>
        <translation>Otwórz plik demonstracyjny.</translation>
    </message>
    <message>
        <source>Language: en or pl.</source>
        <translation>Język: en lub pl.</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>Motyw: light (jasny) lub dark (ciemny).</translation>
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
    <message>
        <source>White space</source>
        <translation>Białe plamy</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Those of the window and of the page that is shown.</source>
        <translation>Skróty okna i pokazanej strony.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettingsForm</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>three letters, such as PLN</source>
        <translation>trzy litery, np. PLN</translation>
    </message>
    <message>
        <source>Key clients at most</source>
        <translation>Kluczowych klientów najwyżej</translation>
    </message>
    <message>
        <source>% of all clients</source>
        <translation>% wszystkich klientów</translation>
    </message>
    <message>
        <source>Review of scoring models</source>
        <translation>Przegląd modeli punktowych co</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mies.</translation>
    </message>
    <message>
        <source>Judgements about people hold</source>
        <translation>Oceny osób są ważne</translation>
    </message>
    <message>
        <source>Assessments of relations hold</source>
        <translation>Oceny relacji są ważne</translation>
    </message>
    <message>
        <source>Discount rate of new scenarios</source>
        <translation>Stopa dyskontowa nowych scenariuszy</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% rocznie</translation>
    </message>
    <message>
        <source>Class A up to</source>
        <translation>Klasa A do</translation>
    </message>
    <message>
        <source>% of the cumulative share</source>
        <translation>% skumulowanego udziału</translation>
    </message>
    <message>
        <source>Class B up to</source>
        <translation>Klasa B do</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Rok, z którego są dane</translation>
    </message>
    <message>
        <source>empty for the newest</source>
        <translation>puste: najnowszy</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Use digits.</source>
        <translation>%1: „%2” nie jest liczbą. Użyj cyfr.</translation>
    </message>
    <message>
        <source>%1: enter a whole number in place of “%2”.</source>
        <translation>%1: zamiast „%2” wpisz liczbę całkowitą.</translation>
    </message>
</context>
<context>
    <name>kam::BackupWatch</name>
    <message>
        <source>No backup could be taken: %1</source>
        <translation>Nie udało się wykonać kopii zapasowej: %1</translation>
    </message>
</context>
<context>
    <name>kam::BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Przywracanie z kopii zapasowej</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Kopie zapasowe, od najnowszej</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet. One is taken while you work.</source>
        <translation>Nie ma jeszcze kopii zapasowej tego pliku roboczego. Powstanie w czasie pracy.</translation>
    </message>
    <message>
        <source>The backup becomes a file of its own; this workspace stays as it is.</source>
        <translation>Kopia stanie się osobnym plikiem; obecny plik roboczy pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Restore as…</source>
        <translation>Przywróć jako…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, or is there already. Choose another name.</source>
        <translation>Nie można zapisać pliku %1 albo już istnieje. Wybierz inną nazwę.</translation>
    </message>
</context>
<context>
    <name>kam::FileCommands</name>
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
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Wykonaj kopię zapasową</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
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
        <source>Open recent</source>
        <translation>Otwórz ostatnio używany</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Nie otwarto jeszcze żadnego pliku roboczego</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
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
        <source>Import a table of clients</source>
        <translation>Import tabeli klientów</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
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
        <source>Backing up</source>
        <translation>Wykonywanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Backed up and verified, in %1.</source>
        <translation>Kopia zapasowa wykonana i sprawdzona, w folderze %1.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last backup, in %1.</source>
        <translation>Od ostatniej kopii zapasowej nic się nie zmieniło; jest w folderze %1.</translation>
    </message>
    <message>
        <source>Restore the backup as</source>
        <translation>Przywróć kopię zapasową jako</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Sprawdzanie pliku</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Go on with a backup.</source>
        <translation>Plik jest uszkodzony: %1. Pracuj dalej na kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file is sound, and nothing was found in the data.</source>
        <translation>Plik jest nieuszkodzony, a do danych nie ma uwag.</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound. %n issue(s) were found in the data: see Issues.</source>
        <translation>
            <numerusform>Plik jest nieuszkodzony. Do danych jest %n uwaga: zobacz Uwagi.</numerusform>
            <numerusform>Plik jest nieuszkodzony. Do danych są %n uwagi: zobacz Uwagi.</numerusform>
            <numerusform>Plik jest nieuszkodzony. Do danych jest %n uwag: zobacz Uwagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as vCard 4.0…</source>
        <translation>%1 jako vCard 4.0…</translation>
    </message>
    <message>
        <source>%1 as vCard 3.0…</source>
        <translation>%1 jako vCard 3.0…</translation>
    </message>
</context>
<context>
    <name>kam::FindBox</name>
    <message>
        <source>Find client or person</source>
        <translation>Znajdź klienta lub osobę</translation>
    </message>
    <message>
        <source>Find client or person   %1</source>
        <translation>Znajdź klienta lub osobę   %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>our team</source>
        <translation>nasz zespół</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
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
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Cofnąć „%1”?</translation>
    </message>
    <message>
        <source>Redo “%1”?</source>
        <translation>Ponowić „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 client(s) are removed with all that is recorded about them. Redo brings them back.</source>
        <translation>
            <numerusform>Usunięty zostanie %n z %1 klientów wraz z całą wiedzą o nim. Ponowienie go przywróci.</numerusform>
            <numerusform>Usunięci zostaną %n z %1 klientów wraz z całą wiedzą o nich. Ponowienie ich przywróci.</numerusform>
            <numerusform>Usuniętych zostanie %n z %1 klientów wraz z całą wiedzą o nich. Ponowienie ich przywróci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 client(s) are removed with all that is recorded about them. Undo brings them back.</source>
        <translation>
            <numerusform>Usunięty zostanie %n z %1 klientów wraz z całą wiedzą o nim. Cofnięcie go przywróci.</numerusform>
            <numerusform>Usunięci zostaną %n z %1 klientów wraz z całą wiedzą o nich. Cofnięcie ich przywróci.</numerusform>
            <numerusform>Usuniętych zostanie %n z %1 klientów wraz z całą wiedzą o nich. Cofnięcie ich przywróci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Something typed is not saved yet</source>
        <translation>Wpisanego tekstu jeszcze nie zapisano</translation>
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
    <name>kam::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Plik roboczy</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Name in the history</source>
        <translation>Imię i nazwisko w historii</translation>
    </message>
    <message>
        <source>A new language applies after a restart.</source>
        <translation>Nowy język zacznie działać po ponownym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>These are kept in the workspace, for everybody who opens it, and can be undone.</source>
        <translation>Są zapisane w pliku roboczym, dla każdego, kto go otworzy; zmianę można cofnąć.</translation>
    </message>
    <message>
        <source>Open a workspace to set its currency, limits and intervals.</source>
        <translation>Otwórz plik roboczy, aby ustawić jego walutę, granice i okresy.</translation>
    </message>
    <message>
        <source>Back up open workspaces every half hour, if they were changed</source>
        <translation>Co pół godziny wykonuj kopię otwartego pliku, jeśli był zmieniany</translation>
    </message>
    <message>
        <source>Every backup is read back and compared. All of the last two days are kept, then the last one of each of twelve days, ten weeks and twelve months.</source>
        <translation>Każda kopia jest odczytywana i porównywana. Zachowane są wszystkie z dwóch ostatnich dni, a dalej ostatnia z każdego z dwunastu dni, dziesięciu tygodni i dwunastu miesięcy.</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Są w folderze %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
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
        <source>Workspaces you open are listed here.</source>
        <translation>Tutaj pojawią się otwierane pliki robocze.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Thirteen clients to look around with</source>
        <translation>Trzynastu klientów, żeby się rozejrzeć</translation>
    </message>
    <message>
        <source>One file for your clients, ratings and plans</source>
        <translation>Jeden plik na klientów, oceny i plany</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>A new workspace from a table of clients</source>
        <translation>Nowy plik roboczy z tabeli klientów</translation>
    </message>
    <message>
        <source>A file whose name ends in .kam</source>
        <translation>Plik o nazwie z końcówką .kam</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnio otwierane</translation>
    </message>
</context>
<context>
    <name>kam::WindowDesk</name>
    <message>
        <source>Wait until the work under way has ended, or cancel it.</source>
        <translation>Poczekaj na koniec trwającej pracy albo ją anuluj.</translation>
    </message>
</context>
<context>
    <name>kam::WorkspaceSettingsForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
