#include "portfolio/portfoliowords.h"

#include "base/date.h"
#include "base/number.h"
#include "portfolio/portfoliofigures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

constexpr QChar noBreakSpace(0x00A0);

/// Nouns as they stand in "...% of revenue".
QString ofMeasure(Measure measure)
{
    switch (measure) {
    case Measure::Revenue:
        return Text::tr("of revenue");
    case Measure::Margin:
        return Text::tr("of the margin");
    case Measure::Profit:
        break;
    }
    return Text::tr("of the profit");
}

KeyFigure clientsFigure(const Portfolio& portfolio)
{
    const AbcAnalysis& abc = portfolio.figures.abc();
    KeyFigure figure;
    figure.caption = Text::tr("Clients");
    figure.value = QLocale().toString(static_cast<int>(abc.lines.size()));
    const int none = abc.counts[static_cast<int>(AbcClass::None)];
    if (none > 0)
        figure.note = portfolio.measure() == Measure::Revenue ? Text::tr("%Ln without sales", nullptr, none)
                                                              : Text::tr("%Ln without profit", nullptr, none);
    return figure;
}

KeyFigure measureFigure(const Portfolio& portfolio)
{
    const Total& total = portfolio.figures.firm().of(portfolio.measure());
    KeyFigure figure;
    figure.caption = QStringLiteral("%1 %2").arg(shortMeasureName(portfolio.measure()), portfolio.period());
    figure.known = total.knownParts() > 0;
    figure.value = figure.known ? wholeAmount(total.known()) : Text::tr("not known");
    figure.note = portfolio.settings.currency;
    if (figure.known && total.unknownParts() > 0)
        figure.note = Text::tr("%1, part not known").arg(portfolio.settings.currency);
    figure.explanation = totalText(
        total, portfolio.measure() == Measure::Revenue ? Parts::NeverNegative : Parts::AnySign, 0, QLocale());
    return figure;
}

/// @returns nothing where there is nothing to compare with
std::optional<KeyFigure> changeFigure(const Portfolio& portfolio)
{
    const auto& before = portfolio.figures.before();
    if (!before || !portfolio.year() || before->unknown == static_cast<int>(before->lines.size()))
        return std::nullopt;
    const double now = portfolio.figures.abc().total + portfolio.figures.abc().losses;
    const double then = before->total + before->losses;
    KeyFigure figure;
    figure.caption = Text::tr("Against %1").arg(*portfolio.year() - 1);
    figure.known = then > 0;
    const double change = figure.known ? now / then - 1 : 0;
    const QString sign = change > 0 ? QLocale().positiveSign() : QString();
    figure.value = figure.known ? sign + shownShare(change) : Text::tr("not known");
    figure.note = Text::tr("%1 then").arg(wholeAmount(then));
    if (portfolio.endsEarly()) {
        const QString day = shownDate(portfolio.lastTransaction, QLocale());
        figure.explanation =
            Text::tr(
                "The newest transaction is of %1: the year is probably not complete, and is compared with "
                "a whole one of %2.")
                .arg(day, wholeAmount(then));
        figure.note = Text::tr("data up to %1 only").arg(day);
    }
    return figure;
}

KeyFigure keyClientsFigure(const Portfolio& portfolio)
{
    int count = 0;
    double brought = 0;
    const auto& clients = portfolio.figures.clients();
    for (std::size_t i = 0; i < clients.size(); ++i)
        if (portfolio.statuses[i] == ClientStatus::KeyClient) {
            ++count;
            brought += clients[i].of(portfolio.measure()).known();
        }
    KeyFigure figure;
    figure.caption = Text::tr("Key clients");
    figure.value = QLocale().toString(count);
    if (count > 0) {
        figure.value += QStringLiteral(" (%1)").arg(
            shownShare(static_cast<double>(count) / static_cast<double>(clients.size()), 0));
        if (portfolio.figures.abc().total > 0)
            figure.note = QStringLiteral("%1 %2").arg(shownShare(brought / portfolio.figures.abc().total, 0),
                                                      ofMeasure(portfolio.measure()));
    } else {
        figure.note = Text::tr("none chosen yet");
    }
    return figure;
}

KeyFigure topFigure(const Portfolio& portfolio)
{
    const AbcAnalysis& abc = portfolio.figures.abc();
    KeyFigure figure;
    figure.caption = Text::tr("Largest client");
    figure.known = abc.total > 0;
    figure.value = figure.known ? shownShare(abc.concentration.top1) : Text::tr("not known");
    if (figure.known) {
        constexpr int longest = 24;
        const QString name = abc.lines.front().client;
        figure.note = name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name;
        figure.explanation = name;
    }
    return figure;
}

std::optional<KeyFigure> gapFigure(const Portfolio& portfolio)
{
    const Total& gap = portfolio.figures.firm().currentGap;
    if (!portfolio.year() || gap.knownParts() == 0)
        return std::nullopt;
    KeyFigure figure;
    figure.caption = Text::tr("Current gap");
    figure.value = wholeAmount(gap.known());
    figure.note = Text::tr("bought elsewhere");
    figure.explanation = totalText(gap, Parts::NeverNegative, 0, QLocale());
    return figure;
}

