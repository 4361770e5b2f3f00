#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QAction;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;
class QWidget;

/// What the pages have in common, so that it is made once and looks the same everywhere.
namespace kam
{

/// The column of a page: margins, and the distance between its groups.
[[nodiscard]] QVBoxLayout* pageColumn(QWidget& page);
/// The title at the left, a count beside it, buttons for @p commands at the right.
/// @param count null where nothing is counted
[[nodiscard]] QWidget* pageHead(const QString& title, QLabel* count, const QList<QAction*>& commands);
/// A flat table that several rows can be selected in.
[[nodiscard]] QTableView* pageTable(QAbstractItemModel& model, const QString& accessibleName,
                                    const QString& objectName);
/// @p content that scrolls where it is higher than the place it has.
[[nodiscard]] QScrollArea* scrolled(QWidget* content);
/// In the middle of an empty page: what is not there, what it is good for, and what to do, the first command
/// as the main one.
[[nodiscard]] QWidget* emptyPlace(const QString& heading, const QString& sentence,
                                  const QList<QAction*>& commands = {});

} // namespace kam
