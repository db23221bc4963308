package mamaback.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
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
  private static final List<Integer> HOURS = List.of(6, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 21);
  private static final int IN_A_ROW = 4;

  private final ZonePages zones;

  TipPages(ZonePages zones) {
    this.zones = zones;
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
    RichText text = wording.text(Line.TIPS_SET, times(set));
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

  /** What is set for a channel. */
  OutgoingMessage channel(Turn turn, Subscription set) {
    return OutgoingMessage.of(turn.wording().text(Line.TIPS_CHANNEL_SET, times(set)));
  }

  private Map<String, String> times(Subscription set) {
    LocalTime to = set.time().plusMinutes(Subscription.WINDOW_MINUTES);
    return Map.of(
        "from", Clocks.shown(set.time()),
        "to", Clocks.shown(to),
        "now", zones.now(set.zone()),
        "city", TimeZones.city(set.zone()));
  }

  /** Hours to choose from, below {@code line}. */
  OutgoingMessage hours(Turn turn, Line line, Placement placement) {
    List<Button> hours =
        HOURS.stream()
            .map(hour -> LocalTime.of(hour, 0))
            .map(time -> new TipChoice.At(time).button(Clocks.shown(time)))
            .toList();
    return new OutgoingMessage(turn.wording().text(line), Rows.of(hours, IN_A_ROW), placement);
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

  private static String name(Turn turn, DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, turn.locale());
  }
}
