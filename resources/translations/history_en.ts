<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::HistoryPage</name>
    <message numerus="yes">
        <source>Only the first %n field(s) of this change are shown.</source>
        <translation>
            <numerusform>Only the first %n field of this change is shown.</numerusform>
            <numerusform>Only the first %n fields of this change are shown.</numerusform>
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
