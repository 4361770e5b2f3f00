// Texts meant to break programs (tests/data/blns) are shown as they stand.
#include "base/error.h"
#include "client/buyingcentre/answerspanel.h"
#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/mappicture.h"
#include "client/buyingcentre/peoplemodel.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTextDocument>

using namespace kam;
using namespace kam::testing;

namespace
{

/// Those that a person's name can be: not empty, without the characters no text may have.
QStringList naughtyStrings()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& one : all)
        texts << one.toString();
    REQUIRE(texts.size() > 400);
    return texts;
}

/// A tip is markup that, shown, reads as the text.
QString readTip(const QString& tip)
{
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

} // namespace

TEST_CASE("naughty strings as every text of a person are kept and shown literally")
{
    CentreFixture centre(false);
    centre.tab->hide(); // it reads once, when it is shown again
    std::vector<Person> people;
    for (const QString& text : naughtyStrings()) {
        Person person;
        person.id = newId();
        person.client = centre.client;
        person.name = person.position = person.unit = person.email = person.phone = person.notes = text;
        person.goals.push_back({noId, text});
        person.attitude = {Attitude::Neutral, Knowledge::Known, text, QDate(2026, 1, 1)};
        person.roles.push_back({noId, Role::User, noId, Knowledge::Known, text, {}});
        try {
            PersonStore(centre.workspace()).add(person);
        } catch (const Error&) {
            continue; // empty, or with a character no text may have: refused with a sentence
        }
        people.push_back(person);
    }
    REQUIRE(people.size() > 350);
    showAndPaint(*centre.tab, {1600, 1000});
    REQUIRE(centre.scene().cardCount() == static_cast<int>(people.size()));
    const QDir before(QDir::current());
    for (const Person& person : people) {
        const Person kept = centre.person(person.id);
        CHECK(kept.name == person.name);
        CHECK(kept.notes == person.notes);
        CHECK(kept.goals.front().text == person.goals.front().text);
        CHECK(kept.attitude.source == person.name);
        const CardFace face = centre.scene().card(person.id)->face();
        CHECK(face.name == person.name);
        CHECK(face.position == person.position);
        const int row = static_cast<PeopleModel*>(centre.people().model())->rowOf(person.id);
        CHECK(CentreFixture::cell(centre.people(), row, PeopleModel::Name) ==
              person.name.left(400).simplified());
        const QString tip =
            centre.people().model()->index(row, PeopleModel::Name).data(Qt::ToolTipRole).toString();
        CHECK(readTip(tip).simplified() == readTip(person.name.toHtmlEscaped()).simplified());
    }
    // The panel and the form show them as plain text.
    for (std::size_t i = 0; i < people.size(); i += 40) {
        const int row = static_cast<PeopleModel*>(centre.people().model())->rowOf(people[i].id);
        centre.people().selectRow(row);
        QApplication::processEvents();
        const auto labels = centre.part<AnswersPanel>("answersPanel").findChildren<QLabel*>();
        for (const QLabel* label : labels)
            CHECK(label->textFormat() == Qt::PlainText);
        CHECK(centre.part<QLabel>("selectedPersonLabel").text() == people[i].name.left(120));
    }
    // Who knows whom: our people as headings, theirs as rows.
    centre.part<QPushButton>("matrixPartButton").click();
    centre.part<QAbstractButton>("allMembersCheckBox").click();
    QApplication::processEvents();
    const QAbstractItemModel& matrix = *centre.part<QTableView>("matrixTable").model();
    QSet<QString> rows;
    for (int row = 0; row < matrix.rowCount(); ++row)
        rows.insert(matrix.index(row, 0).data().toString());
    for (const Person& person : people) {
        INFO(person.name.toStdString());
        CHECK(rows.contains(person.name.left(400).simplified()));
    }
    const auto all = centre.tab->findChildren<QLabel*>();
    for (const QLabel* label : all) {
        INFO(label->objectName().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
    QString saved = centre.desk.folder() + QStringLiteral("/map.svg");
    saveMap(centre.scene(), people.front().name, saved);
    CHECK(QFile::exists(saved));
    CHECK(QDir::current() == before);
}
