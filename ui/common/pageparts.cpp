#include "common/pageparts.h"

#include "common/actionbutton.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

QVBoxLayout* pageColumn(QWidget& page)
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::groupGap);
    return column;
}

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget* pageHead(const QString& title, QLabel* count, const QList<QAction*>& commands)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(titleLabel(title));
    if (count) {
        row->addSpacing(theme::grid);
        row->addWidget(count);
    }
    row->addStretch(1);
    for (QAction* command : commands)
        row->addWidget(new ActionButton(*command));
    return head;
}

QTableView* pageTable(QAbstractItemModel& model, const QString& accessibleName, const QString& objectName)
{
    auto* table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    makeFlat(*table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->horizontalHeader()->setMinimumSectionSize(6 * theme::grid);
    return table;
}

QWidget* emptyPlace(const QString& heading, const QString& sentence, const QList<QAction*>& commands)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(theme::groupGap);
    column->addStretch(2);
    for (QLabel* words : {headingLabel(heading), mutedLabel(sentence)}) {
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignCenter);
        column->addWidget(words);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addStretch(1);
    for (QAction* command : commands) {
        auto* button = new ActionButton(*command);
        button->setObjectName(command->objectName() + QStringLiteral("HereButton"));
        if (command == commands.first())
            makePrimary(*button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    return place;
}

} // namespace kam
