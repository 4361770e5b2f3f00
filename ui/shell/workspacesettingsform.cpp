#include "shell/workspacesettingsform.h"

#include "base/error.h"
#include "base/number.h"
#include "common/labels.h"
#include "common/theme.h"
#include "registry/workspacesettings.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <cmath>
#include <variant>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceSettingsForm)
};

constexpr int inputWidth = 14 * theme::grid;
constexpr int mostDecimals = 6;
constexpr double largest = 1e9;

using Member = std::variant<QString WorkspaceSettings::*, double WorkspaceSettings::*,
                            int WorkspaceSettings::*, std::optional<int> WorkspaceSettings::*>;

/// A setting as it is shown: one line here and it has its field.
struct Field {
    const char* name; ///< of the input, for tests
    Member member;
    QString label;
    QString unit;
};

std::vector<Field> fields()
{
    using S = WorkspaceSettings;
    return {
        {"currency", &S::currency, Text::tr("Currency"), Text::tr("three letters, such as PLN")},
        {"keyClientShare", &S::keyClientShare, Text::tr("Key clients at most"), Text::tr("% of all clients")},
        {"reviewMonths", &S::reviewMonths, Text::tr("Review of scoring models"), Text::tr("months")},
        {"judgementMonths", &S::judgementMonths, Text::tr("Judgements about people hold"),
         Text::tr("months")},
        {"assessmentMonths", &S::assessmentMonths, Text::tr("Assessments of relations hold"),
         Text::tr("months")},
        {"discountRate", &S::discountRate, Text::tr("Discount rate of new scenarios"), Text::tr("% a year")},
        {"classALimit", &S::classALimit, Text::tr("Class A up to"), Text::tr("% of the cumulative share")},
        {"classBLimit", &S::classBLimit, Text::tr("Class B up to"), Text::tr("% of the cumulative share")},
        {"figuresYear", &S::figuresYear, Text::tr("Year of the figures"), Text::tr("empty for the newest")},
    };
}

QString shown(const WorkspaceSettings& settings, const Member& member)
{
    return std::visit(
        [&](auto pointer) -> QString {
            const auto& value = settings.*pointer;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                return value;
            else if constexpr (std::is_same_v<Value, double>)
                return shortNumber(value, mostDecimals, QLocale());
            else if constexpr (std::is_same_v<Value, int>)
                return QString::number(value);
            else
                return value ? QString::number(*value) : QString();
        },
        member);
}

double numberIn(const Field& field, const QString& text)
{
    const auto number = readNumber(text, QLocale());
    if (!number || std::abs(*number) > largest)
        throw Error(Text::tr("%1: “%2” is not a number. Use digits.").arg(field.label, text), "settings");
    return *number;
}

int integerIn(const Field& field, const QString& text)
{
    const double number = numberIn(field, text);
    if (number != std::floor(number))
        throw Error(Text::tr("%1: enter a whole number in place of “%2”.").arg(field.label, text),
                    "settings");
    return static_cast<int>(number);
}

void read(WorkspaceSettings& settings, const Field& field, const QString& text)
{
    std::visit(
        [&](auto pointer) {
            auto& value = settings.*pointer;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                value = text.toUpper();
            else if constexpr (std::is_same_v<Value, double>)
                value = numberIn(field, text);
            else if constexpr (std::is_same_v<Value, int>)
                value = integerIn(field, text);
            else
                value = text.isEmpty() ? std::nullopt : std::optional(integerIn(field, text));
        },
        field.member);
}

} // namespace

WorkspaceSettingsForm::WorkspaceSettingsForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    const WorkspaceSettings present = workspaceSettings(workspace);
    for (int field = 0; field < static_cast<int>(fields().size()); ++field)
        addField(*grid, field, present);
    grid->setColumnStretch(2, 1);
}

void WorkspaceSettingsForm::addField(QGridLayout& grid, int field, const WorkspaceSettings& present)
{
    const Field shownField = fields()[static_cast<std::size_t>(field)];
    auto* input = new QLineEdit(shown(present, shownField.member));
    input->setObjectName(QString::fromLatin1(shownField.name) + QStringLiteral("LineEdit"));
    input->setAccessibleName(tr("%1, %2").arg(shownField.label, shownField.unit));
    input->setFixedWidth(inputWidth);
    input->setReadOnly(m_workspace.isReadOnly());
    if (!std::holds_alternative<QString WorkspaceSettings::*>(shownField.member))
        input->setAlignment(Qt::AlignRight);
    auto* label = bodyLabel(shownField.label);
    label->setBuddy(input);
    grid.addWidget(label, field, 0);
    grid.addWidget(input, field, 1);
    grid.addWidget(mutedLabel(shownField.unit), field, 2);
    m_inputs.push_back(input);
}

void WorkspaceSettingsForm::store()
{
    const WorkspaceSettings before = workspaceSettings(m_workspace);
    WorkspaceSettings settings = before;
    const std::vector<Field> all = fields();
    bool changed = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString text = m_inputs[i]->text().trimmed();
        // What was not touched keeps its exact value, which the field may show rounded.
        if (text == shown(before, all[i].member))
            continue;
        read(settings, all[i], text);
        changed = true;
    }
    if (changed)
        storeWorkspaceSettings(m_workspace, settings);
}

} // namespace kam
