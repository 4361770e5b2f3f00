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
    <message numerus="yes">
        <source>In %1 the recorded sales of %n client(s) are not the sum of their transactions (%2). The recorded ones are used; remove them to use the transactions.</source>
        <translation>
            <numerusform>In %1 the recorded sales of %n client are not the sum of its transactions (%2). The recorded ones are used; remove them to use the transactions.</numerusform>
            <numerusform>In %1 the recorded sales of %n clients are not the sum of their transactions (%2). The recorded ones are used; remove them to use the transactions.</numerusform>
        </translation>
    </message>
</context>
</TS>
