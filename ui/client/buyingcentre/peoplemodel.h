#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

class Desk;

/// People of the buying centre, a row each: the map as a table. What is changed here goes through the stores.
class PeopleModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Position,
        Unit,
        Roles,
        AttitudeColumn,
        Influence,
        Reach,   ///< how far their influence reaches
        Contact, ///< strongest of any of ours
        OurPerson,
        Manager,
        Sure, ///< how sure we are
        ColumnCount
    };

    explicit PeopleModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Rows that a filter does not find are muted.
    void setBright(const QSet<Id>& people);
    [[nodiscard]] Id person(int row) const;
    [[nodiscard]] int rowOf(Id person) const; ///< -1 where there is none

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<Id> sorted() const;
    [[nodiscard]] QVariant sortKey(const Person& person) const;
    [[nodiscard]] const Person* at(int row) const;
    [[nodiscard]] QString shown(const Person& person, int column) const;
    [[nodiscard]] QVariant edited(const Person& person, int column) const;
    [[nodiscard]] QString tip(const Person& person, int column) const;
    /// Changes the person. @throws Error
    void put(Person& person, int column, const QVariant& value) const;
    void storeContact(const Person& person, const QVariant& value);

    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<Id> m_people;
    QSet<Id> m_bright;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Roles as they are typed: "decider, user"; those held for the same purchase keep what is known about them.
/// @throws Error for a word that is no role
[[nodiscard]] std::vector<RoleHeld> readRoles(const QString& text, const Person& person, Id project,
                                              QDate today);
/// The value judged anew on @p today: as sure as it was, or assumed where nothing was known.
template <class T>
void judge(Judgement<T>& judgement, std::optional<T> value, QDate today)
{
    judgement.knowledge = !value                                      ? Knowledge::Unknown
                          : judgement.knowledge == Knowledge::Unknown ? Knowledge::Assumed
                                                                      : judgement.knowledge;
    judgement.value = value;
    judgement.on = today;
    judgement.source.clear();
}

/// An empty value for what is not known.
template <class T>
[[nodiscard]] QVariant choiceValue(const std::optional<T>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant(-1);
}
template <class T>
[[nodiscard]] std::optional<T> fromChoice(const QVariant& value)
{
    return value.toInt() < 0 ? std::nullopt : std::optional(static_cast<T>(value.toInt()));
}

/// Everybody of the client but @p without, and "nobody".
[[nodiscard]] std::vector<CellChoice> peopleChoices(const BuyingCentre& centre, Id without,
                                                    const QString& nobody);
/// Our people by name, and "nobody".
[[nodiscard]] std::vector<CellChoice> teamChoices(const BuyingCentre& centre, const QString& nobody);
[[nodiscard]] std::vector<CellChoice> attitudeChoices();
[[nodiscard]] std::vector<CellChoice> influenceChoices();
[[nodiscard]] std::vector<CellChoice> contactChoices(const QString& unknown);

} // namespace kam
