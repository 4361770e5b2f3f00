<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>%Ln day(s) written to %1.</source>
        <translation>
            <numerusform>%Ln day written to %1.</numerusform>
            <numerusform>%Ln days written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar(s) written to %1.</source>
        <translation>
            <numerusform>%Ln calendar written to %1.</numerusform>
            <numerusform>%Ln calendars written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientEdits</name>
    <message numerus="yes">
        <source>Add tag %1 to %n client(s)</source>
        <translation>
            <numerusform>Add tag %1 to %n client</numerusform>
            <numerusform>Add tag %1 to %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n client(s)</source>
        <translation>
            <numerusform>Remove tag %1 from %n client</numerusform>
            <numerusform>Remove tag %1 from %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) have this name too.</source>
        <translation>
            <numerusform>%n other client has this name too.</numerusform>
            <numerusform>%n other clients have this name too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message numerus="yes">
        <source>%Ln plan(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln plan was written to %1.</numerusform>
            <numerusform>%Ln plans were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) were not written.</source>
        <translation>
            <numerusform>%Ln plan was not written.</numerusform>
            <numerusform>%Ln plans were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanOutput</name>
    <message numerus="yes">
        <source>Export %Ln plan(s)</source>
        <translation>
            <numerusform>Export %Ln plan</numerusform>
            <numerusform>Export %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>! %n criteria conditional</source>
        <translation>
            <numerusform>! %n criterion conditional</numerusform>
            <numerusform>! %n criteria conditional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n criteria fail</source>
        <translation>
            <numerusform>✕ %n criterion fails</numerusform>
            <numerusform>✕ %n criteria fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeTravel</name>
    <message numerus="yes">
        <source>Cancelled after %n change(s); the rest is as it was.</source>
        <translation>
            <numerusform>Cancelled after %n change; the rest is as it was.</numerusform>
            <numerusform>Cancelled after %n changes; the rest is as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace was changed while you were asked. %n change(s) were undone or redone; look at the history and ask again.</source>
        <translation>
            <numerusform>The workspace was changed while you were asked. %n change was undone or redone; look at the history and ask again.</numerusform>
            <numerusform>The workspace was changed while you were asked. %n changes were undone or redone; look at the history and ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ClientForm</name>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::GroupSection</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>companies</comment>
        <translation>
            <numerusform>%n nieznana</numerusform>
            <numerusform>%n nieznane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::ImportDialog</name>
    <message numerus="yes">
        <source>Columns (%n left out)</source>
        <translation>
            <numerusform>Columns (%n left out)</numerusform>
            <numerusform>Columns (%n left out)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) have a name that is there already.</source>
        <translation>
            <numerusform>%n new row has a name that is there already.</numerusform>
            <numerusform>%n new rows have a name that is there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kam::SheetView</name>
    <message numerus="yes">
        <source>%n cell(s) are computed and stayed as they are.</source>
        <translation>
            <numerusform>%n cell is computed and stayed as they are.</numerusform>
            <numerusform>%n cells are computed and stayed as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
