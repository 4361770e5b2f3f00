#pragma once

#include "common/importsource.h"
#include "exchange/kinds.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace kam
{

class Desk;
class ImportColumns;
class LongWork;
class TextTableModel;

/// What an import would do, row by row, before anything is written. Looks on a thread of its own and looks
/// again when a column or the way to match is changed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @throws Error where the table can't be read at all
    ImportDialog(Desk& desk, const ImportKind& kind, ImportSource source, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// As they are set now; not for a dry run.
    [[nodiscard]] ImportOptions options() const;
    /// While it looks; the property "working" says the same.
    [[nodiscard]] bool isWorking() const { return m_work != nullptr; }
    [[nodiscard]] const ImportReport& report() const { return m_report; }

private:
    void build(const QStringList& header, const QStringList& samples);
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QComboBox* makeKeys();
    [[nodiscard]] QComboBox* makeDecimal();
    [[nodiscard]] bool proposeDecimal();
    void adviseOnMarks();
    [[nodiscard]] QWidget* makeRows();
    void look();
    void finish(const QString& problem);
    void showReport();
    void showProblem(const QString& sentence);
    void showSentence(int row);
    void updateColumns();

    Desk& m_desk;
    ImportKind m_kind;
    ImportSource m_source;
    ImportReport m_report;
    std::unique_ptr<LongWork> m_work;
    int m_looks = 0; ///< answers of looks before the last are passed over
    ImportColumns* m_columns = nullptr;
    QComboBox* m_key = nullptr;
    QComboBox* m_decimal = nullptr; ///< null where the kind has no numbers
    QString m_doubt;                ///< a number for which a decimal mark was proposed; else empty
    QTabWidget* m_tabs = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_advice = nullptr;
    QProgressBar* m_progress = nullptr;
    TextTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_sentence = nullptr; ///< of the chosen row, whole
    QPushButton* m_import = nullptr;
};

/// Asks for a file and shows what importing it would do. Imports where the person agrees, as one step.
void askForImport(Desk& desk, QWidget* parent, const ImportKind& kind);
/// The same for a table that is known already.
void previewImport(Desk& desk, QWidget* parent, const ImportKind& kind, const ImportSource& source);
/// Asks for a file and writes a table into it.
void askForExport(Desk& desk, QWidget* parent, const ExportKind& kind);
/// The same as vCards, for a kind that has them.
void askForVCards(Desk& desk, QWidget* parent, const ExportKind& kind, VCardVersion version);

} // namespace kam
