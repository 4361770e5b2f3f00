#include "common/groupsection.h"

#include "base/figure.h"
#include "base/number.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/companygroup.h"
#include "registry/workspacesettings.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam
{

namespace
{
enum Line { Companies, Employees, Revenue };
enum Column { What, Amount, Unknown };
} // namespace

GroupSection::GroupSection(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_place(mutedLabel({}, this)),
      m_button(new QPushButton(tr("Add up the group"), this)), m_figures(new QWidget(this)),
      m_lines(new QGridLayout(m_figures))
{
    m_place->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("groupPlaceLabel"));
    m_button->setObjectName(QStringLiteral("groupFiguresPushButton"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Companies, employees and revenue of this client and all companies below it"));
    m_figures->setObjectName(QStringLiteral("groupFigures"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(theme::groupGap);
    m_lines->setVerticalSpacing(theme::grid / 2);
    m_lines->setColumnStretch(Unknown, 1);
    const QStringList names{tr("Companies"), tr("Employees"), tr("Annual revenue")};
    for (int line = Companies; line <= Revenue; ++line) {
        m_lines->addWidget(mutedLabel(names[line], m_figures), line, What);
        auto* figure = bodyLabel({}, m_figures);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(figure, line, Amount);
        m_lines->addWidget(mutedLabel({}, m_figures), line, Unknown);
    }
    m_figures->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_place);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_figures);
    connect(m_button, &QPushButton::clicked, this, &GroupSection::addUp);
}

void GroupSection::show(Id client)
{
    const bool another = client != m_client;
    m_client = client;
    if (another) {
        m_figures->hide();
        m_button->show();
    }
    setVisible(client != noId);
    refresh();
}

void GroupSection::refresh()
{
    if (m_client == noId)
        return;
    showPlace();
    if (!m_figures->isHidden())
        addUp();
}

void GroupSection::showPlace()
{
    m_desk.act([this] {
        const Id head = groupHead(m_desk.workspace(), m_client);
        const auto top = ClientStore(m_desk.workspace()).client(head);
        m_place->setText(head == m_client || !top ? QString() : tr("Head of the group: %1").arg(top->name));
        m_place->setVisible(!m_place->text().isEmpty());
    });
}

void GroupSection::addUp()
{
    m_desk.act([this] {
        const GroupFigures figures = groupFigures(m_desk.workspace(), m_client);
        const QLocale locale;
        setLine(Companies, locale.toString(figures.companies), 0);
        // Where nothing is known there is no sum, least of all 0.
        const QString nothing = figureText({}, 0, locale);
        const bool employees = figures.employeesUnknown < figures.companies;
        const bool revenue = figures.revenueUnknown < figures.companies;
        setLine(Employees, employees ? locale.toString(figures.employees) : nothing,
                figures.employeesUnknown);
        setLine(Revenue,
                revenue ? tr("%1 %2", "amount and currency")
                              .arg(shortNumber(figures.annualRevenue, 2, locale),
                                   workspaceSettings(m_desk.workspace()).currency)
                        : nothing,
                figures.revenueUnknown);
        m_figures->show();
        m_button->hide();
    });
}

void GroupSection::setLine(int line, const QString& figure, qint64 unknown)
{
    static_cast<QLabel*>(m_lines->itemAtPosition(line, Amount)->widget())->setText(figure);
    static_cast<QLabel*>(m_lines->itemAtPosition(line, Unknown)->widget())
        ->setText(unknown == 0 ? QString() : tr("%n unknown", "companies", static_cast<int>(unknown)));
}

} // namespace kam
