<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActionDialog</name>
    <message>
        <source>none</source>
        <translation>– nie wybrano –</translation>
    </message>
    <message>
        <source>Relationship factors</source>
        <translation>Czynniki relacji</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co zrobimy</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Do kogo</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Służy celowi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Customer edition</source>
        <translation>Wydanie dla klienta</translation>
    </message>
    <message>
        <source>The client may read this action</source>
        <translation>Klient może czytać to działanie</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>spóźnione</translation>
    </message>
    <message>
        <source>wants: %1</source>
        <translation>chce: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Do kogo</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Wynik: %1</translation>
    </message>
    <message>
        <source>Person, role, goals</source>
        <translation>Osoba, rola, cele</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Relationship factor</source>
        <translation>Czynnik relacji</translation>
    </message>
    <message>
        <source>Due, status, cost</source>
        <translation>Termin, stan, koszt</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Poziom: %1</translation>
    </message>
</context>
<context>
    <name>kam::ActionBoard</name>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
</context>
<context>
    <name>kam::ActionsTab</name>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonane</translation>
    </message>
    <message>
        <source>Move action up</source>
        <translation>Przesuń działanie w górę</translation>
    </message>
    <message>
        <source>Move action down</source>
        <translation>Przesuń działanie w dół</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Eksportuj kalendarz…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Dodaj działanie…</translation>
    </message>
    <message>
        <source>Edit action…</source>
        <translation>Edytuj działanie…</translation>
    </message>
    <message>
        <source>Delete actions</source>
        <translation>Usuń działania</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Nie ma jeszcze działań</translation>
    </message>
    <message>
        <source>An action says what is done, for whom at the client, by whom of ours, and by when.</source>
        <translation>Działanie mówi, co zrobimy, dla kogo u klienta, kto z nas i do kiedy.</translation>
    </message>
    <message>
        <source>Action matrix</source>
        <translation>Macierz działań</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Usunięto %Ln działanie. Cofnij przywraca je.</numerusform>
            <numerusform>Usunięto %Ln działania. Cofnij przywraca je.</numerusform>
            <numerusform>Usunięto %Ln działań. Cofnij przywraca je.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1. kw. %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>osiągnięty</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Cel lub działanie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>quarter</comment>
        <translation>%1 · dziś</translation>
    </message>
    <message>
        <source>Goals and actions over the quarters</source>
        <translation>Cele i działania w kwartałach</translation>
    </message>
</context>
</TS>
