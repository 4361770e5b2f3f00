#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace kam
{

/// A drawing to be kept outside the window, 96 units an inch.
struct FilePicture {
    QSizeF size;
    QString title;
    QString description; ///< for those who can't see it; may be empty
    QString face;        ///< family of its letters
    QColor background;
    std::function<void(QPainter&)> draw;
};

/// In twice its size for sharp print, or smaller where that would not fit into memory.
[[nodiscard]] QImage pictureImage(const FilePicture& picture);
/// By the ending of the name: .png, .svg or .pdf; letters stay text in SVG and PDF. @throws Error for another
/// ending, or where it cannot be written
void savePicture(const FilePicture& picture, const QString& path);

} // namespace kam
