package dk.livtag.demo;

import dk.livtag.Livtag;
import org.springframework.boot.SpringApplication;

/** Livtag with fictional people, on a database of its own: what {@code ./run} starts. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(Livtag.class);
        application.setAdditionalProfiles("demo");
        application.addInitializers(new DemoGuard(), new DemoDatabase());
        var context = application.run(arguments);
        if (Boolean.getBoolean("livtag.demo.training")) {
            new Training(context.getEnvironment().getRequiredProperty("local.server.port", int.class))
                    .visitEverything();
            SpringApplication.exit(context);
        }
    }
}
