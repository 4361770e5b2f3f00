#include "exchange/demorows.h"

#include "base/error.h"
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QFile>

/// Resources of a static library are only linked where something names them; the macro works outside
/// namespaces only.
static void initialiseDemonstrationResource()
{
    Q_INIT_RESOURCE(kam_demonstration);
}

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

namespace
{
thread_local QDate demoDay;
} // namespace

DemoDay::DemoDay(QDate today) : m_before(demoDay)
{
    demoDay = today;
}

DemoDay::~DemoDay()
{
    demoDay = m_before;
}

QDate DemoDay::today()
{
    return demoDay.isValid() ? demoDay : QDate::currentDate();
}

std::vector<DemoRow> readDemoRows(const QString& name)
{
    initialiseDemonstrationResource();
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            Text::tr("The demonstration %1 is missing from the program. Install it again.").arg(name));
    const QByteArray bytes = file.readAll();
    CsvReader reader(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), name);
    std::vector<DemoRow> rows;
    while (reader.next()) {
        DemoRow row;
        for (std::size_t i = 0; i < reader.fieldCount(); ++i) {
            const std::string_view field = reader.field(i);
            row.insert(reader.header().at(static_cast<int>(i)),
                       QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString demoText(const DemoRow& row, const char* field)
{
    return row.value(QLatin1String(field));
}

QString inLanguage(const DemoRow& row, const char* field)
{
    const QString language = Text::tr("en", "the language of the demonstration: en or pl");
    return row.value(QLatin1String(field) + u'_' + language);
}

QDate demoDaysAgo(const DemoRow& row, const char* field)
{
    const QString days = demoText(row, field);
    return days.isEmpty() ? QDate() : DemoDay::today().addDays(-days.toInt());
}

QDate demoDaysAhead(const DemoRow& row, const char* field)
{
    const QString days = demoText(row, field);
    return days.isEmpty() ? QDate() : DemoDay::today().addDays(days.toInt());
}

QDate demoMonthsAgo(const DemoRow& row, const char* field)
{
    const QString months = demoText(row, field);
    return months.isEmpty() ? QDate() : DemoDay::today().addMonths(-months.toInt());
}

} // namespace kam
