package mamaback.conversation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Sender;
import mamaback.knowledge.Line;
import mamaback.text.RichText;
import mamaback.tips.TodaysTip;

/**
 * Talks about daily tips: whether, when, and by which clocks. In a group only its admins decide.
 */
final class TipDesk {
  private final TipHabits habits;
  private final TodaysTip todaysTip;
  private final TipPages pages;
  private final ZonePages zones;
  private final PlaceDesk places;

  TipDesk(TipHabits habits, TodaysTip todaysTip, Pages pages, PlaceDesk places) {
    this.habits = habits;
    this.todaysTip = todaysTip;
    this.pages = pages.tips();
    this.zones = pages.zones();
    this.places = places;
  }

  /** What it shows. */
  record Pages(TipPages tips, ZonePages zones) {}

  /** The command with the {@code words} after it. */
  OutgoingMessage command(Turn turn, String words) {
    if (!mayDecide(turn)) {
      return pages.said(turn, Line.TIPS_BY_ADMINS);
    }
    return switch (TipWords.read(words)) {
      case TipWords.None() -> habits.overview(turn, Placement.NEW_MESSAGE);
      case TipWords.Off() -> habits.stop(turn);
      case TipWords.Next() -> today(turn);
      case TipWords.At(LocalTime time) -> habits.at(turn, time, Placement.NEW_MESSAGE);
      case TipWords.AtIn(LocalTime time, ZoneId zone) ->
          habits.in(turn, time, zone, Placement.NEW_MESSAGE);
      case TipWords.City(ZoneId zone) -> habits.moved(turn, zone, Placement.NEW_MESSAGE);
      case TipWords.UnknownCity() ->
          pages.hours(turn, Line.TIPS_CITY_UNKNOWN, Placement.NEW_MESSAGE);
      case TipWords.AtUnknown(LocalTime time) -> unknownCity(turn, time);
      case TipWords.Other() -> pages.said(turn, Line.TIPS_NOT_UNDERSTOOD);
    };
  }

  /** No place of that name is known: she may write another, or tap what time it is for her. */
  OutgoingMessage unknownCity(Turn turn, LocalTime time) {
    OutgoingMessage asked = habits.ask(turn, time, Placement.NEW_MESSAGE);
    RichText said = turn.wording().text(Line.TIPS_CITY_WRITTEN);
    return asked.with(said.then(asked.text()), asked.rows());
  }

  /** A tapped button; empty where its data says nothing. */
  Optional<OutgoingMessage> tapped(Turn turn, String data) {
    return TipChoice.read(data)
        .map(
            choice ->
                mayDecide(turn) ? tapped(turn, choice) : pages.said(turn, Line.TIPS_BY_ADMINS));
  }

  /** Ends everything that comes by itself. */
  OutgoingMessage stop(Turn turn) {
    return mayDecide(turn) ? habits.stop(turn) : pages.said(turn, Line.TIPS_BY_ADMINS);
  }

  private static boolean mayDecide(Turn turn) {
    return !turn.isInGroup() || turn.sender().standing().decides();
  }

  private OutgoingMessage tapped(Turn turn, TipChoice choice) {
    return switch (choice) {
      case TipChoice.Overview() -> habits.overview(turn, Placement.IN_PLACE);
      case TipChoice.Hours() -> pages.hours(turn, Line.TIPS_HOURS, Placement.IN_PLACE);
      case TipChoice.At(var time) -> habits.at(turn, time, Placement.IN_PLACE);
      case TipChoice.AskNow(var time) -> habits.ask(turn, time, Placement.IN_PLACE);
      case TipChoice.AskCity(var time, var offset) -> zones.askCity(turn, time, offset);
      case TipChoice.AskPlace(var time) -> place(turn, time);
      case TipChoice.There(var zone) -> habits.moved(turn, zone, Placement.IN_PLACE);
      case TipChoice.In(var time, var zone) -> habits.in(turn, time, zone, Placement.IN_PLACE);
      case TipChoice.QuietDays() -> habits.quietDays(turn);
      case TipChoice.Quiet(var day) -> habits.toggle(turn, day);
      case TipChoice.Sound() -> habits.sound(turn);
      case TipChoice.Next() -> today(turn);
      case TipChoice.Stop() -> habits.stop(turn);
      case TipChoice.Undo() -> habits.undo(turn);
    };
  }

  /** Telegram lets nobody send a place from a key in a group. */
  private OutgoingMessage place(Turn turn, LocalTime time) {
    return turn.sender().place() == Sender.Place.PRIVATE
        ? places.ask(turn, time)
        : habits.ask(turn, time, Placement.IN_PLACE);
  }

  private OutgoingMessage today(Turn turn) {
    return todaysTip
        .show(turn.chat())
        .map(tip -> new TipPage(turn.speech()).message(tip))
        .orElseGet(() -> pages.said(turn, Line.TIPS_NONE));
  }
}
