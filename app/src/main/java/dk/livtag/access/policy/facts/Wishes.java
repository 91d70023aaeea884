package dk.livtag.access.policy.facts;

import java.util.List;

/** What citizens have decided themselves about their data. */
public record Wishes(List<Block> blocks, List<Consent> consents, List<RelativeGrant> grants) {

    public static final Wishes NONE = new Wishes(List.of(), List.of(), List.of());
}
