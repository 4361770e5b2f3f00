<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BuyingCentreTab</name>
    <message>
        <source>Win over %1</source>
        <translation>Pozyskać: %1</translation>
    </message>
    <message>
        <source>Open a second way beside %1</source>
        <translation>Znaleźć drugą drogę poza osobą: %1</translation>
    </message>
    <message>
        <source>Check what we know about %1</source>
        <translation>Sprawdzić, co wiemy o osobie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person: what is said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shortest way to %1</source>
        <translation>Najkrótsza droga do: %1</translation>
    </message>
    <message>
        <source>We know the way: %1.</source>
        <translation>Znamy drogę: %1.</translation>
    </message>
    <message>
        <source>Nobody of ours knows anybody who leads there.</source>
        <translation>Nikt od nas nie zna nikogo, kto tam prowadzi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (part of the influence that arrives)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who influences %1</source>
        <translation>Kto ma wpływ na: %1</translation>
    </message>
    <message>
        <source>If %1 leaves</source>
        <translation>Jeśli odejdzie %1</translation>
    </message>
    <message>
        <source>Prepare for the day %1 leaves</source>
        <translation>Przygotować się na odejście: %1</translation>
    </message>
    <message>
        <source>Nobody is known as %1.</source>
        <translation>Rola „%1”: nikt nie jest znany.</translation>
    </message>
    <message>
        <source>Nobody is known as %1. An open question: %2.</source>
        <translation>Rola „%1”: nikt nie jest znany. Pytanie otwarte: %2.</translation>
    </message>
    <message>
        <source>Roles nobody fills</source>
        <translation>Role nieobsadzone</translation>
    </message>
    <message>
        <source>Find out who is %1</source>
        <translation>Ustalić, kto pełni rolę: %1</translation>
    </message>
    <message>
        <source>Goals the plan does not serve</source>
        <translation>Cele, którym plan nie służy</translation>
    </message>
    <message>
        <source>Who has most influence</source>
        <translation>Kto ma największy wpływ</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>odejście: %1</translation>
    </message>
    <message>
        <source>Attitude: %1 (%2)</source>
        <translation>Nastawienie: %1 (%2)</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>wszystkie zakupy</translation>
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
        <source>How sure we are</source>
        <translation>Pewność wiedzy</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>attitude</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>influence</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>contact</comment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Who decides and is unknown to us</source>
        <translation>Kto decyduje, a nie jest nam znany</translation>
    </message>
    <message>
        <source>Whose attitude we do not know</source>
        <translation>Czyjego nastawienia nie znamy</translation>
    </message>
    <message>
        <source>Who is against us</source>
        <translation>Kto jest przeciwko nam</translation>
    </message>
    <message>
        <source>Contacts weaker than wanted</source>
        <translation>Kontakty słabsze od pożądanych</translation>
    </message>
    <message>
        <source>What hangs on one person</source>
        <translation>Co zależy od jednej osoby</translation>
    </message>
    <message>
        <source>What is out of date</source>
        <translation>Co jest nieaktualne</translation>
    </message>
    <message>
        <source>Whom we may not know yet</source>
        <translation>Kogo możemy jeszcze nie znać</translation>
    </message>
    <message>
        <source>The client&apos;s criteria</source>
        <translation>Kryteria klienta</translation>
    </message>
    <message>
        <source>Who has much influence and is unknown to us</source>
        <translation>Kto ma duży wpływ, a nie jest nam znany</translation>
    </message>
    <message>
        <source>Strengthen the contact: %1</source>
        <translation>Wzmocnić kontakt: %1</translation>
    </message>
    <message>
        <source>attitude not known</source>
        <translation>nastawienie nieznane</translation>
    </message>
    <message>
        <source>Ask %1 to speak for us</source>
        <translation>Poprosić o poparcie: %1</translation>
    </message>
    <message>
        <source>%1: reach %2, %3</source>
        <comment>person, number, attitude</comment>
        <translation>%1: zasięg %2, %3</translation>
    </message>
