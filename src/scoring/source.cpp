#include "scoring/source.h"

#include "base/date.h"
#include "base/error.h"
#include "scoring/figuresource.h"
#include "scoring/rankingstore.h"
#include "scoring/sourcecontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

class Manual : public Source
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("manual"); }
    [[nodiscard]] QString name() const override { return Text::tr("Rating by hand"); }
    [[nodiscard]] std::vector<QByteArray> tables() const override { return {QByteArrayLiteral("rating")}; }
    void read(SourceContext& context, Id criterion, std::span<const Id> clients,
              Eigen::Ref<Vector> raw) const override
    {
        if (const Vector* ratings = context.ratings(criterion, clients))
            raw = *ratings;
        else
            readRatings(context.workspace(), criterion, clients, raw);
    }
    [[nodiscard]] QString origin(const Workspace& workspace, Id criterion, Id client) const override
    {
        const std::optional<RatingOrigin> rating = ratingOrigin(workspace, criterion, client);
        if (!rating)
            return {};
        if (!rating->ratedOn.isValid())
            return rating->note.isEmpty() ? Text::tr("rated by hand")
                                          : Text::tr("rated by hand: %1").arg(rating->note);
        return rating->note.isEmpty()
                   ? Text::tr("rated on %1").arg(writtenDate(rating->ratedOn, QLocale()))
                   : Text::tr("rated on %1: %2").arg(writtenDate(rating->ratedOn, QLocale()), rating->note);
    }
};

class Years : public Source
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("years"); }
    [[nodiscard]] QString name() const override { return Text::tr("Years of co-operation"); }
    [[nodiscard]] std::vector<QByteArray> tables() const override { return {QByteArrayLiteral("client")}; }
    void read(SourceContext& context, Id, std::span<const Id> clients, Eigen::Ref<Vector> raw) const override
    {
        readYears(context.workspace(), QDate::currentDate(), clients, raw);
    }
    [[nodiscard]] QString origin(const Workspace& workspace, Id, Id client) const override
    {
        const QDate since = clientSince(workspace, client);
        return since.isValid() ? Text::tr("client since %1").arg(writtenDate(since, QLocale())) : QString();
    }
};

std::vector<std::unique_ptr<const Source>> makeSources()
{
    std::vector<std::unique_ptr<const Source>> all;
    all.push_back(std::make_unique<Manual>());
    all.push_back(std::make_unique<Years>());
    for (std::unique_ptr<const Source>& figure : figureSources())
        all.push_back(std::move(figure));
    return all;
}

} // namespace

const std::vector<std::unique_ptr<const Source>>& sources()
{
    static const std::vector<std::unique_ptr<const Source>> all = makeSources();
    return all;
}

const Source& source(const QString& key)
{
    const auto found = std::find_if(sources().begin(), sources().end(),
                                    [&](const std::unique_ptr<const Source>& s) { return s->key() == key; });
    if (found == sources().end())
        throw Error(Text::tr("There is no source of values named %1. Choose one of those listed.").arg(key));
    return **found;
}

} // namespace kam
