#include "report/document.h"

namespace kam
{

namespace
{

QString joined(const QStringList& cells)
{
    return cells.join(QStringLiteral(" | ")) + u'\n';
}

QString captioned(const QString& caption)
{
    return caption.isEmpty() ? QString() : QStringLiteral("[%1]\n").arg(caption);
}

struct Writer {
    QString operator()(const Heading& heading) const
    {
        return QStringLiteral("\n%1 %2\n").arg(QString(heading.level, u'#'), heading.text);
    }
    QString operator()(const Paragraph& paragraph) const
    {
        return (paragraph.role == TextRole::Bullet ? QStringLiteral("- ") : QString()) + paragraph.text +
               u'\n';
    }
    QString operator()(const KeyFigures& figures) const { return lines(figures.figures); }
    QString operator()(const Details& details) const { return lines(details.lines); }
    QString operator()(const Table& table) const
    {
        QStringList headings;
        for (const TableColumn& column : table.columns)
            headings.append(column.heading);
        QString text = joined(headings);
        for (const QStringList& row : table.rows)
            text += joined(row);
        if (!table.total.isEmpty())
            text += joined(table.total);
        return text + captioned(table.caption);
    }
    QString operator()(const Picture& picture) const
    {
        return picture.text + u'\n' + captioned(picture.caption);
    }

    static QString lines(const std::vector<LabelledText>& figures)
    {
        QString text;
        for (const LabelledText& figure : figures)
            text += QStringLiteral("%1: %2\n").arg(figure.label, figure.value);
        return text;
    }
};

} // namespace

QString contentText(const Document& document)
{
    QString text;
    for (const QString& line : {document.kicker, document.title, document.undertitle, document.subtitle})
        if (!line.isEmpty())
            text += line + u'\n';
    for (const Block& block : document.blocks)
        text += std::visit(Writer(), block);
    return text;
}

} // namespace kam
