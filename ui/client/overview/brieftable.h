#pragma once

#include "base/identifier.h"
#include "common/texttable.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace kam
{

class Desk;
class FewRows;

/// Where a line of an overview leads.
struct BriefTarget {
    QByteArray table;
    Id row = noId;
};

/// A heading with the first lines below it, each of which leads to where it is edited; a sentence where there
/// is none. Never scrolls by itself.
class BriefTable : public QWidget
{
    Q_OBJECT

public:
    /// @param columns headings; without any the header is hidden @param stretched column that takes what is
    /// left
    /// @param fewRows more of them are shown when they are asked for
    BriefTable(Desk& desk, const QString& heading, const QString& objectName, const QStringList& columns,
               int stretched, int fewRows);

    /// @param nothing what to say where there are no rows
    void show(std::vector<TextRow> rows, std::vector<BriefTarget> targets, const QString& nothing);

private:
    void refresh();

    Desk& m_desk;
    FewRows* m_head;
    TextTableModel* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    int m_stretched;
    std::vector<TextRow> m_rows;
    std::vector<BriefTarget> m_targets;
};

} // namespace kam
