<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::GridModel</name>
    <message numerus="yes">
        <source>%1 where known, %n of %2 unknown</source>
        <translation>
            <numerusform>%1 where known, %n of %2 unknown</numerusform>
            <numerusform>%1 where known, %n of %2 unknown</numerusform>
        </translation>
    </message>
</context>
</TS>
