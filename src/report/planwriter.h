#pragma once

#include "report/accountplan.h"

#include <QLocale>

namespace kam
{

/// What the parts of an account plan share while they are written.
struct PlanWriter {
    const PlanContent& content;
    AccountPlanOptions options;
    Document& document;
    QLocale locale;
    int section = 0;       ///< of the plan, counted from 1
    QChar appendix = u'A'; ///< of the next one

    [[nodiscard]] bool isInternal() const { return options.edition == Edition::Internal; }
    [[nodiscard]] bool has(PlanPart part) const { return options.parts.contains(part); }
    [[nodiscard]] QString date(QDate day) const; ///< "30 Sep 2027"; empty where not valid
    [[nodiscard]] QString amount(double value) const;
    [[nodiscard]] QString amount(const std::optional<double>& value) const; ///< "not known" where it is not
    [[nodiscard]] QString amount(Figure value) const;
    [[nodiscard]] QString text(PlanSection section) const;
    /// Of somebody at the client; empty for nobody.
    [[nodiscard]] QString person(qint64 key, const QString& name) const
    {
        return shownPerson(content, key, name);
    }

    void heading(const QString& text); ///< numbered
    void appendixHeading(const QString& text, const QByteArray& anchor);
    void subheading(const QString& text);
    void paragraph(const QString& text, TextRole role = TextRole::Body);
    /// What was written, paragraph by paragraph. @returns false where nothing was
    bool written(PlanSection section);
    void nothing(const QString& sentence); ///< a muted line in place of a part without content
};

// The parts, in their order; each leaves nothing out that the options let in.
void writeAssumptions(PlanWriter& writer);
void writeGoals(PlanWriter& writer);
void writePeople(PlanWriter& writer);
void writeActions(PlanWriter& writer);
void writeResourcesAndRisks(PlanWriter& writer);
void writeClientBusiness(PlanWriter& writer);
void writeSwot(PlanWriter& writer);
void writeDetails(PlanWriter& writer);
void writeRanking(PlanWriter& writer);
void writeGaps(PlanWriter& writer);
void writeLifetimeValue(PlanWriter& writer);
void writeRelationship(PlanWriter& writer);
void writeBuyingCentre(PlanWriter& writer);
void writeCertainty(PlanWriter& writer);
void writeActionMatrix(PlanWriter& writer);
void writeClientValue(PlanWriter& writer);
void writeChecklists(PlanWriter& writer);

} // namespace kam
