<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message>
        <source>Two columns stand for the field %1. Leave one of them out with --ignore COLUMN.</source>
        <translation>Dwie kolumny oznaczają pole %1. Pomiń jedną z nich opcją --ignore KOLUMNA.</translation>
    </message>
    <message>
        <source>No field of a client is called: %1. Say what it stands for with --map COLUMN=FIELD, or leave it out with --ignore COLUMN. The fields are: %2.</source>
        <translation>Klient nie ma pola o nazwie: %1. Podaj, co ona oznacza, opcją --map KOLUMNA=POLE albo pomiń ją opcją --ignore KOLUMNA. Pola to: %2.</translation>
    </message>
    <message>
        <source>No column holds the field %1, which clients are to be matched by.</source>
        <translation>Żadna kolumna nie zawiera pola %1, według którego klienci mają być dopasowani.</translation>
    </message>
    <message>
        <source>the client has no name. Fill in the name.</source>
        <translation>klient nie ma nazwy. Uzupełnij nazwę.</translation>
    </message>
    <message>
        <source>the field %1, which clients are matched by, is empty. Fill it in.</source>
        <translation>pole %1, według którego dopasowuje się klientów, jest puste. Uzupełnij je.</translation>
    </message>
    <message>
        <source>%1 “%2” stands in line %3 already. Leave one of the rows out.</source>
        <translation>%1 „%2” występuje już w wierszu %3. Usuń jeden z tych wierszy.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have the %1 “%2”, so the row fits more than one. Match by another field.</source>
        <translation>
            <numerusform>%n klient ma %1 „%2”, więc wiersz pasuje do więcej niż jednego. Dopasuj według innego pola.</numerusform>
            <numerusform>%n klienci mają %1 „%2”, więc wiersz pasuje do więcej niż jednego. Dopasuj według innego pola.</numerusform>
            <numerusform>%n klientów ma %1 „%2”, więc wiersz pasuje do więcej niż jednego. Dopasuj według innego pola.</numerusform>
        </translation>
    </message>
    <message>
        <source>parent “%1” is the name of more than one row of this file. Give the parent a short code and name that.</source>
        <translation>nazwę firmy nadrzędnej „%1” ma więcej niż jeden wiersz tego pliku. Nadaj tej firmie kod i podaj ten kod.</translation>
    </message>
    <message>
        <source>the parents of “%1” lead in a circle back to it. Correct the parent.</source>
        <translation>firmy nadrzędne „%1” tworzą koło, które wraca do niej samej. Popraw firmę nadrzędną.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n client(s)</source>
        <translation>
            <numerusform>Import %n klienta</numerusform>
            <numerusform>Import %n klientów</numerusform>
            <numerusform>Import %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>more than one client is called “%1”. Use the short code.</source>
        <translation>więcej niż jeden klient nazywa się „%1”. Użyj kodu.</translation>
    </message>
    <message>
        <source>no client is called “%1”. Import the client first, or correct the name.</source>
        <translation>żaden klient nie nazywa się „%1”. Najpierw zaimportuj klienta albo popraw nazwę.</translation>
    </message>
    <message>
        <source>%1 has no header line. The first line must name the columns.</source>
        <translation>%1 nie ma wiersza nagłówka. Pierwszy wiersz musi zawierać nazwy kolumn.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database, not a CSV file.</source>
        <translation>%1 to plik roboczy lub inna baza danych, a nie plik CSV.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet or another packed file, not a CSV file. Save it as “CSV UTF-8”.</source>
        <translation>%1 to arkusz lub inny plik spakowany, a nie plik CSV. Zapisz go jako „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>%1 is in UTF-16 or UTF-32, not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>%1 jest w UTF-16 lub UTF-32, a nie w UTF-8. Zapisz go jako „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>%1: the header has as many of one separator as of another, so the columns can&apos;t be told apart. Write the separator in a first line of its own, such as sep=;</source>
        <translation>%1: nagłówek zawiera tyle samo jednych separatorów co drugich, więc nie da się rozdzielić kolumn. Podaj separator w osobnym pierwszym wierszu, na przykład sep=;</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed. Close it, or double it if it belongs to the text.</source>
        <translation>otwarto tu cudzysłów, którego nigdzie nie zamknięto. Zamknij go albo podwój, jeśli należy do tekstu.</translation>
    </message>
    <message>
        <source>there is text after a closing quotation mark. Double quotation marks that belong to the text.</source>
        <translation>po zamykającym cudzysłowie stoi tekst. Podwój cudzysłowy, które należą do tekstu.</translation>
    </message>
    <message>
        <source>there is a NUL character at position %1, which no text holds. The file may be damaged or in UTF-16; save it as “CSV UTF-8”.</source>
        <translation>na pozycji %1 jest znak NUL, którego nie ma w żadnym tekście. Plik może być uszkodzony lub zapisany w UTF-16; zapisz go jako „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>the character at position %1 is not UTF-8. Save the file as “CSV UTF-8”, or convert it: iconv -f WINDOWS-1250 -t UTF-8</source>
        <translation>znak na pozycji %1 nie jest w UTF-8. Zapisz plik jako „CSV UTF-8” albo przekształć go: iconv -f WINDOWS-1250 -t UTF-8</translation>
    </message>
    <message>
        <source>the record that begins here never ends. A quotation mark is probably not closed.</source>
        <translation>rekord, który się tu zaczyna, nie ma końca. Prawdopodobnie nie zamknięto cudzysłowu.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header has %2. Check separators and quotation marks.</source>
        <translation>liczba pól w wierszu: %1, w nagłówku: %2. Sprawdź separatory i cudzysłowy.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>The demonstration %1 is missing from the program. Install it again.</source>
        <translation>W programie brakuje pliku demonstracji %1. Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the demonstration: en or pl</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>A fictitious company.</source>
        <translation>Firma fikcyjna.</translation>
    </message>
    <message>
        <source>Uses our open books to press prices; terms are being agreed.</source>
        <translation>Wykorzystuje wgląd w nasze koszty do nacisku na ceny; uzgadniamy zasady.</translation>
    </message>
    <message>
        <source>Bets on the lowest price, we on quality and service.</source>
        <translation>Stawia na najniższą cenę, my na jakość i obsługę.</translation>
    </message>
    <message>
        <source>Partnership first</source>
        <translation>Najpierw partnerstwo</translation>
    </message>
    <message>
        <source>An example to compare with: standing and loyalty before size.</source>
        <translation>Przykład do porównań: pozycja i lojalność przed wielkością.</translation>
    </message>
    <message>
        <source>Add demonstration data</source>
        <translation>Dodanie danych demonstracyjnych</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Plik nie ma kolumny „%1”. Jego kolumny to: %2.</translation>
    </message>
    <message>
        <source>The header names the column “%1” twice. Give each column a name of its own.</source>
        <translation>Nagłówek dwa razy wymienia kolumnę „%1”. Nadaj każdej kolumnie inną nazwę.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>wiersz %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can&apos;t be imported either.</source>
        <translation>
            <numerusform>Nie da się też zaimportować jeszcze %n wiersza.</numerusform>
            <numerusform>Nie da się też zaimportować jeszcze %n wierszy.</numerusform>
            <numerusform>Nie da się też zaimportować jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be imported, so nothing was changed. Correct them and import again.</source>
        <translation>
            <numerusform>Nie da się zaimportować %n wiersza, więc niczego nie zmieniono. Popraw go i zaimportuj ponownie.</numerusform>
            <numerusform>Nie da się zaimportować %n wierszy, więc niczego nie zmieniono. Popraw je i zaimportuj ponownie.</numerusform>
            <numerusform>Nie da się zaimportować %n wierszy, więc niczego nie zmieniono. Popraw je i zaimportuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Nie ma pliku %1. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for permission, or copy it.</source>
        <translation>Brak prawa do odczytu %1. Poproś właściciela o dostęp albo o kopię.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2).</source>
        <translation>Nie można otworzyć %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name the file in it.</source>
        <translation>%1 to folder, a nie plik. Podaj plik w tym folderze.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read any further (%2).</source>
        <translation>Nie można czytać dalej z %1 (%2).</translation>
    </message>
    <message>
        <source>column “%1”: “%2” is not a number. Use digits and a dot as decimal mark, and leave the cell empty where the value is not known.</source>
        <translation>kolumna „%1”: „%2” nie jest liczbą. Użyj cyfr i kropki dziesiętnej, a nieznaną wartość zostaw pustą.</translation>
    </message>
    <message>
        <source>column “%1”: the rating %2 is not between 1 and 10. Correct it, or choose another scale.</source>
        <translation>kolumna „%1”: ocena %2 nie mieści się między 1 a 10. Popraw ją albo wybierz inną skalę.</translation>
    </message>
    <message>
        <source>The weight of “%1” is “%2”, which is not a percentage from 0 to 100 with at most two decimals.</source>
        <translation>Waga „%1” to „%2”, a to nie jest procent od 0 do 100 z najwyżej dwoma miejscami po kropce.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a weight. Write weights as name=percent,name=percent.</source>
        <translation>„%1” nie jest ani plikiem, ani wagą. Podaj wagi jako nazwa=procent,nazwa=procent.</translation>
    </message>
    <message>
        <source>a file of weights has two columns, the criterion and its weight in percent.</source>
        <translation>plik wag ma dwie kolumny: kryterium i jego wagę w procentach.</translation>
    </message>
    <message>
        <source>Column %1 has no name of its own. Name every criterion differently in the header.</source>
        <translation>Kolumna %1 nie ma własnej nazwy. Nazwij w nagłówku każde kryterium inaczej.</translation>
    </message>
    <message>
        <source>The file has one column only. The first is the client, the others are the criteria.</source>
        <translation>Plik ma tylko jedną kolumnę. Pierwsza to klient, pozostałe to kryteria.</translation>
    </message>
    <message>
        <source>the client has no name. Fill in the first column.</source>
        <translation>klient nie ma nazwy. Uzupełnij pierwszą kolumnę.</translation>
    </message>
    <message>
        <source>The weight of “%1” is given twice. Leave one of them out.</source>
        <translation>Wagę „%1” podano dwa razy. Pomiń jedną z nich.</translation>
    </message>
    <message>
        <source>Weights are given for criteria that are not there: %1.</source>
        <translation>Podano wagi kryteriów, których nie ma: %1.</translation>
    </message>
    <message>
        <source>These criteria have no weight: %1. Give each one a weight, 0 if it is not to count.</source>
        <translation>Te kryteria nie mają wagi: %1. Podaj wagę każdego, 0 jeśli ma się nie liczyć.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rating(s)</source>
        <translation>
            <numerusform>Import %n oceny</numerusform>
            <numerusform>Import %n ocen</numerusform>
            <numerusform>Import %n ocen</numerusform>
        </translation>
    </message>
    <message>
        <source>No criterion of this workspace is called: %1. Say what the column stands for with --map COLUMN=CRITERION, or leave it out with --ignore COLUMN. The criteria are: %2.</source>
        <translation>W tym pliku roboczym nie ma kryterium o nazwie: %1. Podaj, co kolumna oznacza, opcją --map KOLUMNA=KRYTERIUM albo pomiń ją opcją --ignore KOLUMNA. Kryteria to: %2.</translation>
    </message>
    <message>
        <source>no criterion is called “%1”. Correct the name, or add the criterion first.</source>
        <translation>żadne kryterium nie nazywa się „%1”. Popraw nazwę albo najpierw dodaj kryterium.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Use digits and a dot as decimal mark.</source>
        <translation>%1: „%2” nie jest liczbą. Użyj cyfr i kropki dziesiętnej.</translation>
    </message>
    <message>
        <source>%1: the rating %2 is not between 1 and 10. Enter a rating from 1 to 10.</source>
        <translation>%1: ocena %2 nie mieści się między 1 a 10. Podaj ocenę od 1 do 10.</translation>
    </message>
    <message>
        <source>rated_on: “%1” is not a date. Write it as 2026-01-31.</source>
        <translation>rated_on: „%1” nie jest datą. Zapisz ją w postaci 2026-01-31.</translation>
    </message>
    <message>
        <source>the client is rated on %1 in line %2 already. Leave one of the rows out.</source>
        <translation>klient ma już ocenę kryterium %1 w wierszu %2. Usuń jeden z tych wierszy.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>There is no kind of table called “%1”. Choose one of: %2.</source>
        <translation>Nie ma rodzaju tabeli „%1”. Wybierz jeden z: %2.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>%1: “%2” is no number. Use digits and a dot as decimal mark, leave the cell empty where it is not known, or write n/a where it does not apply.</source>
        <translation>%1: „%2” nie jest liczbą. Użyj cyfr i kropki dziesiętnej, zostaw komórkę pustą, jeśli nie wiadomo, albo wpisz n/a, jeśli nie dotyczy.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number. Use digits and a dot as decimal mark.</source>
        <translation>%1: „%2” nie jest liczbą. Użyj cyfr i kropki dziesiętnej.</translation>
    </message>
    <message>
        <source>%1: the number is missing. Fill it in.</source>
        <translation>%1: brak liczby. Wpisz ją.</translation>
    </message>
    <message>
        <source>%1: “%2” is no year from %3 to %4. Write it with four digits.</source>
        <translation>%1: „%2” nie jest rokiem od %3 do %4. Zapisz go czterema cyframi.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it as 2026-01-31.</source>
        <translation>%1: „%2” nie jest datą. Zapisz ją tak: 2026-01-31.</translation>
    </message>
    <message>
        <source>No field of %1 is called: %2. Say what it stands for with --map COLUMN=FIELD, or leave it out with --ignore COLUMN. The fields are: %3.</source>
        <translation>Wśród pól (%1) nie ma: %2. Podaj znaczenie kolumny przez --map KOLUMNA=POLE albo pomiń ją przez --ignore KOLUMNA. Pola to: %3.</translation>
    </message>
    <message>
        <source>No column holds the field %1. Say which one does with --map COLUMN=%1.</source>
        <translation>Żadna kolumna nie zawiera pola %1. Wskaż ją przez --map KOLUMNA=%1.</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Sprzedaż i zakupy</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>the client is missing. Fill in its name or short code.</source>
        <translation>brak klienta. Wpisz jego nazwę lub skrót.</translation>
    </message>
    <message>
        <source>the product line is missing. Fill in its name.</source>
        <translation>brak linii produktów. Wpisz jej nazwę.</translation>
    </message>
    <message>
        <source>the product line “%1” is there already and does not belong to “%2”. Move it there first, or leave the column out with --ignore COLUMN.</source>
        <translation>linia produktów „%1” już istnieje i nie należy do „%2”. Najpierw ją tam przenieś albo pomiń kolumnę przez --ignore KOLUMNA.</translation>
    </message>
    <message>
        <source>the group “%1” is itself a line of a group: there are two levels. Name a group.</source>
        <translation>grupa „%1” jest sama linią w grupie, a poziomy są dwa. Podaj grupę.</translation>
    </message>
    <message numerus="yes">
        <source>%n product line(s) are new: %1.</source>
        <translation>
            <numerusform>Nowa jest %n linia produktów: %1.</numerusform>
            <numerusform>Nowe są %n linie produktów: %1.</numerusform>
            <numerusform>Nowych jest %n linii produktów: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Linia produktów</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupa produktów</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>competitors: “%1” is no competitor and share. Write them as Rival=40; Other=10.</source>
        <translation>konkurenci: „%1” nie jest konkurentem z udziałem. Zapisz ich tak: Rywal=40; Inny=10.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>sprzedaż</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Import sprzedaży</translation>
    </message>
    <message>
        <source>the client, product line and year stand in line %1 already. Add the two rows up, or leave one out.</source>
        <translation>ten klient, linia produktów i rok są już w wierszu %1. Zsumuj te wiersze albo pomiń jeden z nich.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, product line, year</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Koszt zmienny</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transakcje</translation>
    </message>
    <message>
        <source>Import transactions</source>
        <translation>Import transakcji</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two columns stand for the field %1. Leave one of them out (in commands: --ignore COLUMN).</source>
        <translation>Dwie kolumny oznaczają pole %1. Pomiń jedną z nich (w poleceniach: --ignore KOLUMNA).</translation>
    </message>
    <message>
        <source>No column holds the name of the client. Say which one does (in commands: --map COLUMN=name).</source>
        <translation>Żadna kolumna nie zawiera nazwy klienta. Wskaż, która nią jest (w poleceniach: --map KOLUMNA=name).</translation>
    </message>
    <message>
        <source>a client of this name is in the registry already</source>
        <translation>klient o tej nazwie jest już w rejestrze</translation>
    </message>
    <message>
        <source>line %1 has this name too</source>
        <translation>tę nazwę ma też wiersz %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Variable costs</source>
        <translation>Koszty zmienne</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Koszt pozyskania</translation>
    </message>
    <message>
        <source>Retention cost</source>
        <translation>Koszt utrzymania</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Koszt obsługi</translation>
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
        <source>Mean amount</source>
        <translation>Średnia kwota</translation>
    </message>
    <message>
        <source>the client is missing. Fill in its name.</source>
        <translation>brak klienta. Wpisz jego nazwę.</translation>
    </message>
    <message>
        <source>frequency: the number of repeat purchases must be a whole number of 0 or more.</source>
        <translation>frequency: liczba powtórnych zakupów musi być liczbą całkowitą od 0 wzwyż.</translation>
    </message>
    <message>
        <source>age: the time since the first purchase must be above 0.</source>
        <translation>age: czas od pierwszego zakupu musi być większy niż 0.</translation>
    </message>
    <message>
        <source>recency: the time of the last purchase must be between 0 and the age, and 0 where there was no repeat purchase.</source>
        <translation>recency: czas ostatniego zakupu musi być między 0 a wiekiem, a 0 tam, gdzie nie było powtórnego zakupu.</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>lista wartości</translation>
    </message>
    <message>
        <source>a table of years</source>
        <translation>tabela lat</translation>
    </message>
    <message>
        <source>a list of purchase histories</source>
        <translation>lista historii zakupów</translation>
    </message>
    <message>
        <source>Made up for the demonstration.</source>
        <translation>Wymyślone na potrzeby demonstracji.</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>none</source>
        <comment>contact</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>regular</source>
        <comment>contact</comment>
        <translation>regularny</translation>
    </message>
    <message>
        <source>Quarterly review with purchasing</source>
        <translation>Kwartalny przegląd z działem zakupów</translation>
    </message>
    <message>
        <source>Both sides kept what they had promised in summer.</source>
        <translation>Obie strony dotrzymały tego, co obiecały latem.</translation>
    </message>
    <message>
        <source>Send the technical documents of service A</source>
        <translation>Przesłać dokumentację techniczną usługi A</translation>
    </message>
    <message>
        <source>Name who approves orders above the limit</source>
        <translation>Wskazać, kto zatwierdza zamówienia powyżej limitu</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the years %3 to %4.</source>
        <translation>%1: „%2” nie mieści się w latach od %3 do %4.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>person at the client</comment>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Odpowiada: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osób</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import osób</translation>
    </message>
    <message>
        <source>%1 has several people called “%2”, and the e-mail does not tell which one is meant. Give the e-mail, or change the person by hand.</source>
        <translation>%1: jest kilka osób „%2”, a e-mail nie wskazuje, o którą chodzi. Podaj e-mail albo zmień osobę ręcznie.</translation>
    </message>
    <message>
        <source>name: it is missing. Fill it in, or write yes in the column placeholder.</source>
        <translation>name: brakuje imienia i nazwiska. Uzupełnij je albo wpisz yes w kolumnie placeholder.</translation>
    </message>
    <message>
        <source>the person stands in the file twice. Leave one of the rows out.</source>
        <translation>ta osoba występuje w pliku dwa razy. Usuń jeden z wierszy.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>manager: nobody at %1 is called “%2”. Correct the name, or leave the cell empty.</source>
        <translation>manager: u klienta %1 nie ma osoby „%2”. Popraw nazwisko albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>manager: several people at %1 are called “%2”. Give the e-mail.</source>
        <translation>manager: u klienta %1 jest kilka osób „%2”. Podaj e-mail.</translation>
    </message>
    <message>
        <source>manager: at %1, “%2” can&apos;t report to themselves.</source>
        <translation>manager: u klienta %1 osoba „%2” nie może podlegać samej sobie.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of: %3. Write one of them, or leave the cell empty.</source>
        <translation>%1: „%2” nie jest żadnym z: %3. Wpisz jedno z nich albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: „%2” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>our_person: several of our team are called “%1”. Leave the cell empty.</source>
        <translation>our_person: w naszym zespole jest kilka osób „%1”. Zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>our_person: nobody of our team is called “%1”. Correct the name, or leave the cell empty.</source>
        <translation>our_person: w naszym zespole nie ma osoby „%1”. Popraw nazwisko albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>roles: the client has no purchase project “%1”. Add it first, or leave it out.</source>
        <translation>roles: klient nie ma projektu zakupowego „%1”. Najpierw go dodaj albo pomiń.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Jeszcze nieznana</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>How sure of the attitude</source>
        <translation>Pewność nastawienia</translation>
    </message>
    <message>
        <source>Source of the attitude</source>
        <translation>Źródło nastawienia</translation>
    </message>
    <message>
        <source>Date of the attitude</source>
        <translation>Data nastawienia</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>How sure of the influence</source>
        <translation>Pewność wpływu</translation>
    </message>
    <message>
        <source>Source of the influence</source>
        <translation>Źródło wpływu</translation>
    </message>
    <message>
        <source>Date of the influence</source>
        <translation>Data wpływu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Przełożony</translation>
    </message>
    <message>
        <source>Our person</source>
        <translation>Nasza osoba</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Odszedł dnia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>“%1” is no property of a vCard: there is no colon.</source>
        <translation>„%1” to nie pole wizytówki vCard: brakuje dwukropka.</translation>
    </message>
    <message>
        <source>the text is not in UTF-8. Export the cards again as vCard 3.0 or 4.0.</source>
        <translation>tekst nie jest w UTF-8. Wyeksportuj wizytówki jeszcze raz jako vCard 3.0 lub 4.0.</translation>
    </message>
    <message>
        <source>a card begins before the one of line %1 has ended.</source>
        <translation>wizytówka zaczyna się, zanim skończyła się ta z wiersza %1.</translation>
    </message>
    <message>
        <source>this stands outside a card.</source>
        <translation>to stoi poza wizytówką.</translation>
    </message>
    <message>
        <source>the card is vCard %1. Export the cards again as vCard 3.0 or 4.0.</source>
        <translation>wizytówka jest w wersji vCard %1. Wyeksportuj wizytówki jeszcze raz jako vCard 3.0 lub 4.0.</translation>
    </message>
    <message>
        <source>the card does not end: END:VCARD is missing.</source>
        <translation>wizytówka się nie kończy: brakuje END:VCARD.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>zespołu</translation>
    </message>
    <message>
        <source>Import the team</source>
        <translation>Import zespołu</translation>
    </message>
    <message>
        <source>several of the team are called “%1” or have this e-mail. Change the one who is meant by hand.</source>
        <translation>kilka osób w zespole nazywa się „%1” albo ma ten adres e-mail. Zmień właściwą osobę ręcznie.</translation>
    </message>
    <message>
        <source>the e-mail “%1” stands in line %2 already. Leave one of the rows out.</source>
        <translation>adres e-mail „%1” jest już w wierszu %2. Usuń jeden z wierszy.</translation>
    </message>
    <message>
        <source>name: it is missing. Fill it in.</source>
        <translation>name: brakuje imienia i nazwiska. Uzupełnij je.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is open here. Choose another file.</source>
        <translation>%1 to plik roboczy otwarty w tym programie. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>name, what is doubtful</comment>
        <translation>„%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) should be looked at too.</source>
        <translation>
            <numerusform>Sprawdź też jeszcze %n wiersz.</numerusform>
            <numerusform>Sprawdź też jeszcze %n wiersze.</numerusform>
            <numerusform>Sprawdź też jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number. Use digits alone, without a mark between thousands.</source>
        <translation>%1: „%2” nie jest liczbą całkowitą. Użyj samych cyfr, bez znaku między tysiącami.</translation>
    </message>
    <message>
        <source>the e-mail %1 is that of “%2” at %3, and the file says “%4”. If they are the same person, change the name by hand first; else correct the e-mail.</source>
        <translation>adres %1 należy do osoby „%2” u klienta %3, a w pliku stoi „%4”. Jeśli to ta sama osoba, najpierw zmień nazwisko ręcznie; w przeciwnym razie popraw adres.</translation>
    </message>
    <message>
        <source>manager: “%1” can&apos;t report to “%2”, who reports to “%1”, directly or through others.</source>
        <translation>manager: „%1” nie może podlegać osobie „%2”, która podlega osobie „%1” bezpośrednio lub przez innych.</translation>
    </message>
    <message>
        <source>QUOTED-PRINTABLE is of vCard 2.1. Export the cards again as vCard 3.0 or 4.0.</source>
        <translation>QUOTED-PRINTABLE pochodzi z vCard 2.1. Wyeksportuj wizytówki ponownie jako vCard 3.0 lub 4.0.</translation>
    </message>
    <message>
        <source>the card has no VERSION. Export the cards again as vCard 3.0 or 4.0.</source>
        <translation>wizytówka nie ma pola VERSION. Wyeksportuj wizytówki ponownie jako vCard 3.0 lub 4.0.</translation>
    </message>
    <message>
        <source>Line %1: the card “%2” is not about a person and is left out.</source>
        <translation>Wiersz %1: wizytówka „%2” nie dotyczy osoby i została pominięta.</translation>
    </message>
    <message>
        <source>%1: “%2” can be read in two ways. Write numbers with a dot as decimal mark and without marks between thousands, or say what the mark is (in commands: --decimal comma or --decimal point).</source>
        <translation>%1: „%2” można odczytać na dwa sposoby. Zapisuj liczby z kropką dziesiętną i bez znaków między tysiącami albo podaj, jaki to znak (w poleceniach: --decimal comma lub --decimal point).</translation>
    </message>
    <message>
        <source>Achieved: what was invoiced so far.</source>
        <translation>Osiągnięto: to, co dotąd zafakturowano.</translation>
    </message>
    <message>
        <source>The framework contract secures most of it.</source>
        <translation>Większość zabezpiecza umowa ramowa.</translation>
    </message>
</context>
</TS>
