#pragma once

#include "client/value/clvsummary.h"
#include "value/sensitivity.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableView;

namespace kam
{

class ChartView;
class Desk;
class FlowLayout;
class NumberField;
class TextTableModel;

/// What moves the lifetime value most, as a drawing, and the value over rates and retentions.
class SensitivitySection : public QWidget
{
    Q_OBJECT

public:
    explicit SensitivitySection(Desk& desk, QWidget* parent = nullptr);

    void show(const ScenarioResult& result, const QString& currency);
    [[nodiscard]] QByteArray saveSteps() const;
    void restoreSteps(const QByteArray& steps);

private:
    [[nodiscard]] QWidget* makeSteps();
    void addStep(FlowLayout& flow, const QString& label, const QString& suffix, const char* name,
                 double SensitivitySteps::*step);
    void compute();
    void showTable();

    Desk& m_desk;
    std::optional<ScenarioResult> m_result;
    QString m_currency;
    SensitivitySteps m_steps;
    std::vector<std::pair<NumberField*, double SensitivitySteps::*>> m_fields;
    ChartView* m_tornado;
    TextTableModel* m_table;
    QStringList m_headings; ///< of the table, one a retention
    QTableView* m_view;
};

} // namespace kam
