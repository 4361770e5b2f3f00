#pragma once

#include "base/identifier.h"
#include "common/texttable.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace kam
{

class Desk;

/// Where a line of an overview leads.
struct BriefTarget {
    QByteArray table;
    Id row = noId;
};

/// A heading with a few lines below it, each of which leads to where it is edited; a sentence where there is
/// none.
class BriefTable : public QWidget
{
    Q_OBJECT

public:
    /// @param columns headings; without any the header is hidden @param stretched column that takes what is
    /// left
    /// @param mostRows more of them scroll
    BriefTable(Desk& desk, const QString& heading, const QString& objectName, const QStringList& columns,
               int stretched, int mostRows);

    /// @param nothing what to say where there are no rows
    void show(std::vector<TextRow> rows, std::vector<BriefTarget> targets, const QString& nothing);

private:
    Desk& m_desk;
    TextTableModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    int m_stretched;
    int m_mostRows;
    std::vector<BriefTarget> m_targets;
};

} // namespace kam