</context>
<context>
    <name>kam::AnswersPanel</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Make an action of it…</source>
        <translation>Zrób z tego działanie…</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Co mówi mapa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
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
        <source>nobody looks after them; %1</source>
        <translation>nikt się nią nie opiekuje; %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>kam::BuyingCentreTab</name>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Add purchase project…</source>
        <translation>Dodaj projekt zakupowy…</translation>
    </message>
    <message>
        <source>A purchase with people of its own</source>
        <translation>Zakup z własnymi uczestnikami</translation>
    </message>
    <message>
        <source>Edit purchase project…</source>
        <translation>Edytuj projekt zakupowy…</translation>
    </message>
    <message>
        <source>Name, status and dates of the purchase project</source>
        <translation>Nazwa, status i daty projektu zakupowego</translation>
    </message>
    <message>
        <source>Delete purchase project</source>
        <translation>Usuń projekt zakupowy</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Usuń projekt</translation>
    </message>
    <message>
        <source>Its roles, criteria and stages go too; people stay</source>
        <translation>Jego role, kryteria i etapy też znikną; osoby zostają</translation>
    </message>
    <message>
        <source>The purchase project %1 was deleted. Undo brings it back.</source>
        <translation>Projekt zakupowy „%1” usunięto. Cofnięcie go przywróci.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <translation>Wszystkie zakupy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purchase project, its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Kto kogo zna</translation>
    </message>
    <message>
        <source>How it buys</source>
        <translation>Jak kupuje</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Dodaj projekt…</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Edytuj projekt…</translation>
    </message>
</context>
<context>
    <name>kam::ComplexityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>level: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Czynnik</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
</context>
<context>
    <name>kam::ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Edytuj kontakt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>contact</comment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>– nie wybrano –</translation>
    </message>
    <message>
        <source>How well they know each other</source>
        <translation>Jak dobrze się znają</translation>
    </message>
    <message>
        <source>How well they should</source>
        <translation>Jak dobrze powinni</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto tego pilnuje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::CriteriaModel</name>
    <message>
        <source>“%1”: “%2” is not a number. Enter one, or leave the cell empty.</source>
        <translation>„%1”: „%2” nie jest liczbą. Wpisz liczbę albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>A competitor needs a name. Enter one.</source>
        <translation>Konkurent musi mieć nazwę. Wpisz ją.</translation>
    </message>
    <message>
        <source>“%1” has a column already.</source>
        <translation>„%1” ma już kolumnę.</translation>
    </message>
    <message>
        <source>We</source>
        <comment>as a supplier</comment>
        <translation>My</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>supplier total</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3 of %4 rated)</source>
        <comment>supplier total</comment>
        <translation>%1 %2 (oceniono %3 z %4)</translation>
    </message>
    <message>
        <source>“%1”: a weight is from 0 to 100 %. Enter one of these.</source>
        <translation>„%1”: waga wynosi od 0 do 100 %. Wpisz taką.</translation>
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
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::EraseDialog</name>
    <message>
        <source>I know that this can&apos;t be undone</source>
        <translation>Wiem, że tego nie można cofnąć</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Trwałe usunięcie osoby</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Usunąć trwale: %1?</translation>
    </message>
    <message>
        <source>Everything about the person goes out of the file: the data, agreed plans and the history. To delete somebody in a way that can be undone, use Delete.</source>
        <translation>Wszystko o tej osobie zniknie z pliku: z danych, uzgodnionych planów i historii. Aby usunąć osobę tak, by dało się to cofnąć, użyj polecenia Usuń.</translation>
    </message>
    <message>
        <source>What is erased, changed and kept</source>
        <translation>Co zostanie usunięte, zmienione i zachowane</translation>
    </message>
    <message>
        <source>Looking through the file and its history…</source>
        <translation>Przeglądanie pliku i jego historii…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Trwałe usuwanie osoby</translation>
    </message>
    <message>
        <source>The person is erased, in the history too. Backups and copies made before still hold them: delete those that need not stay.</source>
        <translation>Osoba została trwale usunięta, także z historii. Wcześniejsze kopie nadal ją zawierają: usuń te, które nie są potrzebne.</translation>
    </message>
</context>
<context>
    <name>kam::GoalsModel</name>
    <message>
        <source>Goals, most important first</source>
        <translation>Cele, od najważniejszego</translation>
    </message>
</context>
<context>
    <name>kam::JudgementFields</name>
    <message>
        <source>Who said so, or where it was seen</source>
        <translation>Kto tak powiedział albo gdzie to widziano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
