#pragma once

#include "common/sheetmodel.h"
#include "relationship/certainty.h"

namespace kam
{

class Workspace;

/// How certain a client is about each service: a row a service; for each of the three certainties the current
/// and the desired level, which are typed, and what to do.
class CertaintySheet : public SheetModel
{
    Q_OBJECT

public:
    enum Part { CurrentPart, DesiredPart, ActionPart };
    static constexpr int parts = ActionPart + 1;
    static constexpr int columns = parts * static_cast<int>(certaintyKinds.size());

    explicit CertaintySheet(Workspace& workspace, QObject* parent = nullptr);

    /// Reads a client. @param on day on which what is typed is recorded @throws Error
    void show(Id client, QDate on);
    void setDay(QDate on) { m_on = on; }
    [[nodiscard]] const std::vector<Service>& services() const { return m_services; }

    [[nodiscard]] static int columnOf(CertaintyKind kind, Part part)
    {
        return parts * static_cast<int>(kind) + part;
    }
    [[nodiscard]] bool isEditable(int row, int column) const override;
    /// Levels are typed as a digit, a word or its beginning, "-" where it does not apply, nothing where it is
    /// not known.
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] CertaintyLevel typedLevel(const Service& service, const SheetEntry& entry) const;
    [[nodiscard]] QString shown(int row, int column) const;
    void apply(Service& service, const SheetEntry& entry) const;

    Workspace& m_workspace;
    Id m_client = noId;
    QDate m_on;
    std::vector<Service> m_services;
};

} // namespace kam
