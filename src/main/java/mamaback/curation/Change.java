package mamaback.curation;

import java.nio.file.Path;

/**
 * A knowledge file as it will be.
 *
 * @param file below the knowledge folder
 */
public record Change(Path file, String text) {}
