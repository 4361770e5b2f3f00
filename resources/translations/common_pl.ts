<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CalendarExport</name>
    <message>
        <source>There is no open action with a date and no meeting to come. Nothing was written.</source>
        <translation>Nie ma otwartego działania z terminem ani nadchodzącego spotkania. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Eksport kalendarza</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln dzień w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln dni w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln dni w pliku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>Folder na kalendarze</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Zastąpić %Ln plik?</numerusform>
            <numerusform>Zastąpić %Ln pliki?</numerusform>
            <numerusform>Zastąpić %Ln plików?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has calendars of these names already.</source>
        <translation>W folderze są już kalendarze o tych nazwach.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar(s) written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln kalendarz w folderze %1.</numerusform>
            <numerusform>Zapisano %Ln kalendarze w folderze %1.</numerusform>
            <numerusform>Zapisano %Ln kalendarzy w folderze %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions with a date and meetings to come, as whole days. A calendar that reads the file again changes what it has.</source>
        <translation>Otwarte działania z terminem i nadchodzące spotkania jako całe dni. Kalendarz, który wczyta plik ponownie, zmieni to, co już ma.</translation>
    </message>
    <message>
        <source>Everybody in one file</source>
        <translation>Wszyscy w jednym pliku</translation>
    </message>
    <message>
        <source>One file a person</source>
        <translation>Jeden plik na osobę</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
