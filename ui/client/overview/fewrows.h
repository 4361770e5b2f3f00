#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace kam
{

/// The head of a list of which only the first few rows are shown: its name, and a button for the others.
class FewRows : public QWidget
{
    Q_OBJECT

public:
    FewRows(const QString& heading, const QString& objectName, int few, QWidget* parent = nullptr);

    /// How many of @p all rows are to be shown now.
    [[nodiscard]] int shown(int all);

    /// A button for a command on the rows, there while it can be used.
    void addBeside(QAction& command);

Q_SIGNALS:
    /// shown() has changed.
    void toggled();

private:
    QPushButton* m_button;
    int m_few;
    bool m_all = false;
};

} // namespace kam
