<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kam::GatesSection</name>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Verifying criteria</source>
        <translation>Kryteria weryfikujące</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nie oceniono</translation>
    </message>
</context>
<context>
    <name>kam::IssuesSection</name>
    <message>
        <source>Open issues of this client</source>
        <translation>Otwarte uwagi do tego klienta</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Otwarte uwagi</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niczego nie stwierdzono.</translation>
    </message>
    <message>
        <source>The data are being looked through.</source>
        <translation>Trwa przegląd danych.</translation>
    </message>
</context>
<context>
    <name>kam::OverviewTab</name>
    <message>
        <source>Rate this client…</source>
        <translation>Oceń tego klienta…</translation>
    </message>
    <message>
        <source>Copy the proof of its total</source>
        <translation>Kopiuj uzasadnienie sumy</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Oceń…</translation>
    </message>
</context>
<context>
    <name>kam::RankSection</name>
    <message>
        <source>Scoring model</source>
        <translation>Model oceny</translation>
    </message>
    <message>
        <source>Proof of the total</source>
        <translation>Uzasadnienie sumy</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>There is no scoring model yet. Add one on the page Ranking.</source>
        <translation>Nie ma jeszcze modelu oceny. Dodaj go na stronie Ranking.</translation>
    </message>
    <message>
        <source>The ranking is being computed.</source>
        <translation>Trwa obliczanie rankingu.</translation>
    </message>
    <message>
        <source>How %1 gets %2</source>
        <translation>Skąd %1 ma %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>miejsce %1 z %2</translation>
    </message>
</context>
</TS>
