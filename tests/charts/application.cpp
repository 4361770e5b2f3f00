#include "charts/textface.h"
#include "support/inapplication.h"

#include <QGuiApplication>
#include <QTranslator>

namespace
{

class ForCharts : public kam::test::InApplication<QGuiApplication>
{
public:
    using InApplication::InApplication;

protected:
    void prepare() override
    {
        if (!kam::registerTextFace() || !m_plurals.load(QStringLiteral(":/translations/kam_en.qm")))
            qFatal("The text face or the English plurals are missing.");
        QGuiApplication::installTranslator(&m_plurals);
    }

private:
    QTranslator m_plurals;
};

CATCH_REGISTER_LISTENER(ForCharts)

} // namespace
