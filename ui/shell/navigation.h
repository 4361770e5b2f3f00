#pragma once

#include <QListWidget>

namespace kam
{

/// The list of pages at the left, each with an optional number.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);
    void addPage(const QString& title);
    void setBadge(int row, int count);
};

} // namespace kam
