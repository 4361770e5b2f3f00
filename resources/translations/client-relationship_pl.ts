<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AttractivenessPart</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>supplier, rated criteria of all</comment>
        <translation>%1 (%2 z %3)</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Our sales of all it buys, in the newest year</source>
        <translation>Nasza sprzedaż w tym, co klient kupuje łącznie, w ostatnim roku</translation>
    </message>
    <message>
        <source>It needs sales and total purchases of the newest year.</source>
        <translation>Potrzebna jest sprzedaż i łączne zakupy z ostatniego roku.</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Kupował przez</translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 z %2 lat</translation>
    </message>
    <message>
        <source>Of the last years with sales, those in which it bought</source>
        <translation>Z ostatnich lat, w których mieliśmy sprzedaż: te, w których klient kupował</translation>
    </message>
    <message>
        <source>No sales are recorded.</source>
        <translation>Nie zapisano sprzedaży.</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lojalność</translation>
    </message>
    <message>
        <source>Attitude and repeat purchase</source>
        <translation>Nastawienie i ponowne zakupy</translation>
    </message>
    <message>
        <source>It needs answers to the question whether they would recommend us, and what the client buys.</source>
        <translation>Potrzebne są odpowiedzi na pytanie, czy klient by nas polecił, oraz jego zakupy.</translation>
    </message>
    <message>
        <source>Satisfaction and loyalty</source>
        <translation>Satysfakcja i lojalność</translation>
    </message>
    <message>
        <source>Satisfaction and repeat purchase</source>
        <translation>Satysfakcja i ponowne zakupy</translation>
    </message>
    <message>
        <source>It needs answers on satisfaction, and what the client buys.</source>
        <translation>Potrzebne są odpowiedzi o satysfakcji oraz zakupy klienta.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Net promoter score over the years</source>
        <translation>Wskaźnik NPS w kolejnych latach</translation>
    </message>
    <message>
        <source>Nobody answered yet whether they would recommend us.</source>
        <translation>Nikt jeszcze nie odpowiedział, czy by nas polecił.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Loyalty matrix</source>
        <translation>Macierz lojalności</translation>
    </message>
    <message>
        <source>No client has answers and purchases that place it here.</source>
        <translation>Żaden klient nie ma odpowiedzi i zakupów, które by go tu umieściły.</translation>
    </message>
    <message>
        <source>would recommend us</source>
        <translation>poleciłby nas</translation>
    </message>
    <message>
        <source>would hardly recommend us</source>
        <translation>raczej by nas nie polecił</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>zadowolony</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>niezadowolony</translation>
    </message>
    <message>
        <source>Would recommend us</source>
        <translation>Poleciłby nas</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satysfakcja</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Otwarte reklamacje</translation>
    </message>
    <message>
        <source>Received and not yet settled</source>
        <translation>Przyjęte i jeszcze niezałatwione</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>There is no assessment to draw.</source>
        <translation>Nie ma oceny, którą można by narysować.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Czynnik</translation>
    </message>
    <message>
        <source>Trend of: %1</source>
        <translation>Tendencja: %1</translation>
    </message>
    <message>
        <source>0 is the unfavourable end, 2 the favourable one</source>
        <translation>0 to kraniec niekorzystny, 2 korzystny</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>all factors, mean</source>
        <translation>wszystkie czynniki, średnio</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencja</translation>
    </message>
    <message numerus="yes">
        <source>NPS, %n month(s)</source>
        <translation>
            <numerusform>NPS, %n miesiąc</numerusform>
            <numerusform>NPS, %n miesiące</numerusform>
            <numerusform>NPS, %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered whether they would recommend us in the last %n month(s).</source>
        <translation>
            <numerusform>Przez ostatni %n miesiąc nikt nie odpowiedział, czy by nas polecił.</numerusform>
            <numerusform>Przez ostatnie %n miesiące nikt nie odpowiedział, czy by nas polecił.</numerusform>
            <numerusform>Przez ostatnich %n miesięcy nikt nie odpowiedział, czy by nas polecił.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Percent of promoters (9 and 10) less percent of detractors (0 to 6), of the last %n month(s): %1 promoters, %2 passives, %3 detractors.</source>
        <translation>
            <numerusform>Odsetek promotorów (9 i 10) minus odsetek krytyków (0–6) z ostatniego %n miesiąca: promotorzy: %1, neutralni: %2, krytycy: %3.</numerusform>
            <numerusform>Odsetek promotorów (9 i 10) minus odsetek krytyków (0–6) z ostatnich %n miesięcy: promotorzy: %1, neutralni: %2, krytycy: %3.</numerusform>
            <numerusform>Odsetek promotorów (9 i 10) minus odsetek krytyków (0–6) z ostatnich %n miesięcy: promotorzy: %1, neutralni: %2, krytycy: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers of the last %n month(s).</source>
        <translation>
            <numerusform>Brak odpowiedzi z ostatniego %n miesiąca.</numerusform>
            <numerusform>Brak odpowiedzi z ostatnich %n miesięcy.</numerusform>
            <numerusform>Brak odpowiedzi z ostatnich %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean answer from 0 to 10, of the last %n month(s)</source>
        <translation>
            <numerusform>Średnia odpowiedź od 0 do 10 z ostatniego %n miesiąca</numerusform>
            <numerusform>Średnia odpowiedź od 0 do 10 z ostatnich %n miesięcy</numerusform>
            <numerusform>Średnia odpowiedź od 0 do 10 z ostatnich %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean answer from 1 to 5, of the last %n month(s)</source>
        <translation>
            <numerusform>Średnia odpowiedź od 1 do 5 z ostatniego %n miesiąca</numerusform>
            <numerusform>Średnia odpowiedź od 1 do 5 z ostatnich %n miesięcy</numerusform>
            <numerusform>Średnia odpowiedź od 1 do 5 z ostatnich %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mean answer, best answer</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>bought in 0–1 of 3 years</source>
        <translation>zakupy w 0–1 z 3 lat</translation>
    </message>
    <message>
        <source>in 2–3 of 3 years</source>
        <translation>w 2–3 z 3 lat</translation>
    </message>
    <message>
        <source>Percent of promoters less percent of detractors, in the answers of each year</source>
        <translation>Procent promotorów minus procent krytyków, w odpowiedziach z danego roku</translation>
    </message>
