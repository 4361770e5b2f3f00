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
        <source>%1: total purchases are below zero. Enter 0 or more, or leave them out if not known.</source>
        <translation>%1: łączne zakupy są mniejsze od zera. Wpisz 0 lub więcej albo pozostaw puste, jeśli nie są znane.</translation>
    </message>
    <message>
        <source>%1: our sales are below zero. Enter 0 or more, or leave them out if not known.</source>
        <translation>%1: nasza sprzedaż jest mniejsza od zera. Wpisz 0 lub więcej albo pozostaw puste, jeśli nie jest znana.</translation>
    </message>
    <message>
        <source>%1: our sales are higher than the client's total purchases. Correct one of the two.</source>
        <translation>%1: nasza sprzedaż jest większa niż łączne zakupy klienta. Popraw jedną z tych liczb.</translation>
    </message>
    <message>
        <source>%1: the client's share in its market must be above 0 %.</source>
        <translation>%1: udział klienta w jego rynku musi być większy od 0 %.</translation>
    </message>
    <message>
        <source>%1: the client's expected share in its market is below 0 %.</source>
        <translation>%1: oczekiwany udział klienta w jego rynku jest mniejszy od 0 %.</translation>
    </message>
    <message>
        <source>%1: the market can't shrink by 100 % or more. Enter a growth above -100 %.</source>
        <translation>%1: rynek nie może skurczyć się o 100 % lub więcej. Wpisz wzrost większy od -100 %.</translation>
    </message>
</context>
</TS>