</context>
<context>
    <name>ClientEdits</name>
    <message numerus="yes">
        <source>Add tag %1 to %n client(s)</source>
        <translation>
            <numerusform>Dodaj znacznik %1 %n klientowi</numerusform>
            <numerusform>Dodaj znacznik %1 %n klientom</numerusform>
            <numerusform>Dodaj znacznik %1 %n klientom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n client(s)</source>
        <translation>
            <numerusform>Usuń znacznik %1 %n klientowi</numerusform>
            <numerusform>Usuń znacznik %1 %n klientom</numerusform>
            <numerusform>Usuń znacznik %1 %n klientom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) have this name too.</source>
        <translation>
            <numerusform>Tę samą nazwę ma jeszcze %n klient.</numerusform>
            <numerusform>Tę samą nazwę mają jeszcze %n inni klienci.</numerusform>
            <numerusform>Tę samą nazwę ma jeszcze %n innych klientów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>%1: a picture is saved as PNG, SVG or PDF. Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>%1: obraz zapisuje się jako PNG, SVG lub PDF. Wybierz nazwę z końcówką .png, .svg lub .pdf.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>This is the workspace itself. Choose another file.</source>
        <translation>To jest sam plik roboczy. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie: %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were. Undo takes it back.</source>
        <translation>Zaimportowano: nowe %1, zmienione %2, bez zmian %3. Cofnięcie przywraca poprzedni stan.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Eksportowanie: %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do pliku %1.</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Tabele i wizytówki vCard (*.csv *.tsv *.txt *.vcf);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>Wizytówki vCard (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message>
        <source>✕ not written</source>
        <translation>✕ nie zapisano</translation>
    </message>
    <message>
        <source>▲ written</source>
        <translation>▲ zapisano</translation>
    </message>
    <message>
        <source>Plans exported</source>
        <translation>Wyeksportowane plany</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Co wymaga uwagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) were written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln plan w folderze %1.</numerusform>
            <numerusform>Zapisano %Ln plany w folderze %1.</numerusform>
            <numerusform>Zapisano %Ln planów w folderze %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) were not written.</source>
        <translation>
            <numerusform>Nie zapisano %Ln planu.</numerusform>
            <numerusform>Nie zapisano %Ln planów.</numerusform>
            <numerusform>Nie zapisano %Ln planów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAction</name>
    <message>
        <source>Make an action of it</source>
        <translation>Zrób z tego działanie</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Co trzeba zrobić</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>The action was added to the client&apos;s actions.</source>
        <translation>Działanie dodano do działań u klienta.</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Make an action of it…</source>
        <translation>Zrób z tego działanie…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>– nie wybrano –</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>+ new</source>
        <translation>+ nowy</translation>
    </message>
    <message>
        <source>↻ changed</source>
        <translation>↻ zmieniony</translation>
    </message>
    <message>
        <source>▲ new, look at it</source>
        <translation>▲ nowy, sprawdź</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ odrzucony</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>PlanOutput</name>
    <message>
        <source>Export plan</source>
        <translation>Eksport planu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <translation>Plan zapisano w pliku %1.</translation>
    </message>
    <message>
        <source>Writing plans</source>
        <translation>Zapisywanie planów</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Folder for the plans</source>
        <translation>Folder na plany</translation>
    </message>
    <message>
        <source>The folder has plans of these names already. Without replacing them, only the others are written.</source>
        <translation>W folderze są już plany o tych nazwach. Bez ich zastąpienia zapisane zostaną tylko pozostałe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>Podgląd planu</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln plan(s)</source>
        <translation>
            <numerusform>Eksport %Ln planu</numerusform>
            <numerusform>Eksport %Ln planów</numerusform>
            <numerusform>Eksport %Ln planów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Zastąpić %Ln plik?</numerusform>
            <numerusform>Zastąpić %Ln pliki?</numerusform>
            <numerusform>Zastąpić %Ln plików?</numerusform>
        </translation>
    </message>
    <message>
        <source>Review pack</source>
        <translation>Pakiet na przegląd</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Podgląd…</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>! %n criteria conditional</source>
        <translation>
            <numerusform>! %n kryterium warunkowo</numerusform>
            <numerusform>! %n kryteria warunkowo</numerusform>
            <numerusform>! %n kryteriów warunkowo</numerusform>
        </translation>
    </message>
    <message>
        <source>! strategy fit conditional</source>
        <translation>! strategia warunkowo</translation>
    </message>
    <message>
        <source>! resources conditional</source>
        <translation>! zasoby warunkowo</translation>
    </message>
    <message>
        <source>! fairness conditional</source>
        <translation>! „fair” warunkowo</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n criteria fail</source>
        <translation>
            <numerusform>✕ %n kryterium niespełnione</numerusform>
            <numerusform>✕ %n kryteria niespełnione</numerusform>
            <numerusform>✕ %n kryteriów niespełnionych</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ strategy fit fails</source>
        <translation>✕ niezgodna strategia</translation>
    </message>
    <message>
        <source>✕ resources fail</source>
        <translation>✕ brak zasobów</translation>
    </message>
    <message>
        <source>✕ fairness fails</source>
        <translation>✕ postawa nie „fair”</translation>
    </message>
    <message>
        <source>points as entered</source>
        <translation>punkty wprost</translation>
    </message>
    <message>
        <source>rating 1–10</source>
        <translation>ocena 1–10</translation>
    </message>
    <message>
        <source>rank points</source>
        <translation>punkty z miejsca</translation>
    </message>
    <message>
        <source>min–max 0–10</source>
        <translation>min–maks 0–10</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>progi</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>%1 · %2 · less is better</source>
        <translation>%1 · %2 · mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>✓ advisable</source>
        <translation>✓ zalecany</translation>
    </message>
    <message>
        <source>The value is the points. Where less is better, it counts against the client.</source>
        <translation>Wartość jest liczbą punktów. Gdy mniej znaczy lepiej, liczy się na niekorzyść klienta.</translation>
    </message>
    <message>
        <source>A person&apos;s rating from 1 to 10. Where less is better, 11 minus the rating.</source>
        <translation>Ocena osoby od 1 do 10. Gdy mniej znaczy lepiej: 11 minus ocena.</translation>
    </message>
    <message>
        <source>The best of n rated clients gets n points, the next n&#xa0;−&#xa0;1; equal clients share the higher points. Where more is better, zero and below get 0.</source>
        <translation>Najlepszy z n ocenionych klientów dostaje n punktów, następny n&#xa0;−&#xa0;1; równi klienci dostają wyższą liczbę punktów. Gdy więcej znaczy lepiej, zero i mniej daje 0.</translation>
    </message>
    <message>
        <source>The worst rated client gets 0, the best 10, the others in a straight line between.</source>
        <translation>Najgorszy oceniony klient dostaje 0, najlepszy 10, pozostali proporcjonalnie pomiędzy.</translation>
    </message>
    <message>
        <source>The points of the band that the value falls into; below the first band 0.</source>
        <translation>Punkty progu, w który wpada wartość; poniżej pierwszego progu 0.</translation>
    </message>
