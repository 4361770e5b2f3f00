#pragma once

#include "registry/team.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kam
{

class Desk;

/// Our people, editable in place; each edit is one step of the history.
class TeamModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Position, Department, Email, Clients, ColumnCount };

    explicit TeamModel(Desk& desk, QObject* parent = nullptr);
    void reload();
    [[nodiscard]] const TeamMember& member(int row) const;
    [[nodiscard]] int clientsOf(int row) const;
    [[nodiscard]] int rowOf(Id member) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Desk& m_desk;
    std::vector<TeamMember> m_members;
    QHash<Id, qint64> m_clients;
};

} // namespace kam
