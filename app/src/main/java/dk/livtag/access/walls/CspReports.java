package dk.livtag.access.walls;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where browsers report what the content security policy stopped. Counted in the log; the report may name pages, so it is not kept. */
@RestController
class CspReports {

    private static final Logger LOG = LoggerFactory.getLogger(CspReports.class);

    @PostMapping("/csp-rapport")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report() {
        LOG.warn("A browser reported a breach of the content security policy");
    }
}
