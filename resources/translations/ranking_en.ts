<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::AddCriterionDialog</name>
    <message numerus="yes">
        <source>▲ The model has %Ln criteria already; three to five are enough.</source>
        <translation>
            <numerusform>▲ The model has %Ln criterion already; three to five are enough.</numerusform>
            <numerusform>▲ The model has %Ln criteria already; three to five are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::CriterionDialog</name>
    <message numerus="yes">
        <source>%n other models use this criterion; name, explanation, meanings and source change there too.</source>
        <translation>
            <numerusform>%n other model uses this criterion; name, explanation, meanings and source change there too.</numerusform>
            <numerusform>%n other models use this criterion; name, explanation, meanings and source change there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::RankingCommands</name>
    <message numerus="yes">
        <source>%n clients were exported to %1.</source>
        <translation>
            <numerusform>%n client was exported to %1.</numerusform>
            <numerusform>%n clients were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::RankingPage</name>
    <message numerus="yes">
        <source>%Ln clients · all rated</source>
        <translation>
            <numerusform>%Ln client · rated in full</numerusform>
            <numerusform>%Ln clients · all rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients · %1 rated in full</source>
        <translation>
            <numerusform>%Ln client · %1 rated in full</numerusform>
            <numerusform>%Ln clients · %1 rated in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients were copied.</source>
        <translation>
            <numerusform>%Ln client was copied.</numerusform>
            <numerusform>%Ln clients were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln clients shown</source>
        <translation>
            <numerusform>%1 of %Ln client shown</numerusform>
            <numerusform>%1 of %Ln clients shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::RankingTableModel</name>
    <message numerus="yes">
        <source>up %n ranks</source>
        <translation>
            <numerusform>up %n rank</numerusform>
            <numerusform>up %n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n ranks</source>
        <translation>
            <numerusform>down %n rank</numerusform>
            <numerusform>down %n ranks</numerusform>
        </translation>
    </message>
</context>
</TS>
