<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Value</name>
    <message>
        <source>The class boundaries must be above 0 %, ascending and at most 100 %, such as 80 and 95.</source>
        <translation>Granice klas muszą być większe od 0 %, rosnące i nie większe niż 100 %, na przykład 80 i 95.</translation>
    </message>
    <message>
        <source>There are no purchase histories to fit. Import transactions first.</source>
        <translation>Brak historii zakupów do dopasowania. Najpierw zaimportuj transakcje.</translation>
    </message>
    <message>
        <source>Row %1: a purchase history needs a frequency of 0 or more, an age above 0, and a recency between 0 and the age (0 where there was no repeat purchase).</source>
        <translation>Wiersz %1: historia zakupów wymaga częstości co najmniej 0, wieku większego od 0 oraz czasu ostatniego zakupu między 0 a wiekiem (0, gdy nie było ponownego zakupu).</translation>
    </message>
    <message>
        <source>No client bought a second time, so nothing can be forecast from these transactions.</source>
        <translation>Żaden klient nie kupił po raz drugi, więc z tych transakcji nie można niczego prognozować.</translation>
    </message>
    <message>
        <source>The discount rate must be above -100 %. Enter, for example, 10.</source>
        <translation>Stopa dyskontowa musi być większa od -100 %. Wpisz na przykład 10.</translation>
    </message>
    <message>
        <source>The retention rate must be from 0 % to below 100 %. Enter, for example, 80.</source>
        <translation>Wskaźnik utrzymania musi wynosić od 0 % do mniej niż 100 %. Wpisz na przykład 80.</translation>
    </message>
    <message>
        <source>The table of years is empty. Enter at least one year.</source>
        <translation>Tabela lat jest pusta. Wpisz co najmniej jeden rok.</translation>
    </message>
    <message>
        <source>Year %1 stands in the table twice. Remove one of the two rows.</source>
        <translation>Rok %1 występuje w tabeli dwa razy. Usuń jeden z tych wierszy.</translation>
    </message>
    <message>
        <source>The table spans more than %1 years. Check the year numbers.</source>
        <translation>Tabela obejmuje więcej niż %1 lat. Sprawdź numery lat.</translation>
    </message>
    <message>
        <source>With this rate and retention the value has no limit. Raise the discount rate.</source>
        <translation>Przy tej stopie i tym wskaźniku utrzymania wartość nie ma granicy. Podnieś stopę dyskontową.</translation>
    </message>
    <message>
        <source>The customer life must be at least one year.</source>
        <translation>Czas współpracy musi wynosić co najmniej jeden rok.</translation>
    </message>
    <message>
        <source>The horizon must be from 1 to %1 years.</source>
        <translation>Horyzont musi wynosić od 1 do %1 lat.</translation>
    </message>
    <message>
        <source>The number and the unit cost of an activity must not be below zero.</source>
        <translation>Liczba i koszt jednostkowy czynności nie mogą być mniejsze od zera.</translation>
    </message>
    <message>
        <source>There are no transaction values to fit. Import transactions with amounts first.</source>
        <translation>Brak wartości transakcji do dopasowania. Najpierw zaimportuj transakcje z kwotami.</translation>
    </message>
    <message>
        <source>The mean value and the number of transactions must be above zero for every client.</source>
        <translation>Średnia wartość i liczba transakcji muszą być większe od zera dla każdego klienta.</translation>
    </message>
    <message>
        <source>The spending model has no mean for a client without transactions.</source>
        <translation>Model wydatków nie ma średniej dla klienta bez transakcji.</translation>
    </message>
    <message>
        <source>An activity needs a name. Enter one and try again.</source>
        <translation>Czynność musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Unit counted</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>Activity %1: the cost of one unit must be 0 or more.</source>
        <translation>Czynność %1: koszt jednostkowy musi wynosić 0 lub więcej.</translation>
    </message>
    <message>
        <source>There is an activity “%1” already. Choose another name.</source>
        <translation>Czynność „%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1, %2: how often an activity was caused must be 0 or more.</source>
        <translation>%1, %2: liczba czynności musi wynosić 0 lub więcej.</translation>
    </message>
    <message>
        <source>%1: %2 is no year of sales. Enter one from %3 to %4.</source>
        <translation>%1: %2 nie jest rokiem sprzedaży. Wpisz rok od %3 do %4.</translation>
    </message>
    <message>
        <source>Add activity %1</source>
        <translation>Dodanie czynności %1</translation>
    </message>
    <message>
        <source>Change activity %1</source>
        <translation>Zmiana czynności %1</translation>
    </message>
    <message>
        <source>Remove activity %1</source>
        <translation>Usunięcie czynności %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n count(s) of activities</source>
        <translation>
            <numerusform>Zmiana liczby czynności (%n wpis)</numerusform>
            <numerusform>Zmiana liczby czynności (%n wpisy)</numerusform>
            <numerusform>Zmiana liczby czynności (%n wpisów)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: our sales are below zero, so there is no gap to compute. Correct them, or look for goods returned of another year.</source>
        <translation>%1: nasza sprzedaż jest ujemna, więc luki nie da się obliczyć. Popraw ją albo sprawdź zwroty z innego roku.</translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation>Pesymistyczny</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bazowy</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optymistyczny</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>scenario</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Start of year</source>
        <translation>Początek roku</translation>
    </message>
    <message>
        <source>Middle of year</source>
        <translation>Środek roku</translation>
    </message>
    <message>
        <source>End of year</source>
        <translation>Koniec roku</translation>
    </message>
    <message>
        <source>%1: %2 is no year. Count from 1, or enter a calendar year.</source>
        <translation>%1: %2 nie jest rokiem. Licz od 1 albo wpisz rok kalendarzowy.</translation>
    </message>
    <message>
        <source>%1: the year %2 stands in the table twice. Remove one of the two rows.</source>
        <translation>%1: rok %2 występuje w tabeli dwa razy. Usuń jeden z wierszy.</translation>
    </message>
    <message>
        <source>%1, year %2: an amount has no limit. Enter a number.</source>
        <translation>%1, rok %2: kwota nie jest skończoną liczbą. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>%1: a scenario needs a name. Enter one and try again.</source>
        <translation>%1: scenariusz musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1, scenario %2</source>
        <comment>client, name of the scenario</comment>
        <translation>%1, scenariusz %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>%1: the client has a scenario of this name already. Choose another name.</source>
        <translation>%1: klient ma już scenariusz o tej nazwie. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1: the discount rate must be above -100 %. Enter, for example, 10.</source>
        <translation>%1: koszt kapitału musi być większy niż -100 %. Wpisz na przykład 10.</translation>
    </message>
    <message>
        <source>%1: the retention rate must be from 0 % to below 100 %. Enter, for example, 80.</source>
        <translation>%1: wskaźnik utrzymania musi być od 0 % do mniej niż 100 %. Wpisz na przykład 80.</translation>
    </message>
    <message>
        <source>%1: the probability must be from 0 % to 100 %.</source>
        <translation>%1: prawdopodobieństwo musi być od 0 % do 100 %.</translation>
    </message>
    <message>
        <source>Add scenario %1 of %2</source>
        <translation>Dodanie scenariusza %1: %2</translation>
    </message>
    <message>
        <source>The scenario %1 is no longer there; nothing was changed.</source>
        <translation>Scenariusza %1 już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change scenario %1 of %2</source>
        <translation>Zmiana scenariusza %1: %2</translation>
    </message>
    <message>
        <source>Remove scenario %1 of %2</source>
        <translation>Usunięcie scenariusza %1: %2</translation>
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
        <source>%1 of %2 clients (%3 %) bring %4 % of revenue.</source>
        <translation>%1 z %2 klientów (%3 %) daje %4 % przychodu.</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3 %) bring %4 % of the margin.</source>
        <translation>%1 z %2 klientów (%3 %) daje %4 % marży.</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3 %) bring %4 % of the profit.</source>
        <translation>%1 z %2 klientów (%3 %) daje %4 % zysku.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, product line, year</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: competitors&apos; shares and ours add up to %3 % of the purchases. Correct them.</source>
        <translation>%1, %2: udziały konkurentów i nasz dają razem %3 % zakupów. Popraw je.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the recorded sales of %n client(s) are not the sum of their transactions (%2). The recorded ones are used; remove them to use the transactions.</source>
        <translation>
            <numerusform>W roku %1 zapisana sprzedaż %n klienta nie jest sumą jego transakcji (%2). Używana jest zapisana; usuń ją, aby użyć transakcji.</numerusform>
            <numerusform>W roku %1 zapisana sprzedaż %n klientów nie jest sumą ich transakcji (%2). Używana jest zapisana; usuń ją, aby użyć transakcji.</numerusform>
            <numerusform>W roku %1 zapisana sprzedaż %n klientów nie jest sumą ich transakcji (%2). Używana jest zapisana; usuń ją, aby użyć transakcji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1: %2</source>
        <translation>Scenariusz %1: %2</translation>
    </message>
    <message>
        <source>The probabilities of the scenarios add up to %1 %, not 100 %, or are not given for all of them. There is no expected value until they are.</source>
        <translation>Prawdopodobieństwa scenariuszy dają razem %1 %, a nie 100 %, albo nie podano ich dla wszystkich. Do tego czasu nie ma wartości oczekiwanej.</translation>
    </message>
    <message>
        <source>In %1 this key client brought %2 %3 after cost to serve. Look at prices, terms and what is done for it.</source>
        <translation>W roku %1 ten kluczowy klient przyniósł %2 %3 po kosztach obsługi. Przyjrzyj się cenom, warunkom i temu, co się dla niego robi.</translation>
    </message>
    <message>
        <source>These are expectations over many clients like this one, from when and how often they bought. They are for clients who come and go without telling; a client with a contract is better judged by its scenario.</source>
        <translation>To wartości oczekiwane dla wielu klientów takich jak ten, z tego, kiedy i jak często kupowali. Są dla klientów, którzy odchodzą bez zapowiedzi; klienta z umową lepiej oceniać scenariuszem.</translation>
    </message>
    <message>
        <source>They rest on %1 clients, %2 of whom bought more than once: too few to rely on.</source>
        <translation>Opierają się na %1 klientach, z których %2 kupiło więcej niż raz: to za mało, by na nich polegać.</translation>
    </message>
    <message>
        <source>The model fits these purchases badly; take the figures as a rough guide.</source>
        <translation>Model słabo pasuje do tych zakupów; potraktuj liczby jako zgrubne.</translation>
    </message>
    <message>
        <source>The horizon must be above 0 and at most %1 weeks (a hundred years). Look less far ahead.</source>
        <translation>Horyzont musi być większy od 0 i wynosić najwyżej %1 tygodni (sto lat). Wybierz krótszy okres.</translation>
    </message>
</context>
</TS>
