package dk.livtag.measure.score;

/**
 * One item of an instrument: what may be answered.
 *
 * @param whole whether only whole numbers are answers
 * @param required whether no score is whole without it
 */
public record Item(String code, double from, double to, boolean whole, boolean required) {

    public boolean accepts(double answer) {
        return answer >= from && answer <= to && (!whole || answer == Math.rint(answer));
    }
}
