#pragma once

#include "portfolio/portfoliofigures.h"

#include <QAbstractTableModel>
#include <map>

namespace kam
{

/// How often each client caused each activity in a year: a row a client, a column an activity, editable.
class CountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CountsModel(Desk& desk, QObject* parent = nullptr);

    void show(const std::shared_ptr<const Portfolio>& portfolio);
    /// Shows only clients whose name contains the text, diacritics and case ignored.
    void filter(const QString& text);
    [[nodiscard]] Id clientAt(int row) const;
    [[nodiscard]] int rowOf(Id client) const; ///< -1 where it is not shown
    /// Lines and tabs, as from a spreadsheet, with the upper left cell at @p at; nothing is stored where a
    /// part does not fit or is no count.
    void paste(const QModelIndex& at, const QString& text);
    void clear(const QModelIndexList& cells);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Key = std::pair<Id, Id>; ///< client and activity
    [[nodiscard]] const QString& name(int row) const;
    [[nodiscard]] const Activity& activity(int column) const;
    [[nodiscard]] std::optional<double> count(int row, int column) const;
    [[nodiscard]] ActivityCount readCount(int row, int column, const QString& typed) const;
    bool store(const std::map<Key, std::optional<double>>& counts);
    void applyFilter();

    Desk& m_desk;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<int> m_shown; ///< places in the portfolio, by name
    QString m_filter;         ///< folded
    /// Stored, but not in the portfolio yet, which is read again a moment later where it is large.
    std::map<Key, std::optional<double>> m_fresh;
};

} // namespace kam
