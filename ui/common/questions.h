#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace kam
{

/// Everything that would stop a test for an answer: file dialogs, confirmations, one-line texts. All texts
/// are plain.
class Questions
{
public:
    virtual ~Questions() = default;
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& title,
                                             const QString& filter) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& title,
                                             const QString& suggestedName, const QString& filter) = 0;
    /// A folder to write files to; it need not be there yet. Empty if cancelled.
    [[nodiscard]] virtual QString folder(QWidget* parent, const QString& title) = 0;
    /// @param doIt text of the button that goes on: "Delete 3 clients"
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                                       const QString& doIt) = 0;
    /// @returns nothing if cancelled
    [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const QString& title,
                                                      const QString& label, const QString& suggestion) = 0;
};

} // namespace kam
