#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace kam
{

/// A row of buttons of which each brings another part to the front. The parts stand in stack(), which belongs
/// below the row.
class PartChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PartChooser(QWidget* parent = nullptr);

    /// @param key stable, for settings: "gaps"
    void addPart(const QByteArray& key, const QString& title, QWidget* part);
    /// Beside the buttons, at the right end of the row.
    void addBeside(QWidget* widget);
    [[nodiscard]] QStackedWidget* stack() const { return m_stack; }
    [[nodiscard]] int place() const; ///< of the part in front
    [[nodiscard]] QByteArray key() const { return m_keys.value(place()); }
    void choose(int place);
    /// Leaves the part that is in front where there is none with this key.
    void choose(const QByteArray& key);

Q_SIGNALS:
    void chosen();

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    QList<QByteArray> m_keys;
};

} // namespace kam
