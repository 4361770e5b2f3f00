#include "client/certaintywords.h"

#include "base/date.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Certainty)
};

QString levelText(CertaintyLevel level)
{
    return level == CertaintyLevel::Unknown ? QStringLiteral("?") : certaintyLevelName(level);
}

} // namespace

TextCell actionCell(CertaintyAction action)
{
    const QString name = certaintyActionName(action);
    switch (action) {
    case CertaintyAction::Improve: {
        TextCell cell{QStringLiteral("▲ ") + name, theme::Token::Caution};
        cell.strong = true;
        return cell;
    }
    case CertaintyAction::Maintain:
        return {QStringLiteral("✓ ") + name, theme::Token::Good};
    case CertaintyAction::Relax:
        return {QStringLiteral("▽ ") + name, theme::Token::Accent};
    case CertaintyAction::Unknown:
        return {QStringLiteral("? ") + name, theme::Token::Muted};
    case CertaintyAction::NotApplicable:
        return {QStringLiteral("– ") + name, theme::Token::Muted};
    }
    return {};
}

TextCell matrixCell(const Certainty& certainty)
{
    const CertaintyAction action = certaintyAction(certainty);
    TextCell cell = actionCell(action);
    if (action != CertaintyAction::NotApplicable && certainty.on.isValid())
        cell.text += Text::tr(" · %1 → %2", "current, desired level")
                         .arg(levelText(certainty.current), levelText(certainty.desired));
    if (certainty.on.isValid())
        cell.explanation = Text::tr("Recorded on %1").arg(writtenDate(certainty.on, QLocale())) +
                           (certainty.note.isEmpty() ? QString() : QLatin1Char('\n') + certainty.note);
    return cell;
}

QString shortKindName(CertaintyKind kind)
{
    switch (kind) {
    case CertaintyKind::Need:
        return Text::tr("Need");
    case CertaintyKind::Market:
        return Text::tr("Market");
    case CertaintyKind::Transaction:
        return Text::tr("Transaction");
    }
    return {};
}

} // namespace kam
