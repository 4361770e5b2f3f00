#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <vector>

namespace kam
{

/// A row of a CSV file of the demonstration, by heading.
using DemoRow = QHash<QString, QString>;

/// @param name such as "people.csv"
[[nodiscard]] std::vector<DemoRow> readDemoRows(const QString& name);

[[nodiscard]] QString demoText(const DemoRow& row, const char* field);
/// A field that has a column for each language, such as "name_en" and "name_pl".
[[nodiscard]] QString inLanguage(const DemoRow& row, const char* field);
/// The day on which a demonstration is made, as long as this lives: all its other days are counted from
/// there, so that it never grows old.
class DemoDay
{
public:
    explicit DemoDay(QDate today);
    ~DemoDay();
    DemoDay(const DemoDay&) = delete;
    DemoDay& operator=(const DemoDay&) = delete;
    [[nodiscard]] static QDate today();

private:
    QDate m_before;
};

/// Not valid where the cell is empty.
[[nodiscard]] QDate demoDaysAgo(const DemoRow& row, const char* field);
[[nodiscard]] QDate demoDaysAhead(const DemoRow& row, const char* field);
[[nodiscard]] QDate demoMonthsAgo(const DemoRow& row, const char* field);

} // namespace kam
