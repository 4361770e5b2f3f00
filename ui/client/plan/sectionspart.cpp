#include "client/plan/sectionspart.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/scrolled.h"
#include "common/textpad.h"
#include "common/theme.h"
#include "plan/planstore.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace kam
{

namespace
{

constexpr int leastLines = 4;

/// Ours at the left, the client's own business at the right.
constexpr std::array leftColumn{PlanSection::Assumptions, PlanSection::GoalsAndTasks, PlanSection::People,
                                PlanSection::Programmes, PlanSection::Resources};

} // namespace

SectionsPart::SectionsPart(Desk& desk, QWidget* parent) : PlanView(desk, parent)
{
    setObjectName(QStringLiteral("sectionsPart"));
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, theme::grid, 0);
    across->setSpacing(theme::pageMargin);
    QVBoxLayout* columns[] = {new QVBoxLayout, new QVBoxLayout};
    for (const PlanSection section : planSections) {
        const bool left = std::find(leftColumn.begin(), leftColumn.end(), section) != leftColumn.end();
        QVBoxLayout* column = columns[left ? 0 : 1];
        column->setSpacing(theme::grid / 2);
        auto* pad = new TextPad(planSectionName(section), planSectionPrompt(section), leastLines);
        pad->setObjectName(planSectionWord(section) + QStringLiteral("Pad"));
        auto* heading = bodyLabel(planSectionName(section));
        heading->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
        heading->setBuddy(pad);
        column->addWidget(heading);
        column->addWidget(pad);
        column->addSpacing(theme::grid);
        pad->storeWith([this, section](const QString& text) { return store(section, text); });
        connect(pad, &TextPad::replacedOthers, this,
                [this] { this->desk().say(TextPad::replacedSentence()); });
        m_pads[section] = pad;
    }
    for (QVBoxLayout* column : columns) {
        column->addStretch(1);
        across->addLayout(column, 1);
    }
    m_area = scrolled(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

void SectionsPart::read()
{
    for (const auto& [section, pad] : m_pads) {
        const auto found = shown().plan->sections.find(section);
        pad->showText(found == shown().plan->sections.end() ? QString() : found->second, shown().plan->id);
        pad->setReadOnly(!shown().isDraft());
    }
}

bool SectionsPart::store(PlanSection section, const QString& text)
{
    return shown().plan &&
           desk().act([&] { PlanStore(desk().workspace()).setSection(shown().plan->id, section, text); });
}

void SectionsPart::finishEditing()
{
    for (const auto& [section, pad] : m_pads)
        pad->enterTyped();
}

void SectionsPart::showSection(PlanSection section)
{
    TextPad* pad = m_pads.at(section);
    m_area->ensureWidgetVisible(pad);
    pad->setFocus();
}

} // namespace kam
