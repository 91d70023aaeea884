package dk.livtag.pathway.trial;

import dk.livtag.pathway.programme.Step;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an hour costs here (timepris).
 *
 * @param hourly whole kroner an hour, by the word that a programme's file writes for a profession; no cost is shown without
 */
@ConfigurationProperties("livtag.programmes.price")
public record Prices(@DefaultValue Map<Step.Who, Integer> hourly) {

    public Prices {
        hourly = Map.copyOf(hourly);
    }
}
