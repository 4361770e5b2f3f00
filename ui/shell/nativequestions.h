#pragma once

#include "common/questions.h"

#include <QCoreApplication>

namespace kam
{

/// The platform's dialogs for files, and plain ones of ours for the other questions.
class NativeQuestions : public Questions
{
    Q_DECLARE_TR_FUNCTIONS(NativeQuestions)

public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                 const QString& doIt) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& suggestion) override;
};

} // namespace kam
