#pragma once

#include "client/buyingcentre/editablemodel.h"
#include "client/buyingcentre/peoplemodel.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kam
{

class DateField;

/// The row of a form for one judgement: value, how sure we are, who said so, and when.
class JudgementFields : public QObject
{
    Q_OBJECT

public:
    /// @param choices the last one is "unknown", with the value -1
    JudgementFields(QGridLayout& grid, int row, const QString& name, const QString& objectName,
                    const std::vector<CellChoice>& choices, QObject* parent);

    template <class T>
    void show(const Judgement<T>& judgement)
    {
        put(choiceValue(judgement.value), judgement.knowledge, judgement.source, judgement.on);
    }
    /// @throws Error where what was typed is no date
    template <class T>
    [[nodiscard]] Judgement<T> judgement()
    {
        Judgement<T> result;
        result.value = fromChoice<T>(value());
        result.knowledge = result.value ? knowledge() : Knowledge::Unknown;
        result.source = source();
        result.on = on();
        return result;
    }

private:
    void put(const QVariant& value, Knowledge knowledge, const QString& source, QDate on);
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] Knowledge knowledge() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QDate on();
    void follow();

    QString m_name;
    QComboBox* m_value;
    QComboBox* m_knowledge;
    QLineEdit* m_source;
    DateField* m_on;
};

} // namespace kam
