#include "shell/findbox.h"

#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/personfind.h"
#include "common/clientfinder.h"
#include "common/flattable.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace kam
{

namespace
{

constexpr std::size_t mostClients = 10;
constexpr int mostPeople = 6;
constexpr int pauseMilliseconds = 120;

enum Role { TableRole = Qt::UserRole, RowRole, ClientRole, DetailRole };

/// A name, and at the right what tells it from others of that name.
class FoundDelegate : public FlatDelegate
{
public:
    using FlatDelegate::FlatDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintBackground(painter, cell);
        painter->save();
        painter->setFont(cell.font);
        const QRect room = cell.rect.adjusted(theme::grid, 0, -theme::grid, 0);
        const QString detail =
            cell.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width() / 2);
        const int used = detail.isEmpty() ? 0 : cell.fontMetrics.horizontalAdvance(detail) + theme::groupGap;
        painter->setPen(theme::colour(theme::Token::Text));
        painter->drawText(room, Qt::AlignVCenter,
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width() - used));
        painter->setPen(theme::colour(theme::Token::Muted));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->restore();
    }
};

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

} // namespace

FindBox::FindBox(QWidget* parent) : QLineEdit(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("findEdit"));
    setAccessibleName(tr("Find client or person"));
    setPlaceholderText(tr("Find client or person   %1")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setFixedWidth(36 * theme::grid);
    auto* completer = new QCompleter(m_model, this);
    // What is in the model was found already, without regard to case and diacritics.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(mostClients) + 2 * mostPeople);
    completer->popup()->setAccessibleName(tr("What was found"));
    completer->popup()->setItemDelegate(new FoundDelegate(completer->popup()));
    setCompleter(completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FindBox::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FindBox::choose);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive())
            search();
        if (m_model->rowCount() > 0 && !text().isEmpty())
            choose(m_model->index(0, 0));
    });
}

FindBox::~FindBox() = default;

void FindBox::searchIn(Workspace* workspace)
{
    m_finder.reset();
    m_model->clear();
    clear();
    m_workspace = workspace;
    setEnabled(workspace);
    if (!workspace)
        return;
    m_finder = std::make_unique<ClientFinder>(*workspace);
    connect(m_finder.get(), &ClientFinder::found, this, &FindBox::showFound);
}

void FindBox::search()
{
    m_pause.stop();
    m_model->clear();
    if (!m_finder || text().trimmed().isEmpty())
        return;
    ClientFilter filter;
    filter.text = text();
    try {
        m_finder->find(filter);
    } catch (const Error& error) {
        qWarning("%s", error.what()); // a file that went away is announced by the window itself
    }
}

void FindBox::showFound(const std::vector<Id>& clients)
{
    m_model->clear();
    const std::vector<Id> first(clients.begin(), clients.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                       mostClients, clients.size())));
    for (const Client& client : ClientStore(*m_workspace).clients(first))
        addRow(client.name, joined(client.shortCode, client.city), "client", client.id, client.id);
    for (const FoundPerson& person : findPeople(*m_workspace, text(), mostPeople))
        addRow(person.name, joined(person.position, person.clientName), "person", person.person,
               person.client);
    const QString wanted = folded(text()).trimmed();
    int ours = 0;
    for (const TeamMember& member : TeamStore(*m_workspace).all())
        if (ours < mostPeople && folded(member.name).contains(wanted)) {
            addRow(member.name, joined(member.position, tr("our team")), "team_member", member.id, noId);
            ++ours;
        }
    if (hasFocus() && m_model->rowCount() > 0)
        completer()->complete();
}

void FindBox::addRow(const QString& name, const QString& detail, const char* table, Id row, Id client)
{
    auto* item = new QStandardItem(name);
    item->setData(QByteArray(table), TableRole);
    item->setData(row, RowRole);
    item->setData(client, ClientRole);
    item->setData(detail, DetailRole);
    item->setData(joined(name, detail), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void FindBox::choose(const QModelIndex& index)
{
    const QByteArray table = index.data(TableRole).toByteArray();
    const qint64 row = index.data(RowRole).toLongLong();
    const qint64 client = index.data(ClientRole).toLongLong();
    completer()->popup()->hide();
    // The completer still puts the name into the field after this. An undo of its own is of no use to
    // anybody.
    QMetaObject::invokeMethod(
        this, [this] { setText({}); }, Qt::QueuedConnection);
    Q_EMIT chosen(table, row, client);
}

} // namespace kam
