<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Portfolio</name>
    <message>
        <source>Cost to serve</source>
        <translation>Koszt obsługi</translation>
    </message>
    <message>
        <source>Total purchases</source>
        <translation>Zakupy ogółem</translation>
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
        <source>Score, %1</source>
        <translation>Wynik, %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pkt</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Client lifetime value</source>
        <translation>Wartość życiowa klienta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Who carries the business</source>
        <translation>Kto niesie sprzedaż</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %1 %2</source>
        <translation>
            <numerusform>%Ln klient, %1 %2</numerusform>
            <numerusform>%Ln klienci, %1 %2</numerusform>
            <numerusform>%Ln klientów, %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this measure in this period.</source>
        <translation>W tym okresie nic nie wiadomo o tej wielkości.</translation>
    </message>
    <message>
        <source>Structure of sales</source>
        <translation>Struktura sprzedaży</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>of revenue</source>
        <translation>przychodu</translation>
    </message>
    <message>
        <source>of the margin</source>
        <translation>marży</translation>
    </message>
    <message>
        <source>of the profit</source>
        <translation>zysku</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without sales</source>
        <translation>
            <numerusform>%Ln bez sprzedaży</numerusform>
            <numerusform>%Ln bez sprzedaży</numerusform>
            <numerusform>%Ln bez sprzedaży</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without profit</source>
        <translation>
            <numerusform>%Ln bez zysku</numerusform>
            <numerusform>%Ln bez zysku</numerusform>
            <numerusform>%Ln bez zysku</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1, part not known</source>
        <translation>%1, część nieznana</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Wobec %1</translation>
    </message>
    <message>
        <source>%1 then</source>
        <translation>wtedy %1</translation>
    </message>
    <message>
        <source>Key clients</source>
        <translation>Kluczowi klienci</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Largest client</source>
        <translation>Największy klient</translation>
    </message>
    <message>
        <source>bought elsewhere</source>
        <translation>kupowane gdzie indziej</translation>
    </message>
    <message>
        <source>Unprofitable</source>
        <translation>Nierentowni</translation>
    </message>
    <message>
        <source>they cost %1</source>
        <translation>kosztują %1</translation>
    </message>
    <message>
        <source>nobody costs money</source>
        <translation>nikt nie przynosi straty</translation>
    </message>
    <message>
        <source>Nobody brings anything in this period.</source>
        <translation>W tym okresie nikt niczego nie przynosi.</translation>
    </message>
    <message>
        <source>The largest client brings %1, the five largest %2 and the ten largest %3 %4.</source>
        <translation>Największy klient przynosi %1, pięciu największych %2, a dziesięciu największych %3 %4.</translation>
    </message>
    <message>
        <source>The largest client brings %1 and the five largest %2 %3.</source>
        <translation>Największy klient przynosi %1, a pięciu największych %2 %3.</translation>
    </message>
    <message>
        <source>The largest client brings %1 %2.</source>
        <translation>Największy klient przynosi %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>Herfindahl index %1: as concentrated as %Ln client(s) of equal size.</source>
        <translation>
            <numerusform>Indeks Herfindahla %1: koncentracja jak przy jednym kliencie.</numerusform>
            <numerusform>Indeks Herfindahla %1: koncentracja jak przy %Ln równych klientach.</numerusform>
            <numerusform>Indeks Herfindahla %1: koncentracja jak przy %Ln równych klientach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gini coefficient %1: 0 where all bring the same, near 1 where one brings everything.</source>
        <translation>Współczynnik Giniego %1: 0, gdy wszyscy przynoszą tyle samo, blisko 1, gdy wszystko przynosi jeden.</translation>
    </message>
    <message>
        <source>without sales</source>
        <translation>bez sprzedaży</translation>
    </message>
    <message>
        <source>unprofitable</source>
        <translation>nierentowni</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ z %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ z %1</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Zysk</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>in the same class as before</source>
        <translation>w tej samej klasie co poprzednio</translation>
    </message>
    <message>
        <source>better than before: %1</source>
        <translation>lepiej niż poprzednio: %1</translation>
    </message>
    <message>
        <source>worse than before: %1</source>
        <translation>gorzej niż poprzednio: %1</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>The newest transaction is of %1: the year is probably not complete, and is compared with a whole one of %2.</source>
        <translation>Najnowsza transakcja jest z %1: rok prawdopodobnie nie jest pełny, a porównuje się go z całym rokiem (%2).</translation>
    </message>
    <message>
        <source>data up to %1 only</source>
        <translation>dane tylko do %1</translation>
    </message>
    <message>
        <source>▲ new</source>
        <comment>a client that had no sales or profit before</comment>
        <translation>▲ nowy</translation>
    </message>
