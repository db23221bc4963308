package mamaback.conversation;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;
import mamaback.tips.Subscription;

/** The pages of the talk about tips. */
final class TipPages {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final List<Integer> HOURS = List.of(6, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 21);
  private static final int IN_A_ROW = 4;
  private static final int CITIES_IN_A_ROW = 3;

  private final ZoneChoices zones;
  private final Clock clock;

  TipPages(ZoneChoices zones, Clock clock) {
    this.zones = zones;
    this.clock = clock;
  }

  /** A line alone. */
  OutgoingMessage said(Turn turn, Line line) {
    return OutgoingMessage.of(turn.wording().text(line));
  }

  /** What is set, and what can be changed; it asks whether her time is right. */
  OutgoingMessage overview(Turn turn, Subscription set, Placement placement) {
    Wording wording = turn.wording();
    Button now = new TipChoice.AskNow(set.time()).button(wording.label(Line.BUTTON_TIPS_NOT_NOW));
    Line sound = set.silent() ? Line.BUTTON_TIPS_SOUND : Line.BUTTON_TIPS_SILENT;
    List<List<Button>> rows =
        List.of(
            List.of(now),
            List.of(
                new TipChoice.Hours().button(wording.label(Line.BUTTON_TIPS_HOUR)),
                new TipChoice.QuietDays().button(wording.label(Line.BUTTON_TIPS_DAYS))),
            List.of(
                new TipChoice.Sound().button(wording.label(sound)),
                new TipChoice.Next().button(wording.label(Line.BUTTON_TIPS_NEXT))),
            List.of(new TipChoice.Stop().button(wording.label(Line.BUTTON_TIPS_STOP))));
    return new OutgoingMessage(settings(turn, set), rows, placement);
  }

  private RichText settings(Turn turn, Subscription set) {
    Wording wording = turn.wording();
    LocalTime to = set.time().plusMinutes(Subscription.WINDOW_MINUTES);
    RichText text =
        wording.text(
            Line.TIPS_SET,
            Map.of(
                "from", CLOCK.format(set.time()),
                "to", CLOCK.format(to),
                "now", clock(clock.instant(), set.zone()),
                "city", TimeZones.city(set.zone())));
    if (!set.quietDays().isEmpty()) {
      String days =
          set.quietDays().stream()
              .sorted()
              .map(day -> name(turn, day))
              .collect(Collectors.joining(", "));
      text = text.then(wording.text(Line.TIPS_SET_DAYS, Map.of("days", days)));
    }
    return set.silent() ? text.then(wording.text(Line.TIPS_SET_SILENT)) : text;
  }

  /** Hours to choose from, below {@code line}. */
  OutgoingMessage hours(Turn turn, Line line, Placement placement) {
    List<Button> hours =
        HOURS.stream()
            .map(hour -> LocalTime.of(hour, 0))
            .map(time -> new TipChoice.At(time).button(CLOCK.format(time)))
            .toList();
    return new OutgoingMessage(turn.wording().text(line), Rows.of(hours, IN_A_ROW), placement);
  }

  /** Asks what time it is for her: one of her country's, or of all that there are. */
  OutgoingMessage askNow(Turn turn, LocalTime time, Placement placement) {
    List<List<Button>> rows =
        turn.preferences().country().isPresent()
            ? Rows.of(citiesOfHerCountry(turn, time), CITIES_IN_A_ROW)
            : Rows.of(timesOfTheWorld(time), IN_A_ROW);
    return new OutgoingMessage(turn.wording().text(Line.TIPS_ASK_NOW), rows, placement);
  }

  private List<Button> citiesOfHerCountry(Turn turn, LocalTime time) {
    return zones.of(turn).stream()
        .map(zone -> new TipChoice.In(time, ZoneId.of(zone.value())).button(zone.label()))
        .toList();
  }

  private List<Button> timesOfTheWorld(LocalTime time) {
    Instant now = clock.instant();
    return TimeZones.offsets(now).stream()
        .map(offset -> new TipChoice.AskCity(time, offset).button(clock(now, offset)))
        .toList();
  }

  /** Asks which of the cities with that time has her clocks, since summer time differs. */
  OutgoingMessage askCity(Turn turn, LocalTime time, ZoneOffset offset) {
    List<Button> cities =
        TimeZones.at(offset, clock.instant()).stream()
            .map(zone -> new TipChoice.In(time, zone).button(TimeZones.city(zone)))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Rows.of(cities, CITIES_IN_A_ROW));
    String back = turn.wording().label(Line.BUTTON_BACK);
    rows.add(List.of(new TipChoice.AskNow(time).button(back)));
    return new OutgoingMessage(turn.wording().text(Line.TIPS_ASK_CITY), rows, Placement.IN_PLACE);
  }

  /** The days of the week; those without a tip say so. */
  OutgoingMessage quietDays(Turn turn, Subscription set) {
    Wording wording = turn.wording();
    List<List<Button>> rows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      Line line = set.quietDays().contains(day) ? Line.TIPS_DAY_QUIET : Line.TIPS_DAY;
      String label = wording.label(line, Map.of("day", name(turn, day)));
      rows.add(List.of(new TipChoice.Quiet(day).button(label)));
    }
    rows.add(List.of(new TipChoice.Overview().button(wording.label(Line.BUTTON_BACK))));
    return new OutgoingMessage(wording.text(Line.TIPS_DAYS), rows, Placement.IN_PLACE);
  }

  /** No more tips; with a way back. */
  OutgoingMessage stopped(Turn turn, Placement placement) {
    Button undo = new TipChoice.Undo().button(turn.wording().label(Line.BUTTON_TIPS_UNDO));
    return new OutgoingMessage(
        turn.wording().text(Line.TIPS_STOPPED), List.of(List.of(undo)), placement);
  }

  private static String clock(Instant now, ZoneId zone) {
    return CLOCK.format(now.atZone(zone));
  }

  private static String name(Turn turn, DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, turn.locale());
  }
}
