#pragma once

#include <QDate>
#include <QLineEdit>

namespace kam
{

/// A calendar date as text: ISO, or day, month and year as the locale writes them; may be left empty.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);
    void setDate(QDate date);
    /// Invalid where the field is empty. @throws Error naming @p what where the text is no date; the field
    /// then has the focus
    [[nodiscard]] QDate date(const QString& what);
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace kam
