package dk.livtag.measure.instrument;

import java.util.List;

/**
 * Words that somebody owns, with the terms on which they are used here.
 *
 * @param attribution what must stand wherever they are shown; empty for nothing
 * @param acknowledged whether the operator has said yes to the terms, where they ask for it
 */
public record Pack(String name, String licence, String attribution, boolean acknowledged, List<Wording> wordings) {

    public Pack {
        wordings = List.copyOf(wordings);
    }
}
