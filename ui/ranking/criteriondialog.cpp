#include "ranking/criteriondialog.h"

#include "base/fold.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "ranking/criterionform.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int listWidth = 42 * theme::grid;
constexpr int choiceRole = Qt::UserRole;
constexpr std::size_t mostCriteria = 5;

bool isUsed(const ScoringModel& model, const Criterion& criterion)
{
    return std::any_of(model.criteria.begin(), model.criteria.end(), [&](const ModelCriterion& used) {
        return (criterion.id != noId && used.criterion.id == criterion.id) ||
               (!criterion.catalogueKey.isEmpty() && used.criterion.catalogueKey == criterion.catalogueKey);
    });
}

int otherModelsWith(Desk& desk, Id criterion)
{
    int models = -1; // the one it is edited in
    for (const ModelName& name : modelNames(desk.workspace()))
        if (const auto model = readModel(desk.workspace(), name.id))
            models += std::any_of(model->criteria.begin(), model->criteria.end(),
                                  [&](const auto& used) { return used.criterion.id == criterion; });
    return std::max(models, 0);
}

/// Weights are moved beside this dialog, not in it.
ModelCriterion withoutWeight(ModelCriterion entry)
{
    entry.weight = 0;
    entry.savedWeight.reset();
    return entry;
}

/// Of all models.
std::vector<ModelCriterion> allCriteria(Desk& desk)
{
    std::vector<ModelCriterion> all;
    const ModelStore store(desk.workspace());
    for (const ModelName& name : store.models())
        for (const ModelCriterion& entry : store.model(name.id).value_or(ScoringModel()).criteria)
            all.push_back(withoutWeight(entry));
    return all;
}

} // namespace

CriterionDialog::CriterionDialog(Desk& desk, const ModelCriterion& criterion, std::optional<Scale> scale,
                                 QWidget* parent)
    : EditDialog(desk, tr("Criterion %1").arg(criterion.criterion.name), parent),
      m_form(new CriterionForm(CriterionForm::Weights::Hidden))
{
    setObjectName(QStringLiteral("criterionDialog"));
    edits<ModelCriterion>(withoutWeight(criterion), [&desk] { return allCriteria(desk); });
    content().addWidget(m_form);
    if (const int others = otherModelsWith(desk, criterion.criterion.id); others > 0) {
        auto* shared = mutedLabel(tr("%n other models use this criterion; name, explanation, meanings and "
                                     "source change there too.",
                                     nullptr, others));
        shared->setWordWrap(true);
        content().addWidget(shared);
    }
    addSaveAndCancel();
    m_form->show(criterion, true);
    if (scale)
        m_form->chooseScale(*scale);
    m_form->focusFirst();
}

void CriterionDialog::accept()
{
    if (changedMeanwhile())
        return;
    if (desk().act([this] { ModelStore(desk().workspace()).changeCriterion(m_form->entered()); }))
        EditDialog::accept(); // otherwise it stays open with what was entered
}

AddCriterionDialog::AddCriterionDialog(Desk& desk, const ScoringModel& model, QWidget* parent)
    : EditDialog(desk, tr("Add a criterion to %1").arg(model.name), parent), m_model(model),
      m_filter(new QLineEdit), m_list(new QListWidget),
      m_form(new CriterionForm(CriterionForm::Weights::Shown))
{
    setObjectName(QStringLiteral("addCriterionDialog"));
    collect();
    arrange();
    addSaveAndCancel(tr("Add"));
    fillList();
    m_filter->setFocus();
}

void AddCriterionDialog::collect()
{
    m_choices.push_back({});
    const std::vector<Criterion> known = ModelStore(desk().workspace()).criteria();
    for (const Criterion& criterion : known)
        if (!isUsed(m_model, criterion))
            m_choices.push_back(criterion);
    m_known = m_choices.size() - 1;
    for (const Criterion& criterion : criteriaCatalogue()) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const Criterion& other) {
            return other.catalogueKey == criterion.catalogueKey || other.name == criterion.name;
        });
        if (!there)
            m_choices.push_back(criterion);
    }
}

void AddCriterionDialog::arrange()
{
    m_filter->setObjectName(QStringLiteral("criterionFilter"));
    m_filter->setPlaceholderText(tr("Search criteria"));
    m_filter->setAccessibleName(tr("Search criteria"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("criterionList"));
    m_list->setAccessibleName(tr("Criteria to choose from"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FlatDelegate(m_list));
    QPalette onPage;
    onPage.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(onPage);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(theme::grid);
    choice->addWidget(m_filter);
    choice->addWidget(m_list, 1);
    m_filter->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    auto* across = new QHBoxLayout;
    across->setSpacing(theme::pageMargin);
    across->addLayout(choice);
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    across->addLayout(right, 1);
    content().addLayout(across, 1);
    const bool enough = m_model.criteria.size() >= mostCriteria;
    auto* advice =
        mutedLabel(enough ? tr("▲ The model has %Ln criteria already; three to five are enough.", nullptr,
                               static_cast<int>(m_model.criteria.size()))
                          : tr("Three to five criteria are enough: more of them decide less each."));
    if (enough)
        setRole(*advice, QStringLiteral("caution"));
    advice->setObjectName(QStringLiteral("criteriaAdvice"));
    content().addWidget(advice);
    connect(m_filter, &QLineEdit::textChanged, this, &AddCriterionDialog::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddCriterionDialog::showChosen);
}

void AddCriterionDialog::addHeading(const QString& text)
{
    auto* heading = new QListWidgetItem(text, m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(theme::colour(theme::Token::Muted));
    heading->setFont(theme::font(theme::Size::Small, QFont::DemiBold));
}

void AddCriterionDialog::fillList()
{
    const QStringList words = folded(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    const auto addFrom = [&](std::size_t first, std::size_t last, const QString& heading) {
        bool headed = false;
        for (std::size_t i = first; i < last; ++i) {
            const Criterion& criterion = m_choices[i];
            const QString all = folded(criterion.name + u' ' + criterion.explanation);
            const auto holds = [&](const QString& word) { return all.contains(word); };
            if (i > 0 && !std::all_of(words.begin(), words.end(), holds))
                continue;
            if (!headed && !heading.isEmpty())
                addHeading(heading);
            headed = true;
            auto* item = new QListWidgetItem(i == 0 ? tr("A criterion of your own") : criterion.name, m_list);
            item->setData(choiceRole, static_cast<qulonglong>(i));
        }
    };
    addFrom(1, 1 + m_known, tr("In this workspace"));
    addFrom(1 + m_known, m_choices.size(), tr("From the catalogue"));
    addFrom(0, 1, tr("Something else"));
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable)
            m_list->setCurrentRow(row);
}

void AddCriterionDialog::showChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(choiceRole).isValid())
        return;
    const Criterion& criterion = m_choices[item->data(choiceRole).toULongLong()];
    ModelCriterion added;
    added.criterion = criterion;
    added.weight = std::max(fullWeight - weightSum(m_model), 0);
    m_form->show(added, criterion.id == noId);
}

bool AddCriterionDialog::eventFilter(QObject* watched, QEvent* event)
{
    // From the search field the keys up and down go through the list.
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus();
            QKeyEvent passed(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_list, &passed);
            return true;
        }
    }
    return EditDialog::eventFilter(watched, event);
}

void AddCriterionDialog::accept()
{
    const bool stored =
        desk().act([this] { ModelStore(desk().workspace()).addCriterion(m_model.id, m_form->entered()); });
    if (stored)
        EditDialog::accept();
}

} // namespace kam