</context>
<context>
    <name>kam::ActivitiesModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Enter what one time costs, such as 12.50.</source>
        <translation>%1: „%2” nie jest liczbą. Wpisz koszt jednego razu, na przykład 12,50.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Liczona w</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Koszt jednej</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
</context>
<context>
    <name>kam::CertaintyGapsModel</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Key client</source>
        <translation>Kluczowy klient</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
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
        <source>Levels missing</source>
        <translation>Brakuje poziomów</translation>
    </message>
</context>
<context>
    <name>kam::CertaintyGapsTab</name>
    <message>
        <source>Certainties below the desired level</source>
        <translation>Pewności poniżej pożądanego poziomu</translation>
    </message>
    <message>
        <source>No certainty is known to be below the desired level. Levels are entered on the tab Certainty of each client.</source>
        <translation>O żadnej pewności nie wiadomo, by była poniżej pożądanego poziomu. Poziomy wpisuje się na karcie Pewność każdego klienta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klienci</numerusform>
            <numerusform>%Ln klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln kluczowy</numerusform>
            <numerusform>%Ln kluczowi</numerusform>
            <numerusform>%Ln kluczowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) to the desired level</source>
        <translation>
            <numerusform>%Ln pewność poniżej pożądanego poziomu</numerusform>
            <numerusform>%Ln pewności poniżej pożądanego poziomu</numerusform>
            <numerusform>%Ln pewności poniżej pożądanego poziomu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::CountsModel</name>
    <message>
        <source>%1, %2: “%3” is not a count. Enter a number of 0 or more, or leave the cell empty where it is not known.</source>
        <translation>%1, %2: „%3” nie jest liczbą razy. Wpisz liczbę od 0 wzwyż albo zostaw pole puste, jeśli nie jest znana.</translation>
    </message>
    <message>
        <source>Change counts of activities in %1</source>
        <translation>Zmień liczby czynności w %1</translation>
    </message>
    <message>
        <source>What was copied does not fit below and to the right of the selected cell. Select another cell and paste again.</source>
        <translation>Skopiowane dane nie mieszczą się poniżej i na prawo od zaznaczonego pola. Zaznacz inne pole i wklej ponownie.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>kam::LimitsBar</name>
    <message>
        <source>Class A up to, percent</source>
        <translation>Klasa A do, procent</translation>
    </message>
    <message>
        <source>Class B up to, percent</source>
        <translation>Klasa B do, procent</translation>
    </message>
    <message>
        <source>Class A up to</source>
        <translation>Klasa A do</translation>
    </message>
    <message>
        <source>Class boundaries are percentages above 0 and at most 100, such as 80 and 95.</source>
        <translation>Granice klas to procenty powyżej 0 i co najwyżej 100, na przykład 80 i 95.</translation>
    </message>
    <message>
        <source>class B up to</source>
        <translation>klasa B do</translation>
    </message>
</context>
<context>
    <name>kam::LossModel</name>
    <message>
        <source>Margin: the cost to serve is not known.</source>
        <translation>Marża: koszt obsługi nie jest znany.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Koszt zmienny</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Koszt obsługi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>kam::MapModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>kam::MapTab</name>
    <message>
        <source>Clients of the map</source>
        <translation>Klienci na mapie</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bąbel</translation>
    </message>
    <message>
        <source>Limit of the quadrants across</source>
        <translation>Granica ćwiartek w poziomie</translation>
    </message>
    <message>
        <source>Limit of the quadrants up</source>
        <translation>Granica ćwiartek w pionie</translation>
    </message>
    <message>
        <source>The quadrants meet here. Empty: at the middle value of all clients.</source>
        <translation>Tu stykają się ćwiartki. Puste: w wartości środkowej wszystkich klientów.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Bubble: %1, %2</source>
        <translation>Bąbel: %1, %2</translation>
    </message>
    <message>
        <source>Of no client are both figures known. Choose others, or record them.</source>
        <translation>Dla żadnego klienta nie są znane obie wielkości. Wybierz inne albo je uzupełnij.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not shown, because one of the two figures is not known.</source>
        <translation>
            <numerusform>Nie pokazano %Ln klienta, bo jedna z dwóch wielkości nie jest znana.</numerusform>
            <numerusform>Nie pokazano %Ln klientów, bo jedna z dwóch wielkości nie jest znana.</numerusform>
            <numerusform>Nie pokazano %Ln klientów, bo jedna z dwóch wielkości nie jest znana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest %Ln are in the table alone.</source>
        <translation>
            <numerusform>Jeden najmniejszy jest tylko w tabeli.</numerusform>
            <numerusform>%Ln najmniejsi są tylko w tabeli.</numerusform>
            <numerusform>%Ln najmniejszych jest tylko w tabeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number, so the limit stays as it was.</source>
        <translation>„%1” nie jest liczbą, dlatego granica pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Poziomo</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Pionowo</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>próg</translation>
    </message>
