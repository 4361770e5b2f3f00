#pragma once

#include "base/identifier.h"

#include <QWidget>
#include <memory>

namespace kam
{

class Desk;
struct Portfolio;

/// A view of the portfolio. The page gives it figures whenever they have changed and it is shown.
class PortfolioTab : public QWidget
{
    Q_OBJECT

public:
    explicit PortfolioTab(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), m_desk(desk) {}

    virtual void show(const std::shared_ptr<const Portfolio>& portfolio) = 0;
    /// Selects the client if it is shown; sends no signal.
    virtual void select(Id client) = 0;
    /// Splitters, column widths and choices, not undoable.
    [[nodiscard]] virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray& layout) { Q_UNUSED(layout) }

Q_SIGNALS:
    void clientSelected(kam::Id client);

protected:
    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

} // namespace kam
