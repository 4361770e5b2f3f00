#pragma once

#include "client/plan/planview.h"
#include "plan/completeness.h"

class QLabel;
class QTableView;

namespace kam
{

class TextTableModel;

/// What a plan should have, point by point, and what is missing or stale; a row leads to its place.
class CheckPart : public PlanView
{
    Q_OBJECT

public:
    explicit CheckPart(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] const Completeness& completeness() const { return m_check; }

Q_SIGNALS:
    void sectionAsked(kam::PlanSection section);
    void placeAsked(kam::PlanPlace place);

protected:
    void read() override;

private:
    void open(int row);

    struct Line {
        std::size_t point = 0;
        const Finding* finding = nullptr;
    };
    Completeness m_check;
    std::vector<Line> m_lines;
    QLabel* m_reckoning;
    TextTableModel* m_model;
    QTableView* m_table;
};

} // namespace kam
