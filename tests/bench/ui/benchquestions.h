#pragma once

#include "common/questions.h"

/// Says yes to everything, so that a measurement is not stopped.
class Yes : public kam::Questions
{
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    std::optional<QString> text(QWidget*, const QString&, const QString&, const QString&) override
    {
        return {};
    }
};