</context>
<context>
    <name>kam::AssessmentPart</name>
    <message>
        <source>Assess the relation today</source>
        <translation>Oceń relację dzisiaj</translation>
    </message>
    <message>
        <source>Assess today</source>
        <translation>Oceń dzisiaj</translation>
    </message>
    <message>
        <source>Change the date of the assessment…</source>
        <translation>Zmień datę oceny…</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Data…</translation>
    </message>
    <message>
        <source>Delete the assessment</source>
        <translation>Usuń ocenę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Assessment of</source>
        <translation>Ocena z dnia</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Oceniający</translation>
    </message>
    <message>
        <source>Note on the whole assessment</source>
        <translation>Notatka do całej oceny</translation>
    </message>
    <message>
        <source>The ten factors</source>
        <translation>Dziesięć czynników</translation>
    </message>
    <message>
        <source>Type 1 for low, 2 for medium, 3 for high, = as before; Enter goes down, Tab to the note.</source>
        <translation>Wpisz 1 (niski), 2 (średni), 3 (wysoki) albo = (jak poprzednio); Enter przechodzi niżej, Tab do notatki.</translation>
    </message>
    <message>
        <source>Compare with the date</source>
        <translation>Porównaj z datą</translation>
    </message>
    <message>
        <source>Compare with the client</source>
        <translation>Porównaj z klientem</translation>
    </message>
    <message>
        <source>another client</source>
        <translation>inny klient</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>against</source>
        <translation>w porównaniu z</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Wszystkie oceny</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>The relation was not assessed yet</source>
        <translation>Relacji jeszcze nie oceniono</translation>
    </message>
    <message>
        <source>Ten factors, each low, medium or high, show how the relation stands, and from the second time on which way it goes. It takes a minute.</source>
        <translation>Dziesięć czynników, każdy niski, średni lub wysoki, pokazuje stan relacji, a od drugiej oceny także kierunek, w którym zmierza. Zajmuje to minutę.</translation>
    </message>
    <message>
        <source>no other date</source>
        <translation>bez innej daty</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>This is the first assessment; the next one will show what has changed.</source>
        <translation>To pierwsza ocena; następna pokaże, co się zmieniło.</translation>
    </message>
    <message>
        <source>What has changed from %1 to %2</source>
        <translation>Co się zmieniło od %1 do %2</translation>
    </message>
    <message>
        <source>Trend of: %1</source>
        <translation>Tendencja: %1</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter one such as %2.</source>
        <translation>„%1” to nie data. Podaj ją w postaci takiej jak %2.</translation>
    </message>
    <message>
        <source>The assessment of %1 is deleted. Undo brings it back.</source>
        <translation>Usunięto ocenę z %1. Cofnięcie ją przywróci.</translation>
    </message>
    <message>
        <source>There is no client “%1”. Choose one from the list that appears while you type.</source>
        <translation>Nie ma klienta „%1”. Wybierz go z listy, która pojawia się podczas pisania.</translation>
    </message>
    <message>
        <source>The relation with %1 was not assessed yet.</source>
        <translation>Relacji z %1 jeszcze nie oceniono.</translation>
    </message>
