#include "common/messagebar.h"

#include "common/labels.h"
#include "common/svgicon.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kam
{

namespace
{

constexpr int shownFor = 8000;

theme::Token tokenOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return theme::Token::Accent;
    case Severity::Caution:
        return theme::Token::Caution;
    case Severity::Bad:
        break;
    }
    return theme::Token::Bad;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_label(bodyLabel({}, this)), m_action(new QPushButton(this))
{
    m_label->setObjectName(QStringLiteral("messageLabel"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageActionButton"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessageButton"));
    close->setIcon(svgIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::pageMargin, theme::grid, theme::groupGap, theme::grid);
    row->setSpacing(theme::groupGap);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_do)
            m_do();
    });
    hide();
}

void MessageBar::say(const QString& sentence, Severity severity, bool stays)
{
    // Said again, it keeps its button.
    if (m_do && sentence == this->sentence())
        return;
    m_label->setText(sentence);
    m_severity = severity;
    m_action->hide();
    m_do = {};
    setAccessibleName(sentence);
    show();
    update();
    if (stays || severity == Severity::Bad)
        m_timer.stop();
    else
        m_timer.start(shownFor);
}

void MessageBar::offer(const QString& sentence, Severity severity, const QString& button,
                       const std::function<void()>& action)
{
    say(sentence, severity, true);
    m_action->setText(button);
    m_do = action;
    m_action->show();
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Token::Surface));
    painter.fillRect(QRect(0, 0, theme::grid / 2, height()), theme::colour(tokenOf(m_severity)));
    painter.fillRect(QRect(0, height() - theme::hairline, width(), theme::hairline),
                     theme::colour(theme::Token::Line));
}

} // namespace kam
