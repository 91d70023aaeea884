package dk.livtag.plan.web.care;

import dk.livtag.plan.history.Version;
import java.util.List;

/** A page of versions, the latest first. */
public record VersionList(List<Version> read, int page) {

    static final int LAST = 1_000;

    public List<Version> shown() {
        return read.stream().limit(Version.PAGE_SIZE).toList();
    }

    public boolean hasMore() {
        return read.size() > Version.PAGE_SIZE;
    }
}
