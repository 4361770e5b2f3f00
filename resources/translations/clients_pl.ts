<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>ClientPaste</name>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>kam::ClientsDelegate</name>
    <message>
        <source>%1: somebody else has emptied this meanwhile.</source>
        <translation>%1: ktoś inny w międzyczasie to pole wyczyścił.</translation>
    </message>
    <message>
        <source>%1: somebody else has changed this meanwhile to: %2.</source>
        <translation>%1: ktoś inny w międzyczasie zmienił to pole na: %2.</translation>
    </message>
    <message>
        <source>You typed: %1</source>
        <translation>Twój wpis: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>%1 Theirs stands. You had typed: “%2”.</source>
        <translation>%1 Zostaje jego wersja. Twój wpis brzmiał: „%2”.</translation>
    </message>
</context>
<context>
    <name>kam::ClientsPage</name>
    <message numerus="yes">
        <source>Delete %n of %1 client(s)?</source>
        <translation>
            <numerusform>Usunąć %n z %1 klientów?</numerusform>
            <numerusform>Usunąć %n z %1 klientów?</numerusform>
            <numerusform>Usunąć %n z %1 klientów?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n client(s)</source>
        <translation>
            <numerusform>Usuń %n klienta</numerusform>
            <numerusform>Usuń %n klientów</numerusform>
            <numerusform>Usuń %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting clients</source>
        <translation>Usuwanie klientów</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n client(s). Undo brings them back.</source>
        <translation>
            <numerusform>Usunięto %n klienta. Cofnięcie go przywróci.</numerusform>
            <numerusform>Usunięto %n klientów. Cofnięcie ich przywróci.</numerusform>
            <numerusform>Usunięto %n klientów. Cofnięcie ich przywróci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy rows in a spreadsheet first.</source>
        <translation>W schowku nie ma tekstu. Najpierw skopiuj wiersze w arkuszu.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Dodaj znacznik</translation>
    </message>
    <message>
        <source>Tag for the selected clients</source>
        <translation>Znacznik dla wybranych klientów</translation>
    </message>
    <message>
        <source>Adding tag</source>
        <translation>Dodawanie znacznika</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>The filter was cleared to show the new client.</source>
        <translation>Filtr wyczyszczono, aby pokazać nowego klienta.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienci</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Pokazano %1 z %2</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Importuj klientów…</translation>
    </message>
    <message>
        <source>Delete clients</source>
        <translation>Usuń klientów</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Kopiuj wiersze z nagłówkami</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Wklej wiersze…</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Edytuj komórkę</translation>
    </message>
    <message>
        <source>Add tag to selected clients…</source>
        <translation>Dodaj znacznik wybranym klientom…</translation>
    </message>
    <message>
        <source>Find clients</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Save view as…</source>
        <translation>Zapisz widok jako…</translation>
    </message>
    <message>
        <source>Show form</source>
        <translation>Pokaż formularz</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Everything recorded about them is deleted with them. Undo brings it back.</source>
        <translation>Razem z nimi zostanie usunięte wszystko, co o nich zapisano. Cofnięcie to przywraca.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Zaimportuj plik albo dodaj pierwszego.</translation>
    </message>
    <message>
        <source>No client matches the filter</source>
        <translation>Żaden klient nie pasuje do filtra</translation>
    </message>
    <message>
        <source>The search looks at name, code, city and tag, whatever the accents.</source>
        <translation>Wyszukiwanie obejmuje nazwę, skrót, miasto i znacznik, bez względu na polskie znaki.</translation>
    </message>
</context>
<context>
    <name>kam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Kolumny od lewej do prawej</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Usual &amp;columns</source>
        <translation>Zwykłe &amp;kolumny</translation>
    </message>
    <message>
        <source>Ticked columns are shown, the first at the left.</source>
        <translation>Zaznaczone kolumny są widoczne, pierwsza po lewej.</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Pokaż te kolumny</translation>
    </message>
</context>
<context>
    <name>kam::FilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Find clients</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Find by name, code, city or tag</source>
        <translation>Szukaj: nazwa, kod, miasto, znacznik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
</context>
<context>
    <name>kam::MultiChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>name of a filter</comment>
        <translation>
            <numerusform>%1: wybrano %n</numerusform>
            <numerusform>%1: wybrano %n</numerusform>
            <numerusform>%1: wybrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(usunięto)</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Nie ma jeszcze z czego wybierać.</translation>
    </message>
</context>
<context>
    <name>kam::ViewChooser</name>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Save view as…</source>
        <translation>Zapisz widok jako…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Zaktualizuj „%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Zapisywanie widoku</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>name of a view</comment>
        <translation>%1 (zmieniony)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Widok: %1</translation>
    </message>
</context>
</TS>
