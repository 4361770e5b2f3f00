#pragma once

// The application object of the tests that draw, as a listener of Catch2: main() then comes from its library,
// which would take longer to compile than any of our files.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <QLocale>
#include <catch2/catch.hpp>
#include <memory>

namespace kam::test
{

/// Keeps an @p Application, offscreen and in English, from before the first test until after the last one.
/// Register a class derived from it with CATCH_REGISTER_LISTENER.
template <class Application>
class InApplication : public Catch::TestEventListenerBase
{
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_application = std::make_unique<Application>(m_count, m_arguments);
        prepare();
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

protected:
    virtual void prepare() {}

private:
    int m_count = 1;
    char m_name[5] = "test";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<Application> m_application;
};

} // namespace kam::test
