#pragma once

#include "common/sheetmodel.h"
#include "relationship/assessment.h"

namespace kam
{

class Workspace;

/// One assessment, a row a factor: its level and note, which are typed, and how it stood the time before.
class AssessmentSheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column { LevelColumn, BeforeColumn, NoteColumn };
    static constexpr int columns = NoteColumn + 1;

    explicit AssessmentSheet(Workspace& workspace, QObject* parent = nullptr);

    /// @param assessment none: nothing to show @param before the one of the time before
    void show(const std::optional<Assessment>& assessment, const std::optional<Assessment>& before);
    [[nodiscard]] const std::optional<Assessment>& assessment() const { return m_assessment; }

    [[nodiscard]] bool isEditable(int row, int column) const override;
    /// Levels are typed as a digit, a word or its beginning; "=" is the level of the time before.
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<Level> typedLevel(RelationFactor factor, const QString& text) const;
    [[nodiscard]] QString shown(RelationFactor factor, int column) const;

    Workspace& m_workspace;
    std::optional<Assessment> m_assessment;
    std::optional<Assessment> m_before;
};

/// In the factor's own words, from low to high.
[[nodiscard]] QStringList levelNames(RelationFactor factor);

} // namespace kam
