#pragma once

#include "client/partedtab.h"

namespace kam
{

/// What a client is worth, in parts: lifetime value, gaps, profitability, and what its transactions let
/// expect.
class ValueTab : public PartedTab
{
    Q_OBJECT

public:
    explicit ValueTab(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] static QList<QByteArray> tables();
};

} // namespace kam
