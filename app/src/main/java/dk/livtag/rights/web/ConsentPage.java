package dk.livtag.rights.web;

import dk.livtag.rights.Consent;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;

/**
 * What the citizen has said yes to, and what she can say yes to.
 *
 * @param told what has just been done: givet or trukket; empty for nothing
 */
public record ConsentPage(List<Consent> all, List<Consent.Recipient> recipients, Instant now, String told)
        implements Page {

    static final String PATH = "/mit/samtykke";

    public List<Consent> holding() {
        return all.stream().filter(it -> it.holdsAt(now)).toList();
    }

    public List<Consent> before() {
        return all.stream().filter(it -> !it.holdsAt(now)).toList();
    }

    /** Those whom she has not already said yes to herself. */
    public List<Consent.Recipient> open() {
        var told = holding().stream()
                .filter(it -> it.documentedBy() == null)
                .map(it -> it.recipient().id())
                .toList();
        return recipients.stream().filter(it -> !told.contains(it.id())).toList();
    }

    @Override
    public String titleKey() {
        return "rights.consent.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
