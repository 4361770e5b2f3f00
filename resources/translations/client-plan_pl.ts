<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>GoalDialogs</name>
    <message>
        <source>Add goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>What should be reached</source>
        <translation>Co ma zostać osiągnięte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>share of wallet</source>
        <translation>udział w nabywcy</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>%, pieces</source>
        <translation>%, sztuki</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Wartość początkowa</translation>
    </message>
    <message>
        <source>A number or a word such as medium</source>
        <translation>Liczba albo słowo, na przykład średni</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Termin osiągnięcia</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Adds to sales of its period</source>
        <translation>Wpływ na sprzedaż okresu</translation>
    </message>
    <message>
        <source>Serves a goal of</source>
        <translation>Służy celowi osoby</translation>
    </message>
    <message>
        <source>Which goal of that person</source>
        <translation>Któremu celowi tej osoby</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Postęp celu %1</translation>
    </message>
    <message>
        <source>From %1 to %2 %3</source>
        <translation>Od %1 do %2 %3</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Dotychczas: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Obecna wartość</translation>
    </message>
    <message>
        <source>A number or a word; empty removes the entry of that day</source>
        <translation>Liczba lub słowo; puste pole usuwa wpis z tego dnia</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Dodaj cel sprzedaży</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <source>Enter the target as a number, 0 or more.</source>
        <translation>Podaj cel sprzedaży jako liczbę, 0 lub więcej.</translation>
    </message>
    <message>
        <source>Customer edition</source>
        <translation>Wydanie dla klienta</translation>
    </message>
    <message>
        <source>The client may read this goal</source>
        <translation>Klient może czytać ten cel</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>bez wskazania</translation>
    </message>
    <message>
        <source>%1 (no longer a goal of this person)</source>
        <translation>%1 (już nie jest celem tej osoby)</translation>
    </message>
    <message>
        <source>Achieved: %1 %2, from the sales recorded for the period</source>
        <translation>Osiągnięto: %1 %2, według sprzedaży zapisanej za ten okres</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Add meeting</source>
        <translation>Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>At the client</source>
        <translation>Ze strony klienta</translation>
    </message>
    <message>
        <source>Of ours</source>
        <translation>Z naszej strony</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel spotkania</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Pytania do zadania</translation>
    </message>
    <message>
        <source>What we want to gain</source>
        <translation>Co chcemy uzyskać</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Odbyło się</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Settlement: what was kept</source>
        <translation>Rozliczenie: czego dotrzymano</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Następne spotkanie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>PlanDialogs</name>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Uzgodnienie planu</translation>
    </message>
    <message>
        <source>The version is frozen: every figure in it stays as it is now, whatever changes later. What was agreed before for this period is archived.</source>
        <translation>Wersja zostaje zamrożona: każda liczba pozostaje w niej taka jak teraz, cokolwiek zmieni się później. To, co wcześniej uzgodniono dla tego okresu, trafia do archiwum.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Uzgodnili</translation>
    </message>
    <message>
        <source>Names on both sides</source>
        <translation>Nazwiska po obu stronach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Agree and freeze</source>
        <translation>Uzgodnij i zamroź</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, wersja %2, %3</translation>
    </message>
</context>
<context>
    <name>kam::CheckPart</name>
    <message>
        <source>A whole plan</source>
        <translation>Pełny plan</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Completeness of the plan</source>
        <translation>Kompletność planu</translation>
    </message>
    <message>
        <source>%1. Every point counts the same; nothing here stops you from handing the plan out. Enter or a double click leads to the place.</source>
        <translation>%1. Każdy punkt liczy się tak samo; nic nie blokuje przekazania planu. Enter lub dwuklik prowadzi do danego miejsca.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>kam::ChecklistsPart</name>
    <message>
        <source>%1: enter a whole number from 1 to 5, or leave it empty.</source>
        <translation>%1: podaj liczbę całkowitą od 1 do 5 albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Pytania badawcze</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Dodaj pytanie…</translation>
    </message>
    <message>
        <source>Delete questions</source>
        <translation>Usuń pytania</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Nie ma jeszcze pytań</translation>
    </message>
    <message>
        <source>What we should know before we plan: about ourselves, the client, competitors, suppliers and others.</source>
        <translation>Co powinniśmy wiedzieć, zanim zaplanujemy: o sobie, kliencie, konkurentach, dostawcach i innych.</translation>
    </message>
    <message>
        <source>Profile of the account manager</source>
        <translation>Profil opiekuna klienta</translation>
    </message>
    <message>
        <source>Skills of the account manager</source>
        <translation>Umiejętności opiekuna klienta</translation>
    </message>
    <message>
        <source>Add skill…</source>
        <translation>Dodaj umiejętność…</translation>
    </message>
    <message>
        <source>Delete skills</source>
        <translation>Usuń umiejętności</translation>
    </message>
    <message>
        <source>No skill yet</source>
        <translation>Nie ma jeszcze umiejętności</translation>
    </message>
    <message>
        <source>What is required of this account manager against what is there, 1 to 5. It holds for all clients of the manager.</source>
        <translation>Czego wymaga się od tego opiekuna, a co dziś ma, od 1 do 5. Dotyczy wszystkich jego klientów.</translation>
    </message>
    <message>
        <source>Add the usual questions</source>
        <translation>Dodaj typowe pytania</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecne</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Is our firm ready?</source>
        <translation>Czy nasza firma jest gotowa?</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Dodaj pytanie</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Dodaj umiejętność</translation>
    </message>
    <message>
        <source>Required, 1 to 5</source>
        <translation>Wymagane, od 1 do 5</translation>
    </message>
    <message>
        <source>Present, 1 to 5</source>
        <translation>Obecne, od 1 do 5</translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation>Edytuj pytanie…</translation>
    </message>
    <message>
        <source>Edit skill…</source>
        <translation>Edytuj umiejętność…</translation>
    </message>
