package dk.livtag.referral.web.sender;

import io.github.bucket4j.TimeMeter;
import org.springframework.stereotype.Component;

/** How often one client address may guess codes or begin forms. */
@Component
class Throttles {

    private static final int CODES_A_MINUTE = 5;
    private static final int FORMS_A_MINUTE = 30;

    private final Throttle codes = new Throttle(CODES_A_MINUTE, TimeMeter.SYSTEM_MILLISECONDS);
    private final Throttle forms = new Throttle(FORMS_A_MINUTE, TimeMeter.SYSTEM_MILLISECONDS);

    boolean mayTryACode(String address) {
        return codes.allows(address);
    }

    boolean mayBegin(String address) {
        return forms.allows(address);
    }
}
