package dk.livtag.ui;

import dk.livtag.ui.Display.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all modules, {@code i18n/<module>_da.properties} and {@code _en}. A missing text is an error, never an empty place. */
@Component
public class Texts {

    private static final String WHERE = "classpath*:i18n/*_%s.properties";

    private final Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    private final Map<Key, Saying> sayings = new ConcurrentHashMap<>();

    Texts() {
        for (var language : Language.values()) {
            all.put(language, load(language));
        }
    }

    /** An argument that is itself a text is told in the same language. */
    public String get(Language language, String key, Object... arguments) {
        return sayings.computeIfAbsent(new Key(language, key), this::saying)
                .with(Arrays.stream(arguments)
                        .map(it -> it instanceof FieldError words
                                ? get(language, words.key(), words.arguments().toArray())
                                : it)
                        .toArray());
    }

    private Saying saying(Key wanted) {
        var text = all.getOrDefault(wanted.language(), Map.of()).get(wanted.key());
        if (text == null) {
            throw new IllegalArgumentException("No text " + wanted.key() + " in " + wanted.language());
        }
        return Saying.of(text, locale(wanted.language()));
    }

    public static Locale locale(Language language) {
        return Locale.forLanguageTag(code(language));
    }

    /** The tag for {@code <html lang>}. */
    static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> load(Language language) {
        var texts = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(WHERE.formatted(code(language)))) {
                read(file).forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private record Key(Language language, String key) {}

    /** A text whose places to fill are found; one that has none is worked out once. */
    private record Saying(MessageFormat format, @Nullable String fixed) {

        static Saying of(String text, Locale locale) {
            var format = new MessageFormat(text, locale);
            return new Saying(
                    format, format.getFormatsByArgumentIndex().length == 0 ? format.format(new Object[0]) : null);
        }

        /** A format may be used by one thread only, so each call fills its own copy. */
        String with(Object[] arguments) {
            return fixed != null ? fixed : ((MessageFormat) format.clone()).format(arguments);
        }
    }
}
