#include "photographer.h"

#include <QImage>
#include <QTest>
#include <QWidget>

namespace kam::screenshots
{

namespace
{

constexpr int mostTries = 50;

} // namespace

void Photographer::pose(QWidget& window) const
{
    window.resize(m_size);
    window.show();
}

void Photographer::take(QWidget& window, const QString& name)
{
    const QImage image = still(window);
    if (image.size() != m_size)
        m_problems << QStringLiteral("%1 does not fit into %2 x %3: it needs %4 x %5.")
                          .arg(name)
                          .arg(m_size.width())
                          .arg(m_size.height())
                          .arg(image.width())
                          .arg(image.height());
    save(image, name);
}

void Photographer::takeDialog(QWidget& dialog, const QString& name)
{
    const QImage image = still(dialog);
    if (image.width() > m_size.width() || image.height() > m_size.height())
        m_problems << QStringLiteral("The dialog %1 is larger than the window.").arg(name);
    save(image, name);
}

QImage Photographer::still(QWidget& widget)
{
    QImage last;
    for (int tries = 0; tries < mostTries; ++tries) {
        QTest::qWait(1);
        const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
        if (now == last)
            return now;
        last = now;
    }
    m_problems << QStringLiteral("“%1” does not come to rest.").arg(widget.windowTitle());
    return last;
}

void Photographer::save(const QImage& image, const QString& name)
{
    if (image.save(m_folder.filePath(name + QStringLiteral(".png"))))
        ++m_taken;
    else
        m_problems << QStringLiteral("%1 can't be written.").arg(name);
}

} // namespace kam::screenshots
