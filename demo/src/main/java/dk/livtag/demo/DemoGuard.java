package dk.livtag.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Stops a demo that has been told to be the real thing, or that others could reach: anybody logs in to it with one click. */
final class DemoGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> REAL = List.of("livtag.base-url", "livtag.site.base-url", "livtag.oidc.issuer");

    /** Said out loud, the operator may open a demo to others, behind whatever keeps strangers out. */
    private static final String TOLD = "livtag.demo.address";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        for (var setting : REAL) {
            if (!environment.getProperty(setting, "").isBlank()) {
                throw new NotADemo(setting + " is set, as it is in production only");
            }
        }
        var address = environment.getProperty("server.address", "0.0.0.0");
        if (!environment.getProperty(TOLD, "").equals(address) && !isLoopback(address)) {
            throw new NotADemo("it would answer other machines, at " + address + "; LIVTAG_DEMO_ADDRESS allows that");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
