<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>Change %n count(s) of activities</source>
        <translation>
            <numerusform>Change %n count of activities</numerusform>
            <numerusform>Change %n counts of activities</numerusform>
        </translation>
    </message>
</context>
</TS>
