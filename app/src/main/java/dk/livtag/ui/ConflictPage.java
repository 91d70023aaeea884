package dk.livtag.ui;

import java.util.List;

/**
 * Two people changed the same thing: both versions, side by side, to choose between.
 *
 * @param action address that takes the choice by post
 * @param version version of the saved one, to be sent with the choice
 * @param mine hidden fields that keep what the user wrote
 */
public record ConflictPage(Shell shell, String action, int version, List<Difference> differences, List<Kept> mine)
        implements Page {

    /** One field in both versions, as it is read. */
    public record Difference(String labelKey, String mine, String saved) {}

    /** One form field as the user sent it. */
    public record Kept(String name, String value) {}

    @Override
    public String titleKey() {
        return "ui.conflict.title";
    }
}
