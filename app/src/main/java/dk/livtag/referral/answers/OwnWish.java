package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;

/** What matters most to the person, in her own words (eget ønske): the first thing the triage nurse reads. */
public record OwnWish(String words) implements Answer {

    public static final int LONGEST = 2_000;

    public OwnWish {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new RuleBroken("referral.wish.long");
        }
    }

    /** The beginning, cut at a word, for a list. */
    public String opening(int length) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        var cut = line.lastIndexOf(' ', length);
        return line.substring(0, cut > 0 ? cut : length) + " …";
    }
}
