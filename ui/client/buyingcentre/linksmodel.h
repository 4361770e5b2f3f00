#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

class Desk;

/// Who influences whom, a row each: the lines of the map as a table.
class LinksModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { From, Direction, To, Kind, Strength, Note, ColumnCount };

    explicit LinksModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] Id edge(int row) const;
    [[nodiscard]] int rowOf(Id edge) const; ///< -1 where there is none

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<InfluenceEdge> sorted() const;
    [[nodiscard]] QString shown(const InfluenceEdge& edge, int column) const;
    [[nodiscard]] static QVariant edited(const InfluenceEdge& edge, int column);

    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<InfluenceEdge> m_edges;
    int m_sortColumn = From; ///< by the names of those it leads from and to
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

[[nodiscard]] std::vector<CellChoice> kindChoices();
[[nodiscard]] std::vector<CellChoice> strengthChoices();
/// "●●○ often"
[[nodiscard]] QString strengthText(int strength);

} // namespace kam
