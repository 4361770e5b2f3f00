#pragma once

#include <QString>

class QLabel;
class QFrame;
class QWidget;
class QPushButton;

/// Text and lines as every page shows them; all text is plain.
namespace kam
{

[[nodiscard]] QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* bodyLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);
/// Colours a label by its role: "muted", "good", "bad", "caution", "accent"; empty for plain text.
void setRole(QLabel& label, const QString& role);
/// The main button of a page.
void makePrimary(QPushButton& button);
[[nodiscard]] QFrame* hairline(QWidget* parent = nullptr);

/// A path for people, in which their own folder is called "~".
[[nodiscard]] QString shownFolder(QString folder);

} // namespace kam