</context>
<context>
    <name>kam::AssessmentSheet</name>
    <message>
        <source>%1: there is no level of the time before to take over. Enter one of: %2.</source>
        <translation>%1: nie ma poprzedniego poziomu, który można by przejąć. Podaj jeden z: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is no level. Enter one of: %3; nothing where it is not judged.</source>
        <translation>%1: „%2” to nie poziom. Podaj jeden z: %3; zostaw puste, jeśli nie oceniono.</translation>
    </message>
    <message>
        <source>%1; = as the time before</source>
        <translation>%1; = jak poprzednio</translation>
    </message>
    <message>
        <source>Low is favourable.</source>
        <translation>Korzystny jest niski poziom.</translation>
    </message>
    <message>
        <source>High is favourable.</source>
        <translation>Korzystny jest wysoki poziom.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Poprzednio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::AttractivenessPart</name>
    <message>
        <source>Add a criterion of the client…</source>
        <translation>Dodaj kryterium klienta…</translation>
    </message>
    <message>
        <source>Add criterion…</source>
        <translation>Dodaj kryterium…</translation>
    </message>
    <message>
        <source>Rename the criterion of the client…</source>
        <translation>Zmień nazwę kryterium klienta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete the criterion of the client</source>
        <translation>Usuń kryterium klienta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a competitor…</source>
        <translation>Dodaj konkurenta…</translation>
    </message>
    <message>
        <source>Add competitor…</source>
        <translation>Dodaj konkurenta…</translation>
    </message>
    <message>
        <source>Criteria for the purchase</source>
        <translation>Kryteria dla zakupu</translation>
    </message>
    <message>
        <source>What the client chooses suppliers by</source>
        <translation>Jak klient wybiera dostawców</translation>
    </message>
    <message>
        <source>Totals of the suppliers, by criterion</source>
        <translation>Wyniki dostawców według kryteriów</translation>
    </message>
    <message>
        <source>What the client chooses suppliers by is not recorded yet</source>
        <translation>Nie zapisano jeszcze, jak klient wybiera dostawców</translation>
    </message>
    <message>
        <source>With the client&apos;s criteria, their weights, and how it rates us and our competitors from 1 to 10, this shows how attractive we are to it.</source>
        <translation>Kryteria klienta, ich wagi oraz jego oceny nas i konkurentów od 1 do 10 pokażą tutaj, jak bardzo jesteśmy dla niego atrakcyjni.</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>wszystkie zakupy</translation>
    </message>
    <message>
        <source>How the client rates us is not known yet: type ratings from 1 to 10.</source>
        <translation>Nie wiadomo jeszcze, jak klient nas ocenia: wpisz oceny od 1 do 10.</translation>
    </message>
    <message>
        <source>We come to %1 of 10: place %2 of %3.</source>
        <translation>Mamy %1 na 10: miejsce %2 z %3.</translation>
    </message>
    <message>
        <source>%1 is %2 ahead of us.</source>
        <translation>%1 wyprzedza nas o %2.</translation>
    </message>
    <message>
        <source>We are %1 ahead of %2.</source>
        <translation>Wyprzedzamy o %1 następnego dostawcę: %2.</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 100 %.</source>
        <translation>Wagi sumują się do %1, a nie do 100 %.</translation>
    </message>
    <message>
        <source>No supplier is rated yet.</source>
        <translation>Żaden dostawca nie jest jeszcze oceniony.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Criterion of the client</source>
        <translation>Kryterium klienta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rename the criterion</source>
        <translation>Zmień nazwę kryterium</translation>
    </message>
    <message>
        <source>%1 and its ratings are deleted. Undo brings them back.</source>
        <translation>Usunięto kryterium %1 i jego oceny. Cofnięcie je przywróci.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Not rated on every criterion, so that the places may still change: %1. What is missing counts as 0 points.</source>
        <translation>Bez ocen w niektórych kryteriach, więc miejsca mogą się jeszcze zmienić: %1. Brakująca ocena liczy się jako 0 punktów.</translation>
    </message>
