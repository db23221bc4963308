package mamaback.conversation;

import java.time.LocalTime;
import java.util.Optional;
import mamaback.chat.Coordinates;
import mamaback.chat.Keyboard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;

/** Finds her time zone by where she is: only if she wants, used once, never kept. */
final class PlaceDesk {
  private final TipHabits habits;
  private final ZonePages pages;
  private final ZonePlaces places;
  private final ChatMemory memory;

  PlaceDesk(TipHabits habits, ZonePages pages, ZonePlaces places, ChatMemory memory) {
    this.habits = habits;
    this.pages = pages;
    this.places = places;
    this.memory = memory;
  }

  /** Asks where she is, for tips at {@code time}. */
  OutgoingMessage ask(Turn turn, LocalTime time) {
    memory.expect(turn.chat(), new Expectation.Place(time));
    return pages.askPlace(turn);
  }

  /** She sent where she is; also long after she was asked, since the key stays that long. */
  OutgoingMessage found(Turn turn, Coordinates here) {
    if (turn.isInGroup()) {
      return OutgoingMessage.of(turn.wording().text(Line.ATTACHMENT));
    }
    Optional<LocalTime> time = time(turn);
    memory.expectNothing(turn.chat());
    return pages.confirm(turn, places.near(here), time);
  }

  /** What to say where {@code text} is the key that does not send it. */
  Optional<OutgoingMessage> refused(Turn turn, String text) {
    if (!text.equals(turn.wording().label(Line.BUTTON_TIPS_PLACE_NOT))) {
      return Optional.empty();
    }
    Optional<LocalTime> time = time(turn);
    memory.expectNothing(turn.chat());
    return Optional.of(
        withLetters(
            turn,
            time.map(at -> habits.ask(turn, at, Placement.NEW_MESSAGE))
                .orElseGet(() -> habits.overview(turn, Placement.NEW_MESSAGE))));
  }

  /** A city will do as well; empty where {@code text} is none. */
  Optional<OutgoingMessage> typed(Turn turn, LocalTime time, String text) {
    return TimeZones.ofCity(text).map(zone -> habits.in(turn, time, zone, Placement.NEW_MESSAGE));
  }

  boolean isAsked(Turn turn) {
    return asked(turn).isPresent();
  }

  /**
   * The reply to whatever she did instead of sending where she is: it takes the keys away, unless
   * it warns, since nothing may stand before a warning.
   */
  Reply afterwards(Turn turn, Reply reply) {
    boolean hasToWait = reply.verdict().level().isAtLeast(Level.URGENT);
    if (hasToWait || !(reply.message().keyboard() instanceof Keyboard.Unchanged)) {
      return reply;
    }
    if (isAsked(turn)) {
      memory.expectNothing(turn.chat());
    }
    return reply.saying(withLetters(turn, reply.message()));
  }

  private static OutgoingMessage withLetters(Turn turn, OutgoingMessage message) {
    return message.with(new Keyboard.Letters(turn.wording().text(Line.TIPS_PLACE_NONE)));
  }

  private Optional<LocalTime> time(Turn turn) {
    return asked(turn).map(Expectation.Place::time).or(() -> habits.time(turn));
  }

  private Optional<Expectation.Place> asked(Turn turn) {
    return memory
        .expectation(turn.chat())
        .filter(Expectation.Place.class::isInstance)
        .map(Expectation.Place.class::cast);
  }
}
