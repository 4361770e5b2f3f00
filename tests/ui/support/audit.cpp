#include "support/audit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <set>

namespace kam::testing::audit
{

namespace
{

constexpr int tolerance = 6;
constexpr int longestChain = 2000;

bool isOperated(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles{
        QAccessible::PushButton,     QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox,       QAccessible::EditableText, QAccessible::SpinBox,
        QAccessible::Slider,         QAccessible::Table,        QAccessible::List,
        QAccessible::Tree,           QAccessible::ButtonMenu,   QAccessible::ProgressBar,
        QAccessible::ButtonDropDown, QAccessible::PageTab};
    return roles.contains(role);
}

bool isList(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree;
}

QString described(const QObject* object)
{
    if (!object)
        return QStringLiteral("?");
    const QString name = object->objectName();
    const QString type = QString::fromLatin1(object->metaObject()->className());
    const auto* parent = object->parent();
    return name.isEmpty() ? type + QStringLiteral(" in ") +
                                (parent ? parent->objectName() + QLatin1Char(' ') +
                                              QString::fromLatin1(parent->metaObject()->className())
                                        : QString())
                          : type + QLatin1Char(' ') + name;
}

void lookInto(QAccessibleInterface* part, QStringList& complaints)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    const QAccessible::Role role = part->role();
    if (isOperated(role) && part->text(QAccessible::Name).trimmed().isEmpty())
        complaints << QStringLiteral("%1 has no name").arg(described(part->object()));
    // Their cells are named by what is in them, and there may be very many.
    if (isList(role))
        return;
    for (int i = 0; i < part->childCount(); ++i)
        lookInto(part->child(i), complaints);
}

/// What the tabulator reaches, from the first on.
QList<QWidget*> tabChain(QWidget& window)
{
    QList<QWidget*> chain;
    QWidget* at = window.nextInFocusChain();
    for (int i = 0; i < longestChain && at != &window; ++i, at = at->nextInFocusChain())
        if ((at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && at->isVisible() && at->isEnabled() &&
            !at->focusProxy() && at->window() == &window && !at->visibleRegion().isEmpty())
            chain << at;
    return chain;
}

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// The two parts that hold @p a and @p b and lie beside each other in one widget.
std::pair<const QWidget*, const QWidget*> apart(const QWidget* a, const QWidget* b)
{
    QList<const QWidget*> above;
    for (const QWidget* at = a; at; at = at->parentWidget())
        above << at;
    for (const QWidget* at = b; at; at = at->parentWidget()) {
        const qsizetype common = above.indexOf(at->parentWidget());
        if (at->parentWidget() && common > 0)
            return {above.at(common - 1), at};
    }
    return {a, b};
}

bool goesBack(const QWidget* from, const QWidget* to)
{
    const auto [first, second] = apart(from, to);
    if (first == second || first->isAncestorOf(second) || second->isAncestorOf(first))
        return false;
    const QRect a = placeOf(*first);
    const QRect b = placeOf(*second);
    const bool above = b.bottom() <= a.top() + tolerance && b.left() < a.right() - tolerance;
    const bool sameLine = b.top() < a.bottom() - tolerance && a.top() < b.bottom() - tolerance;
    return above || (sameLine && b.right() <= a.left() + tolerance);
}

bool isEditable(const QAbstractItemView& view)
{
    const QModelIndex index = view.currentIndex();
    return view.editTriggers() != QAbstractItemView::NoEditTriggers && index.isValid() &&
           (index.flags() & Qt::ItemIsEditable);
}

/// The row that the arrow down leads to: headings within a list can't be chosen.
int nextRow(const QAbstractItemView& view, int row)
{
    const auto canBeChosen = [&view](int candidate) {
        const QModelIndex index = view.model()->index(candidate, 0, view.rootIndex());
        return (index.flags() & Qt::ItemIsSelectable) && (index.flags() & Qt::ItemIsEnabled);
    };
    do
        ++row;
    while (row < view.model()->rowCount(view.rootIndex()) && !canBeChosen(row));
    return row;
}

QString keysOf(QAbstractItemView& view)
{
    view.setFocus(Qt::TabFocusReason);
    if (!view.model() || view.model()->rowCount(view.rootIndex()) < 2)
        return {};
    const QModelIndex before = view.currentIndex();
    if (!before.isValid())
        QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    const int first = view.currentIndex().row();
    QTest::keyClick(&view, Qt::Key_Down);
    const int second = view.currentIndex().row();
    QString complaint;
    if (second != nextRow(view, first))
        complaint = QStringLiteral("%1: the arrows do not move from row to row").arg(described(&view));
    else if (isEditable(view) && !(view.editTriggers() & QAbstractItemView::EditKeyPressed))
        complaint = QStringLiteral("%1: cells can be edited with the mouse alone").arg(described(&view));
    if (before.isValid())
        view.setCurrentIndex(before);
    return complaint;
}

} // namespace

QStringList unnamed(QWidget& window)
{
    QStringList complaints;
    lookInto(QAccessible::queryAccessibleInterface(&window), complaints);
    return complaints;
}

QStringList outOfOrder(QWidget& window)
{
    QStringList complaints;
    const QList<QWidget*> chain = tabChain(window);
    for (qsizetype i = 1; i < chain.size(); ++i)
        if (goesBack(chain.at(i - 1), chain.at(i)))
            complaints << QStringLiteral("the tabulator goes back from %1 to %2")
                              .arg(described(chain.at(i - 1)), described(chain.at(i)));
    return complaints;
}

QStringList mouseOnly(QWidget& window)
{
    QStringList complaints;
    const QList<QWidget*> chain = tabChain(window);
    QPointer<QWidget> focused = QApplication::focusWidget();
    const auto views = window.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (qobject_cast<QHeaderView*>(view) || !view->isVisible() || !view->isEnabled() ||
            view->window() != &window || view->visibleRegion().isEmpty())
            continue;
        // The arrows in the list of pages lead away from what is looked at here.
        const bool leadsAway = view->objectName() == QStringLiteral("navigationList");
        if (!chain.contains(view))
            complaints << QStringLiteral("the tabulator does not reach %1").arg(described(view));
        else if (const QString complaint = leadsAway ? QString() : keysOf(*view); !complaint.isEmpty())
            complaints << complaint;
    }
    if (focused)
        focused->setFocus();
    return complaints;
}

QStringList ModelWatch::addModelsOf(QWidget& window)
{
    const auto views = window.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        QAbstractItemModel* model = view->model();
        // Qt's own models are Qt's to test.
        if (!model || !QByteArray(model->metaObject()->className()).startsWith("kam::") ||
            model->findChild<QAbstractItemModelTester*>())
            continue;
        // Lives and ends with the model.
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        ++m_count;
    }
    return {};
}

Sample::Sample(QWidget& window)
{
    auto* nameless = new QLineEdit;
    auto* second = new QLineEdit;
    second->setAccessibleName(QStringLiteral("Second"));
    auto* model = new QStandardItemModel(3, 1, &window);
    auto* table = new QTableView;
    table->setAccessibleName(QStringLiteral("Rows"));
    table->setModel(model);
    table->setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(nameless);
    column->addWidget(second);
    column->addWidget(table);
    QWidget::setTabOrder(second, nameless);
}

} // namespace kam::testing::audit
