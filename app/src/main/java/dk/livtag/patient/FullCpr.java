package dk.livtag.patient;

/** A whole CPR number with the name it belongs to, for the one page that shows it. */
public record FullCpr(PersonName name, Cpr cpr) {}
