<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::PlansPage</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s) without one</source>
        <translation>
            <numerusform>%Ln key client without one</numerusform>
            <numerusform>%Ln key clients without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>%Ln not shown</numerusform>
            <numerusform>%Ln not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) archived. They are listed under “%1”.</source>
        <translation>
            <numerusform>%Ln plan archived. They are listed under “%1”.</numerusform>
            <numerusform>%Ln plans archived. They are listed under “%1”.</numerusform>
        </translation>
    </message>
</context>
</TS>
