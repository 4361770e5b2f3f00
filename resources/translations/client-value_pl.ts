<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ClvCharts</name>
    <message>
        <source>Discount rate ±%1 pts</source>
        <translation>Stopa dyskontowa ±%1 p.p.</translation>
    </message>
    <message>
        <source>Retention ±%1 pts</source>
        <translation>Utrzymanie ±%1 p.p.</translation>
    </message>
    <message>
        <source>First revenue ±%1</source>
        <translation>Pierwszy przychód ±%1</translation>
    </message>
    <message>
        <source>Growth ±%1 pts</source>
        <translation>Wzrost ±%1 p.p.</translation>
    </message>
    <message>
        <source>Cost share ±%1 pts</source>
        <translation>Udział kosztów ±%1 p.p.</translation>
    </message>
    <message>
        <source>Present and cumulative value: %1</source>
        <translation>Wartość obecna i skumulowana: %1</translation>
    </message>
    <message>
        <source>There are no years to draw.</source>
        <translation>Nie ma lat do narysowania.</translation>
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
        <source>Payback: %1</source>
        <translation>Zwrot: %1</translation>
    </message>
    <message>
        <source>What moves the lifetime value most: %1</source>
        <translation>Co najmocniej zmienia wartość życiową: %1</translation>
    </message>
    <message>
        <source>Change of CLV when one input moves by the amount shown, all else as it is.</source>
        <translation>Zmiana CLV, gdy jedna wielkość zmieni się o podaną wartość, a reszta pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Nie ma czego zmieniać.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
</context>
<context>
    <name>ClvSummary</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>The cumulative value is at least 0 from here on first: %1</source>
        <translation>Wartość skumulowana po raz pierwszy wynosi co najmniej 0: %1</translation>
    </message>
    <message>
        <source>The cumulative value stays below 0.</source>
        <translation>Wartość skumulowana pozostaje poniżej 0.</translation>
    </message>
    <message>
        <source>✓ within %1 months</source>
        <translation>✓ w ciągu %1 miesięcy</translation>
    </message>
    <message>
        <source>✕ not within %1 months</source>
        <translation>✕ nie w ciągu %1 miesięcy</translation>
    </message>
    <message>
        <source>The rate at which the present value of all contributions is 0.</source>
        <translation>Stopa, przy której wartość obecna wszystkich marż wynosi 0.</translation>
    </message>
    <message>
        <source>The contributions never come to 0 at any rate.</source>
        <translation>Przy żadnej stopie wartość obecna marż nie wynosi 0.</translation>
    </message>
    <message>
        <source>The contributions change their sign several times, so that no single rate describes them.</source>
        <translation>Marże kilka razy zmieniają znak, więc nie opisuje ich jedna stopa.</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>Customer life</source>
        <translation>Czas współpracy</translation>
    </message>
    <message>
        <source>1 / (1 - retention), in years</source>
        <translation>1 / (1 - wskaźnik utrzymania), w latach</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>lat: %1</translation>
    </message>
    <message>
        <source>No scenario has a probability.</source>
        <translation>Żaden scenariusz nie ma prawdopodobieństwa.</translation>
    </message>
    <message>
        <source>Probabilities add up to %1, not 100 %.</source>
        <translation>Prawdopodobieństwa sumują się do %1, a nie do 100 %.</translation>
    </message>
    <message>
        <source>A scenario with a probability cannot be computed.</source>
        <translation>Nie da się obliczyć scenariusza, który ma prawdopodobieństwo.</translation>
    </message>
    <message>
        <source>not within these years</source>
        <translation>nie w tych latach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s): %1</source>
        <translation>
            <numerusform>%n stopa: %1</numerusform>
            <numerusform>%n stopy: %1</numerusform>
            <numerusform>%n stóp: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the present values, in %1</source>
        <translation>Suma wartości obecnych, w %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Expected over scenarios</source>
        <translation>Oczekiwana CLV</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Sum of CLV × probability, in %1</source>
        <translation>Suma iloczynów CLV i prawdopodobieństwa, w %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Wartość oczekiwana</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>To base</source>
        <comment>difference to the base scenario</comment>
        <translation>Do bazowego</translation>
    </message>
