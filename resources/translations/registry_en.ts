<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Registry</name>
    <message numerus="yes">
        <source>Change %1 of %n client(s)</source>
        <translation>
            <numerusform>Change %1 of %n client</numerusform>
            <numerusform>Change %1 of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Change %n client</numerusform>
            <numerusform>Change %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Add %n client</numerusform>
            <numerusform>Add %n clients</numerusform>
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
        <source>The tax number “%1” is not a Polish NIP: it has %n digit(s) instead of 10. Check it with the client.</source>
        <translation>
            <numerusform>The tax number “%1” is not a Polish NIP: it has %n digit instead of 10. Check it with the client.</numerusform>
            <numerusform>The tax number “%1” is not a Polish NIP: it has %n digits instead of 10. Check it with the client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have this name. Tell them apart by name, or delete what was entered twice.</source>
        <translation>
            <numerusform>%n client has this name. Tell them apart by name, or delete what was entered twice.</numerusform>
            <numerusform>%n clients have this name. Tell them apart by name, or delete what was entered twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n product line(s)</source>
        <translation>
            <numerusform>Add %n product line</numerusform>
            <numerusform>Add %n product lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s) of the sales</source>
        <translation>
            <numerusform>Change %n cell of the sales</numerusform>
            <numerusform>Change %n cells of the sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n transaction(s)</source>
        <translation>
            <numerusform>Add %n transaction</numerusform>
            <numerusform>Add %n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n transaction(s)</source>
        <translation>
            <numerusform>Remove %n transaction</numerusform>
            <numerusform>Remove %n transactions</numerusform>
        </translation>
    </message>
</context>
</TS>
