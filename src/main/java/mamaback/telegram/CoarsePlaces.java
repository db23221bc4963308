package mamaback.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes places coarse as they come in, so that nobody's door lies in the inbox, however briefly.
 */
final class CoarsePlaces {
  /** One decimal of a degree is about ten kilometres: a time zone needs no more. */
  private static final double STEPS_A_DEGREE = 10;

  private static final List<String> NUMBERS = List.of("latitude", "longitude");

  private CoarsePlaces() {}

  /** Changes every place anywhere in {@code update}. */
  static void apply(JsonNode update) {
    for (JsonNode place : update.findParents("latitude")) {
      if (place instanceof ObjectNode fields) {
        NUMBERS.forEach(name -> fields.put(name, Math.rint(number(fields, name)) / STEPS_A_DEGREE));
      }
    }
  }

  private static double number(ObjectNode fields, String name) {
    return fields.path(name).asDouble() * STEPS_A_DEGREE;
  }
}
