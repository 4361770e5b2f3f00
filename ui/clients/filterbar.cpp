#include "clients/filterbar.h"

#include "clients/multichoice.h"
#include "common/desk.h"
#include "common/theme.h"
#include "registry/team.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace kam
{

namespace
{
constexpr int typingPause = 150; // ms
}

FilterBar::FilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_search(new QLineEdit(this)), m_status(makeStatusChoice()),
      m_tags(makeTagChoice()), m_owner(makeOwnerChoice()), m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_search->setObjectName(QStringLiteral("clientSearchLineEdit"));
    m_search->setAccessibleName(tr("Find clients"));
    m_search->setPlaceholderText(tr("Find by name, code, city or tag"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(20 * theme::grid);
    m_search->setMaximumWidth(40 * theme::grid);
    m_search->installEventFilter(this);
    m_clear->setObjectName(QStringLiteral("clearFilterPushButton"));
    m_clear->setProperty("role", QStringLiteral("flat"));
    m_clear->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_search, 2);
    for (QWidget* widget : {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_tags),
                            static_cast<QWidget*>(m_owner), static_cast<QWidget*>(m_clear)})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::take);
    for (MultiChoice* choice : {m_status, m_tags, m_owner})
        connect(choice, &MultiChoice::chosenChanged, this, &FilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    showWhetherItRestricts();
}

MultiChoice* FilterBar::makeStatusChoice()
{
    auto* choice = new MultiChoice(
        tr("Status"),
        [] {
            std::vector<MultiChoice::Choice> choices;
            for (const auto status : {ClientStatus::Prospect, ClientStatus::Client, ClientStatus::KeyClient,
                                      ClientStatus::Former})
                choices.push_back({statusName(status), static_cast<int>(status)});
            return choices;
        },
        this);
    choice->setObjectName(QStringLiteral("statusFilterPushButton"));
    return choice;
}

MultiChoice* FilterBar::makeTagChoice()
{
    auto* choice = new MultiChoice(
        tr("Tags"),
        [this] {
            std::vector<MultiChoice::Choice> choices;
            m_desk.act([&] {
                for (const QString& tag : ClientStore(m_desk.workspace()).allTags())
                    choices.push_back({tag, tag});
            });
            return choices;
        },
        this);
    choice->setObjectName(QStringLiteral("tagFilterPushButton"));
    return choice;
}

MultiChoice* FilterBar::makeOwnerChoice()
{
    auto* choice = new MultiChoice(
        tr("Owner"),
        [this] {
            std::vector<MultiChoice::Choice> choices{{tr("Nobody"), noId}};
            m_desk.act([&] {
                for (const TeamMember& member : TeamStore(m_desk.workspace()).all())
                    choices.push_back({member.name, member.id});
            });
            return choices;
        },
        this);
    choice->setObjectName(QStringLiteral("ownerFilterPushButton"));
    return choice;
}

void FilterBar::setFilter(const ClientFilter& filter)
{
    m_filter = filter;
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    m_pause.stop();
    QVariantList statuses;
    for (const ClientStatus status : filter.statuses)
        statuses.append(static_cast<int>(status));
    m_status->setChosen(statuses);
    QVariantList tags;
    for (const QString& tag : filter.tags)
        tags.append(tag);
    m_tags->setChosen(tags);
    QVariantList owners;
    for (const Id owner : filter.owners)
        owners.append(owner);
    m_owner->setChosen(owners);
    showWhetherItRestricts();
}

bool FilterBar::restricts() const
{
    return !m_filter.text.trimmed().isEmpty() || !m_filter.statuses.empty() || !m_filter.tags.isEmpty() ||
           !m_filter.owners.empty();
}

void FilterBar::showWhetherItRestricts()
{
    m_clear->setVisible(restricts());
}

void FilterBar::clear()
{
    ClientFilter open;
    open.sortBy = m_filter.sortBy;
    open.descending = m_filter.descending;
    const bool hadFocus = m_clear->hasFocus();
    setFilter(open);
    if (hadFocus)
        focusSearch();
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::take()
{
    m_pause.stop();
    m_filter.text = m_search->text();
    m_filter.statuses.clear();
    for (const QVariant& status : m_status->chosen())
        m_filter.statuses.push_back(static_cast<ClientStatus>(status.toInt()));
    m_filter.tags.clear();
    for (const QVariant& tag : m_tags->chosen())
        m_filter.tags.append(tag.toString());
    m_filter.owners.clear();
    for (const QVariant& owner : m_owner->chosen())
        m_filter.owners.push_back(owner.toLongLong());
    showWhetherItRestricts();
    Q_EMIT changed();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kam
