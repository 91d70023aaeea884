package dk.livtag.measure.instrument;

import dk.livtag.measure.score.Answers;

/** An answer to another question that lets a question be put. */
public record Condition(String question, Operator operator, double value) {

    /** FHIR's words for it. */
    public enum Operator {
        EXISTS("exists"),
        EQUAL("="),
        UNEQUAL("!="),
        ABOVE(">"),
        BELOW("<"),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String code;

        Operator(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    boolean holds(Answers answers) {
        var given = answers.get(question);
        if (operator == Operator.EXISTS) {
            return given.isPresent() == (value == 1);
        }
        return given.isPresent() && compare(given.getAsDouble());
    }

    private boolean compare(double answer) {
        return switch (operator) {
            case EXISTS -> true;
            case EQUAL -> answer == value;
            case UNEQUAL -> answer != value;
            case ABOVE -> answer > value;
            case BELOW -> answer < value;
            case AT_LEAST -> answer >= value;
            case AT_MOST -> answer <= value;
        };
    }
}
