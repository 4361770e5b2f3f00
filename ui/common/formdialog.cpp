#include "common/formdialog.h"

#include "buyingcentre/personstore.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/theme.h"
#include "registry/team.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kam
{

namespace
{

constexpr int fieldWidth = 52 * theme::grid;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FormDialog)
};

QVariant idOf(Id id)
{
    return QVariant::fromValue<qint64>(id);
}

} // namespace

FormDialog::FormDialog(Desk& desk, const QString& title, const char* name, QWidget* parent)
    : EditDialog(desk, title, parent), m_grid(new QGridLayout)
{
    setObjectName(QString::fromLatin1(name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_grid->setHorizontalSpacing(theme::groupGap);
    m_grid->setVerticalSpacing(theme::grid);
    content().addLayout(m_grid);
}

QLabel* FormDialog::addLabel(const QString& label, QWidget* field)
{
    auto* words = bodyLabel(label);
    words->setBuddy(field);
    const int row = m_grid->rowCount();
    const bool tall = field->sizePolicy().verticalPolicy() != QSizePolicy::Fixed &&
                      qobject_cast<QLineEdit*>(field) == nullptr &&
                      qobject_cast<QComboBox*>(field) == nullptr;
    words->setMinimumHeight(theme::fieldHeight);
    m_grid->addWidget(words, row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    return words;
}

QLineEdit* FormDialog::addText(const QString& label, const char* name, const QString& text,
                               const QString& prompt)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(prompt);
    field->setFixedWidth(fieldWidth);
    field->setCursorPosition(0);
    addLabel(label, field);
    return field;
}

QPlainTextEdit* FormDialog::addLongText(const QString& label, const char* name, const QString& text,
                                        int lines)
{
    auto* field = new QPlainTextEdit(text);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setFixedWidth(fieldWidth);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * theme::grid);
    addLabel(label, field);
    return field;
}

DateField* FormDialog::addDate(const QString& label, const char* name, QDate date)
{
    auto* field = new DateField;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setDate(date);
    addLabel(label, field);
    return field;
}

NumberField* FormDialog::addNumber(const QString& label, const char* name, const QString& suffix,
                                   std::optional<double> value, int decimals)
{
    auto* field = new NumberField(label, suffix, decimals);
    field->setObjectName(QString::fromLatin1(name));
    field->setOptional(true);
    field->setEmptyText(Text::tr("not known"));
    field->setValue(value);
    field->setFixedWidth(20 * theme::grid);
    connect(field, &NumberField::refused, this,
            [this](const QString& sentence) { desk().say(sentence, Severity::Caution); });
    addLabel(label, field);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label, const char* name,
                                 const QList<std::pair<QString, QVariant>>& choices, const QVariant& chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFixedWidth(fieldWidth);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
    addLabel(label, box);
    return box;
}

QCheckBox* FormDialog::addCheck(const QString& label, const char* name, const QString& text, bool checked)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setChecked(checked);
    addLabel(label, box);
    return box;
}

void FormDialog::addField(const QString& label, QWidget* field)
{
    addLabel(label, field);
}

void FormDialog::addNote(const QString& sentence)
{
    auto* words = mutedLabel(sentence);
    words->setWordWrap(true);
    m_grid->addWidget(words, m_grid->rowCount(), 0, 1, 2);
}

void FormDialog::ask(const std::function<void()>& store, const QString& doIt)
{
    m_store = store;
    addSaveAndCancel(doIt);
    open();
}

void FormDialog::accept()
{
    // A number that is still being typed counts.
    const auto numbers = findChildren<NumberField*>();
    for (NumberField* number : numbers) {
        number->enterTyped();
        if (number->isRefused())
            return number->setFocus();
    }
    if (!changedMeanwhile() && desk().act(m_store))
        EditDialog::accept(); // otherwise it stays open with what was entered
}

QList<std::pair<QString, QVariant>> teamChoices(Desk& desk)
{
    QList<std::pair<QString, QVariant>> choices{{Text::tr("nobody"), idOf(noId)}};
    for (const TeamMember& member : TeamStore(desk.workspace()).all())
        choices.append({member.name, idOf(member.id)});
    return choices;
}

QList<std::pair<QString, QVariant>> peopleChoices(Desk& desk, Id client, const std::set<Id>& chosen)
{
    QList<std::pair<QString, QVariant>> choices{{Text::tr("nobody"), idOf(noId)}};
    for (const Person& person : PersonStore(desk.workspace()).ofClient(client))
        if (!person.leftOn.isValid() || chosen.contains(person.id))
            choices.append({shownName(person), idOf(person.id)});
    return choices;
}

Id chosenId(const QComboBox& box)
{
    return box.currentData().toLongLong();
}

} // namespace kam
