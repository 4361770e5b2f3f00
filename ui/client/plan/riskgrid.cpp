#include "client/plan/riskgrid.h"

#include "common/texttable.h"
#include "common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kam
{

namespace
{
constexpr int side = 6 * theme::grid;
constexpr int leftMargin = 9 * theme::grid;
constexpr int bottomMargin = 8 * theme::grid;
constexpr int gap = 3;
constexpr int shades = 6; ///< lightest left out
} // namespace

RiskGrid::RiskGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("riskGrid"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RiskGrid::show(const std::vector<Risk>& risks)
{
    m_risks = risks;
    QStringList spoken;
    for (const Level probability : levels)
        for (const Level impact : levels)
            if (const QString numbers = numbersIn(probability, impact); !numbers.isEmpty())
                spoken << tr("probability %1, impact %2: %3")
                              .arg(levelName(probability), levelName(impact), numbers);
    setAccessibleName(tr("Risks by probability and impact"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize RiskGrid::sizeHint() const
{
    return {leftMargin + 3 * 9 * theme::grid, 3 * side + bottomMargin};
}

QString RiskGrid::numbersIn(Level probability, Level impact) const
{
    QStringList numbers;
    for (std::size_t i = 0; i < m_risks.size(); ++i)
        if (m_risks[i].probability == probability && m_risks[i].impact == impact)
            numbers << QString::number(i + 1);
    return numbers.join(QStringLiteral(", "));
}

QRect RiskGrid::field(int probability, int impact) const
{
    const int width = (this->width() - leftMargin) / 3;
    return QRect(leftMargin + impact * width, (2 - probability) * side, width, side)
        .adjusted(gap, gap, -gap, -gap);
}

void RiskGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int probability = 0; probability < 3; ++probability) {
        painter.setFont(theme::font(theme::Size::Small));
        painter.setPen(theme::colour(theme::Token::Muted));
        const QRect row = field(probability, 0);
        painter.drawText(QRect(0, row.top(), leftMargin - theme::grid, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, levelName(static_cast<Level>(probability)));
        for (int impact = 0; impact < 3; ++impact) {
            const QRect place = field(probability, impact);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::sequence(probability + impact, shades));
            painter.drawRoundedRect(place, theme::radius, theme::radius);
            painter.setFont(theme::font(theme::Size::Heading, QFont::DemiBold));
            painter.setPen(theme::colour(theme::Token::Text));
            const QString numbers = numbersIn(static_cast<Level>(probability), static_cast<Level>(impact));
            painter.drawText(
                place.adjusted(theme::grid, 0, -theme::grid, 0), Qt::AlignCenter,
                painter.fontMetrics().elidedText(numbers, Qt::ElideRight, place.width() - 2 * theme::grid));
        }
    }
    painter.setFont(theme::font(theme::Size::Small));
    painter.setPen(theme::colour(theme::Token::Muted));
    for (int impact = 0; impact < 3; ++impact) {
        const QRect place = field(0, impact);
        painter.drawText(QRect(place.left(), place.bottom(), place.width(), 3 * theme::grid), Qt::AlignCenter,
                         levelName(static_cast<Level>(impact)));
    }
    painter.drawText(QRect(0, 3 * side + 3 * theme::grid, width(), bottomMargin - 3 * theme::grid),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("probability upwards, impact to the right"));
}

bool RiskGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines;
        for (std::size_t i = 0; i < m_risks.size(); ++i)
            if (const Risk& risk = m_risks[i];
                risk.probability && risk.impact &&
                field(static_cast<int>(*risk.probability), static_cast<int>(*risk.impact))
                    .contains(help->pos()))
                lines << QStringLiteral("%1  %2").arg(i + 1).arg(risk.what);
        QToolTip::showText(help->globalPos(), plainTip(lines.join(QLatin1Char('\n'))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kam
