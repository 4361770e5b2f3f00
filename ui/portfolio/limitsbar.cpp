#include "portfolio/limitsbar.h"

#include "base/number.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"
#include "registry/workspacesettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace kam
{

namespace
{

constexpr int fieldWidth = 7 * theme::grid;
constexpr int mostDecimals = 2;
const QString percentSign = QStringLiteral("%");

QString shownLimit(double limit)
{
    return shortNumber(limit, mostDecimals, QLocale());
}

} // namespace

LimitsBar::LimitsBar(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_a(field(QStringLiteral("limitAEdit"), tr("Class A up to, percent"))),
      m_b(field(QStringLiteral("limitBEdit"), tr("Class B up to, percent")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(mutedLabel(tr("Class A up to")));
    row->addWidget(m_a);
    row->addWidget(mutedLabel(percentSign));
    row->addSpacing(theme::grid);
    row->addWidget(mutedLabel(tr("class B up to")));
    row->addWidget(m_b);
    row->addWidget(mutedLabel(percentSign));
    row->addStretch(1);
}

QLineEdit* LimitsBar::field(const QString& name, const QString& accessibleName)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(fieldWidth);
    connect(edit, &QLineEdit::editingFinished, this, &LimitsBar::store);
    return edit;
}

void LimitsBar::show(const AbcLimits& limits)
{
    m_limits = limits;
    // What is being typed while the file changes stays.
    for (const auto& [edit, limit] : {std::pair(m_a, limits.a), std::pair(m_b, limits.b)})
        if (!edit->hasFocus() || !edit->isModified())
            edit->setText(shownLimit(limit));
    const bool writable = !m_desk.workspace().isReadOnly();
    m_a->setReadOnly(!writable);
    m_b->setReadOnly(!writable);
}

void LimitsBar::store()
{
    const auto a = readNumber(m_a->text(), QLocale());
    const auto b = readNumber(m_b->text(), QLocale());
    m_a->setModified(false);
    m_b->setModified(false);
    if (a == m_limits.a && b == m_limits.b)
        return show(m_limits);
    if (!a || !b) {
        m_desk.say(tr("Class boundaries are percentages above 0 and at most 100, such as 80 and 95."),
                   Severity::Caution);
        return show(m_limits);
    }
    const bool stored = m_desk.act([&] {
        WorkspaceSettings settings = workspaceSettings(m_desk.workspace());
        settings.classALimit = *a;
        settings.classBLimit = *b;
        storeWorkspaceSettings(m_desk.workspace(), settings);
    });
    if (!stored)
        show(m_limits);
}

} // namespace kam
