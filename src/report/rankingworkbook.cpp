// The ranking as an Excel workbook.
#include "base/error.h"
#include "report/rankingreport.h"
#include "scoring/gatestore.h"
#include "scoring/proof.h"
#include "workspace/workspace.h"

#include "base/date.h"
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <algorithm>
#include <set>
#include <utility>
#include <xlsxwriter.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RankingReport)
};

// Rows of the sheet of the ranking, counted from 0.
constexpr lxw_row_t weightRow = 2;
constexpr lxw_row_t headRow = 3;
constexpr lxw_row_t firstRow = 4;
constexpr lxw_col_t rankColumn = 0;
constexpr lxw_col_t nameColumn = 1;
constexpr lxw_col_t totalColumn = 2;
constexpr lxw_col_t pointsColumn = 3;
constexpr qsizetype longestCell = 32767; ///< characters that Excel takes

QByteArray cellText(const QString& text)
{
    QString allowed = text.left(longestCell);
    // What XML can't hold.
    std::replace_if(
        allowed.begin(), allowed.end(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; }, QChar(u' '));
    return allowed.toUtf8();
}

void require(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw Error(Text::tr("The workbook can't be made: %1").arg(QString::fromUtf8(lxw_strerror(error))),
                    "xlsx");
}

/// "D5"
QByteArray cell(lxw_row_t row, lxw_col_t column, bool fixedRow = false)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, column);
    QByteArray result(name);
    if (fixedRow) {
        const auto digit =
            std::find_if(result.begin(), result.end(), [](char c) { return c >= '0' && c <= '9'; });
        result.insert(digit - result.begin(), '$');
        result.prepend('$');
    }
    return result;
}

