package dk.livtag.plan;

import dk.livtag.plan.activity.Thresholds;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about plans and goals.
 *
 * @param runLasts answers about how it goes belong to the same time when they come within so long
 * @param change what counts as a change that is felt
 * @param fewest a group of fewer people is not counted in any overview; five at least
 */
@ConfigurationProperties("livtag.plan")
record PlanProperties(
        @DefaultValue("14d") Duration runLasts,
        @DefaultValue Change change,
        @DefaultValue("5") int fewest) {

    /**
     * Two thresholds, which both are shown: the research does not agree.
     *
     * @param usual points of change on a scale of 1-10 that count by the usual convention
     * @param usualSource where that comes from
     * @param danish points of change that the Danish validation recommends
     * @param danishSource where that comes from
     */
    record Change(
            @DefaultValue("2.0") BigDecimal usual,

            @DefaultValue("Mirkopoulos og Butler 1994; en vedtaget grænse, ikke et måleresultat")
            String usualSource,

            @DefaultValue("3.5") BigDecimal danish,

            @DefaultValue("Den danske validering, 88 personer; grænsen er usikker")
            String danishSource) {

        Thresholds thresholds() {
            return new Thresholds(usual, usualSource, danish, danishSource);
        }
    }
}
