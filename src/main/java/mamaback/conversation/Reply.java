package mamaback.conversation;

import mamaback.chat.OutgoingMessage;
import mamaback.search.SearchResult;
import mamaback.triage.Verdict;

/** What the bot makes of one event, and what it says. */
public sealed interface Reply {
  /** What triage made of the words of the event; clear where there were none. */
  Verdict verdict();

  /** What she reads. */
  OutgoingMessage message();

  /** The entries closest to her words; nothing found where they were not searched for. */
  SearchResult result();

  /** What was decided about it. */
  default Decision decision() {
    return switch (this) {
      case ToQuestion question -> Decision.of(question.result());
      case ToSmalltalk ignored -> Decision.SMALLTALK;
      case Page ignored -> Decision.PAGE;
    };
  }

  /** The same, said by another message. */
  default Reply saying(OutgoingMessage other) {
    return switch (this) {
      case ToQuestion(var verdict, var result, var ignored) ->
          new ToQuestion(verdict, result, other);
      case ToSmalltalk(var verdict, var result, var ignored) ->
          new ToSmalltalk(verdict, result, other);
      case Page(var verdict, var ignored) -> new Page(verdict, other);
    };
  }

  /** A question, whatever was found for it. */
  record ToQuestion(Verdict verdict, SearchResult result, OutgoingMessage message)
      implements Reply {}

  /** Talk that asks for no answer. */
  record ToSmalltalk(Verdict verdict, SearchResult result, OutgoingMessage message)
      implements Reply {}

  /** A command or a button. */
  record Page(Verdict verdict, OutgoingMessage message) implements Reply {
    @Override
    public SearchResult result() {
      return SearchResult.NOTHING;
    }
  }
}
