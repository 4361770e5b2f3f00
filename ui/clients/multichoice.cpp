#include "clients/multichoice.h"

#include "base/fold.h"
#include "common/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
/// Longer lists get a line to narrow them.
constexpr int shortList = 8;
constexpr int mostLines = 12;
} // namespace

MultiChoice::MultiChoice(const QString& label, Source source, QWidget* parent)
    : QPushButton(parent), m_label(label), m_source(std::move(source))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &MultiChoice::open);
    showChosen();
}

void MultiChoice::setChosen(const QVariantList& values)
{
    if (values == m_chosen)
        return;
    m_chosen = values;
    showChosen();
}

void MultiChoice::showChosen()
{
    QStringList names;
    for (const Choice& choice : m_chosen.isEmpty() ? std::vector<Choice>() : m_source())
        if (m_chosen.contains(choice.value))
            names.append(choice.text);
    // Values that no longer exist still restrict: they are counted.
    const int known = static_cast<int>(names.size());
    const int chosen = static_cast<int>(m_chosen.size());
    QString text = m_label;
    if (chosen == 1 && known == 1)
        text = tr("%1: %2", "name of a filter and what is chosen").arg(m_label, names.constFirst().left(24));
    else if (chosen > 0)
        text = tr("%1: %n chosen", "name of a filter", chosen).arg(m_label);
    setText(QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    setAccessibleName(names.isEmpty() ? m_label
                                      : tr("%1: %2").arg(m_label, names.join(QStringLiteral(", "))));
    setProperty("active", chosen > 0);
}

void MultiChoice::makePopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("choicePopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_search = new QLineEdit(m_popup);
    m_search->setObjectName(QStringLiteral("choiceSearchLineEdit"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_list = new QListWidget(m_popup);
    m_list->setObjectName(QStringLiteral("choiceListWidget"));
    m_list->setAccessibleName(m_label);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_clear = new QPushButton(tr("Clear"), m_popup);
    m_clear->setObjectName(QStringLiteral("choiceClearPushButton"));
    m_clear->setAutoDefault(false);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MultiChoice::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &MultiChoice::takeTicks);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        showChosen();
        m_popup->hide();
        Q_EMIT chosenChanged();
    });
}

void MultiChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::vector<Choice> choices = m_source();
    for (const QVariant& value : m_chosen)
        if (std::ranges::none_of(choices, [&](const Choice& choice) { return choice.value == value; }))
            choices.push_back(
                {value.typeId() == QMetaType::QString ? value.toString() : tr("(deleted)"), value});
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, choice.value);
    }
    if (choices.empty())
        (new QListWidgetItem(tr("There is nothing to choose yet."), m_list))->setFlags(Qt::NoItemFlags);
}

void MultiChoice::open()
{
    if (!m_popup)
        makePopup();
    fill();
    m_search->clear();
    m_search->setVisible(m_list->count() > shortList);
    m_clear->setEnabled(!m_chosen.isEmpty());
    const int lines = std::clamp(m_list->count(), 1, mostLines);
    const int width =
        std::clamp(m_list->sizeHintForColumn(0) + 6 * theme::grid, 24 * theme::grid, 48 * theme::grid);
    m_list->setFixedSize(width, lines * std::max(m_list->sizeHintForRow(0), theme::grid) + theme::grid / 2);
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(0, height() + theme::grid / 4)));
    m_popup->show();
    m_list->setCurrentRow(0);
    (m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

void MultiChoice::narrow(const QString& typed)
{
    const QString wanted = folded(typed);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !folded(m_list->item(row)->text()).contains(wanted));
}

void MultiChoice::takeTicks()
{
    QVariantList chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->data(Qt::UserRole));
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    m_clear->setEnabled(!chosen.isEmpty());
    showChosen();
    Q_EMIT chosenChanged();
}

bool MultiChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_popup->hide();
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace kam
