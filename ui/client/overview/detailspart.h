#pragma once

#include "client/clienttab.h"

namespace kam
{

class ClientForm;
class GatesSection;

/// The details of a client to edit, and its verifying criteria.
class DetailsPart : public ClientTab
{
    Q_OBJECT

public:
    explicit DetailsPart(Desk& desk, QWidget* parent = nullptr);
    ~DetailsPart() override;

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    void finishEditing() override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void rate();

    GatesSection* m_gates;
    ClientForm* m_form;
    QAction* m_rate;
};

} // namespace kam
