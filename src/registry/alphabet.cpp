#include "registry/alphabet.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>

namespace kam
{

namespace
{

struct Entry {
    std::string text;
    std::optional<QCollatorSortKey> key; ///< only while many are sorted
    std::int32_t place = 0;
};
using Entries = std::vector<Entry*>;

QString decoded(const Entry& entry)
{
    return QString::fromUtf8(entry.text.data(), static_cast<qsizetype>(entry.text.size()));
}

bool keyBefore(const Entry* a, const Entry* b)
{
    const int order = a->key->compare(*b->key);
    return order != 0 ? order < 0 : a->text < b->text;
}

/// A collator can't be shared by threads, so each part makes its own.
void sortPart(const QLocale& locale, Entries::iterator begin, Entries::iterator end)
{
    const QCollator alphabet(locale);
    for (auto entry = begin; entry != end; ++entry)
        (*entry)->key = alphabet.sortKey(decoded(**entry));
    std::sort(begin, end, &keyBefore);
}

void sortMany(const QLocale& locale, Entries& entries)
{
    constexpr std::ptrdiff_t worthAThread = 20000;
    const auto size = static_cast<std::ptrdiff_t>(entries.size());
    const auto processors = static_cast<std::ptrdiff_t>(std::thread::hardware_concurrency());
    const auto parts = std::clamp<std::ptrdiff_t>(std::min(processors, size / worthAThread), 1, 4);
    const auto at = [&](std::ptrdiff_t part) { return entries.begin() + size * part / parts; };
    {
        std::vector<std::jthread> threads;
        for (std::ptrdiff_t part = 1; part < parts; ++part)
            threads.emplace_back([&, part] { sortPart(locale, at(part), at(part + 1)); });
        sortPart(locale, at(0), at(1));
    }
    for (std::ptrdiff_t part = 1; part < parts; ++part)
        std::inplace_merge(at(0), at(part), at(part + 1), &keyBefore);
    for (Entry* entry : entries)
        entry->key.reset();
}

class Places
{
public:
    std::vector<std::int32_t> of(const std::vector<std::string_view>& texts)
    {
        const std::scoped_lock lock(m_mutex);
        forgetUnless(texts.size());
        std::vector<Entry*> found(texts.size());
        Entries added;
        for (std::size_t i = 0; i < texts.size(); ++i)
            found[i] = entry(texts[i], added);
        if (!added.empty())
            insert(std::move(added));
        std::vector<std::int32_t> places(texts.size());
        std::transform(found.begin(), found.end(), places.begin(), [](const Entry* e) { return e->place; });
        return places;
    }

private:
    /// Starts again in another locale, and where most of what is remembered is of no use any more.
    void forgetUnless(std::size_t needed)
    {
        constexpr std::size_t kept = 1'000'000;
        if (m_locale == QLocale() && m_sorted.size() <= kept + needed)
            return;
        m_locale = QLocale();
        m_byText.clear();
        m_sorted.clear();
    }

    Entry* entry(std::string_view text, Entries& added)
    {
        if (const auto known = m_byText.find(text); known != m_byText.end())
            return known->second.get();
        auto fresh = std::make_unique<Entry>();
        fresh->text = text;
        Entry* const raw = fresh.get();
        m_byText.emplace(std::string_view(raw->text), std::move(fresh));
        added.push_back(raw);
        return raw;
    }

    void insert(Entries added)
    {
        if (added.size() > m_sorted.size() / 16) {
            m_sorted.insert(m_sorted.end(), added.begin(), added.end());
            sortMany(m_locale, m_sorted);
        } else {
            insertFew(added);
        }
        for (std::size_t i = 0; i < m_sorted.size(); ++i)
            m_sorted[i]->place = static_cast<std::int32_t>(i);
    }

    void insertFew(const Entries& added)
    {
        const QCollator alphabet(m_locale);
        const auto before = [&](const Entry* a, const Entry* b) {
            const int order = alphabet.compare(decoded(*a), decoded(*b));
            return order != 0 ? order < 0 : a->text < b->text;
        };
        std::vector<std::pair<std::size_t, Entry*>> targets;
        for (Entry* entry : added) {
            const auto at = std::lower_bound(m_sorted.begin(), m_sorted.end(), entry, before);
            targets.emplace_back(static_cast<std::size_t>(at - m_sorted.begin()), entry);
        }
        std::sort(targets.begin(), targets.end(), [&](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : before(a.second, b.second);
        });
        Entries merged;
        merged.reserve(m_sorted.size() + targets.size());
        std::size_t from = 0;
        for (const auto& [target, entry] : targets) {
            merged.insert(merged.end(), m_sorted.begin() + static_cast<std::ptrdiff_t>(from),
                          m_sorted.begin() + static_cast<std::ptrdiff_t>(target));
            merged.push_back(entry);
            from = target;
        }
        merged.insert(merged.end(), m_sorted.begin() + static_cast<std::ptrdiff_t>(from), m_sorted.end());
        m_sorted = std::move(merged);
    }

    std::mutex m_mutex;
    QLocale m_locale;
    std::unordered_map<std::string_view, std::unique_ptr<Entry>> m_byText;
    Entries m_sorted;
};

} // namespace

std::vector<std::int32_t> alphabeticPlaces(const std::vector<std::string_view>& texts)
{
    static Places places;
    return places.of(texts);
}

} // namespace kam
