<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Certainty</name>
    <message>
        <source> · %1 → %2</source>
        <comment>current, desired level</comment>
        <translation> · %1 → %2</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Rynkowa</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcyjna</translation>
    </message>
</context>
<context>
    <name>ClientTabs</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>Ośrodek zakupowy</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank of number of clients</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>The ranking is being computed.</source>
        <translation>Trwa obliczanie rankingu.</translation>
    </message>
    <message>
        <source>There is no scoring model that ranks this client.</source>
        <translation>Żaden model oceny nie obejmuje tego klienta.</translation>
    </message>
    <message>
        <source>%1: %2 with a total of %3</source>
        <translation>%1: miejsce %2, wynik %3</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>None of the verifying criteria was decided.</source>
        <translation>Nie oceniono jeszcze żadnego kryterium weryfikującego.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Nobody of the team looks after this client.</source>
        <translation>Nikt z zespołu nie opiekuje się tym klientem.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1 r.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>class of sales</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>No sales are recorded.</source>
        <translation>Nie zapisano sprzedaży.</translation>
    </message>
    <message>
        <source>By revenue, %1</source>
        <translation>Według przychodu, %1</translation>
    </message>
    <message>
        <source>The year before: %1</source>
        <translation>Rok wcześniej: %1</translation>
    </message>
    <message>
        <source>CLV, expected</source>
        <translation>CLV, oczekiwana</translation>
    </message>
    <message>
        <source>CLV, base</source>
        <translation>CLV, bazowa</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>There is no scenario that gives its lifetime value.</source>
        <translation>Nie ma scenariusza, który dałby wartość życiową tego klienta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It needs purchases of the client, and for the future gap what is expected of its market.</source>
        <translation>Potrzebne są zakupy klienta, a do przyszłej luki także oczekiwania co do jego rynku.</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <comment>year: total, currency</comment>
        <translation>%1: %2, w %3</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>wszystkie lata</translation>
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
        <source>Ladder</source>
        <translation>Drabina</translation>
    </message>
    <message>
        <source>Where the client stands on the relationship ladder is not recorded.</source>
        <translation>Nie zapisano, na którym szczeblu drabiny relacji jest klient.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what a stage of the ladder means, date</comment>
        <translation>%1, od %2</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>Profile of the relation</source>
        <translation>Profil relacji</translation>
    </message>
    <message>
        <source>Favourable to the right</source>
        <translation>Korzystnie po prawej</translation>
    </message>
    <message>
        <source>There is no assessment to draw.</source>
        <translation>Nie ma oceny, którą można by narysować.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Czynnik</translation>
    </message>
</context>
<context>
    <name>kam::ClientPage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>This is the first client by name.</source>
        <translation>To pierwszy klient według nazwy.</translation>
    </message>
    <message>
        <source>This is the last client by name.</source>
        <translation>To ostatni klient według nazwy.</translation>
    </message>
    <message>
        <source>No client is open. Choose one from the list.</source>
        <translation>Żaden klient nie jest otwarty. Wybierz go z listy.</translation>
    </message>
    <message>
        <source>This client was deleted. Undo brings it back.</source>
        <translation>Ten klient został usunięty. Cofnij, aby go przywrócić.</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Lista klientów</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Poprzedni klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Views of the client</source>
        <translation>Widoki klienta</translation>
    </message>
</context>
</TS>
