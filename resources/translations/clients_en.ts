<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::ClientsPage</name>
    <message numerus="yes">
        <source>Delete %n of %1 client(s)?</source>
        <translation>
            <numerusform>Delete %n of %1 clients?</numerusform>
            <numerusform>Delete %n of %1 clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n client(s)</source>
        <translation>
            <numerusform>Delete %n client</numerusform>
            <numerusform>Delete %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n client(s). Undo brings them back.</source>
        <translation>
            <numerusform>Deleted %n client. Undo brings it back.</numerusform>
            <numerusform>Deleted %n clients. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::MultiChoice</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>name of a filter</comment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
