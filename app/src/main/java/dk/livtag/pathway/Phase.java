package dk.livtag.pathway;

import java.util.List;

/** One stage of a programme (stadie), with what happens in it, in words a citizen reads. */
public record Phase(int number, String code, Words name, List<Words> happens) {

    public Phase {
        happens = List.copyOf(happens);
    }
}
