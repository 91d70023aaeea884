package dk.livtag;

import dk.livtag.access.audit.LogTool;
import dk.livtag.kernel.RealTime;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Livtag: runs an interdisciplinary chronic-pain rehabilitation pathway (tværfagligt smerteforløb). */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Livtag {

    public static void main(String[] args) {
        var arguments = List.of(args);
        if (LogTool.isMeant(arguments)) {
            System.exit(new LogTool(System.getenv()).run(arguments));
        }
        SpringApplication.run(Livtag.class, args);
    }

    @Bean
    RealTime realTime() {
        return new RealTime();
    }
}