</context>
<context>
    <name>kam::LinkDialog</name>
    <message>
        <source>Add influence</source>
        <translation>Dodaj wpływ</translation>
    </message>
    <message>
        <source>Edit influence</source>
        <translation>Edytuj wpływ</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>w jedną stronę</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>w obie strony</translation>
    </message>
    <message>
        <source>Who influences</source>
        <translation>Kto wpływa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Na kogo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::LinksModel</name>
    <message>
        <source>→ one way</source>
        <translation>→ w jedną stronę</translation>
    </message>
    <message>
        <source>↔ both ways</source>
        <translation>↔ w obie strony</translation>
    </message>
    <message>
        <source>← the other way</source>
        <translation>← odwrotnie</translation>
    </message>
    <message>
        <source>Who influences</source>
        <translation>Kto wpływa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Na kogo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::MapCommands</name>
    <message>
        <source>Add person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Add placeholder…</source>
        <translation>Dodaj osobę nieznaną…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Edytuj osobę…</translation>
    </message>
    <message>
        <source>Put under nobody</source>
        <translation>Nie podlega nikomu</translation>
    </message>
    <message>
        <source>Delete selected</source>
        <translation>Usuń zaznaczone</translation>
    </message>
    <message>
        <source>Add influence…</source>
        <translation>Dodaj wpływ…</translation>
    </message>
    <message>
        <source>Edit influence…</source>
        <translation>Edytuj wpływ…</translation>
    </message>
    <message>
        <source>Influence: %1</source>
        <translation>Wpływ: %1</translation>
    </message>
    <message>
        <source>Strength %1: %2</source>
        <translation>Siła %1: %2</translation>
    </message>
    <message>
        <source>Turn the influence round</source>
        <translation>Odwróć kierunek wpływu</translation>
    </message>
    <message>
        <source>One way or both ways</source>
        <translation>W jedną stronę lub w obie</translation>
    </message>
    <message>
        <source>Arrange by reporting lines</source>
        <translation>Ułóż według podległości</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ułóż</translation>
    </message>
    <message>
        <source>Put all cards in rows below their managers; undo brings the places back</source>
        <translation>Ustawia karty w rzędach pod przełożonymi; cofnięcie przywraca miejsca</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>Wyrównaj w kolumnie</translation>
    </message>
    <message>
        <source>Align to the left</source>
        <translation>Wyrównaj do lewej</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>Wyrównaj w rzędzie</translation>
    </message>
    <message>
        <source>Align to the top</source>
        <translation>Wyrównaj do góry</translation>
    </message>
    <message>
        <source>Space evenly across</source>
        <translation>Rozłóż równo w poziomie</translation>
    </message>
    <message>
        <source>Space evenly down</source>
        <translation>Rozłóż równo w pionie</translation>
    </message>
    <message>
        <source>This influence is on the map already. It is selected now: change it from the menu.</source>
        <translation>Ten wpływ jest już na mapie. Jest teraz zaznaczony: można go zmienić z menu.</translation>
    </message>
    <message>
        <source>Delete people and influences</source>
        <translation>Usuń osoby i wpływy</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were deleted with their roles, goals and contacts. Undo brings them back.</source>
        <translation>
            <numerusform>Usunięto %n osobę z jej rolami, celami i kontaktami. Cofnięcie ją przywróci.</numerusform>
            <numerusform>Usunięto %n osoby z ich rolami, celami i kontaktami. Cofnięcie je przywróci.</numerusform>
            <numerusform>Usunięto %n osób z ich rolami, celami i kontaktami. Cofnięcie je przywróci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 under %2</source>
        <translation>Podporządkuj: %1, przełożony: %2</translation>
    </message>
    <message>
        <source>Erase person for good…</source>
        <translation>Usuń osobę trwale…</translation>
    </message>
