<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Base</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>at least %1, %n of %2 unknown</source>
        <translation>
            <numerusform>co najmniej %1, nieznana %n z %2</numerusform>
            <numerusform>co najmniej %1, nieznane %n z %2</numerusform>
            <numerusform>co najmniej %1, nieznanych %n z %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n of %2 unknown</source>
        <translation>
            <numerusform>%1 bez %n nieznanej z %2</numerusform>
            <numerusform>%1 bez %n nieznanych z %2</numerusform>
            <numerusform>%1 bez %n nieznanych z %2</numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>A result is too large to be computed. Give the figures in a larger unit, such as thousands.</source>
        <translation>Wynik jest za duży, by go policzyć. Podaj liczby w większej jednostce, na przykład w tysiącach.</translation>
    </message>
</context>
</TS>
