package mamaback.tips;

import java.time.Instant;
import java.time.LocalDate;

/** The right and the duty to send one tip. */
public record Claim(Subscription subscription, LocalDate date, Instant due) {}
