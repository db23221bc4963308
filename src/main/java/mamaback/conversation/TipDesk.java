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
import mamaback.tips.TodaysTip;

/** Talks about daily tips: whether, when, and by which clocks. Not in groups. */
final class TipDesk {
  private final Subscriptions subscriptions;
  private final Profiles profiles;
  private final TodaysTip todaysTip;
  private final TipPages pages;

  TipDesk(Subscriptions subscriptions, Profiles profiles, TodaysTip todaysTip, TipPages pages) {
    this.subscriptions = subscriptions;
    this.profiles = profiles;
    this.todaysTip = todaysTip;
    this.pages = pages;
  }

  /** The command with the {@code words} after it. */
  OutgoingMessage command(Turn turn, String words) {
    if (!turn.chat().isPrivate()) {
      return pages.said(turn, Line.TIPS_NOT_IN_GROUPS);
    }
    return switch (TipWords.read(words)) {
      case TipWords.None() -> overview(turn, Placement.NEW_MESSAGE);
      case TipWords.Off() -> stop(turn);
      case TipWords.Next() -> today(turn);
      case TipWords.At(LocalTime time) -> at(turn, time, Placement.NEW_MESSAGE);
      case TipWords.City(ZoneId zone) -> moved(turn, zone);
      case TipWords.Other() -> pages.said(turn, Line.TIPS_NOT_UNDERSTOOD);
    };
  }

  /** A tapped button; empty where its data says nothing. */
  Optional<OutgoingMessage> tapped(Turn turn, String data) {
    return TipChoice.read(data)
        .filter(choice -> turn.chat().isPrivate())
        .map(choice -> tapped(turn, choice));
  }

  /** Ends everything that comes by itself. */
  OutgoingMessage stop(Turn turn) {
    subscriptions.end(turn.chat());
    return pages.stopped(turn, Placement.NEW_MESSAGE);
  }

  private OutgoingMessage tapped(Turn turn, TipChoice choice) {
    return switch (choice) {
      case TipChoice.Overview() -> overview(turn, Placement.IN_PLACE);
      case TipChoice.Hours() -> pages.hours(turn, Line.TIPS_HOURS, Placement.IN_PLACE);
      case TipChoice.At(var time) -> at(turn, time, Placement.IN_PLACE);
      case TipChoice.AskNow(var time) -> pages.askNow(turn, time, Placement.IN_PLACE);
      case TipChoice.AskCity(var time, var offset) -> pages.askCity(turn, time, offset);
      case TipChoice.In(var time, var zone) -> in(turn, time, zone);
      case TipChoice.QuietDays() -> quietDays(turn, UnaryOperator.identity());
      case TipChoice.Quiet(var day) -> quietDays(turn, days -> toggled(days, day));
      case TipChoice.Sound() -> sound(turn);
      case TipChoice.Next() -> today(turn);
      case TipChoice.Stop() -> stop(turn);
      case TipChoice.Undo() -> undo(turn);
    };
  }

  private OutgoingMessage overview(Turn turn, Placement placement) {
    return subscriptions
        .find(turn.chat())
        .map(set -> pages.overview(turn, set, placement))
        .orElseGet(() -> pages.hours(turn, Line.TIPS_INVITE, placement));
  }

  /** Subscribes at once where her zone is known, and else asks for it. */
  private OutgoingMessage at(Turn turn, LocalTime time, Placement placement) {
    if (!DayTime.contains(time)) {
      return pages.hours(turn, Line.TIPS_NIGHT, placement);
    }
    return zone(turn)
        .map(zone -> kept(turn, changed(turn, time, zone), placement))
        .orElseGet(() -> pages.askNow(turn, time, placement));
  }

  private OutgoingMessage in(Turn turn, LocalTime time, ZoneId zone) {
    if (!DayTime.contains(time)) {
      return pages.hours(turn, Line.TIPS_NIGHT, Placement.IN_PLACE);
    }
    keepZone(turn, zone);
    return kept(turn, changed(turn, time, zone), Placement.IN_PLACE);
  }

  /** She told where she is: the tips follow, if there are any. */
  private OutgoingMessage moved(Turn turn, ZoneId zone) {
    keepZone(turn, zone);
    return subscriptions
        .find(turn.chat())
        .map(set -> kept(turn, set.in(zone), Placement.NEW_MESSAGE))
        .orElseGet(() -> pages.hours(turn, Line.TIPS_INVITE, Placement.NEW_MESSAGE));
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

  private OutgoingMessage sound(Turn turn) {
    return subscriptions
        .find(turn.chat())
        .map(set -> kept(turn, set.withSilent(!set.silent()), Placement.IN_PLACE))
        .orElseGet(() -> overview(turn, Placement.IN_PLACE));
  }

  private OutgoingMessage today(Turn turn) {
    return todaysTip
        .show(turn.chat())
        .map(tip -> new TipPage(turn.wording()).message(tip))
        .orElseGet(() -> pages.said(turn, Line.TIPS_NONE));
  }

  private OutgoingMessage undo(Turn turn) {
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
