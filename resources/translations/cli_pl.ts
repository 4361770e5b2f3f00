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
        <translation>dodaj dane demonstracyjne: trzynastu klientów</translation>
    </message>
    <message>
        <source>Import a CSV file, all rows or none, as one step that can be undone.</source>
        <translation>Zaimportuj plik CSV, wszystkie wiersze albo żaden, jako jeden krok, który można cofnąć.</translation>
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
        <translation>Wynik</translation>
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
        <translation>ostrzeżenie</translation>
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
        <translation>Priorytet</translation>
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
    <message>
        <source>Key account management on the command line: rank clients, value them, import and export, history.</source>
        <translation>Obsługa kluczowych klientów w wierszu poleceń: ranking i wartość klientów, import i eksport, historia.</translation>
    </message>
    <message>
        <source>Class the clients of a workspace, or of a CSV file of client and value, into A, B and C.</source>
        <translation>Podział klientów z pliku roboczego albo z pliku CSV (klient i wartość) na klasy A, B i C.</translation>
    </message>
    <message>
        <source>revenue, margin or profit after cost to serve; revenue unless given</source>
        <translation>revenue (przychód), margin (marża) albo profit (zysk po kosztach obsługi); domyślnie przychód</translation>
    </message>
    <message>
        <source>cumulative percent up to which clients are in A and in B; 80,95 unless given</source>
        <translation>skumulowany procent, do którego klienci są w klasie A i w klasie B; domyślnie 80,95</translation>
    </message>
    <message>
        <source>write two percentages, such as 80,95</source>
        <translation>podaj dwa procenty, na przykład 80,95</translation>
    </message>
    <message>
        <source>of this year; all years together unless given</source>
        <translation>z tego roku; domyślnie wszystkie lata razem</translation>
    </message>
    <message>
        <source>Compute a client&apos;s lifetime value from a CSV file of years, or from a scenario.</source>
        <translation>Wartość życiowa klienta z pliku CSV z latami albo ze scenariusza.</translation>
    </message>
    <message>
        <source>a CSV file or a workspace</source>
        <translation>plik CSV albo plik roboczy</translation>
    </message>
    <message>
        <source>discount rate in percent a year</source>
        <translation>koszt kapitału w procentach rocznie</translation>
    </message>
    <message>
        <source>when in a year money comes in: start, mid or end; start unless given</source>
        <translation>kiedy w roku wpływają pieniądze: start (początek), mid (środek) albo end (koniec); domyślnie start</translation>
    </message>
    <message>
        <source>percent of clients that stay from one year to the next; year t counts with its (t-1)th power</source>
        <translation>procent klientów, którzy zostają na kolejny rok; rok t liczy się z potęgą (t-1) tego wskaźnika</translation>
    </message>
    <message>
        <source>client of the workspace</source>
        <translation>klient z pliku roboczego</translation>
    </message>
    <message>
        <source>scenario of the client; the base one unless given</source>
        <translation>scenariusz klienta; domyślnie bazowy</translation>
    </message>
    <message>
        <source>List current and future gaps by client and product line.</source>
        <translation>Bieżące i przyszłe luki według klienta i linii produktów.</translation>
    </message>
    <message>
        <source>of this year; the newest with sales unless given</source>
        <translation>z tego roku; domyślnie najnowszy ze sprzedażą</translation>
    </message>
    <message>
        <source>Forecast purchases from transactions of a workspace (in weeks), or from a CSV file of purchase histories.</source>
        <translation>Prognoza zakupów z transakcji w pliku roboczym (w tygodniach) albo z pliku CSV z historiami zakupów.</translation>
    </message>
    <message>
        <source>how far to look ahead, in the unit of the file, or in weeks</source>
        <translation>jak daleko w przyszłość: w jednostce pliku albo w tygodniach</translation>
    </message>
    <message>
        <source>show the fitted model instead of the clients</source>
        <translation>pokaż dopasowany model zamiast klientów</translation>
    </message>
    <message>
        <source>day of the analysis; that of the newest transaction unless given</source>
        <translation>dzień analizy; domyślnie dzień najnowszej transakcji</translation>
    </message>
    <message>
        <source>--until: “%1” is no date. Write it as 2026-01-31.</source>
        <translation>--until: „%1” nie jest datą. Zapisz ją tak: 2026-01-31.</translation>
    </message>
    <message>
        <source>A plain file holds times, not days. Leave --until out.</source>
        <translation>Zwykły plik zawiera czasy, a nie dni. Pomiń --until.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Logarytm wiarygodności</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstość</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Ostatni zakup</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Probably active</source>
        <translation>Raczej aktywny</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Oczekiwane zakupy</translation>
    </message>
    <message>
        <source>Value of one</source>
        <translation>Wartość jednego</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How far to look ahead is missing. Give it with --horizon NUMBER, or ask for the model alone with --fit.</source>
        <translation>Brak horyzontu prognozy. Podaj go przez --horizon LICZBA albo poproś o sam model przez --fit.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>class of a client</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Narastająco</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>%1: not known of any client.</source>
        <translation>%1: nie wiadomo o żadnym kliencie.</translation>
    </message>
    <message>
        <source>Total %1; A %2, B %3, C %4, none %5. Concentration: HHI %6, Gini %7; top 1 %8, top 5 %9, top 10 %10.</source>
        <translation>Razem %1; A %2, B %3, C %4, brak %5. Koncentracja: HHI %6, Gini %7; pierwszy %8, pierwszych 5 %9, pierwszych 10 %10.</translation>
    </message>
    <message>
        <source>A plain file has no years. Leave --year out.</source>
        <translation>Zwykły plik nie ma lat. Pomiń --year.</translation>
    </message>
    <message>
        <source>A workspace has many clients. Choose one with --client NAME.</source>
        <translation>W pliku roboczym jest wielu klientów. Wybierz jednego przez --client NAZWA.</translation>
    </message>
    <message>
        <source>%1 has no scenario. Add one in KAM Workbench first.</source>
        <translation>%1 nie ma scenariusza. Najpierw dodaj go w KAM Workbench.</translation>
    </message>
    <message>
        <source>%1 has these scenarios: %2. Choose one with --scenario NAME.</source>
        <translation>%1 ma scenariusze: %2. Wybierz jeden przez --scenario NAZWA.</translation>
    </message>
    <message>
        <source>The discount rate is missing. Give it in percent: --rate 10.</source>
        <translation>Brak kosztu kapitału. Podaj go w procentach: --rate 10.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Współczynnik</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Wartość obecna</translation>
    </message>
    <message>
        <source>CLV: %1</source>
        <translation>CLV: %1</translation>
    </message>
    <message>
        <source>Payback in year %1, after %2 months.</source>
        <translation>Zwrot w roku %1, po %2 mies.</translation>
    </message>
    <message>
        <source>It does not pay back within these years.</source>
        <translation>W tych latach się nie zwraca.</translation>
    </message>
    <message>
        <source>IRR: %1 %</source>
        <translation>IRR: %1 %</translation>
    </message>
    <message>
        <source>IRR: none; the contributions never change their sign.</source>
        <translation>IRR: brak; marże nie zmieniają znaku.</translation>
    </message>
    <message>
        <source>IRR: none that is unique; the value is zero at %1.</source>
        <translation>IRR: nie ma jednej; wartość wynosi zero przy %1.</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Linia produktów</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Our sales</source>
        <translation>Nasza sprzedaż</translation>
    </message>
    <message>
        <source>Current gap</source>
        <translation>Bieżąca luka</translation>
    </message>
    <message>
        <source>Market effect</source>
        <translation>Efekt rynku</translation>
    </message>
    <message>
        <source>Share effect</source>
        <translation>Efekt udziału</translation>
    </message>
    <message>
        <source>Future gap</source>
        <translation>Przyszła luka</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Current gap: %1. Future gap: %2.</source>
        <translation>Bieżąca luka: %1. Przyszła luka: %2.</translation>
    </message>
    <message>
        <source>The workspace has no sales and no transactions. Import some first.</source>
        <translation>W pliku roboczym nie ma sprzedaży ani transakcji. Najpierw je zaimportuj.</translation>
    </message>
    <message>
        <source>Write account plans as PDF: one client&apos;s, or everybody&apos;s into a folder.</source>
        <translation>Zapisz plany obsługi klientów jako PDF: jednego klienta albo wszystkich do folderu.</translation>
    </message>
    <message>
        <source>name or short code of the client</source>
        <translation>nazwa lub skrót klienta</translation>
    </message>
    <message>
        <source>of all clients, one file each</source>
        <translation>wszystkich klientów, po jednym pliku</translation>
    </message>
    <message>
        <source>the file to write; with --all the folder</source>
        <translation>plik do zapisania; z --all folder</translation>
    </message>
    <message>
        <source>internal, or customer: without judgements, figures and competitors; internal unless given</source>
        <translation>internal (wewnętrzne) albo customer (dla klienta): bez ocen, liczb i konkurentów; domyślnie internal</translation>
    </message>
    <message>
        <source>a4 or letter; a4 unless given</source>
        <translation>a4 albo letter; domyślnie a4</translation>
    </message>
    <message>
        <source>with the structures of PDF/A-1b; conformance is not claimed</source>
        <translation>ze strukturami PDF/A-1b; zgodność nie jest deklarowana</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>zastąp istniejące pliki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plans written: %1, not written: %2.</source>
        <translation>Zapisane plany: %1, niezapisane: %2.</translation>
    </message>
    <message>
        <source>Name one client with --client, or give --all.</source>
        <translation>Podaj jednego klienta przez --client albo użyj --all.</translation>
    </message>
    <message>
        <source>There is no client named %1, or more than one. Give the exact name or short code.</source>
        <translation>Nie ma klienta o nazwie %1 albo jest ich więcej. Podaj dokładną nazwę lub skrót.</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <translation>Plan zapisano do %1.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to %1.</source>
        <translation>Oczekiwanie na inny program, który zapisuje do pliku %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Średnie miejsce</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Among the first %1</source>
        <translation>W pierwszych %1</translation>
    </message>
    <message>
        <source>Weights that make it first, on average</source>
        <translation>Wagi, które dają pierwsze miejsce (średnio)</translation>
    </message>
    <message>
        <source>Find weights: from comparisons in pairs (ahp), points for swings (swing), an order (roc, ranksum) or the spread of values between clients (entropy).</source>
        <translation>Znajdź wagi: z porównań parami (ahp), punktów za skok od najgorszej do najlepszej wartości (swing), kolejności (roc, ranksum) albo zróżnicowania wartości między klientami (entropy).</translation>
    </message>
    <message>
        <source>a CSV file: a square table for ahp, criterion and points or place, or clients and criteria</source>
        <translation>plik CSV: kwadratowa tabela dla ahp, kryterium i punkty lub miejsce albo klienci i kryteria</translation>
    </message>
    <message>
        <source>show how far each weight may move before the first clients change</source>
        <translation>pokaż, jak bardzo może się zmienić każda waga, zanim zmienią się pierwsi klienci</translation>
    </message>
    <message>
        <source>draw weights at random so many times, and show how often a client has which rank</source>
        <translation>losuj wagi tyle razy i pokaż, jak często klient zajmuje które miejsce</translation>
    </message>
    <message>
        <source>the same number draws the same weights; 1 unless given</source>
        <translation>ta sama liczba losuje te same wagi; domyślnie 1</translation>
    </message>
    <message>
        <source>draw each weight within so many percentage points of its own</source>
        <translation>losuj każdą wagę w granicach tylu punktów procentowych od jej wartości</translation>
    </message>
    <message>
        <source>draw only weights in the order of the model&apos;s own</source>
        <translation>losuj tylko wagi w kolejności wag modelu</translation>
    </message>
    <message>
        <source>how many clients are the first; 3 unless given</source>
        <translation>ilu klientów liczy się jako pierwszych; domyślnie 3</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 do %2 %</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Pozostałe wagi</translation>
    </message>
    <message>
        <source>First stays first</source>
        <translation>Pierwszy zostaje pierwszy</translation>
    </message>
    <message>
        <source>First %1 stay</source>
        <translation>Pierwszych %1 zostaje</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>W tej kolejności</translation>
    </message>
    <message>
        <source>Challengers</source>
        <translation>Pretendenci</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>scaled, sum kept</source>
        <translation>przeskalowane, suma ta sama</translation>
    </message>
    <message>
        <source>A table of comparisons has the same names in the first row and in the first column, in the same order. The first row has %1; the first column has %2.</source>
        <translation>Tabela porównań ma w pierwszym wierszu i w pierwszej kolumnie te same nazwy w tej samej kolejności. W pierwszym wierszu jest: %1; w pierwszej kolumnie: %2.</translation>
    </message>
    <message>
        <source>The file must have two columns: the criterion and its points or place.</source>
        <translation>Plik musi mieć dwie kolumny: kryterium i jego punkty albo miejsce.</translation>
    </message>
    <message>
        <source>The comparisons contradict each other: consistency ratio %1, above %2. Look at them again.</source>
        <translation>Porównania są ze sobą sprzeczne: współczynnik zgodności %1, powyżej %2. Przejrzyj je jeszcze raz.</translation>
    </message>
    <message>
        <source>Consistency ratio %1; up to %2 is good.</source>
        <translation>Współczynnik zgodności %1; do %2 jest dobrze.</translation>
    </message>
    <message>
        <source>The file has no criterion “%1”, which --less-is-better names.</source>
        <translation>Plik nie ma kryterium „%1”, które podano w --less-is-better.</translation>
    </message>
    <message>
        <source>--scale, --explain, --stability and --acceptability are for the weighted sum of points. Leave them out, or leave out --method.</source>
        <translation>--scale, --explain, --stability i --acceptability dotyczą sumy ważonej punktów. Pomiń je albo pomiń --method.</translation>
    </message>
    <message>
        <source>In a workspace the model says of which criteria less is better. Leave --less-is-better out.</source>
        <translation>W pliku roboczym to model mówi, w których kryteriach mniej znaczy lepiej. Pomiń --less-is-better.</translation>
    </message>
    <message>
        <source>how criteria become one figure: sum (of points), product or topsis (of raw values); sum unless given</source>
        <translation>jak z kryteriów powstaje jedna liczba: sum (suma punktów), product lub topsis (z wartości surowych); domyślnie sum</translation>
    </message>
    <message>
        <source>how topsis makes values comparable: vector or minmax; vector unless given</source>
        <translation>jak topsis czyni wartości porównywalnymi: vector lub minmax; domyślnie vector</translation>
    </message>
    <message>
        <source>a CSV file in UTF-8 whose first line names the columns; people also from vCards 3.0 and 4.0</source>
        <translation>plik CSV w UTF-8, którego pierwszy wiersz nazywa kolumny; osoby także z wizytówek vCard 3.0 i 4.0</translation>
    </message>
    <message>
        <source>people as vCards of this version, 3.0 or 4.0 (which a name that ends in .vcf gets)</source>
        <translation>osoby jako wizytówki vCard w tej wersji, 3.0 lub 4.0 (tę drugą dostaje nazwa z końcówką .vcf)</translation>
    </message>
    <message>
        <source>choose one of: 3.0, 4.0</source>
        <translation>wybierz jedno z: 3.0, 4.0</translation>
    </message>
    <message>
        <source>Only people are written as vCards, not %1. Give a name that ends in .csv.</source>
        <translation>Jako wizytówki vCard zapisywane są tylko osoby, a nie %1. Podaj nazwę z końcówką .csv.</translation>
    </message>
    <message>
        <source>criteria of a plain file of which less is better, apart by commas</source>
        <translation>kryteria zwykłego pliku, w których mniej znaczy lepiej, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>show how this client gets its total; in a workspace a short code will do</source>
        <translation>pokaż, jak powstaje wynik tego klienta; w pliku roboczym wystarczy kod</translation>
    </message>
    <message>
        <source>, new with a name that is there already: %1</source>
        <translation>, nowe o istniejącej nazwie: %1</translation>
    </message>
    <message>
        <source>write three capital letters, such as PLN</source>
        <translation>napisz trzy wielkie litery, na przykład PLN</translation>
    </message>
    <message>
        <source>A file of vCards has no columns. Leave --map, --ignore and --null out.</source>
        <translation>Plik wizytówek vCard nie ma kolumn. Pomiń --map, --ignore i --null.</translation>
    </message>
    <message>
        <source>--force replaces a file. Name it with --out, or leave --force out.</source>
        <translation>--force zastępuje plik. Podaj go w --out albo pomiń --force.</translation>
    </message>
    <message>
        <source>write a whole number of 0 or more</source>
        <translation>napisz liczbę całkowitą od 0 wzwyż</translation>
    </message>
    <message>
        <source>--explain, --stability and --acceptability each give an answer of their own. Choose one of them.</source>
        <translation>--explain, --stability i --acceptability dają każda własną odpowiedź. Wybierz jedną z nich.</translation>
    </message>
    <message>
        <source>--top is for --stability and --acceptability. Leave it out.</source>
        <translation>--top dotyczy --stability i --acceptability. Pomiń tę opcję.</translation>
    </message>
    <message>
        <source>--normalisation is for --method topsis. Leave it out.</source>
        <translation>--normalisation dotyczy --method topsis. Pomiń tę opcję.</translation>
    </message>
    <message>
        <source>--null is for a plain file. Leave it out for a workspace.</source>
        <translation>--null dotyczy zwykłego pliku. Pomiń tę opcję dla pliku roboczego.</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>napisz liczbę całkowitą od 0 do %1</translation>
    </message>
    <message>
        <source>A plain file is one client&apos;s. Leave --client and --scenario out.</source>
        <translation>Zwykły plik dotyczy jednego klienta. Pomiń --client i --scenario.</translation>
    </message>
    <message>
        <source>“%1” stands in the file twice, in rows %2 and %3 below the header. Leave one of them out.</source>
        <translation>„%1” występuje w pliku dwa razy, w wierszach %2 i %3 pod nagłówkiem. Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>WYMAGANE</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wymaga</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Wyklucza</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>brakuje polecenia</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>brakuje: %1</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>nieoczekiwany argument: „%1”</translation>
    </message>
    <message>
        <source>%1 needs %2 as well</source>
        <translation>%1 wymaga także %2</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be given together</source>
        <translation>%1 i %2 wykluczają się</translation>
    </message>
    <message>
        <source>%1 does not take the value “%2”</source>
        <translation>%1 nie przyjmuje wartości „%2”</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 nie ma wartości</translation>
    </message>
    <message>
        <source>%1 was given %2 times instead of once</source>
        <translation>%1 podano %2 razy zamiast raz</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nie przyjmuje wartości</translation>
    </message>
    <message>
        <source>--decimal is for numbers; %1 have none. Leave it out.</source>
        <translation>--decimal dotyczy liczb, a tabela %1 ich nie ma. Pomiń tę opcję.</translation>
    </message>
    <message>
        <source>--map, --ignore and --decimal are for the columns of a plain file. Leave them out for a workspace.</source>
        <translation>--map, --ignore i --decimal dotyczą kolumn zwykłego pliku. Pomiń je dla pliku roboczego.</translation>
    </message>
    <message>
        <source>the decimal mark, comma or point, of numbers such as 1,234 where the rest of the column does not tell</source>
        <translation>znak dziesiętny, comma (przecinek) lub point (kropka), liczb takich jak 1,234, gdy reszta kolumny go nie wskazuje</translation>
    </message>
    <message>
        <source>choose one of: comma, point</source>
        <translation>wybierz: comma lub point</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>the value is empty</source>
        <translation>wartość jest pusta</translation>
    </message>
    <message>
        <source>write a number, with a dot as decimal mark</source>
        <translation>napisz liczbę z kropką dziesiętną</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <translation>napisz liczbę większą od 0</translation>
    </message>
    <message>
        <source>write a whole number from 1 to %1</source>
        <translation>napisz liczbę całkowitą od 1 do %1</translation>
    </message>
</context>
</TS>
