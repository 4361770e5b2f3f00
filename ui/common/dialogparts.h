#pragma once

#include <QString>

class QDialog;
class QPushButton;
class QVBoxLayout;

/// What the dialogs have in common.
namespace kam
{

/// The column of a dialog: margins, and the distance between its groups.
[[nodiscard]] QVBoxLayout* dialogColumn(QDialog& dialog);
/// Adds the buttons at the end of the column: one that accepts the dialog, the default, and Cancel.
/// @param doIt what it does: "Import 12 clients"
/// @returns the button that accepts; its object name is "doItButton"
QPushButton* addDialogButtons(QDialog& dialog, QVBoxLayout& column, const QString& doIt);
/// Adds a button that closes the dialog.
QPushButton* addCloseButton(QDialog& dialog, QVBoxLayout& column);

} // namespace kam
