#include "exchange/ratingimport.h"

#include "base/error.h"
#include "base/number.h"
#include "exchange/cells.h"
#include "exchange/clientnames.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/utf8.h"
#include "scoring/engine.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

enum Part { ClientPart, CriterionPart, ValuePart, NotePart, DatePart, PartCount };

std::optional<Part> partOf(const QString& heading)
{
    static const std::pair<const char*, Part> words[] = {
        {"client", ClientPart},       {"klient", ClientPart}, {"criterion", CriterionPart},
        {"kryterium", CriterionPart}, {"value", ValuePart},   {"wartość", ValuePart},
        {"ocena", ValuePart},         {"note", NotePart},     {"uwaga", NotePart},
        {"notatka", NotePart},        {"rated on", DatePart}, {"oceniono", DatePart},
        {"data", DatePart},
    };
    const QString key = headingKey(heading);
    for (const auto& [word, part] : words)
        if (key == headingKey(QString::fromUtf8(word)))
            return part;
    return std::nullopt;
}

QString shown(double value)
{
    return shortNumber(value, 9, QLocale());
}

class RatingImport
{
public:
    RatingImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options),
          m_marks(reader, options.columns.decimal), m_names(workspace)
    {
    }

    ImportReport run();

private:
    void readCriteria();
    void readHeader();
    [[nodiscard]] const Criterion& criterionCalled(const QString& name) const;
    [[nodiscard]] QString cell(std::size_t column) const;
    [[nodiscard]] double number(const QString& text, const Criterion& criterion, std::size_t column);
    void readRow();
    void readLongRow();
    void readWideRow();
    void take(Rating rating, const Criterion& criterion, bool keepsNote);
    [[nodiscard]] const Rating* stored(Id client, Id criterion);

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    DecimalMarks m_marks;
    ClientNames m_names;
    ImportReport m_report;
    std::vector<Criterion> m_criteria;
    QSet<Id> m_oneToTen;
    std::array<int, PartCount> m_parts{-1, -1, -1, -1, -1}; ///< columns of the long form
    bool m_long = false;
    std::vector<const Criterion*> m_columns; ///< of the wide form
    QHash<std::pair<Id, Id>, qint64> m_lines;
    QHash<Id, std::vector<Rating>> m_stored;
    std::vector<Rating> m_ratings;
    QString m_subject; ///< the client as the row names it
};

ImportReport RatingImport::run()
{
    readCriteria();
    readHeader();
    while (m_reader.next()) {
        try {
            if (const QString ragged = m_reader.raggedness(); !ragged.isEmpty())
                throw Error(ragged, "ragged");
            readRow();
        } catch (const Error& error) {
            m_report.refuse(m_reader.line(), error.sentence());
        }
    }
    m_report.twoWays = m_marks.firstDoubt();
    if (m_options.dryRun)
        return m_report;
    if (m_report.refused > 0)
        throw importError(m_report);
    if (!m_ratings.empty())
        m_workspace.edit(Text::tr("Import %n rating(s)", nullptr, static_cast<int>(m_ratings.size())),
                         [&] { RatingStore(m_workspace).set(m_ratings); });
    return m_report;
}

void RatingImport::readCriteria()
{
    m_criteria = ModelStore(m_workspace).criteria();
    for (const ModelName& name : modelNames(m_workspace))
        if (const auto model = readModel(m_workspace, name.id))
            for (const ModelCriterion& entry : model->criteria)
                if (entry.scale == Scale::Rating)
                    m_oneToTen.insert(entry.criterion.id);
}

void RatingImport::readHeader()
{
    const QStringList meanings = columnMeanings(m_reader.header(), m_options.columns);
    for (int column = 0; column < meanings.size(); ++column)
        if (const auto part = partOf(meanings.at(column)))
            m_parts[*part] = column;
    m_long = m_parts[ClientPart] >= 0 && m_parts[CriterionPart] >= 0 && m_parts[ValuePart] >= 0;
    QStringList unknown;
    for (int column = 0; column < meanings.size(); ++column) {
        m_columns.push_back(nullptr);
        const QString& meaning = meanings.at(column);
        if (meaning.isEmpty() || (m_long ? partOf(meaning).has_value() : column == 0))
            continue;
        if (m_long) {
            unknown << meaning;
            continue;
        }
        try {
            m_columns.back() = &criterionCalled(meaning);
        } catch (const Error&) {
            unknown << meaning;
        }
    }
    if (unknown.isEmpty())
        return;
    QStringList names;
    for (const Criterion& criterion : m_criteria)
        names << criterion.name;
    throw Error(
        Text::tr("No criterion of this workspace is called: %1. Say what the column stands for with --map "
                 "COLUMN=CRITERION, or leave it out with --ignore COLUMN. The criteria are: %2.")
            .arg(fewOf(unknown), names.join(QStringLiteral(", "))),
        "unknown criterion");
}

const Criterion& RatingImport::criterionCalled(const QString& name) const
{
    for (const Criterion& criterion : m_criteria)
        if (criterion.name == name)
            return criterion;
    for (const Criterion& criterion : m_criteria)
        if (headingKey(criterion.name) == headingKey(name))
            return criterion;
    throw Error(
        Text::tr("no criterion is called “%1”. Correct the name, or add the criterion first.").arg(name),
        "unknown criterion");
}

