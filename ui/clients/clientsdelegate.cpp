#include "clients/clientsdelegate.h"

#include "clients/clientsmodel.h"
#include "common/clientpicker.h"
#include "common/desk.h"
#include "common/fieldeditor.h"
#include "common/questions.h"
#include "common/theme.h"
#include "registry/clientstore.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace kam
{

namespace
{

ClientField fieldOf(const QModelIndex& index)
{
    return static_cast<ClientField>(index.column());
}

/// Keys go through the choices one by one: which of them is meant is known when the cell is left.
class CellBox : public QComboBox
{
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool isBrowsed() const { return m_browsed; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        m_browsed = true;
        QComboBox::keyPressEvent(event);
        m_browsed = false;
    }
    void wheelEvent(QWheelEvent* event) override
    {
        m_browsed = true;
        QComboBox::wheelEvent(event);
        m_browsed = false;
    }

private:
    bool m_browsed = false;
};

/// What was typed or chosen; nothing where nothing was typed.
std::optional<QString> typedIn(const QWidget& editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&editor))
        return box->currentText();
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line && line->isModified() ? std::optional(line->text()) : std::nullopt;
}

/// A list that belongs to the editor has the focus: the person is still in it.
bool isInPopup(const QWidget& editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&editor))
        return box->view()->isVisible();
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line && line->completer() && line->completer()->popup()->isVisible();
}

} // namespace

ClientsDelegate::ClientsDelegate(Desk& desk, QObject* parent) : FlatDelegate(parent), m_desk(desk) {}

QWidget* ClientsDelegate::makeChoice(QWidget* parent, const QModelIndex& index) const
{
    auto* box = new CellBox(parent);
    fillChoices(*box, fieldOf(index), m_desk.workspace());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<ClientsDelegate*>(this); // Qt makes editors in a const function
        const QPointer<QWidget> there(box);
        if (!box->isBrowsed() && mayReplace(*box) && there && store(*box))
            Q_EMIT self->closeEditor(box, NoHint);
    });
    return box;
}

QWidget* ClientsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const
{
    const ClientField field = fieldOf(index);
    QWidget* editor = nullptr;
    if (field == ClientField::Status || field == ClientField::WhyKey || field == ClientField::Owner)
        editor = makeChoice(parent, index);
    else if (field == ClientField::Parent)
        editor = new ClientPicker(m_desk.workspace(), parent);
    else {
        auto* line = new QLineEdit(parent);
        if (isNumber(field))
            line->setAlignment(Qt::AlignRight);
        if (field == ClientField::Industry || field == ClientField::Country || field == ClientField::City) {
            auto* completer = new QCompleter(ClientStore(m_desk.workspace()).valuesInUse(field), line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
        }
        editor = line;
    }
    editor->setObjectName(fieldWord(field) + QStringLiteral("CellEditor"));
    editor->setAccessibleName(fieldName(field));
    editor->setAutoFillBackground(true);
    m_edited.insert(editor, index);
    return editor;
}

void ClientsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        const int entry = fieldOf(index) == ClientField::Owner ? box->findData(rowText(value.toLongLong()))
                                                               : box->findText(value.toString());
        box->setCurrentIndex(std::max(entry, 0));
        m_shown.insert(editor, index.data(Qt::DisplayRole).toString());
        return;
    }
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified()) {
        // The row changed while it is being typed in.
        if (const auto now = theirs(*editor); now && editor->toolTip() != told(index, *now)) {
            editor->setToolTip(told(index, *now));
            m_desk.say(told(index, *now), Severity::Caution);
        }
        return;
    }
    m_shown.insert(editor, index.data(Qt::DisplayRole).toString());
    if (auto* picker = qobject_cast<ClientPicker*>(editor))
        picker->setClient(index.data(Qt::EditRole).toLongLong(), index.data(Qt::DisplayRole).toString());
    else
        line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void ClientsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        const QString text = box->currentData().toString();
        const bool isOwner = fieldOf(index) == ClientField::Owner;
        model->setData(index, isOwner ? QVariant(text.mid(1).toLongLong()) : QVariant(box->currentText()));
        return;
    }
    auto* line = static_cast<QLineEdit*>(editor);
    if (!line->isModified())
        return;
    bool stored = false;
    if (auto* picker = qobject_cast<ClientPicker*>(editor))
        stored = picker->isUnknown() ? model->setData(index, picker->text())
                                     : model->setData(index, QVariant(picker->client()));
    else
        stored = model->setData(index, line->text());
    if (stored)
        line->setModified(false);
}

void ClientsDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    m_edited.remove(editor);
    m_shown.remove(editor);
    FlatDelegate::destroyEditor(editor, index);
}

bool ClientsDelegate::store(QWidget& editor) const
{
    const QPersistentModelIndex index = m_edited.value(&editor);
    if (!index.isValid())
        return true;
    setModelData(&editor, const_cast<QAbstractItemModel*>(index.model()), index);
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return !line || !line->isModified();
}

std::optional<QString> ClientsDelegate::theirs(const QWidget& editor) const
{
    const QPersistentModelIndex index = m_edited.value(&editor);
    const auto* model = qobject_cast<const ClientsModel*>(index.model());
    if (!model || !index.isValid())
        return {};
    // As it is in the file: the table looks there only now and then.
    std::vector<Client> now;
    m_desk.act([&] { now = ClientStore(m_desk.workspace()).clients({model->id(index.row())}); });
    if (now.size() != 1)
        return {};
    const QString text = shownField(now.front(), fieldOf(index), model->names(), QLocale());
    const QString cell = text.left(500).replace(u'\n', u' ');
    return cell == m_shown.value(&editor) ? std::nullopt : std::optional(cell);
}

QString ClientsDelegate::told(const QModelIndex& index, const QString& theirs) const
{
    const QString field = fieldName(fieldOf(index));
    return theirs.isEmpty() ? tr("%1: somebody else has emptied this meanwhile.").arg(field)
                            : tr("%1: somebody else has changed this meanwhile to: %2.").arg(field, theirs);
}

bool ClientsDelegate::mayReplace(QWidget& editor) const
{
    const auto mine = typedIn(editor);
    const auto now = mine ? theirs(editor) : std::nullopt;
    if (!now || *now == *mine)
        return true;
    m_asking = true;
    const bool yes = m_desk.questions().confirm(editor.window(), told(m_edited.value(&editor), *now),
                                                tr("You typed: %1").arg(*mine), tr("Keep mine"));
    m_asking = false;
    return yes;
}

void ClientsDelegate::leaveUnasked(QWidget& editor)
{
    const auto mine = typedIn(editor);
    const auto now = mine ? theirs(editor) : std::nullopt;
    if (now && *now != *mine) {
        if (*mine != m_shown.value(&editor))
            m_desk.say(
                tr("%1 Theirs stands. You had typed: “%2”.").arg(told(m_edited.value(&editor), *now), *mine),
                Severity::Bad);
        Q_EMIT closeEditor(&editor, RevertModelCache);
    } else if (store(editor)) {
        Q_EMIT closeEditor(&editor, NoHint);
    }
}

void ClientsDelegate::leave(QWidget& editor, EndEditHint hint)
{
    const QPointer<QWidget> there(&editor);
    const bool may = mayReplace(editor);
    if (!there)
        return; // the table was filled anew while the question stood
    if (may && store(editor)) {
        Q_EMIT closeEditor(&editor, hint);
        return;
    }
    editor.setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(&editor))
        line->selectAll();
}

bool ClientsDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || !m_edited.contains(editor))
        return FlatDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !isInPopup(*editor)) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Tab:
            leave(*editor, EditNextItem);
            return true;
        case Qt::Key_Backtab:
            leave(*editor, EditPreviousItem);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            leave(*editor, SubmitModelCache);
            return true;
        default:
            return FlatDelegate::eventFilter(watched, event);
        }
    }
    if (event->type() == QEvent::FocusOut) {
        if (!m_asking && !isInPopup(*editor))
            leaveUnasked(*editor);
        return false;
    }
    return FlatDelegate::eventFilter(watched, event);
}

} // namespace kam
