package mamaback.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.profile.Profiles;
import mamaback.tips.DayTime;
import mamaback.tips.Subscription;
import mamaback.tips.Subscriptions;

/** Changes when tips come, and shows what is set then. */
final class TipHabits {
  private final Subscriptions subscriptions;
  private final Profiles profiles;
  private final TipPages pages;
  private final ZoneQuestion zoneQuestion;

  TipHabits(
      Subscriptions subscriptions, Profiles profiles, TipPages pages, ZoneQuestion zoneQuestion) {
    this.subscriptions = subscriptions;
    this.profiles = profiles;
    this.pages = pages;
    this.zoneQuestion = zoneQuestion;
  }

  /** Ends everything that comes by itself. */
  OutgoingMessage stop(Turn turn) {
    subscriptions.end(turn.chat());
    return pages.stopped(turn, Placement.NEW_MESSAGE);
  }

  OutgoingMessage overview(Turn turn, Placement placement) {
    return subscriptions
        .find(turn.chat())
        .map(set -> pages.overview(turn, set, placement))
        .orElseGet(() -> pages.hours(turn, Line.TIPS_INVITE, placement));
  }

  /** Subscribes at once where her zone is known, and else asks for it. */
  OutgoingMessage at(Turn turn, LocalTime time, Placement placement) {
    if (!DayTime.contains(time)) {
      return pages.hours(turn, Line.TIPS_NIGHT, placement);
    }
    return zone(turn)
        .map(zone -> kept(turn, changed(turn, time, zone), placement))
        .orElseGet(() -> ask(turn, time, placement));
  }

  /** Asks for her zone, for tips at {@code time}. */
  OutgoingMessage ask(Turn turn, LocalTime time, Placement placement) {
    return zoneQuestion.ask(turn, time, placement);
  }

  OutgoingMessage in(Turn turn, LocalTime time, ZoneId zone, Placement placement) {
    if (!DayTime.contains(time)) {
      return pages.hours(turn, Line.TIPS_NIGHT, placement);
    }
    keepZone(turn, zone);
    zoneQuestion.answered(turn);
    return kept(turn, changed(turn, time, zone), placement);
  }

  /** She told where she is: the tips follow, or begin at the time for which she was asked. */
  OutgoingMessage moved(Turn turn, ZoneId zone, Placement placement) {
    Optional<LocalTime> asked = zoneQuestion.asked(turn);
    if (asked.isPresent()) {
      return in(turn, asked.get(), zone, placement);
    }
    keepZone(turn, zone);
    return subscriptions
        .find(turn.chat())
        .map(set -> kept(turn, set.in(zone), placement))
        .orElseGet(() -> pages.hours(turn, Line.TIPS_INVITE, placement));
  }

  /** When her tips come, if they do. */
  Optional<LocalTime> time(Turn turn) {
    return subscriptions.find(turn.chat()).map(Subscription::time);
  }

  OutgoingMessage quietDays(Turn turn) {
    return quietDays(turn, UnaryOperator.identity());
  }

  /** Makes {@code day} quiet, or not any more. */
  OutgoingMessage toggle(Turn turn, DayOfWeek day) {
    return quietDays(turn, days -> toggled(days, day));
  }

  private OutgoingMessage quietDays(Turn turn, UnaryOperator<Set<DayOfWeek>> change) {
    Optional<Subscription> set = subscriptions.find(turn.chat());
    if (set.isEmpty()) {
      return overview(turn, Placement.IN_PLACE);
    }
    Set<DayOfWeek> days = change.apply(set.get().quietDays());
    if (days.size() == DayOfWeek.values().length) {
      return stop(turn);
    }
    Subscription changed = set.get().withQuietDays(days);
    subscriptions.keep(changed);
    return pages.quietDays(turn, changed);
  }

  OutgoingMessage sound(Turn turn) {
    return subscriptions
        .find(turn.chat())
        .map(set -> kept(turn, set.withSilent(!set.silent()), Placement.IN_PLACE))
        .orElseGet(() -> overview(turn, Placement.IN_PLACE));
  }

  OutgoingMessage undo(Turn turn) {
    return subscriptions
        .findLast(turn.chat())
        .map(set -> kept(turn, set, Placement.IN_PLACE))
        .orElseGet(() -> overview(turn, Placement.IN_PLACE));
  }

  private OutgoingMessage kept(Turn turn, Subscription set, Placement placement) {
    subscriptions.keep(set);
    return pages.overview(turn, set, placement);
  }

  private Subscription changed(Turn turn, LocalTime time, ZoneId zone) {
    return subscriptions
        .findLast(turn.chat())
        .map(set -> set.at(time).in(zone))
        .orElseGet(() -> Subscription.daily(turn.chat(), zone, time));
  }

  private Optional<ZoneId> zone(Turn turn) {
    return subscriptions.find(turn.chat()).map(Subscription::zone).or(turn.preferences()::zone);
  }

  private void keepZone(Turn turn, ZoneId zone) {
    profiles.keep(turn.chat(), turn.preferences().withZone(Optional.of(zone)));
  }

  private static Set<DayOfWeek> toggled(Set<DayOfWeek> days, DayOfWeek day) {
    Set<DayOfWeek> changed = EnumSet.noneOf(DayOfWeek.class);
    changed.addAll(days);
    if (!changed.remove(day)) {
      changed.add(day);
    }
    return changed;
  }
}
