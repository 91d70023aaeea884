package dk.livtag.pathway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about pathways.
 *
 * @param readAfterHandOver how long somebody who has handed over may still read
 */
@ConfigurationProperties("livtag.pathway")
record PathwayProperties(@DefaultValue("30d") Duration readAfterHandOver) {}
