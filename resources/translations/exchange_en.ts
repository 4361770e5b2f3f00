<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n client(s) have the %1 “%2”, so the row fits more than one. Match by another field.</source>
        <translation>
            <numerusform>%n client has the %1 “%2”, so the row fits more than one. Match by another field.</numerusform>
            <numerusform>%n clients have the %1 “%2”, so the row fits more than one. Match by another field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n client(s)</source>
        <translation>
            <numerusform>Import %n client</numerusform>
            <numerusform>Import %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can't be imported either.</source>
        <translation>
            <numerusform>%n more row can't be imported either.</numerusform>
            <numerusform>%n more rows can't be imported either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can't be imported, so nothing was changed. Correct them and import again.</source>
        <translation>
            <numerusform>%n row can't be imported, so nothing was changed. Correct it and import again.</numerusform>
            <numerusform>%n rows can't be imported, so nothing was changed. Correct them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rating(s)</source>
        <translation>
            <numerusform>Import %n rating</numerusform>
            <numerusform>Import %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product line(s) are new: %1.</source>
        <translation>
            <numerusform>%n product line is new: %1.</numerusform>
            <numerusform>%n product lines are new: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) should be looked at too.</source>
        <translation>
            <numerusform>%n more row should be looked at too.</numerusform>
            <numerusform>%n more rows should be looked at too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
