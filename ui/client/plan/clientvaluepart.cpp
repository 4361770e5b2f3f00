#include "client/plan/clientvaluepart.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/scrolled.h"
#include "common/shown.h"
#include "common/textpad.h"
#include "common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int scoreWidth = 9 * theme::grid;
constexpr int fieldWidth = 30 * theme::grid;
constexpr int padLines = 2;
} // namespace

ClientValuePart::ClientValuePart(Desk& desk, QWidget* parent) : PlanView(desk, parent)
{
    setObjectName(QStringLiteral("clientValuePart"));
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, theme::grid, 0);
    row->setSpacing(2 * theme::pageMargin);
    row->addWidget(makeScores(), 0, Qt::AlignTop);
    row->addWidget(makeLoyalty(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(content));
}

QWidget* ClientValuePart::makeScores()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->addWidget(headingLabel(tr("Value for the client")), 0, 0, 1, 3);
    grid->addWidget(mutedLabel(tr("0 to 10")), 1, 0);
    grid->addWidget(mutedLabel(tr("Ours")), 1, 1);
    grid->addWidget(mutedLabel(tr("Best competitor")), 1, 2);
    int row = 2;
    for (const ValuePart part_ : valueParts) {
        const QString name = isCost(part_) ? tr("Cost: %1").arg(valuePartName(part_)) : valuePartName(part_);
        grid->addWidget(bodyLabel(name), row, 0);
        ScoreFields& fields = m_scores[part_];
        fields.ours = new NumberField(tr("%1, ours").arg(name), {}, 1);
        fields.theirs = new NumberField(tr("%1, best competitor").arg(name), {}, 1);
        int column = 1;
        for (NumberField* field : {fields.ours, fields.theirs}) {
            const bool ours = field == fields.ours;
            field->setObjectName(valuePartWord(part_) +
                                 (ours ? QStringLiteral("Ours") : QStringLiteral("Theirs")));
            field->setOptional(true);
            field->setFixedWidth(scoreWidth);
            grid->addWidget(field, row, column++);
            connect(field, &NumberField::entered, this,
                    [this, part_, ours](std::optional<double> score) { storeScore(part_, ours, score); });
            connect(field, &NumberField::refused, this,
                    [this](const QString& sentence) { desk().say(sentence, Severity::Caution); });
        }
        ++row;
    }
    m_balance = bodyLabel({});
    m_balance->setObjectName(QStringLiteral("valueBalanceLabel"));
    m_balance->setWordWrap(true);
    grid->addWidget(m_balance, row++, 0, 1, 3);
    m_competitor = new QLineEdit;
    m_competitor->setObjectName(QStringLiteral("valueCompetitor"));
    m_position = new QComboBox;
    m_position->setObjectName(QStringLiteral("valuePosition"));
    for (const ValuePosition position : valuePositions)
        m_position->addItem(valuePositionName(position), static_cast<int>(position));
    for (const auto& [label, field] : std::initializer_list<std::pair<QString, QWidget*>>{
             {tr("Best competitor"), m_competitor}, {tr("Value position"), m_position}}) {
        auto* words = bodyLabel(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setFixedWidth(fieldWidth);
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row++, 1, 1, 2);
    }
    m_note =
        new TextPad(tr("Note on the value for the client"), tr("Why the client would choose us"), padLines);
    m_note->setObjectName(QStringLiteral("valueNotePad"));
    grid->addWidget(m_note, row, 0, 1, 3);
    connect(m_competitor, &QLineEdit::editingFinished, this, &ClientValuePart::store);
    connect(m_position, &QComboBox::activated, this, &ClientValuePart::store);
    storeFrom(*m_note, [this](const QString&) { return store(); });
    return part;
}

void ClientValuePart::storeFrom(TextPad& pad, std::function<bool(const QString&)> store)
{
    pad.storeWith(std::move(store));
    connect(&pad, &TextPad::replacedOthers, this, [this] { desk().say(TextPad::replacedSentence()); });
}

