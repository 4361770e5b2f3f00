<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Ranking</name>
    <message>
        <source>New scoring model</source>
        <translation>Nowy model oceny</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>Kopia modelu</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nazwa kopii</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Zmiana nazwy modelu</translation>
    </message>
    <message>
        <source>The model %1 was deleted; Undo brings it back.</source>
        <translation>Usunięto model %1; cofnięcie go przywróci.</translation>
    </message>
</context>
<context>
    <name>kam::AddCriterionDialog</name>
    <message>
        <source>Add a criterion to %1</source>
        <translation>Dodaj kryterium do modelu %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Search criteria</source>
        <translation>Szukaj kryteriów</translation>
    </message>
    <message>
        <source>Criteria to choose from</source>
        <translation>Kryteria do wyboru</translation>
    </message>
    <message numerus="yes">
        <source>▲ The model has %Ln criteria already; three to five are enough.</source>
        <translation>
            <numerusform>▲ Model ma już %Ln kryterium; wystarczy trzy do pięciu.</numerusform>
            <numerusform>▲ Model ma już %Ln kryteria; wystarczy trzy do pięciu.</numerusform>
            <numerusform>▲ Model ma już %Ln kryteriów; wystarczy trzy do pięciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three to five criteria are enough: more of them decide less each.</source>
        <translation>Wystarczy trzy do pięciu kryteriów: im ich więcej, tym mniej znaczy każde.</translation>
    </message>
    <message>
        <source>A criterion of your own</source>
        <translation>Własne kryterium</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>W tym pliku roboczym</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Z katalogu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>kam::BandsEditor</name>
    <message>
        <source>Re&amp;move band</source>
        <translation>&amp;Usuń próg</translation>
    </message>
    <message>
        <source>Bands: from which value upwards, how many points</source>
        <translation>Progi: od jakiej wartości, ile punktów</translation>
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
        <source>Add &amp;band</source>
        <translation>Dodaj &amp;próg</translation>
    </message>
    <message>
        <source>Band %1: “%2” is not a number. Enter from which value the band begins, or remove it.</source>
        <translation>Próg %1: „%2” nie jest liczbą. Wpisz, od jakiej wartości się zaczyna, albo usuń go.</translation>
    </message>
    <message>
        <source>Band %1: “%2” is not a number. Enter the points of the band, or remove it.</source>
        <translation>Próg %1: „%2” nie jest liczbą. Wpisz punkty progu albo usuń go.</translation>
    </message>
</context>
<context>
    <name>kam::CompareModel</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Rank in the other</source>
        <translation>Miejsce w drugim</translation>
    </message>
    <message>
        <source>Total in the other</source>
        <translation>Wynik w drugim</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Zmiana</translation>
    </message>
</context>
<context>
    <name>kam::CompareModelsDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Porównanie modeli</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Drugi model</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>w porównaniu z</translation>
    </message>
    <message>
        <source>Ranks under both models</source>
        <translation>Miejsca w obu modelach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kam::CriterionDialog</name>
    <message>
        <source>Criterion %1</source>
        <translation>Kryterium %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other models use this criterion; name, explanation, meanings and source change there too.</source>
        <translation>
            <numerusform>Tego kryterium używa też %n inny model; nazwa, wyjaśnienie, znaczenia i źródło zmienią się także tam.</numerusform>
            <numerusform>Tego kryterium używają też %n inne modele; nazwa, wyjaśnienie, znaczenia i źródło zmienią się także tam.</numerusform>
            <numerusform>Tego kryterium używa też %n innych modeli; nazwa, wyjaśnienie, znaczenia i źródło zmienią się także tam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::CriterionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Wyjaśnienie</translation>
    </message>
    <message>
        <source>What &amp;1 means</source>
        <translation>Co znaczy &amp;1</translation>
    </message>
    <message>
        <source>What &amp;5 means</source>
        <translation>Co znaczy &amp;5</translation>
    </message>
    <message>
        <source>What 1&amp;0 means</source>
        <translation>Co znaczy 1&amp;0</translation>
    </message>
    <message>
        <source>Values &amp;from</source>
        <translation>Ź&amp;ródło wartości</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>W&amp;aga</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Kierunek</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Progi</translation>
    </message>
