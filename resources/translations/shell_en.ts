<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kam::FileCommands</name>
    <message numerus="yes">
        <source>The file is sound. %n issue(s) were found in the data: see Issues.</source>
        <translation>
            <numerusform>The file is sound. %n issue was found in the data: see Issues.</numerusform>
            <numerusform>The file is sound. %n issues were found in the data: see Issues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::MainWindow</name>
    <message numerus="yes">
        <source>%n of %1 client(s) are removed with all that is recorded about them. Redo brings them back.</source>
        <translation>
            <numerusform>%n of %1 clients is removed with all that is recorded about it. Redo brings it back.</numerusform>
            <numerusform>%n of %1 clients are removed with all that is recorded about them. Redo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 client(s) are removed with all that is recorded about them. Undo brings them back.</source>
        <translation>
            <numerusform>%n of %1 clients is removed with all that is recorded about it. Undo brings it back.</numerusform>
            <numerusform>%n of %1 clients are removed with all that is recorded about them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::Navigation</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
