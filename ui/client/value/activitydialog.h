#pragma once

#include "value/activity.h"

#include <QDialog>

class QLineEdit;

namespace kam
{

class NumberField;

/// Something done for clients: its name, what one unit of it is, and what that costs.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActivityDialog(const QString& currency, QWidget* parent);
    [[nodiscard]] Activity activity() const;

private:
    QLineEdit* m_name;
    QLineEdit* m_driver;
    NumberField* m_cost;
};

} // namespace kam
