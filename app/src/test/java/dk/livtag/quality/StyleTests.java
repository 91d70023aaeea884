package dk.livtag.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of the house style: small files, small packages, little that is public. */
class StyleTests {

    private static final int LONGEST = 300;
    private static final int LARGE = 120;
    private static final int MOST_TYPES = 20;
    private static final double LEAST_HIDDEN = 0.4;
    private static final Pattern BAD_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto)");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private static final List<Path> ALL = Stream.of("postgres", "app", "demo", "e2e", "bench")
            .flatMap(it -> House.files(it + "/src", ".java").stream())
            .toList();

    @Test
    void passesNoFileOfMoreThan300Lines() {
        assertThat(ALL).allSatisfy(it -> assertThat(lines(it)).as(it.toString()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void keepsNineOfTenFilesShort() {
        var lengths = ALL.stream().map(StyleTests::lines).sorted().toList();
        var p90 = lengths.get((int) (lengths.size() * 0.9));
        System.out.printf(
                "Java files %d, lines: median %d, p90 %d, longest %d%n",
                lengths.size(), lengths.get(lengths.size() / 2), p90, lengths.getLast());
        assertThat(p90).isLessThanOrEqualTo(LARGE);
    }

    @Test
    void keepsPackagesSmall() {
        var large = House.CLASSES.stream()
                .filter(StyleTests::isType)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        large.values().removeIf(it -> it <= MOST_TYPES);
        assertThat(large).isEmpty();
    }

    @Test
    void showsLittle() {
        var types = House.CLASSES.stream().filter(StyleTests::isType).toList();
        var hidden = types.stream()
                .filter(it -> !it.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        System.out.printf("Types %d, of which package-private %d%n", types.size(), hidden);
        assertThat((double) hidden / types.size()).isGreaterThanOrEqualTo(LEAST_HIDDEN);
    }

    @Test
    void namesThingsForWhatTheyAre() {
        assertThat(House.CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(it -> BAD_NAME.matcher(it).matches()))
                .isEmpty();
    }

    @Test
    void leavesNothingForLater() {
        assertThat(ALL.stream()
                        .filter(it -> !it.endsWith("StyleTests.java"))
                        .filter(it -> LEFT_OVER.matcher(House.read(it)).find()))
                .isEmpty();
    }

    private static boolean isType(JavaClass it) {
        return it.isTopLevelClass() && !it.getSimpleName().equals("package-info");
    }

    private static int lines(Path file) {
        return (int) House.read(file).lines().count();
    }
}
