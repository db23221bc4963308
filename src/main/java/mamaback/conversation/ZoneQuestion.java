package mamaback.conversation;

import java.time.LocalTime;
import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;

/** Asks what time it is for her, and remembers for what: a city will do as an answer. */
final class ZoneQuestion {
  private final ZonePages pages;
  private final ChatMemory memory;

  ZoneQuestion(ZonePages pages, ChatMemory memory) {
    this.pages = pages;
    this.memory = memory;
  }

  /** Asks so that tips can come at {@code time}; in a group anybody could answer in words. */
  OutgoingMessage ask(Turn turn, LocalTime time, Placement placement) {
    if (!turn.isInGroup()) {
      memory.expect(turn.chat(), new Expectation.City(time));
    }
    return pages.askNow(turn, time, placement);
  }

  /** The time for which it was asked and that waits for an answer. */
  Optional<LocalTime> asked(Turn turn) {
    return memory
        .expectation(turn.chat())
        .filter(Expectation.City.class::isInstance)
        .map(city -> ((Expectation.City) city).time());
  }

  /** It waits no more. */
  void answered(Turn turn) {
    if (asked(turn).isPresent()) {
      memory.expectNothing(turn.chat());
    }
  }
}
