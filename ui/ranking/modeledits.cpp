#include "ranking/modeledits.h"

#include "common/desk.h"
#include "common/questions.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

Id add(Desk& desk, const ScoringModel& model)
{
    Id made = noId;
    desk.act([&] { made = ModelStore(desk.workspace()).add(model); });
    return made;
}

QString nameOf(Desk& desk, Id model)
{
    const auto stored = ModelStore(desk.workspace()).model(model);
    return stored ? stored->name : QString();
}

} // namespace

Id ModelEdits::addPublished()
{
    return add(m_desk, publishedModel());
}

Id ModelEdits::addEmpty()
{
    const auto name =
        m_desk.questions().text(m_parent, Text::tr("New scoring model"), Text::tr("Name of the model"), {});
    if (!name)
        return noId;
    ScoringModel model;
    model.name = *name;
    return add(m_desk, model);
}

Id ModelEdits::copy(Id model)
{
    const auto name =
        m_desk.questions().text(m_parent, Text::tr("Copy of the model"), Text::tr("Name of the copy"),
                                Text::tr("%1 (copy)").arg(nameOf(m_desk, model)));
    Id made = noId;
    if (name)
        m_desk.act([&] { made = ModelStore(m_desk.workspace()).copy(model, *name); });
    return made;
}

void ModelEdits::rename(Id model)
{
    const auto name = m_desk.questions().text(m_parent, Text::tr("Rename model"),
                                              Text::tr("Name of the model"), nameOf(m_desk, model));
    if (name)
        m_desk.act([&] { ModelStore(m_desk.workspace()).rename(model, *name); });
}

void ModelEdits::remove(Id model)
{
    const QString name = nameOf(m_desk, model);
    if (m_desk.act([&] { ModelStore(m_desk.workspace()).remove(model); }))
        m_desk.say(Text::tr("The model %1 was deleted; Undo brings it back.").arg(name));
}

} // namespace kam
