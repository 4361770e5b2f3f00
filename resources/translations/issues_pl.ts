<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::FindingModel</name>
    <message>
        <source>✕ must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kam::IssuesPage</name>
    <message>
        <source>Nothing was found. Weights, ratings, gates and clients are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Where to Mend It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
