#include "clients/viewchooser.h"

#include "common/desk.h"
#include "common/questions.h"
#include "registry/savedview.h"

#include <QMenu>
#include <algorithm>

namespace kam
{

namespace
{

QString pageKey()
{
    return QStringLiteral("clients");
}

/// As the text of a button or menu, where an ampersand would become a shortcut.
QString plain(QString text)
{
    if (text.size() > 40)
        text = text.left(39) + QChar(0x2026);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewChooser::ViewChooser(Desk& desk, std::function<ClientArrangement()> present, QWidget* parent)
    : QPushButton(parent), m_desk(desk), m_present(std::move(present)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("viewPushButton"));
    setAutoDefault(false);
    m_menu->setObjectName(QStringLiteral("viewMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &ViewChooser::fillMenu);
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    setText(tr("All clients"));
}

std::vector<SavedView> ViewChooser::all() const
{
    std::vector<SavedView> views;
    m_desk.act([&] { views = SavedViewStore(m_desk.workspace()).all(pageKey()); });
    return views;
}

void ViewChooser::fillMenu()
{
    m_menu->clear();
    QAction* usual = m_menu->addAction(tr("All clients"), this, [this] { choose({}); });
    usual->setCheckable(true);
    usual->setChecked(m_name.isEmpty());
    for (const SavedView& view : all()) {
        QAction* action = m_menu->addAction(plain(view.name), this, [this, view] { choose(view); });
        action->setCheckable(true);
        action->setChecked(view.name == m_name);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Save view as…"), this, &ViewChooser::saveAs);
    if (m_name.isEmpty())
        return;
    QAction* update = m_menu->addAction(tr("Update “%1”").arg(plain(m_name)), this, [this] { save(m_name); });
    update->setEnabled(!m_present().showsTheSameAs(m_chosen));
    m_menu->addAction(tr("Delete “%1”").arg(plain(m_name)), this, &ViewChooser::remove);
}

void ViewChooser::choose(const SavedView& view)
{
    m_name = view.name;
    m_chosen =
        view.id == noId ? ClientArrangement::usual() : ClientArrangement::fromDefinition(view.definition);
    Q_EMIT chosen(m_chosen);
    showState();
}

void ViewChooser::saveAs()
{
    const auto name = m_desk.questions().text(this, tr("Save view"), tr("Name of the view"), m_name);
    if (name && !name->trimmed().isEmpty())
        save(name->trimmed());
}

void ViewChooser::save(const QString& name)
{
    const ClientArrangement present = m_present();
    if (!m_desk.act([&] {
            SavedViewStore(m_desk.workspace()).save({noId, pageKey(), name, present.definition()});
        }))
        return;
    m_name = name;
    m_chosen = present;
    showState();
}

void ViewChooser::remove()
{
    for (const SavedView& view : all())
        if (view.name == m_name)
            m_desk.act([&] { SavedViewStore(m_desk.workspace()).remove(view.id); });
    refresh();
}

void ViewChooser::refresh()
{
    const auto views = all();
    const auto found = std::ranges::find(views, m_name, &SavedView::name);
    if (found != views.end())
        m_chosen = ClientArrangement::fromDefinition(found->definition);
    else if (!m_name.isEmpty()) {
        m_name.clear();
        m_chosen = ClientArrangement::usual();
    }
    showState();
}

void ViewChooser::showState()
{
    const QString name = m_name.isEmpty() ? tr("All clients") : m_name;
    const bool same = m_present().showsTheSameAs(m_chosen);
    const QString text = same ? name : tr("%1 (changed)", "name of a view").arg(name);
    setText(plain(text) + QStringLiteral(" ▾"));
    setAccessibleName(tr("View: %1").arg(text));
}

} // namespace kam
