#pragma once

#include "base/identifier.h"

class QWidget;

namespace kam
{

class Desk;

/// What a person does with whole scoring models, alike from the menu and from the list of models. Each is one
/// step of the history.
class ModelEdits
{
public:
    /// @param parent for the questions
    ModelEdits(Desk& desk, QWidget* parent) : m_desk(desk), m_parent(parent) {}

    /// @returns the new model; noId where nothing came of it
    Id addPublished();
    Id addEmpty();
    Id copy(Id model);
    void rename(Id model);
    void remove(Id model);

private:
    Desk& m_desk;
    QWidget* m_parent;
};

} // namespace kam