</context>
<context>
    <name>kam::GatesSheet</name>
    <message>
        <source>%1: “%2” is no verdict. Enter one of: %3; nothing where it is not decided.</source>
        <translation>%1: „%2” to nie werdykt. Podaj jeden z: %3; zostaw puste, jeśli nie rozstrzygnięto.</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Enter a verdict first: %2.</source>
        <translation>%1: jeszcze nie rozstrzygnięto. Najpierw podaj werdykt: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Enter one such as %3.</source>
        <translation>%1: „%2” to nie data. Podaj ją w postaci takiej jak %3.</translation>
    </message>
    <message>
        <source>Decide on verifying criteria</source>
        <translation>Rozstrzygnięcie kryteriów weryfikujących</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie rozstrzygnięto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::LoyaltyPart</name>
    <message>
        <source>Add survey answers…</source>
        <translation>Dodaj odpowiedzi z ankiety…</translation>
    </message>
    <message>
        <source>Add answers…</source>
        <translation>Dodaj odpowiedzi…</translation>
    </message>
    <message>
        <source>Edit the survey answer…</source>
        <translation>Edytuj odpowiedź z ankiety…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete survey answers</source>
        <translation>Usuń odpowiedzi z ankiety</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add complaint…</source>
        <translation>Dodaj reklamację…</translation>
    </message>
    <message>
        <source>Edit or settle the complaint…</source>
        <translation>Edytuj lub załatw reklamację…</translation>
    </message>
    <message>
        <source>Delete the complaint</source>
        <translation>Usuń reklamację</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <source>Survey</source>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Odpowiedzi z ankiet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dotkliwość</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Załatwiono</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamacje</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Wskaźnik NPS</translation>
    </message>
    <message>
        <source>Loyalty matrix</source>
        <translation>Macierz lojalności</translation>
    </message>
    <message>
        <source>Satisfaction and loyalty</source>
        <translation>Satysfakcja i lojalność</translation>
    </message>
    <message>
        <source>“%1” is no answer. Enter whole numbers, such as 9 10 8.</source>
        <translation>„%1” to nie odpowiedź. Podaj liczby całkowite, na przykład 9 10 8.</translation>
    </message>
    <message>
        <source>There is no answer. Enter one or several whole numbers, such as 9 10 8.</source>
        <translation>Brak odpowiedzi. Podaj jedną lub kilka liczb całkowitych, na przykład 9 10 8.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>One or several answers with a blank between them, such as 9 10 8.</source>
        <translation>Jedna lub kilka odpowiedzi oddzielonych spacją, na przykład 9 10 8.</translation>
    </message>
    <message>
        <source>Change the survey answer</source>
        <translation>Zmień odpowiedź z ankiety</translation>
    </message>
    <message>
        <source>Enter one answer here; further ones are added with Add answers.</source>
        <translation>Podaj tu jedną odpowiedź; kolejne dodaje polecenie „Dodaj odpowiedzi”.</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Jak załatwiono</translation>
    </message>
    <message>
        <source>Settled stays empty as long as the complaint is open.</source>
        <translation>Pole „Załatwiono” pozostaje puste, dopóki reklamacja jest otwarta.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Change the complaint</source>
        <translation>Zmień reklamację</translation>
    </message>
