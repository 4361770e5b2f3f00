<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClvSummary</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s): %1</source>
        <translation>
            <numerusform>%n rate: %1</numerusform>
            <numerusform>%n rates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::GapsPart</name>
    <message numerus="yes">
        <source>%n of %1 unknown</source>
        <translation>
            <numerusform>%n of %1 unknown</numerusform>
            <numerusform>%n of %1 unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of %1 unknown</source>
        <translation>
            <numerusform>without %n of %1 unknown</numerusform>
            <numerusform>without %n of %1 unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::LifetimePart</name>
    <message numerus="yes">
        <source>%n year(s) were removed from the end. Undo brings them back.</source>
        <translation>
            <numerusform>%n year was removed from the end. Undo brings them back.</numerusform>
            <numerusform>%n years were removed from the end. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::PurchasesPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