</context>
<context>
    <name>GapCharts</name>
    <message>
        <source>Product line</source>
        <translation>Linia produktów</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Bought from us and elsewhere, %1</source>
        <translation>Zakupy u nas i gdzie indziej, %1</translation>
    </message>
    <message>
        <source>Enter what the client buys of a product line from everybody, and our sales.</source>
        <translation>Wpisz, ile klient kupuje z linii produktów u wszystkich, oraz naszą sprzedaż.</translation>
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
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Future gap, from %1</source>
        <translation>Przyszła luka, od %1</translation>
    </message>
    <message>
        <source>Enter purchases, market growth and the client&apos;s shares in its market.</source>
        <translation>Wpisz zakupy, wzrost rynku i udziały klienta w jego rynku.</translation>
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
</context>
<context>
    <name>GapsSheet</name>
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
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Market growth</source>
        <translation>Wzrost rynku</translation>
    </message>
    <message>
        <source>Horizon, years</source>
        <translation>Horyzont, lata</translation>
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
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What the client buys of it in the year from everybody</source>
        <translation>Ile klient kupuje w roku u wszystkich</translation>
    </message>
    <message>
        <source>Purchases - our sales</source>
        <translation>Zakupy - nasza sprzedaż</translation>
    </message>
    <message>
        <source>Our sales / purchases</source>
        <translation>Nasza sprzedaż / zakupy</translation>
    </message>
    <message>
        <source>Expected growth of the client&apos;s market over the horizon</source>
        <translation>Oczekiwany wzrost rynku klienta w horyzoncie</translation>
    </message>
    <message>
        <source>The client&apos;s share in its own market now</source>
        <translation>Udział klienta w jego własnym rynku dziś</translation>
    </message>
    <message>
        <source>The client&apos;s share in its own market at the end of the horizon</source>
        <translation>Udział klienta w jego własnym rynku na końcu horyzontu</translation>
    </message>
    <message>
        <source>Purchases × growth</source>
        <translation>Zakupy × wzrost</translation>
    </message>
    <message>
        <source>Purchases × (1 + growth) × (share then / share now - 1)</source>
        <translation>Zakupy × (1 + wzrost) × (udział potem / udział dziś - 1)</translation>
    </message>
    <message>
        <source>Market effect + share effect</source>
        <translation>Efekt rynku + efekt udziału</translation>
    </message>
    <message>
        <source>Names with their share of the purchases: Alfa 30 %; Beta 20 %</source>
        <translation>Nazwy z ich udziałem w zakupach: Alfa 30 %; Beta 20 %</translation>
    </message>
    <message>
        <source>%1: enter names with their share of the purchases, apart by semicolons: Alfa 30 %; Beta 20 %.</source>
        <translation>%1: wpisz nazwy z ich udziałem w zakupach, rozdzielone średnikami: Alfa 30 %; Beta 20 %.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number. Enter, for example, %3; empty for not known, or %4 where it does not apply.</source>
        <translation>%1: „%2” nie jest liczbą. Wpisz na przykład %3; puste oznacza, że nie wiadomo, a %4, że nie dotyczy.</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Koszt zmienny</translation>
    </message>
    <message>
        <source>What our sales of it cost us, in all</source>
        <translation>Ile łącznie kosztowała nas ta sprzedaż</translation>
    </message>
    <message>
        <source>Market share now</source>
        <translation>Udział w rynku dziś</translation>
    </message>
    <message>
        <source>Market share then</source>
        <translation>Udział w rynku potem</translation>
    </message>
</context>
<context>
    <name>PurchaseChart</name>
    <message>
        <source>Bought in each quarter</source>
        <translation>Zakupy w kolejnych kwartałach</translation>
    </message>
    <message>
        <source>There are no transactions to draw.</source>
        <translation>Nie ma transakcji do narysowania.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupiono</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1 kw. %2</translation>
    </message>
</context>
<context>
    <name>ScenarioSheet</name>
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
        <source>Net marketing contribution</source>
        <translation>Marketingowa marża brutto</translation>
    </message>
    <message>
        <source>Retained until then</source>
        <translation>Utrzymani do tego roku</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Współczynnik dyskontowy</translation>
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
        <source>%1, %2: “%3” is no number. Enter, for example, %4.</source>
        <translation>%1, %2: „%3” nie jest liczbą. Wpisz na przykład %4.</translation>
    </message>
</context>
<context>
    <name>kam::ActivityDialog</name>
    <message>
        <source>Cost of one</source>
        <translation>Koszt jednej</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Dodaj czynność</translation>
    </message>
    <message>
        <source>order, delivery, visit</source>
        <translation>zamówienie, dostawa, wizyta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Liczona w</translation>
    </message>