</context>
<context>
    <name>kam::RelationshipTab</name>
    <message>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Ladder and verification</source>
        <translation>Drabina i weryfikacja</translation>
    </message>
    <message>
        <source>Our attractiveness</source>
        <translation>Nasza atrakcyjność</translation>
    </message>
    <message>
        <source>Satisfaction and loyalty</source>
        <translation>Satysfakcja i lojalność</translation>
    </message>
</context>
<context>
    <name>kam::StandingPart</name>
    <message>
        <source>Record a step on the ladder…</source>
        <translation>Zapisz krok na drabinie…</translation>
    </message>
    <message>
        <source>Add step…</source>
        <translation>Dodaj krok…</translation>
    </message>
    <message>
        <source>Edit the step on the ladder…</source>
        <translation>Edytuj krok na drabinie…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete the step on the ladder</source>
        <translation>Usuń krok z drabiny</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Co za tym przemawia</translation>
    </message>
    <message>
        <source>Steps on the ladder</source>
        <translation>Kroki na drabinie</translation>
    </message>
    <message>
        <source>Relationship ladder</source>
        <translation>Drabina relacji</translation>
    </message>
    <message>
        <source>Verifying criteria</source>
        <translation>Kryteria weryfikujące</translation>
    </message>
    <message>
        <source>Conditions, not points: type 1 for pass, 2 for conditional, 3 for fail. A client that fails one keeps its rank and is marked as not advisable.</source>
        <translation>Warunki, nie punkty: wpisz 1 (spełnione), 2 (warunkowo) lub 3 (niespełnione). Klient, który nie spełnia kryterium, zachowuje miejsce i jest oznaczony jako niewskazany.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verifying criterion, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, since %3.</source>
        <comment>stage, what it means, date</comment>
        <translation>%1: %2, od %3.</translation>
    </message>
    <message>
        <source>Where the client stands is not recorded yet. Add the first step with what speaks for it.</source>
        <translation>Nie zapisano jeszcze, na którym szczeblu jest klient. Dodaj pierwszy krok i to, co za nim przemawia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step on the ladder</source>
        <translation>Krok na drabinie</translation>
    </message>
    <message>
        <source>Change the step on the ladder</source>
        <translation>Zmień krok na drabinie</translation>
    </message>
</context>
<context>
    <name>kam::SuppliersSheet</name>
    <message>
        <source>%1: “%2” is no number. Enter one, or nothing where it is not known.</source>
        <translation>%1: „%2” to nie liczba. Podaj liczbę albo zostaw puste, jeśli nie jest znana.</translation>
    </message>
    <message>
        <source>%1: enter a weight from 0 to 100 %.</source>
        <translation>%1: podaj wagę od 0 do 100 %.</translation>
    </message>
    <message>
        <source>Change ratings of suppliers</source>
        <translation>Zmiana ocen dostawców</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>We</source>
        <comment>a supplier: we ourselves</comment>
        <translation>My</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rated criteria of all</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not every criterion is rated; what is missing counts as 0 points.</source>
        <translation>Nie wszystkie kryteria oceniono; brakująca ocena liczy się jako 0 punktów.</translation>
    </message>
    <message>
        <source>Rated criteria</source>
        <translation>Ocenione kryteria</translation>
    </message>
</context>
</TS>
