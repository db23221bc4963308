package mamaback.learning;

import java.util.function.Supplier;

/**
 * Something to learn.
 *
 * @param name in small letters; parts this lesson from others
 * @param content of all that it is learnt from: the same content teaches the same
 * @param teacher what learns it; costly
 */
public record Lesson<T>(
    String name, Fingerprint content, Supplier<T> teacher, Notation<T> notation) {}
