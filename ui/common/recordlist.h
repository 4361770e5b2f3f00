#pragma once

#include "base/identifier.h"
#include "common/page.h"
#include "common/texttable.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace kam
{

/// What a list of records calls itself and its commands.
struct RecordListWords {
    QByteArray name; ///< beginning of the object names: "goal"
    QString title;   ///< heading above it; empty for none
    QString accessibleName;
    QString add; ///< "Add goal…"
    QString edit;
    QString remove;
    QString emptyHeading;
    QString emptySentence;
};

/// A table of records that are added, changed in a dialog and deleted: Insert, Enter and Delete do it from
/// the keys. What its rows are is the business of whoever fills it.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    explicit RecordList(const RecordListWords& words, QWidget* parent = nullptr);

    /// @param stretched the columns that share the room left, at least one
    void setColumns(const QStringList& headings, const std::vector<int>& numbers,
                    const std::vector<int>& stretched);
    /// @param ids of the rows, as many
    void setRows(std::vector<TextRow> rows, std::vector<Id> ids);
    void setWritable(bool writable);
    [[nodiscard]] std::vector<Id> selected() const;
    [[nodiscard]] Id current() const; ///< noId where none is
    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }
    void select(Id id);
    /// Another command for the selected rows, beside the others. @param needsRow false: always at hand
    void addCommand(QAction* action, bool needsRow = true);
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] QAction& addAction() const { return *m_add; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Texts that are too long for their column take a second line.
    void wrapTexts();
    /// As high as its rows, at most so many; else it takes the room there is.
    void fit(int mostRows);

Q_SIGNALS:
    void addAsked();
    void editAsked(kam::Id record);
    void removeAsked(const std::vector<kam::Id>& records);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(const RecordListWords& words);
    void update();
    void fitLines();
    [[nodiscard]] QAction* make(const char* name, const QString& text);

    TextTableModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QHBoxLayout* m_head;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
    QList<QAction*> m_rowCommands;
    QList<QAction*> m_otherCommands;
    std::vector<Id> m_ids;
    std::vector<int> m_stretched{0};
    int m_mostRows = 0;
    bool m_wraps = false;
    bool m_writable = true;
};

} // namespace kam
