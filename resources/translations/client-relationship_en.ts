<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Relation</name>
    <message numerus="yes">
        <source>NPS, %n month(s)</source>
        <translation>
            <numerusform>NPS, %n month</numerusform>
            <numerusform>NPS, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered whether they would recommend us in the last %n month(s).</source>
        <translation>
            <numerusform>Nobody answered whether they would recommend us in the last %n month.</numerusform>
            <numerusform>Nobody answered whether they would recommend us in the last %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Percent of promoters (9 and 10) less percent of detractors (0 to 6), of the last %n month(s): %1 promoters, %2 passives, %3 detractors.</source>
        <translation>
            <numerusform>Percent of promoters (9 and 10) less percent of detractors (0 to 6), of the last %n month: %1 promoters, %2 passives, %3 detractors.</numerusform>
            <numerusform>Percent of promoters (9 and 10) less percent of detractors (0 to 6), of the last %n months: %1 promoters, %2 passives, %3 detractors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers of the last %n month(s).</source>
        <translation>
            <numerusform>No answers of the last %n month.</numerusform>
            <numerusform>No answers of the last %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean answer from 0 to 10, of the last %n month(s)</source>
        <translation>
            <numerusform>Mean answer from 0 to 10, of the last %n month</numerusform>
            <numerusform>Mean answer from 0 to 10, of the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean answer from 1 to 5, of the last %n month(s)</source>
        <translation>
            <numerusform>Mean answer from 1 to 5, of the last %n month</numerusform>
            <numerusform>Mean answer from 1 to 5, of the last %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