QWidget* ClientValuePart::makeLoyalty()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(headingLabel(tr("Loyalty programme")));
    for (const LoyaltyField field : loyaltyFields) {
        auto* pad = new TextPad(loyaltyFieldName(field), {}, padLines);
        pad->setObjectName(loyaltyFieldWord(field) + QStringLiteral("LoyaltyPad"));
        auto* words = bodyLabel(loyaltyFieldName(field));
        words->setBuddy(pad);
        column->addWidget(words);
        column->addWidget(pad);
        storeFrom(*pad, [this, field](const QString& text) {
            return desk().act(
                [&] { SheetStore(desk().workspace()).setLoyalty(shown().client, field, text); });
        });
        m_pads[field] = pad;
    }
    column->addStretch(1);
    return part;
}

void ClientValuePart::read()
{
    m_value = ClientValueStore(desk().workspace()).ofClient(shown().client);
    const bool writable = shown().writable;
    for (const auto& [part, fields] : m_scores) {
        const auto found = m_value.scores.find(part);
        const ValueScore score = found == m_value.scores.end() ? ValueScore() : found->second;
        fields.ours->setValue(score.ours, shown().client);
        fields.theirs->setValue(score.theirs, shown().client);
        fields.ours->setEnabled(writable);
        fields.theirs->setEnabled(writable);
    }
    // What is being typed stays, but not with another client.
    if (std::exchange(m_shownClient, shown().client) != shown().client || !m_competitor->isModified())
        m_competitor->setText(m_value.competitor);
    m_competitor->setEnabled(writable);
    m_position->setCurrentIndex(std::max(m_position->findData(static_cast<int>(m_value.position)), 0));
    m_position->setEnabled(writable);
    m_note->showText(m_value.note, shown().client);
    m_note->setReadOnly(!writable);
    const LoyaltyProgramme programme = SheetStore(desk().workspace()).loyalty(shown().client);
    for (const auto& [field, pad] : m_pads) {
        const auto found = programme.find(field);
        pad->showText(found == programme.end() ? QString() : found->second, shown().client);
        pad->setReadOnly(!writable);
    }
    showBalance();
}

void ClientValuePart::showBalance()
{
    const ValueBalance balance = balanceOf(m_value);
    const auto shownOr = [](const std::optional<double>& value) {
        return value ? shownPoints(*value) : tr("not known");
    };
    QString text = tr("Value less cost: ours %1, best competitor %2.")
                       .arg(shownOr(balance.ours), shownOr(balance.theirs));
    if (const auto advantage = balance.advantage())
        text +=
            u' ' + (*advantage > 0 ? tr("The client gains %1 more from us.").arg(shownPoints(*advantage))
                    : *advantage < 0
                        ? tr("The client gains %1 more from the competitor.").arg(shownPoints(-*advantage))
                        : tr("Both give the client the same."));
    else
        text += u' ' + tr("Score all eight parts to see who gives more.");
    m_balance->setText(text);
}

bool ClientValuePart::store()
{
    ClientValue entered = m_value;
    if (m_competitor->isModified())
        entered.competitor = m_competitor->text().trimmed();
    entered.position = static_cast<ValuePosition>(m_position->currentData().toInt());
    entered.note = m_note->toPlainText();
    const bool stored = shown().client == noId || entered == m_value || desk().act([&] {
        ClientValueStore(desk().workspace()).set(shown().client, entered);
    });
    if (stored)
        m_competitor->setModified(false);
    return stored;
}

void ClientValuePart::storeScore(ValuePart part, bool ours, std::optional<double> score)
{
    ClientValue entered = m_value;
    (ours ? entered.scores[part].ours : entered.scores[part].theirs) = score;
    if (!desk().act([&] { ClientValueStore(desk().workspace()).set(shown().client, entered); }))
        read(); // refused: what is stored stands again
}

void ClientValuePart::finishEditing()
{
    if (shown().client == noId)
        return;
    for (const auto& [part, fields] : m_scores) {
        fields.ours->enterTyped();
        fields.theirs->enterTyped();
    }
    m_note->enterTyped();
    for (const auto& [field, pad] : m_pads)
        pad->enterTyped();
    store();
}

} // namespace kam
