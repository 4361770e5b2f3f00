#pragma once

#include "value/abc.h"

#include <QWidget>

class QLineEdit;

namespace kam
{

class Desk;

/// The boundaries of the classes, kept with the workspace.
class LimitsBar : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsBar(Desk& desk, QWidget* parent = nullptr);
    void show(const AbcLimits& limits);

private:
    void store();
    [[nodiscard]] QLineEdit* field(const QString& name, const QString& accessibleName);

    Desk& m_desk;
    AbcLimits m_limits;
    QLineEdit* m_a;
    QLineEdit* m_b;
};

} // namespace kam
