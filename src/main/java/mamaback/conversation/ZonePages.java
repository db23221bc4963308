package mamaback.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.Keyboard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Sender;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** The pages on which she says by which clocks she lives. */
final class ZonePages {
  private static final int TIMES_IN_A_ROW = 4;
  private static final int CITIES_IN_A_ROW = 3;

  private final ZoneChoices zones;
  private final Clock clock;

  ZonePages(ZoneChoices zones, Clock clock) {
    this.zones = zones;
    this.clock = clock;
  }

  /** What clocks show in {@code zone} now. */
  String now(ZoneId zone) {
    return clock(clock.instant(), zone);
  }

  /** Asks what time it is for her: one of her country's, or of all that there are. */
  OutgoingMessage askNow(Turn turn, LocalTime time, Placement placement) {
    List<List<Button>> rows =
        new ArrayList<>(
            turn.preferences().country().isPresent()
                ? Rows.of(citiesOfHerCountry(turn, time), CITIES_IN_A_ROW)
                : Rows.of(timesOfTheWorld(turn, time), TIMES_IN_A_ROW));
    if (turn.sender().place() == Sender.Place.PRIVATE) {
      String label = turn.wording().label(Line.BUTTON_TIPS_PLACE);
      rows.add(List.of(new TipChoice.AskPlace(time).button(label)));
    }
    return new OutgoingMessage(turn.wording().text(Line.TIPS_ASK_NOW), rows, placement);
  }

  private List<Button> citiesOfHerCountry(Turn turn, LocalTime time) {
    return zones.of(turn).stream()
        .map(zone -> new TipChoice.In(time, ZoneId.of(zone.value())).button(zone.label()))
        .toList();
  }

  private List<Button> timesOfTheWorld(Turn turn, LocalTime time) {
    Instant now = clock.instant();
    List<ZoneOffset> offsets = TimeZones.offsets(now);
    List<String> times = offsets.stream().map(offset -> clock(now, offset)).toList();
    return offsets.stream()
        .map(
            offset -> {
              String shown = clock(now, offset);
              boolean isOfTwoDays = Collections.frequency(times, shown) > 1;
              String label = isOfTwoDays ? day(turn, now, offset) + " " + shown : shown;
              return new TipChoice.AskCity(time, offset).button(label);
            })
        .toList();
  }

  /** West and east of the date line clocks show the same, a day apart. */
  private static String day(Turn turn, Instant now, ZoneOffset offset) {
    return now.atOffset(offset).getDayOfWeek().getDisplayName(TextStyle.SHORT, turn.locale());
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

  /** Gives her a key that sends where she is, and one that does not. */
  OutgoingMessage askPlace(Turn turn) {
    Wording wording = turn.wording();
    return OutgoingMessage.of(wording.text(Line.TIPS_ASK_PLACE))
        .with(
            new Keyboard.AskingWhere(
                wording.label(Line.BUTTON_TIPS_PLACE_SEND),
                wording.label(Line.BUTTON_TIPS_PLACE_NOT)));
  }

  /**
   * Asks whether the time in the first of {@code found} is hers; the others are offered as well.
   *
   * @param time when tips are to come; empty where she did not say
   */
  OutgoingMessage confirm(Turn turn, List<ZoneId> found, Optional<LocalTime> time) {
    Wording wording = turn.wording();
    ZoneId first = found.getFirst();
    Map<String, String> shown = Map.of("now", now(first), "city", TimeZones.city(first));
    List<Button> others =
        found.stream().skip(1).map(zone -> chosen(zone, time).button(zones.label(zone))).toList();
    TipChoice otherwise = time.<TipChoice>map(TipChoice.AskNow::new).orElse(new TipChoice.Hours());
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(chosen(first, time).button(wording.label(Line.VALUE_YES))));
    rows.addAll(Rows.of(others, CITIES_IN_A_ROW));
    rows.add(List.of(otherwise.button(wording.label(Line.BUTTON_TIPS_NOT_NOW))));
    return new OutgoingMessage(wording.text(Line.TIPS_PLACE, shown), rows, Placement.NEW_MESSAGE)
        .with(new Keyboard.Letters(wording.text(Line.TIPS_PLACE_USED)));
  }

  private static TipChoice chosen(ZoneId zone, Optional<LocalTime> time) {
    return time.<TipChoice>map(at -> new TipChoice.In(at, zone)).orElse(new TipChoice.There(zone));
  }

  private static String clock(Instant now, ZoneId zone) {
    return Clocks.shown(now.atZone(zone));
  }
}
