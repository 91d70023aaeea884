package dk.livtag.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is, as soon as it answers. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void sayWhere(WebServerInitializedEvent event) {
        LOG.info("Livtag: http://localhost:{}/", event.getWebServer().getPort());
    }
}
