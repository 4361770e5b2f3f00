#pragma once

#include "scoring/ranking.h"

#include <QObject>
#include <memory>

namespace kam
{

class BackgroundRead;
class Desk;
struct Changes;

/// The rankings of all models as stored, for pages that show where a client stands; one for all pages of a
/// window. Read when first wanted: at once where the registry is small, else on a thread.
class Standings : public QObject
{
    Q_OBJECT

public:
    /// Made when first asked for, lives as long as the desk.
    [[nodiscard]] static Standings& of(Desk& desk);

    /// Reads what has become stale; changed() says when that is done, before want() returns where the
    /// registry is small. Call it whenever outdated() is heard while something is shown.
    void want();
    /// The published model first, then by name; models that cannot be computed are left out.
    [[nodiscard]] const std::vector<std::shared_ptr<const Ranking>>& rankings() const { return m_rankings; }
    /// Nothing where there is no such ranking; noId asks for the first.
    [[nodiscard]] const Ranking* ranking(Id model = noId) const;
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isBusy() const;
    /// Registries with more clients than this are read on the thread.
    void setLimit(qint64 clients) { m_limit = clients; }

Q_SIGNALS:
    void changed();
    void outdated();

private:
    explicit Standings(Desk& desk);
    void follow(const Changes& changes);
    [[nodiscard]] bool concern(const Changes& changes) const;
    void take(const std::vector<std::shared_ptr<const Ranking>>& rankings);

    Desk& m_desk;
    BackgroundRead* m_read;
    std::vector<std::shared_ptr<const Ranking>> m_rankings;
    qint64 m_limit = 5'000;
    bool m_stale = true;
    bool m_ready = false;
};

} // namespace kam
