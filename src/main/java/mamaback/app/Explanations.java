package mamaback.app;

import java.time.Duration;
import java.util.List;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Reply;
import mamaback.playground.Insight;
import mamaback.search.Candidate;
import mamaback.triage.Explanation;
import mamaback.triage.Situation;
import mamaback.triage.Triage;

/** Tells a curator how the bot came to each reply. Thread-safe. */
final class Explanations implements ObservedConversation.Observer {
  private final Triage triage;
  private final Audience audience;

  Explanations(Triage triage, Audience audience) {
    this.triage = triage;
    this.audience = audience;
  }

  /** Who is told. */
  interface Audience {
    void note(ChatId chat, Insight insight);
  }

  @Override
  public void replied(IncomingEvent event, Reply reply, Duration took) {
    audience.note(event.chat(), insight(event, reply));
  }

  private Insight insight(IncomingEvent event, Reply reply) {
    return switch (event) {
      case IncomingEvent.Message(var ignored, var text, var by) -> toWords(text, text, reply);
      case IncomingEvent.Attachment(var ignored, var caption, var by) ->
          toWords("attachment " + caption, caption, reply);
      case IncomingEvent.ButtonPress(var ignored, var data, var by) ->
          insight("button " + data, reply, List.of());
    };
  }

  /** The signs are those of the words alone; the level is what was made of them in their place. */
  private Insight toWords(String event, String text, Reply reply) {
    List<Insight.Sign> signs =
        triage.explain(text, Situation.UNKNOWN).traces().stream().map(Explanations::sign).toList();
    return insight(event, reply, signs);
  }

  private static Insight insight(String event, Reply reply, List<Insight.Sign> signs) {
    AskedQuestion asked = AskedQuestion.of(event, reply);
    String decision = reply instanceof Reply.Page ? "page" : asked.decision();
    List<Insight.Match> matches =
        reply.result().candidates().stream().map(Explanations::match).toList();
    return new Insight(event, decision, matches, asked.level().name(), signs);
  }

  private static Insight.Match match(Candidate candidate) {
    return new Insight.Match(
        candidate.entry().id(), candidate.entry().title(), candidate.confidence());
  }

  private static Insight.Sign sign(Explanation.Trace trace) {
    return new Insight.Sign(
        trace.flag(), trace.level().name(), trace.matched(), trace.reading(), trace.wording());
  }
}
