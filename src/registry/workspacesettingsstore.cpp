#include "registry/workspacesettings.h"

#include "base/error.h"
#include "registry/sales.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

bool isCurrencyCode(const QString& code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void requireMonths(int months, const QString& sentence)
{
    if (months < 1 || months > 120)
        throw Error(sentence);
}

void requireValueSettings(const WorkspaceSettings& settings)
{
    if (!(settings.discountRate > -100) || !std::isfinite(settings.discountRate))
        throw Error(Text::tr("Discount rate: enter a percentage above -100."));
    if (!(settings.classALimit > 0 && settings.classALimit <= settings.classBLimit &&
          settings.classBLimit <= 100))
        throw Error(
            Text::tr("Class boundaries: enter two ascending percentages above 0 and up to 100, such as "
                     "80 and 95."));
    if (settings.figuresYear &&
        (*settings.figuresYear < firstSalesYear || *settings.figuresYear > lastSalesYear))
        throw Error(Text::tr("Year of the figures: enter one from %1 to %2, or leave it empty.")
                        .arg(firstSalesYear)
                        .arg(lastSalesYear));
}

} // namespace

WorkspaceSettings workspaceSettings(const Workspace& workspace)
{
    Query row(workspace,
              "SELECT currency, key_client_share, review_months, discount_rate, class_a_limit, "
              "class_b_limit, figures_year, judgement_months, assessment_months FROM workspace WHERE id = 1");
    if (!row.step())
        return {};
    WorkspaceSettings settings{row.text(0), row.real(1), static_cast<int>(row.integer(2)),
                               row.real(3), row.real(4), row.real(5),
                               {}};
    if (!row.isNull(6))
        settings.figuresYear = static_cast<int>(row.integer(6));
    settings.judgementMonths = static_cast<int>(row.integer(7));
    settings.assessmentMonths = static_cast<int>(row.integer(8));
    return settings;
}

void storeWorkspaceSettings(Workspace& workspace, const WorkspaceSettings& settings)
{
    if (!isCurrencyCode(settings.currency))
        throw Error(Text::tr("Currency: “%1” is not a currency code. Enter three capital letters such as PLN "
                             "or EUR.")
                        .arg(settings.currency));
    if (!(settings.keyClientShare >= 0 && settings.keyClientShare <= 100))
        throw Error(Text::tr("Share of key clients: enter a percentage from 0 to 100."));
    requireMonths(settings.reviewMonths, Text::tr("Review interval: enter 1 to 120 months."));
    requireMonths(settings.judgementMonths,
                  Text::tr("Age of judgements about people: enter 1 to 120 months."));
    requireMonths(settings.assessmentMonths, Text::tr("Age of assessments: enter 1 to 120 months."));
    requireValueSettings(settings);
    workspace.edit(Text::tr("Change the settings of the workspace"), [&] {
        Query(
            workspace,
            "UPDATE workspace SET currency = ?, key_client_share = ?, review_months = ?, discount_rate = ?, "
            "class_a_limit = ?, class_b_limit = ?, figures_year = ?, judgement_months = ?, assessment_months "
            "= ? WHERE id = 1")
            .bind(1, settings.currency)
            .bind(2, settings.keyClientShare)
            .bind(3, settings.reviewMonths)
            .bind(4, settings.discountRate)
            .bind(5, settings.classALimit)
            .bind(6, settings.classBLimit)
            .bind(7, settings.figuresYear)
            .bind(8, settings.judgementMonths)
            .bind(9, settings.assessmentMonths)
            .run();
    });
}

} // namespace kam
