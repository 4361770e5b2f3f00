#pragma once

#include "value/scenario.h"

#include <QWidget>
#include <vector>

class QAction;
class QButtonGroup;
class QLabel;

namespace kam
{

/// The scenarios of a client as buttons with their probability; one of them is chosen.
class ScenarioBar : public QWidget
{
    Q_OBJECT

public:
    /// @param add the command behind the last button
    explicit ScenarioBar(QAction& add, QWidget* parent = nullptr);
    void show(const std::vector<Scenario>& scenarios, Id chosen);

Q_SIGNALS:
    void chosen(kam::Id scenario);

private:
    QButtonGroup* m_group;
    QWidget* m_add;
    std::vector<Id> m_ids;
};

} // namespace kam
