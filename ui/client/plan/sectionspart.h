#pragma once

#include "client/plan/planview.h"

#include <map>

class QScrollArea;

namespace kam
{

class TextPad;

/// The chapters that a person writes, each as plain text below its question.
class SectionsPart : public PlanView
{
    Q_OBJECT

public:
    explicit SectionsPart(Desk& desk, QWidget* parent = nullptr);

    void finishEditing() override;
    void showSection(PlanSection section);

protected:
    void read() override;

private:
    [[nodiscard]] bool store(PlanSection section, const QString& text);

    QScrollArea* m_area;
    std::map<PlanSection, TextPad*> m_pads;
};

} // namespace kam
