<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%Ln client(s), %1 %2</source>
        <translation>
            <numerusform>%Ln client, %1 %2</numerusform>
            <numerusform>%Ln clients, %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without sales</source>
        <translation>
            <numerusform>%Ln without sales</numerusform>
            <numerusform>%Ln without sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without profit</source>
        <translation>
            <numerusform>%Ln without profit</numerusform>
            <numerusform>%Ln without profit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Herfindahl index %1: as concentrated as %Ln client(s) of equal size.</source>
        <translation>
            <numerusform>Herfindahl index %1: as concentrated as %Ln client of equal size.</numerusform>
            <numerusform>Herfindahl index %1: as concentrated as %Ln clients of equal size.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::CertaintyGapsTab</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln key client</numerusform>
            <numerusform>%Ln key clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) to the desired level</source>
        <translation>
            <numerusform>%Ln gap to the desired level</numerusform>
            <numerusform>%Ln gaps to the desired level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::MapTab</name>
    <message numerus="yes">
        <source>%Ln client(s) are not shown, because one of the two figures is not known.</source>
        <translation>
            <numerusform>%Ln client is not shown, because one of the two figures is not known.</numerusform>
            <numerusform>%Ln clients are not shown, because one of the two figures is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest %Ln are in the table alone.</source>
        <translation>
            <numerusform>The smallest is in the table alone.</numerusform>
            <numerusform>The smallest %Ln are in the table alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::MoversTab</name>
    <message numerus="yes">
        <source>%Ln client(s) moved to a better class.</source>
        <translation>
            <numerusform>%Ln client moved to a better class.</numerusform>
            <numerusform>%Ln clients moved to a better class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) moved to a worse class.</source>
        <translation>
            <numerusform>%Ln client moved to a worse class.</numerusform>
            <numerusform>%Ln clients moved to a worse class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ServiceTab</name>
    <message numerus="yes">
        <source>%Ln client(s) lost %1 %2 in %3.</source>
        <translation>
            <numerusform>%Ln client lost %1 %2 in %3.</numerusform>
            <numerusform>%Ln clients lost %1 %2 in %3.</numerusform>
        </translation>
    </message>
</context>
</TS>
