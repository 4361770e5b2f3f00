#pragma once

#include <QDir>
#include <QSize>
#include <QStringList>

class QImage;
class QWidget;

namespace kam::screenshots
{

/// Writes pictures of a window and its dialogs into a folder, each when it has come to rest.
class Photographer
{
public:
    Photographer(const QDir& folder, const QSize& size) : m_folder(folder), m_size(size) {}

    /// Sizes the window as the pictures are to be, and shows it.
    void pose(QWidget& window) const;
    void take(QWidget& window, const QString& name);
    /// A dialog has the size it needs, which must not be larger than the window's.
    void takeDialog(QWidget& dialog, const QString& name);

    /// What went wrong, a sentence each.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    [[nodiscard]] QImage still(QWidget& widget);
    void save(const QImage& image, const QString& name);

    QDir m_folder;
    QSize m_size;
    QStringList m_problems;
    int m_taken = 0;
};

} // namespace kam::screenshots
