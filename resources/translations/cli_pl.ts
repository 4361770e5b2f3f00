<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>table (rounded, for people), csv or json (exact, for programs)</source>
        <translation>table (zaokrąglone, dla ludzi), csv lub json (dokładne, dla programów)</translation>
    </message>
    <message>
        <source>choose one of: table, csv, json</source>
        <translation>wybierz jedno z: table, csv, json</translation>
    </message>
    <message>
        <source>Key account management on the command line: rank clients, import and export, history.</source>
        <translation>Obsługa kluczowych klientów w wierszu poleceń: ranking klientów, import i eksport, historia.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Pokaż tę pomoc i zakończ.</translation>
    </message>
    <message>
        <source>Show the help of all commands and end.</source>
        <translation>Pokaż pomoc wszystkich poleceń i zakończ.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Pokaż wersję i zakończ.</translation>
    </message>
    <message>
        <source>en or pl; else the language of the system</source>
        <translation>en lub pl; bez tej opcji język systemu</translation>
    </message>
    <message>
        <source>choose one of: en, pl</source>
        <translation>wybierz jedno z: en, pl</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or found something, 2 wrong usage, 3 file unreadable, damaged, foreign or newer.</source>
        <translation>Kod wyjścia: 0 wykonano, 1 odmowa lub są uwagi, 2 złe użycie, 3 plik nieczytelny, uszkodzony, obcy lub nowszy.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>Make a new workspace; an existing file is never overwritten.</source>
        <translation>Utwórz plik roboczy; istniejący plik nigdy nie jest nadpisywany.</translation>
    </message>
    <message>
        <source>the workspace to make</source>
        <translation>plik roboczy do utworzenia</translation>
    </message>
    <message>
        <source>three capital letters; PLN unless given</source>
        <translation>trzy wielkie litery; domyślnie PLN</translation>
    </message>
    <message>
        <source>fill it with the demonstration: thirteen clients</source>
        <translation>wypełnij go demonstracją: trzynastu klientów</translation>
    </message>
    <message>
        <source>Import a CSV file, all rows or none, as one step that can be undone.</source>
        <translation>Zaimportuj plik CSV, wszystkie wiersze albo żaden, jako jeden krok, który można cofnąć.</translation>
    </message>
    <message>
        <source>a CSV file in UTF-8 whose first line names the columns</source>
        <translation>plik CSV w UTF-8, którego pierwszy wiersz nazywa kolumny</translation>
    </message>
    <message>
        <source>the workspace to import into</source>
        <translation>plik roboczy, do którego się importuje</translation>
    </message>
    <message>
        <source>leave this column out; may be given again</source>
        <translation>pomiń tę kolumnę; można powtarzać</translation>
    </message>
    <message>
        <source>update the client with the same name, short_code or tax_number; else every row is new</source>
        <translation>zmień klienta o tym samym polu name, short_code lub tax_number; bez tej opcji każdy wiersz jest nowy</translation>
    </message>
    <message>
        <source>choose one of: name, short_code, tax_number</source>
        <translation>wybierz jedno z: name, short_code, tax_number</translation>
    </message>
    <message>
        <source>a cell of exactly this text is empty</source>
        <translation>komórka o dokładnie tym tekście jest pusta</translation>
    </message>
    <message>
        <source>say what would be imported and write nothing</source>
        <translation>powiedz, co byłoby zaimportowane, i niczego nie zapisuj</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>plik roboczy</translation>
    </message>
    <message>
        <source>the file to write; standard output unless given</source>
        <translation>plik do zapisania; domyślnie standardowe wyjście</translation>
    </message>
    <message>
        <source>replace the file if it exists</source>
        <translation>zastąp plik, jeśli istnieje</translation>
    </message>
    <message>
        <source>Rank the clients of a workspace, or of a CSV file with the client in the first column.</source>
        <translation>Ustaw w rankingu klientów pliku roboczego albo pliku CSV z klientem w pierwszej kolumnie.</translation>
    </message>
    <message>
        <source>a workspace or a CSV file</source>
        <translation>plik roboczy lub plik CSV</translation>
    </message>
    <message>
        <source>a CSV file of criterion and percent, or name=percent,name=percent; equal weights for a plain file unless given</source>
        <translation>plik CSV z kryterium i procentem albo nazwa=procent,nazwa=procent; dla zwykłego pliku domyślnie wagi równe</translation>
    </message>
    <message>
        <source>how values become points: points, rating, rank or minmax; rank for a plain file unless given</source>
        <translation>jak wartości stają się punktami: points, rating, rank lub minmax; dla zwykłego pliku domyślnie rank</translation>
    </message>
    <message>
        <source>choose one of: points, rating, rank, minmax</source>
        <translation>wybierz jedno z: points, rating, rank, minmax</translation>
    </message>
    <message>
        <source>show how this client gets its total</source>
        <translation>pokaż, skąd bierze się suma tego klienta</translation>
    </message>
    <message>
        <source>List what was changed, newest first.</source>
        <translation>Wypisz zmiany, od najnowszej.</translation>
    </message>
    <message>
        <source>how many changes; 100 unless given</source>
        <translation>ile zmian; domyślnie 100</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Cofnij ostatnią zmianę.</translation>
    </message>
    <message>
        <source>Make the last change that was taken back again.</source>
        <translation>Ponów ostatnią cofniętą zmianę.</translation>
    </message>
    <message>
        <source>Check that the file is whole, then list what needs attention in the data.</source>
        <translation>Sprawdź, czy plik jest cały, a potem wypisz, co w danych wymaga uwagi.</translation>
    </message>
    <message>
        <source>Write a copy that is read back and compared.</source>
        <translation>Zapisz kopię, która zostanie odczytana i porównana.</translation>
    </message>
    <message>
        <source>the copy to write; never overwritten</source>
        <translation>kopia do zapisania; nigdy nie nadpisuje</translation>
    </message>
    <message>
        <source>The command line can&apos;t be understood: %1. “kam --help” and “kam COMMAND --help” show what is possible.</source>
        <translation>Nie można zrozumieć polecenia: %1. „kam --help” i „kam POLECENIE --help” pokazują, co jest możliwe.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: %1. Nothing was changed.</source>
        <translation>Stało się coś nieprzewidzianego: %1. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file to import is the workspace itself. Name the CSV file.</source>
        <translation>Plik do importu jest tym samym plikiem roboczym. Podaj plik CSV.</translation>
    </message>
    <message>
        <source>new: %1, changed: %2, same: %3, refused: %4</source>
        <translation>nowe: %1, zmienione: %2, bez zmian: %3, odrzucone: %4</translation>
    </message>
    <message>
        <source>Nothing was written. An import would give: %1.</source>
        <translation>Niczego nie zapisano. Import dałby: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Zaimportowano: %1.</translation>
    </message>
    <message>
        <source>Only CSV files are written. Give a name that ends in .csv.</source>
        <translation>Zapisywane są tylko pliki CSV. Podaj nazwę z końcówką .csv.</translation>
    </message>
    <message>
        <source>The file to write is the workspace itself. Choose another name.</source>
        <translation>Plik do zapisania jest tym samym plikiem roboczym. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The output could not be written. Check that there is space, and that its reader still runs.</source>
        <translation>Nie udało się zapisać wyniku. Sprawdź, czy jest miejsce i czy odbiorca jeszcze działa.</translation>
    </message>
    <message>
        <source>The workspace has no scoring model. Add one in KAM Workbench first.</source>
        <translation>Plik roboczy nie ma modelu oceny. Najpierw dodaj go w KAM Workbench.</translation>
    </message>
    <message>
        <source>The workspace has several scoring models: %1. Choose one with --model NAME.</source>
        <translation>Plik roboczy ma kilka modeli oceny: %1. Wybierz jeden opcją --model NAZWA.</translation>
    </message>
    <message>
        <source>There is no scoring model “%1”. The workspace has: %2.</source>
        <translation>Nie ma modelu oceny „%1”. Plik roboczy ma: %2.</translation>
    </message>
    <message>
        <source>The weights add up to %1 %, not 100 %. They are used as they stand.</source>
        <translation>Suma wag wynosi %1 %, a nie 100 %. Użyto ich bez zmian.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>More than one client is called “%1”. Give them different names.</source>
        <translation>Więcej niż jeden klient nazywa się „%1”. Nadaj im różne nazwy.</translation>
    </message>
    <message>
        <source>No client is called “%1”. Names are compared letter by letter.</source>
        <translation>Żaden klient nie nazywa się „%1”. Nazwy porównuje się litera po literze.</translation>
    </message>
    <message>
        <source>A plain file has no models. Leave --model out, and give weights with --weights.</source>
        <translation>Zwykły plik nie ma modeli. Pomiń --model, a wagi podaj opcją --weights.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>cofnięcie</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ponowienie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonana</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięta</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>porzucona</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>wskazówka</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>Utworzono %1.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>W %1 nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation>W %1 nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2. Restore your last backup.</source>
        <translation>Plik %1 jest uszkodzony: %2. Przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga uwagi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>The file is whole, and nothing was found that needs attention.</source>
        <translation>Plik jest cały i nic w nim nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2 that was read back and compared.</source>
        <translation>%1 to kopia %2, którą odczytano i porównano.</translation>
    </message>
    <message>
        <source>write COLUMN=FIELD</source>
        <translation>napisz KOLUMNA=POLE</translation>
    </message>
    <message>
        <source>scoring model of the workspace; the published one unless given</source>
        <translation>model oceny z pliku roboczego; domyślnie opublikowany</translation>
    </message>
    <message>
        <source>what the file holds: %1</source>
        <translation>co zawiera plik: %1</translation>
    </message>
    <message>
        <source>Export a table as CSV that imports again without change.</source>
        <translation>Eksportuje tabelę do pliku CSV, który można zaimportować ponownie bez zmian.</translation>
    </message>
    <message>
        <source>what to write: %1</source>
        <translation>co zapisać: %1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>wybierz jedno z: %1</translation>
    </message>
    <message>
        <source>what a column stands for: a field of the table, or a criterion; may be given again</source>
        <translation>co oznacza kolumna: pole tabeli albo kryterium; można podać kilka razy</translation>
    </message>
    <message>
        <source>--match is for clients; %1 are found by the fields that name them.</source>
        <translation>--match dotyczy klientów; %1 rozpoznaje się po polach, które je wskazują.</translation>
    </message>
</context>
</TS>
