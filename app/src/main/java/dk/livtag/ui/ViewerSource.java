package dk.livtag.ui;

/** Tells the frame who is looking. The access module knows. */
@FunctionalInterface
public interface ViewerSource {

    Viewer current();
}