</context>
<context>
    <name>kam::ModelCommands</name>
    <message>
        <source>Add the &amp;published model</source>
        <translation>Dodaj model &amp;opublikowany</translation>
    </message>
    <message>
        <source>Make the published model</source>
        <translation>Utwórz model opublikowany</translation>
    </message>
    <message>
        <source>Image, know-how, network, current and future gap, as published</source>
        <translation>Wizerunek, know-how, network, bieżąca i przyszła luka, jak w publikacji</translation>
    </message>
    <message>
        <source>New &amp;empty model…</source>
        <translation>Nowy &amp;pusty model…</translation>
    </message>
    <message>
        <source>Make an empty model…</source>
        <translation>Utwórz pusty model…</translation>
    </message>
    <message>
        <source>A model to which you add criteria yourself</source>
        <translation>Model, do którego kryteria dodasz samodzielnie</translation>
    </message>
    <message>
        <source>Make a cop&amp;y of the model…</source>
        <translation>Utwórz &amp;kopię modelu…</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>A copy under a new name; ratings are shared</source>
        <translation>Kopia pod nową nazwą; oceny są wspólne</translation>
    </message>
    <message>
        <source>Rena&amp;me model…</source>
        <translation>Zmień na&amp;zwę modelu…</translation>
    </message>
    <message>
        <source>Rename model…</source>
        <translation>Zmień nazwę modelu…</translation>
    </message>
    <message>
        <source>Renames this model</source>
        <translation>Zmienia nazwę tego modelu</translation>
    </message>
    <message>
        <source>&amp;Delete model</source>
        <translation>&amp;Usuń model</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Usuń model</translation>
    </message>
    <message>
        <source>Deletes this model; Undo brings it back</source>
        <translation>Usuwa ten model; cofnięcie go przywróci</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>Porównaj &amp;modele…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Porównaj z…</translation>
    </message>
    <message>
        <source>Ranks under two models side by side</source>
        <translation>Miejsca w dwóch modelach obok siebie</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>M&amp;odele…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>All scoring models: names, notes, review dates</source>
        <translation>Wszystkie modele oceny: nazwy, notatki, daty przeglądu</translation>
    </message>
</context>
<context>
    <name>kam::ModelsDialog</name>
    <message>
        <source>Scoring models</source>
        <translation>Modele oceny</translation>
    </message>
    <message>
        <source>Add the &amp;published model</source>
        <translation>Dodaj model &amp;opublikowany</translation>
    </message>
    <message>
        <source>New &amp;empty model…</source>
        <translation>Nowy &amp;pusty model…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Utwórz &amp;kopię…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Reviewed &amp;today</source>
        <translation>Przejrzano &amp;dziś</translation>
    </message>
    <message>
        <source>&amp;Show this model</source>
        <translation>&amp;Pokaż ten model</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notat&amp;ki</translation>
    </message>
    <message>
        <source>&amp;Last review</source>
        <translation>&amp;Ostatni przegląd</translation>
    </message>
    <message>
        <source>Advice in this workspace</source>
        <translation>Wskazówki w tym pliku roboczym</translation>
    </message>
    <message>
        <source>Three to five criteria are enough, key clients are few, and no status is for ever. The Issues page says where that is not so.</source>
        <translation>Wystarczy trzy do pięciu kryteriów, kluczowych klientów ma być niewielu, a status nie jest dany na zawsze. Strona Uwagi mówi, gdzie jest inaczej.</translation>
    </message>
    <message>
        <source>&amp;Key clients are too many above this share of all clients</source>
        <translation>Kluczowych klientów jest za dużo powyżej tego udziału we wszystkich k&amp;lientach</translation>
    </message>
    <message>
        <source>&amp;Months after which a model is due for review</source>
        <translation>Po ilu &amp;miesiącach model wymaga przeglądu</translation>
    </message>
    <message>
        <source>No scoring model yet</source>
        <translation>Nie ma jeszcze modelu oceny</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Ostatni przegląd</translation>
    </message>
