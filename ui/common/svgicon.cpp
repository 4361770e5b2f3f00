#include "common/svgicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace kam
{

namespace
{

class Engine : public QIconEngine
{
public:
    Engine(QString name, theme::Token colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const bool disabled = mode == QIcon::Disabled;
        const QColor colour = theme::colour(disabled ? theme::Token::Edge : m_colour);
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, result.rect(), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(*this); }

private:
    QString m_name;
    theme::Token m_colour;
};

} // namespace

QIcon svgIcon(const QString& name, theme::Token colour)
{
    return QIcon(new Engine(name, colour));
}

} // namespace kam