</context>
<context>
    <name>kam::ClientValuePart</name>
    <message>
        <source>Value for the client</source>
        <translation>Wartość dla klienta</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>od 0 do 10</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nasza</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Najlepszy konkurent</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Koszt: %1</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, nasza</translation>
    </message>
    <message>
        <source>%1, best competitor</source>
        <translation>%1, najlepszy konkurent</translation>
    </message>
    <message>
        <source>Value position</source>
        <translation>Pozycja wartości</translation>
    </message>
    <message>
        <source>Note on the value for the client</source>
        <translation>Notatka o wartości dla klienta</translation>
    </message>
    <message>
        <source>Why the client would choose us</source>
        <translation>Dlaczego klient miałby wybrać nas</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Program lojalnościowy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Value less cost: ours %1, best competitor %2.</source>
        <translation>Wartość minus koszt: nasza %1, najlepszego konkurenta %2.</translation>
    </message>
    <message>
        <source>The client gains %1 more from us.</source>
        <translation>Klient zyskuje u nas o %1 więcej.</translation>
    </message>
    <message>
        <source>The client gains %1 more from the competitor.</source>
        <translation>Klient zyskuje u konkurenta o %1 więcej.</translation>
    </message>
    <message>
        <source>Both give the client the same.</source>
        <translation>Oba dają klientowi tyle samo.</translation>
    </message>
    <message>
        <source>Score all eight parts to see who gives more.</source>
        <translation>Oceń wszystkie osiem części, aby zobaczyć, kto daje więcej.</translation>
    </message>
</context>
<context>
    <name>kam::CompareDialog</name>
    <message>
        <source>Version before</source>
        <translation>Wersja wcześniejsza</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Wersja późniejsza</translation>
    </message>
    <message>
        <source>Compare versions of the plan</source>
        <translation>Porównanie wersji planu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Obie wersje mówią to samo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln różnica</numerusform>
            <numerusform>%Ln różnice</numerusform>
            <numerusform>%Ln różnic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::GoalsPart</name>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Cele planu</translation>
    </message>
    <message>
        <source>Add goal…</source>
        <translation>Dodaj cel…</translation>
    </message>
    <message>
        <source>Delete goals</source>
        <translation>Usuń cele</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nie ma jeszcze celu</translation>
    </message>
    <message>
        <source>A goal says what should be reached: its measure, where it starts, the target, the date and who is responsible.</source>
        <translation>Cel mówi, co ma zostać osiągnięte: jego miara, wartość początkowa i docelowa, termin i osoba odpowiedzialna.</translation>
    </message>
    <message>
        <source>Targets and the gap to them</source>
        <translation>Cele sprzedaży i luka do celu</translation>
    </message>
    <message>
        <source>Sales targets</source>
        <translation>Cele sprzedaży</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Dodaj cel sprzedaży…</translation>
    </message>
    <message>
        <source>Delete target</source>
        <translation>Usuń cel sprzedaży</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Nie ma jeszcze celu sprzedaży</translation>
    </message>
    <message>
        <source>A target is what should be sold in a period; the gap is what neither sales nor goals cover.</source>
        <translation>Cel sprzedaży to wartość, którą należy sprzedać w okresie; luka to to, czego nie pokrywają ani sprzedaż, ani cele planu.</translation>
    </message>
    <message>
        <source>Enter progress…</source>
        <translation>Wpisz postęp…</translation>
    </message>
    <message>
        <source>Move goal up</source>
        <translation>Przesuń cel w górę</translation>
    </message>
    <message>
        <source>Move goal down</source>
        <translation>Przesuń cel w dół</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wartość docelowa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <source>Planned by goals</source>
        <translation>Zaplanowane w celach</translation>
    </message>
    <message>
        <source>Open gap</source>
        <translation>Otwarta luka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Delete goals of a plan</source>
        <translation>Usunięcie celów planu</translation>
    </message>
    <message>
        <source>Delete targets</source>
        <translation>Usunięcie celów sprzedaży</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Brakuje: %1</translation>
    </message>
    <message>
        <source>The date is past and the goal is not reached</source>
        <translation>Termin minął, a cel nie jest osiągnięty</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>%1 − %2 − %3 = %4</source>
        <translation>%1 − %2 − %3 = %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Goals of the period without an effect on sales: %1.</source>
        <translation>Cele okresu bez wpływu na sprzedaż: %1.</translation>
    </message>
    <message>
        <source>Edit goal…</source>
        <translation>Edytuj cel…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Edytuj cel sprzedaży…</translation>
    </message>
    <message>
        <source>Achieved: from the sales recorded.</source>
        <translation>Osiągnięto: według zapisanej sprzedaży.</translation>
    </message>
    <message>
        <source>From the sales recorded for the period, on the tab Value</source>
        <translation>Według sprzedaży zapisanej za ten okres w zakładce Wartość</translation>
    </message>
    <message>
        <source>As it was entered</source>
        <translation>Tak jak wpisano</translation>
    </message>
