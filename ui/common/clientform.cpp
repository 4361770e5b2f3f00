#include "common/clientform.h"

#include "base/error.h"
#include "common/clientedits.h"
#include "common/clienttext.h"
#include "common/desk.h"
#include "common/fieldeditor.h"
#include "common/flattable.h"
#include "common/groupsection.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/unstored.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

/// More clients than this are not compared field by field.
constexpr size_t mostCompared = 1'000;
/// A longer text is not for a message; it goes to the clipboard, so that it is not lost.
constexpr qsizetype longestQuoted = 200;

Id rowOf(const Client& client, ClientField field)
{
    return field == ClientField::Owner ? client.owner : field == ClientField::Parent ? client.parent : noId;
}

ReferenceNames namesFor(Workspace& workspace, const Client& client)
{
    ReferenceNames names;
    if (client.owner != noId)
        if (const auto member = TeamStore(workspace).member(client.owner))
            names.owners.insert(client.owner, member->name);
    if (client.parent != noId)
        if (const auto parent = ClientStore(workspace).client(client.parent))
            names.parents.insert(client.parent, parent->name);
    return names;
}

} // namespace

ClientForm::ClientForm(Desk& desk, QWidget* parent) : QScrollArea(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("clientForm"));
    setAccessibleName(tr("Client"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(36 * theme::grid);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::groupGap, 0, theme::groupGap, theme::groupGap);
    layout->setSpacing(theme::grid);
    m_heading = makeHeader();
    layout->addWidget(m_heading);
    using F = ClientField;
    addSection(*layout, tr("Identity"),
               {{F::Name}, {F::ShortCode, F::TaxNumber}, {F::LegalName}, {F::Industry}});
    addSection(*layout, tr("Contact and place"), {{F::City, F::Country}, {F::Address}, {F::Web}});
    addSection(*layout, tr("Relationship"), {{F::Status, F::WhyKey}, {F::Owner, F::ClientSince}, {F::Tags}});
    addSection(*layout, tr("Size"), {{F::Employees, F::AnnualRevenue}});
    addSection(*layout, tr("Group"), {{F::Parent}});
    m_group = new GroupSection(desk, content);
    layout->addWidget(m_group);
    addSection(*layout, tr("Notes"), {{F::Notes}});
    layout->addStretch(1);
    setWidget(content);
    load(true);
}

QWidget* ClientForm::makeHeader()
{
    auto* header = new QWidget;
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    m_title = headingLabel({}, header);
    m_title->setObjectName(QStringLiteral("clientTitleLabel"));
    m_title->setWordWrap(true);
    m_subtitle = mutedLabel({}, header);
    m_subtitle->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    return header;
}

void ClientForm::addSection(QVBoxLayout& layout, const QString& name,
                            const std::vector<std::vector<ClientField>>& lines)
{
    layout.addSpacing(theme::grid);
    auto* heading = bodyLabel(name);
    heading->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
    layout.addWidget(heading);
    layout.addWidget(hairline());
    for (const auto& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::groupGap);
        for (const ClientField field : line) {
            FieldEditor* editor = makeFieldEditor(field, m_desk.workspace(), this);
            m_editors[static_cast<size_t>(field)] = editor;
            row->addWidget(editor, 1);
            connect(editor, &FieldEditor::left, this, [this, editor] { leaveField(*editor); });
            connect(editor, &FieldEditor::edited, this, &ClientForm::tellUnstored);
            connect(editor, &FieldEditor::keepMineAsked, this, [this, editor] { keepMine(*editor); });
            connect(editor, &FieldEditor::takeTheirsAsked, this, [this, editor] { takeTheirs(*editor); });
        }
        layout.addLayout(row);
    }
}

FieldEditor* ClientForm::editor(ClientField field) const
{
    return m_editors[static_cast<size_t>(field)];
}

void ClientForm::focusField(ClientField field)
{
    ensureWidgetVisible(editor(field));
    editor(field)->input()->setFocus(Qt::TabFocusReason);
}

void ClientForm::showClients(const std::vector<Id>& clients)
{
    if (clients == m_clients && !m_new)
        return;
    storePending();
    m_new = false;
    m_clients = clients;
    for (FieldEditor* editor : m_editors)
        editor->showProblem({}, Severity::Bad);
    load(true);
}

