package dk.livtag.plan.activity;

import java.math.BigDecimal;

/** Two thresholds for a change that is felt, which both are shown with where they come from: the research does not agree. */
public record Thresholds(BigDecimal usual, String usualSource, BigDecimal danish, String danishSource) {}