QString RatingImport::cell(std::size_t column) const
{
    QString text = exactText(unguarded(m_reader.field(column)));
    if (m_options.columns.nullText && text == *m_options.columns.nullText)
        text.clear();
    return text;
}

double RatingImport::number(const QString& text, const Criterion& criterion, std::size_t column)
{
    const auto value = numberIn(text.toStdString(), criterion.name, {&m_marks, static_cast<int>(column)});
    if (!value)
        throw Error(Text::tr("%1: “%2” is not a number. Use digits and a dot as decimal mark.")
                        .arg(criterion.name, text),
                    "number");
    if (m_oneToTen.contains(criterion.id) && !isRating(*value))
        throw Error(Text::tr("%1: the rating %2 is not between 1 and 10. Enter a rating from 1 to 10.")
                        .arg(criterion.name, text),
                    "rating");
    return *value;
}

void RatingImport::readRow()
{
    if (m_long)
        readLongRow();
    else
        readWideRow();
}

void RatingImport::readLongRow()
{
    const auto part = [&](Part which) {
        return m_parts[which] < 0 ? QString() : cell(static_cast<std::size_t>(m_parts[which]));
    };
    const Criterion& criterion = criterionCalled(part(CriterionPart));
    Rating rating;
    m_subject = part(ClientPart);
    rating.client = m_names.find(m_subject);
    rating.value = number(part(ValuePart), criterion, static_cast<std::size_t>(m_parts[ValuePart]));
    rating.note = part(NotePart);
    if (const QString date = part(DatePart); !date.isEmpty()) {
        rating.ratedOn = QDate::fromString(date, Qt::ISODate);
        if (!rating.ratedOn.isValid())
            throw Error(Text::tr("rated_on: “%1” is not a date. Write it as 2026-01-31.").arg(date), "date");
    }
    take(rating, criterion, m_parts[NotePart] < 0);
}

void RatingImport::readWideRow()
{
    Rating rating;
    m_subject = cell(0);
    rating.client = m_names.find(m_subject);
    for (std::size_t column = 1; column < m_columns.size(); ++column) {
        const QString text = m_columns[column] ? cell(column) : QString();
        if (text.isEmpty())
            continue;
        rating.value = number(text, *m_columns[column], column);
        take(rating, *m_columns[column], true);
    }
}

void RatingImport::take(Rating rating, const Criterion& criterion, bool keepsNote)
{
    rating.criterion = criterion.id;
    qint64& line = m_lines[{rating.client, criterion.id}];
    if (line != 0)
        throw Error(Text::tr("the client is rated on %1 in line %2 already. Leave one of the rows out.")
                        .arg(criterion.name, QString::number(line)),
                    "rating twice");
    line = m_reader.line();
    const Rating* const before = stored(rating.client, criterion.id);
    const auto list = [&](RowOutcome outcome, const QString& sentence) {
        m_report.list(line, outcome, m_subject, sentence);
    };
    if (!before) {
        ++m_report.added;
        list(RowOutcome::Added, Text::tr("%1: %2").arg(criterion.name, shown(rating.value)));
    } else if (before->value == rating.value &&
               (keepsNote || (before->note == rating.note && before->ratedOn == rating.ratedOn))) {
        ++m_report.same;
        return;
    } else {
        ++m_report.changed;
        list(RowOutcome::Changed,
             Text::tr("%1: %2 → %3").arg(criterion.name, shown(before->value), shown(rating.value)));
    }
    m_ratings.push_back(std::move(rating));
}

const Rating* RatingImport::stored(Id client, Id criterion)
{
    auto found = m_stored.find(client);
    if (found == m_stored.end())
        found = m_stored.insert(client, RatingStore(m_workspace).ofClient(client));
    const auto at = std::find_if(found->begin(), found->end(),
                                 [&](const Rating& rating) { return rating.criterion == criterion; });
    return at == found->end() ? nullptr : &*at;
}

} // namespace

ImportReport importRatings(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return RatingImport(workspace, reader, options).run();
}

std::vector<ImportField> ratingImportFields(const Workspace& workspace)
{
    std::vector<ImportField> fields{{QStringLiteral("client"), Text::tr("Client")},
                                    {QStringLiteral("criterion"), Text::tr("Criterion")},
                                    {QStringLiteral("value"), Text::tr("Value")},
                                    {QStringLiteral("note"), Text::tr("Note")},
                                    {QStringLiteral("rated on"), Text::tr("Rated on")}};
    // The store is for writing too; here it only reads.
    for (const Criterion& criterion : ModelStore(const_cast<Workspace&>(workspace)).criteria())
        fields.push_back({criterion.name, criterion.name});
    return fields;
}

QStringList guessRatingColumns(const Workspace& workspace, const QStringList& header)
{
    const std::vector<ImportField> fields = ratingImportFields(workspace);
    QStringList words;
    for (const QString& heading : header) {
        const auto part = partOf(heading);
        const auto named = std::find_if(fields.begin(), fields.end(), [&](const ImportField& field) {
            return headingKey(field.word) == headingKey(heading);
        });
        // The first columns of the form are in the order of the parts.
        words << (part                    ? fields[static_cast<std::size_t>(*part)].word
                  : named != fields.end() ? named->word
                                          : QString());
    }
    // A file with one client a row has it in the first column, whatever that is called.
    if (!words.isEmpty() && words.first().isEmpty() && !words.contains(fields.front().word))
        words.first() = fields.front().word;
    return words;
}

} // namespace kam
