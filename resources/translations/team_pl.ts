<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::TeamModel</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
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
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>kam::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Nasi ludzie</translation>
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
        <source>New team member</source>
        <translation>Nowa osoba</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n team member(s)</source>
        <translation>
            <numerusform>Usuń %n osobę</numerusform>
            <numerusform>Usuń %n osoby</numerusform>
            <numerusform>Usuń %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have no owner now. Undo brings the owner back.</source>
        <translation>
            <numerusform>%n klient nie ma teraz opiekuna. Cofnięcie przywróci opiekuna.</numerusform>
            <numerusform>%n klienci nie mają teraz opiekuna. Cofnięcie przywróci opiekuna.</numerusform>
            <numerusform>%n klientów nie ma teraz opiekuna. Cofnięcie przywróci opiekuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add team member</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Delete team members</source>
        <translation>Usuń osoby</translation>
    </message>
    <message>
        <source>Copy team rows</source>
        <translation>Kopiuj wiersze zespołu</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>Nie ma tu jeszcze nikogo</translation>
    </message>
    <message>
        <source>Add the people who look after clients.</source>
        <translation>Dodaj osoby, które opiekują się klientami.</translation>
    </message>
</context>
</TS>
