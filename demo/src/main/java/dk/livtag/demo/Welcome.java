package dk.livtag.demo;

import dk.livtag.demo.people.Persona;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is and who to be, as soon as it answers. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void sayWhere(WebServerInitializedEvent event) {
        LOG.info("""
                Livtag: http://localhost:{}/
                Log in with one click and no password, as one of these or as any citizen: /log-ind/demo
                  {}
                Move the clock: /demo/ur""", event.getWebServer().getPort(), logIns());
    }

    private static String logIns() {
        return Persona.all().stream()
                .filter(it -> !it.group().isEmpty())
                .map(Persona::key)
                .collect(Collectors.joining(" "));
    }
}
