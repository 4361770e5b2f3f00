<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Relationship</name>
    <message>
        <source>Client&apos;s bargaining power</source>
        <translation>Siła przetargowa klienta</translation>
    </message>
    <message>
        <source>Information exchange</source>
        <translation>Wymiana informacji</translation>
    </message>
    <message>
        <source>Co-operation rather than conflict</source>
        <translation>Kooperacja zamiast konfliktu</translation>
    </message>
    <message>
        <source>Institutionalisation</source>
        <translation>Instytucjonalizacja</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zaangażowanie</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Perceived distance</source>
        <translation>Postrzegany dystans</translation>
    </message>
    <message>
        <source>External influence, our side</source>
        <translation>Wpływ zewn. aktorów (my)</translation>
    </message>
    <message>
        <source>External influence, client&apos;s side</source>
        <translation>Wpływ zewn. aktorów (klient)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania relacji</translation>
    </message>
    <message>
        <source>medium-term</source>
        <translation>średniookresowa</translation>
    </message>
    <message>
        <source>short-term</source>
        <translation>krótkookresowa</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>długookresowa</translation>
    </message>
    <message>
        <source>short</source>
        <translation>krótki</translation>
    </message>
    <message>
        <source>long</source>
        <translation>długi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>“%1”: %2 has a note but no level. Choose a level, or move the note to the assessment.</source>
        <translation>„%1”: czynnik „%2” ma notatkę, ale nie ma poziomu. Wybierz poziom albo przenieś notatkę do oceny.</translation>
    </message>
    <message>
        <source>“%1” has another assessment of this day already. Choose another day, or change that one.</source>
        <translation>Klient „%1” ma już inną ocenę z tego dnia. Wybierz inny dzień albo zmień tamtą ocenę.</translation>
    </message>
    <message>
        <source>Assess the relation with %1</source>
        <translation>Ocena relacji: %1</translation>
    </message>
    <message>
        <source>Remove an assessment of %1</source>
        <translation>Usunięcie oceny relacji: %1</translation>
    </message>
    <message>
        <source>Need certainty</source>
        <translation>Pewność potrzeby</translation>
    </message>
    <message>
        <source>Market certainty</source>
        <translation>Pewność rynkowa</translation>
    </message>
    <message>
        <source>Transaction certainty</source>
        <translation>Pewność transakcyjna</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>low</source>
        <comment>certainty</comment>
        <translation>niska</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>certainty</comment>
        <translation>średnia</translation>
    </message>
    <message>
        <source>high</source>
        <comment>certainty</comment>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>ustalić</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>poprawić</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>utrzymać</translation>
    </message>
    <message>
        <source>may be relaxed</source>
        <translation>można obniżyć</translation>
    </message>
    <message>
        <source>A service needs a name. Enter one and try again.</source>
        <translation>Usługa musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>The client has a service “%1” already. Choose another name.</source>
        <translation>Klient ma już usługę „%1”. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“%1”: its product line is gone. Choose another.</source>
        <translation>„%1”: tej linii produktów już nie ma. Wybierz inną.</translation>
    </message>
    <message>
        <source>Add service %1 for %2</source>
        <translation>Dodanie usługi: %1 (%2)</translation>
    </message>
    <message>
        <source>Change service %1</source>
        <translation>Zmiana usługi: %1</translation>
    </message>
    <message>
        <source>Move service %1</source>
        <translation>Przesunięcie usługi: %1</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Usunięcie usługi: %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Ustawienie: %1 (%2)</translation>
    </message>
    <message>
        <source>Remove a record of certainty</source>
        <translation>Usunięcie zapisu o pewności</translation>
    </message>
    <message>
        <source>The client is no longer in this workspace. Choose another.</source>
        <translation>Tego klienta nie ma już w skoroszycie. Wybierz innego.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; nothing was changed. Look at the page again.</source>
        <translation>W międzyczasie to usunięto; nic nie zmieniono. Spójrz ponownie na stronę.</translation>
    </message>
    <message>
        <source>“%1”: enter the day, such as 2026-01-31.</source>
        <translation>„%1”: podaj dzień, na przykład 2026-01-31.</translation>
    </message>
    <message>
        <source>%1: %2, not judged before.</source>
        <translation>%1: %2, wcześniej bez oceny.</translation>
    </message>
    <message>
        <source>%1: no longer judged; it was %2.</source>
        <translation>%1: już bez oceny; poprzednio: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (better).</source>
        <translation>%1: było: %2, jest: %3 (lepiej).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (worse).</source>
        <translation>%1: było: %2, jest: %3 (gorzej).</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>trend not known</source>
        <translation>trend nieznany</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>coraz gorzej</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>coraz lepiej</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Kooperacja</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerstwo</translation>
    </message>
    <message>
        <source>Synergy</source>
        <translation>Synergia</translation>
    </message>
    <message>
        <source>“golden shots”, profitable once</source>
        <translation>„złote strzały”, zyskowne raz</translation>
    </message>
    <message>
        <source>known to each other, little volume</source>
        <translation>znamy się, mała wielkość zakupów</translation>
    </message>
    <message>
        <source>trust, much volume</source>
        <translation>zaufanie, duża wielkość zakupów</translation>
    </message>
    <message>
        <source>joint teams, joint launches of products, shared warehouses</source>
        <translation>wspólne zespoły, wspólne wprowadzanie produktów, wspólne magazyny</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>“%1” took another step on this day already. Choose another day, or change that one.</source>
        <translation>Klient „%1” ma już inny krok z tego dnia. Wybierz inny dzień albo zmień tamten krok.</translation>
    </message>
    <message>
        <source>Put %1 on the ladder: %2</source>
        <translation>Krok na drabinie relacji: %1 (%2)</translation>
    </message>
    <message>
        <source>Remove a step of %1 on the ladder</source>
        <translation>Usunięcie kroku na drabinie relacji: %1</translation>
    </message>
    <message>
        <source>true loyalty</source>
        <translation>prawdziwa lojalność</translation>
    </message>
    <message>
        <source>latent loyalty</source>
        <translation>ukryta lojalność</translation>
    </message>
    <message>
        <source>spurious loyalty</source>
        <translation>pozorna lojalność</translation>
    </message>
    <message>
        <source>no loyalty</source>
        <translation>brak lojalności</translation>
    </message>
    <message>
        <source>apostle</source>
        <translation>apostoł</translation>
    </message>
    <message>
        <source>mercenary</source>
        <translation>najemnik</translation>
    </message>
    <message>
        <source>hostage</source>
        <translation>zakładnik</translation>
    </message>
    <message>
        <source>defector</source>
        <translation>zbieg</translation>
    </message>
    <message>
        <source>The relation with this key client was never assessed. Assess its ten factors.</source>
        <translation>Relacji z tym kluczowym klientem nigdy nie oceniono. Oceń jej dziesięć czynników.</translation>
    </message>
    <message numerus="yes">
        <source>The relation was last assessed on %1, more than %n month(s) ago. Assess it again.</source>
        <translation>
            <numerusform>Relację oceniono ostatnio %1, ponad %n miesiąc temu. Oceń ją ponownie.</numerusform>
            <numerusform>Relację oceniono ostatnio %1, ponad %n miesiące temu. Oceń ją ponownie.</numerusform>
            <numerusform>Relację oceniono ostatnio %1, ponad %n miesięcy temu. Oceń ją ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the assessment before: %1</source>
        <translation>Od poprzedniej oceny: %1</translation>
    </message>
    <message>
        <source>A complaint of %1 is still open: %2. Settle it.</source>
        <translation>Reklamacja z dnia %1 jest nadal otwarta: %2. Załatw ją.</translation>
    </message>
    <message>
        <source>Would recommend us (0 to 10)</source>
        <translation>Poleciłby nas (0–10)</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>Satysfakcja (1–5)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>“%1”: whether they would recommend us is a whole number from 0 to 10.</source>
        <translation>„%1”: skłonność do polecenia nas to liczba całkowita od 0 do 10.</translation>
    </message>
    <message>
        <source>“%1”: satisfaction is a whole number from 1 to 5.</source>
        <translation>„%1”: satysfakcja to liczba całkowita od 1 do 5.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Załatwienie</translation>
    </message>
    <message>
        <source>“%1”: say what the complaint is about, then try again.</source>
        <translation>„%1”: napisz, czego dotyczy reklamacja, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1”: a complaint can&apos;t be settled before it was received. Correct one of the days.</source>
        <translation>„%1”: reklamacji nie można załatwić przed jej przyjęciem. Popraw jeden z dni.</translation>
    </message>
    <message>
        <source>Add an answer of %1</source>
        <translation>Dodanie odpowiedzi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n answer(s)</source>
        <translation>
            <numerusform>Dodanie %n odpowiedzi</numerusform>
            <numerusform>Dodanie %n odpowiedzi</numerusform>
            <numerusform>Dodanie %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an answer of %1</source>
        <translation>Zmiana odpowiedzi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Usunięcie %n odpowiedzi</numerusform>
            <numerusform>Usunięcie %n odpowiedzi</numerusform>
            <numerusform>Usunięcie %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a complaint of %1</source>
        <translation>Dodanie reklamacji: %1</translation>
    </message>
    <message>
        <source>Change a complaint of %1</source>
        <translation>Zmiana reklamacji: %1</translation>
    </message>
    <message>
        <source>Remove a complaint</source>
        <translation>Usunięcie reklamacji</translation>
    </message>
    <message>
        <source>%1 of “%2” (%3, wanted: %4)</source>
        <translation>%1: „%2” (jest: %3, ma być: %4)</translation>
    </message>
    <message>
        <source>Below the desired level: %1. Improve it.</source>
        <translation>Poniżej pożądanego poziomu: %1. Popraw to.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bargaining power, co-operation, institutionalisation</comment>
        <translation>niska</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>bargaining power, co-operation, institutionalisation</comment>
        <translation>średnia</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bargaining power, co-operation, institutionalisation</comment>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>low</source>
        <comment>trust, commitment</comment>
        <translation>niskie</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>trust, commitment</comment>
        <translation>średnie</translation>
    </message>
    <message>
        <source>high</source>
        <comment>trust, commitment</comment>
        <translation>wysokie</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>niska</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>średnia</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>Assess the relation</source>
        <translation>Ocenić relację</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <translation>Poprawić: %1</translation>
    </message>
    <message>
        <source>Raise certainty: %1</source>
        <translation>Podnieść pewność: %1</translation>
    </message>
    <message>
        <source>Settle the complaint: %1</source>
        <translation>Załatwić reklamację: %1</translation>
    </message>
</context>
</TS>
