package dk.livtag.demo;

import dk.livtag.Livtag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A demo at its first start, in a folder of its own: one for all tests, since it takes seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Livtag.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoHouse.Start.class)
public @interface DemoHouse {

    /** Starts as {@link Demo} does. */
    class Start implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("livtag.data", folder())));
            new DemoGuard().initialize(context);
            new DemoDatabase().initialize(context);
        }

        private static String folder() {
            try {
                return Files.createTempDirectory("livtag-demo").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
