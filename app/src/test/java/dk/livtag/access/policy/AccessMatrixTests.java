package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Hidden;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the access matrix, by decision, deciding rule and hidden parts. */
class AccessMatrixTests {

    static List<MatrixCase> cases() {
        return MatrixCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isDecidedAsTheMatrixSays(MatrixCase matrix) {
        var decision = Policy.decide(MatrixFacts.ALL, matrix.request());

        assertThat(decision.code()).isEqualTo(matrix.expected());
        assertThat(decision.rule()).hasToString(matrix.rule());
        assertThat(hidden(decision)).isEqualTo(matrix.hidden());
    }

    private static Set<String> hidden(Decision decision) {
        return decision instanceof AllowFiltered it
                ? it.hidden().stream().map(Hidden::code).collect(Collectors.toSet())
                : Set.of();
    }
}
