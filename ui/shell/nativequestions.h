#pragma once

#include "common/questions.h"

namespace kam
{

/// The platform's own dialogs.
class NativeQuestions : public Questions
{
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) override;
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                 const QString& doIt) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& suggestion) override;
};

} // namespace kam
