#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

class Desk;

/// Their people down, ours across: how well they know each other, and how well they should.
class MatrixModel : public EditableModel
{
    Q_OBJECT

public:
    explicit MatrixModel(Desk& desk, QObject* parent = nullptr);

    /// @param everybody all our people; else those with a contact here, or who look after somebody
    void show(const CentreViewPointer& view, bool everybody);
    [[nodiscard]] Id person(int row) const;
    [[nodiscard]] Id member(int column) const; ///< noId for the columns of names and roles
    /// The contact of a cell; one without an identifier where none is recorded.
    [[nodiscard]] Contact contact(const QModelIndex& index) const;
    /// All about the contact of a cell, in a sentence.
    [[nodiscard]] QString reading(const QModelIndex& index) const;

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum { NameColumn, RolesColumn, FirstMember };
    [[nodiscard]] QString shown(const QModelIndex& index) const;
    [[nodiscard]] QVariant ink(const QModelIndex& index) const;

    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<Id> m_members;                    ///< by name
    QHash<std::pair<Id, Id>, Contact> m_contacts; ///< by person and member
};

} // namespace kam