void ClientForm::startNew()
{
    storePending();
    m_clients.clear();
    m_new = true;
    for (FieldEditor* editor : m_editors)
        editor->showProblem({}, Severity::Bad);
    load(true);
    focusField(ClientField::Name);
}

void ClientForm::storePending()
{
    // A field that has the focus is left without an event where the selection changes by a command.
    for (FieldEditor* editor : m_editors)
        if (editor->isChanged() && !m_clients.empty())
            storeNow(*editor);
}

void ClientForm::storeNow(FieldEditor& editor)
{
    const QString refused = store(editor);
    if (!refused.isEmpty())
        m_desk.say(refused, Severity::Bad);
    else if (editor.isChanged() && editor.replacesOthers())
        sayNotStored(editor);
}

void ClientForm::sayNotStored(const FieldEditor& editor)
{
    const QString typed = editor.typedText();
    const QString name = fieldName(editor.field());
    if (typed.size() <= longestQuoted) {
        m_desk.say(tr("%1 of %2 was changed meanwhile by somebody else; theirs stands. You had typed: “%3”.")
                       .arg(name, m_title->text(), typed),
                   Severity::Bad);
        return;
    }
    QApplication::clipboard()->setText(typed);
    m_desk.say(tr("%1 of %2 was changed meanwhile by somebody else; theirs stands. What you had typed is on "
                  "the clipboard.")
                   .arg(name, m_title->text()),
               Severity::Bad);
}

void ClientForm::keepMine(FieldEditor& editor)
{
    const QString refused = store(editor, true);
    if (!refused.isEmpty())
        editor.showProblem(refused, Severity::Bad);
    editor.input()->setFocus();
}

void ClientForm::takeTheirs(FieldEditor& editor)
{
    editor.settle();
    editor.showProblem({}, Severity::Bad);
    load(false);
    editor.input()->setFocus();
}

void ClientForm::tellUnstored()
{
    const bool any = std::ranges::any_of(
        m_editors, [](const FieldEditor* editor) { return editor && editor->isChanged(); });
    Unstored::of(m_desk.workspace()).set(*this, any);
}

void ClientForm::leaveField(FieldEditor& editor)
{
    if (m_storing || !editor.isChanged())
        return;
    if (m_new) {
        storeNew(editor);
        return;
    }
    if (m_clients.empty())
        return;
    const QString refused = store(editor);
    if (!refused.isEmpty())
        editor.showProblem(refused, Severity::Bad);
}

QString ClientForm::store(FieldEditor& editor, bool insists)
{
    QString refused;
    m_storing = true;
    const ClientField field = editor.field();
    const std::vector<Id> clients = m_clients;
    const auto write = [&](Workspace& workspace, const QString& value) {
        ClientStore(workspace).setField(clients, field, value);
    };
    m_desk.act([&] {
        try {
            const QString value = editor.value();
            if (clients.size() > mostCompared) {
                writeClients(m_desk, tr("Changing clients"), clients.size(),
                             [=](Workspace& workspace) { write(workspace, value); });
                return;
            }
            const bool news = compareWithStored(editor, ClientStore(m_desk.workspace()).clients(clients));
            if (editor.replacesOthers() && (news || !insists))
                return;
            write(m_desk.workspace(), value);
            editor.showProblem({}, Severity::Bad);
            editor.settle();
            load(false);
        } catch (const Error& error) {
            // What is refused is said below the field; anything else is for the message bar.
            if (error.failure() != Failure::Refused)
                throw;
            refused = error.sentence();
        }
    });
    m_storing = false;
    tellUnstored();
    return refused;
}

void ClientForm::storeNew(FieldEditor& editor)
{
    if (editor.field() != ClientField::Name || editor.value().trimmed().isEmpty())
        return;
    Id id = noId;
    m_storing = true;
    Client client;
    client.name = editor.value().trimmed();
    if (m_desk.act([&] { id = ClientStore(m_desk.workspace()).add(client); }))
        m_new = false;
    m_storing = false;
    if (id != noId)
        Q_EMIT added(id);
}

