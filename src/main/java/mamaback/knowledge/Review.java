package mamaback.knowledge;

import java.time.LocalDate;

/** A clinician's sign-off of one entry. */
public record Review(String by, String role, LocalDate on) {}
