package dk.livtag.conference.web.citizen;

import dk.livtag.ui.paper.Paper;

/** The sheet as a file. */
public record AgreedPaper(AgreedSheet sheet) implements Paper {

    @Override
    public String fileName() {
        return "aftaler.pdf";
    }

    @Override
    public String titleKey() {
        return "meeting.agreed.title";
    }
}
