#include "client/buyingcentre/maplegend.h"

#include "client/buyingcentre/lineitems.h"
#include "common/flowlayout.h"
#include "common/labels.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace kam
{

namespace
{

constexpr int sampleWidth = 5 * theme::grid;
constexpr int sampleHeight = 2 * theme::grid;

QString roleOf(theme::Token token)
{
    switch (token) {
    case theme::Token::Good:
        return QStringLiteral("good");
    case theme::Token::Bad:
        return QStringLiteral("bad");
    case theme::Token::Caution:
        return QStringLiteral("caution");
    case theme::Token::Accent:
        return QStringLiteral("accent");
    case theme::Token::Muted:
        return QStringLiteral("muted");
    default:
        return {};
    }
}

/// A sample of a kind of influence.
class LineSample : public QWidget
{
public:
    explicit LineSample(InfluenceKind kind) : m_kind(kind) { setFixedSize(sampleWidth, sampleHeight); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath line(QPointF(0, sampleHeight / 2.0));
        line.lineTo(sampleWidth, sampleHeight / 2.0);
        paintInfluence(painter, line, arrowHeads(line, 1, false), m_kind, 1,
                       theme::colour(influenceToken(m_kind)));
    }

private:
    InfluenceKind m_kind;
};

} // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapLegend"));
    new FlowLayout(this, theme::groupGap, theme::grid / 2);
    show(ColourBy::Attitude);
}

void MapLegend::show(ColourBy by)
{
    auto* flow = static_cast<FlowLayout*>(layout());
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CardMark& mark : marksOf(by)) {
        QLabel* label = mutedLabel(mark.text());
        setRole(*label, roleOf(mark.token));
        flow->addWidget(label);
    }
    for (const InfluenceKind kind : influenceKinds) {
        auto* sample = new QWidget;
        auto* row = new QHBoxLayout(sample);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::grid / 2);
        row->addWidget(new LineSample(kind));
        row->addWidget(mutedLabel(influenceKindName(kind)));
        flow->addWidget(sample);
    }
}

} // namespace kam
