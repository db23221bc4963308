package mamaback.chat;

import java.util.Optional;

/** A place on earth, in degrees. Printed as a mask, since it may lead to a person. */
public record Coordinates(double latitude, double longitude) {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  public Coordinates {
    if (!isPossible(latitude, POLE) || !isPossible(longitude, DATE_LINE)) {
      throw new IllegalArgumentException("no place on earth");
    }
  }

  /** The place of these numbers from outside; empty where there is none. */
  public static Optional<Coordinates> find(double latitude, double longitude) {
    return isPossible(latitude, POLE) && isPossible(longitude, DATE_LINE)
        ? Optional.of(new Coordinates(latitude, longitude))
        : Optional.empty();
  }

  /** False for what is no number, too. */
  private static boolean isPossible(double degrees, double most) {
    return Math.abs(degrees) <= most;
  }

  @Override
  public String toString() {
    return "Coordinates[masked]";
  }
}
