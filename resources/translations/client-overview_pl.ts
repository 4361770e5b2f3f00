<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Brief</name>
    <message>
        <source>unknown</source>
        <comment>attitude</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of meeting, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
</context>
<context>
    <name>kam::BriefPart</name>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Where certainty is low</source>
        <translation>Gdzie pewność jest niska</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Copy the proof of its total</source>
        <translation>Kopiuj uzasadnienie wyniku</translation>
    </message>
    <message>
        <source>%1: %2, since %3.</source>
        <comment>stage of the ladder, what it means, date</comment>
        <translation>%1: %2, od %3.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>The relation was not assessed yet.</source>
        <translation>Relacji jeszcze nie oceniono.</translation>
    </message>
    <message>
        <source>Relation, %1</source>
        <comment>date</comment>
        <translation>Relacja, %1</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>date</comment>
        <translation>Od %1:</translation>
    </message>
    <message>
        <source>Nobody of the client is recorded yet.</source>
        <translation>Nie zapisano jeszcze nikogo ze strony klienta.</translation>
    </message>
    <message>
        <source>Certainty is not recorded yet.</source>
        <translation>Nie zapisano jeszcze pewności.</translation>
    </message>
    <message>
        <source>No certainty is known to be below the desired level.</source>
        <translation>O żadnej pewności nie wiadomo, by była poniżej pożądanego poziomu.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nic nie zaplanowano.</translation>
    </message>
</context>
<context>
    <name>kam::DetailsPart</name>
    <message>
        <source>Rate this client…</source>
        <translation>Oceń tego klienta…</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Oceń…</translation>
    </message>
</context>
<context>
    <name>kam::FewRows</name>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows of a list</comment>
        <translation>Wszystkie: %1</translation>
    </message>
</context>
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
    <message>
        <source>Go to the issue</source>
        <translation>Przejdź do uwagi</translation>
    </message>
</context>
<context>
    <name>kam::OverviewTab</name>
    <message>
        <source>At a glance</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
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
        <translation>Uzasadnienie wyniku</translation>
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
        <translation>Jak powstaje wynik %1: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>miejsce %1 z %2</translation>
    </message>
</context>
</TS>
