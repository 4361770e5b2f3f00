#include "common/fieldeditor.h"

#include "common/clientedits.h"
#include "common/clientpicker.h"
#include "common/clienttext.h"
#include "common/flattable.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/tagsedit.h"
#include "common/theme.h"
#include "registry/clientfields.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>
#include <utility>

namespace kam
{

namespace
{

class LineEditor : public FieldEditor
{
public:
    LineEditor(ClientField field, Workspace& workspace, QWidget* parent)
        : FieldEditor(field, new QLineEdit, parent), m_workspace(workspace),
          m_line(static_cast<QLineEdit*>(input()))
    {
        if (isNumber(field))
            m_line->setAlignment(Qt::AlignRight);
        if (field == ClientField::Industry || field == ClientField::Country || field == ClientField::City)
            complete();
        connect(m_line, &QLineEdit::textEdited, this, [this] { touch(); });
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }

    [[nodiscard]] QString value() const override { return m_line->text(); }

protected:
    void put(const QString& text, Id) override
    {
        m_line->setPlaceholderText({});
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    void putSeveral() override
    {
        m_line->clear();
        m_line->setPlaceholderText(severalText());
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Values in use are read when they may be needed, not for every client shown.
        if (event->type() == QEvent::FocusIn)
            static_cast<QStringListModel*>(m_line->completer()->model())
                ->setStringList(ClientStore(m_workspace).valuesInUse(field()));
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void complete()
    {
        auto* completer = new QCompleter(new QStringListModel(this), this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        m_line->installEventFilter(this);
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { touch(); });
    }

    Workspace& m_workspace;
    QLineEdit* m_line;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(ClientField field, Workspace& workspace, QWidget* parent)
        : FieldEditor(field, new QComboBox, parent), m_workspace(workspace),
          m_box(static_cast<QComboBox*>(input()))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        fillChoices(*m_box, field, workspace);
        connect(m_box, &QComboBox::activated, this, [this] { touchAndLeave(); });
    }

    [[nodiscard]] QString value() const override { return m_box->currentData().toString(); }

protected:
    void put(const QString& text, Id row) override
    {
        QString wanted = text;
        if (isReference(field())) {
            fillChoices(*m_box, field(), m_workspace);
            wanted = rowText(row);
        }
        m_box->setPlaceholderText({});
        int entry = m_box->findData(wanted);
        if (entry < 0)
            entry = m_box->findText(wanted);
        m_box->setCurrentIndex(entry);
    }
    void putSeveral() override
    {
        m_box->setPlaceholderText(severalText());
        m_box->setCurrentIndex(-1);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Scrolling the form must not change what the pointer happens to pass over.
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    Workspace& m_workspace;
    QComboBox* m_box;
};

class ParentEditor : public FieldEditor
{
public:
    ParentEditor(Workspace& workspace, QWidget* parent)
        : FieldEditor(ClientField::Parent, new ClientPicker(workspace), parent),
          m_picker(static_cast<ClientPicker*>(input()))
    {
        m_none = FieldEditor::tr("None: a company of its own");
        connect(m_picker, &QLineEdit::textEdited, this, [this] { touch(); });
        connect(m_picker, &QLineEdit::editingFinished, this, &FieldEditor::left);
        connect(m_picker, &ClientPicker::chosen, this, [this] { touchAndLeave(); });
    }

    [[nodiscard]] QString value() const override
    {
        // What is nobody's name goes on as it is, so that the error names it.
        return m_picker->isUnknown() ? m_picker->text().trimmed() : rowText(m_picker->client());
    }

protected:
    void put(const QString& text, Id row) override
    {
        m_picker->setPlaceholderText(m_none);
        m_picker->setClient(row, text);
    }
    void putSeveral() override
    {
        m_picker->setClient(noId, {});
        m_picker->setPlaceholderText(severalText());
    }

private:
    ClientPicker* m_picker;
    QString m_none;
};

class TagsEditor : public FieldEditor
{
public:
    TagsEditor(Workspace& workspace, QWidget* parent)
        : FieldEditor(ClientField::Tags, new TagsEdit, parent), m_tags(static_cast<TagsEdit*>(input()))
    {
        m_tags->setKnownTags([&workspace] { return ClientStore(workspace).allTags(); });
        connect(m_tags, &TagsEdit::edited, this, [this] { touchAndLeave(); });
    }

    [[nodiscard]] QString value() const override { return writtenTags(m_tags->tags()); }

protected:
    void put(const QString& text, Id) override
    {
        m_tags->setTags(readTags(text));
        m_tags->setPlaceholder({});
    }
    void putSeveral() override
    {
        m_tags->setTags({});
        m_tags->setPlaceholder(severalText());
    }

private:
    TagsEdit* m_tags;
};

class NotesEditor : public FieldEditor
{
public:
    explicit NotesEditor(QWidget* parent)
        : FieldEditor(ClientField::Notes, new QPlainTextEdit, parent),
          m_notes(static_cast<QPlainTextEdit*>(input()))
    {
        m_notes->setTabChangesFocus(true);
        m_notes->setMinimumHeight(4 * theme::fieldHeight);
        m_notes->installEventFilter(this);
        connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
            if (m_notes->hasFocus())
                touch();
        });
    }

