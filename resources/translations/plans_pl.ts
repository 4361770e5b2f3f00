<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::PlansModel</name>
    <message>
        <source>no plan</source>
        <translation>bez planu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 z %2 punktów</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kompletność</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>kam::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Otwórz plan</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Podgląd…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Eksportuj zaznaczone…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Eksportuj wszystkie…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Eksportuj kalendarz…</translation>
    </message>
    <message>
        <source>Client or owner</source>
        <translation>Klient lub opiekun</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Które plany</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodnione</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Spóźniony przegląd</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niekompletne</translation>
    </message>
    <message>
        <source>Key clients without a plan</source>
        <translation>Kluczowi klienci bez planu</translation>
    </message>
    <message>
        <source>Account plans</source>
        <translation>Plany obsługi</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nie ma jeszcze planu</translation>
    </message>
    <message>
        <source>Plans are begun in the tab Plan of a client. Key clients without one are listed here too.</source>
        <translation>Plany rozpoczyna się na karcie Plan klienta. Kluczowi klienci bez planu też są tu wymienieni.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>No plan fits what is typed and chosen above.</source>
        <translation>Żaden plan nie pasuje do tego, co wpisano i wybrano powyżej.</translation>
    </message>
    <message>
        <source>None of the clients shown has a plan. Nothing was written.</source>
        <translation>Żaden z pokazanych klientów nie ma planu. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Service standard…</source>
        <translation>Standard obsługi…</translation>
    </message>
    <message>
        <source>Open the plan of a client</source>
        <translation>Otwórz plan klienta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plany</numerusform>
            <numerusform>%Ln planów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s) without one</source>
        <translation>
            <numerusform>%Ln kluczowy klient bez planu</numerusform>
            <numerusform>%Ln kluczowych klientów bez planu</numerusform>
            <numerusform>%Ln kluczowych klientów bez planu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>%Ln niepokazany</numerusform>
            <numerusform>%Ln niepokazane</numerusform>
            <numerusform>%Ln niepokazanych</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no client yet. Add one on the page Clients.</source>
        <translation>Nie ma jeszcze klientów. Dodaj klienta na stronie Klienci.</translation>
    </message>
    <message>
        <source>Archive plans</source>
        <translation>Zarchiwizuj plany</translation>
    </message>
    <message>
        <source>Agreed plans that are in force no more</source>
        <translation>Uzgodnione plany, które już nie obowiązują</translation>
    </message>
    <message>
        <source>Current plans</source>
        <translation>Bieżące plany</translation>
    </message>
    <message>
        <source>All periods and versions</source>
        <translation>Wszystkie okresy i wersje</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiwalne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) archived. They are listed under “%1”.</source>
        <translation>
            <numerusform>Zarchiwizowano %Ln plan. Jest na liście „%1”.</numerusform>
            <numerusform>Zarchiwizowano %Ln plany. Są na liście „%1”.</numerusform>
            <numerusform>Zarchiwizowano %Ln planów. Są na liście „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ServiceDialog</name>
    <message>
        <source>Service standard</source>
        <translation>Standard obsługi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Clients not seen in time</source>
        <translation>Klienci nieodwiedzeni w terminie</translation>
    </message>
    <message>
        <source>Times a year; empty: no standard</source>
        <translation>Razy w roku; puste: bez standardu</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasa %1</translation>
    </message>
    <message>
        <source>Class %1: %2, times a year</source>
        <translation>Klasa %1: %2, razy w roku</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Spóźnione: %1</translation>
    </message>
    <message>
        <source>%1: somebody else has changed this meanwhile; theirs stands. Enter yours again to replace it.</source>
        <translation>%1: ktoś inny w międzyczasie to zmienił i jego wartość obowiązuje. Wpisz swoją ponownie, aby ją zastąpić.</translation>
    </message>
</context>
</TS>
