#include "client/value/scenariobar.h"

#include "common/actionbutton.h"
#include "common/flowlayout.h"
#include "common/shown.h"
#include "common/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace kam
{

ScenarioBar::ScenarioBar(QAction& add, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_add(new ActionButton(add))
{
    setObjectName(QStringLiteral("scenarioBar"));
    setAccessibleName(tr("Scenarios"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_add);
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int place) { Q_EMIT chosen(m_ids[static_cast<std::size_t>(place)]); });
}

void ScenarioBar::show(const std::vector<Scenario>& scenarios, Id chosen)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    while (m_group->buttons().size() > static_cast<qsizetype>(scenarios.size()))
        delete m_group->button(static_cast<int>(m_group->buttons().size()) - 1);
    m_ids.clear();
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const int place = static_cast<int>(i);
        auto* button = qobject_cast<QPushButton*>(m_group->button(place));
        if (!button) {
            button = new QPushButton(this);
            button->setCheckable(true);
            button->setAutoDefault(false);
            button->setObjectName(QStringLiteral("scenarioButton%1").arg(place));
            m_group->addButton(button, place);
            row->insertWidget(place, button);
        }
        const Scenario& scenario = scenarios[i];
        // Two ampersands are one in a button.
        const QString name = scenario.name.left(30).replace(u'&', QStringLiteral("&&"));
        button->setText(scenario.probability
                            ? QStringLiteral("%1 %2").arg(name, shortPercent(*scenario.probability))
                            : name);
        button->setChecked(scenario.id == chosen);
        m_ids.push_back(scenario.id);
    }
}

} // namespace kam
