// Setting type needs a QGuiApplication; nothing is shown.
#include "support/inapplication.h"

#include <QGuiApplication>

CATCH_REGISTER_LISTENER(kam::test::InApplication<QGuiApplication>)
