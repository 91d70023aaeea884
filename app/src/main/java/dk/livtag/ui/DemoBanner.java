package dk.livtag.ui;

import java.util.List;

/** Makes every page say that its people are invented, and lead to the demo's own pages. Only the demo has one. */
public record DemoBanner(List<Link> links) {

    /** One of the demo's own pages. */
    public record Link(String path, String textKey) {}
}
