<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::ActionsTab</name>
    <message numerus="yes">
        <source>%Ln action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln action deleted. Undo brings them back.</numerusform>
            <numerusform>%Ln actions deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