</context>
<context>
    <name>kam::MoversModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
</context>
<context>
    <name>kam::MoversTab</name>
    <message>
        <source>Clients that moved</source>
        <translation>Klienci, którzy zmienili pozycję</translation>
    </message>
    <message>
        <source>Changes of class only</source>
        <translation>Tylko zmiany klasy</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1, so nothing can be compared.</source>
        <translation>O roku %1 nic nie zapisano, dlatego nie ma czego porównać.</translation>
    </message>
    <message>
        <source>Choose a year to compare it with the year before.</source>
        <translation>Wybierz rok, aby porównać go z poprzednim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) moved to a better class.</source>
        <translation>
            <numerusform>%Ln klient przeszedł do lepszej klasy.</numerusform>
            <numerusform>%Ln klienci przeszli do lepszej klasy.</numerusform>
            <numerusform>%Ln klientów przeszło do lepszej klasy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) moved to a worse class.</source>
        <translation>
            <numerusform>%Ln klient przeszedł do gorszej klasy.</numerusform>
            <numerusform>%Ln klienci przeszli do gorszej klasy.</numerusform>
            <numerusform>%Ln klientów przeszło do gorszej klasy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfel</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Przejdź do klientów</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Views of the portfolio</source>
        <translation>Widoki portfela</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Nie ma jeszcze sprzedaży</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Zaimportuj plik albo dodaj pierwszego.</translation>
    </message>
    <message>
        <source>Import sales or transactions with File › Import, or type them in White space.</source>
        <translation>Zaimportuj sprzedaż lub transakcje poleceniem Plik › Importuj albo wpisz je na stronie Białe plamy.</translation>
    </message>
</context>
<context>
    <name>kam::ServiceTab</name>
    <message>
        <source>Clients that cost money</source>
        <translation>Klienci, którzy przynoszą stratę</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Counts of activities</source>
        <translation>Liczby czynności</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Dodaj czynność</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Usuń czynność</translation>
    </message>
    <message>
        <source>Paste counts</source>
        <translation>Wklej liczby</translation>
    </message>
    <message>
        <source>Clear counts</source>
        <translation>Wyczyść liczby</translation>
    </message>
    <message>
        <source>Copy counts</source>
        <translation>Kopiuj liczby</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Filtruj klientów</translation>
    </message>
    <message>
        <source>What one time costs, and how often it happened in %1.</source>
        <translation>Ile kosztuje jeden raz i jak często to się zdarzyło w %1.</translation>
    </message>
    <message>
        <source>No activities yet. Add what serving clients takes, such as an order, a delivery or a visit, with what one time costs.</source>
        <translation>Nie ma jeszcze czynności. Dodaj to, czego wymaga obsługa klientów, na przykład zamówienie, dostawę lub wizytę, i koszt jednego razu.</translation>
    </message>
    <message>
        <source>How often in %1</source>
        <translation>Jak często w %1</translation>
    </message>
    <message>
        <source>No client costs money in %1.</source>
        <translation>W %1 żaden klient nie przynosi straty.</translation>
    </message>
    <message>
        <source>No margin is negative in %1. Count activities to see what serving costs.</source>
        <translation>W %1 żadna marża nie jest ujemna. Policz czynności, aby zobaczyć, ile kosztuje obsługa.</translation>
    </message>
    <message>
        <source>Who costs money is not known: record variable costs and count activities.</source>
        <translation>Nie wiadomo, kto przynosi stratę: zapisz koszty zmienne i policz czynności.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nowa czynność</translation>
    </message>
    <message>
        <source>%1 and all its counts are deleted. Undo brings them back.</source>
        <translation>Usunięto %1 i wszystkie jej liczby. Cofnij przywraca je.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) lost %1 %2 in %3.</source>
        <translation>
            <numerusform>%Ln klient przyniósł stratę %1 %2 (%3).</numerusform>
            <numerusform>%Ln klienci przynieśli stratę %1 %2 (%3).</numerusform>
            <numerusform>%Ln klientów przyniosło stratę %1 %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::StructureModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Wobec %1</translation>
    </message>
</context>
<context>
    <name>kam::StructureTab</name>
    <message>
        <source>Clients and classes</source>
        <translation>Klienci i klasy</translation>
    </message>
</context>
</TS>
