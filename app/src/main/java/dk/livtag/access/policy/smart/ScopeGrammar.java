package dk.livtag.access.policy.smart;

import dk.livtag.access.policy.smart.SmartScope.Level;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code (patient|user|system)/(Type|*).[c][r][u][d][s]}, letters in order, a category only from the list. */
final class ScopeGrammar {

    private static final Map<String, Level> LEVELS =
            Map.of("patient", Level.PATIENT, "user", Level.USER, "system", Level.SYSTEM);

    /** Our observations are answers to questionnaires, so this category narrows nothing that an app may see. */
    private static final Map<String, Set<String>> CATEGORIES = Map.of(
            "Observation", Set.of("survey", "http://terminology.hl7.org/CodeSystem/observation-category|survey"));

    private static final String CATEGORY = "?category=";

    private ScopeGrammar() {}

    static Optional<SmartScope> parse(String text) {
        var slash = text.indexOf('/');
        var dot = text.indexOf('.', slash + 1);
        if (slash < 0 || dot < 0) return Optional.empty();
        var question = text.indexOf('?', dot);
        var end = question < 0 ? text.length() : question;
        var level = LEVELS.get(text.substring(0, slash));
        var type = text.substring(slash + 1, dot);
        var permissions = permissions(text.substring(dot + 1, end));
        if (level == null || !isType(type) || permissions.isEmpty()) return Optional.empty();
        if (question < 0) return Optional.of(new SmartScope(level, type, permissions, null));
        return category(type, text.substring(question)).map(it -> new SmartScope(level, type, permissions, it));
    }

    private static Optional<String> category(String type, String query) {
        if (!query.startsWith(CATEGORY)) return Optional.empty();
        var category = query.substring(CATEGORY.length());
        return Optional.of(category).filter(CATEGORIES.getOrDefault(type, Set.of())::contains);
    }

    private static boolean isType(String text) {
        if (text.equals(SmartScope.WILDCARD)) return true;
        return !text.isEmpty()
                && isBetween(text.charAt(0), 'A', 'Z')
                && text.chars().allMatch(ScopeGrammar::isLetter);
    }

    private static boolean isLetter(int it) {
        return isBetween(it, 'A', 'Z') || isBetween(it, 'a', 'z');
    }

    private static boolean isBetween(int it, char first, char last) {
        return it >= first && it <= last;
    }

    /** Empty unless every letter is known and stands after the one before it. */
    private static Set<Permission> permissions(String letters) {
        var found = EnumSet.noneOf(Permission.class);
        var next = 0;
        for (var permission : Permission.values()) {
            if (next < letters.length() && letters.charAt(next) == permission.letter()) {
                found.add(permission);
                next++;
            }
        }
        return next == letters.length() ? found : Set.of();
    }
}
