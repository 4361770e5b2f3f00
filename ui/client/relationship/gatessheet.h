#pragma once

#include "common/sheetmodel.h"
#include "scoring/gatestore.h"

namespace kam
{

class Workspace;

/// The verifying criteria of a client, a row each: verdict, day and note, all of them typed.
class GatesSheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, DateColumn, NoteColumn };
    static constexpr int columns = NoteColumn + 1;

    explicit GatesSheet(Workspace& workspace, QObject* parent = nullptr);
    /// Reads a client. @throws Error
    void show(Id client);

    [[nodiscard]] bool isEditable(int row, int column) const override;
    /// A verdict is typed as a digit, a word or its beginning; what is judged anew is judged today.
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Gates = std::array<std::optional<Gate>, gateKinds.size()>;
    void change(std::optional<Gate>& gate, GateKind kind, const SheetEntry& entry) const;
    [[nodiscard]] QString typed(int row, int column) const;

    Workspace& m_workspace;
    Id m_client = noId;
    Gates m_gates;
};

} // namespace kam