</context>
<context>
    <name>kam::GapsPart</name>
    <message>
        <source>Add year…</source>
        <translation>Dodaj rok…</translation>
    </message>
    <message>
        <source>Add product line…</source>
        <translation>Dodaj linię produktów…</translation>
    </message>
    <message>
        <source>Purchases and gaps per product line</source>
        <translation>Zakupy i luki według linii produktów</translation>
    </message>
    <message>
        <source>Bought from us and elsewhere</source>
        <translation>Zakupy u nas i gdzie indziej</translation>
    </message>
    <message>
        <source>How purchases will grow or shrink</source>
        <translation>Jak zakupy wzrosną lub zmaleją</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>No product lines yet</source>
        <translation>Nie ma jeszcze linii produktów</translation>
    </message>
    <message>
        <source>Product lines are what you sell. With what a client buys of each from everybody, they show what it buys elsewhere.</source>
        <translation>Linie produktów to to, co sprzedajesz. Razem z tym, ile klient kupuje z każdej u wszystkich, pokazują, co kupuje gdzie indziej.</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Dodawanie roku</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>Rok musi być od %1 do %2.</translation>
    </message>
    <message>
        <source>Add product line</source>
        <translation>Dodawanie linii produktów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Our sales are the sum of the transactions.</source>
        <translation>Nasza sprzedaż jest sumą transakcji.</translation>
    </message>
    <message>
        <source>Sum over the product lines in use in %1, in %2</source>
        <translation>Suma po liniach produktów używanych w %1 r., w %2</translation>
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
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Over the product lines where purchases and sales are known</source>
        <translation>Po liniach produktów, których zakupy i sprzedaż są znane</translation>
    </message>
    <message>
        <source>Future gap</source>
        <translation>Przyszła luka</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 unknown</source>
        <translation>
            <numerusform>nieznana %n z %1</numerusform>
            <numerusform>nieznane %n z %1</numerusform>
            <numerusform>nieznanych %n z %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of %1 unknown</source>
        <translation>
            <numerusform>bez %n nieznanej z %1</numerusform>
            <numerusform>bez %n nieznanych z %1</numerusform>
            <numerusform>bez %n nieznanych z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
</context>
<context>
    <name>kam::GapsSheet</name>
    <message>
        <source>Does not apply</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Sum of the transactions of %1</source>
        <translation>Suma transakcji z %1 r.</translation>
    </message>
</context>
<context>
    <name>kam::GenerateDialog</name>
    <message>
        <source>Generate years of %1</source>
        <translation>Utwórz lata: %1</translation>
    </message>
    <message>
        <source>Revenue and variable costs of all years are replaced. Other costs stay where there is a year.</source>
        <translation>Przychody i koszty zmienne wszystkich lat zostaną zastąpione. Pozostałe koszty zachowają się w latach, które zostają.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Pierwszy rok</translation>
    </message>
    <message>
        <source>Revenue of the first year</source>
        <translation>Przychód pierwszego roku</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wzrost roczny</translation>
    </message>
    <message>
        <source>Variable costs, percent of the revenue</source>
        <translation>Koszty zmienne, procent przychodu</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Liczba lat</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>The first year must be a whole number from 1. Enter 1, or a calendar year.</source>
        <translation>Pierwszy rok musi być liczbą całkowitą od 1. Wpisz 1 albo rok kalendarzowy.</translation>
    </message>
    <message>
        <source>Revenue: %1</source>
        <translation>Przychód: %1</translation>
    </message>
