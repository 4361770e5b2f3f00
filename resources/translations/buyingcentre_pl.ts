<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BuyingCentre</name>
    <message>
        <source>The client is no longer in this workspace. Choose another.</source>
        <translation>Tego klienta nie ma już w skoroszycie. Wybierz innego.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>pozytywny</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>nieformalny</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>nieznaczny</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>decydujący</translation>
    </message>
    <message>
        <source>considerable</source>
        <translation>wyraźny</translation>
    </message>
    <message>
        <source>none</source>
        <comment>strength of a contact</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a contact</comment>
        <translation>słaby</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>strength of a contact</comment>
        <translation>średni</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a contact</comment>
        <translation>silny</translation>
    </message>
    <message>
        <source>A person was removed meanwhile; nothing was changed. Look at the buying centre again.</source>
        <translation>W międzyczasie usunięto osobę; nic nie zmieniono. Spójrz ponownie na ośrodek zakupowy.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t influence themselves. Choose two people.</source>
        <translation>„%1” nie może wpływać na siebie. Wybierz dwie osoby.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not people of the same client. Choose two of one client.</source>
        <translation>„%1” i „%2” nie są osobami tego samego klienta. Wybierz dwie osoby jednego klienta.</translation>
    </message>
    <message>
        <source>The influence of “%1” on “%2”: enter a strength from 1 to 3.</source>
        <translation>Wpływ („%1” na „%2”): podaj siłę od 1 do 3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>“%1” influences “%2” in this way already. Change that influence instead.</source>
        <translation>Taki wpływ („%1” na „%2”) jest już wpisany. Zmień tamten wpis.</translation>
    </message>
    <message>
        <source>Set the influence of %1 on %2</source>
        <translation>Ustawienie wpływu: %1 na %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n influence(s)</source>
        <translation>
            <numerusform>Usunięcie %n wpływu</numerusform>
            <numerusform>Usunięcie %n wpływów</numerusform>
            <numerusform>Usunięcie %n wpływów</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact with “%1”: the person of ours is no longer in the team. Choose another.</source>
        <translation>Kontakt („%1”): naszej osoby nie ma już w zespole. Wybierz inną.</translation>
    </message>
    <message>
        <source>Set the contact of %1 with %2</source>
        <translation>Ustawienie kontaktu: %1 i %2</translation>
    </message>
    <message>
        <source>Remove the contact of %1 with %2</source>
        <translation>Usunięcie kontaktu: %1 i %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Osoba nieznana</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Osoba nieznana (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>przypuszczenie</translation>
    </message>
    <message>
        <source>known</source>
        <translation>wiadome</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>supporter</source>
        <translation>zwolennik</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutralny</translation>
    </message>
    <message>
        <source>opponent</source>
        <translation>przeciwnik</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>inicjator</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>doradca</translation>
    </message>
    <message>
        <source>decider</source>
        <translation>decydent</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>zatwierdzający</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>nabywca</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>gatekeeper</source>
        <translation>kontroler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>“%1”: %2 must be either unknown, or known or assumed with a value. Choose a value or mark it as unknown.</source>
        <translation>„%1”: %2 musi być albo nieznane, albo mieć wartość wiadomą lub przypuszczalną. Wybierz wartość lub oznacz jako nieznane.</translation>
    </message>
    <message>
        <source>A card can&apos;t be put at a place that is no number. Nothing was changed.</source>
        <translation>Karty nie można położyć w miejscu, które nie jest liczbą. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>A person needs a name. Enter one, or mark the card as a placeholder for somebody not yet known.</source>
        <translation>Osoba musi mieć imię i nazwisko. Wpisz je albo oznacz kartę jako miejsce dla kogoś jeszcze nieznanego.</translation>
    </message>
    <message>
        <source>the attitude</source>
        <translation>nastawienie</translation>
    </message>
    <message>
        <source>the influence</source>
        <translation>znaczenie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>“%1”: a goal can&apos;t be empty. Enter it or leave it out.</source>
        <translation>„%1”: cel nie może być pusty. Wpisz go lub pomiń.</translation>
    </message>
    <message>
        <source>“%1”: the one who looks after them is no longer in the team. Choose another.</source>
        <translation>„%1”: naszego opiekuna tej osoby nie ma już w zespole. Wybierz innego.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t report to themselves. Choose another manager.</source>
        <translation>„%1” nie może podlegać sobie. Wybierz innego przełożonego.</translation>
    </message>
    <message>
        <source>“%1”: the manager is no longer among the people of this client. Choose another.</source>
        <translation>„%1”: przełożonego nie ma już wśród osób tego klienta. Wybierz innego.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be moved to another client. Enter the day they left here, and add them there.</source>
        <translation>„%1”: osoby nie można przenieść do innego klienta. Wpisz dzień odejścia stąd i dodaj ją tam.</translation>
    </message>
    <message>
        <source>“%1”: the purchase project is no longer one of this client. Choose another.</source>
        <translation>„%1”: tego projektu zakupowego nie ma już u klienta. Wybierz inny.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t report to “%2”, who reports to “%1”, directly or through others. Choose another manager; nothing was changed.</source>
        <translation>„%1” nie może podlegać osobie „%2”, bo ta podlega osobie „%1”, bezpośrednio lub przez innych. Wybierz innego przełożonego; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation>Dodanie osoby: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Dodanie %n osoby</numerusform>
            <numerusform>Dodanie %n osób</numerusform>
            <numerusform>Dodanie %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 at %2</source>
        <translation>Zmiana osoby: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>Zmiana %n osoby</numerusform>
            <numerusform>Zmiana %n osób</numerusform>
            <numerusform>Zmiana %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the reporting lines</source>
        <translation>Wyjęcie z podległości: %1</translation>
    </message>
    <message>
        <source>Put %1 under %2</source>
        <translation>Zmiana podległości: %1 pod %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Przesunięcie %n karty</numerusform>
            <numerusform>Przesunięcie %n kart</numerusform>
            <numerusform>Przesunięcie %n kart</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 at %2</source>
        <translation>Usunięcie osoby: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Usunięcie %n osoby</numerusform>
            <numerusform>Usunięcie %n osób</numerusform>
            <numerusform>Usunięcie %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>unit value</source>
        <translation>wartość jednostkowa</translation>
    </message>
    <message>
        <source>cheap by the piece</source>
        <translation>niska wartość jednostkowa</translation>
    </message>
    <message>
        <source>of middling unit value</source>
        <translation>średnia wartość jednostkowa</translation>
    </message>
    <message>
        <source>expensive by the piece</source>
        <translation>wysoka wartość jednostkowa</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>częstotliwość zakupu</translation>
    </message>
    <message>
        <source>bought rarely</source>
        <translation>zakup rzadki</translation>
    </message>
    <message>
        <source>bought from time to time</source>
        <translation>zakup od czasu do czasu</translation>
    </message>
    <message>
        <source>bought often</source>
        <translation>zakup częsty</translation>
    </message>
    <message>
        <source>standardisation</source>
        <translation>standaryzacja</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>produkt na zamówienie</translation>
    </message>
    <message>
        <source>standard in part</source>
        <translation>produkt częściowo standardowy</translation>
    </message>
    <message>
        <source>a standard product</source>
        <translation>produkt standardowy</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>ryzyko</translation>
    </message>
    <message>
        <source>little risk</source>
        <translation>małe ryzyko</translation>
    </message>
    <message>
        <source>some risk</source>
        <translation>średnie ryzyko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>duże ryzyko</translation>
    </message>
    <message>
        <source>importance to the client</source>
        <translation>znaczenie dla klienta</translation>
    </message>
    <message>
        <source>of little importance to the client</source>
        <translation>małe znaczenie dla klienta</translation>
    </message>
    <message>
        <source>of some importance to the client</source>
        <translation>średnie znaczenie dla klienta</translation>
    </message>
    <message>
        <source>vital to the client</source>
        <translation>kluczowe znaczenie dla klienta</translation>
    </message>
    <message>
        <source>novelty of the product</source>
        <translation>nowość produktu</translation>
    </message>
    <message>
        <source>a familiar product</source>
        <translation>produkt znany</translation>
    </message>
    <message>
        <source>a product new in part</source>
        <translation>produkt częściowo nowy</translation>
    </message>
    <message>
        <source>a new product</source>
        <translation>produkt nowy</translation>
    </message>
    <message>
        <source>novelty of the supplier</source>
        <translation>nowość dostawcy</translation>
    </message>
    <message>
        <source>a familiar supplier</source>
        <translation>dostawca znany</translation>
    </message>
    <message>
        <source>a supplier known a little</source>
        <translation>dostawca mało znany</translation>
    </message>
    <message>
        <source>a new supplier</source>
        <translation>dostawca nowy</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>liczba osób</translation>
    </message>
    <message>
        <source>few people take part</source>
        <translation>udział niewielu osób</translation>
    </message>
    <message>
        <source>several people take part</source>
        <translation>udział kilku osób</translation>
    </message>
    <message>
        <source>many people take part</source>
        <translation>udział wielu osób</translation>
    </message>
    <message>
        <source>phase of the decision</source>
        <translation>faza decyzji</translation>
    </message>
    <message>
        <source>the decision is at its beginning</source>
        <translation>decyzja na początku</translation>
    </message>
    <message>
        <source>the decision is half-way</source>
        <translation>decyzja w połowie drogi</translation>
    </message>
    <message>
        <source>the decision is nearly made</source>
        <translation>decyzja prawie podjęta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a project</comment>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>won</source>
        <comment>status of a project</comment>
        <translation>wygrany</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>status of a project</comment>
        <translation>przegrany</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a project</comment>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>A purchase project needs a name. Enter one and try again.</source>
        <translation>Projekt zakupowy musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>A criterion of the client needs a name. Enter one and try again.</source>
        <translation>Kryterium klienta musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1”: enter a weight from 0 to 100 %.</source>
        <translation>„%1”: podaj wagę od 0 do 100 %.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>“%1”: how well a supplier meets it is a number from 1 to 10. Correct it, or leave it empty where it is not known.</source>
        <translation>„%1”: ocena dostawcy to liczba od 1 do 10. Popraw ją albo zostaw puste pole, jeśli nie jest znana.</translation>
    </message>
    <message>
        <source>A stage of the decision needs a name. Enter one and try again.</source>
        <translation>Etap decyzji musi mieć nazwę. Wpisz ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t end before it starts. Correct one of the dates.</source>
        <translation>„%1” nie może skończyć się przed początkiem. Popraw jedną z dat.</translation>
    </message>
    <message>
        <source>Say what can be done at this point, then try again.</source>
        <translation>Napisz, co można zrobić w tym miejscu, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>“%1”: the one who steps in is no longer in the team. Choose another.</source>
        <translation>„%1”: osoby, która ma wejść do rozmów, nie ma już w zespole. Wybierz inną.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; nothing was changed. Look at the page again.</source>
        <translation>W międzyczasie to usunięto; nic nie zmieniono. Spójrz ponownie na stronę.</translation>
    </message>
    <message>
        <source>Add project %1 at %2</source>
        <translation>Dodanie projektu: %1 (%2)</translation>
    </message>
    <message>
        <source>Change project %1</source>
        <translation>Zmiana projektu: %1</translation>
    </message>
    <message>
        <source>Remove project %1</source>
        <translation>Usunięcie projektu: %1</translation>
    </message>
    <message>
        <source>Set the complexity of purchases at %1</source>
        <translation>Ustawienie złożoności zakupów: %1</translation>
    </message>
    <message>
        <source>Remove the complexity of purchases</source>
        <translation>Usunięcie złożoności zakupów</translation>
    </message>
    <message>
        <source>Add criterion %1 of %2</source>
        <translation>Dodanie kryterium klienta: %1 (%2)</translation>
    </message>
    <message>
        <source>Change criterion %1</source>
        <translation>Zmiana kryterium klienta: %1</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>Zmiana wagi: %1</translation>
    </message>
    <message>
        <source>Change the weights of the client&apos;s criteria</source>
        <translation>Zmiana wag kryteriów klienta</translation>
    </message>
    <message>
        <source>Move criterion %1</source>
        <translation>Przesunięcie kryterium klienta: %1</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>Usunięcie kryterium klienta: %1</translation>
    </message>
    <message>
        <source>us</source>
        <comment>a supplier: we ourselves</comment>
        <translation>my</translation>
    </message>
    <message>
        <source>Rate %1 on %2</source>
        <translation>Ocena dostawcy: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is rated already. Choose another name.</source>
        <translation>Dostawca „%1” jest już oceniony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Remove supplier %1</source>
        <translation>Usunięcie dostawcy: %1</translation>
    </message>
    <message>
        <source>Rename supplier %1 to %2</source>
        <translation>Zmiana nazwy dostawcy: %1 na %2</translation>
    </message>
    <message>
        <source>Add stage %1 at %2</source>
        <translation>Dodanie etapu: %1 (%2)</translation>
    </message>
    <message>
        <source>Change stage %1</source>
        <translation>Zmiana etapu: %1</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Przesunięcie etapu: %1</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Usunięcie etapu: %1</translation>
    </message>
    <message>
        <source>Add “%1” to stage %2</source>
        <translation>Dodanie do etapu „%2”: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Zmiana: „%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usunięcie: „%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody of ours knows this decider.</source>
        <translation>Nikt z nas nie zna tego decydenta.</translation>
    </message>
    <message>
        <source>Nobody of ours knows this approver.</source>
        <translation>Nikt z nas nie zna tej zatwierdzającej osoby.</translation>
    </message>
    <message>
        <source>No acquaintance leads there yet: find one.</source>
        <translation>Nie prowadzi tam jeszcze żadna znajomość: znajdź ją.</translation>
    </message>
    <message>
        <source>The shortest way there: %1.</source>
        <translation>Najkrótsza droga: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decides, and we do not know with what attitude to us. Find out.</source>
        <translation>Decyduje, a nie wiemy, z jakim nastawieniem do nas. Ustal to.</translation>
    </message>
    <message>
        <source>Decides and is against us.</source>
        <translation>Decyduje i jest przeciw nam.</translation>
    </message>
    <message>
        <source>Is against us.</source>
        <translation>Jest przeciw nam.</translation>
    </message>
    <message>
        <source>Nobody is known to influence them: find out who does.</source>
        <translation>Nie wiadomo, kto ma na tę osobę wpływ: ustal to.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie jest znany</translation>
    </message>
    <message>
        <source>attitude</source>
        <translation>nastawienie</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>znaczenie</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>role</translation>
    </message>
    <message numerus="yes">
        <source>What we knew is older than %n month(s) or has no date: %1. Look again.</source>
        <translation>
            <numerusform>Nasza wiedza jest starsza niż %n miesiąc lub nie ma daty: %1. Sprawdź ponownie.</numerusform>
            <numerusform>Nasza wiedza jest starsza niż %n miesiące lub nie ma daty: %1. Sprawdź ponownie.</numerusform>
            <numerusform>Nasza wiedza jest starsza niż %n miesięcy lub nie ma daty: %1. Sprawdź ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Only %n person(s) are known: find the others.</source>
        <translation>
            <numerusform>%1 Znana jest tylko %n osoba: znajdź pozostałe.</numerusform>
            <numerusform>%1 Znane są tylko %n osoby: znajdź pozostałe.</numerusform>
            <numerusform>%1 Znanych jest tylko %n osób: znajdź pozostałe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights of the client&apos;s criteria add up to %1 %, not 100 %. They are used as they stand.</source>
        <translation>Wagi kryteriów klienta sumują się do %1 %, a nie do 100 %. Są używane tak, jak są.</translation>
    </message>
    <message>
        <source>The weights of the client&apos;s criteria for %2 add up to %1 %, not 100 %. They are used as they stand.</source>
        <translation>Wagi kryteriów klienta w projekcie „%2” sumują się do %1 %, a nie do 100 %. Są używane tak, jak są.</translation>
    </message>
    <message>
        <source>Expect a large buying centre: %1.</source>
        <translation>Spodziewaj się dużego ośrodka zakupowego: %1.</translation>
    </message>
    <message>
        <source>Expect few people to decide: %1.</source>
        <translation>Spodziewaj się, że zdecyduje niewiele osób: %1.</translation>
    </message>
    <message>
        <source>Expect a buying centre of middling size.</source>
        <translation>Spodziewaj się ośrodka zakupowego średniej wielkości.</translation>
    </message>
    <message>
        <source>Expect a buying centre of middling size; it grows with: %1.</source>
        <translation>Spodziewaj się ośrodka zakupowego średniej wielkości; powiększa go: %1.</translation>
    </message>
    <message>
        <source>The complexity of the purchase is not judged yet.</source>
        <translation>Złożoność zakupu nie jest jeszcze oceniona.</translation>
    </message>
    <message>
        <source>%1 Judged are %2 of %3 factors.</source>
        <translation>%1 Ocenione czynniki: %2 z %3.</translation>
    </message>
    <message>
        <source>Nobody else fills the role: %1.</source>
        <translation>Nikt inny nie pełni roli: %1.</translation>
    </message>
    <message>
        <source>No acquaintance of ours leads any more to: %1.</source>
        <translation>Żadna nasza znajomość nie prowadzi już do: %1.</translation>
    </message>
    <message>
        <source>Of ours, who know nobody else there: %1.</source>
        <translation>Z naszych nikogo innego tam nie znają: %1.</translation>
    </message>
    <message>
        <source>Without a manager would be: %1.</source>
        <translation>Bez przełożonego zostają: %1.</translation>
    </message>
    <message>
        <source>We lose a supporter.</source>
        <translation>Tracimy zwolennika.</translation>
    </message>
    <message>
        <source>An opponent is gone.</source>
        <translation>Ubywa przeciwnik.</translation>
    </message>
    <message>
        <source>An influence of %1 falls away.</source>
        <translation>Odpada wpływ o sile %1.</translation>
    </message>
    <message>
        <source>Nothing we know of falls away.</source>
        <translation>Nie odpada nic, o czym wiemy.</translation>
    </message>
    <message>
        <source>Most influence on them: %1.</source>
        <translation>Największy wpływ na tę osobę: %1.</translation>
    </message>
    <message>
        <source>%1 with %2 (%3, wanted: %4)</source>
        <translation>%1 – %2 (jest: %3, ma być: %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are weaker than wanted: %1.</source>
        <translation>
            <numerusform>%n kontakt jest słabszy, niż powinien: %1.</numerusform>
            <numerusform>%n kontakty są słabsze, niż powinny: %1.</numerusform>
            <numerusform>%n kontaktów jest słabszych, niż powinno: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else fills, for “%1”, the role: %2.</source>
        <translation>W zakupie „%1” nikt inny nie pełni roli: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) address this person.</source>
        <translation>
            <numerusform>%n otwarte działanie dotyczy tej osoby.</numerusform>
            <numerusform>%n otwarte działania dotyczą tej osoby.</numerusform>
            <numerusform>%n otwartych działań dotyczy tej osoby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of the plan serve this person.</source>
        <translation>
            <numerusform>%n cel planu służy tej osobie.</numerusform>
            <numerusform>%n cele planu służą tej osobie.</numerusform>
            <numerusform>%n celów planu służy tej osobie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fills the role: %1.</source>
        <translation>Nikt nie pełni roli: %1.</translation>
    </message>
    <message>
        <source>For “%1”, nobody fills the role: %2.</source>
        <translation>W zakupie „%1” nikt nie pełni roli: %2.</translation>
    </message>
    <message>
        <source>Find out who does.</source>
        <translation>Ustal, kto ją pełni.</translation>
    </message>
    <message>
        <source>Find out who does; perhaps: %1.</source>
        <translation>Ustal, kto ją pełni; być może: %1.</translation>
    </message>
    <message>
        <source>Find out who fills the role: %1</source>
        <translation>Ustalić, kto pełni rolę: %1</translation>
    </message>
    <message>
        <source>Find out what %1 thinks of us</source>
        <translation>Ustalić, co myśli o nas %1</translation>
    </message>
    <message>
        <source>Among the most influential (reach %1), and nobody of ours knows this person. %2</source>
        <translation>Jedna z najbardziej wpływowych osób (zasięg %1), a nikt z naszych jej nie zna. %2</translation>
    </message>
    <message>
        <source>Among the most influential (reach %1), and we do not know with what attitude to us. Find out.</source>
        <translation>Jedna z najbardziej wpływowych osób (zasięg %1), a nie znamy jej nastawienia do nas. Ustal je.</translation>
    </message>
    <message>
        <source>Win over %1</source>
        <translation>Pozyskać: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Strengthen contacts: %1</source>
        <translation>Wzmocnić kontakty: %1</translation>
    </message>
    <message>
        <source>The same goes for: %1.</source>
        <translation>To samo dotyczy: %1.</translation>
    </message>
    <message>
        <source>Open a second way.</source>
        <translation>Otwórz drugą drogę.</translation>
    </message>
    <message>
        <source>Open a second way beside %1</source>
        <translation>Znaleźć drugą drogę poza osobą: %1</translation>
    </message>
    <message>
        <source>Check what we know about %1</source>
        <translation>Sprawdzić, co wiemy o osobie: %1</translation>
    </message>
    <message>
        <source>Find the other people of the buying centre</source>
        <translation>Znaleźć pozostałe osoby ośrodka zakupowego</translation>
    </message>
    <message>
        <source>If this person leaves, no acquaintance of ours leads to those who decide: %1.</source>
        <translation>Jeśli ta osoba odejdzie, żadna nasza znajomość nie doprowadzi do tych, którzy decydują: %1.</translation>
    </message>
    <message>
        <source>If this person leaves, ours know nobody there any more.</source>
        <translation>Jeśli ta osoba odejdzie, nikt z naszych nie będzie tam już nikogo znał.</translation>
    </message>
    <message>
        <source>If this person leaves, we lose a supporter who alone fills the role: %1.</source>
        <translation>Jeśli ta osoba odejdzie, stracimy zwolennika, który jako jedyny pełni rolę: %1.</translation>
    </message>
    <message>
        <source>Find a way to %1</source>
        <translation>Znaleźć drogę do: %1</translation>
    </message>
    <message>
        <source>Get to know %1</source>
        <translation>Poznać: %1</translation>
    </message>
    <message>
        <source>Ask %1 to introduce us to %2</source>
        <translation>Poprosić o przedstawienie nas: %1 → %2</translation>
    </message>
    <message>
        <source>Serve goals of %1: %2</source>
        <translation>Odpowiedzieć na cele (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>The plan serves nothing of what %n person(s) want: %1. Serve it by a goal or an action.</source>
        <translation>
            <numerusform>W planie nic nie służy temu, czego chce %n osoba: %1. Dodaj odpowiedni cel lub działanie.</numerusform>
            <numerusform>W planie nic nie służy temu, czego chcą %n osoby: %1. Dodaj odpowiedni cel lub działanie.</numerusform>
            <numerusform>W planie nic nie służy temu, czego chce %n osób: %1. Dodaj odpowiedni cel lub działanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>jeszcze %n osoba</numerusform>
            <numerusform>jeszcze %n osoby</numerusform>
            <numerusform>jeszcze %n osób</numerusform>
        </translation>
    </message>
</context>
</TS>
