#pragma once

#include "plan/plan.h"
#include "report/planexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QWidget;

namespace kam
{

class Desk;

/// Edition, paper, parts and form of exported plans.
class PlanOutputDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param doIt text of the button that goes on
    PlanOutputDialog(const QString& title, const QString& doIt, QWidget* parent);
    [[nodiscard]] PlanExport options() const;

private:
    QComboBox* m_edition;
    QComboBox* m_paper;
    QCheckBox* m_archive;
    QListWidget* m_parts;
};

/// Asks how and where to, then writes the version as PDF.
void exportOnePlan(Desk& desk, const Plan& plan, QWidget* parent);
/// Asks how and for a folder, then writes each plan; says what failed and why.
/// @param plans at least one
void exportManyPlans(Desk& desk, const std::vector<PlanChoice>& plans, QWidget* parent);
/// Page for page as it is exported; from there to the printer.
void previewPlan(Desk& desk, const Plan& plan, QWidget* parent);
/// Two pages for the review of a client, since the last one.
void previewReviewPack(Desk& desk, Id client, QWidget* parent);

} // namespace kam