</context>
<context>
    <name>kam::MapPart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Buying centre of %1</source>
        <translation>Ośrodek zakupowy klienta %1</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Eksport mapy</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)</source>
        <translation>Rysunki (*.svg);;Obrazy (*.png);;Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>Mapę zapisano jako %1.</translation>
    </message>
    <message>
        <source>Zoom in on the map</source>
        <translation>Powiększ mapę</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Pomniejsz mapę</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Dopasuj mapę</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Tables below the map</source>
        <translation>Tabele pod mapą</translation>
    </message>
    <message>
        <source>Export picture of the map…</source>
        <translation>Eksportuj obraz mapy…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Eksportuj obraz…</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Kolor według</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtruj osoby</translation>
    </message>
    <message>
        <source>People of the buying centre</source>
        <translation>Osoby z ośrodka zakupowego</translation>
    </message>
    <message>
        <source>Who influences whom</source>
        <translation>Kto na kogo wpływa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Wpływy</translation>
    </message>
    <message>
        <source>Nobody at this client is known yet</source>
        <translation>U tego klienta nie znamy jeszcze nikogo</translation>
    </message>
    <message>
        <source>Enter who takes part when this client buys: who decides, who advises, who uses. Where nobody knows the name yet, a placeholder keeps the question open.</source>
        <translation>Wpisz, kto bierze udział w zakupach tego klienta: kto decyduje, kto doradza, kto używa. Gdy nikt nie zna jeszcze nazwiska, pytanie otwarte podtrzymuje karta osoby nieznanej.</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Ukryj tabelę</translation>
    </message>
    <message>
        <source>The map takes its place</source>
        <translation>Jej miejsce zajmie mapa</translation>
    </message>
</context>
<context>
    <name>kam::MapView</name>
    <message>
        <source>Map of the buying centre</source>
        <translation>Mapa ośrodka zakupowego</translation>
    </message>
    <message>
        <source>Everything on the map is in the tables of people and of influences too.</source>
        <translation>Wszystko, co jest na mapie, jest też w tabelach osób i wpływów.</translation>
    </message>
</context>
<context>
    <name>kam::MatrixModel</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: nothing is recorded.</source>
        <translation>%1: nic nie zapisano.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>contact</comment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>pożądana siła: %1</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>ostatni kontakt %1</translation>
    </message>
    <message>
        <source>last contact not known</source>
        <translation>ostatni kontakt nieznany</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>pilnuje: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>kam::MatrixPart</name>
    <message>
        <source>All our people</source>
        <translation>Wszyscy nasi pracownicy</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Edytuj kontakt…</translation>
    </message>
    <message>
        <source>Current and wanted strength, last contact, who sees to it</source>
        <translation>Obecna i pożądana siła, ostatni kontakt, kto tego pilnuje</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Usuń kontakt</translation>
    </message>
    <message>
        <source>Takes back what was recorded about this contact</source>
        <translation>Usuwa to, co zapisano o tym kontakcie</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Kto kogo zna</translation>
    </message>
    <message>
        <source>How well our people know theirs, and → how well they should.</source>
        <translation>Jak dobrze nasi pracownicy znają ich osoby i → jak dobrze powinni.</translation>
    </message>
    <message>
        <source>Choose a cell to read all about the contact. F2 changes its strength.</source>
        <translation>Wybierz komórkę, aby przeczytać wszystko o kontakcie. F2 zmienia jego siłę.</translation>
    </message>
</context>
<context>
    <name>kam::OverviewMap</name>
    <message>
        <source>The whole map, small</source>
        <translation>Cała mapa w pomniejszeniu</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Kliknij lub przeciągnij, aby tam przejść</translation>
    </message>
</context>
<context>
    <name>kam::PeopleModel</name>
    <message>
        <source>“%1” is no role. Enter one or several of these, with commas between them: %2.</source>
        <translation>„%1” nie jest rolą. Wpisz jedną lub kilka z tych, oddzielając je przecinkami: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>contact</comment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, purchase, what is known about it</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody of ours looks after “%1” yet. Choose our person first, or enter the contact in “Who knows whom”.</source>
        <translation>Osobą „%1” nikt się u nas jeszcze nie opiekuje. Najpierw wybierz naszego pracownika albo wpisz kontakt w części „Kto kogo zna”.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
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
        <source>Our person</source>
        <translation>Nasz opiekun</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Podlega</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>How much of their influence arrives at the others, added up</source>
        <translation>Ile z wpływu tej osoby dociera do innych, łącznie</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
