#include "common/ratingsdialog.h"

#include "base/error.h"
#include "base/number.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/shown.h"
#include "common/theme.h"
#include "scoring/criterion.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int valueWidth = 14 * theme::grid;
constexpr int noteWidth = 36 * theme::grid;
constexpr int shownDecimals = 9;

QString anchors(const Criterion& criterion)
{
    QStringList parts;
    const auto add = [&](int points, const QString& meaning) {
        if (!meaning.isEmpty())
            parts << QStringLiteral("%1 = %2").arg(points).arg(meaning);
    };
    add(1, criterion.anchorLow);
    add(5, criterion.anchorMiddle);
    add(10, criterion.anchorHigh);
    return parts.join(QStringLiteral("; "));
}

} // namespace

RatingsDialog::RatingsDialog(Desk& desk, const ScoringModel& model, Id client, const QString& name,
                             QWidget* parent)
    : QDialog(parent), m_desk(desk), m_client(client), m_name(name)
{
    setObjectName(QStringLiteral("ratingsDialog"));
    setWindowTitle(tr("Rate %1").arg(name));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    addHeading(*grid, tr("Ratings"));
    for (const ModelCriterion& used : model.criteria)
        addRating(*grid, used);
    addHeading(*grid, tr("Verifying criteria"));
    const std::vector<Gate> stored = GateStore(desk.workspace()).ofClient(client);
    for (const GateKind kind : gateKinds)
        addGate(*grid, kind, stored);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    makePrimary(*buttons->button(QDialogButtonBox::Save));
    connect(buttons, &QDialogButtonBox::accepted, this, &RatingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RatingsDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::groupGap);
    column->addLayout(grid);
    column->addWidget(buttons);
}

void RatingsDialog::addHeading(QGridLayout& grid, const QString& text)
{
    grid.addWidget(headingLabel(text), grid.rowCount(), 0, 1, 3);
}

void RatingsDialog::addRating(QGridLayout& grid, const ModelCriterion& used)
{
    const int row = grid.rowCount();
    auto* label = bodyLabel(used.criterion.name);
    grid.addWidget(label, row, 0);
    if (used.criterion.source != QStringLiteral("manual")) {
        grid.addWidget(mutedLabel(shownRule(used)), row, 1, 1, 2);
        return;
    }
    RatingInput input{used.criterion.id, used.criterion.name,
                      RatingStore(m_desk.workspace()).rating(m_client, used.criterion.id), new QLineEdit,
                      new QLineEdit};
    input.value->setObjectName(QStringLiteral("ratingField%1").arg(m_ratings.size()));
    input.value->setAccessibleName(tr("Rating on %1").arg(used.criterion.name));
    input.value->setPlaceholderText(used.scale == Scale::Rating ? tr("1 to 10") : tr("not rated"));
    input.value->setAlignment(Qt::AlignRight);
    input.value->setFixedWidth(valueWidth);
    input.note->setAccessibleName(tr("Note on %1").arg(used.criterion.name));
    input.note->setPlaceholderText(tr("Note"));
    input.note->setMinimumWidth(noteWidth);
    if (input.before) {
        input.value->setText(shortNumber(input.before->value, shownDecimals, QLocale()));
        input.note->setText(input.before->note);
    }
    grid.addWidget(input.value, row, 1);
    grid.addWidget(input.note, row, 2);
    if (const QString meaning = anchors(used.criterion); used.scale == Scale::Rating && !meaning.isEmpty()) {
        auto* line = mutedLabel(meaning);
        line->setWordWrap(true);
        grid.addWidget(line, row + 1, 1, 1, 2);
    }
    m_ratings.push_back(input);
}

void RatingsDialog::addGate(QGridLayout& grid, GateKind kind, const std::vector<Gate>& stored)
{
    const int row = grid.rowCount();
    GateInput input{std::nullopt, kind, new QComboBox, new QLineEdit};
    const auto found =
        std::find_if(stored.begin(), stored.end(), [kind](const Gate& gate) { return gate.kind == kind; });
    if (found != stored.end())
        input.before = *found;
    input.verdict->setObjectName(QStringLiteral("gateCombo%1").arg(m_gates.size()));
    input.verdict->setAccessibleName(gateName(kind));
    input.verdict->addItem(tr("not decided"), -1);
    for (const Verdict verdict : {Verdict::Pass, Verdict::Conditional, Verdict::Fail})
        input.verdict->addItem(verdictName(verdict), static_cast<int>(verdict));
    input.note->setAccessibleName(tr("Note on %1").arg(gateName(kind)));
    input.note->setPlaceholderText(tr("Note"));
    if (input.before) {
        input.verdict->setCurrentIndex(input.verdict->findData(static_cast<int>(input.before->verdict)));
        input.note->setText(input.before->note);
    }
    grid.addWidget(bodyLabel(gateName(kind)), row, 0);
    grid.addWidget(input.verdict, row, 1);
    grid.addWidget(input.note, row, 2);
    m_gates.push_back(input);
}

void RatingsDialog::storeRating(const RatingInput& input)
{
    RatingStore store(m_desk.workspace());
    const QString text = input.value->text().trimmed();
    if (text.isEmpty()) {
        if (input.before)
            store.remove(m_client, input.criterion);
        return;
    }
    const bool sameValue = input.before && text == shortNumber(input.before->value, shownDecimals, QLocale());
    const auto value = sameValue ? input.before->value : readNumber(text, QLocale());
    if (!value)
        throw Error(
            tr("The rating on %1, “%2”, is not a number. Enter a number, or nothing if it is not rated.")
                .arg(input.name, text));
    if (sameValue && input.note->text() == input.before->note)
        return;
    store.set(Rating{noId, m_client, input.criterion, *value, input.note->text(), QDate::currentDate()});
}

void RatingsDialog::storeGate(const GateInput& input)
{
    GateStore store(m_desk.workspace());
    const int chosen = input.verdict->currentData().toInt();
    if (chosen < 0) {
        if (input.before)
            store.remove(m_client, input.kind);
        return;
    }
    const auto verdict = static_cast<Verdict>(chosen);
    if (!input.before || input.before->verdict != verdict || input.before->note != input.note->text())
        store.set({m_client, input.kind, verdict, input.note->text(), QDate::currentDate()});
}

void RatingsDialog::accept()
{
    const bool stored = m_desk.act([this] {
        m_desk.workspace().edit(tr("Rate %1").arg(m_name), [this] {
            for (const RatingInput& input : m_ratings)
                storeRating(input);
            for (const GateInput& input : m_gates)
                storeGate(input);
        });
    });
    if (stored)
        QDialog::accept(); // otherwise it stays open with what was entered
}

} // namespace kam
