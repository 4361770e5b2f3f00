#include "exchange/columnplan.h"

#include "base/error.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

bool names(const char* word, const QString& key)
{
    return headingKey(QString::fromUtf8(word)) == key;
}

/// The field a heading names: by its word, its name in the language of the program, or one of the others.
std::optional<std::size_t> fieldFromHeading(std::span<const TableField> fields, const QString& heading)
{
    const QString key = headingKey(heading);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (names(fields[i].word, key) || headingKey(fields[i].name()) == key)
            return i;
        for (const char* other : fields[i].others)
            if (names(other, key))
                return i;
    }
    return std::nullopt;
}

} // namespace

std::vector<ImportField> importFields(std::span<const TableField> fields)
{
    std::vector<ImportField> result;
    for (const TableField& field : fields)
        result.push_back({QLatin1String(field.word), field.name()});
    return result;
}

QStringList guessedColumns(std::span<const TableField> fields, const QStringList& header)
{
    QStringList words;
    for (const QString& heading : header) {
        const auto field = fieldFromHeading(fields, heading);
        words << (field ? QString(QLatin1String(fields[*field].word)) : QString());
    }
    return words;
}

ColumnPlan::ColumnPlan(const CsvReader& reader, const ColumnOptions& options,
                       std::span<const TableField> fields, const QString& kind)
    : m_reader(reader), m_fields(fields), m_marks(reader, options.decimal), m_columns(fields.size(), -1)
{
    if (options.nullText)
        m_null = options.nullText->toStdString();
    const QStringList meanings = columnMeanings(reader.header(), options);
    QStringList unknown;
    for (int column = 0; column < meanings.size(); ++column) {
        if (meanings.at(column).isEmpty())
            continue;
        const auto field = fieldFromHeading(fields, meanings.at(column));
        if (!field) {
            unknown << meanings.at(column);
            continue;
        }
        if (m_columns[*field] >= 0)
            throw Error(
                Text::tr("Two columns stand for the field %1. Leave one of them out with --ignore COLUMN.")
                    .arg(QLatin1String(fields[*field].word)),
                "field twice");
        m_columns[*field] = column;
    }
    QStringList words;
    for (const TableField& field : fields)
        words << QLatin1String(field.word);
    if (!unknown.isEmpty())
        throw Error(
            Text::tr("No field of %1 is called: %2. Say what it stands for with --map COLUMN=FIELD, or "
                     "leave it out with --ignore COLUMN. The fields are: %3.")
                .arg(kind, fewOf(unknown), words.join(QStringLiteral(", "))),
            "unknown column");
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && !has(i))
            throw Error(Text::tr("No column holds the field %1. Say which one does with --map COLUMN=%1.")
                            .arg(QLatin1String(fields[i].word)),
                        "no column");
}

bool ColumnPlan::tells(std::size_t field) const
{
    return has(field) && !(m_reader.emptyMeansUnsaid() && cell(field).empty());
}

Figure ColumnPlan::figure(std::size_t field) const
{
    return figureCell(cell(field), m_fields[field].word, mark(field));
}

std::optional<double> ColumnPlan::number(std::size_t field) const
{
    return numberCell(cell(field), m_fields[field].word, mark(field));
}

double ColumnPlan::requiredNumber(std::size_t field) const
{
    return requiredNumberCell(cell(field), m_fields[field].word, mark(field));
}

std::string_view ColumnPlan::cell(std::size_t field) const
{
    const int column = m_columns[field];
    if (column < 0)
        return {};
    const std::string_view text = m_reader.field(static_cast<std::size_t>(column));
    if (m_null && text == *m_null)
        return {};
    return unguarded(text);
}

} // namespace kam