</context>
<context>
    <name>kam::ModelsModel</name>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>▲ due since %1</source>
        <translation>▲ zaległy od %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kryteria</translation>
    </message>
    <message>
        <source>Sum of weights</source>
        <translation>Suma wag</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Ostatni przegląd</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
</context>
<context>
    <name>kam::ProofPanel</name>
    <message>
        <source>Proof of the total</source>
        <translation>Uzasadnienie wyniku</translation>
    </message>
    <message>
        <source>Choose a client to see how it gets its total.</source>
        <translation>Wybierz klienta, aby zobaczyć, jak powstaje jego wynik.</translation>
    </message>
    <message>
        <source>How %1 gets %2</source>
        <translation>Jak powstaje wynik %1: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>miejsce %1 z %2</translation>
    </message>
</context>
<context>
    <name>kam::RankingCommands</name>
    <message>
        <source>&amp;Normalise weights to 100 %</source>
        <translation>&amp;Normalizuj wagi do 100 %</translation>
    </message>
    <message>
        <source>Normalise to 100 %</source>
        <translation>Normalizuj do 100 %</translation>
    </message>
    <message>
        <source>Scales all weights so that they add up to 100 %</source>
        <translation>Przelicza wszystkie wagi tak, aby dawały razem 100 %</translation>
    </message>
    <message>
        <source>&amp;Add criterion…</source>
        <translation>&amp;Dodaj kryterium…</translation>
    </message>
    <message>
        <source>Add criterion…</source>
        <translation>Dodaj kryterium…</translation>
    </message>
    <message>
        <source>Adds a criterion to this model</source>
        <translation>Dodaje kryterium do tego modelu</translation>
    </message>
    <message>
        <source>&amp;Save weights as baseline</source>
        <translation>Zapisz wagi jako punkt &amp;odniesienia</translation>
    </message>
    <message>
        <source>Save as baseline</source>
        <translation>Zapisz wagi</translation>
    </message>
    <message>
        <source>Movement is then shown against the weights as they are now</source>
        <translation>Zmiany miejsc będą pokazywane względem obecnych wag</translation>
    </message>
    <message>
        <source>&amp;Return to saved weights</source>
        <translation>&amp;Wróć do zapisanych wag</translation>
    </message>
    <message>
        <source>Return to saved</source>
        <translation>Wróć do zapisanych</translation>
    </message>
    <message>
        <source>Sets all weights to those that were saved</source>
        <translation>Przywraca wszystkie zapisane wagi</translation>
    </message>
    <message>
        <source>E&amp;xport ranking…</source>
        <translation>&amp;Eksportuj ranking…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Writes the ranking of all clients to a CSV file</source>
        <translation>Zapisuje ranking wszystkich klientów do pliku CSV</translation>
    </message>
    <message>
        <source>Copy &amp;ranking</source>
        <translation>Kopiuj &amp;ranking</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copies the table as shown, for a spreadsheet</source>
        <translation>Kopiuje tabelę w pokazanej postaci do arkusza</translation>
    </message>
    <message>
        <source>Copy &amp;proof of the total</source>
        <translation>Kopiuj &amp;uzasadnienie wyniku</translation>
    </message>
    <message>
        <source>Copies these lines as text</source>
        <translation>Kopiuje te wiersze jako tekst</translation>
    </message>
    <message>
        <source>Return to the saved weights of %1</source>
        <translation>Powrót do zapisanych wag modelu %1</translation>
    </message>
    <message>
        <source>Export ranking</source>
        <translation>Eksport rankingu</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>name of a file</comment>
        <translation>ranking</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n clients were exported to %1.</source>
        <translation>
            <numerusform>Wyeksportowano %n klienta do pliku %1.</numerusform>
            <numerusform>Wyeksportowano %n klientów do pliku %1.</numerusform>
            <numerusform>Wyeksportowano %n klientów do pliku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the model; Undo brings it back with its weight.</source>
        <translation>Usunięto z modelu kryterium %1; cofnięcie przywróci je razem z wagą.</translation>
    </message>
    <message>
        <source>&amp;Rate client…</source>
        <translation>&amp;Oceń klienta…</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Oceń…</translation>
    </message>
    <message>
        <source>&amp;Verifying criteria of client…</source>
        <translation>Kryteria &amp;weryfikujące klienta…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Weryfikuj…</translation>
    </message>
    <message>
        <source>Strategy fit, flexibility of resources and fairness of the chosen client</source>
        <translation>Zgodność strategii, elastyczność zasobów i „fair” postawa wybranego klienta</translation>
    </message>
    <message>
        <source>Ratings and verifying criteria of the chosen client</source>
        <translation>Oceny i kryteria weryfikujące wybranego klienta</translation>
    </message>
    <message>
        <source>Ranking re&amp;port…</source>
        <translation>Ra&amp;port z rankingu…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>The ranking with model, chart and proofs, to look at, print and save as PDF</source>
        <translation>Ranking z modelem, wykresem i dowodami: do obejrzenia, wydruku i zapisu jako PDF</translation>
    </message>
    <message>
        <source>Export ranking to E&amp;xcel…</source>
        <translation>Eksportuj ranking do E&amp;xcela…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>A workbook whose totals are formulas</source>
        <translation>Skoroszyt, w którym wyniki są formułami</translation>
    </message>
    <message>
        <source>Ranking report</source>
        <translation>Raport z rankingu</translation>
    </message>
    <message>
        <source>Export ranking to Excel</source>
        <translation>Eksport rankingu do Excela</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Skoroszyty Excela (*.xlsx)</translation>
    </message>
    <message>
        <source>The ranking was written to %1.</source>
        <translation>Ranking zapisano w pliku %1.</translation>
    </message>
