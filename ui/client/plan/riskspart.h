#pragma once

#include "client/plan/planview.h"
#include "plan/risk.h"

#include <map>

namespace kam
{

class RecordList;
class RiskGrid;
class TextPad;

/// Risks in a grid of probability and impact and as a list, and the SWOT of our offer, a line a thought.
class RisksPart : public PlanView
{
    Q_OBJECT

public:
    explicit RisksPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    bool showRow(const QByteArray& table, Id row) override;
    void finishEditing() override;
    void showSwot();

protected:
    void read() override;

private:
    void arrange();
    void showRisks();
    void ask(const Risk& risk);
    [[nodiscard]] bool storeSwot(SwotQuadrant quadrant, const QString& text);

    RecordList* m_list;
    RiskGrid* m_grid;
    std::map<SwotQuadrant, TextPad*> m_pads;
    std::vector<Risk> m_risks;
    std::vector<SwotItem> m_swot;
};

} // namespace kam
