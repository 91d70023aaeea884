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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all modules, {@code i18n/<module>_da.properties} and {@code _en}. A missing text is an error, never an empty place. */
@Component
public class Texts {

    private static final String WHERE = "classpath*:i18n/*_%s.properties";

    private final Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) {
            all.put(language, load(language));
        }
    }

    /** An argument that is itself a text is told in the same language. */
    public String get(Language language, String key, Object... arguments) {
        var text = all.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        var told = Arrays.stream(arguments)
                .map(it -> it instanceof FieldError words
                        ? get(language, words.key(), words.arguments().toArray())
                        : it)
                .toArray();
        return new MessageFormat(text, locale(language)).format(told);
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
}
