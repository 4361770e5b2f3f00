#pragma once

#include <QTranslator>

namespace kam
{

/// Counts in sentences are grouped as the default locale groups numbers: "300,806 issues".
class CountingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    /// @param n the count; below 0 for sentences without one
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
};

} // namespace kam
