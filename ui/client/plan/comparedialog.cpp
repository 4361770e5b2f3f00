#include "client/plan/comparedialog.h"

#include "client/plan/plandialogs.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "plan/plancompare.h"
#include "plan/plangather.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace kam
{

CompareDialog::CompareDialog(Desk& desk, std::vector<Plan> plans, Id chosen, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_plans(std::move(plans)),
      m_before(versionBox(tr("Version before"), "beforeVersion")),
      m_after(versionBox(tr("Version after"), "afterVersion")), m_count(mutedLabel({})),
      m_model(new TextTableModel(this))
{
    setObjectName(QStringLiteral("comparePlansDialog"));
    setWindowTitle(tr("Compare versions of the plan"));
    m_count->setObjectName(QStringLiteral("differencesLabel"));
    m_model->setColumns({tr("Kind"), tr("What"), tr("Before"), tr("After")});
    m_table = pageTable(*m_model, tr("What differs"), QStringLiteral("differencesTable"));
    QVBoxLayout* column = dialogColumn(*this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_before);
    row->addWidget(bodyLabel(QStringLiteral("→")));
    row->addWidget(m_after);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    addCloseButton(*this, *column);
    resize(120 * theme::grid, 70 * theme::grid);
    // The chosen one against the one before it.
    int at = 0;
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        if (m_plans[i].id == chosen)
            at = static_cast<int>(i);
    const int last = static_cast<int>(m_plans.size()) - 1;
    m_after->setCurrentIndex(at == last && last > 0 ? at - 1 : at);
    m_before->setCurrentIndex(std::min(m_after->currentIndex() + 1, last));
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    compare();
}

QComboBox* CompareDialog::versionBox(const QString& name, const char* objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    for (const Plan& plan : m_plans)
        box->addItem(versionName(plan));
    return box;
}

void CompareDialog::compare()
{
    std::vector<TextRow> rows;
    m_desk.act([&] {
        const GatherOptions options{QDate::currentDate(), noId};
        const auto content = [&](const QComboBox& box) {
            return contentOf(m_desk.workspace(), m_plans[static_cast<std::size_t>(box.currentIndex())],
                             options);
        };
        QString kind;
        for (const PlanDifference& one : comparePlans(content(*m_before), content(*m_after), QLocale())) {
            const QString name = differenceKindName(one.kind);
            const QString none = tr("not there");
            rows.push_back(
                {TextCell(name == kind ? QString() : name, theme::Token::Muted),
                 TextCell(one.what.simplified(), theme::Token::Text, one.what),
                 one.before.isEmpty() ? TextCell(none, theme::Token::Muted)
                                      : TextCell(one.before.simplified(), theme::Token::Text, one.before),
                 one.after.isEmpty() ? TextCell(none, theme::Token::Muted)
                                     : TextCell(one.after.simplified(), theme::Token::Text, one.after)});
            kind = name;
        }
    });
    m_count->setText(rows.empty() ? tr("The two versions say the same.")
                                  : tr("%Ln difference(s)", nullptr, static_cast<int>(rows.size())));
    m_model->setRows(std::move(rows));
    fitColumns(*m_table, 3, 8 * theme::grid, 40 * theme::grid);
}

} // namespace kam
