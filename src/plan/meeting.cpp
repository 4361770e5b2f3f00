#include "plan/meeting.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto kindWords = enumWords<MeetingKind>("visit", "call", "review");
constexpr auto sideWords = enumWords<PromiseSide>("ours", "theirs");
constexpr auto stateWords = enumWords<PromiseState>("open", "kept", "broken");

} // namespace

QString meetingKindWord(MeetingKind kind)
{
    return kindWords.word(kind);
}

std::optional<MeetingKind> meetingKindFromWord(const QString& word)
{
    return kindWords.value(word);
}

QString meetingKindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Visit:
        return Text::tr("Visit");
    case MeetingKind::Call:
        return Text::tr("Call");
    case MeetingKind::Review:
        return Text::tr("Review");
    }
    return {};
}

QString promiseSideWord(PromiseSide side)
{
    return sideWords.word(side);
}

QString promiseSideName(PromiseSide side)
{
    return side == PromiseSide::Ours ? Text::tr("We promised") : Text::tr("They promised");
}

QString promiseStateWord(PromiseState state)
{
    return stateWords.word(state);
}

std::optional<PromiseState> promiseStateFromWord(const QString& word)
{
    return stateWords.value(word);
}

QString promiseStateName(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return Text::tr("open", "a promise");
    case PromiseState::Kept:
        return Text::tr("kept", "a promise");
    case PromiseState::Broken:
        return Text::tr("broken", "a promise");
    }
    return {};
}

} // namespace kam
