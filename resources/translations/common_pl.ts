<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <source>%1: a chart is saved as PNG, SVG or PDF. Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>%1: wykres zapisuje się jako PNG, SVG lub PDF. Wybierz nazwę z końcówką .png, .svg lub .pdf.</translation>
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
    <name>Shown</name>
    <message numerus="yes">
        <source>! %n gates conditional</source>
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
        <source>✕ %n gates fail</source>
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
</context>
<context>
    <name>kam::ChartView</name>
    <message>
        <source>Copy Picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation>Kopiuj dane</translation>
    </message>
    <message>
        <source>Save Chart As…</source>
        <translation>Zapisz wykres jako…</translation>
    </message>
    <message>
        <source>Save Chart</source>
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
</context>
<context>
    <name>kam::FindingModel</name>
    <message>
        <source>✕ must be mended</source>
        <translation>✕ do poprawienia</translation>
    </message>
    <message>
        <source>▲ caution</source>
        <translation>▲ uwaga</translation>
    </message>
    <message>
        <source>● hint</source>
        <translation>● wskazówka</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga sprawy</translation>
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
    <name>kam::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
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
        <translation>Suma</translation>
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
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Uwaga: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>The rating on %1, “%2”, is not a number. Enter a number, or nothing if it is not rated.</source>
        <translation>Ocena kryterium %1, „%2”, nie jest liczbą. Wpisz liczbę albo nic, jeśli nie ma oceny.</translation>
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
</TS>
