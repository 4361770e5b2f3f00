#include "base/countingtranslator.h"

namespace kam
{

QString CountingTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                      int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    // Qt puts in the count afterwards, and groups it where it is asked for like this.
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QStringLiteral("%Ln"));
}

} // namespace kam
