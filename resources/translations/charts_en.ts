<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%Ln client(s), the largest first</source>
        <translation>
            <numerusform>%Ln client, the largest first</numerusform>
            <numerusform>%Ln clients, the largest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln client(s)</source>
        <translation>
            <numerusform>%1: %Ln client</numerusform>
            <numerusform>%1: %Ln clients</numerusform>
        </translation>
    </message>
</context>
</TS>
