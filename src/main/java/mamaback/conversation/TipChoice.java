package mamaback.conversation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import mamaback.chat.Button;

/** What a button about tips asks for. Its data comes from outside, so reading it may fail. */
sealed interface TipChoice {
  DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  /** Show what is set. */
  record Overview() implements TipChoice {}

  /** Show hours to choose from. */
  record Hours() implements TipChoice {}

  /** A tip each day at this time of hers. */
  record At(LocalTime time) implements TipChoice {}

  /** Ask what time it is for her. */
  record AskNow(LocalTime time) implements TipChoice {}

  /** Ask for a city where clocks differ from UTC by this much now. */
  record AskCity(LocalTime time, ZoneOffset offset) implements TipChoice {}

  /** Ask where she is, for tips at this time of hers. */
  record AskPlace(LocalTime time) implements TipChoice {}

  /** Her clocks are those of that zone. */
  record There(ZoneId zone) implements TipChoice {}

  /** A tip each day at this time of that zone. */
  record In(LocalTime time, ZoneId zone) implements TipChoice {}

  /** Show the days without a tip. */
  record QuietDays() implements TipChoice {}

  /** Make a day quiet, or loud again. */
  record Quiet(DayOfWeek day) implements TipChoice {}

  /** With a sound, or without one. */
  record Sound() implements TipChoice {}

  /** Today's tip, now. */
  record Next() implements TipChoice {}

  /** No more tips. */
  record Stop() implements TipChoice {}

  /** Tips again, as they were. */
  record Undo() implements TipChoice {}

  /** A button with {@code label} that asks for this. */
  default Button button(String label) {
    return new Action.Tips(data()).button(label);
  }

  private String data() {
    return switch (this) {
      case Overview() -> "show";
      case Hours() -> "hours";
      case At(var time) -> "at:" + CLOCK.format(time);
      case AskNow(var time) -> "now:" + CLOCK.format(time);
      case AskCity(var time, var offset) ->
          "city:" + CLOCK.format(time) + ":" + offset.getTotalSeconds();
      case AskPlace(var time) -> "place:" + CLOCK.format(time);
      case There(var zone) -> "there:" + zone.getId();
      case In(var time, var zone) -> "in:" + CLOCK.format(time) + ":" + zone.getId();
      case QuietDays() -> "days";
      case Quiet(var day) -> "quiet:" + day.getValue();
      case Sound() -> "sound";
      case Next() -> "next";
      case Stop() -> "stop";
      case Undo() -> "undo";
    };
  }

  /** The choice in {@code data}; empty where it was made by another version or by nobody. */
  static Optional<TipChoice> read(String data) {
    String[] parts = data.split(":", 3);
    try {
      return switch (parts.length) {
        case 1 -> alone(data);
        case 2 -> one(parts[0], parts[1]);
        default -> two(parts[0], time(parts[1]), parts[2]);
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<TipChoice> alone(String word) {
    return switch (word) {
      case "show" -> Optional.of(new Overview());
      case "hours" -> Optional.of(new Hours());
      case "days" -> Optional.of(new QuietDays());
      case "sound" -> Optional.of(new Sound());
      case "next" -> Optional.of(new Next());
      case "stop" -> Optional.of(new Stop());
      case "undo" -> Optional.of(new Undo());
      default -> Optional.empty();
    };
  }

  private static Optional<TipChoice> one(String word, String about) {
    return switch (word) {
      case "at" -> Optional.of(new At(time(about)));
      case "now" -> Optional.of(new AskNow(time(about)));
      case "place" -> Optional.of(new AskPlace(time(about)));
      case "there" -> TimeZones.find(about).map(There::new);
      case "quiet" -> Optional.of(new Quiet(DayOfWeek.of(Integer.parseInt(about))));
      default -> Optional.empty();
    };
  }

  private static Optional<TipChoice> two(String word, LocalTime time, String where) {
    return switch (word) {
      case "city" ->
          Optional.of(new AskCity(time, ZoneOffset.ofTotalSeconds(Integer.parseInt(where))));
      case "in" -> TimeZones.find(where).map(zone -> new In(time, zone));
      default -> Optional.empty();
    };
  }

  private static LocalTime time(String digits) {
    return LocalTime.parse(digits, CLOCK);
  }
}
