#include "client/buyingcentre/judgementfields.h"

#include "client/buyingcentre/personlook.h"
#include "common/datefield.h"
#include "common/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace kam
{

JudgementFields::JudgementFields(QGridLayout& grid, int row, const QString& name, const QString& objectName,
                                 const std::vector<CellChoice>& choices, QObject* parent)
    : QObject(parent), m_name(name), m_value(new QComboBox), m_knowledge(new QComboBox),
      m_source(new QLineEdit), m_on(new DateField)
{
    for (const CellChoice& choice : choices)
        m_value->addItem(choice.text, choice.value);
    for (const Knowledge knowledge : {Knowledge::Known, Knowledge::Assumed})
        m_knowledge->addItem(knowledgeName(knowledge), static_cast<int>(knowledge));
    m_source->setPlaceholderText(tr("Who said so, or where it was seen"));
    const auto named = [&](QWidget* field, const QString& what, const QString& suffix) {
        field->setAccessibleName(tr("%1: %2").arg(name, what));
        field->setObjectName(objectName + suffix);
    };
    named(m_value, tr("value"), QStringLiteral("ComboBox"));
    named(m_knowledge, tr("how sure"), QStringLiteral("KnowledgeComboBox"));
    named(m_source, tr("source"), QStringLiteral("SourceLineEdit"));
    named(m_on, tr("date"), QStringLiteral("DateField"));
    QLabel* label = bodyLabel(name);
    label->setBuddy(m_value);
    grid.addWidget(label, row, 0);
    int column = 1;
    for (QWidget* field : std::initializer_list<QWidget*>{m_value, m_knowledge, m_source, m_on})
        grid.addWidget(field, row, column++);
    connect(m_value, &QComboBox::currentIndexChanged, this, &JudgementFields::follow);
    connect(m_value, &QComboBox::activated, this, [this] {
        if (m_on->text().isEmpty())
            m_on->setDate(QDate::currentDate());
    });
}

void JudgementFields::follow()
{
    m_knowledge->setEnabled(value().toInt() >= 0);
}

void JudgementFields::put(const QVariant& value, Knowledge knowledge, const QString& source, QDate on)
{
    m_value->setCurrentIndex(std::max(m_value->findData(value), 0));
    // What has no value yet is assumed once it gets one, until somebody says better.
    const Knowledge shown = knowledge == Knowledge::Unknown ? Knowledge::Assumed : knowledge;
    m_knowledge->setCurrentIndex(std::max(m_knowledge->findData(static_cast<int>(shown)), 0));
    m_source->setText(source);
    m_on->setDate(on);
    follow();
}

QVariant JudgementFields::value() const
{
    return m_value->currentData();
}

Knowledge JudgementFields::knowledge() const
{
    return static_cast<Knowledge>(m_knowledge->currentData().toInt());
}

QString JudgementFields::source() const
{
    return m_source->text().trimmed();
}

QDate JudgementFields::on()
{
    return m_on->date(m_name);
}

} // namespace kam
