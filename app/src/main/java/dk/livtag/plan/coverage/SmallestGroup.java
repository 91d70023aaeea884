package dk.livtag.plan.coverage;

/** How many people a group must have to be counted; an operator may ask for more than five, never for fewer. */
@FunctionalInterface
public interface SmallestGroup {
    int people();
}
