package dk.livtag.rights.web;

import dk.livtag.rights.Block;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * All that the citizen has blocked, now and before.
 *
 * @param told what has just been done: sat or fjernet; empty for nothing
 */
public record BlocksPage(List<Block> all, String told) implements Page {

    static final String PATH = "/mit/spaerring";

    public List<Block> standing() {
        return all.stream().filter(it -> it.liftedAt() == null).toList();
    }

    public List<Block> lifted() {
        return all.stream().filter(it -> it.liftedAt() != null).toList();
    }

    @Override
    public String titleKey() {
        return "rights.block.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
