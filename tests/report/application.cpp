// Setting type needs a QGuiApplication; nothing is shown.
#include "support/inapplication.h"

#include <QGuiApplication>

namespace
{

class ForDocuments : public kam::test::InApplication<QGuiApplication>
{
public:
    using InApplication::InApplication;
};

CATCH_REGISTER_LISTENER(ForDocuments)

} // namespace
