<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BuyingCentre</name>
    <message numerus="yes">
        <source>Remove %n influence(s)</source>
        <translation>
            <numerusform>Remove %n influence</numerusform>
            <numerusform>Remove %n influences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What we knew is older than %n month(s) or has no date: %1. Look again.</source>
        <translation>
            <numerusform>What we knew is older than %n month or has no date: %1. Look again.</numerusform>
            <numerusform>What we knew is older than %n months or has no date: %1. Look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Only %n person(s) are known: find the others.</source>
        <translation>
            <numerusform>%1 Only %n person is known: find the others.</numerusform>
            <numerusform>%1 Only %n people are known: find the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are weaker than wanted: %1.</source>
        <translation>
            <numerusform>%n contact is weaker than wanted: %1.</numerusform>
            <numerusform>%n contacts are weaker than wanted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) address this person.</source>
        <translation>
            <numerusform>%n open action address this person.</numerusform>
            <numerusform>%n open actions address this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of the plan serve this person.</source>
        <translation>
            <numerusform>%n goal of the plan serve this person.</numerusform>
            <numerusform>%n goals of the plan serve this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan serves nothing of what %n person(s) want: %1. Serve it by a goal or an action.</source>
        <translation>
            <numerusform>The plan serves nothing of what %n person wants: %1. Serve it by a goal or an action.</numerusform>
            <numerusform>The plan serves nothing of what %n people want: %1. Serve it by a goal or an action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