std::optional<KeyFigure> lossFigure(const Portfolio& portfolio)
{
    int count = 0;
    double lost = 0;
    bool known = false;
    for (const ClientFigures& client : portfolio.figures.clients()) {
        known = known || client.profit.knownParts() > 0;
        if (client.profit.known() < 0) {
            ++count;
            lost -= client.profit.known();
        }
    }
    if (!known)
        return std::nullopt;
    KeyFigure figure;
    figure.caption = Text::tr("Unprofitable");
    figure.value = QLocale().toString(count);
    figure.note =
        count > 0 ? Text::tr("they cost %1").arg(wholeAmount(lost)) : Text::tr("nobody costs money");
    return figure;
}

} // namespace

QString shortMeasureName(Measure measure)
{
    return measure == Measure::Profit ? Text::tr("Profit") : measureName(measure);
}

QString wholeAmount(double amount)
{
    return shownNumber(amount, 0, QLocale());
}

QString shownShare(double share, int decimals)
{
    return shownNumber(100 * share, decimals, QLocale()) + noBreakSpace + QLatin1Char('%');
}

QString carrySentence(const Portfolio& portfolio)
{
    const AbcAnalysis& abc = portfolio.figures.abc();
    const int carrying = abc.counts[static_cast<int>(AbcClass::A)];
    if (carrying == 0)
        return Text::tr("Nobody brings anything in this period.");
    const auto last = static_cast<std::size_t>(carrying - 1);
    return paretoSentence({carrying, static_cast<int>(abc.lines.size()), abc.lines[last].cumulativeShare},
                          portfolio.measure(), QLocale());
}

QStringList concentrationSentences(const Portfolio& portfolio)
{
    const AbcAnalysis& abc = portfolio.figures.abc();
    if (abc.total <= 0)
        return {};
    const Concentration& all = abc.concentration;
    const int earning = static_cast<int>(abc.lines.size()) - abc.counts[static_cast<int>(AbcClass::None)];
    QStringList sentences;
    if (earning > 10)
        sentences << Text::tr("The largest client brings %1, the five largest %2 and the ten largest %3 %4.")
                         .arg(shownShare(all.top1), shownShare(all.top5), shownShare(all.top10),
                              ofMeasure(portfolio.measure()));
    else if (earning > 5)
        sentences << Text::tr("The largest client brings %1 and the five largest %2 %3.")
                         .arg(shownShare(all.top1), shownShare(all.top5), ofMeasure(portfolio.measure()));
    else
        sentences << Text::tr("The largest client brings %1 %2.")
                         .arg(shownShare(all.top1), ofMeasure(portfolio.measure()));
    const int equals = static_cast<int>(std::lround(1 / all.herfindahl));
    sentences << Text::tr("Herfindahl index %1: as concentrated as %Ln client(s) of equal size.", nullptr,
                          equals)
                     .arg(shownNumber(all.herfindahl, 3, QLocale()));
    sentences << Text::tr(
                     "Gini coefficient %1: 0 where all bring the same, near 1 where one brings everything.")
                     .arg(shownNumber(all.gini, 2, QLocale()));
    return sentences;
}

std::vector<KeyFigure> portfolioKeyFigures(const Portfolio& portfolio)
{
    std::vector<KeyFigure> figures{clientsFigure(portfolio), measureFigure(portfolio)};
    const auto add = [&](const std::optional<KeyFigure>& figure) {
        if (figure)
            figures.push_back(*figure);
    };
    add(changeFigure(portfolio));
    add(keyClientsFigure(portfolio));
    add(topFigure(portfolio));
    add(gapFigure(portfolio));
    add(lossFigure(portfolio));
    return figures;
}

QString noneClassName(Measure measure)
{
    return measure == Measure::Revenue ? Text::tr("without sales") : Text::tr("unprofitable");
}

QString className(AbcClass abcClass, Measure measure)
{
    return abcClass == AbcClass::None ? noneClassName(measure) : abcWord(abcClass);
}

QString shortClassName(AbcClass abcClass)
{
    return abcClass == AbcClass::None ? QStringLiteral("–") : abcWord(abcClass);
}

ClassChange classChange(AbcClass now, std::optional<AbcClass> before, Measure measure)
{
    if (!before)
        return {};
    if (*before == now)
        return {QString(), Text::tr("in the same class as before"), theme::Token::Muted};
    const bool up = now < *before;
    ClassChange change;
    change.text = *before == AbcClass::None
                      ? Text::tr("▲ new", "a client that had no sales or profit before")
                      : (up ? Text::tr("▲ from %1") : Text::tr("▼ from %1")).arg(shortClassName(*before));
    change.explanation = (up ? Text::tr("better than before: %1") : Text::tr("worse than before: %1"))
                             .arg(className(*before, measure));
    change.token = up ? theme::Token::Good : theme::Token::Bad;
    return change;
}

} // namespace kam