void ClientForm::follow(const Changes& changes)
{
    if (!changes.touches("client") && !changes.touches("client_tag") && !changes.touches("team_member"))
        return;
    if (!m_storing && !m_new)
        load(false);
    m_group->refresh();
}

void ClientForm::load(bool all)
{
    std::vector<Client> clients;
    const bool compared = m_clients.size() <= mostCompared;
    if (!m_clients.empty() && compared)
        m_desk.act([&] { clients = ClientStore(m_desk.workspace()).clients(m_clients); });
    const bool writable = !m_desk.workspace().isReadOnly();
    for (FieldEditor* editor : m_editors) {
        // What the person is typing is theirs until they leave the field.
        if (all || !editor->isChanged())
            showCommon(*editor, clients);
        else
            compareWithStored(*editor, clients);
        editor->setEnabled(writable && (m_new ? editor->field() == ClientField::Name : !m_clients.empty()));
    }
    m_group->show(clients.size() == 1 ? clients.front().id : noId);
    showHeader(clients);
    tellUnstored();
}

bool ClientForm::compareWithStored(FieldEditor& editor, const std::vector<Client>& clients) const
{
    if (clients.size() != 1)
        return false;
    const ClientField field = editor.field();
    const ReferenceNames names =
        isReference(field) ? namesFor(m_desk.workspace(), clients.front()) : ReferenceNames();
    const QString now = typedField(clients.front(), field, names, QLocale());
    const bool wasTold = editor.replacesOthers();
    const bool news = editor.meanwhile(now);
    if (!editor.replacesOthers()) {
        if (wasTold)
            editor.showProblem({}, Severity::Bad);
        return news;
    }
    if (news)
        editor.showConflict(
            now.isEmpty()
                ? tr("Not stored: somebody else has emptied this meanwhile.")
                : tr("Not stored: somebody else has changed this meanwhile to: %1.").arg(now.left(80)));
    return news;
}

void ClientForm::showCommon(FieldEditor& editor, const std::vector<Client>& clients)
{
    const ClientField field = editor.field();
    if (clients.empty()) {
        m_clients.empty() ? editor.show({}, noId) : editor.showSeveral();
        return;
    }
    const Client& first = clients.front();
    const ReferenceNames names = isReference(field) ? namesFor(m_desk.workspace(), first) : ReferenceNames();
    const QString text = typedField(first, field, names, QLocale());
    const bool common = std::ranges::all_of(clients, [&](const Client& client) {
        return isReference(field) ? rowOf(client, field) == rowOf(first, field)
                                  : typedField(client, field, names, QLocale()) == text;
    });
    common ? editor.show(text, rowOf(first, field)) : editor.showSeveral();
    if (clients.size() != 1 || (field != ClientField::Name && field != ClientField::TaxNumber))
        return;
    m_desk.act([&] {
        editor.showProblem(fieldWarning(m_desk.workspace(), first.id, field, text), Severity::Caution);
    });
}

void ClientForm::showHeader(const std::vector<Client>& clients)
{
    m_subtitle->clear();
    if (m_new) {
        m_title->setText(tr("New client"));
        m_subtitle->setText(tr("Give it a name; it is added when you leave the field."));
    } else if (m_clients.empty()) {
        m_title->setText(tr("No client selected"));
    } else if (m_clients.size() > 1) {
        m_title->setText(tr("%n client(s) selected", nullptr, static_cast<int>(m_clients.size())));
        m_subtitle->setText(tr("What you change here is changed in all of them, in one step."));
    } else if (!clients.empty()) {
        const Client& client = clients.front();
        m_title->setText(client.name.left(120));
        QStringList facts;
        for (const QString& fact : {client.industry, client.city, statusName(client.status)})
            if (!fact.isEmpty())
                facts.append(fact.left(60));
        m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    }
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void ClientForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    // Escape gives up what was typed, or the new client.
    if (m_new) {
        m_new = false;
        load(true);
        Q_EMIT givenUp();
        return;
    }
    for (FieldEditor* editor : m_editors)
        if (editor->isAncestorOf(QApplication::focusWidget()) && editor->isChanged())
            takeTheirs(*editor);
}

} // namespace kam
