<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::CertaintySheet</name>
    <message>
        <source>%1, %2: “%3” is no level. Enter one of: %4; nothing where it is not known.</source>
        <translation>%1, %2: „%3” to nie poziom. Podaj jeden z: %4; zostaw puste, jeśli nie wiadomo.</translation>
    </message>
    <message>
        <source>Change certainties</source>
        <translation>Zmiana pewności</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>pożądana</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>co robić</translation>
    </message>
</context>
<context>
    <name>kam::CertaintyTab</name>
    <message>
        <source>Add service…</source>
        <translation>Dodaj usługę…</translation>
    </message>
    <message>
        <source>Rename service…</source>
        <translation>Zmień nazwę usługi…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>Usuń usługę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Move service up</source>
        <translation>Przesuń usługę w górę</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move service down</source>
        <translation>Przesuń usługę w dół</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Note on the record of certainty…</source>
        <translation>Notatka do zapisu pewności…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>Delete the record of certainty</source>
        <translation>Usuń zapis pewności</translation>
    </message>
    <message>
        <source>Certainty by service</source>
        <translation>Pewność według usług</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Data zapisu</translation>
    </message>
    <message>
        <source>Type 1 for low, 2 for medium, 3 for high, - where it does not apply, nothing where it is not known; Enter goes down, Tab to the right. Earlier days stay as history.</source>
        <translation>Wpisz 1 (niska), 2 (średnia), 3 (wysoka), - jeśli nie dotyczy, nic, jeśli nie wiadomo; Enter przechodzi niżej, Tab w prawo. Wcześniejsze dni pozostają jako historia.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>What to do, all services</source>
        <translation>Co robić, wszystkie usługi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>History of certainty</source>
        <translation>Historia pewności</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nie ma jeszcze usług</translation>
    </message>
    <message>
        <source>For each service of yours: how certain is the client of its need, of the market and of the transaction, and how certain should it be?</source>
        <translation>Dla każdej waszej usługi: jak pewny jest klient swojej potrzeby, rynku i transakcji, a jak pewny powinien być?</translation>
    </message>
    <message>
        <source>Certainties below the desired level: %1.</source>
        <translation>Pewności poniżej pożądanego poziomu: %1.</translation>
    </message>
    <message>
        <source>No certainty is known to be below the desired level.</source>
        <translation>O żadnej pewności nie wiadomo, by była poniżej pożądanego poziomu.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rename service</source>
        <translation>Zmień nazwę usługi</translation>
    </message>
    <message>
        <source>%1 and its history of certainty are deleted. Undo brings them back.</source>
        <translation>Usunięto usługę %1 i jej historię pewności. Cofnięcie je przywróci.</translation>
    </message>
    <message>
        <source>Note on the record of certainty</source>
        <translation>Notatka do zapisu pewności</translation>
    </message>
    <message>
        <source>Product line of the service…</source>
        <translation>Linia produktów usługi…</translation>
    </message>
    <message>
        <source>Product line…</source>
        <translation>Linia produktów…</translation>
    </message>
    <message>
        <source>Product line of %1</source>
        <translation>Linia produktów usługi %1</translation>
    </message>
    <message>
        <source>Name of the product line, or nothing</source>
        <translation>Nazwa linii produktów albo nic</translation>
    </message>
    <message>
        <source>There is no product line “%1”. Enter the name of one, or nothing for none in particular.</source>
        <translation>Nie ma linii produktów „%1”. Podaj nazwę istniejącej albo nic, jeśli żadna w szczególności.</translation>
    </message>
</context>
</TS>
