// What the grid says in words.
#include "base/number.h"
#include "common/shown.h"
#include "whitespace/gridmodel.h"

#include <QLocale>
#include <cmath>

namespace kam
{

namespace
{

constexpr int amountDecimals = 2;

Parts partsOf(GridMeasure measure)
{
    return measure == GridMeasure::Sales ? Parts::AnySign : Parts::NeverNegative;
}

} // namespace

QString GridModel::number(double value) const
{
    return m_arrangement.measure == GridMeasure::ShareOfWallet ? shortPercent(100 * value, 0)
                                                               : shownNumber(value, 0, QLocale());
}

QString GridModel::shown(const Cell& cell) const
{
    if (cell.figure.isNotApplicable())
        return QStringLiteral("–");
    if (!cell.figure.isKnown())
        return {};
    return cell.unknown > 0 && m_arrangement.measure != GridMeasure::ShareOfWallet
               ? QStringLiteral("≥ ") + number(cell.figure.value())
               : number(cell.figure.value());
}

QString GridModel::columnName(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].name;
}

QString GridModel::shortTotal(const GridTotal& total) const
{
    const Figure figure = total.figure(m_arrangement.measure);
    if (!figure.isKnown())
        return figure.isNotApplicable() ? QStringLiteral("–") : QStringLiteral("?");
    const bool partly = total.total().unknownParts() > 0;
    const QString mark =
        m_arrangement.measure == GridMeasure::Purchases || m_arrangement.measure == GridMeasure::CurrentGap
            ? QStringLiteral("≥ ")
            : QStringLiteral("~ ");
    return (partly ? mark : QString()) + number(figure.value());
}

QString GridModel::sentence(const GridTotal& total) const
{
    const QLocale locale;
    if (m_arrangement.measure != GridMeasure::ShareOfWallet) {
        const double known = total.total().known();
        const int decimals = known == std::floor(known) ? 0 : amountDecimals;
        return totalText(total.total(), partsOf(m_arrangement.measure), decimals, locale);
    }
    const Figure share = total.figure(m_arrangement.measure);
    if (!share.isKnown())
        return figureText(share, 0, locale);
    const int unknown = total.total().unknownParts();
    const QString shownShare = shortPercent(100 * share.value(), 1);
    return unknown == 0 ? shownShare
                        : tr("%1 where known, %n of %2 unknown", nullptr, unknown)
                              .arg(shownShare, locale.toString(total.total().parts()));
}

QString GridModel::reading(int row, int column) const
{
    const Cell here = cell(row, column);
    QString figure;
    if (here.figure.isKnown())
        figure = m_arrangement.measure == GridMeasure::ShareOfWallet
                     ? shortPercent(100 * here.figure.value(), 1)
                     : QStringLiteral("%1 %2").arg(shownAmount(here.figure.value()), m_data->currency);
    else
        figure = figureText(here.figure, 0, QLocale());
    QString text = tr("%1, %2: %3 %4", "client, product line, what is shown, the figure")
                       .arg(rowName(row), columnName(column), measureName(m_arrangement.measure), figure);
    if (here.whiteSpace)
        text += QLatin1Char('\n') + tr("White space: it buys this, and nothing from us.");
    text += QLatin1Char('\n') + tr("Row: %1").arg(sentence(rowTotal(row)));
    text += QLatin1Char('\n') + tr("Column: %1").arg(sentence(columnTotal(column)));
    return text;
}

} // namespace kam