</context>
<context>
    <name>kam::LifetimePart</name>
    <message>
        <source>Add scenario</source>
        <translation>Dodaj scenariusz</translation>
    </message>
    <message>
        <source>Add scenario ▾</source>
        <translation>Dodaj scenariusz ▾</translation>
    </message>
    <message>
        <source>Add base scenario</source>
        <translation>Dodaj scenariusz bazowy</translation>
    </message>
    <message>
        <source>Add pessimistic scenario</source>
        <translation>Dodaj scenariusz pesymistyczny</translation>
    </message>
    <message>
        <source>Add optimistic scenario</source>
        <translation>Dodaj scenariusz optymistyczny</translation>
    </message>
    <message>
        <source>Add another scenario</source>
        <translation>Dodaj inny scenariusz</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Zmień nazwę scenariusza…</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Usuń scenariusz</translation>
    </message>
    <message>
        <source>Generate years…</source>
        <translation>Utwórz lata…</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Porównanie scenariuszy</translation>
    </message>
    <message>
        <source>Years of the scenario</source>
        <translation>Lata scenariusza</translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation>Nie ma jeszcze scenariusza</translation>
    </message>
    <message>
        <source>A scenario says what this client will buy and cost over the years, and gives what it is worth today.</source>
        <translation>Scenariusz mówi, ile ten klient będzie kupował i kosztował w kolejnych latach, i daje jego dzisiejszą wartość.</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Zmiana nazwy scenariusza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>The scenario %1 was deleted. Undo brings it back.</source>
        <translation>Usunięto scenariusz %1. Cofnij, aby go przywrócić.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) were removed from the end. Undo brings them back.</source>
        <translation>
            <numerusform>Usunięto %n rok na końcu. Cofnij, aby go przywrócić.</numerusform>
            <numerusform>Usunięto %n lata na końcu. Cofnij, aby je przywrócić.</numerusform>
            <numerusform>Usunięto %n lat na końcu. Cofnij, aby je przywrócić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present and cumulative value</source>
        <translation>Wartość obecna i skumulowana</translation>
    </message>
</context>
<context>
    <name>kam::ProfitPart</name>
    <message>
        <source>Add year…</source>
        <translation>Dodaj rok…</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Dodaj czynność…</translation>
    </message>
    <message>
        <source>Profitability over the years</source>
        <translation>Rentowność w kolejnych latach</translation>
    </message>
    <message>
        <source>Counts of activities are typed; sales come from the gaps or from transactions.</source>
        <translation>Liczby czynności wpisuje się tutaj; sprzedaż pochodzi z luk albo z transakcji.</translation>
    </message>
    <message>
        <source>What is left over the years</source>
        <translation>Co zostaje w kolejnych latach</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Nie ma jeszcze sprzedaży</translation>
    </message>
    <message>
        <source>With sales by product line, or transactions, this shows what is left after variable costs and the cost to serve the client.</source>
        <translation>Gdy jest sprzedaż według linii produktów albo transakcje, widać tu, co zostaje po kosztach zmiennych i koszcie obsługi klienta.</translation>
    </message>
    <message>
        <source>There are no years to draw.</source>
        <translation>Nie ma lat do narysowania.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>Profit after cost to serve</source>
        <translation>Zysk po kosztach obsługi</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Dodawanie roku</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>Rok musi być od %1 do %2.</translation>
    </message>
</context>
<context>
    <name>kam::ProfitSheet</name>
    <message>
        <source>%1, %2: “%3” is no number. Enter how often it was done; empty for not known.</source>
        <translation>%1, %2: „%3” nie jest liczbą. Wpisz, ile razy to wykonano; puste oznacza, że nie wiadomo.</translation>
    </message>
    <message>
        <source>Change counts of activities</source>
        <translation>Zmiana liczby czynności</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
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
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>activity, cost of one</comment>
        <translation>%1, po %2</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Koszt obsługi</translation>
    </message>
    <message>
        <source>Profit after cost to serve</source>
        <translation>Zysk po kosztach obsługi</translation>
    </message>
