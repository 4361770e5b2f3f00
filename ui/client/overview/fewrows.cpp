#include "client/overview/fewrows.h"

#include "common/actionbutton.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace kam
{

FewRows::FewRows(const QString& heading, const QString& objectName, int few, QWidget* parent)
    : QWidget(parent), m_button(new QPushButton), m_few(few)
{
    m_button->setObjectName(objectName + QStringLiteral("AllButton"));
    m_button->setProperty("role", QStringLiteral("flat"));
    m_button->setAutoDefault(false);
    m_button->setFixedHeight(3 * theme::grid);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headingLabel(heading), 1);
    row->addWidget(m_button);
    setFixedHeight(3 * theme::grid);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        Q_EMIT toggled();
    });
}

void FewRows::addBeside(QAction& command)
{
    auto* button = new ActionButton(command);
    button->setProperty("role", QStringLiteral("flat"));
    button->setAutoDefault(false);
    button->setFixedHeight(3 * theme::grid);
    button->setVisible(command.isEnabled());
    connect(&command, &QAction::enabledChanged, button, &QWidget::setVisible);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button);
}

int FewRows::shown(int all)
{
    m_button->setVisible(all > m_few);
    m_button->setText(m_all ? tr("Fewer") : tr("All %1", "rows of a list").arg(QLocale().toString(all)));
    return m_all ? all : std::min(all, m_few);
}

} // namespace kam
