<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::TeamPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n team member(s)</source>
        <translation>
            <numerusform>Delete %n team member</numerusform>
            <numerusform>Delete %n team members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have no owner now. Undo brings the owner back.</source>
        <translation>
            <numerusform>%n client has no owner now. Undo brings the owner back.</numerusform>
            <numerusform>%n clients have no owner now. Undo brings the owner back.</numerusform>
        </translation>
    </message>
</context>
</TS>
