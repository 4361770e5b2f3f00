#pragma once

#include "common/clientedits.h"
#include "common/clienttext.h"
#include "registry/client.h"

#include <QAbstractTableModel>
#include <QCache>
#include <vector>

namespace kam
{

class Desk;
struct Changes;

/// The clients found, one a row; a column for each ClientField, in that order. Holds identifiers only and
/// reads clients in blocks when they are shown.
class ClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ClientsModel(Desk& desk, QObject* parent = nullptr);

    /// Shows these instead. What stays keeps its selection and place where the two lists are alike; where
    /// they are not, the model is reset.
    void show(const std::vector<Id>& ids);
    /// Reads again what a commit changed.
    void follow(const Changes& changes);

    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }
    [[nodiscard]] Id id(int row) const { return m_ids[static_cast<size_t>(row)]; }
    /// -1 where it is not shown
    [[nodiscard]] int rowOf(Id id) const;
    /// The client in a row as last read; nothing if it is gone meanwhile.
    [[nodiscard]] const Client* client(int row) const;
    [[nodiscard]] const ReferenceNames& names() const { return m_names; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// @param value text as typedField() gives it; the identifier of the row for owner and parent
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void readBlock(int row) const;
    void readOwners() const;
    void readParents(const std::vector<Client>& clients) const;
    void announce(const std::vector<Id>& changed);
    bool showByParts(const std::vector<Id>& ids);
    void reorder(const std::vector<Id>& ids);

    Desk& m_desk;
    std::vector<Id> m_ids;
    mutable QCache<Id, Client> m_read;
    mutable ReferenceNames m_names;
};

} // namespace kam
