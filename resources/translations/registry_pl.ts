<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Registry</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nazwa prawna</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Zatrudnienie</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Roczny przychód</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Klient od</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of key client</source>
        <translation>Rodzaj kluczowego klienta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Firma nadrzędna</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencjalny klient</translation>
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
        <source>Former client</source>
        <translation>Były klient</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nie określono</translation>
    </message>
    <message>
        <source>Carries the business now</source>
        <translation>Dziś dźwiga nasz biznes</translation>
    </message>
    <message>
        <source>Could come to carry it</source>
        <translation>Może zacząć go dźwigać</translation>
    </message>
    <message>
        <source>Likely to be won</source>
        <translation>Prawdopodobny do pozyskania</translation>
    </message>
    <message>
        <source>Strategic in itself</source>
        <translation>Strategiczny sam w sobie</translation>
    </message>
    <message>
        <source>Employees: “%1” is not a whole number of 0 or more. Enter digits only, or leave it empty where it is not known.</source>
        <translation>Zatrudnienie: „%1” nie jest liczbą całkowitą od 0 w górę. Wpisz same cyfry albo zostaw puste, jeśli nie wiadomo.</translation>
    </message>
    <message>
        <source>Annual revenue: “%1” is not an amount of 0 or more. Enter a number, or leave it empty where it is not known.</source>
        <translation>Roczny przychód: „%1” nie jest kwotą od 0 w górę. Wpisz liczbę albo zostaw puste, jeśli nie wiadomo.</translation>
    </message>
    <message>
        <source>Status: “%1” is not one of: %2.</source>
        <translation>Status: „%1” nie należy do listy: %2.</translation>
    </message>
    <message>
        <source>Kind of key client: “%1” is not one of: %2.</source>
        <translation>Rodzaj kluczowego klienta: „%1” nie należy do listy: %2.</translation>
    </message>
    <message>
        <source>Owner: “%1” is the name or e-mail of nobody in the team, or of more than one. Add the person to the team first, or use the e-mail.</source>
        <translation>Opiekun: „%1” nie jest nazwiskiem ani adresem e-mail nikogo z zespołu albo pasuje do kilku osób. Najpierw dodaj tę osobę do zespołu albo podaj adres e-mail.</translation>
    </message>
    <message>
        <source>Parent company: “%1” is the name or short code of no client, or of more than one. Add the client first, or use its short code.</source>
        <translation>Firma nadrzędna: „%1” nie jest nazwą ani skrótem żadnego klienta albo pasuje do kilku. Najpierw dodaj tego klienta albo podaj jego skrót.</translation>
    </message>
    <message>
        <source>Client number %1 has no name. Enter one and try again; nothing was changed.</source>
        <translation>Klient numer %1 nie ma nazwy. Wpisz ją i spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1”: employees and annual revenue can&apos;t be below 0 or without limit. Correct the number, or leave it empty where it is not known.</source>
        <translation>„%1”: zatrudnienie i roczny przychód nie mogą być mniejsze od 0 ani nieskończone. Popraw liczbę albo zostaw puste, jeśli nie wiadomo.</translation>
    </message>
    <message>
        <source>“%1”: a tag can&apos;t be empty. Remove it and try again.</source>
        <translation>„%1”: znacznik nie może być pusty. Usuń go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1”: its owner is no longer in the team. Choose another one and try again.</source>
        <translation>„%1”: wybranego opiekuna nie ma już w zespole. Wybierz innego i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be its own parent company.</source>
        <translation>„%1”: firma nie może być nadrzędna wobec samej siebie.</translation>
    </message>
    <message>
        <source>“%1”: its parent company is no longer in the registry. Choose another one and try again.</source>
        <translation>„%1”: wybranej firmy nadrzędnej nie ma już w rejestrze. Wybierz inną i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t belong to “%2”, since that belongs to “%1” itself. Nothing was changed.</source>
        <translation>„%1” nie może należeć do „%2”, bo ta firma sama należy do „%1”. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Zmiana pola „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n client(s)</source>
        <translation>
            <numerusform>Zmiana pola „%1” u %n klienta</numerusform>
            <numerusform>Zmiana pola „%1” u %n klientów</numerusform>
            <numerusform>Zmiana pola „%1” u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Change client %1</source>
        <translation>Zmiana danych klienta %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Zmiana danych %n klienta</numerusform>
            <numerusform>Zmiana danych %n klientów</numerusform>
            <numerusform>Zmiana danych %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>A client was deleted meanwhile; nothing was changed. Look at the list again.</source>
        <translation>W międzyczasie usunięto jednego z klientów; nic nie zmieniono. Spójrz ponownie na listę.</translation>
    </message>
    <message>
        <source>Add client %1</source>
        <translation>Dodanie klienta %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Dodanie %n klienta</numerusform>
            <numerusform>Dodanie %n klientów</numerusform>
            <numerusform>Dodanie %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usunięcie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n client(s)</source>
        <translation>
            <numerusform>Usunięcie %n klienta</numerusform>
            <numerusform>Usunięcie %n klientów</numerusform>
            <numerusform>Usunięcie %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The tax number “%1” is not a Polish NIP: it may hold only digits, dashes and spaces. Check it with the client.</source>
        <translation>Numer podatkowy „%1” nie jest polskim NIP-em: może zawierać tylko cyfry, kreski i spacje. Sprawdź go u klienta.</translation>
    </message>
    <message numerus="yes">
        <source>The tax number “%1” is not a Polish NIP: it has %n digit(s) instead of 10. Check it with the client.</source>
        <translation>
            <numerusform>Numer podatkowy „%1” nie jest polskim NIP-em: ma %n cyfrę zamiast 10. Sprawdź go u klienta.</numerusform>
            <numerusform>Numer podatkowy „%1” nie jest polskim NIP-em: ma %n cyfry zamiast 10. Sprawdź go u klienta.</numerusform>
            <numerusform>Numer podatkowy „%1” nie jest polskim NIP-em: ma %n cyfr zamiast 10. Sprawdź go u klienta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tax number “%1” is not a Polish NIP: its check digit is wrong, so at least one digit is. Check it with the client.</source>
        <translation>Numer podatkowy „%1” nie jest polskim NIP-em: nie zgadza się cyfra kontrolna, więc co najmniej jedna cyfra jest błędna. Sprawdź go u klienta.</translation>
    </message>
    <message>
        <source>Nobody of the team looks after this key client. Choose its owner.</source>
        <translation>Nikt z zespołu nie opiekuje się tym kluczowym klientem. Wybierz opiekuna.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3 %) are key clients, above your limit of %4 %. Keep the status for few, or raise the limit in the settings of the workspace.</source>
        <translation>Kluczowymi klientami są: %1 z %2 klientów (%3 %), powyżej ustalonej granicy %4 %. Zachowaj ten status dla nielicznych albo podnieś granicę w ustawieniach pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have this name. Tell them apart by name, or delete what was entered twice.</source>
        <translation>
            <numerusform>Tę nazwę ma %n klient. Rozróżnij ich nazwami albo usuń to, co wpisano dwa razy.</numerusform>
            <numerusform>Tę nazwę mają %n klienci. Rozróżnij ich nazwami albo usuń to, co wpisano dwa razy.</numerusform>
            <numerusform>Tę nazwę ma %n klientów. Rozróżnij ich nazwami albo usuń to, co wpisano dwa razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A view needs a name. Enter one and try again.</source>
        <translation>Widok musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Zapisanie widoku %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Usunięcie widoku %1</translation>
    </message>
    <message>
        <source>“%1”: the field “%2” holds a character that is no text (a NUL or half of a character). Remove it and try again; nothing was changed.</source>
        <translation>„%1”: pole „%2” zawiera znak, który nie jest tekstem (NUL albo połowę znaku). Usuń go i spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>A member of the team needs a name. Enter one and try again.</source>
        <translation>Członek zespołu musi mieć imię i nazwisko. Wpisz je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
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
        <source>Add %1 to the team</source>
        <translation>Dodanie do zespołu: %1</translation>
    </message>
    <message>
        <source>%1 is no longer in the team; nothing was changed.</source>
        <translation>%1: tej osoby nie ma już w zespole; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change %1 of the team</source>
        <translation>Zmiana danych w zespole: %1</translation>
    </message>
    <message>
        <source>Remove %1 from the team</source>
        <translation>Usunięcie z zespołu: %1</translation>
    </message>
    <message>
        <source>Currency: “%1” is not a currency code. Enter three capital letters such as PLN or EUR.</source>
        <translation>Waluta: „%1” nie jest kodem waluty. Wpisz trzy wielkie litery, na przykład PLN albo EUR.</translation>
    </message>
    <message>
        <source>Share of key clients: enter a percentage from 0 to 100.</source>
        <translation>Udział kluczowych klientów: wpisz wartość procentową od 0 do 100.</translation>
    </message>
    <message>
        <source>Review interval: enter 1 to 120 months.</source>
        <translation>Okres przeglądu: wpisz od 1 do 120 miesięcy.</translation>
    </message>
    <message>
        <source>Change the settings of the workspace</source>
        <translation>Zmiana ustawień pliku</translation>
    </message>
    <message>
        <source>A product line needs a name. Enter one and try again.</source>
        <translation>Linia produktów musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is a product line “%1” already. Choose another name.</source>
        <translation>Linia produktów „%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“%1”: its group is no longer there. Choose another one.</source>
        <translation>„%1”: grupy już nie ma. Wybierz inną.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t belong to “%2”, which is itself a line of a group: there are two levels. Choose a group.</source>
        <translation>„%1” nie może należeć do „%2”, bo to już linia w grupie, a poziomy są dwa. Wybierz grupę.</translation>
    </message>
    <message>
        <source>“%1” has lines of its own, so it can&apos;t belong to a group: there are two levels. Move its lines first.</source>
        <translation>„%1” ma własne linie, więc nie może należeć do grupy: poziomy są dwa. Najpierw przenieś te linie.</translation>
    </message>
    <message>
        <source>Add product line %1</source>
        <translation>Dodanie linii produktów %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n product line(s)</source>
        <translation>
            <numerusform>Dodanie %n linii produktów</numerusform>
            <numerusform>Dodanie %n linii produktów</numerusform>
            <numerusform>Dodanie %n linii produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>The product line %1 is no longer there; nothing was changed.</source>
        <translation>Linii produktów %1 już nie ma; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Change product line %1</source>
        <translation>Zmiana linii produktów %1</translation>
    </message>
    <message>
        <source>Remove product line %1</source>
        <translation>Usunięcie linii produktów %1</translation>
    </message>
    <message>
        <source>Our sales</source>
        <translation>Nasza sprzedaż</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Koszt zmienny</translation>
    </message>
    <message>
        <source>Total purchases</source>
        <translation>Zakupy ogółem</translation>
    </message>
    <message>
        <source>Market growth</source>
        <translation>Wzrost rynku</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horyzont</translation>
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
        <source>%1: total purchases are below zero. Enter 0 or more, or leave them out if not known.</source>
        <translation>%1: zakupy ogółem są ujemne. Wpisz 0 lub więcej albo pomiń je, jeśli nie są znane.</translation>
    </message>
    <message>
        <source>%1: our sales are higher than the client&apos;s total purchases. Correct one of the two.</source>
        <translation>%1: nasza sprzedaż jest większa niż wszystkie zakupy klienta. Popraw jedną z tych kwot.</translation>
    </message>
    <message>
        <source>%1: the client&apos;s share in its market must be above 0 %.</source>
        <translation>%1: udział klienta w jego rynku musi być większy niż 0 %.</translation>
    </message>
    <message>
        <source>%1: the client&apos;s expected share in its market is below 0 %.</source>
        <translation>%1: oczekiwany udział klienta w jego rynku jest ujemny.</translation>
    </message>
    <message>
        <source>%1: the market can&apos;t shrink by 100 % or more. Enter a growth above -100 %.</source>
        <translation>%1: rynek nie może zmaleć o 100 % ani więcej. Wpisz wzrost większy niż -100 %.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, product line, year</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: the field “%2” has no limit. Enter a number.</source>
        <translation>%1: pole „%2” nie jest skończoną liczbą. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>%1: the horizon must be above 0 years.</source>
        <translation>%1: horyzont musi być dłuższy niż 0 lat.</translation>
    </message>
    <message>
        <source>%1: the year must be from %2 to %3.</source>
        <translation>%1: rok musi być od %2 do %3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>%1: a competitor needs a name and a share from 0 % to 100 %.</source>
        <translation>%1: konkurent musi mieć nazwę i udział od 0 % do 100 %.</translation>
    </message>
    <message>
        <source>%1: the competitor “%2” stands there twice. Remove one of the two.</source>
        <translation>%1: konkurent „%2” występuje dwa razy. Usuń jeden z wpisów.</translation>
    </message>
    <message>
        <source>Change sales of %1</source>
        <translation>Zmiana sprzedaży: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s) of the sales</source>
        <translation>
            <numerusform>Zmiana %n komórki sprzedaży</numerusform>
            <numerusform>Zmiana %n komórek sprzedaży</numerusform>
            <numerusform>Zmiana %n komórek sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: a transaction needs a day in the years %2 to %3.</source>
        <translation>%1: transakcja musi mieć dzień z lat od %2 do %3.</translation>
    </message>
    <message>
        <source>%1: amount, quantity and cost must be numbers.</source>
        <translation>%1: kwota, ilość i koszt muszą być liczbami.</translation>
    </message>
    <message>
        <source>Add transaction of %1</source>
        <translation>Dodanie transakcji: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n transaction(s)</source>
        <translation>
            <numerusform>Dodanie %n transakcji</numerusform>
            <numerusform>Dodanie %n transakcji</numerusform>
            <numerusform>Dodanie %n transakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Change transaction of %1</source>
        <translation>Zmiana transakcji: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n transaction(s)</source>
        <translation>
            <numerusform>Usunięcie %n transakcji</numerusform>
            <numerusform>Usunięcie %n transakcji</numerusform>
            <numerusform>Usunięcie %n transakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount rate: enter a percentage above -100.</source>
        <translation>Koszt kapitału: wpisz procent większy niż -100.</translation>
    </message>
    <message>
        <source>Class boundaries: enter two ascending percentages above 0 and up to 100, such as 80 and 95.</source>
        <translation>Granice klas: wpisz dwa rosnące procenty powyżej 0 i do 100, na przykład 80 i 95.</translation>
    </message>
    <message>
        <source>Year of the figures: enter one from %1 to %2, or leave it empty.</source>
        <translation>Rok danych: wpisz rok od %1 do %2 albo zostaw puste.</translation>
    </message>
    <message>
        <source>Without a product line</source>
        <translation>Bez linii produktów</translation>
    </message>
    <message>
        <source>Age of judgements about people: enter 1 to 120 months.</source>
        <translation>Wiek ocen osób: podaj od 1 do 120 miesięcy.</translation>
    </message>
    <message>
        <source>Age of assessments: enter 1 to 120 months.</source>
        <translation>Wiek ocen relacji: podaj od 1 do 120 miesięcy.</translation>
    </message>
    <message>
        <source>A client of these transactions is no longer in the registry. Nothing was stored.</source>
        <translation>Klienta tych transakcji nie ma już w rejestrze. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>A product line of these transactions is no longer there. Nothing was stored.</source>
        <translation>Linii produktów tych transakcji już nie ma. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Client since: “%1” is not a date. Enter it as 2026-01-31, with four digits for the year.</source>
        <translation>Klient od: „%1” nie jest datą. Wpisz ją jako 2026-01-31, z czterema cyframi roku.</translation>
    </message>
</context>
</TS>