</context>
<context>
    <name>kam::PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Edytuj osobę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Stands for somebody not yet known</source>
        <translation>Oznacza kogoś jeszcze nieznanego</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>– nie wybrano –</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Podlega</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Na stanowisku od</translation>
    </message>
    <message>
        <source>Our person</source>
        <translation>Nasz opiekun</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Odejście</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>contact</comment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Their contact</source>
        <translation>Siła kontaktu</translation>
    </message>
    <message>
        <source>How well our person knows this one</source>
        <translation>Jak dobrze nasz pracownik zna tę osobę</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation>Co sądzimy</translation>
    </message>
    <message>
        <source>Attitude to us</source>
        <translation>Nastawienie do nas</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Usuń rolę</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Usuń cel</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodaj: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>kam::PointsModel</name>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>Where we can step in</source>
        <translation>Gdzie możemy wejść</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Who of ours</source>
        <translation>Kto od nas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>kam::ProjectDialog</name>
    <message>
        <source>Add purchase project</source>
        <translation>Dodaj projekt zakupowy</translation>
    </message>
    <message>
        <source>Edit purchase project</source>
        <translation>Edytuj projekt zakupowy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Dodaj projekt</translation>
    </message>
</context>
<context>
    <name>kam::PurchasePart</name>
    <message>
        <source>Judged on %1</source>
        <translation>Ocena z dnia %1</translation>
    </message>
    <message>
        <source>Weights add up to 100 %</source>
        <translation>Suma wag: 100 %</translation>
    </message>
    <message>
        <source>▲ Weights add up to %1; they are used as they stand</source>
        <translation>▲ Suma wag: %1; liczone są tak, jak je wpisano</translation>
    </message>
    <message>
        <source>Weight × rating: %1</source>
        <translation>Waga × ocena: %1</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nowe kryterium</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>Dodaj konkurenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rename competitor</source>
        <translation>Zmień nazwę konkurenta</translation>
    </message>
    <message>
        <source>A competitor needs a name. Enter one.</source>
        <translation>Konkurent musi mieć nazwę. Wpisz ją.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>New point to step in</source>
        <translation>Nowy punkt wejścia</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Dodaj kryterium</translation>
    </message>
    <message>
        <source>Delete criterion</source>
        <translation>Usuń kryterium</translation>
    </message>
    <message>
        <source>Criterion up</source>
        <translation>Kryterium w górę</translation>
    </message>
    <message>
        <source>Criterion down</source>
        <translation>Kryterium w dół</translation>
    </message>
    <message>
        <source>Add competitor…</source>
        <translation>Dodaj konkurenta…</translation>
    </message>
    <message>
        <source>Rename competitor…</source>
        <translation>Zmień nazwę konkurenta…</translation>
    </message>
    <message>
        <source>Delete competitor</source>
        <translation>Usuń konkurenta</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>Stage up</source>
        <translation>Etap w górę</translation>
    </message>
    <message>
        <source>Stage down</source>
        <translation>Etap w dół</translation>
    </message>
    <message>
        <source>Add point to step in</source>
        <translation>Dodaj punkt wejścia</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Usuń punkt</translation>
    </message>
    <message>
        <source>Complexity of the purchase</source>
        <translation>Złożoność zakupu</translation>
    </message>
    <message>
        <source>Note on the complexity</source>
        <translation>Notatka o złożoności</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What the client chooses suppliers by</source>
        <translation>Jak klient wybiera dostawców</translation>
    </message>
    <message>
        <source>Stages of the decision</source>
        <translation>Etapy decyzji</translation>
    </message>
    <message>
        <source>Where we can step in</source>
        <translation>Gdzie możemy wejść</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>No stage is recorded for this purchase yet. With its stages and their dates stand the points at which we can step in.</source>
        <translation>Nie zapisano jeszcze etapów tego zakupu. Przy etapach i ich terminach stoją punkty wejścia.</translation>
    </message>
</context>
<context>
    <name>kam::RolesModel</name>
    <message>
        <source>open question</source>
        <translation>pytanie otwarte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>In</source>
        <translation>W zakupie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>kam::StagesModel</name>
    <message>
        <source>✓ done</source>
        <translation>✓ zakończone</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a date. Enter one such as %3, or leave the cell empty.</source>
        <translation>„%1”: „%2” nie jest datą. Wpisz datę, np. %3, albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
</TS>
