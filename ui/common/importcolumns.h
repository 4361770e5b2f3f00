#pragma once

#include "exchange/importoptions.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace kam
{

/// What each column of a file stands for, as a person sets it.
class ImportColumns : public QScrollArea
{
    Q_OBJECT

public:
    /// @param guessed words of the fields, empty where a column is left out at first
    /// @param samples the first value of each column
    ImportColumns(const QStringList& header, const QStringList& guessed, const QStringList& samples,
                  const std::vector<ImportField>& fields, QWidget* parent = nullptr);

    [[nodiscard]] ColumnOptions options() const;
    /// Words of the fields by column; empty where the column is left out.
    [[nodiscard]] QStringList meanings() const;
    /// Headings of the columns that are left out.
    [[nodiscard]] QStringList leftOut() const;
    /// Names a field that two columns stand for, as a sentence; empty where there is none.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addColumn(QGridLayout& grid, int column, const QString& guessed, const QString& sample,
                   const std::vector<ImportField>& fields);

    QStringList m_header;
    QList<QComboBox*> m_choices;
};

} // namespace kam