</context>
<context>
    <name>kam::MeetingsPart</name>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Meetings with the client</source>
        <translation>Spotkania z klientem</translation>
    </message>
    <message>
        <source>Add meeting…</source>
        <translation>Dodaj spotkanie…</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation>Usuń spotkania</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Nie ma jeszcze spotkań</translation>
    </message>
    <message>
        <source>A meeting is planned before and settled after: what was promised, what was kept, when the next one is.</source>
        <translation>Spotkanie planuje się przed i rozlicza po nim: co obiecano, czego dotrzymano, kiedy następne.</translation>
    </message>
    <message>
        <source>Promises of this meeting</source>
        <translation>Obietnice z tego spotkania</translation>
    </message>
    <message>
        <source>Promises of the meeting</source>
        <translation>Obietnice ze spotkania</translation>
    </message>
    <message>
        <source>Add promise…</source>
        <translation>Dodaj obietnicę…</translation>
    </message>
    <message>
        <source>Delete promises</source>
        <translation>Usuń obietnice</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Nie ma jeszcze obietnic</translation>
    </message>
    <message>
        <source>Choose a meeting; what was promised there, by us or by the client, stands here.</source>
        <translation>Wybierz spotkanie; tu stoi, co na nim obiecaliśmy my lub klient.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Złamana</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Utwórz działanie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Of ours</source>
        <translation>Z naszej strony</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Otwarte obietnice</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyja</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>held</source>
        <translation>odbyło się</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nierozliczone</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowane</translation>
    </message>
    <message>
        <source>made</source>
        <translation>utworzone</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Dodaj obietnicę</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>An action was made of “%1”. It stands in the tab Actions.</source>
        <translation>Z obietnicy „%1” powstało działanie. Jest na karcie Działania.</translation>
    </message>
    <message>
        <source>Edit meeting…</source>
        <translation>Edytuj spotkanie…</translation>
    </message>
    <message>
        <source>Edit promise…</source>
        <translation>Edytuj obietnicę…</translation>
    </message>
    <message>
        <source>Action from the notes…</source>
        <translation>Działanie z notatek…</translation>
    </message>
    <message>
        <source>Action from the notes</source>
        <translation>Działanie z notatek</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co zostanie zrobione</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiada</translation>
    </message>
