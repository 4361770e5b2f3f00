#include "ranking/rankingcopy.h"

#include "base/formulaguard.h"
#include "base/number.h"
#include "ranking/rankingtablemodel.h"
#include "scoring/ranking.h"

#include <QLocale>
#include <QStringList>

namespace kam
{

namespace
{

using Model = RankingTableModel;

constexpr int decimals = 6;

QString field(QString text)
{
    // A tab or a line feed would begin another cell.
    return guarded(
        text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

QString heading(const Model& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

QString rankingAsText(const RankingTableModel& model, const std::vector<int>& tableRows)
{
    const Ranking* ranking = model.ranking();
    if (ranking == nullptr)
        return {};
    const QLocale locale;
    const auto& criteria = ranking->model().criteria;
    QStringList line{heading(model, Model::RankColumn), heading(model, Model::ClientColumn),
                     heading(model, Model::TotalColumn)};
    for (const ModelCriterion& used : criteria)
        line << field(used.criterion.name);
    for (const int column : {Model::RatedColumn, Model::GatesColumn, Model::MovedColumn})
        line << heading(model, column);
    QString text = line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int tableRow : tableRows) {
        const int row = model.rankingRow(tableRow);
        const auto cell = [&](int column) { return model.index(tableRow, column).data().toString(); };
        line = {locale.toString(ranking->standing().rank[static_cast<std::size_t>(row)]),
                field(ranking->name(row)), shortNumber(ranking->standing().totals[row], decimals, locale)};
        for (int i = 0; i < static_cast<int>(criteria.size()); ++i)
            line << shortNumber(ranking->contribution(row, i), decimals, locale);
        line << cell(Model::RatedColumn) << cell(Model::GatesColumn);
        line << (model.knowsMovement() ? locale.toString(model.movement(row)) : QString());
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace kam
