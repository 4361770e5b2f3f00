<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::MapCommands</name>
    <message numerus="yes">
        <source>%n person(s) were deleted with their roles, goals and contacts. Undo brings them back.</source>
        <translation>
            <numerusform>%n person was deleted with their roles, goals and contacts. Undo brings them back.</numerusform>
            <numerusform>%n people were deleted with their roles, goals and contacts. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::MapPart</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
