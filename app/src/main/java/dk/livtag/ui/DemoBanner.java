package dk.livtag.ui;

/** Says whether every page must say that its people are invented. Only the demo has one. */
public interface DemoBanner {}
