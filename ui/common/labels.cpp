#include "common/labels.h"

#include "common/theme.h"

#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace kam
{

namespace
{

QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    return label;
}

} // namespace

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    return plainLabel(text, theme::font(theme::Size::Title, QFont::DemiBold), parent);
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    return plainLabel(text, theme::font(theme::Size::Heading, QFont::DemiBold), parent);
}

QLabel* bodyLabel(const QString& text, QWidget* parent)
{
    return plainLabel(text, theme::font(theme::Size::Body), parent);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, theme::font(theme::Size::Small), parent);
    setRole(*label, QStringLiteral("muted"));
    return label;
}

void setRole(QLabel& label, const QString& role)
{
    if (label.property("role").toString() == role)
        return;
    label.setProperty("role", role);
    theme::colourByRole(label);
}

void makePrimary(QPushButton& button)
{
    button.setProperty("role", QStringLiteral("primary"));
    button.update();
}

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(theme::hairline);
    line->setProperty("role", QStringLiteral("line"));
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

QString shownFolder(QString folder)
{
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), QLatin1Char('~'));
    return QDir::toNativeSeparators(folder);
}

} // namespace kam
