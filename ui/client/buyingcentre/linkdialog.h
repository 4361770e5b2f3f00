#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/editdialog.h"

class QComboBox;
class QLineEdit;

namespace kam
{

/// Who influences whom, how, and how strongly. Stores it when accepted; stays open where it is refused.
class LinkDialog : public EditDialog
{
    Q_OBJECT

public:
    /// @param edge one without an identifier is added
    LinkDialog(Desk& desk, const CentreViewPointer& view, const InfluenceEdge& edge, QWidget* parent);

    [[nodiscard]] Id stored() const { return m_stored; }
    void accept() override;

private:
    InfluenceEdge m_edge;
    Id m_stored = noId;
    QComboBox* m_from;
    QComboBox* m_direction;
    QComboBox* m_to;
    QComboBox* m_kind;
    QComboBox* m_strength;
    QLineEdit* m_note;
};

} // namespace kam