</context>
<context>
    <name>TimeTravel</name>
    <message numerus="yes">
        <source>Cancelled after %n change(s); the rest is as it was.</source>
        <translation>
            <numerusform>Przerwano po %n zmianie; reszta pozostała bez zmian.</numerusform>
            <numerusform>Przerwano po %n zmianach; reszta pozostała bez zmian.</numerusform>
            <numerusform>Przerwano po %n zmianach; reszta pozostała bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Ponawianie</translation>
    </message>
    <message numerus="yes">
        <source>The workspace was changed while you were asked. %n change(s) were undone or redone; look at the history and ask again.</source>
        <translation>
            <numerusform>Plik roboczy zmienił się w czasie pytania. Cofnięto lub ponowiono %n zmianę; zajrzyj do historii i spróbuj ponownie.</numerusform>
            <numerusform>Plik roboczy zmienił się w czasie pytania. Cofnięto lub ponowiono %n zmiany; zajrzyj do historii i spróbuj ponownie.</numerusform>
            <numerusform>Plik roboczy zmienił się w czasie pytania. Cofnięto lub ponowiono %n zmian; zajrzyj do historii i spróbuj ponownie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Kopiuj dane</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>Zapisz wykres jako…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that scales (*.svg);;Document (*.pdf)</source>
        <translation>Obraz (*.png);;Rysunek skalowalny (*.svg);;Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Wykres zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>kam::ClientForm</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Contact and place</source>
        <translation>Kontakt i miejsce</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Changing clients</source>
        <translation>Zmienianie klientów</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Give it a name; it is added when you leave the field.</source>
        <translation>Podaj nazwę; klient zostanie dodany po opuszczeniu pola.</translation>
    </message>
    <message>
        <source>No client selected</source>
        <translation>Nie wybrano klienta</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>Wybrano %n klienta</numerusform>
            <numerusform>Wybrano %n klientów</numerusform>
            <numerusform>Wybrano %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is changed in all of them, in one step.</source>
        <translation>Każda zmiana tutaj dotyczy wszystkich wybranych i jest jednym krokiem.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed meanwhile by somebody else; theirs stands. You had typed: “%3”.</source>
        <translation>Pole „%1” klienta %2 ktoś inny w międzyczasie zmienił; zostaje jego wersja. Twój wpis brzmiał: „%3”.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed meanwhile by somebody else; theirs stands. What you had typed is on the clipboard.</source>
        <translation>Pole „%1” klienta %2 ktoś inny w międzyczasie zmienił; zostaje jego wersja. Twój wpis jest w schowku.</translation>
    </message>
    <message>
        <source>Not stored: somebody else has emptied this meanwhile.</source>
        <translation>Nie zapisano: ktoś inny w międzyczasie to pole wyczyścił.</translation>
    </message>
    <message>
        <source>Not stored: somebody else has changed this meanwhile to: %1.</source>
        <translation>Nie zapisano: ktoś inny w międzyczasie zmienił to pole na: %1.</translation>
    </message>
</context>
<context>
    <name>kam::ClientPicker</name>
    <message>
        <source>%1 · %2</source>
        <comment>client and its city</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kam::DateField</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>A date such as %1; empty where there is none</source>
        <translation>Data w postaci %1; puste, gdy jej nie ma</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Enter one such as %3, or leave the field empty.</source>
        <translation>%1: „%2” nie jest datą. Wpisz ją w postaci %3 albo zostaw pole puste.</translation>
    </message>
</context>
<context>
    <name>kam::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>This entry was changed meanwhile by somebody else. Save replaces that by what you see here; Cancel leaves it.</source>
        <translation>Ktoś inny zmienił ten wpis w międzyczasie. „Zapisz” zastąpi tamtą zmianę tym, co tu widzisz; „Anuluj” ją zachowa.</translation>
    </message>
    <message>
        <source>The step you just took back or repeated changed this entry. Save replaces that by what you see here; Cancel leaves it.</source>
        <translation>Cofnięty lub ponowiony przed chwilą krok zmienił ten wpis. „Zapisz” zastąpi go tym, co tu widać; „Anuluj” zostawi.</translation>
    </message>
</context>
<context>
    <name>kam::FieldEditor</name>
    <message>
        <source>None: a company of its own</source>
        <translation>Brak: firma samodzielna</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(różne wartości)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź cudze</translation>
    </message>
