#pragma once

// The look that all pages share, where this tree has it; plain Fusion otherwise, so that the page can be
// built without it.
#if __has_include("common/flattable.h") && __has_include("common/labels.h")
#include "common/flattable.h" // IWYU pragma: export
#include "common/labels.h"    // IWYU pragma: export
#else
#include "common/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace kam
{

using FlatDelegate = QStyledItemDelegate;

inline void makeFlat(QTableView& view)
{
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
}
inline QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    return label;
}
inline QLabel* titleLabel(const QString& text, QWidget* parent = nullptr)
{
    return plainLabel(text, theme::font(theme::Size::Title, QFont::DemiBold), parent);
}
inline QLabel* headingLabel(const QString& text, QWidget* parent = nullptr)
{
    return plainLabel(text, theme::font(theme::Size::Heading, QFont::DemiBold), parent);
}
inline QLabel* bodyLabel(const QString& text, QWidget* parent = nullptr)
{
    return plainLabel(text, theme::font(theme::Size::Body), parent);
}
inline QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr)
{
    return plainLabel(text, theme::font(theme::Size::Small), parent);
}
inline void setRole(QLabel& label, const QString& role)
{
    label.setProperty("role", role);
}
inline void makePrimary(QPushButton& button)
{
    button.setProperty("role", QStringLiteral("primary"));
}
inline QFrame* hairline(QWidget* parent = nullptr)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace kam
#endif
