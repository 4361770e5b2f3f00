<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Workspace</name>
    <message>
        <source>The copy %1 could not be verified and was removed. Try again, or another disk.</source>
        <translation>Nie udało się sprawdzić kopii %1, więc została usunięta. Spróbuj ponownie lub wybierz inny dysk.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the disk.</source>
        <translation>Nie można odczytać pliku %1. Sprawdź dysk.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>Nie udało się zapisać pliku %1 (%2).</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>Plik %1 już istnieje i nie zostanie nadpisany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is open in this program. Close it before its checksum is compared.</source>
        <translation>Plik %1 jest otwarty w tym programie. Zamknij go przed porównaniem sumy kontrolnej.</translation>
    </message>
    <message>
        <source>There is no checksum beside %1 (%2), so it can&apos;t be told whether it is as it was written.</source>
        <translation>Obok pliku %1 nie ma sumy kontrolnej (%2), więc nie można stwierdzić, czy jest taki, jak został zapisany.</translation>
    </message>
    <message>
        <source>%1 is not as it was written: it was damaged or changed since. Use another backup.</source>
        <translation>Plik %1 nie jest taki, jak został zapisany: uszkodzono go lub zmieniono. Użyj innej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Finish the current change first.</source>
        <translation>Najpierw dokończ bieżącą zmianę.</translation>
    </message>
    <message>
        <source>This system&apos;s SQLite does not accept the setting “%1”, which the safety of your data needs. Nothing was opened.</source>
        <translation>SQLite w tym systemie nie przyjmuje ustawienia „%1”, którego wymaga bezpieczeństwo danych. Niczego nie otwarto.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again in a moment.</source>
        <translation>Inny program właśnie zapisuje plik %1. Niczego nie zmieniono; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The file %1 can only be read. Save a copy elsewhere to change it.</source>
        <translation>Plik %1 można tylko czytać. Aby go zmienić, zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened. Check that it exists and that you may read it.</source>
        <translation>Nie można otworzyć pliku %1. Sprawdź, czy istnieje i czy wolno go czytać.</translation>
    </message>
    <message>
        <source>The structure of %1 was changed by another program or a newer version of KAM Workbench. Close the file and open it again.</source>
        <translation>Inny program lub nowsza wersja KAM Workbench zmieniła strukturę pliku %1. Zamknij plik i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore your last backup; the damaged file was left as it is.</source>
        <translation>Plik %1 jest uszkodzony. Przywróć ostatnią kopię zapasową; uszkodzony plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the workspace file, so nothing was stored.</source>
        <translation>Zmiana łamie regułę pliku roboczego, więc niczego nie zapisano.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>Brakuje na to pamięci. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A text is too long: the workspace stores up to 50 MB in one field. Nothing was changed.</source>
        <translation>Tekst jest za długi: jedno pole mieści do 50 MB. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written (%2). The change was not stored; check the disk, then try again or save a copy elsewhere.</source>
        <translation>Nie udało się odczytać lub zapisać pliku %1 (%2). Zmiana nie została zapisana; sprawdź dysk, a potem spróbuj ponownie lub zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the workspace file in it (its name ends in .kam).</source>
        <translation>%1 to folder. Wybierz znajdujący się w nim plik roboczy (jego nazwa kończy się na .kam).</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Choose a workspace file.</source>
        <translation>%1 to urządzenie lub potok, a nie plik. Wybierz plik roboczy.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it holds no workspace. If it once did, restore your last backup.</source>
        <translation>Plik %1 jest pusty (0 bajtów), więc nie zawiera danych. Jeśli kiedyś je zawierał, przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>You have no permission to read %1. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Nie masz uprawnień do odczytu %1. Poproś właściciela lub skopiuj plik do własnego folderu.</translation>
    </message>
    <message>
        <source>%1 was cut short: the end of the file is missing. Restore your last backup, or copy the file again from where it came.</source>
        <translation>Plik %1 jest ucięty: brakuje jego końca. Przywróć ostatnią kopię zapasową lub skopiuj plik ponownie z miejsca, z którego pochodzi.</translation>
    </message>
    <message>
        <source>%1 is not a KAM Workbench workspace.</source>
        <translation>%1 nie jest plikiem roboczym KAM Workbench.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Choose the workspace file.</source>
        <translation>%1 to dowiązanie, które prowadzi do samego siebie. Wybierz plik roboczy.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or create a new workspace.</source>
        <translation>Nie ma pliku %1. Sprawdź nazwę lub utwórz nowy plik roboczy.</translation>
    </message>
    <message>
        <source>%1 is a database of another application, not a workspace.</source>
        <translation>%1 to baza danych innej aplikacji, a nie plik roboczy.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of KAM Workbench. Install that version to open it.</source>
        <translation>Plik %1 zapisała nowsza wersja KAM Workbench. Aby go otworzyć, zainstaluj tę wersję.</translation>
    </message>
    <message>
        <source>%1 was switched to another journal mode by a different program, which would leave parts of it in side files. Switch it back with: sqlite3 FILE &quot;PRAGMA journal_mode=DELETE&quot;.</source>
        <translation>Inny program przełączył plik %1 na inny tryb dziennika, przez co jego części trafiałyby do plików pobocznych. Przywróć tryb poleceniem: sqlite3 PLIK &quot;PRAGMA journal_mode=DELETE&quot;.</translation>
    </message>
    <message>
        <source>The structure of %1 was changed by another program, so it is not opened. Restore your last backup.</source>
        <translation>Inny program zmienił strukturę pliku %1, dlatego nie został on otwarty. Przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>%1 was not closed properly and must be repaired where it can be written. Copy it, together with the file of the same name ending in -journal, to a folder of yours and open it there.</source>
        <translation>Plik %1 nie został poprawnie zamknięty i trzeba go naprawić tam, gdzie można go zapisać. Skopiuj go razem z plikiem o tej samej nazwie zakończonej na -journal do własnego folderu i tam otwórz.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date and was left as it was (%2). A verified copy is %3.</source>
        <translation>Nie udało się dostosować pliku %1 do tej wersji; pozostał bez zmian (%2). Sprawdzona kopia to %3.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name, or open it.</source>
        <translation>Plik %1 już istnieje i nie zostanie nadpisany. Wybierz inną nazwę lub go otwórz.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use three capital letters, such as PLN or EUR.</source>
        <translation>„%1” nie jest kodem waluty. Użyj trzech wielkich liter, na przykład PLN lub EUR.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be created (%2). Choose a folder of yours with free space.</source>
        <translation>Nie można utworzyć pliku %1 (%2). Wybierz własny folder, w którym jest wolne miejsce.</translation>
    </message>
    <message>
        <source>The change to %1 was not stored, because a part of it could not be written.</source>
        <translation>Zmiana w pliku %1 nie została zapisana, ponieważ nie udało się zapisać jej części.</translation>
    </message>
    <message>
        <source>The disk failed while the change was written to %1. Whether it is stored shows when the file is opened again; until then save a copy elsewhere.</source>
        <translation>Dysk zawiódł podczas zapisywania zmiany w pliku %1. Czy zmiana jest zapisana, okaże się po ponownym otwarciu pliku; do tego czasu zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>The change is in %1, but the disk reported an error while it was being made safe. Save a copy to another disk.</source>
        <translation>Zmiana jest w pliku %1, ale dysk zgłosił błąd podczas jej utrwalania. Zapisz kopię na innym dysku.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: another program changed the same data in a way that the history does not know. Nothing was changed.</source>
        <translation>Nie można cofnąć „%1”: inny program zmienił te same dane w sposób nieznany historii. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made again: another program changed the same data in a way that the history does not know. Nothing was changed.</source>
        <translation>Nie można ponowić „%1”: inny program zmienił te same dane w sposób nieznany historii. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link). Use one name only: a change made under both at the same time can damage the file.</source>
        <translation>Plik %1 ma drugą nazwę (dowiązanie twarde). Używaj tylko jednej nazwy: zmiana pod obiema naraz może uszkodzić plik.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was left behind.</source>
        <translation>Nie udało się zapisać %1 (%2). Nic po tym nie zostało.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name, or give --force.</source>
        <translation>%1 już istnieje i nie zostanie nadpisany. Wybierz inną nazwę albo podaj --force.</translation>
    </message>
    <message>
        <source>It is erased, but %1 could not be compacted, because another program uses it or the disk is full. Until then the space it took may still hold a trace: close other programs and erase again.</source>
        <translation>Usunięto, ale nie udało się zmniejszyć pliku %1, bo używa go inny program albo dysk jest pełny. Do tego czasu w zwolnionym miejscu może zostać ślad: zamknij inne programy i usuń ponownie.</translation>
    </message>
    <message>
        <source>%1 is no file, but a folder, a device or a pipe. Choose another name.</source>
        <translation>%1 nie jest plikiem, lecz folderem, urządzeniem lub potokiem. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database and is not replaced. Choose another name.</source>
        <translation>%1 jest plikiem roboczym lub inną bazą danych i nie zostanie zastąpiony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where two programs may both believe they may write, and a broken connection can damage it: work on a copy on your own disk.</source>
        <translation>Plik %1 leży na dysku sieciowym, gdzie dwa programy mogą jednocześnie uznać, że wolno im zapisywać, a przerwane połączenie może go uszkodzić: pracuj na kopii na własnym dysku.</translation>
    </message>
    <message>
        <source>The file %1 was moved, replaced or deleted by another program. Nothing more is written to it; save a copy elsewhere to keep what you see.</source>
        <translation>Plik %1 został przeniesiony, zastąpiony albo usunięty przez inny program. Nic więcej nie jest w nim zapisywane; zapisz kopię w innym miejscu, aby zachować to, co widzisz.</translation>
    </message>
    <message>
        <source>The disk is full: the change to %1 was not stored. Free some space and try again, or save a copy to another disk.</source>
        <translation>Dysk jest pełny: zmiana w %1 nie została zapisana. Zwolnij miejsce i spróbuj ponownie albo zapisz kopię na innym dysku.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive or an Office document, not a workspace. To bring in its tables, save them as CSV and import them.</source>
        <translation>%1 to archiwum ZIP albo dokument Office, a nie plik roboczy. Aby wczytać jego tabele, zapisz je jako CSV i zaimportuj.</translation>
    </message>
    <message>
        <source>%1 is a text file, not a workspace. To bring in its table, import the file into a workspace.</source>
        <translation>%1 to plik tekstowy, a nie plik roboczy. Aby wczytać jego tabelę, zaimportuj go do pliku roboczego.</translation>
    </message>
</context>
</TS>