class Book
{
public:
    Book(const QString& path, const Ranking& ranking, const Workspace& workspace, QDate today)
        : m_ranking(ranking), m_workspace(workspace), m_today(today),
          m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            throw Error(Text::tr("The workbook can't be made: no memory."), "xlsx");
        for (const Gate& gate : GateStore(const_cast<Workspace&>(workspace)).all()) // only reads
            if (gate.verdict == Verdict::Fail)
                m_refused.insert(gate.client);
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_head = format();
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        m_muted = format();
        format_set_font_color(m_muted, 0x586474);
        m_points = format();
        format_set_num_format(m_points, "0.00");
        m_percent = format();
        format_set_num_format(m_percent, "0.00 %");
        m_total = format();
        format_set_num_format(m_total, "0.00");
        format_set_bold(m_total);
        m_wrapped = format();
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    void write()
    {
        addRanking();
        addContributions();
        addModel();
        addProofs();
        lxw_doc_properties properties{};
        QByteArray title = cellText(m_ranking.model().name);
        properties.title = title.data();
        require(workbook_set_properties(m_book, &properties));
        lxw_workbook* book = std::exchange(m_book, nullptr);
        require(workbook_close(book));
    }

    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

private:
    lxw_format* format() { return workbook_add_format(m_book); }
    lxw_worksheet* sheet(const QString& name)
    {
        lxw_worksheet* made = workbook_add_worksheet(m_book, cellText(name.left(31)).constData());
        if (!made)
            throw Error(Text::tr("The workbook can't be made: a sheet has no name."), "xlsx sheet");
        return made;
    }
    static void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& words,
                     lxw_format* look = nullptr)
    {
        require(worksheet_write_string(sheet, row, column, cellText(words).constData(), look));
    }
    [[nodiscard]] int criteria() const { return static_cast<int>(m_ranking.model().criteria.size()); }
    [[nodiscard]] static lxw_col_t criterionColumn(int criterion)
    {
        return static_cast<lxw_col_t>(pointsColumn + criterion);
    }
    [[nodiscard]] lxw_row_t lastRow() const
    {
        return firstRow + static_cast<lxw_row_t>(std::max(m_ranking.clientCount(), 1)) - 1;
    }
    [[nodiscard]] const ModelCriterion& used(int criterion) const
    {
        return m_ranking.model().criteria[static_cast<std::size_t>(criterion)];
    }

    void addRanking()
    {
        lxw_worksheet* page = sheet(Text::tr("Ranking"));
        text(page, 0, 0, m_ranking.model().name, m_title);
        text(page, 1, 0,
             Text::tr(
                 "Made on %1. Total = sum of weight × points; the weights stand above the criteria and can "
                 "be changed here.")
                 .arg(writtenDate(m_today, QLocale())),
             m_muted);
        text(page, weightRow, nameColumn, Text::tr("Weight"), m_muted);
        text(page, headRow, rankColumn, Text::tr("Rank"), m_head);
        text(page, headRow, nameColumn, Text::tr("Client"), m_head);
        text(page, headRow, totalColumn, Text::tr("Total"), m_head);
        for (int c = 0; c < criteria(); ++c) {
            require(worksheet_write_number(page, weightRow, criterionColumn(c), used(c).weight / 10000.0,
                                           m_percent));
            text(page, headRow, criterionColumn(c), used(c).criterion.name, m_head);
        }
        text(page, headRow, criterionColumn(criteria()), Text::tr("Advice"), m_head);
        for (int i = 0; i < m_ranking.clientCount(); ++i)
            addClient(page, i);
        addLook(page);
    }

    void addClient(lxw_worksheet* page, int place)
    {
        const int client = m_ranking.standing().order[static_cast<std::size_t>(place)];
        const auto row = static_cast<lxw_row_t>(firstRow + static_cast<lxw_row_t>(place));
        if (m_refused.contains(m_ranking.clientId(client)))
            text(page, row, criterionColumn(criteria()), Text::tr("not advisable"));
        text(page, row, nameColumn, m_ranking.name(client));
        for (int c = 0; c < criteria(); ++c)
            require(
                worksheet_write_number(page, row, criterionColumn(c), m_ranking.points(client, c), m_points));
        const double total = m_ranking.standing().totals[client];
        const auto rank = static_cast<double>(m_ranking.standing().rank[static_cast<std::size_t>(client)]);
        if (criteria() == 0) {
            require(worksheet_write_number(page, row, totalColumn, total, m_total));
            require(worksheet_write_number(page, row, rankColumn, rank, nullptr));
            return;
        }
        const lxw_col_t last = criterionColumn(criteria() - 1);
        const QByteArray sum = "=SUMPRODUCT(" + cell(weightRow, pointsColumn, true) + ":" +
                               cell(weightRow, last, true) + "," + cell(row, pointsColumn) + ":" +
                               cell(row, last) + ")";
        require(worksheet_write_formula_num(page, row, totalColumn, sum.constData(), m_total, total));
        // Totals closer than 1e-9 are a tie, as in the workbench.
        const QByteArray better = "=1+COUNTIF(" + cell(firstRow, totalColumn, true) + ":" +
                                  cell(lastRow(), totalColumn, true) + ",\">=\"&(" + cell(row, totalColumn) +
                                  "+0.000000001))";
        require(worksheet_write_formula_num(page, row, rankColumn, better.constData(), nullptr, rank));
    }

    void addLook(lxw_worksheet* page)
    {
        const lxw_col_t last = criterionColumn(criteria());
        worksheet_freeze_panes(page, firstRow, totalColumn);
        require(worksheet_autofilter(page, headRow, 0, lastRow(), last));
        require(worksheet_set_column(page, rankColumn, rankColumn, 7, nullptr));
        require(worksheet_set_column(page, nameColumn, nameColumn, 32, nullptr));
        require(worksheet_set_column(page, totalColumn, last, 14, nullptr));
        worksheet_set_landscape(page);
        worksheet_set_paper(page, 9); // A4
        worksheet_fit_to_pages(page, 1, 0);
        require(worksheet_repeat_rows(page, headRow, headRow));
        if (m_ranking.clientCount() == 0)
            return;
        lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_BAR);
        const QByteArray name = cellText(Text::tr("Ranking").left(31));
        const auto end = std::min(lastRow(), firstRow + 19);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), firstRow, nameColumn, end, nameColumn);
        chart_series_set_values(series, name.constData(), firstRow, totalColumn, end, totalColumn);
        chart_series_set_name(series, cellText(Text::tr("Total")).constData());
        chart_title_set_name(chart, cellText(Text::tr("Totals in points")).constData());
        chart_axis_set_reverse(chart->y_axis);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        require(worksheet_insert_chart(page, headRow, static_cast<lxw_col_t>(last + 2), chart));
    }

    /// What each criterion adds to the total. Names and values refer to fixed cells of the first sheet, so
    /// that a row stays with its client however either sheet is sorted.
    void addContributions()
    {
        lxw_worksheet* page = sheet(Text::tr("Contributions"));
        text(page, 0, 0, Text::tr("Client"), m_head);
        for (int c = 0; c < criteria(); ++c)
            text(page, 0, static_cast<lxw_col_t>(1 + c), used(c).criterion.name, m_head);
        const auto sumColumn = static_cast<lxw_col_t>(1 + criteria());
        text(page, 0, sumColumn, Text::tr("Total"), m_head);
        for (int i = 0; i < m_ranking.clientCount(); ++i)
            addContribution(page, i);
        worksheet_freeze_panes(page, 1, 1);
        require(worksheet_set_column(page, 0, 0, 32, nullptr));
        require(worksheet_set_column(page, 1, sumColumn, 14, nullptr));
    }

    void addContribution(lxw_worksheet* page, int place)
    {
        const int client = m_ranking.standing().order[static_cast<std::size_t>(place)];
        const auto row = static_cast<lxw_row_t>(1 + place);
        const auto source = static_cast<lxw_row_t>(firstRow + static_cast<lxw_row_t>(place));
        const QByteArray name = "=" + onRanking(source, nameColumn);
        require(worksheet_write_formula_str(page, row, 0, name.constData(), nullptr,
                                            cellText(m_ranking.name(client)).constData()));
        for (int c = 0; c < criteria(); ++c) {
            const QByteArray product =
                "=" + onRanking(weightRow, criterionColumn(c)) + "*" + onRanking(source, criterionColumn(c));
            require(worksheet_write_formula_num(page, row, static_cast<lxw_col_t>(1 + c), product.constData(),
                                                m_points, m_ranking.contribution(client, c)));
        }
        if (criteria() == 0)
            return;
        const QByteArray sum =
            "=SUM(" + cell(row, 1) + ":" + cell(row, static_cast<lxw_col_t>(criteria())) + ")";
        require(worksheet_write_formula_num(page, row, static_cast<lxw_col_t>(1 + criteria()),
                                            sum.constData(), m_total, m_ranking.standing().totals[client]));
    }

    /// A cell of the first sheet that stays the same wherever the formula is moved.
    static QByteArray onRanking(lxw_row_t row, lxw_col_t column)
    {
        return "'" + cellText(Text::tr("Ranking").left(31)).replace("'", "''") + "'!" +
               cell(row, column, true);
    }

    void addModel()
    {
        lxw_worksheet* page = sheet(Text::tr("Model"));
        const QStringList headings{Text::tr("Criterion"), Text::tr("Weight"), Text::tr("Scale"),
                                   Text::tr("Direction"), Text::tr("Explanation")};
        for (int c = 0; c < headings.size(); ++c)
            text(page, 0, static_cast<lxw_col_t>(c), headings.at(c), m_head);
        for (int c = 0; c < criteria(); ++c) {
            const auto row = static_cast<lxw_row_t>(1 + c);
            text(page, row, 0, used(c).criterion.name);
            const QByteArray weight = "=" + onRanking(weightRow, criterionColumn(c)); // written there, once
            require(worksheet_write_formula_num(page, row, 1, weight.constData(), m_percent,
                                                used(c).weight / 10000.0));
            text(page, row, 2, scaleName(used(c).scale));
            text(page, row, 3, directionName(used(c).direction));
            text(page, row, 4, used(c).criterion.explanation, m_wrapped);
        }
        const auto end = static_cast<lxw_row_t>(1 + criteria());
        text(page, end, 0, Text::tr("Sum of the weights"), m_total);
        if (criteria() > 0) {
            const QByteArray sum = "=SUM(" + cell(1, 1) + ":" + cell(end - 1, 1) + ")";
            require(worksheet_write_formula_num(page, end, 1, sum.constData(), m_percent,
                                                weightSum(m_ranking.model()) / 10000.0));
        }
        worksheet_freeze_panes(page, 1, 0);
        require(worksheet_set_column(page, 0, 0, 32, nullptr));
        require(worksheet_set_column(page, 1, 3, 18, nullptr));
        require(worksheet_set_column(page, 4, 4, 60, nullptr));
    }

    void addProofs()
    {
        lxw_worksheet* page = sheet(Text::tr("Proof"));
        text(page, 0, 0, Text::tr("Client"), m_head);
        text(page, 0, 1, Text::tr("How the total comes about"), m_head);
        for (int i = 0; i < m_ranking.clientCount(); ++i) {
            const int client = m_ranking.standing().order[static_cast<std::size_t>(i)];
            const Proof proof = proofOf(m_ranking, client, &m_workspace);
            text(page, static_cast<lxw_row_t>(1 + i), 0, proof.client, m_wrapped);
            text(page, static_cast<lxw_row_t>(1 + i), 1, proofText(proof, QLocale()).join(QLatin1Char('\n')),
                 m_wrapped);
        }
        worksheet_freeze_panes(page, 1, 1);
        require(worksheet_set_column(page, 0, 0, 32, nullptr));
        require(worksheet_set_column(page, 1, 1, 100, nullptr));
    }

    const Ranking& m_ranking;
    const Workspace& m_workspace;
    QDate m_today;
    std::set<Id> m_refused; ///< clients that fail a gate
    lxw_workbook* m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_muted = nullptr;
    lxw_format* m_points = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_total = nullptr;
    lxw_format* m_wrapped = nullptr;
};

} // namespace

QByteArray rankingWorkbook(const Workspace& workspace, const Ranking& ranking, QDate today)
{
    // The library writes to a path alone.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ranking.xlsx"));
    Book(path, ranking, workspace, today).write();
    QFile file(path);
    if (!folder.isValid() || !file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The workbook can't be made: there is no room for temporary files."),
                    "temporary folder");
    return file.readAll();
}

} // namespace kam
