#include "common/theme.h"
#include "support/inapplication.h"

#include <QApplication>
#include <QStandardPaths>

namespace
{

class ForPages : public kam::test::InApplication<QApplication>
{
public:
    using InApplication::InApplication;

protected:
    void prepare() override
    {
        // No test may touch the settings and files of the person who runs it.
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(QStringLiteral("kam-workbench-test"));
        QApplication::setApplicationName(QStringLiteral("kam-workbench-test"));
        kam::theme::apply(kam::theme::Mode::Light);
    }
};

CATCH_REGISTER_LISTENER(ForPages)

} // namespace
