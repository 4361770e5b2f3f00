#include "report/blockstrips.h"

#include "report/pageformat.h"
#include "report/tablestrips.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double figureGap = 260;
constexpr double closestFigures = 140;
constexpr std::size_t mostFigures = 4; // in a row, where they need several
constexpr double bulletIndent = 110;
constexpr double blockGap = 80;
constexpr double captionGap = 30;
constexpr double attachedGap = 70; // between the line above what is attached and its first heading

std::shared_ptr<const TextBlock> set(const QString& text, TextStyle style, QRgb colour, double width)
{
    return std::make_shared<TextBlock>(text, style, QColor::fromRgb(colour), width);
}

Strip textStrip(const std::shared_ptr<const TextBlock>& block, QPointF at = {})
{
    Strip strip;
    strip.height = block->height();
    strip.items.emplace_back(PlacedText{block, 0, block->lines(), at});
    return strip;
}

/// Lines of running text: at least two stay together at the foot and at the head of a page.
std::vector<Strip> lineStrips(const std::shared_ptr<const TextBlock>& block, double left)
{
    std::vector<Strip> strips;
    for (int i = 0; i < block->lines(); ++i) {
        Strip strip;
        strip.height = block->lineHeight();
        strip.keepWithNext = block->lines() > 1 && (i == 0 || i == block->lines() - 2);
        strip.items.emplace_back(PlacedText{block, i, 1, QPointF(left, 0)});
        strips.push_back(std::move(strip));
    }
    return strips;
}

QRgb colourOf(const Paragraph& paragraph)
{
    if (!paragraph.linkTo.isEmpty())
        return ink::accent;
    switch (paragraph.role) {
    case TextRole::Muted:
        return ink::muted;
    case TextRole::Caution:
        return ink::caution;
    default:
        return ink::text;
    }
}

class Maker
{
public:
    Maker(const QString& language, double width, double tallest)
        : m_mark(QLocale(language).decimalPoint().front()), m_width(width), m_tallest(tallest)
    {
    }

    std::vector<Strip> operator()(const Heading& heading) const
    {
        const bool section = heading.level == 1;
        Strip strip = heading.appendix
                          ? attachedStrip(heading)
                          : textStrip(set(heading.text, section ? TextStyle::Section : TextStyle::Subsection,
                                          section ? ink::accent : ink::text, m_width));
        strip.spaceBefore = heading.appendix ? 380 : section ? 220 : 150;
        strip.height += section ? 50 : 0;
        strip.keepWithNext = true;
        strip.items.emplace_back(PlacedAnchor{heading, {}});
        return {strip};
    }

    std::vector<Strip> operator()(const Paragraph& paragraph) const
    {
        const bool bullet = paragraph.role == TextRole::Bullet;
        const double left = bullet ? bulletIndent : 0;
        const auto block = set(paragraph.text, TextStyle::Body, colourOf(paragraph), m_width - left);
        std::vector<Strip> strips = lineStrips(block, left);
        if (bullet && !strips.empty())
            strips.front().items.emplace_back(
                PlacedText{set(QStringLiteral("–"), TextStyle::Body, ink::muted, bulletIndent), 0, 1, {}});
        if (!paragraph.linkTo.isEmpty())
            for (Strip& strip : strips)
                strip.items.emplace_back(PlacedLink{QRectF(0, 0, m_width, strip.height), paragraph.linkTo});
        return spaced(std::move(strips), bullet ? 20 : 50);
    }

    /// Beside each other, each as wide as it needs, closer where that saves a row; else in rows of equal
    /// length.
    std::vector<Strip> operator()(const KeyFigures& figures) const
    {
        std::vector<double> widths;
        double all = 0;
        for (const LabelledText& figure : figures.figures) {
            const double natural = std::max(textWidth(figure.label, TextStyle::Label),
                                            textWidth(figure.value, TextStyle::Figure));
            widths.push_back(std::min(m_width, natural + 1));
            all += widths.back();
        }
        if (widths.empty())
            return {};
        const auto count = static_cast<double>(widths.size());
        const double room = count > 1 ? (m_width - all) / (count - 1) : figureGap;
        if (room >= closestFigures)
            return {figureRow(figures.figures, widths, std::min(room, figureGap))};
        return figureRows(figures.figures);
    }

