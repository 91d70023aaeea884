package dk.livtag.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about the lists of staff.
 *
 * @param unseenWeeks after how many weeks without a meeting somebody stands in the list of those not seen
 */
@ConfigurationProperties("livtag.worklist")
public record WorklistProperties(@DefaultValue("6") int unseenWeeks) {}
