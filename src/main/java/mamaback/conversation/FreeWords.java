package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;

/** Understands what is no question: an answer to what was asked, a button or a command in words. */
final class FreeWords {
  private final TypedAnswers typedAnswers;
  private final TypedTaps typedTaps;
  private final GuideTalk guideTalk;
  private final Routes routes;
  private final TipDesk tips;
  private final ChatMemory memory;
  private final AnswerFinder finder;

  FreeWords(Mind mind, Assembly assembly, Routes routes, ChatMemory memory) {
    this.typedAnswers =
        new TypedAnswers(assembly.themes(), assembly.telling(), assembly.facts(), memory);
    this.typedTaps = new TypedTaps(memory, assembly.facts());
    this.guideTalk = assembly.guideTalk();
    this.tips = assembly.themes().tips();
    this.finder = mind.finder();
    this.routes = routes;
    this.memory = memory;
  }

  /** Remembers the buttons of {@code reply}, which she may name. */
  void note(Turn turn, Reply reply) {
    typedTaps.note(turn, reply);
  }

  /** The reply to a date, a city or the like that was asked for, and nothing else. */
  Optional<OutgoingMessage> toFact(Turn turn, String text) {
    return typedAnswers.fact(turn, text);
  }

  /** The reply to anything else of these. */
  Optional<OutgoingMessage> toWords(Turn turn, String text) {
    return typedAnswers
        .words(turn, text)
        .or(() -> guideTalk.reply(turn, text))
        .or(() -> typedTaps.meant(turn, text).map(data -> tapped(turn, data)))
        .or(() -> SpokenCommands.find(turn, text).map(word -> routes.toCommand(turn, word)))
        .or(() -> unknownCity(turn, text));
  }

  /** While a city is expected, a name that asks for nothing known is one that is not known. */
  private Optional<OutgoingMessage> unknownCity(Turn turn, String text) {
    return memory
        .expectation(turn.chat())
        .flatMap(Expectation::cityFor)
        .filter(time -> TipWords.isName(text) && !(finder.find(text) instanceof SearchResult.Found))
        .map(time -> tips.unknownCity(turn, time));
  }

  /** A tap that only changes buttons is thanked for in words, since no button was tapped. */
  private OutgoingMessage tapped(Turn turn, String data) {
    OutgoingMessage message = routes.toButton(turn, data).at(Placement.NEW_MESSAGE);
    return message.text().isEmpty()
        ? OutgoingMessage.of(turn.wording().text(Line.FEEDBACK_THANKS))
        : message;
  }
}
