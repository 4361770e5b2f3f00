<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Relationship</name>
    <message numerus="yes">
        <source>The relation was last assessed on %1, more than %n month(s) ago. Assess it again.</source>
        <translation>
            <numerusform>The relation was last assessed on %1, more than %n month ago. Assess it again.</numerusform>
            <numerusform>The relation was last assessed on %1, more than %n months ago. Assess it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n answer(s)</source>
        <translation>
            <numerusform>Add %n answer</numerusform>
            <numerusform>Add %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Remove %n answer</numerusform>
            <numerusform>Remove %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
