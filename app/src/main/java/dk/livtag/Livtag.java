package dk.livtag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Livtag: runs an interdisciplinary chronic-pain rehabilitation pathway (tværfagligt smerteforløb). */
@SpringBootApplication
public class Livtag {

    public static void main(String[] args) {
        SpringApplication.run(Livtag.class, args);
    }
}
