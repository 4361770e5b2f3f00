<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>RankingReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
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
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Suma wag</translation>
    </message>
    <message>
        <source>The weights do not add up to 100 %. They are used as they stand.</source>
        <translation>Wagi nie sumują się do 100 %. Użyto ich tak, jak są.</translation>
    </message>
    <message>
        <source>The ranking</source>
        <translation>Ranking</translation>
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
        <source>%1 of %2 rated</source>
        <translation>ocenione %1 z %2</translation>
    </message>
    <message>
        <source>Contribution of a criterion = weight / 100 % × points; total = their sum.</source>
        <translation>Wkład kryterium = waga / 100 % × punkty; wynik = suma wkładów.</translation>
    </message>
    <message>
        <source>The first %1 criteria have columns; the total counts all of them.</source>
        <translation>Kolumny ma pierwszych %1 kryteriów; wynik uwzględnia wszystkie.</translation>
    </message>
    <message>
        <source>What the totals are made of</source>
        <translation>Z czego składają się wyniki</translation>
    </message>
    <message>
        <source>Contributions of the criteria to the totals, in points.</source>
        <translation>Udziały kryteriów w sumach, w punktach.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>How the totals come about</source>
        <translation>Jak powstają wyniki</translation>
    </message>
    <message>
        <source>Ranking of clients · internal</source>
        <translation>Ranking klientów · wewnętrzny</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>model reviewed on %1</source>
        <translation>model przejrzany %1</translation>
    </message>
    <message>
        <source>Ranking of clients by the model %1</source>
        <translation>Ranking klientów według modelu %1</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be made: %1</source>
        <translation>Nie można utworzyć skoroszytu: %1</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be made: no memory.</source>
        <translation>Nie można utworzyć skoroszytu: brak pamięci.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be made: a sheet has no name.</source>
        <translation>Nie można utworzyć skoroszytu: arkusz nie ma nazwy.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Made on %1. Total = sum of weight × points; the weights stand above the criteria and can be changed here.</source>
        <translation>Utworzono %1. Wynik = suma iloczynów wagi i punktów; wagi stoją nad kryteriami i można je tu zmieniać.</translation>
    </message>
    <message>
        <source>Totals in points</source>
        <translation>Wyniki w punktach</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Udziały</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>How the total comes about</source>
        <translation>Jak powstaje wynik</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be made: there is no room for temporary files.</source>
        <translation>Nie można utworzyć skoroszytu: brak miejsca na pliki tymczasowe.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Wkład</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>rank, client, total</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>† fails a verifying criterion and is not advisable as a key client, whatever its rank.</source>
        <translation>† nie spełnia kryterium weryfikującego i jest niewskazany jako kluczowy klient, niezależnie od miejsca.</translation>
    </message>
    <message>
        <source>The first %1 of %2 clients.</source>
        <translation>Pierwszych %1 z %2 klientów.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Zalecenie</translation>
    </message>
    <message>
        <source>not advisable</source>
        <translation>niewskazany</translation>
    </message>
    <message>
        <source>Ranking – %1</source>
        <translation>Ranking – %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Account plan %1 · internal edition</source>
        <translation>Plan obsługi klienta %1 · wydanie wewnętrzne</translation>
    </message>
    <message>
        <source>Account plan %1</source>
        <translation>Plan obsługi klienta %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Odpowiada: %1</translation>
    </message>
    <message>
        <source>agreed on %1 by %2</source>
        <translation>uzgodniony %1, uzgodnił(a) %2</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>uzgodniony %1</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>wersja robocza z %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>następny przegląd %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Wartość życiowa</translation>
    </message>
    <message>
        <source>Current gap</source>
        <translation>Bieżąca luka</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cel %1</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Luka do celu</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Założenia</translation>
    </message>
    <message>
        <source>Goals and tasks</source>
        <translation>Cele i zadania</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Programmes and actions</source>
        <translation>Programy i działania</translation>
    </message>
    <message>
        <source>Resources, risks and difficulties</source>
        <translation>Zasoby, ryzyko i trudności</translation>
    </message>
    <message>
        <source>The client&apos;s business</source>
        <translation>Działalność klienta</translation>
    </message>
    <message>
        <source>Strengths and weaknesses of our offer</source>
        <translation>Mocne i słabe strony naszej oferty</translation>
    </message>
    <message>
        <source>Client&apos;s details</source>
        <translation>Dane klienta</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Client lifetime value</source>
        <translation>Wartość życiowa klienta</translation>
    </message>
    <message>
        <source>Relationship profile</source>
        <translation>Profil relacji</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>Ośrodek zakupowy</translation>
    </message>
    <message>
        <source>Certainty of the relationship</source>
        <translation>Pewność relacji</translation>
    </message>
    <message>
        <source>Action matrix</source>
        <translation>Macierz działań</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation as a code: en or pl</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>%1 · account plan %2</source>
        <translation>%1 · plan obsługi klienta %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 reports to %2.</source>
        <translation>%1 podlega: %2.</translation>
    </message>
    <message>
        <source>Grey lines: who reports to whom. Arrows: influence, green positive, red conflict, grey informal; the thicker, the stronger.</source>
        <translation>Szare linie: kto komu podlega. Strzałki: wpływ, zielone pozytywny, czerwone konflikt, szare nieformalny; im grubsze, tym silniejszy.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Wartość obecna</translation>
    </message>
    <message>
        <source>Cumulative value</source>
        <translation>Wartość skumulowana</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Rok %1</translation>
    </message>
    <message>
        <source>Net marketing contribution</source>
        <translation>Marketingowa marża brutto</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Współczynnik dyskontowy</translation>
    </message>
    <message>
        <source>Scenario %1, discount rate %2 %; amounts in %3.</source>
        <translation>Scenariusz %1, stopa dyskontowa %2 %; kwoty w %3.</translation>
    </message>
    <message>
        <source>The client is not ranked.</source>
        <translation>Klient nie ma miejsca w rankingu.</translation>
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
    <message>
        <source>Total</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1; contribution = weight × points.</source>
        <translation>%1; wkład = waga × punkty.</translation>
    </message>
    <message>
        <source>No sales and purchases are recorded.</source>
        <translation>Nie zapisano sprzedaży ani zakupów.</translation>
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
        <source>Year %1, in %2. Future gap = market effect + share effect.</source>
        <translation>Rok %1, w %2. Przyszła luka = efekt rynku + efekt udziału.</translation>
    </message>
    <message>
        <source>No scenario is recorded.</source>
        <translation>Nie zapisano żadnego scenariusza.</translation>
    </message>
    <message>
        <source>Nobody at the client is recorded.</source>
        <translation>Nie zapisano nikogo u klienta.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Nasz kontakt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>The client is no longer there.</source>
        <translation>Tego klienta już nie ma.</translation>
    </message>
    <message>
        <source>The plan takes %1 pages; %2 are the most that is read. The longest part is “%3”: shorten it.</source>
        <translation>Plan ma %1 stron; czyta się najwyżej %2. Najdłuższa część to „%3”: skróć ją.</translation>
    </message>
    <message>
        <source>Some letters have no shape in the fonts of this machine and are left blank. Install a font that has them, for example the package fonts-noto-core.</source>
        <translation>Niektórych liter nie ma w krojach pisma tego komputera i zostaną puste miejsca. Zainstaluj krój, który je zawiera, na przykład pakiet fonts-noto-core.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another one.</source>
        <translation>Nie można utworzyć folderu %1. Wybierz inny.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <source>Planned by goals</source>
        <translation>Zaplanowane w celach</translation>
    </message>
    <message>
        <source>Open gap</source>
        <translation>Otwarta luka</translation>
    </message>
    <message>
        <source>Sales targets. Open gap = target − achieved − planned by goals that are not reached.</source>
        <translation>Cele sprzedaży. Otwarta luka = wartość docelowa − osiągnięto − zaplanowane w celach jeszcze nieosiągniętych.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>U klienta %1</translation>
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
        <source>With us</source>
        <translation>U nas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nasza odpowiedź</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>No assumptions are written down.</source>
        <translation>Nie zapisano założeń.</translation>
    </message>
    <message>
        <source>No goals are set.</source>
        <translation>Nie wyznaczono celów.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No actions are planned.</source>
        <translation>Nie zaplanowano działań.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Do kogo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Neither resources nor risks are written down.</source>
        <translation>Nie zapisano ani zasobów, ani ryzyk.</translation>
    </message>
    <message>
        <source>Nothing is written about the client&apos;s own business.</source>
        <translation>Nic nie zapisano o działalności klienta.</translation>
    </message>
    <message>
        <source>Our offer has not been assessed.</source>
        <translation>Nie oceniono naszej oferty.</translation>
    </message>
    <message>
        <source>Favourable to the right.</source>
        <translation>Korzystnie po prawej.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Czynnik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>certainty, tactic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The relationship has not been assessed.</source>
        <translation>Nie oceniono relacji.</translation>
    </message>
    <message>
        <source>Assessed on %1.</source>
        <translation>Ocena z %1.</translation>
    </message>
    <message>
        <source>No certainties are recorded.</source>
        <translation>Nie zapisano pewności.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Obecna</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Pożądana</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Relationship factor</source>
        <translation>Czynnik relacji</translation>
    </message>
    <message>
        <source>All scenarios weighted by their probability: %1.</source>
        <translation>Wszystkie scenariusze ważone prawdopodobieństwem: %1.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>need</source>
        <comment>certainty of</comment>
        <translation>potrzeby</translation>
    </message>
    <message>
        <source>market</source>
        <comment>certainty of</comment>
        <translation>rynkowa</translation>
    </message>
    <message>
        <source>transaction</source>
        <comment>certainty of</comment>
        <translation>transakcyjna</translation>
    </message>
    <message>
        <source>No common goals are set.</source>
        <translation>Nie ma wspólnych celów.</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>Nie wskazano jeszcze nikogo.</translation>
    </message>
    <message>
        <source>No common actions are planned.</source>
        <translation>Nie ma wspólnych działań.</translation>
    </message>
    <message>
        <source>Not advisable as a key client: %1 failed.</source>
        <translation>Niewskazany jako kluczowy klient, nie spełnia kryterium: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Przerwano.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Poziom: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Wynik: %1</translation>
    </message>
    <message>
        <source>Person, role, goals</source>
        <translation>Osoba, rola, cele</translation>
    </message>
    <message>
        <source>Due, status, cost</source>
        <translation>Termin, stan, koszt</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>ostatnia zmiana %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Expected lifetime value</source>
        <translation>Oczekiwana wartość życiowa</translation>
    </message>
    <message>
        <source>Current gap, at least</source>
        <translation>Bieżąca luka, co najmniej</translation>
    </message>
    <message>
        <source>Value for the client</source>
        <translation>Wartość dla klienta</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>Account plan %1 – %2</source>
        <translation>Plan obsługi klienta %1 – %2</translation>
    </message>
    <message>
        <source>version %1 · internal edition</source>
        <translation>wersja %1 · wydanie wewnętrzne</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Po zważeniu</translation>
    </message>
    <message>
        <source>What the client gets and pays</source>
        <translation>Co klient dostaje i co ponosi</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Od nas</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Najlepszy konkurent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>a cost</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>Value less cost</source>
        <translation>Wartość minus koszt</translation>
    </message>
    <message>
        <source>Each part from 0 to 10.</source>
        <translation>Każda część od 0 do 10.</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Program lojalnościowy</translation>
    </message>
    <message>
        <source>%1, for the whole firm</source>
        <comment>research of a subject</comment>
        <translation>%1, dla całej firmy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Readiness of the firm</source>
        <translation>Gotowość firmy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Profile of the account manager</source>
        <translation>Profil opiekuna klienta</translation>
    </message>
    <message>
        <source>Profile of the account manager: %1</source>
        <translation>Profil opiekuna klienta: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecne</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>Od 1 do 5.</translation>
    </message>
    <message>
        <source>Position: %1.</source>
        <translation>Pozycja: %1.</translation>
    </message>
    <message>
        <source>What the client gains from us has not been assessed.</source>
        <translation>Nie oceniono jeszcze, co klient u nas zyskuje.</translation>
    </message>
    <message>
        <source>Neither research nor readiness nor a profile is recorded.</source>
        <translation>Nie zapisano ani badania, ani gotowości, ani profilu.</translation>
    </message>
    <message>
        <source>%1 %2 version %3</source>
        <comment>client, period; name of a file</comment>
        <translation>%1 %2 wersja %3</translation>
    </message>
    <message>
        <source>The plan is no longer there.</source>
        <translation>Tego planu już nie ma.</translation>
    </message>
    <message>
        <source>Achieved is what was sold in the years of which sales are recorded, else as entered.</source>
        <translation>Osiągnięto: sprzedaż z lat, za które jest zapisana, w pozostałych jak wpisano.</translation>
    </message>
    <message>
        <source>Achieved is what was sold.</source>
        <translation>Osiągnięto: to, co sprzedano.</translation>
    </message>
    <message>
        <source>Nobody at the client has a part to play yet.</source>
        <translation>Nikt u klienta nie ma jeszcze zadania w planie.</translation>
    </message>
    <message numerus="yes">
        <source>All %n people of the client stand in “%1”.</source>
        <translation>
            <numerusform>%n osoba klienta jest opisana w części „%1”.</numerusform>
            <numerusform>Wszystkie %n osoby klienta są opisane w części „%1”.</numerusform>
            <numerusform>Wszystkie %n osób klienta jest opisanych w części „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>low</source>
        <comment>probability</comment>
        <translation>niskie</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>probability</comment>
        <translation>średnie</translation>
    </message>
    <message>
        <source>high</source>
        <comment>probability</comment>
        <translation>wysokie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Roles, goals</source>
        <translation>Role, cele</translation>
    </message>
    <message>
        <source>–: not known.</source>
        <translation>–: nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>ReviewPack</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is no longer there.</source>
        <translation>Klienta już nie ma.</translation>
    </message>
    <message>
        <source>Review pack · internal</source>
        <translation>Pakiet na przegląd · wewnętrzny</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Odpowiada: %1</translation>
    </message>
    <message>
        <source>plan %1, version %2, %3</source>
        <translation>plan %1, wersja %2, %3</translation>
    </message>
    <message>
        <source>%1 · review pack</source>
        <translation>%1 · pakiet na przegląd</translation>
    </message>
    <message>
        <source>Review pack of %1</source>
        <translation>Pakiet na przegląd klienta %1</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Potrzebne decyzje</translation>
    </message>
    <message>
        <source>There is no plan. Decide whether one is begun, and who does it.</source>
        <translation>Nie ma planu. Zdecyduj, czy go rozpocząć i kto to zrobi.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Obiecano: %1</translation>
    </message>
    <message>
        <source>we</source>
        <translation>my</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nic nie jest spóźnione.</translation>
    </message>
    <message>
        <source>Goals and progress</source>
        <translation>Cele i postęp</translation>
    </message>
    <message>
        <source>The plan has no goal.</source>
        <translation>Plan nie ma celu.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>At the last review</source>
        <translation>Na ostatnim przeglądzie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1: %2 %3; achieved %4; planned by goals %5; open %6.</source>
        <translation>Cel sprzedaży %1: %2 %3; osiągnięto %4; zaplanowano w celach %5; otwarte %6.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Najbliższe</translation>
    </message>
    <message>
        <source>Nothing is planned for the next three months.</source>
        <translation>Na najbliższe trzy miesiące nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>What changed since the last review</source>
        <translation>Co zmieniło się od ostatniego przeglądu</translation>
    </message>
    <message>
        <source>Nothing about this client was changed.</source>
        <translation>W danych tego klienta nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Review pack – %1</source>
        <translation>Pakiet na przegląd – %1</translation>
    </message>
    <message>
        <source>None that the data ask for.</source>
        <translation>Dane nie wskazują żadnych.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, the client</source>
        <translation>%1, klient</translation>
    </message>
    <message>
        <source>%1: rewritten</source>
        <comment>name of a field</comment>
        <translation>%1: napisano na nowo</translation>
    </message>
</context>
</TS>