</context>
<context>
    <name>kam::RankingEmpty</name>
    <message>
        <source>Go to clients</source>
        <translation>Przejdź do klientów</translation>
    </message>
    <message>
        <source>No scoring model yet</source>
        <translation>Nie ma jeszcze modelu oceny</translation>
    </message>
    <message>
        <source>A scoring model says what makes a client a key client: a few criteria and the weight of each.</source>
        <translation>Model oceny określa, co czyni klienta kluczowym: kilka kryteriów i waga każdego z nich.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Zaimportuj plik albo dodaj pierwszego klienta.</translation>
    </message>
</context>
<context>
    <name>kam::RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Ranking of clients</source>
        <translation>Ranking klientów</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Model oceny</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Filtruj klientów</translation>
    </message>
    <message>
        <source>Advisable only</source>
        <translation>Tylko zalecani</translation>
    </message>
    <message>
        <source>Hides clients that fail a verifying criterion; ranks stay those of all clients</source>
        <translation>Ukrywa klientów, którzy nie spełniają kryterium weryfikującego; miejsca pozostają takie jak wśród wszystkich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients · all rated</source>
        <translation>
            <numerusform>%Ln klient · oceniony</numerusform>
            <numerusform>%Ln klientów · wszyscy ocenieni</numerusform>
            <numerusform>%Ln klientów · wszyscy ocenieni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients · %1 rated in full</source>
        <translation>
            <numerusform>%Ln klient · w pełni ocenionych: %1</numerusform>
            <numerusform>%Ln klientów · w pełni ocenionych: %1</numerusform>
            <numerusform>%Ln klientów · w pełni ocenionych: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rated yet, so every total is 0.</source>
        <translation>Nikt nie jest jeszcze oceniony, więc każdy wynik to 0.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients were copied.</source>
        <translation>
            <numerusform>Skopiowano %Ln klienta.</numerusform>
            <numerusform>Skopiowano %Ln klientów.</numerusform>
            <numerusform>Skopiowano %Ln klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proof was copied.</source>
        <translation>Skopiowano uzasadnienie.</translation>
    </message>
    <message>
        <source>Ranks are those of all clients.</source>
        <translation>Miejsca są liczone wśród wszystkich klientów.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln clients shown</source>
        <translation>
            <numerusform>pokazano %1 z %Ln klienta</numerusform>
            <numerusform>pokazano %1 z %Ln klientów</numerusform>
            <numerusform>pokazano %1 z %Ln klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::RankingTableModel</name>
    <message>
        <source>Ranks gained or lost against the saved weights</source>
        <translation>Miejsca zyskane lub stracone względem zapisanych wag</translation>
    </message>
    <message>
        <source>#</source>
        <comment>column of ranks</comment>
        <translation>#</translation>
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
        <source>Contributions</source>
        <translation>Wkłady kryteriów</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Rank %1, shared</source>
        <translation>Miejsce %1, wspólne</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Miejsce %1</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>bez zmiany</translation>
    </message>
    <message numerus="yes">
        <source>up %n ranks</source>
        <translation>
            <numerusform>w górę o %n miejsce</numerusform>
            <numerusform>w górę o %n miejsca</numerusform>
            <numerusform>w górę o %n miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n ranks</source>
        <translation>
            <numerusform>w dół o %n miejsce</numerusform>
            <numerusform>w dół o %n miejsca</numerusform>
            <numerusform>w dół o %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 points = %4</source>
        <translation>%1: %2 z %3 punktów = %4</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Wynik %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press Enter or click twice to verify.</source>
        <translation>Naciśnij Enter lub kliknij dwa razy, aby zweryfikować.</translation>
    </message>
