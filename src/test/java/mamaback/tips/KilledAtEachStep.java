package mamaback.tips;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A test that gets the database, the step at which the process dies, how many of ten chats get
 * something in the end, and how many of them it is unknown of.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0} killed when {1}")
@CsvSource({
  "SQLite, CLAIMED, 10, 0",
  "SQLite, BEGUN, 9, 1",
  "SQLite, SENT, 10, 1",
  "SQLite, ENDED, 10, 0",
  "PostgreSQL, CLAIMED, 10, 0",
  "PostgreSQL, BEGUN, 9, 1",
  "PostgreSQL, SENT, 10, 1",
  "PostgreSQL, ENDED, 10, 0"
})
public @interface KilledAtEachStep {}
