#pragma once

#include "client/partedtab.h"

namespace kam
{

/// A client at a glance, and its details to edit.
class OverviewTab : public PartedTab
{
    Q_OBJECT

public:
    explicit OverviewTab(Desk& desk, QWidget* parent = nullptr);
};

} // namespace kam
