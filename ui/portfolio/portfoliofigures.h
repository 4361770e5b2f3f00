#pragma once

#include "registry/client.h"
#include "registry/workspacesettings.h"
#include "relationship/certaintystore.h"
#include "value/activity.h"
#include "value/clientfigures.h"

#include <QDate>
#include <QObject>
#include <memory>
#include <mutex>

namespace kam
{

class BackgroundRead;
class Desk;
struct Changes;

/// What the page shows, read in one go.
struct Portfolio {
    FirmFigures figures;
    WorkspaceSettings settings;
    std::vector<ClientStatus> statuses; ///< by place in figures.clients()
    std::vector<int> years;             ///< with sales, transactions or counts of activities; newest first
    std::vector<Activity> activities;
    int countsYear = 0;                      ///< the year shown, or the newest where all are
    std::vector<ActivityCount> counts;       ///< of that year, ascending by client, then activity
    std::vector<int> byName;                 ///< places in figures.clients(), by folded name
    std::vector<CertaintyGap> certaintyGaps; ///< of all clients
    QDate lastTransaction;                   ///< the newest of all; invalid where there is none

    [[nodiscard]] std::optional<int> year() const { return figures.options().year; }
    [[nodiscard]] Measure measure() const { return figures.options().measure; }
    /// Place in figures.clients(). @returns -1 where there is no such client
    [[nodiscard]] int placeOf(Id client) const;
    /// Whether anything is known of the measure.
    [[nodiscard]] bool isEmpty() const;
    /// Whether transactions of the year shown end before December: a comparison with the year before says
    /// less.
    [[nodiscard]] bool endsEarly() const;
    /// "2026", or "1996–1998" for all years.
    [[nodiscard]] QString period() const;
};

/// Which year is shown: the one of the settings, or a chosen one, or all together.
struct YearChoice {
    enum class Kind { Usual, One, All };
    Kind kind = Kind::Usual;
    int year = 0; ///< of One
    friend bool operator==(const YearChoice&, const YearChoice&) = default;
};

/// Reads the portfolio when it is wanted and something has changed: at once where the registry is small, else
/// on a thread.
class PortfolioFigures : public QObject
{
    Q_OBJECT

public:
    explicit PortfolioFigures(Desk& desk, QObject* parent = nullptr);
    ~PortfolioFigures() override;

    /// Reads what has become stale; changed() says when that is done.
    void want();
    void choose(Measure measure);
    void choose(const YearChoice& year);
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] const YearChoice& year() const { return m_year; }
    /// Null before the first read.
    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio() const { return m_portfolio; }
    [[nodiscard]] bool isBusy() const;
    /// Registries with more clients than this are read on the thread.
    void setLimit(qint64 clients) { m_limit = clients; }

Q_SIGNALS:
    void changed();
    /// The figures shown are no longer those of the file; whoever shows them calls want().
    void outdated();

private:
    struct Wish {
        Measure measure = Measure::Revenue;
        YearChoice year;
    };
    void follow(const Changes& changes);
    void becomeStale();
    [[nodiscard]] Wish wish() const;
    void take(const std::shared_ptr<const Portfolio>& portfolio);
    [[nodiscard]] static std::shared_ptr<const Portfolio> read(const Workspace& workspace, const Wish& wish);

    Desk& m_desk;
    BackgroundRead* m_read;
    Measure m_measure = Measure::Revenue;
    YearChoice m_year;
    mutable std::mutex m_guard; ///< of m_wish, which the thread reads
    Wish m_wish;
    std::shared_ptr<const Portfolio> m_portfolio;
    qint64 m_limit = 5'000;
    bool m_stale = true;
};

} // namespace kam
