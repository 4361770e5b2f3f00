#include "common/ratingsdialog.h"

#include "base/error.h"
#include "base/number.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/shown.h"
#include "common/theme.h"
#include "scoring/criterion.h"
#include "scoring/source.h"
#include "scoring/sourcecontext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace kam
{

namespace
{

constexpr int valueWidth = 14 * theme::grid;
constexpr int noteWidth = 34 * theme::grid;
constexpr int highest = 72 * theme::grid; ///< of the inputs; more of them scroll
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

std::optional<Gate> gateOf(const std::vector<Gate>& gates, GateKind kind)
{
    const auto found =
        std::find_if(gates.begin(), gates.end(), [kind](const Gate& gate) { return gate.kind == kind; });
    return found == gates.end() ? std::nullopt : std::optional(*found);
}

} // namespace

RatingsDialog::RatingsDialog(Desk& desk, const ScoringModel& model, Id client, const QString& name,
                             Start start, QWidget* parent)
    : EditDialog(desk, tr("Rate %1").arg(name), parent), m_client(client), m_name(name)
{
    setObjectName(QStringLiteral("ratingsDialog"));
    content().addWidget(headingLabel(windowTitle()));
    content().addWidget(scrolled(model));
    addSaveAndCancel();
    if (start == Start::Gates || m_ratings.empty())
        m_gates.front().verdict->setFocus();
    else
        m_ratings.front().value->setFocus();
    watch([this] { return followOthers(); });
}

QString RatingsDialog::shownValue(const RatingInput& input)
{
    return input.before ? shortNumber(input.before->value, shownDecimals, QLocale()) : QString();
}

void RatingsDialog::show(const RatingInput& input)
{
    input.value->setText(shownValue(input));
    input.note->setText(input.before ? input.before->note : QString());
    input.note->setCursorPosition(0);
    input.date->setDate(input.before ? input.before->ratedOn : QDate());
}

void RatingsDialog::show(const GateInput& input)
{
    const int verdict = input.before ? static_cast<int>(input.before->verdict) : -1;
    input.verdict->setCurrentIndex(input.verdict->findData(verdict));
    input.note->setText(input.before ? input.before->note : QString());
    input.note->setCursorPosition(0);
    input.date->setDate(input.before ? input.before->decidedOn : QDate());
}

bool RatingsDialog::isTouched(const RatingInput& input)
{
    return input.value->text().trimmed() != shownValue(input) || input.date->isModified() ||
           input.note->text() != (input.before ? input.before->note : QString());
}

bool RatingsDialog::isTouched(const GateInput& input)
{
    const int verdict = input.before ? static_cast<int>(input.before->verdict) : -1;
    return input.verdict->currentData().toInt() != verdict || input.date->isModified() ||
           input.note->text() != (input.before ? input.before->note : QString());
}

bool RatingsDialog::followOthers()
{
    bool agrees = true;
    const auto follow = [&agrees](auto& input, const auto& stored) {
        if (input.before == stored)
            return;
        if (isTouched(input)) {
            agrees = false;
            return;
        }
        input.before = stored;
        show(input);
    };
    for (RatingInput& input : m_ratings)
        follow(input, RatingStore(desk().workspace()).rating(m_client, input.criterion));
    const std::vector<Gate> gates = GateStore(desk().workspace()).ofClient(m_client);
    for (GateInput& input : m_gates)
        follow(input, gateOf(gates, input.kind));
    return agrees;
}

QWidget* RatingsDialog::scrolled(const ScoringModel& model)
{
    auto* inputs = new QWidget;
    auto* grid = new QGridLayout(inputs);
    grid->setContentsMargins(0, 0, theme::grid, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(2, 1);
    addHeading(*grid, tr("Ratings"));
    for (const ModelCriterion& used : model.criteria)
        addRating(*grid, used);
    addHeading(*grid, tr("Verifying criteria"));
    const std::vector<Gate> stored = GateStore(desk().workspace()).ofClient(m_client);
    for (const GateKind kind : gateKinds)
        addGate(*grid, kind, stored);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inputs);
    const QSize wanted = inputs->sizeHint();
    area->setMinimumWidth(wanted.width() + area->verticalScrollBar()->sizeHint().width());
    area->setMinimumHeight(std::min(wanted.height(), highest));
    return area;
}

void RatingsDialog::addHeading(QGridLayout& grid, const QString& text)
{
    grid.addWidget(headingLabel(text), grid.rowCount(), 0, 1, 4);
}

void RatingsDialog::addFigure(QGridLayout& grid, const ModelCriterion& used, int row)
{
    const Source& from = source(used.criterion.source);
    const std::array ids{m_client};
    Vector raw(1);
    SourceContext context(desk().workspace());
    from.read(context, used.criterion.id, ids, raw);
    auto* value =
        bodyLabel(std::isnan(raw[0]) ? tr("not known") : shortNumber(raw[0], shownDecimals, QLocale()));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(value, row, 1);
    const QString origin = from.origin(desk().workspace(), used.criterion.id, m_client);
    grid.addWidget(mutedLabel(origin.isEmpty() ? from.name() : tr("%1, %2").arg(from.name(), origin)), row, 2,
                   1, 2);
}

void RatingsDialog::dateOnChange(DateField* date, QLineEdit* text)
{
    // What is judged anew is judged today, unless another day is entered.
    connect(text, &QLineEdit::textEdited, date, [date] {
        if (!date->isModified())
            date->setDate(QDate::currentDate());
    });
}

void RatingsDialog::addRating(QGridLayout& grid, const ModelCriterion& used)
{
    const int row = grid.rowCount();
    grid.addWidget(bodyLabel(used.criterion.name), row, 0);
    if (used.criterion.source != QStringLiteral("manual"))
        return addFigure(grid, used, row);
    RatingInput input{used.criterion.id,
                      used.criterion.name,
                      RatingStore(desk().workspace()).rating(m_client, used.criterion.id),
                      new QLineEdit,
                      new QLineEdit,
                      new DateField};
    const auto number = m_ratings.size();
    input.value->setObjectName(QStringLiteral("ratingField%1").arg(number));
    input.note->setObjectName(QStringLiteral("ratingNote%1").arg(number));
    input.date->setObjectName(QStringLiteral("ratingDate%1").arg(number));
    input.value->setAccessibleName(tr("Rating on %1").arg(used.criterion.name));
    input.value->setPlaceholderText(used.scale == Scale::Rating ? tr("1 to 10") : tr("not rated"));
    input.value->setAlignment(Qt::AlignRight);
    input.value->setFixedWidth(valueWidth);
    input.note->setAccessibleName(tr("Note on %1").arg(used.criterion.name));
    input.note->setPlaceholderText(tr("Note"));
    input.note->setMinimumWidth(noteWidth);
    input.date->setAccessibleName(tr("Date of the rating on %1").arg(used.criterion.name));
    show(input);
    dateOnChange(input.date, input.value);
    dateOnChange(input.date, input.note);
    grid.addWidget(input.value, row, 1);
    grid.addWidget(input.note, row, 2);
    grid.addWidget(input.date, row, 3);
    if (const QString meaning = anchors(used.criterion); used.scale == Scale::Rating && !meaning.isEmpty()) {
        auto* line = mutedLabel(meaning);
        line->setWordWrap(true);
        grid.addWidget(line, row + 1, 1, 1, 3);
    }
    m_ratings.push_back(input);
}

void RatingsDialog::addGate(QGridLayout& grid, GateKind kind, const std::vector<Gate>& stored)
{
    const int row = grid.rowCount();
    GateInput input{kind, gateOf(stored, kind), new QComboBox, new QLineEdit, new DateField};
    const auto number = m_gates.size();
    input.verdict->setObjectName(QStringLiteral("gateCombo%1").arg(number));
    input.note->setObjectName(QStringLiteral("gateNote%1").arg(number));
    input.date->setObjectName(QStringLiteral("gateDate%1").arg(number));
    input.verdict->setAccessibleName(gateName(kind));
    input.verdict->addItem(tr("not decided"), -1);
    for (const Verdict verdict : {Verdict::Pass, Verdict::Conditional, Verdict::Fail})
        input.verdict->addItem(verdictName(verdict), static_cast<int>(verdict));
    input.note->setAccessibleName(tr("Note on %1").arg(gateName(kind)));
    input.note->setPlaceholderText(tr("Note"));
    input.date->setAccessibleName(tr("Date of the decision on %1").arg(gateName(kind)));
    show(input);
    dateOnChange(input.date, input.note);
    connect(input.verdict, &QComboBox::activated, input.date, [date = input.date] {
        if (!date->isModified())
            date->setDate(QDate::currentDate());
    });
    auto* name = bodyLabel(gateName(kind));
    name->setToolTip(gateQuestion(kind));
    grid.addWidget(name, row, 0);
    grid.addWidget(input.verdict, row, 1);
    grid.addWidget(input.note, row, 2);
    grid.addWidget(input.date, row, 3);
    auto* question = mutedLabel(gateQuestion(kind));
    question->setWordWrap(true);
    grid.addWidget(question, row + 1, 1, 1, 3);
    m_gates.push_back(input);
}

void RatingsDialog::storeRating(const RatingInput& input)
{
    RatingStore store(desk().workspace());
    const QString text = input.value->text().trimmed();
    if (text.isEmpty()) {
        if (input.before)
            store.remove(m_client, input.criterion);
        return;
    }
    const bool sameValue = input.before && text == shownValue(input);
    const auto value = sameValue ? input.before->value : readNumber(text, QLocale());
    input.value->setFocus(); // stays here where the value is refused
    input.value->selectAll();
    if (!value)
        throw Error(
            tr("The rating on %1, “%2”, is not a number. Enter a number, or nothing if it is not rated.")
                .arg(input.name, text));
    const QDate day = input.date->date(input.name);
    if (sameValue && input.note->text() == input.before->note && day == input.before->ratedOn)
        return;
    store.set(Rating{noId, m_client, input.criterion, *value, input.note->text(), day});
}

void RatingsDialog::storeGate(const GateInput& input)
{
    GateStore store(desk().workspace());
    const int chosen = input.verdict->currentData().toInt();
    if (chosen < 0) {
        if (input.before)
            store.remove(m_client, input.kind);
        return;
    }
    const Gate gate{m_client, input.kind, static_cast<Verdict>(chosen), input.note->text(),
                    input.date->date(gateName(input.kind))};
    if (gate != input.before)
        store.set(gate);
}

void RatingsDialog::accept()
{
    if (changedMeanwhile())
        return;
    QWidget* const focused = focusWidget();
    const bool stored = desk().act([this] {
        desk().workspace().edit(tr("Rate %1").arg(m_name), [this] {
            for (const RatingInput& input : m_ratings)
                storeRating(input);
            for (const GateInput& input : m_gates)
                storeGate(input);
        });
    });
    if (!stored)
        return; // it stays open with what was entered
    if (focused)
        focused->setFocus();
    EditDialog::accept();
}

} // namespace kam
