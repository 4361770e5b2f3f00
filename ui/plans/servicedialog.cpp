#include "plans/servicedialog.h"

#include "base/date.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/firmwatch.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace kam
{

namespace
{
constexpr int fieldWidth = 10 * theme::grid;
constexpr AbcClass classes[] = {AbcClass::A, AbcClass::B, AbcClass::C};

std::optional<double> valueAt(const ServiceStandard& standard, std::pair<AbcClass, MeetingKind> key)
{
    const auto found = standard.find(key);
    return found == standard.end() ? std::nullopt : std::optional(found->second);
}
} // namespace

ServiceDialog::ServiceDialog(Desk& desk, QWidget* parent)
    : EditDialog(desk, tr("Service standard"), parent), m_firm(FirmWatch::of(desk)),
      m_count(headingLabel({})), m_model(new TextTableModel(this))
{
    setObjectName(QStringLiteral("serviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_count->setObjectName(QStringLiteral("overdueServiceLabel"));
    m_model->setColumns({tr("Client"), tr("Class"), tr("Kind"), tr("Last"), tr("Due")});
    m_table = pageTable(*m_model, tr("Clients not seen in time"), QStringLiteral("overdueServiceTable"));
    content().addWidget(makeStandard());
    content().addWidget(m_count);
    content().addWidget(m_table, 1);
    addCloseButton(*this, column());
    resize(90 * theme::grid, 74 * theme::grid);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Id client = m_overdue[static_cast<std::size_t>(index.row())].client;
        close();
        this->desk().jump("client", client);
    });
    connect(&m_firm, &FirmWatch::changed, this, &ServiceDialog::showOverdue);
    connect(&m_firm, &FirmWatch::outdated, this, [this] { m_firm.want(); });
    connect(&desk.workspace(), &Workspace::changed, this, &ServiceDialog::showOverdue);
    m_firm.want();
    showOverdue();
}

QWidget* ServiceDialog::makeStandard()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->addWidget(mutedLabel(tr("Times a year; empty: no standard")), 0, 0);
    int row = 1;
    for (const AbcClass abcClass : classes) {
        grid->addWidget(bodyLabel(tr("Class %1").arg(abcWord(abcClass))), row, 0);
        int column = 1;
        for (const MeetingKind kind : meetingKinds) {
            if (row == 1)
                grid->addWidget(mutedLabel(meetingKindName(kind)), 0, column);
            auto* field = new NumberField(
                tr("Class %1: %2, times a year").arg(abcWord(abcClass), meetingKindName(kind)), {}, 2);
            field->setObjectName(QStringLiteral("service%1%2").arg(abcWord(abcClass), meetingKindWord(kind)));
            field->setOptional(true);
            field->setFixedWidth(fieldWidth);
            grid->addWidget(field, row, column++);
            connect(field, &NumberField::entered, this,
                    [this, abcClass, kind](std::optional<double> times) { store(abcClass, kind, times); });
            connect(field, &NumberField::refused, this,
                    [this](const QString& sentence) { desk().say(sentence, Severity::Caution); });
            m_fields[{abcClass, kind}] = field;
        }
        ++row;
    }
    grid->setColumnStretch(static_cast<int>(meetingKinds.size()) + 1, 1);
    return part;
}

void ServiceDialog::store(AbcClass abcClass, MeetingKind kind, std::optional<double> timesAYear)
{
    const std::pair key(abcClass, kind);
    bool stored = false;
    desk().act([&] {
        ServiceStandardStore store(desk().workspace());
        ServiceStandard standard = store.standard();
        if (valueAt(standard, key) != valueAt(m_shown, key))
            return desk().say(
                tr("%1: somebody else has changed this meanwhile; theirs stands. Enter yours again to "
                   "replace it.")
                    .arg(m_fields[key]->accessibleName()),
                Severity::Caution);
        if (timesAYear)
            standard[key] = *timesAYear;
        else
            standard.erase(key);
        store.set(standard);
        stored = true;
    });
    if (!stored)
        showOverdue(); // what is stored stands again
}

void ServiceDialog::showOverdue()
{
    desk().act([this] {
        const ServiceStandard standard = ServiceStandardStore(desk().workspace()).standard();
        for (const auto& [key, field] : m_fields) {
            const auto times = valueAt(standard, key);
            field->setValue(times);
            field->setEnabled(!desk().workspace().isReadOnly());
            if (field->isModified())
                continue;
            m_shown.erase(key);
            if (times)
                m_shown[key] = *times;
        }
        const FirmFigures* firm = m_firm.figures();
        if (!firm)
            return;
        std::map<Id, AbcClass> of;
        QHash<Id, QString> names;
        for (std::size_t i = 0; i < firm->clients().size(); ++i) {
            of[firm->clients()[i].client] = firm->clients()[i].abcClass;
            names.insert(firm->clients()[i].client, firm->name(i));
        }
        m_overdue = overdueService(standard, of, MeetingStore(desk().workspace()).ofClient(noId),
                                   QDate::currentDate());
        std::vector<TextRow> rows;
        for (const OverdueService& overdue : m_overdue)
            rows.push_back({TextCell(names.value(overdue.client)), TextCell(abcWord(of[overdue.client])),
                            TextCell(meetingKindName(overdue.kind)),
                            overdue.last.isValid() ? TextCell(shownDate(overdue.last, QLocale()))
                                                   : TextCell(tr("never"), theme::Token::Muted),
                            TextCell(shownDate(overdue.dueOn, QLocale()), theme::Token::Bad)});
        m_model->setRows(std::move(rows));
        fitColumns(*m_table, 0, 8 * theme::grid, 24 * theme::grid);
        m_count->setText(tr("Overdue: %1").arg(QLocale().toString(static_cast<int>(m_overdue.size()))));
    });
}

} // namespace kam