</context>
<context>
    <name>kam::WeightPanel</name>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>This model has no criteria yet. Three to five are usual.</source>
        <translation>Ten model nie ma jeszcze kryteriów. Zwykle wystarczą trzy do pięciu.</translation>
    </message>
    <message>
        <source>Totals use the weights as they stand.</source>
        <translation>Wyniki liczone są z tych wag bez przeliczania.</translation>
    </message>
    <message>
        <source>The weights differ from the saved ones.</source>
        <translation>Wagi różnią się od zapisanych.</translation>
    </message>
    <message>
        <source>✓ Sum %1</source>
        <translation>✓ Suma %1</translation>
    </message>
    <message>
        <source>▲ Sum %1, %2 short of %3</source>
        <translation>▲ Suma %1, brakuje %2 do %3</translation>
    </message>
    <message>
        <source>▲ Sum %1, %2 over %3</source>
        <translation>▲ Suma %1, o %2 ponad %3</translation>
    </message>
    <message>
        <source>below %1: %2 passes %3</source>
        <translation>poniżej %1: awansuje %2, spada %3</translation>
    </message>
    <message>
        <source>above %1: %2 passes %3</source>
        <translation>powyżej %1: awansuje %2, spada %3</translation>
    </message>
</context>
<context>
    <name>kam::WeightRow</name>
    <message>
        <source>saved: %1</source>
        <translation>zapisana: %1</translation>
    </message>
    <message>
        <source>Weight of %1, slider</source>
        <translation>Waga kryterium %1, suwak</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Waga kryterium %1 w procentach</translation>
    </message>
    <message>
        <source>Source, scale and direction of %1: %2</source>
        <translation>Źródło, skala i kierunek kryterium %1: %2</translation>
    </message>
    <message>
        <source>Change scale or direction, edit or remove this criterion</source>
        <translation>Zmień skalę lub kierunek, edytuj lub usuń to kryterium</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Edit criterion…</source>
        <translation>Edytuj kryterium…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Remove from model</source>
        <translation>Usuń z modelu</translation>
    </message>
</context>
</TS>
