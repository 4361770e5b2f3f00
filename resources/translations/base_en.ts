<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>at least %1, %n of %2 unknown</source>
        <translation>
            <numerusform>at least %1, %n of %2 unknown</numerusform>
            <numerusform>at least %1, %n of %2 unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n of %2 unknown</source>
        <translation>
            <numerusform>%1 without %n of %2 unknown</numerusform>
            <numerusform>%1 without %n of %2 unknown</numerusform>
        </translation>
    </message>
</context>
</TS>
