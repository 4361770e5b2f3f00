#include "exchange/nametwins.h"

#include "base/fold.h"
#include "registry/clientreadstore.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 inRegistry = -1; ///< in place of a line

} // namespace

NameTwins::NameTwins(const Workspace& workspace)
{
    glanceAtClients(workspace, [&](const ClientGlance& client) {
        m_names.findOrAdd(client.foldedName.toStdString(), inRegistry);
    });
}

qint64 NameTwins::look(const QString& name, qint64 line)
{
    const QByteArray utf8 = folded(name).toUtf8();
    return m_names.findOrAdd({utf8.constData(), static_cast<std::size_t>(utf8.size())}, line);
}

QString NameTwins::sentence(qint64 twin)
{
    return twin == inRegistry ? Text::tr("a client of this name is in the registry already")
                              : Text::tr("line %1 has this name too").arg(twin);
}

} // namespace kam