</context>
<context>
    <name>kam::PlanTab</name>
    <message>
        <source>agreed on %1 by %2</source>
        <translation>uzgodniony %1 przez: %2</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <translation>nikt nie odpowiada</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>następny przegląd %1</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>bez daty przeglądu</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kompletność</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>Rozpoczęcie planu</translation>
    </message>
    <message>
        <source>Period, owner and review of the plan</source>
        <translation>Okres, opiekun i przegląd planu</translation>
    </message>
    <message>
        <source>Carry the plan forward</source>
        <translation>Przeniesienie planu na następny okres</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>Usunąć plan %1?</translation>
    </message>
    <message>
        <source>It is what was agreed. Undo brings it back.</source>
        <translation>To wersja, którą uzgodniono. Cofnij przywraca ją.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Usuń plan</translation>
    </message>
    <message>
        <source>The plan %1 was deleted. Undo brings it back.</source>
        <translation>Usunięto plan %1. Cofnij przywraca go.</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <translation>Rozpocznij plan…</translation>
    </message>
    <message>
        <source>Period, owner, review…</source>
        <translation>Okres, opiekun, przegląd…</translation>
    </message>
    <message>
        <source>Agree and freeze…</source>
        <translation>Uzgodnij i zamroź…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <source>Carry forward…</source>
        <translation>Przenieś na następny okres…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Porównaj wersje…</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Eksportuj plan…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Podgląd…</translation>
    </message>
    <message>
        <source>A draft with everything this version says, for the same period</source>
        <translation>Szkic ze wszystkim, co mówi ta wersja, dla tego samego okresu</translation>
    </message>
    <message>
        <source>A draft for the next period; goals start where they stand now</source>
        <translation>Szkic na następny okres; cele zaczynają się od obecnych wartości</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Wersja planu</translation>
    </message>
    <message>
        <source>What the plan should have, and what is missing</source>
        <translation>Co plan powinien zawierać i czego brakuje</translation>
    </message>
    <message>
        <source>Version ▾</source>
        <translation>Wersja ▾</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Risks and SWOT</source>
        <translation>Ryzyko i SWOT</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nie ma jeszcze planu</translation>
    </message>
    <message>
        <source>A plan says what should be reached with this client in a period, who does what for it, and what could go wrong.</source>
        <translation>Plan mówi, co ma zostać osiągnięte z tym klientem w danym okresie, kto i co w tym celu robi oraz co może się nie udać.</translation>
    </message>
    <message>
        <source>Review pack…</source>
        <translation>Pakiet na przegląd…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Value for the client</source>
        <translation>Wartość dla klienta</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>The plan %1 was archived.</source>
        <translation>Plan %1 trafił do archiwum.</translation>
    </message>
    <message>
        <source>Archive plan</source>
        <translation>Zarchiwizuj plan</translation>
    </message>
    <message>
        <source>The plan is in force no more; it stays as it was agreed</source>
        <translation>Plan już nie obowiązuje; zostaje taki, jaki uzgodniono</translation>
    </message>
</context>
<context>
    <name>kam::RiskGrid</name>
    <message>
        <source>probability %1, impact %2: %3</source>
        <translation>prawdopodobieństwo: %1, skutek: %2: %3</translation>
    </message>
    <message>
        <source>Risks by probability and impact</source>
        <translation>Ryzyko według prawdopodobieństwa i skutku</translation>
    </message>
    <message>
        <source>probability upwards, impact to the right</source>
        <translation>w górę prawdopodobieństwo, w prawo skutek</translation>
    </message>
</context>
<context>
    <name>kam::RisksPart</name>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>What does our offer do better than others? One thought a line.</source>
        <translation>Co w naszej ofercie jest lepsze niż u innych? Jedna myśl w wierszu.</translation>
    </message>
    <message>
        <source>Where does it fall short for this client? One thought a line.</source>
        <translation>Czego w niej brakuje temu klientowi? Jedna myśl w wierszu.</translation>
    </message>
    <message>
        <source>What outside could help us? One thought a line.</source>
        <translation>Co z zewnątrz może nam pomóc? Jedna myśl w wierszu.</translation>
    </message>
    <message>
        <source>What outside could harm us? One thought a line.</source>
        <translation>Co z zewnątrz może nam zaszkodzić? Jedna myśl w wierszu.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Risks of the plan</source>
        <translation>Ryzyko planu</translation>
    </message>
    <message>
        <source>Add risk…</source>
        <translation>Dodaj ryzyko…</translation>
    </message>
    <message>
        <source>Delete risks</source>
        <translation>Usuń ryzyko</translation>
    </message>
    <message>
        <source>No risk yet</source>
        <translation>Nie ma jeszcze ryzyka</translation>
    </message>
    <message>
        <source>A risk is judged by probability and impact, and has an answer and an owner.</source>
        <translation>Ryzyko ocenia się według prawdopodobieństwa i skutku; ma ono odpowiedź i właściciela.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>SWOT of our offer</source>
        <translation>SWOT naszej oferty</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Dodaj ryzyko</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Co może się nie udać</translation>
    </message>
    <message>
        <source>Edit risk…</source>
        <translation>Edytuj ryzyko…</translation>
    </message>
</context>
</TS>
