package mamaback.conversation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.conversation.Expectation.Flow;
import mamaback.conversation.Expectation.TypedFact;
import mamaback.knowledge.Line;

/** Takes a message for the answer to what was just asked, if it looks like one. */
final class TypedAnswers {
  private static final String MONTH_FIRST_COUNTRY = "US";
  private static final Pattern MENDING =
      Pattern.compile(
          "(?:i mean|i meant|sorry|actually|no|quiero decir|perdón)\\b", CASE_INSENSITIVE);

  private final Welcome welcome;
  private final ProfilePages profilePages;
  private final FeedbackDesk feedback;
  private final Visit visit;
  private final PlaceDesk place;
  private final Telling telling;
  private final PassingFacts facts;
  private final ChatMemory memory;

  TypedAnswers(Themes themes, Telling telling, PassingFacts facts, ChatMemory memory) {
    this.facts = facts;
    this.welcome = themes.welcome();
    this.profilePages = themes.me();
    this.feedback = themes.feedback();
    this.visit = themes.visit();
    this.place = themes.place();
    this.telling = telling;
    this.memory = memory;
  }

  /** What to say to a fact that was asked for; empty where {@code text} is none. */
  Optional<OutgoingMessage> fact(Turn turn, String text) {
    Optional<OutgoingMessage> refused = place.refused(turn, text);
    return refused.or(() -> expected(turn, text)).or(() -> mended(turn, text));
  }

  private Optional<OutgoingMessage> expected(Turn turn, String text) {
    return memory
        .expectation(turn.chat())
        .flatMap(
            expectation ->
                switch (expectation) {
                  case TypedFact asked -> take(turn, asked, text);
                  case Expectation.Place(LocalTime time) -> place.typed(turn, time, text);
                  case Expectation.City(LocalTime time) -> place.typed(turn, time, text);
                  case Expectation.Comment ignored -> Optional.empty();
                  case Expectation.VisitLine ignored -> Optional.empty();
                });
  }

  /** What to say to free words that were asked for; empty where none were. */
  Optional<OutgoingMessage> words(Turn turn, String text) {
    return memory
        .expectation(turn.chat())
        .flatMap(
            expectation ->
                switch (expectation) {
                  case TypedFact ignored -> Optional.empty();
                  case Expectation.Place ignored -> Optional.empty();
                  case Expectation.City ignored -> Optional.empty();
                  case Expectation.Comment(var entry) -> {
                    memory.expectNothing(turn.chat());
                    yield Optional.of(feedback.comment(turn, entry, text));
                  }
                  case Expectation.VisitLine() -> {
                    memory.expectNothing(turn.chat());
                    yield Optional.of(visit.add(turn, text));
                  }
                });
  }

  private Optional<OutgoingMessage> take(Turn turn, TypedFact asked, String text) {
    if (asked.fact() == Fact.ZONE) {
      return TimeZones.ofCity(text)
          .flatMap(zone -> telling.tell(turn, Fact.ZONE, zone.getId()))
          .map(told -> next(told, asked));
    }
    return switch (BirthDates.ofText(text, turn.today(), order(turn))) {
      case BirthDates.Typed.Date(var date) -> Optional.of(next(telling.born(turn, date), asked));
      case BirthDates.Typed.Impossible() -> Optional.of(refused(turn, asked));
      case BirthDates.Typed.NoDate() ->
          facts.born(text, turn.today()).map(date -> next(telling.born(turn, date), asked));
    };
  }

  /** "I mean 8 weeks" mends the date that she told. */
  private Optional<OutgoingMessage> mended(Turn turn, String text) {
    boolean isMending = MENDING.matcher(text.strip()).lookingAt();
    if (!isMending || turn.isInGroup() || turn.profile().birthDate().isEmpty()) {
      return Optional.empty();
    }
    return take(turn, new TypedFact(Fact.BORN, Flow.PROFILE, 0), text);
  }

  /** An impossible date is asked for once more, then left out (clinical brief, 6.2). */
  private OutgoingMessage refused(Turn turn, TypedFact asked) {
    if (asked.refused() > 0) {
      memory.expectNothing(turn.chat());
      return OutgoingMessage.of(turn.wording().text(Line.DATE_LEFT_OUT));
    }
    memory.expect(turn.chat(), new TypedFact(asked.fact(), asked.flow(), 1));
    return OutgoingMessage.of(turn.wording().text(Line.DATE_IMPOSSIBLE));
  }

  private OutgoingMessage next(Turn turn, TypedFact asked) {
    memory.expectNothing(turn.chat());
    return asked.flow() == Flow.WELCOME
        ? welcome.after(turn, asked.fact(), Placement.NEW_MESSAGE)
        : profilePages.overview(turn, Placement.NEW_MESSAGE);
  }

  private static BirthDates.Order order(Turn turn) {
    return turn.preferences().country().filter(MONTH_FIRST_COUNTRY::equals).isPresent()
        ? BirthDates.Order.MONTH_FIRST
        : BirthDates.Order.DAY_FIRST;
  }
}
