#pragma once

#include "client/buyingcentre/personlook.h"

#include <QWidget>

namespace kam
{

/// What the colours, signs and lines of the map mean.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);
    void show(ColourBy by);
};

} // namespace kam