</context>
<context>
    <name>kam::FindingModel</name>
    <message>
        <source>✕ urgent</source>
        <translation>✕ pilne</translation>
    </message>
    <message>
        <source>▲ caution</source>
        <translation>▲ ostrzeżenie</translation>
    </message>
    <message>
        <source>● hint</source>
        <translation>● wskazówka</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co stwierdzono</translation>
    </message>
</context>
<context>
    <name>kam::GroupSection</name>
    <message>
        <source>Add up the group</source>
        <translation>Zsumuj grupę</translation>
    </message>
    <message>
        <source>Companies, employees and revenue of this client and all companies below it</source>
        <translation>Firmy, zatrudnienie i przychody tego klienta oraz wszystkich firm mu podległych</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Zatrudnienie</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Przychody roczne</translation>
    </message>
    <message>
        <source>Head of the group: %1</source>
        <translation>Firma nadrzędna grupy: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>companies</comment>
        <translation>
            <numerusform>%n nieznana</numerusform>
            <numerusform>%n nieznane</numerusform>
            <numerusform>%n nieznanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ImportColumns</name>
    <message>
        <source>What the columns stand for</source>
        <translation>Co oznaczają kolumny</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Kolumna tabeli</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Pierwsza wartość</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Oznacza</translation>
    </message>
    <message>
        <source>Column %1 stands for</source>
        <translation>Kolumna %1 oznacza</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– pomijana –</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3. Leave one of them out.</source>
        <translation>Kolumny „%1” i „%2” oznaczają to samo: %3. Pomiń jedną z nich.</translation>
    </message>
</context>
<context>
    <name>kam::ImportDialog</name>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>What a row does</source>
        <translation>Co robi wiersz</translation>
    </message>
    <message>
        <source>Each row is new</source>
        <translation>Każdy wiersz jest nowy</translation>
    </message>
    <message>
        <source>Update the row with the same: %1</source>
        <translation>Aktualizuj wiersz, w którym zgadza się: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Wiersze tabeli</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n left out)</source>
        <translation>
            <numerusform>Kolumny (pomijana %n)</numerusform>
            <numerusform>Kolumny (pomijane %n)</numerusform>
            <numerusform>Kolumny (pomijanych %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>Nothing can be imported like this.</source>
        <translation>W ten sposób nie da się niczego zaimportować.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 unchanged · %4 refused</source>
        <translation>%1 nowych · %2 zmienionych · %3 bez zmian · %4 odrzuconych</translation>
    </message>
    <message>
        <source>Rows are imported together or not at all. Correct those that are refused and choose the table again.</source>
        <translation>Wiersze importuje się wszystkie albo żadnego. Popraw odrzucone i wybierz tabelę ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) have a name that is there already.</source>
        <translation>
            <numerusform>%n nowy wiersz ma nazwę, która już istnieje.</numerusform>
            <numerusform>%n nowe wiersze mają nazwę, która już istnieje.</numerusform>
            <numerusform>%n nowych wierszy ma nazwę, która już istnieje.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>Całość jest jednym krokiem, który można cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing in it that is not there already.</source>
        <translation>Nie ma w niej niczego, czego by już nie było.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importuj %n wiersz</numerusform>
            <numerusform>Importuj %n wiersze</numerusform>
            <numerusform>Importuj %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Decimal mark as the column shows</source>
        <translation>Znak dziesiętny według kolumny</translation>
    </message>
    <message>
        <source>Decimal comma where the column does not tell</source>
        <translation>Przecinek dziesiętny, gdy kolumna nie rozstrzyga</translation>
    </message>
    <message>
        <source>Decimal point where the column does not tell</source>
        <translation>Kropka dziesiętna, gdy kolumna nie rozstrzyga</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. It is taken to have a decimal comma; look at the rows, and choose the point above if that is wrong.</source>
        <translation>„%1” można odczytać na dwa sposoby. Przyjęto przecinek dziesiętny; sprawdź wiersze, a jeśli to błąd, wybierz powyżej kropkę.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. It is taken to have a decimal point; look at the rows, and choose the comma above if that is wrong.</source>
        <translation>„%1” można odczytać na dwa sposoby. Przyjęto kropkę dziesiętną; sprawdź wiersze, a jeśli to błąd, wybierz powyżej przecinek.</translation>
    </message>
