#include "client/relationship/recorddialog.h"

#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace kam
{

namespace
{
constexpr int fieldWidth = 52 * theme::grid;
}

RecordDialog::RecordDialog(Desk& desk, const QString& title, QWidget* parent)
    : EditDialog(desk, title, parent), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("recordDialog"));
    m_grid->setHorizontalSpacing(theme::groupGap);
    m_grid->setVerticalSpacing(theme::grid);
    m_grid->setColumnMinimumWidth(1, fieldWidth);
    content().addLayout(m_grid);
}

void RecordDialog::addField(const QString& label, const char* name, QWidget* field)
{
    auto* words = bodyLabel(label);
    words->setBuddy(field);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    if (row == 1)
        field->setFocus();
}

QLineEdit* RecordDialog::addLine(const QString& label, const char* name, const QString& text)
{
    auto* line = new QLineEdit(text);
    addField(label, name, line);
    line->setCursorPosition(0);
    return line;
}

DateField* RecordDialog::addDate(const QString& label, const char* name, QDate date)
{
    auto* field = new DateField;
    if (date.isValid())
        field->setDate(date);
    addField(label, name, field);
    return field;
}

QComboBox* RecordDialog::addChoice(const QString& label, const char* name, const QStringList& choices,
                                   int chosen)
{
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    addField(label, name, box);
    return box;
}

void RecordDialog::addHint(const QString& sentence)
{
    auto* hint = mutedLabel(sentence);
    hint->setWordWrap(true);
    m_grid->addWidget(hint, m_grid->rowCount(), 1);
}

void RecordDialog::openFor(const std::function<void()>& store)
{
    m_store = store;
    addSaveAndCancel();
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void RecordDialog::accept()
{
    if (!changedMeanwhile() && desk().act(m_store))
        EditDialog::accept();
}

} // namespace kam
