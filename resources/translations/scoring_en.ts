<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>The rank is shared with %1 and %n more.</source>
        <translation>
            <numerusform>The rank is shared with %1 and %n more.</numerusform>
            <numerusform>The rank is shared with %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n rating(s)</source>
        <translation>
            <numerusform>Enter %n rating</numerusform>
            <numerusform>Enter %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scoring model %1 has %n criteria; three to five are advised.</source>
        <translation>
            <numerusform>The scoring model %1 has %n criterion; three to five are advised.</numerusform>
            <numerusform>The scoring model %1 has %n criteria; three to five are advised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only: %2. What is missing counts as 0 points.</source>
        <translation>
            <numerusform>%1 rates %n client on some criteria only: %2. What is missing counts as 0 points.</numerusform>
            <numerusform>%1 rates %n clients on some criteria only: %2. What is missing counts as 0 points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only, %2 among them. What is missing counts as 0 points.</source>
        <translation>
            <numerusform>%1 rates %n client on some criteria only, %2 among them. What is missing counts as 0 points.</numerusform>
            <numerusform>%1 rates %n clients on some criteria only, %2 among them. What is missing counts as 0 points.</numerusform>
        </translation>
    </message>
</context>
</TS>