    [[nodiscard]] QString value() const override { return m_notes->toPlainText(); }

protected:
    void put(const QString& text, Id) override
    {
        m_notes->setPlaceholderText({});
        m_notes->setPlainText(text);
    }
    void putSeveral() override
    {
        m_notes->clear();
        m_notes->setPlaceholderText(severalText());
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusOut)
            Q_EMIT left();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit* m_notes;
};

} // namespace

FieldEditor::FieldEditor(ClientField field, QWidget* input, QWidget* parent)
    : QWidget(parent), m_field(field), m_input(input), m_problem(new QLabel(this))
{
    const QString word = fieldWord(field);
    setObjectName(word + QStringLiteral("Field"));
    input->setParent(this);
    input->setObjectName(word + QStringLiteral("Input"));
    input->setAccessibleName(fieldName(field));
    QLabel* label = mutedLabel(fieldName(field), this);
    label->setBuddy(input);
    m_problem->setObjectName(word + QStringLiteral("Problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(theme::font(theme::Size::Small));
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(label);
    layout->addWidget(input);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    setFocusProxy(input);
}

QString FieldEditor::severalText()
{
    return tr("(several values)");
}

void FieldEditor::show(const QString& text, Id row)
{
    m_several = false;
    m_base = m_stored = text;
    put(text, row);
    m_shown = value();
    settle();
}

void FieldEditor::showSeveral()
{
    m_several = true;
    putSeveral();
    m_shown.clear();
    settle();
}

bool FieldEditor::meanwhile(const QString& text)
{
    const bool news = !m_several && std::exchange(m_stored, text) != text;
    m_meanwhile = !m_several && text != m_base && text != typedText();
    return news;
}

QString FieldEditor::typedText() const
{
    if (const auto* box = qobject_cast<const QComboBox*>(m_input))
        return box->currentText();
    const auto* line = qobject_cast<const QLineEdit*>(m_input);
    return line ? line->text() : value();
}

void FieldEditor::touch()
{
    m_touched = true;
    Q_EMIT edited();
}

void FieldEditor::touchAndLeave()
{
    touch();
    Q_EMIT left();
}

QWidget* FieldEditor::makeWays()
{
    auto* ways = new QWidget(this);
    auto* layout = new FlowLayout(ways, theme::grid);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name, void (FieldEditor::*way)()) {
        auto* button = new QPushButton(text, ways);
        button->setObjectName(fieldWord(m_field) + QLatin1String(name));
        button->setAccessibleName(tr("%1: %2").arg(fieldName(m_field), text));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, way);
    };
    add(tr("Keep mine"), "KeepMineButton", &FieldEditor::keepMineAsked);
    add(tr("Take theirs"), "TakeTheirsButton", &FieldEditor::takeTheirsAsked);
    auto* lines = static_cast<QVBoxLayout*>(this->layout());
    lines->insertWidget(lines->indexOf(m_problem) + 1, ways);
    return ways;
}

void FieldEditor::showConflict(const QString& sentence)
{
    showProblem(sentence, Severity::Caution);
    if (!m_ways)
        m_ways = makeWays();
    m_ways->show();
}

void FieldEditor::showProblem(const QString& sentence, Severity severity)
{
    if (m_ways)
        m_ways->hide();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    setRole(*m_problem, severity == Severity::Bad ? QStringLiteral("bad") : QStringLiteral("caution"));
}

QString FieldEditor::problem() const
{
    return m_problem->text();
}

FieldEditor* makeFieldEditor(ClientField field, Workspace& workspace, QWidget* parent)
{
    switch (field) {
    case ClientField::Status:
    case ClientField::WhyKey:
    case ClientField::Owner:
        return new ChoiceEditor(field, workspace, parent);
    case ClientField::Parent:
        return new ParentEditor(workspace, parent);
    case ClientField::Tags:
        return new TagsEditor(workspace, parent);
    case ClientField::Notes:
        return new NotesEditor(parent);
    default:
        return new LineEditor(field, workspace, parent);
    }
}

void fillChoices(QComboBox& box, ClientField field, Workspace& workspace)
{
    box.clear();
    if (field == ClientField::Status)
        for (const auto status :
             {ClientStatus::Prospect, ClientStatus::Client, ClientStatus::KeyClient, ClientStatus::Former})
            box.addItem(statusName(status), statusWord(status));
    else if (field == ClientField::WhyKey)
        for (const auto why :
             {WhyKey::NotSet, WhyKey::Carries, WhyKey::CouldCarry, WhyKey::Winnable, WhyKey::Strategic})
            box.addItem(whyKeyName(why), whyKeyWord(why));
    else {
        box.addItem(FieldEditor::tr("Nobody"), QString());
        for (const TeamMember& member : TeamStore(workspace).all())
            box.addItem(member.name, rowText(member.id));
    }
}

} // namespace kam
