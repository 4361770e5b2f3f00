#include "client/value/activitydialog.h"

#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kam
{

namespace
{
constexpr int fieldWidth = 32 * theme::grid;
}

ActivityDialog::ActivityDialog(const QString& currency, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit), m_driver(new QLineEdit),
      m_cost(new NumberField(tr("Cost of one"), currency, 4))
{
    setObjectName(QStringLiteral("activityDialog"));
    setWindowTitle(tr("Add activity"));
    m_name->setObjectName(QStringLiteral("activityNameLineEdit"));
    m_driver->setObjectName(QStringLiteral("activityDriverLineEdit"));
    m_driver->setPlaceholderText(tr("order, delivery, visit"));
    m_cost->setObjectName(QStringLiteral("activityCostField"));
    m_cost->setValue(0);
    auto* column = dialogColumn(*this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    for (const auto& [label, field] : std::initializer_list<std::pair<QString, QLineEdit*>>{
             {tr("Name"), m_name}, {tr("Counted in"), m_driver}, {tr("Cost of one"), m_cost}}) {
        auto* words = bodyLabel(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setFixedWidth(fieldWidth);
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row++, 1);
    }
    column->addLayout(grid);
    auto* problem = mutedLabel({});
    problem->setObjectName(QStringLiteral("activityProblemLabel"));
    setRole(*problem, QStringLiteral("bad"));
    problem->hide();
    column->addWidget(problem);
    connect(m_cost, &NumberField::refused, problem, [problem](const QString& sentence) {
        problem->setText(sentence);
        problem->show();
    });
    connect(m_cost, &NumberField::entered, problem, &QWidget::hide);
    auto* add = addDialogButtons(*this, *column, tr("Add activity"));
    add->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, add,
            [add](const QString& name) { add->setEnabled(!name.trimmed().isEmpty()); });
}

Activity ActivityDialog::activity() const
{
    Activity activity;
    activity.name = m_name->text().simplified();
    activity.driver = m_driver->text().simplified();
    activity.unitCost = m_cost->value().value_or(0);
    return activity;
}

} // namespace kam
