package dk.livtag.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("server.address", "127.0.0.1");

    @Test
    void startsWhereOnlyThisMachineReachesIt() {
        assertThatCode(() -> DemoGuard.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livtag.oidc.issuer", "livtag.base-url"})
    void refusesTheSettingsOfProduction(String setting) {
        environment.setProperty(setting, "https://livtag.example");
        assertThatThrownBy(() -> DemoGuard.check(environment))
                .isInstanceOf(NotADemo.class)
                .hasMessageContaining(setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void refusesToAnswerOtherMachines(String address) {
        environment.setProperty("server.address", address);
        assertThatThrownBy(() -> DemoGuard.check(environment)).hasMessageContaining("LIVTAG_DEMO_ADDRESS");
    }

    @Test
    void answersOtherMachinesWhenToldTo() {
        environment.withProperty("server.address", "0.0.0.0").setProperty("livtag.demo.address", "0.0.0.0");
        assertThatCode(() -> DemoGuard.check(environment)).doesNotThrowAnyException();
    }
}
