#include "base/error.h"

#include <QCoreApplication>

namespace kam
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Base)
};
} // namespace

Error::Error(QString sentence, const std::string& detail, Failure failure)
    : std::runtime_error(detail.empty() ? sentence.toStdString() : detail), m_sentence(std::move(sentence)),
      m_failure(failure)
{
}

Cancelled::Cancelled() : Error(Text::tr("Cancelled. Nothing was changed."), "cancelled") {}

} // namespace kam
