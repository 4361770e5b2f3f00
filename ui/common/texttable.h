#pragma once

#include "common/theme.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <utility>
#include <vector>

class QTableView;

namespace kam
{

/// A cell of a small table that is read and not edited.
struct TextCell {
    TextCell(QString shown = {}, theme::Token token = theme::Token::Text, QString tip = {})
        : text(std::move(shown)), colour(token), explanation(std::move(tip))
    {
    }
    QString text;
    theme::Token colour;
    QString explanation; ///< shown as the tip, plain text
    bool strong = false;
};
using TextRow = std::vector<TextCell>;

/// A small table of texts, handed over as a whole.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param numbers columns that are set to the right
    void setColumns(const QStringList& headings, const std::vector<int>& numbers = {});
    /// Rows with as many cells as there are columns; as many rows as before keep the selection.
    void setRows(std::vector<TextRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant alignment(int column) const;

    QStringList m_headings;
    std::vector<int> m_numbers;
    std::vector<TextRow> m_rows;
};

/// A tip that shows text as it stands, lines included, and never as markup.
[[nodiscard]] QString plainTip(const QString& text);

/// Makes a table as high as its rows, up to @p mostRows; more of them scroll.
void fitHeight(QTableView& table, int mostRows = 12);
/// Makes rows as high as the lines that their texts take in the columns as wide as they are, up to @p
/// mostLines. The view must wrap words. Reads every cell: for small tables only.
void fitRows(QTableView& table, int mostLines);
/// Makes columns as wide as what they hold, from @p least to @p most pixels; the column @p stretched takes
/// what is left. Reads every cell: for small tables only.
void fitColumns(QTableView& table, int stretched, int least, int most);

} // namespace kam
