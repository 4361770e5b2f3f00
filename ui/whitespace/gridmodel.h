#pragma once

#include "common/sheetmodel.h"
#include "whitespace/griddata.h"
#include "whitespace/gridscale.h"

#include <QSet>

namespace kam
{

class Workspace;
struct Changes;

/// How the grid is arranged; not part of the data.
struct GridArrangement {
    GridMeasure measure = GridMeasure::Sales;
    GridGrouping grouping = GridGrouping::None;
    bool linesTogether = false; ///< a column a group of product lines
    bool largestFirst = false;  ///< by total, else by name
    bool withFiguresOnly = false;
    QString filter; ///< part of a name

    friend bool operator==(const GridArrangement&, const GridArrangement&) = default;
};

/// Clients x product lines of a year, over the sparse table of sales in memory: nothing is copied a cell.
class GridModel : public SheetModel
{
    Q_OBJECT

public:
    explicit GridModel(Workspace& workspace, QObject* parent = nullptr);

    /// Takes what was read; null shows nothing.
    void take(std::shared_ptr<GridData> data);
    [[nodiscard]] const GridData* data() const { return m_data.get(); }
    void arrange(const GridArrangement& arrangement);
    [[nodiscard]] const GridArrangement& arrangement() const { return m_arrangement; }
    /// Brings sales up to date after @p changes; clients must be read again by take().
    void follow(const Changes& changes);

    /// What a cell is, for painting many of them.
    struct Cell {
        Figure figure;
        bool whiteSpace = false;
        bool group = false; ///< a subtotal of a group of clients
        int unknown = 0;    ///< parts of a sum that are not known
    };
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] const GridScale& scale() const { return m_scale; }
    [[nodiscard]] QString shown(const Cell& cell) const;
    [[nodiscard]] bool isGroup(int row) const { return m_rows[std::size_t(row)].client < 0; }
    /// noId for the row of a group.
    [[nodiscard]] Id client(int row) const;
    [[nodiscard]] int rowOf(Id client) const; ///< -1 where it is not shown
    /// Shows or hides the clients of a group.
    void toggle(int row);
    [[nodiscard]] bool isCollapsed(int row) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] const GridTotal& rowTotal(int row) const { return m_rows[std::size_t(row)].total; }
    [[nodiscard]] const GridTotal& columnTotal(int column) const
    {
        return m_columns[std::size_t(column)].total;
    }
    [[nodiscard]] const GridTotal& total() const { return m_total; }
    /// "≥ 1,200"; the whole statement is sentence().
    [[nodiscard]] QString shortTotal(const GridTotal& total) const;
    /// "at least 1,200, 2 of 5 unknown"
    [[nodiscard]] QString sentence(const GridTotal& total) const;
    /// What a cell says in words, with the sums of its row and its column.
    [[nodiscard]] QString reading(int row, int column) const;
    [[nodiscard]] int clientsShown() const { return m_clientsShown; }

    [[nodiscard]] bool isEditable(int row, int column) const override;
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int client = -1;          ///< place in GridData::clients; -1 for a group
        int salesRow = -1;        ///< row of the sales; -1 where nothing is recorded
        int groupPlace = -1;      ///< of a group, in m_groupCells
        std::vector<int> members; ///< of a group: places of its clients
        QString group;            ///< name of the group it is, or is in
        GridTotal total;
    };
    struct Column {
        std::vector<std::int32_t> lines; ///< one, or a group with its lines
        QString name;
        GridTotal total;
        int inUse = 0; ///< lines of which any client has a cell: what is not recorded of them is not known
    };
    void rebuild();
    void makeColumns();
    void makeRows();
    [[nodiscard]] std::vector<Row> clientRows() const;
    void groupRows(std::vector<Row> clients);
    /// All totals and the classes of size, in one pass over what is recorded.
    void sumUp();
    void addToSums(int salesRow, std::vector<GridTotal>* group, std::vector<double>& sizes);
    void addUnknown(std::vector<GridTotal>& sums, int clients) const;
    void countLinesInUse();
    [[nodiscard]] GridTotal totalOfClient(int salesRow) const;
    /// Purchases and gaps are of product lines; sales also of what has none.
    [[nodiscard]] bool counts(int line) const;
    [[nodiscard]] QString number(double value) const;

    Workspace& m_workspace;
    std::shared_ptr<GridData> m_data;
    GridArrangement m_arrangement;
    QSet<QString> m_collapsed; ///< names of groups
    std::vector<Row> m_rows;
    std::vector<std::vector<GridTotal>> m_groupCells; ///< a group and a column
    std::vector<Column> m_columns;
    std::vector<int> m_columnOfLine;
    std::vector<double> m_clientSums; ///< by column, of the client that is being added
    int m_linesToBuy = 0;             ///< product lines in use
    GridTotal m_total;
    GridScale m_scale;
    int m_clientsShown = 0;
};

} // namespace kam
