<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::HistoryPage</name>
    <message numerus="yes">
        <source>The first %n field(s) of this change.</source>
        <translation>
            <numerusform>The first %n field of this change.</numerusform>
            <numerusform>The first %n fields of this change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>Take back %n change?</numerusform>
            <numerusform>Take back %n changes?</numerusform>
        </translation>
    </message>
</context>
</TS>
