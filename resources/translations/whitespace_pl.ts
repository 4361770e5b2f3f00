<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>WhiteSpace</name>
    <message>
        <source>Our sales</source>
        <translation>Nasza sprzedaż</translation>
    </message>
    <message>
        <source>Total purchases</source>
        <translation>Zakupy ogółem</translation>
    </message>
    <message>
        <source>Current gap</source>
        <translation>Bieżąca luka</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
</context>
<context>
    <name>kam::GridLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>powyżej 0</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zero</translation>
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
        <source>buys, but not from us</source>
        <translation>kupuje, ale nie u nas</translation>
    </message>
</context>
<context>
    <name>kam::GridModel</name>
    <message>
        <source>%1, %2: “%3” is no number. Enter an amount; empty for not known, or %4 where it does not apply.</source>
        <translation>%1, %2: „%3” nie jest liczbą. Wpisz kwotę; puste oznacza, że nie wiadomo, a %4, że nie dotyczy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 where known, %n of %2 unknown</source>
        <translation>
            <numerusform>%1 tam, gdzie wiadomo; %n z %2 nieznana</numerusform>
            <numerusform>%1 tam, gdzie wiadomo; %n z %2 nieznane</numerusform>
            <numerusform>%1 tam, gdzie wiadomo; %n z %2 nieznanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>client, product line, what is shown, the figure</comment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>White space: it buys this, and nothing from us.</source>
        <translation>Biała plama: kupuje to, ale nie u nas.</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>Wiersz: %1</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Kolumna: %1</translation>
    </message>
</context>
<context>
    <name>kam::GridView</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>kam::WhiteSpacePage</name>
    <message>
        <source>Open client of this row</source>
        <translation>Otwórz klienta z tego wiersza</translation>
    </message>
    <message>
        <source>Show another year…</source>
        <translation>Pokaż inny rok…</translation>
    </message>
    <message>
        <source>Add year…</source>
        <translation>Dodaj rok…</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Przejdź do klientów</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co widać</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Clients grouped by</source>
        <translation>Grupowanie klientów</translation>
    </message>
    <message>
        <source>All product lines</source>
        <translation>Wszystkie linie produktów</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Grupy produktów</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Order of clients</source>
        <translation>Kolejność klientów</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Filtruj klientów</translation>
    </message>
    <message>
        <source>With figures only</source>
        <translation>Tylko z danymi</translation>
    </message>
    <message>
        <source>Clients and product lines</source>
        <translation>Klienci i linie produktów</translation>
    </message>
    <message>
        <source>The sales are being read.</source>
        <translation>Trwa odczyt sprzedaży.</translation>
    </message>
    <message>
        <source>No product lines yet</source>
        <translation>Nie ma jeszcze linii produktów</translation>
    </message>
    <message>
        <source>Product lines are what you sell. Import sales, or add product lines on the tab Value of a client; then this page shows who buys what, and from whom.</source>
        <translation>Linie produktów to to, co sprzedajesz. Zaimportuj sprzedaż albo dodaj linie produktów w zakładce Wartość klienta; wtedy ta strona pokaże, kto co kupuje i od kogo.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Add clients first; then this page shows who buys what, and from whom.</source>
        <translation>Najpierw dodaj klientów; wtedy ta strona pokaże, kto co kupuje i od kogo.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Białe plamy</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Razem: %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients, %3 product lines</source>
        <translation>%1 z %2 klientów, linie produktów: %3</translation>
    </message>
    <message>
        <source>Show another year</source>
        <translation>Inny rok</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>Rok musi być od %1 do %2.</translation>
    </message>
    <message>
        <source>All, in %1: %2</source>
        <comment>currency, sum</comment>
        <translation>Razem, w %1: %2</translation>
    </message>
</context>
</TS>
