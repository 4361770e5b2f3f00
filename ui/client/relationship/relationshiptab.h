#pragma once

#include "client/partedtab.h"

namespace kam
{

/// How the relation with a client stands, in parts: the ten factors, ladder and gates, our attractiveness to
/// the client, surveys and complaints.
class RelationshipTab : public PartedTab
{
    Q_OBJECT

public:
    explicit RelationshipTab(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] static QList<QByteArray> tables();
};

} // namespace kam
