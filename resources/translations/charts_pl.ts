<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>trillion</source>
        <translation>bln</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>mld</translation>
    </message>
    <message>
        <source>million</source>
        <translation>mln</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>tys.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Chart: the value of “%1” is not a number, so nothing is drawn. Correct its figures.</source>
        <translation>Wykres: wartość „%1” nie jest liczbą, dlatego niczego nie narysowano. Popraw dane.</translation>
    </message>
    <message>
        <source>Chart: “%1” has another number of values than the others, so nothing is drawn. Read the figures again.</source>
        <translation>Wykres: „%1” ma inną liczbę wartości niż pozostałe serie, dlatego niczego nie narysowano. Wczytaj dane ponownie.</translation>
    </message>
    <message>
        <source>Up to here: %1</source>
        <translation>Łącznie do tego miejsca: %1</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Udział, %</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>Udział skumulowany, %</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>%1 of a client, right axis</source>
        <translation>%1 klienta, prawa oś</translation>
    </message>
    <message>
        <source>Cumulative share, left axis</source>
        <translation>Udział skumulowany, lewa oś</translation>
    </message>
    <message>
        <source>Chart: the levels of “%1” do not belong to the factors shown. Assess it again.</source>
        <translation>Wykres: poziomy „%1” nie pasują do pokazanych czynników. Oceń je ponownie.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>niemożliwe</translation>
    </message>
    <message>
        <source>Input lower: %1</source>
        <translation>Wielkość niższa: %1</translation>
    </message>
    <message>
        <source>Input higher: %1</source>
        <translation>Wielkość wyższa: %1</translation>
    </message>
    <message>
        <source>%1, input lower</source>
        <translation>%1, wielkość niższa</translation>
    </message>
    <message>
        <source>%1, input higher</source>
        <translation>%1, wielkość wyższa</translation>
    </message>
    <message>
        <source>input lower</source>
        <translation>wielkość niższa</translation>
    </message>
    <message>
        <source>input higher</source>
        <translation>wielkość wyższa</translation>
    </message>
    <message>
        <source>Chart: the dates of “%1” are not in order, so nothing is drawn. Correct them.</source>
        <translation>Wykres: daty „%1” nie są po kolei, dlatego niczego nie narysowano. Popraw je.</translation>
    </message>
    <message>
        <source>This chart needs more room.</source>
        <translation>Ten wykres wymaga więcej miejsca.</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Miejsce %1 z %2</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Klasa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), the largest first</source>
        <translation>
            <numerusform>%Ln klient, od największego</numerusform>
            <numerusform>%Ln klienci, od największego</numerusform>
            <numerusform>%Ln klientów, od największego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln client(s)</source>
        <translation>
            <numerusform>%1: %Ln klient</numerusform>
            <numerusform>%1: %Ln klienci</numerusform>
            <numerusform>%1: %Ln klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
</context>
</TS>
