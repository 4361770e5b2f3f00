#include "common/textpad.h"
#include "support/fakedesk.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct Pad {
    TextPad pad{QStringLiteral("Strengths"), {}, 2};
    QStringList stored;
    bool locked = true;
    int replaced = 0;

    Pad()
    {
        QObject::connect(&pad, &TextPad::replacedOthers, &pad, [this] { ++replaced; });
        pad.storeWith([this](const QString& text) {
            if (!locked)
                stored << text;
            return !locked;
        });
        pad.showText(QStringLiteral("old"), 1);
    }
    [[nodiscard]] std::string text() const { return pad.toPlainText().toStdString(); }
};

} // namespace

TEST_CASE("text that could not be stored stays, and is stored when the field is left again")
{
    Pad f;
    f.pad.setPlainText(QStringLiteral("typed"));
    f.pad.enterTyped();
    f.pad.showText(QStringLiteral("old"), 1); // the page is read again
    CHECK(f.text() == "typed");
    f.pad.showText(QStringLiteral("theirs"), 1); // whoever locked the file has stored another text
    CHECK(f.text() == "typed");
    CHECK(f.stored.isEmpty());
    f.locked = false;
    f.pad.enterTyped();
    CHECK(f.stored == QStringList{QStringLiteral("typed")});
    CHECK(f.replaced == 1); // which is said
    f.pad.enterTyped();
    CHECK(f.stored.size() == 1);
    f.pad.showText(QStringLiteral("old"), 1); // undone
    CHECK(f.text() == "old");
}

TEST_CASE("text that could not be stored does not go over to another client")
{
    Pad f;
    f.pad.showText({}, 1);
    f.pad.setPlainText(QStringLiteral("typed"));
    f.pad.enterTyped();
    f.pad.showText({}, 2);
    CHECK(f.text().empty());
    f.locked = false;
    f.pad.enterTyped();
    CHECK(f.stored.isEmpty());
}

TEST_CASE("text is left alone while it is typed")
{
    Pad f;
    f.pad.setPlainText(QStringLiteral("typ"));
    f.pad.showText(QStringLiteral("somebody else's"), 1);
    CHECK(f.text() == "typ");
    f.locked = false;
    f.pad.enterTyped();
    CHECK(f.replaced == 1);
    f.pad.setPlainText(QStringLiteral("typed"));
    f.pad.enterTyped();
    CHECK(f.replaced == 1);
}
