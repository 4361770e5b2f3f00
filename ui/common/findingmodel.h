#pragma once

#include "base/finding.h"

#include <QAbstractTableModel>

namespace kam
{

/// Findings, the worst first.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Weight, Subject, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(Findings findings);
    [[nodiscard]] const Finding& finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Findings m_findings;
};

} // namespace kam
