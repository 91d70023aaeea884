package dk.livtag.ui;

import java.util.Arrays;
import java.util.List;

/** How hard a Danish text is to read (læsbarhedsindeks): words a sentence, plus the share of words longer than six letters. */
record Lix(List<String> sentences) {

    private static final int LONG = 6;

    static Lix of(String text) {
        return new Lix(Arrays.stream(text.split("[.:!?]+(\\s+|$)|\\R"))
                .filter(it -> words(it) > 0)
                .toList());
    }

    static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("[^\\p{L}\\p{N}-]+"))
                .filter(it -> !it.isBlank())
                .count();
    }

    double score() {
        var words = (double) sentences.stream().mapToInt(Lix::words).sum();
        var longWords = sentences.stream()
                .flatMap(it -> Arrays.stream(it.split("[^\\p{L}\\p{N}-]+")))
                .filter(it -> it.length() > LONG)
                .count();
        return words / sentences.size() + 100 * longWords / words;
    }

    double wordsPerSentence() {
        return sentences.stream().mapToInt(Lix::words).average().orElse(0);
    }
}
