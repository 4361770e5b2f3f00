#include "common/previewdialog.h"

#include "base/error.h"
#include "base/filename.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/pagestack.h"
#include "common/paper.h"
#include "common/questions.h"
#include "common/theme.h"
#include "report/pdf.h"
#include "report/planexport.h"
#include "workspace/outputfile.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace kam
{

namespace
{

QPushButton* commandButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

PreviewDialog::PreviewDialog(Desk& desk, const QString& title, std::function<Document(Edition)> make,
                             QWidget* parent, bool editions)
    : QDialog(parent), m_desk(desk), m_make(std::move(make)), m_edition(new QComboBox), m_paper(paperBox()),
      m_zoom(new QComboBox), m_count(mutedLabel({})), m_stack(new PageStack)
{
    setObjectName(QStringLiteral("previewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edition->addItem(tr("Internal edition"), static_cast<int>(Edition::Internal));
    m_edition->addItem(tr("Customer edition"), static_cast<int>(Edition::Customer));
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setObjectName(QStringLiteral("previewEditionBox"));
    m_edition->setVisible(editions);
    m_paper->setAccessibleName(tr("Paper"));
    m_zoom->addItem(tr("Whole width"), 0.0);
    for (const double zoom : {0.5, 0.75, 1.0, 1.5, 2.0})
        m_zoom->addItem(QStringLiteral("%1 %").arg(zoom * 100), zoom);
    m_zoom->setCurrentIndex(3);
    m_zoom->setAccessibleName(tr("Zoom"));
    auto* save = commandButton(tr("Save as PDF…"), "previewSaveButton");
    auto* print = commandButton(tr("Print…"), "previewPrintButton");
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_edition, m_paper, m_zoom, m_count})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(print);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignHCenter);
    m_area->setWidgetResizable(false);
    m_area->setWidget(m_stack);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(tr("Pages"));
    auto* column = dialogColumn(*this);
    column->addLayout(row);
    column->addWidget(m_area, 1);
    addCloseButton(*this, *column);
    resize(112 * theme::grid, 90 * theme::grid);
    for (QComboBox* box : {m_edition, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &PreviewDialog::set);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PreviewDialog::zoom);
    connect(print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(save, &QPushButton::clicked, this, &PreviewDialog::save);
    set();
}

void PreviewDialog::set()
{
    m_desk.act([this] {
        PageFormat format;
        format.size = chosenPaper(*m_paper);
        m_pages = typeset(m_make(static_cast<Edition>(m_edition->currentData().toInt())), format);
    });
    m_stack->setPages(&m_pages);
    m_count->setText(tr("%Ln page(s)", nullptr, static_cast<int>(m_pages.pages.size())));
    zoom();
}

void PreviewDialog::zoom()
{
    double zoom = m_zoom->currentData().toDouble();
    if (zoom <= 0)
        zoom = m_stack->zoomForWidth(m_area->viewport()->width() -
                                     m_area->verticalScrollBar()->sizeHint().width());
    m_stack->setZoom(zoom);
}

void PreviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    printer.setPageSize(QPageSize(m_pages.format.size));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_pages.pages.size()));
    if (dialog.exec() == QDialog::Accepted)
        m_desk.act([&] { printPages(m_pages, printer); });
}

void PreviewDialog::save()
{
    const Document document = m_make(static_cast<Edition>(m_edition->currentData().toInt()));
    const QString path = m_desk.questions().fileToSave(
        this, tr("Save as PDF"), safeFileName(document.title) + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QStringList advice;
    const bool written = m_desk.act([&] {
        PdfOptions options;
        options.format = m_pages.format;
        const Pdf pdf = writePdf(document, options);
        writeFile(path, std::string_view(pdf.bytes.constData(), static_cast<std::size_t>(pdf.bytes.size())),
                  true);
        advice = adviceOn(pdf, m_edition->isVisibleTo(this));
    });
    if (!written)
        return;
    const QString said = tr("Written to %1.").arg(QFileInfo(path).fileName());
    m_desk.say((QStringList{said} + advice).join(u' '),
               advice.isEmpty() ? Severity::Hint : Severity::Caution);
}

void printPages(const Pages& pages, QPrinter& printer)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pages.format.size));
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(PreviewDialog::tr("The printer does not take the document. Look at its state and try "
                                      "again."),
                    "printer");
    const int last = static_cast<int>(pages.pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        painter.save();
        const double scale = printer.logicalDpiX() / 72.0 / unitsPerPoint;
        painter.scale(scale, scale);
        pages.draw(painter, page - 1);
        painter.restore();
    }
}

} // namespace kam
