#pragma once

#include "charts/axis.h"
#include "portfolio/portfoliofigures.h"

#include <vector>

namespace kam
{

class Standings;

/// A figure that can be put on an axis of the map.
struct MapFigure {
    QString word;  ///< stable: "current-gap"; "score-17" for the total of a model
    QString name;  ///< translated
    QString brief; ///< the same for the heading of a column
    QString unit;
    int decimals = 0;
    Id model = noId;                       ///< of a score
    Total ClientFigures::*total = nullptr; ///< of an amount

    [[nodiscard]] Quantity quantity() const { return {name, unit, decimals}; }
    [[nodiscard]] Quantity briefQuantity() const { return {brief, unit, decimals}; }
};

/// The score of each model first, then what the portfolio holds of the year.
[[nodiscard]] std::vector<MapFigure> mapFigures(const Portfolio& portfolio, const Standings& standings);
/// Of the client at @p place; none where it is not known.
class MapValues
{
public:
    MapValues(const Portfolio& portfolio, const Standings& standings, const MapFigure& figure);
    [[nodiscard]] std::optional<double> of(std::size_t place) const;

private:
    const Portfolio& m_portfolio;
    const MapFigure& m_figure;
    std::vector<std::optional<double>> m_scores; ///< by place, for a score
};

/// A client on the map.
struct MapPoint {
    Id client = noId;
    QString name;
    double x = 0;
    double y = 0;
    std::optional<double> size;
};

struct MapPoints {
    std::vector<MapPoint> points; ///< largest first
    int leftOut = 0;              ///< clients of whom one of the two figures is not known
};
[[nodiscard]] MapPoints mapPoints(const Portfolio& portfolio, const MapValues& x, const MapValues& y,
                                  const MapValues& size);

/// The middle value: as many clients lie above as below. 0 where there is none.
[[nodiscard]] double median(std::vector<double> values);

} // namespace kam