</context>
<context>
    <name>kam::PurchasesPart</name>
    <message>
        <source>Measure</source>
        <translation>Miernik</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Ten klient</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>Recency, frequency, monetary value</source>
        <translation>Ostatni zakup, częstość, wartość</translation>
    </message>
    <message>
        <source>Horizon in weeks</source>
        <translation>Horyzont w tygodniach</translation>
    </message>
    <message>
        <source>The horizon must be above 0 and at most %1 weeks.</source>
        <translation>Horyzont musi być większy od 0 i wynosić najwyżej %1 tygodni.</translation>
    </message>
    <message>
        <source>The transactions are being looked through.</source>
        <translation>Trwa przegląd transakcji.</translation>
    </message>
    <message>
        <source>No transactions of this client are recorded. Import them to see when and how often it bought.</source>
        <translation>Nie zapisano transakcji tego klienta. Zaimportuj je, aby zobaczyć, kiedy i jak często kupował.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Ostatni zakup</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstość</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>Wartość zakupu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Nobody bought twice with an amount above 0.</source>
        <translation>Nikt nie kupił dwukrotnie za kwotę powyżej 0.</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>Nadal aktywny</translation>
    </message>
    <message>
        <source>Probability that this client still buys (BG/NBD)</source>
        <translation>Prawdopodobieństwo, że ten klient nadal kupuje (BG/NBD)</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Oczekiwane zakupy</translation>
    </message>
    <message>
        <source>In the next %1 weeks (BG/NBD)</source>
        <translation>W ciągu następnych %1 tygodni (BG/NBD)</translation>
    </message>
    <message>
        <source>Expected amount of a purchase, in %1 (Gamma-Gamma)</source>
        <translation>Oczekiwana kwota zakupu, w %1 (Gamma-Gamma)</translation>
    </message>
    <message>
        <source>Margin expected, present value</source>
        <translation>Oczekiwana marża, wartość obecna</translation>
    </message>
    <message>
        <source>Revenue expected, present value</source>
        <translation>Oczekiwany przychód, wartość obecna</translation>
    </message>
    <message>
        <source>Discount rate %1; of each amount %2 is margin</source>
        <translation>Stopa dyskontowa %1; z każdej kwoty %2 to marża</translation>
    </message>
    <message>
        <source>Discount rate %1; the cost of the transactions is not known</source>
        <translation>Stopa dyskontowa %1; koszt transakcji nie jest znany</translation>
    </message>
    <message>
        <source>Bought in each quarter</source>
        <translation>Zakupy w kolejnych kwartałach</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Czego się spodziewać</translation>
    </message>
    <message>
        <source>Quintile</source>
        <translation>Kwintyl</translation>
    </message>
    <message>
        <source>From its last purchase, %1, to the newest of all clients, %2; 5: the most recent</source>
        <translation>Od jego ostatniego zakupu, %1, do najnowszego wśród klientów, %2; 5: najświeższe</translation>
    </message>
    <message>
        <source>Days with a purchase since %1; 5: those who bought most often</source>
        <translation>Dni z zakupem od %1; 5: kupujący najczęściej</translation>
    </message>
    <message>
        <source>Mean amount of a purchase; 5: the largest</source>
        <translation>Średnia kwota zakupu; 5: największe</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>Purchases × average purchase, discounted at %1, in %2</source>
        <translation>Zakupy × średni zakup, zdyskontowane stopą %1, w %2</translation>
    </message>
</context>
<context>
    <name>kam::ScenarioBar</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
</context>
<context>
    <name>kam::ScenarioSheet</name>
    <message>
        <source>How %1 came about: %2</source>
        <translation>Skąd się wzięło %1: %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>percent of the revenue = amount</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Variable costs, %1</source>
        <translation>Koszty zmienne, %1</translation>
    </message>
</context>
<context>
    <name>kam::SensitivitySection</name>
    <message>
        <source>Lifetime value over discount rate and retention</source>
        <translation>Wartość życiowa według stopy dyskontowej i wskaźnika utrzymania</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Co zmienia ją najmocniej</translation>
    </message>
    <message>
        <source>Discount rate × retention</source>
        <translation>Stopa dyskontowa × utrzymanie</translation>
    </message>
    <message>
        <source>pts</source>
        <comment>percentage points, short</comment>
        <translation>p.p.</translation>
    </message>
    <message>
        <source>First revenue ±</source>
        <translation>Pierwszy przychód ±</translation>
    </message>
    <message>
        <source>Cost share ±</source>
        <translation>Udział kosztów ±</translation>
    </message>
    <message>
        <source>Growth ±</source>
        <translation>Wzrost ±</translation>
    </message>
    <message>
        <source>Discount rate ±</source>
        <translation>Stopa dyskontowa ±</translation>
    </message>
    <message>
        <source>Retention ±</source>
        <translation>Utrzymanie ±</translation>
    </message>
    <message>
        <source>An amount to move by must be above 0.</source>
        <translation>Wielkość zmiany musi być większa od 0.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <source>Discount rate %1, retention %2: %3 %4</source>
        <translation>Stopa dyskontowa %1, utrzymanie %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>kam::TermsBar</name>
    <message>
        <source>Discount rate</source>
        <translation>Stopa dyskontowa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Utrzymanie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Share of clients that stay from one year to the next; empty: all stay</source>
        <translation>Udział klientów, którzy zostają z roku na rok; puste: zostają wszyscy</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>The number of years must be a whole number from 1 to %1.</source>
        <translation>Liczba lat musi być całkowita, od 1 do %1.</translation>
    </message>
</context>
<context>
    <name>kam::ValueTab</name>
    <message>
        <source>Lifetime value</source>
        <translation>Wartość życiowa</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentowność</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Oczekiwane zakupy</translation>
    </message>
</context>
</TS>
