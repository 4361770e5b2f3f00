#include "scoring/attractiveness.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// We, whose name is empty in the data, then competitors in the alphabet.
std::vector<QString> suppliersOf(const std::vector<DecisionCriterion>& criteria)
{
    std::vector<QString> names;
    for (const DecisionCriterion& criterion : criteria)
        for (const SupplierRating& rating : criterion.ratings)
            if (!rating.supplier.isEmpty() &&
                std::find(names.begin(), names.end(), rating.supplier) == names.end())
                names.push_back(rating.supplier);
    const QCollator alphabet{QLocale()};
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        const int compared = alphabet.compare(a, b);
        return compared != 0 ? compared < 0 : a < b;
    });
    names.insert(names.begin(), QString());
    return names;
}

std::vector<DecisionCriterion> criteriaFor(const BuyingCentre& centre, Id project)
{
    std::vector<DecisionCriterion> criteria = centre.criteria;
    std::erase_if(criteria,
                  [project](const DecisionCriterion& criterion) { return criterion.project != project; });
    return criteria;
}

ScoringModel modelOf(const BuyingCentre& centre, const std::vector<DecisionCriterion>& criteria)
{
    ScoringModel model;
    model.name = Text::tr("Criteria of %1").arg(centre.clientName);
    for (const DecisionCriterion& criterion : criteria) {
        ModelCriterion entry;
        entry.id = criterion.id;
        entry.criterion.name = criterion.name;
        entry.criterion.explanation = criterion.note;
        entry.weight = criterion.weight;
        entry.scale = Scale::Rating;
        model.criteria.push_back(entry);
    }
    return model;
}

Matrix ratingsOf(const std::vector<DecisionCriterion>& criteria, const std::vector<QString>& suppliers)
{
    Matrix raw = Matrix::Constant(static_cast<Eigen::Index>(suppliers.size()),
                                  static_cast<Eigen::Index>(criteria.size()),
                                  std::numeric_limits<double>::quiet_NaN());
    for (std::size_t column = 0; column < criteria.size(); ++column)
        for (const SupplierRating& rating : criteria[column].ratings) {
            const auto row =
                std::find(suppliers.begin(), suppliers.end(), rating.supplier) - suppliers.begin();
            raw(row, static_cast<Eigen::Index>(column)) = rating.value;
        }
    return raw;
}

} // namespace

Ranking supplierRanking(const BuyingCentre& centre, Id project)
{
    const std::vector<DecisionCriterion> criteria = criteriaFor(centre, project);
    std::vector<QString> suppliers = suppliersOf(criteria);
    Matrix raw = ratingsOf(criteria, suppliers);
    suppliers.front() = Text::tr("We", "a supplier: we ourselves");
    return Ranking::fromValues(std::move(suppliers), modelOf(centre, criteria), std::move(raw));
}

std::optional<Attractiveness> attractiveness(const BuyingCentre& centre, Id project)
{
    const Ranking ranking = supplierRanking(centre, project);
    if (ranking.ratedCount(0) == 0)
        return std::nullopt;
    Attractiveness ours;
    ours.client = centre.client;
    ours.total = ranking.standing().totals[0];
    ours.rank = ranking.standing().rank[0];
    ours.suppliers = ranking.clientCount();
    ours.rated = ranking.ratedCount(0);
    ours.criteria = static_cast<int>(ranking.model().criteria.size());
    ours.weightSum = weightSum(ranking.model());
    return ours;
}

std::vector<Attractiveness> allAttractiveness(const Workspace& workspace)
{
    std::vector<Attractiveness> all;
    for (const BuyingCentre& centre : readBuyingCentres(workspace))
        if (const auto ours = attractiveness(centre))
            all.push_back(*ours);
    return all;
}

} // namespace kam
