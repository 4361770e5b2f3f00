#include "common/paper.h"

#include <QComboBox>
#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QPageSize::PageSizeId& usual()
{
    static QPageSize::PageSizeId paper = QPageSize::A4;
    return paper;
}

} // namespace

QPageSize::PageSizeId usualPaper()
{
    return usual();
}

void setUsualPaper(QPageSize::PageSizeId paper)
{
    usual() = paper;
}

QComboBox* paperBox()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("paperBox"));
    box->addItem(QStringLiteral("A4"), QPageSize::A4);
    box->addItem(Text::tr("Letter"), QPageSize::Letter);
    box->setCurrentIndex(box->findData(usualPaper()));
    return box;
}

QPageSize::PageSizeId chosenPaper(const QComboBox& box)
{
    return static_cast<QPageSize::PageSizeId>(box.currentData().toInt());
}

} // namespace kam
