package mamaback.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * @param checked the day on which a person last compared the entry with it
 */
public record Source(
    String title, String publisher, Optional<URI> url, Optional<LocalDate> checked) {}