    std::vector<Strip> operator()(const Table& table) const
    {
        return spaced(tableStrips(table, m_mark, m_width, m_tallest), blockGap);
    }

    std::vector<Strip> operator()(const Details& details) const
    {
        return spaced(detailStrips(details, m_width, m_tallest), blockGap);
    }

    std::vector<Strip> operator()(const Picture& picture) const
    {
        Strip strip;
        const double height = std::min(picture.height * unitsPerPoint, m_tallest * 0.8);
        strip.spaceBefore = blockGap;
        strip.items.emplace_back(PlacedPicture{picture.draw, QRectF(0, 0, m_width, height)});
        strip.height = height;
        if (!picture.caption.isEmpty()) {
            const auto block = set(picture.caption, TextStyle::Small, ink::muted, m_width);
            strip.items.emplace_back(PlacedText{block, 0, block->lines(), QPointF(0, height + captionGap)});
            strip.height += captionGap + block->height();
        }
        return {strip};
    }

private:
    /// The line that parts the plan from what is attached, above the first heading of that.
    [[nodiscard]] Strip attachedStrip(const Heading& heading) const
    {
        const auto label = set(Text::tr("Attached"), TextStyle::Label, ink::muted, m_width);
        const auto block = set(heading.text, TextStyle::Section, ink::accent, m_width);
        const double top = attachedGap + label->height() + 20;
        Strip strip = textStrip(block, {0, top});
        strip.height += top;
        strip.items.emplace_back(PlacedRule{QLineF(0, 0, m_width, 0)});
        strip.items.emplace_back(PlacedText{label, 0, label->lines(), QPointF(0, attachedGap)});
        return strip;
    }

    static std::vector<Strip> spaced(std::vector<Strip> strips, double before)
    {
        if (!strips.empty())
            strips.front().spaceBefore = before;
        return strips;
    }

    static Strip figureRow(const std::vector<LabelledText>& figures, const std::vector<double>& widths,
                           double space)
    {
        Strip strip;
        strip.spaceBefore = 120;
        double left = 0;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            addFigure(strip, figures[i], left, widths[i]);
            left += widths[i] + space;
        }
        return strip;
    }

    [[nodiscard]] std::vector<Strip> figureRows(const std::vector<LabelledText>& figures) const
    {
        const std::size_t rows = (figures.size() + mostFigures - 1) / mostFigures;
        const std::size_t columns = (figures.size() + rows - 1) / rows;
        const double width =
            (m_width - closestFigures * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        std::vector<Strip> strips;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (i % columns == 0)
                strips.emplace_back().spaceBefore = 120;
            addFigure(strips.back(), figures[i], static_cast<double>(i % columns) * (width + closestFigures),
                      width);
        }
        return strips;
    }

    static void addFigure(Strip& strip, const LabelledText& figure, double left, double width)
    {
        const auto label = set(figure.label, TextStyle::Label, ink::muted, width);
        const auto value = set(figure.value, TextStyle::Figure, ink::text, width);
        strip.items.emplace_back(PlacedText{label, 0, label->lines(), QPointF(left, 0)});
        strip.items.emplace_back(PlacedText{value, 0, value->lines(), QPointF(left, label->height() + 10)});
        strip.height = std::max(strip.height, label->height() + 10 + value->height());
    }

    QChar m_mark;
    double m_width;
    double m_tallest;
};

void addFront(std::vector<Strip>& strips, const Document& document, double width)
{
    const auto add = [&](const QString& text, TextStyle style, QRgb colour, double before) {
        if (text.isEmpty())
            return;
        Strip strip = textStrip(set(text, style, colour, width));
        strip.spaceBefore = before;
        strip.keepWithNext = true;
        strips.push_back(std::move(strip));
    };
    add(document.kicker, TextStyle::Small, ink::muted, 0);
    add(document.title, TextStyle::Title, ink::text, 20);
    add(document.undertitle, TextStyle::Body, ink::text, 0);
    add(document.subtitle, TextStyle::Body, ink::muted, 20);
}

} // namespace

std::vector<Strip> stripsOf(const Document& document, double width, double tallest)
{
    std::vector<Strip> strips;
    addFront(strips, document, width);
    const Maker maker(document.language, width, tallest);
    for (const Block& block : document.blocks) {
        std::vector<Strip> more = std::visit(maker, block);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    }
    return strips;
}

} // namespace kam