</context>
<context>
    <name>kam::LongWork</name>
    <message>
        <source>Something went wrong inside the program; nothing was changed.</source>
        <translation>Wystąpił błąd wewnątrz programu; nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>kam::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>kam::NumberField</name>
    <message>
        <source>“%1” is no number. Enter, for example, %2.</source>
        <translation>„%1” nie jest liczbą. Wpisz na przykład %2.</translation>
    </message>
</context>
<context>
    <name>kam::PlanOutputDialog</name>
    <message>
        <source>Archive format, as PDF/A-1b asks for</source>
        <translation>Format archiwalny, jak wymaga PDF/A-1b</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>Wewnętrzne: wszystko</translation>
    </message>
    <message>
        <source>Customer: without judgements and figures of ours</source>
        <translation>Dla klienta: bez ocen i naszych liczb</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Części planu</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
</context>
<context>
    <name>kam::PreviewDialog</name>
    <message>
        <source>Internal edition</source>
        <translation>Wydanie wewnętrzne</translation>
    </message>
    <message>
        <source>Customer edition</source>
        <translation>Wydanie dla klienta</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Cała szerokość</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapis jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano w pliku %1.</translation>
    </message>
    <message>
        <source>The printer does not take the document. Look at its state and try again.</source>
        <translation>Drukarka nie przyjmuje dokumentu. Sprawdź jej stan i spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln strona</numerusform>
            <numerusform>%Ln strony</numerusform>
            <numerusform>%Ln stron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ProofModel</name>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Wynik</translation>
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
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Wkład</translation>
    </message>
</context>
<context>
    <name>kam::RatingsDialog</name>
    <message>
        <source>Rate %1</source>
        <translation>Ocena: %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Verifying criteria</source>
        <translation>Kryteria weryfikujące</translation>
    </message>
    <message>
        <source>Rating on %1</source>
        <translation>Ocena kryterium %1</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 do 10</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>The rating on %1, “%2”, is not a number. Enter a number, or nothing if it is not rated.</source>
        <translation>Ocena kryterium %1, „%2”, nie jest liczbą. Wpisz liczbę albo nic, jeśli nie ma oceny.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date of the rating on %1</source>
        <translation>Data oceny: %1</translation>
    </message>
    <message>
        <source>Date of the decision on %1</source>
        <translation>Data decyzji: %1</translation>
    </message>
</context>
<context>
    <name>kam::SheetView</name>
    <message>
        <source>Copy cells</source>
        <translation>Kopiuj komórki</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Wytnij komórki</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Wklej komórki</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Wyczyść komórki</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Wypełnij w prawo</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Wypełnij w dół</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Kopiuj komórki z nagłówkami</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells in a spreadsheet first.</source>
        <translation>W schowku nie ma tekstu. Najpierw skopiuj komórki w arkuszu.</translation>
    </message>
    <message>
        <source>The copied block has %1 × %2 cells and does not fit in here. Select a cell further up and to the left, or copy fewer cells.</source>
        <translation>Skopiowany blok ma %1 × %2 komórek i tu się nie mieści. Zaznacz komórkę wyżej i bardziej w lewo albo skopiuj mniej komórek.</translation>
    </message>
    <message>
        <source>These cells are computed and cannot be changed.</source>
        <translation>Te komórki są obliczane i nie można ich zmieniać.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are computed and stayed as they are.</source>
        <translation>
            <numerusform>%n komórka jest obliczana i pozostała bez zmian.</numerusform>
            <numerusform>%n komórki są obliczane i pozostały bez zmian.</numerusform>
            <numerusform>%n komórek jest obliczanych i pozostało bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::TagsEdit</name>
    <message>
        <source>Add tag</source>
        <translation>Dodaj znacznik</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a tag and the sign that removes it</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Usuń znacznik %1</translation>
    </message>
</context>
<context>
    <name>kam::TextPad</name>
    <message>
        <source>Your text took the place of one that somebody else had stored meanwhile. Undo brings theirs back.</source>
        <translation>Twój tekst zastąpił tekst, który ktoś inny zapisał w międzyczasie. Cofnij przywróci tamten.</translation>
    </message>
</context>
</TS>
