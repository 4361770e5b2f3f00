<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Completeness</name>
    <message>
        <source>Somebody is responsible for the plan</source>
        <translation>Ktoś odpowiada za plan</translation>
    </message>
    <message>
        <source>Nobody is responsible for this plan. Choose who is.</source>
        <translation>Nikt nie odpowiada za ten plan. Wybierz osobę.</translation>
    </message>
    <message>
        <source>The next review has a date that is not past</source>
        <translation>Następny przegląd ma datę, która nie minęła</translation>
    </message>
    <message>
        <source>The plan has no date for its next review. Set one.</source>
        <translation>Plan nie ma daty następnego przeglądu. Ustal ją.</translation>
    </message>
    <message>
        <source>The plan should have been reviewed on %1. Review it, and set the next date.</source>
        <translation>Przegląd planu miał się odbyć %1. Przejrzyj plan i ustal następną datę.</translation>
    </message>
    <message>
        <source>“%1” is written</source>
        <translation>Rozdział „%1” jest napisany</translation>
    </message>
    <message>
        <source>The section “%1” is empty. Write a few sentences.</source>
        <translation>Rozdział „%1” jest pusty. Napisz kilka zdań.</translation>
    </message>
    <message>
        <source>The plan has goals</source>
        <translation>Plan ma cele</translation>
    </message>
    <message>
        <source>The plan has no goal. Add what should be reached.</source>
        <translation>Plan nie ma celu. Dodaj, co ma zostać osiągnięte.</translation>
    </message>
    <message>
        <source>Every goal has measure, start, target, date and owner</source>
        <translation>Każdy cel ma miernik, początek, wartość docelową, termin i osobę odpowiedzialną</translation>
    </message>
    <message>
        <source>The goal “%1” lacks: %2.</source>
        <translation>Celowi „%1” brakuje: %2.</translation>
    </message>
    <message>
        <source>There is no goal yet.</source>
        <translation>Nie ma jeszcze celu.</translation>
    </message>
    <message>
        <source>Goals are reached in time and their progress is looked at</source>
        <translation>Cele są osiągane w terminie, a ich postęp jest sprawdzany</translation>
    </message>
    <message>
        <source>The goal “%1” was due on %2 and is not reached. Enter its progress or change the plan.</source>
        <translation>Cel „%1” miał termin %2 i nie jest osiągnięty. Wpisz jego postęp albo zmień plan.</translation>
    </message>
    <message>
        <source>The goal “%1” has no progress entered since %2. Look where it stands.</source>
        <translation>Od %2 nie wpisano postępu celu „%1”. Sprawdź, jak stoi.</translation>
    </message>
    <message>
        <source>Sales targets cover the period of the plan</source>
        <translation>Cele sprzedaży obejmują okres planu</translation>
    </message>
    <message>
        <source>No sales target covers %1. Add one.</source>
        <translation>Żaden cel sprzedaży nie obejmuje dnia %1. Dodaj go.</translation>
    </message>
    <message>
        <source>The goals close the gap to the target</source>
        <translation>Cele zamykają lukę do celu sprzedaży</translation>
    </message>
    <message>
        <source>Without a target there is no gap to close.</source>
        <translation>Bez celu sprzedaży nie ma luki do zamknięcia.</translation>
    </message>
    <message>
        <source>No goal plans %1 of the target. Plan what closes the gap.</source>
        <translation>Żaden cel nie planuje %1 z celu sprzedaży. Zaplanuj, co zamknie lukę.</translation>
    </message>
    <message>
        <source>There are open actions</source>
        <translation>Są otwarte działania</translation>
    </message>
    <message>
        <source>Nothing is planned to be done. Add actions.</source>
        <translation>Nic nie zaplanowano. Dodaj działania.</translation>
    </message>
    <message>
        <source>Every open action has a responsible person and a date</source>
        <translation>Każde otwarte działanie ma osobę odpowiedzialną i termin</translation>
    </message>
    <message>
        <source>No action is overdue</source>
        <translation>Żadne działanie nie jest spóźnione</translation>
    </message>
    <message>
        <source>Nobody is responsible for the action “%1”. Choose who is.</source>
        <translation>Nikt nie odpowiada za działanie „%1”. Wybierz osobę.</translation>
    </message>
    <message>
        <source>The action “%1” has no date. Set one.</source>
        <translation>Działanie „%1” nie ma terminu. Ustal go.</translation>
    </message>
    <message>
        <source>The action “%1” was due on %2. Do it, move it or drop it.</source>
        <translation>Działanie „%1” miało termin %2. Wykonaj je, przesuń albo porzuć.</translation>
    </message>
    <message>
        <source>Risks are named</source>
        <translation>Ryzyko jest nazwane</translation>
    </message>
    <message>
        <source>The plan names no risk. Add what could go wrong.</source>
        <translation>Plan nie wymienia żadnego ryzyka. Dodaj, co może się nie udać.</translation>
    </message>
    <message>
        <source>Every risk is judged, answered and has an owner</source>
        <translation>Każde ryzyko jest ocenione, ma odpowiedź i właściciela</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>skutek</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>The risk “%1” lacks: %2.</source>
        <translation>Ryzyku „%1” brakuje: %2.</translation>
    </message>
    <message>
        <source>There is no risk yet.</source>
        <translation>Nie ma jeszcze ryzyka.</translation>
    </message>
    <message>
        <source>The SWOT of our offer has all four sides</source>
        <translation>SWOT naszej oferty ma wszystkie cztery części</translation>
    </message>
    <message>
        <source>The SWOT says nothing about: %1.</source>
        <translation>SWOT nie mówi nic o: %1.</translation>
    </message>
    <message>
        <source>People of the buying centre are known</source>
        <translation>Osoby ośrodka zakupowego są znane</translation>
    </message>
    <message>
        <source>Nobody at the client is recorded. Add the people of its buying centre.</source>
        <translation>Nie zapisano nikogo po stronie klienta. Dodaj osoby ośrodka zakupowego.</translation>
    </message>
    <message>
        <source>The relation is assessed</source>
        <translation>Relacja jest oceniona</translation>
    </message>
    <message>
        <source>The relation was never assessed. Assess its ten factors.</source>
        <translation>Relacji nigdy nie oceniono. Oceń jej dziesięć czynników.</translation>
    </message>
    <message>
        <source>Certainties are recorded</source>
        <translation>Pewności są zapisane</translation>
    </message>
    <message>
        <source>No certainty of the relation is recorded. Judge need, market and transaction.</source>
        <translation>Nie zapisano żadnej pewności relacji. Oceń pewność potrzeby, rynkową i transakcyjną.</translation>
    </message>
    <message>
        <source>The client&apos;s purchases are known, so that there are gaps</source>
        <translation>Zakupy klienta są znane, więc są luki</translation>
    </message>
    <message>
        <source>The client&apos;s purchases are not known, so there is no gap. Record them.</source>
        <translation>Zakupy klienta nie są znane, więc nie ma luki. Zapisz je.</translation>
    </message>
    <message>
        <source>The lifetime value is worked out</source>
        <translation>Wartość życiowa jest obliczona</translation>
    </message>
    <message>
        <source>There is no scenario of the lifetime value. Add one.</source>
        <translation>Nie ma scenariusza wartości życiowej. Dodaj go.</translation>
    </message>
    <message>
        <source>%1 of %2 points are there: %3 %</source>
        <translation>Spełniono %1 z %2 punktów: %3 %</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is of %2 and more than %n month(s) old. Look at it again.</source>
        <translation>
            <numerusform>„%1” jest z %2 i ma więcej niż %n miesiąc. Sprawdź to ponownie.</numerusform>
            <numerusform>„%1” jest z %2 i ma więcej niż %n miesiące. Sprawdź to ponownie.</numerusform>
            <numerusform>„%1” jest z %2 i ma więcej niż %n miesięcy. Sprawdź to ponownie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Osoba z zespołu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Model oceny</translation>
    </message>
    <message>
        <source>Criterion of a model</source>
        <translation>Kryterium modelu</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Verifying criterion</source>
        <translation>Kryterium weryfikujące</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Plik roboczy</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Saved weight</source>
        <translation>Zapisana waga</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>What 1 means</source>
        <translation>Co znaczy 1</translation>
    </message>
    <message>
        <source>What 5 means</source>
        <translation>Co znaczy 5</translation>
    </message>
    <message>
        <source>What 10 means</source>
        <translation>Co znaczy 10</translation>
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
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Data przeglądu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Most key clients</source>
        <translation>Maksymalny odsetek kluczowych klientów</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Miesiące między przeglądami</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Position at work</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>(deleted since)</source>
        <translation>(później usunięte)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Stopa dyskontowa</translation>
    </message>
    <message>
        <source>Limit of class A</source>
        <translation>Granica klasy A</translation>
    </message>
    <message>
        <source>Limit of class B</source>
        <translation>Granica klasy B</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Rok danych</translation>
    </message>
    <message>
        <source>Months a judgement is good for</source>
        <translation>Ważność opinii w miesiącach</translation>
    </message>
    <message>
        <source>Months an assessment is good for</source>
        <translation>Ważność oceny w miesiącach</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Linia produktów</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Our sales</source>
        <translation>Nasza sprzedaż</translation>
    </message>
    <message>
        <source>Variable costs</source>
        <translation>Koszty zmienne</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Growth of the market</source>
        <translation>Wzrost rynku</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Horyzont w latach</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Udział obecny</translation>
    </message>
    <message>
        <source>Share expected</source>
        <translation>Udział oczekiwany</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
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
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment w roku</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Utrzymanie</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Costs in percent</source>
        <translation>Koszty w procentach</translation>
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
        <source>Driver</source>
        <translation>Nośnik kosztu</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Koszt jednostkowy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Decyzja dnia</translation>
    </message>
    <message>
        <source>Not known by name</source>
        <translation>Nieznana z nazwiska</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Attitude: how sure</source>
        <translation>Nastawienie: pewność</translation>
    </message>
    <message>
        <source>Attitude: source</source>
        <translation>Nastawienie: źródło</translation>
    </message>
    <message>
        <source>Attitude: judged on</source>
        <translation>Nastawienie: data oceny</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Influence: how sure</source>
        <translation>Wpływ: pewność</translation>
    </message>
    <message>
        <source>Influence: source</source>
        <translation>Wpływ: źródło</translation>
    </message>
    <message>
        <source>Influence: judged on</source>
        <translation>Wpływ: data oceny</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Przełożony</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Odejście</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role: how sure</source>
        <translation>Rola: pewność</translation>
    </message>
    <message>
        <source>Role: source</source>
        <translation>Rola: źródło</translation>
    </message>
    <message>
        <source>Role: judged on</source>
        <translation>Rola: data oceny</translation>
    </message>
    <message>
        <source>Who influences</source>
        <translation>Kto wpływa</translation>
    </message>
    <message>
        <source>Who is influenced</source>
        <translation>Na kogo wpływa</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Wzajemny</translation>
    </message>
    <message>
        <source>Our person</source>
        <translation>Nasz opiekun</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Kontakt obecny</translation>
    </message>
    <message>
        <source>Contact wanted</source>
        <translation>Kontakt pożądany</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Wartość jednostkowa</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstość</translation>
    </message>
    <message>
        <source>Standardisation</source>
        <translation>Standaryzacja</translation>
    </message>
    <message>
        <source>Importance to the client</source>
        <translation>Znaczenie dla klienta</translation>
    </message>
    <message>
        <source>Novelty of product</source>
        <translation>Nowość produktu</translation>
    </message>
    <message>
        <source>Novelty of supplier</source>
        <translation>Nowość dostawcy</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <source>Phase of the decision</source>
        <translation>Faza decyzji</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Okres od</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Okres do</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Uzgodniono dnia</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Uzgodnił(a)</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Część planu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Wartość początkowa</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>Sales it brings</source>
        <translation>Sprzedaż dzięki celowi</translation>
    </message>
    <message>
        <source>Goal of the person</source>
        <translation>Cel osoby</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano dnia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Taktyka</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Czynnik</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel spotkania</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>What to gain</source>
        <translation>Co uzyskać</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Rozliczenie</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Następne spotkanie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>W roku</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Ćwiartka</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>We</source>
        <translation>My</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Oni</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
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
        <source>Assessed on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Osiągnięto dnia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Otrzymano dnia</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dotkliwość</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Załatwiono dnia</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Pożądana</translation>
    </message>
    <message>
        <source>Share of a competitor</source>
        <translation>Udział konkurenta</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Year of a scenario</source>
        <translation>Rok scenariusza</translation>
    </message>
    <message>
        <source>Count of an activity</source>
        <translation>Liczba czynności</translation>
    </message>
    <message>
        <source>Goal of a person</source>
        <translation>Cel osoby</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Complexity of the purchase</source>
        <translation>Złożoność zakupu</translation>
    </message>
    <message>
        <source>Criterion of the client</source>
        <translation>Kryterium klienta</translation>
    </message>
    <message>
        <source>Rating of a supplier</source>
        <translation>Ocena dostawcy</translation>
    </message>
    <message>
        <source>Stage of the decision</source>
        <translation>Etap decyzji</translation>
    </message>
    <message>
        <source>Point to step in</source>
        <translation>Punkt wejścia</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Część planu</translation>
    </message>
    <message>
        <source>Progress of a goal</source>
        <translation>Postęp celu</translation>
    </message>
    <message>
        <source>Tactic of an action</source>
        <translation>Taktyka działania</translation>
    </message>
    <message>
        <source>Factor of an action</source>
        <translation>Czynnik działania</translation>
    </message>
    <message>
        <source>Sales target</source>
        <translation>Cel sprzedaży</translation>
    </message>
    <message>
        <source>Participant of a meeting</source>
        <translation>Uczestnik spotkania</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Standard obsługi</translation>
    </message>
    <message>
        <source>SWOT of our offer</source>
        <translation>SWOT naszej oferty</translation>
    </message>
    <message>
        <source>Value for the client</source>
        <translation>Wartość dla klienta</translation>
    </message>
    <message>
        <source>Value position</source>
        <translation>Pozycja wartości</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Program lojalnościowy</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Pytanie badawcze</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Assessment of the relationship</source>
        <translation>Ocena relacji</translation>
    </message>
    <message>
        <source>Factor of the relationship</source>
        <translation>Czynnik relacji</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>Szczebel drabiny</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Odpowiedź w ankiecie</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The client may read it</source>
        <translation>Klient może to czytać</translation>
    </message>
    <message>
        <source>Settlement</source>
        <comment>of a complaint</comment>
        <translation>Załatwienie</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of the ladder</comment>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a project</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Organisational</source>
        <translation>organizacyjny</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>strategiczny</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>operacyjny</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>an action</comment>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>an action</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>an action</comment>
        <translation>Zaniechane</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>utrzymać</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>podnieść</translation>
    </message>
    <message>
        <source>relax</source>
        <translation>można obniżyć</translation>
    </message>
    <message>
        <source>%1: an action needs a text that says what is to be done.</source>
        <translation>%1: działanie wymaga opisu, co trzeba zrobić.</translation>
    </message>
    <message>
        <source>%1, action “%2”</source>
        <comment>client, action</comment>
        <translation>%1, działanie „%2”</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1: it is due before it starts. Change one of the two dates.</source>
        <translation>%1: termin przypada przed rozpoczęciem. Zmień jedną z dwóch dat.</translation>
    </message>
    <message>
        <source>%1: the cost must be a number, 0 or more.</source>
        <translation>%1: koszt musi być liczbą nie mniejszą niż 0.</translation>
    </message>
    <message>
        <source>The action is no longer there; nothing was changed.</source>
        <translation>Tego działania już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Add action “%1” for %2</source>
        <translation>Dodanie działania „%1”, klient: %2</translation>
    </message>
    <message>
        <source>Change action “%1”</source>
        <translation>Zmiana działania „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Set %n action(s) to %1</source>
        <translation>
            <numerusform>Zmiana stanu %n działania: %1</numerusform>
            <numerusform>Zmiana stanu %n działań: %1</numerusform>
            <numerusform>Zmiana stanu %n działań: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move action “%1”</source>
        <translation>Przesunięcie działania „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n action(s)</source>
        <translation>
            <numerusform>Usunięcie %n działania</numerusform>
            <numerusform>Usunięcie %n działań</numerusform>
            <numerusform>Usunięcie %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the product</source>
        <translation>Wartość produktu</translation>
    </message>
    <message>
        <source>Value of the service</source>
        <translation>Wartość obsługi</translation>
    </message>
    <message>
        <source>Value of the people</source>
        <translation>Wartość ludzi</translation>
    </message>
    <message>
        <source>Value of the image</source>
        <translation>Wartość wizerunku</translation>
    </message>
    <message>
        <source>Cost in money</source>
        <translation>Koszt pieniężny</translation>
    </message>
    <message>
        <source>Cost in time</source>
        <translation>Koszt czasu</translation>
    </message>
    <message>
        <source>Cost in energy</source>
        <translation>Koszt energii</translation>
    </message>
    <message>
        <source>Cost in peace of mind</source>
        <translation>Koszt psychiczny</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>more for more</source>
        <translation>więcej za więcej</translation>
    </message>
    <message>
        <source>more for the same</source>
        <translation>więcej za tyle samo</translation>
    </message>
    <message>
        <source>the same for less</source>
        <translation>to samo za mniej</translation>
    </message>
    <message>
        <source>less for much less</source>
        <translation>mniej za znacznie mniej</translation>
    </message>
    <message>
        <source>%1: a score is from 0 to 10.</source>
        <translation>%1: ocena mieści się w zakresie od 0 do 10.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, part of the value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the value for %1</source>
        <translation>Zmiana wartości dla klienta: %1</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>miernik</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>wartość początkowa</translation>
    </message>
    <message>
        <source>target</source>
        <translation>wartość docelowa</translation>
    </message>
    <message>
        <source>date</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>The plan is no longer there; nothing was changed.</source>
        <translation>Tego planu już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The plan of %1 is agreed, and its goals stay as they were. Make a new version to change them; progress can be entered at any time.</source>
        <translation>%1: plan jest uzgodniony, a jego cele pozostają bez zmian. Aby je zmienić, utwórz nową wersję; postęp można wpisać w każdej chwili.</translation>
    </message>
    <message>
        <source>A goal for %1 needs a name. Enter what should be reached.</source>
        <translation>%1: cel wymaga nazwy. Wpisz, co ma zostać osiągnięte.</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <comment>client, name of the goal</comment>
        <translation>%1, cel %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>%1: progress needs a date and where the goal stands then.</source>
        <translation>%1: postęp wymaga daty i osiągniętej wartości.</translation>
    </message>
    <message>
        <source>%1: there are two entries of progress for one day. Keep one.</source>
        <translation>%1: są dwa wpisy postępu z jednego dnia. Zostaw jeden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>%1: the effect on sales must be a number.</source>
        <translation>%1: wpływ na sprzedaż musi być liczbą.</translation>
    </message>
    <message>
        <source>The goal is no longer there; nothing was changed.</source>
        <translation>Tego celu już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Add goal %1 for %2</source>
        <translation>Dodanie celu %1, klient: %2</translation>
    </message>
    <message>
        <source>Change goal %1 for %2</source>
        <translation>Zmiana celu %1, klient: %2</translation>
    </message>
    <message>
        <source>Move goal %1</source>
        <translation>Przesunięcie celu %1</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Usunięcie celu %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Nasze obietnice</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Obietnice klienta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a promise</comment>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation>dotrzymana</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a promise</comment>
        <translation>niedotrzymana</translation>
    </message>
    <message>
        <source>%1: a meeting needs a date.</source>
        <translation>%1: spotkanie wymaga daty.</translation>
    </message>
    <message>
        <source>%1: a meeting needs a subject.</source>
        <translation>%1: spotkanie wymaga tematu.</translation>
    </message>
    <message>
        <source>%1, meeting “%2”</source>
        <comment>client, subject</comment>
        <translation>%1, spotkanie „%2”</translation>
    </message>
    <message>
        <source>%1: a promise needs a text.</source>
        <translation>%1: obietnica wymaga treści.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Add meeting “%1” with %2</source>
        <translation>Dodanie spotkania „%1”, klient: %2</translation>
    </message>
    <message>
        <source>The meeting is no longer there; nothing was changed.</source>
        <translation>Tego spotkania już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change meeting “%1”</source>
        <translation>Zmiana spotkania „%1”</translation>
    </message>
    <message>
        <source>Remove meeting “%1”</source>
        <translation>Usunięcie spotkania „%1”</translation>
    </message>
    <message>
        <source>The promise is no longer there; nothing was changed.</source>
        <translation>Tej obietnicy już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Make an action of the promise “%1”</source>
        <translation>Utworzenie działania z obietnicy „%1”</translation>
    </message>
    <message>
        <source>The client is no longer there; nothing was changed.</source>
        <translation>Tego klienta już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a period</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodniony</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiwalny</translation>
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
        <source>People involved</source>
        <translation>Zaangażowanie ludzi</translation>
    </message>
    <message>
        <source>Programmes and operational actions</source>
        <translation>Programy i działania operacyjne</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Risks and difficulties</source>
        <translation>Ryzyko i trudności</translation>
    </message>
    <message>
        <source>The client&apos;s strategy</source>
        <translation>Strategia klienta</translation>
    </message>
    <message>
        <source>The client&apos;s goals</source>
        <translation>Cele klienta</translation>
    </message>
    <message>
        <source>The client&apos;s finances</source>
        <translation>Finanse klienta</translation>
    </message>
    <message>
        <source>The client&apos;s market</source>
        <translation>Rynek klienta</translation>
    </message>
    <message>
        <source>What do we take for granted about this client, its needs and our place with it?</source>
        <translation>Co przyjmujemy za pewne o tym kliencie, jego potrzebach i naszym miejscu u niego?</translation>
    </message>
    <message>
        <source>What should be different at the end of the period, and why these goals?</source>
        <translation>Co ma się zmienić do końca okresu i dlaczego właśnie te cele?</translation>
    </message>
    <message>
        <source>Who works on this on both sides, and how do they work together?</source>
        <translation>Kto pracuje nad tym po obu stronach i jak ze sobą współpracują?</translation>
    </message>
    <message>
        <source>Which programmes tie the actions together, and in which order?</source>
        <translation>Jakie programy łączą działania i w jakiej kolejności?</translation>
    </message>
    <message>
        <source>What do we need: people, money, time, support of the management?</source>
        <translation>Czego potrzebujemy: ludzi, pieniędzy, czasu, wsparcia zarządu?</translation>
    </message>
    <message>
        <source>What could stop us, apart from the risks listed below?</source>
        <translation>Co mogłoby nas zatrzymać poza wymienionymi niżej ryzykami?</translation>
    </message>
    <message>
        <source>Where does the client want to go, and how does it mean to get there?</source>
        <translation>Dokąd klient zmierza i jak zamierza tam dojść?</translation>
    </message>
    <message>
        <source>What does the client want to reach in this period?</source>
        <translation>Co klient chce osiągnąć w tym okresie?</translation>
    </message>
    <message>
        <source>How is the client doing: sales, profit, liquidity, credit limit?</source>
        <translation>Jak powodzi się klientowi: sprzedaż, zysk, płynność, limit kredytowy?</translation>
    </message>
    <message>
        <source>Who are the client&apos;s customers and competitors, and what changes in its market?</source>
        <translation>Kim są odbiorcy i konkurenci klienta i co zmienia się na jego rynku?</translation>
    </message>
    <message>
        <source>plan %2 of %1</source>
        <comment>client, period</comment>
        <translation>plan %2 klienta %1</translation>
    </message>
    <message>
        <source>%1: the period of a plan needs a first and a last day, the last after the first.</source>
        <translation>%1: okres planu wymaga pierwszego i ostatniego dnia, przy czym ostatni musi być późniejszy.</translation>
    </message>
    <message>
        <source>%1: this period overlaps the plan for %2. Choose days outside of it, or make a new version of that plan.</source>
        <translation>%1: ten okres pokrywa się z planem %2. Wybierz inne dni albo utwórz nową wersję tamtego planu.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Kto uzgodnił</translation>
    </message>
    <message>
        <source>The %1 is %2 and stays as it was agreed. Make a new version to change it.</source>
        <translation>%1: stan „%2”, treść pozostaje taka, jak uzgodniono. Aby ją zmienić, utwórz nową wersję.</translation>
    </message>
    <message>
        <source>The %1 has a draft already. Go on with that one, or remove it first.</source>
        <translation>%1: wersja robocza już istnieje. Kontynuuj ją albo najpierw usuń.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodanie: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message>
        <source>Write %1 in the %2</source>
        <translation>Rozdział „%1”: %2</translation>
    </message>
    <message>
        <source>The %1 needs a date and the name of whoever agreed to it.</source>
        <translation>%1: potrzebna jest data i nazwisko osoby, która go uzgodniła.</translation>
    </message>
    <message>
        <source>The %1 has no content to keep.</source>
        <translation>%1: nie ma treści do zachowania.</translation>
    </message>
    <message>
        <source>Agree on the %1</source>
        <translation>Uzgodnienie: %1</translation>
    </message>
    <message>
        <source>Carry the plan forward: %1</source>
        <translation>Przeniesienie na następny okres: %1</translation>
    </message>
    <message>
        <source>New version: %1</source>
        <translation>Nowa wersja: %1</translation>
    </message>
    <message>
        <source>Remove version %1 of the %2</source>
        <translation>Usunięcie wersji %1: %2</translation>
    </message>
    <message>
        <source>This plan is agreed and stays as it was. Make a new version to change it.</source>
        <translation>Ten plan jest uzgodniony i pozostaje bez zmian. Aby go zmienić, utwórz nową wersję.</translation>
    </message>
    <message>
        <source>%1: a line without text. Write something or remove it.</source>
        <translation>%1: wiersz bez treści. Wpisz ją albo usuń wiersz.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Mocne strony</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Słabe strony</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Szanse</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Zagrożenia</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ryzyka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Change the risks of a plan</source>
        <translation>Zmiana ryzyk planu</translation>
    </message>
    <message>
        <source>Change the SWOT of a plan</source>
        <translation>Zmiana analizy SWOT planu</translation>
    </message>
    <message>
        <source>Class %1, %2: enter how often a year, from 0 to 366.</source>
        <translation>Klasa %1, %2: podaj, ile razy w roku, od 0 do 366.</translation>
    </message>
    <message>
        <source>Change the service standard</source>
        <translation>Zmiana standardu obsługi</translation>
    </message>
    <message>
        <source>Goal of the programme</source>
        <translation>Cel programu</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupa docelowa</translation>
    </message>
    <message>
        <source>Hard benefits</source>
        <translation>Korzyści twarde</translation>
    </message>
    <message>
        <source>Soft benefits</source>
        <translation>Korzyści miękkie</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Komunikacja</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Wdrożenie</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Our own firm</source>
        <translation>Własna firma</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Inni gracze</translation>
    </message>
    <message>
        <source>What do we do better than others, and who says so?</source>
        <translation>Co robimy lepiej od innych i kto tak mówi?</translation>
    </message>
    <message>
        <source>What does serving a key client cost us today?</source>
        <translation>Ile kosztuje nas dziś obsługa kluczowego klienta?</translation>
    </message>
    <message>
        <source>What do the client&apos;s own customers expect of it?</source>
        <translation>Czego oczekują od klienta jego własni odbiorcy?</translation>
    </message>
    <message>
        <source>By what does the client choose its suppliers?</source>
        <translation>Czym kieruje się klient, wybierając dostawców?</translation>
    </message>
    <message>
        <source>Where does the client want to be in three years?</source>
        <translation>Gdzie klient chce być za trzy lata?</translation>
    </message>
    <message>
        <source>Who else delivers, how much, and since when?</source>
        <translation>Kto jeszcze dostarcza, ile i od kiedy?</translation>
    </message>
    <message>
        <source>What do they offer that we do not?</source>
        <translation>Co oferują, czego my nie mamy?</translation>
    </message>
    <message>
        <source>On whom do we depend for what this client buys?</source>
        <translation>Od kogo zależymy w tym, co kupuje ten klient?</translation>
    </message>
    <message>
        <source>Who outside influences the client: banks, authorities, owners?</source>
        <translation>Kto z zewnątrz wpływa na klienta: banki, urzędy, właściciele?</translation>
    </message>
    <message>
        <source>Do we sell in long relations rather than in single deals?</source>
        <translation>Czy sprzedajemy w długich relacjach, a nie w pojedynczych transakcjach?</translation>
    </message>
    <message>
        <source>Could we sell more of our product lines to the same clients?</source>
        <translation>Czy tym samym klientom moglibyśmy sprzedać więcej naszych linii produktów?</translation>
    </message>
    <message>
        <source>Does competition make it worth while to bind clients?</source>
        <translation>Czy konkurencja sprawia, że warto wiązać klientów?</translation>
    </message>
    <message>
        <source>Is there money for 12 to 36 months before it pays?</source>
        <translation>Czy wystarczy pieniędzy na 12–36 miesięcy, zanim się to zwróci?</translation>
    </message>
    <message>
        <source>Does the management stand behind it, in words and in time?</source>
        <translation>Czy zarząd wspiera to słowem i swoim czasem?</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>partly ready</source>
        <translation>częściowo gotowa</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>niegotowa</translation>
    </message>
    <message>
        <source>Technical skills</source>
        <translation>Umiejętności techniczne</translation>
    </message>
    <message>
        <source>Interpersonal skills</source>
        <translation>Umiejętności interpersonalne</translation>
    </message>
    <message>
        <source>Conceptual skills</source>
        <translation>Umiejętności koncepcyjne</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Umiejętności społeczne</translation>
    </message>
    <message>
        <source>the firm</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>%1: a level is from 1 to 5.</source>
        <translation>%1: poziom mieści się w zakresie od 1 do 5.</translation>
    </message>
    <message>
        <source>%1: a skill needs a name.</source>
        <translation>%1: umiejętność wymaga nazwy.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Keep one.</source>
        <translation>%1: podano dwa razy. Zostaw jedno.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Change the loyalty programme of %1: %2</source>
        <translation>Zmiana programu lojalnościowego (%1): %2</translation>
    </message>
    <message>
        <source>%1: a question without text. Write it or remove the row.</source>
        <translation>%1: pytanie bez treści. Wpisz ją albo usuń wiersz.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Change the research on %1</source>
        <translation>Zmiana badania: %1</translation>
    </message>
    <message>
        <source>Judge the readiness of the firm</source>
        <translation>Ocena gotowości firmy</translation>
    </message>
    <message>
        <source>Change the profile of a key account manager</source>
        <translation>Zmiana profilu opiekuna kluczowego klienta</translation>
    </message>
    <message>
        <source>%1: the target for %2 overlaps the one for %3. Change the days of one of them.</source>
        <translation>%1: cel na okres %2 pokrywa się z celem na okres %3. Zmień dni jednego z nich.</translation>
    </message>
    <message>
        <source>%1: no target covers the days between %2 and %3. Let the later one start on %4.</source>
        <translation>%1: dni między okresem %2 a okresem %3 nie mają celu. Niech późniejszy zacznie się %4.</translation>
    </message>
    <message>
        <source>%1: a target needs a first and a last day, the last after the first.</source>
        <translation>%1: cel wymaga pierwszego i ostatniego dnia, przy czym ostatni musi być późniejszy.</translation>
    </message>
    <message>
        <source>%1, %2: the target must be a number, 0 or more.</source>
        <translation>%1, %2: cel musi być liczbą nie mniejszą niż 0.</translation>
    </message>
    <message>
        <source>%1, %2: what was achieved must be a number.</source>
        <translation>%1, %2: osiągnięty wynik musi być liczbą.</translation>
    </message>
    <message>
        <source>Add target %1 for %2</source>
        <translation>Dodanie celu sprzedaży %1, klient: %2</translation>
    </message>
    <message>
        <source>The target is no longer there; nothing was changed.</source>
        <translation>Tego celu sprzedaży już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change target %1 for %2</source>
        <translation>Zmiana celu sprzedaży %1, klient: %2</translation>
    </message>
    <message>
        <source>Remove target %1 for %2</source>
        <translation>Usunięcie celu sprzedaży %1, klient: %2</translation>
    </message>
    <message>
        <source>This plan was kept by a newer version of the program. Install that version.</source>
        <translation>Ten plan zachowała nowsza wersja programu. Zainstaluj tę wersję.</translation>
    </message>
    <message>
        <source>What was kept of this plan can&apos;t be read. Restore the workspace from a backup.</source>
        <translation>Nie można odczytać tego, co zachowano z planu. Przywróć plik roboczy z kopii zapasowej.</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[usunięto]</translation>
    </message>
    <message>
        <source>Erase a person (record %1)</source>
        <translation>Trwałe usunięcie osoby (zapis %1)</translation>
    </message>
    <message>
        <source>The person is no longer in the file. Nothing was changed.</source>
        <translation>Tej osoby nie ma już w pliku. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Goals of the person: %1.</source>
        <translation>Cele osoby: %1.</translation>
    </message>
    <message>
        <source>Roles of the person: %1.</source>
        <translation>Role osoby: %1.</translation>
    </message>
    <message>
        <source>Influences of and on the person: %1.</source>
        <translation>Wpływy osoby i na osobę: %1.</translation>
    </message>
    <message>
        <source>Contacts of ours with the person: %1.</source>
        <translation>Nasze kontakty z osobą: %1.</translation>
    </message>
    <message>
        <source>Meetings the person takes part in: %1.</source>
        <translation>Spotkania, w których osoba bierze udział: %1.</translation>
    </message>
    <message>
        <source>Other records about the person: %1.</source>
        <translation>Inne zapisy o osobie: %1.</translation>
    </message>
    <message>
        <source>People who report to the person and stay: %1.</source>
        <translation>Podwładni osoby, którzy zostają: %1.</translation>
    </message>
    <message>
        <source>Goals of plans that no longer refer to the person: %1.</source>
        <translation>Cele planów, które nie będą już wskazywać na osobę: %1.</translation>
    </message>
    <message>
        <source>Actions that no longer refer to the person: %1.</source>
        <translation>Działania, które nie będą już wskazywać na osobę: %1.</translation>
    </message>
    <message>
        <source>Other records that no longer refer to the person: %1.</source>
        <translation>Inne zapisy, które nie będą już wskazywać na osobę: %1.</translation>
    </message>
    <message>
        <source>Agreed plans that are rewritten without the person: %1.</source>
        <translation>Uzgodnione plany zapisywane na nowo bez tej osoby: %1.</translation>
    </message>
    <message>
        <source>Texts in which name, e-mail, phone or goals are replaced by “%2” or left out: %1.</source>
        <translation>Teksty, w których imię i nazwisko, e-mail, telefon lub cele zastąpi „%2” albo zostaną pominięte: %1.</translation>
    </message>
    <message>
        <source>Names and addresses of clients or of our team that hold the name and stay: %1. Change them yourself where they are about the person.</source>
        <translation>Nazwy i adresy klientów lub naszego zespołu, które zawierają to nazwisko i zostają: %1. Zmień je samodzielnie tam, gdzie dotyczą tej osoby.</translation>
    </message>
    <message>
        <source>Steps of the history that are rewritten without the person: %1.</source>
        <translation>Kroki historii zapisywane na nowo bez tej osoby: %1.</translation>
    </message>
    <message>
        <source>“%1” is too common a word to be replaced in texts. Look through notes yourself.</source>
        <translation>„%1” to zbyt częste słowo, by zastępować je w tekstach. Przejrzyj notatki samodzielnie.</translation>
    </message>
    <message>
        <source>Backups and copies of the file that were made before still hold the person.</source>
        <translation>Kopie zapasowe i kopie pliku zrobione wcześniej nadal zawierają tę osobę.</translation>
    </message>
    <message>
        <source>Beside the file are: %1.</source>
        <translation>Obok pliku leżą: %1.</translation>
    </message>
    <message>
        <source>Backups in %2: %1.</source>
        <translation>Kopie zapasowe w %2: %1.</translation>
    </message>
    <message>
        <source>Erased is: %1.</source>
        <translation>Trwale usuwana osoba: %1.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. One line without the name stays in the history.</source>
        <translation>Tego nie można cofnąć. W historii zostaje jedna linia bez nazwiska.</translation>
    </message>
    <message>
        <source>The %1 is %2. Only an agreed plan is archived.</source>
        <translation>%1: stan „%2”. Archiwizuje się tylko plan uzgodniony.</translation>
    </message>
    <message>
        <source>Archive the %1</source>
        <translation>Archiwizacja: %1</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Uzgodnili</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>Szczebel drabiny</translation>
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
        <source>Future gap</source>
        <translation>Przyszła luka</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cel sprzedaży %1</translation>
    </message>
    <message>
        <source>Gap to the target %1</source>
        <translation>Luka do celu sprzedaży %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <comment>product line</comment>
        <translation>Zakupy: %1</translation>
    </message>
    <message>
        <source>Our sales of %1</source>
        <comment>product line</comment>
        <translation>Nasza sprzedaż: %1</translation>
    </message>
    <message>
        <source>Current gap of %1</source>
        <comment>product line</comment>
        <translation>Bieżąca luka: %1</translation>
    </message>
    <message>
        <source>Future gap of %1</source>
        <comment>product line</comment>
        <translation>Przyszła luka: %1</translation>
    </message>
    <message>
        <source>Contribution of year %1</source>
        <translation>Marża roku %1</translation>
    </message>
    <message>
        <source>Discount rate, %</source>
        <translation>Stopa dyskontowa, %</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenariusz %1</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Punkty: %1</translation>
    </message>
    <message>
        <source>%1, desired %2</source>
        <comment>levels of a certainty</comment>
        <translation>%1, pożądana %2</translation>
    </message>
    <message>
        <source>Value position</source>
        <translation>Pozycja wartości</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Najlepszy konkurent</translation>
    </message>
    <message>
        <source>Loyalty programme: %1</source>
        <translation>Program lojalnościowy: %1</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>required %1, present %2</source>
        <translation>wymagane %1, obecne %2</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>przełożony: %1</translation>
    </message>
    <message>
        <source>influences %1</source>
        <translation>wpływa na: %1</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n section(s) of the plan are empty: %1.</source>
        <translation>
            <numerusform>%n rozdział planu jest pusty: %1.</numerusform>
            <numerusform>%n rozdziały planu są puste: %1.</numerusform>
            <numerusform>%n rozdziałów planu jest pustych: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>We promised “%1” by %2. Keep it, or settle it with the client.</source>
        <translation>Obiecaliśmy „%1” do %2. Dotrzymaj tego albo wyjaśnij z klientem.</translation>
    </message>
    <message>
        <source>The client promised “%1” by %2. Ask for it.</source>
        <translation>Klient obiecał „%1” do %2. Upomnij się.</translation>
    </message>
    <message>
        <source>This key client has no account plan. Begin one.</source>
        <translation>Ten kluczowy klient nie ma planu obsługi. Rozpocznij go.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of meeting, date</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1, never held</source>
        <comment>kind of meeting</comment>
        <translation>%1, jeszcze nie było</translation>
    </message>
    <message>
        <source>By the standard of class %1 this client is to be seen: %2. Plan a meeting.</source>
        <translation>Według standardu klasy %1 z tym klientem należy się spotkać: %2. Zaplanuj spotkanie.</translation>
    </message>
</context>
</TS>
