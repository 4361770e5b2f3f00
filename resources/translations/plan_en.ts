<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>“%1” is of %2 and more than %n month(s) old. Look at it again.</source>
        <translation>
            <numerusform>“%1” is of %2 and more than %n month old. Look at it again.</numerusform>
            <numerusform>“%1” is of %2 and more than %n months old. Look at it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Set %n action(s) to %1</source>
        <translation>
            <numerusform>Set %n action to %1</numerusform>
            <numerusform>Set %n actions to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n action(s)</source>
        <translation>
            <numerusform>Remove %n action</numerusform>
            <numerusform>Remove %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n section(s) of the plan are empty: %1.</source>
        <translation>
            <numerusform>%n section of the plan are empty: %1.</numerusform>
            <numerusform>%n sections of the plan are empty: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
