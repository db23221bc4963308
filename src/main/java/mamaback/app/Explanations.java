package mamaback.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Mind;
import mamaback.conversation.Reply;
import mamaback.knowledge.Entry;
import mamaback.playground.Insight;
import mamaback.search.AnswerFinder;
import mamaback.search.Candidate;
import mamaback.search.Grounds;
import mamaback.triage.Comparison;
import mamaback.triage.Explanation;
import mamaback.triage.Situation;
import mamaback.triage.Triage;

/** Tells a curator how the bot came to each reply. Thread-safe. */
final class Explanations implements ObservedConversation.Observer {
  /** So many of the closest entries are shown. */
  private static final int MOST_MATCHES = 5;

  private final Triage triage;
  private final AnswerFinder finder;
  private final Audience audience;

  Explanations(Mind mind, Audience audience) {
    this.triage = mind.triage();
    this.finder = mind.finder();
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
      case IncomingEvent.Location ignored -> insight("location", "", reply, Signs.NONE);
      case IncomingEvent.ButtonPress(var ignored, var data, var by) ->
          insight("button " + data, data, reply, Signs.NONE);
    };
  }

  /** What was seen in the words alone; the level is what was made of them in their place. */
  private record Signs(List<Insight.Sign> fitting, List<Insight.Likeness> likeness) {
    static final Signs NONE = new Signs(List.of(), List.of());
  }

  private Insight toWords(String event, String text, Reply reply) {
    List<Insight.Sign> signs =
        triage.explain(text, Situation.UNKNOWN).traces().stream().map(Explanations::sign).toList();
    List<Insight.Likeness> likeness =
        triage.compare(text).stream().map(Explanations::likeness).toList();
    return insight(event, text, reply, new Signs(signs, likeness));
  }

  private Insight insight(String event, String text, Reply reply, Signs signs) {
    List<Insight.Match> matches =
        reply.result().candidates().stream()
            .limit(MOST_MATCHES)
            .map(candidate -> match(candidate, text))
            .toList();
    return new Insight(
        event,
        reply.decision().word(),
        matches,
        new Insight.Danger(reply.verdict().level().name(), signs.fitting(), signs.likeness()));
  }

  /** Confidence may rest on the chat before; the grounds are those of these words alone. */
  private Insight.Match match(Candidate candidate, String text) {
    Entry entry = candidate.entry();
    Grounds grounds = finder.grounds(text, entry);
    List<Insight.Score> scores = grounds.scores().stream().map(Explanations::score).toList();
    List<Insight.Vote> votes =
        grounds.votes().stream()
            .map(vote -> new Insight.Vote(vote.wording(), vote.likeness()))
            .toList();
    return new Insight.Match(entry.id(), entry.title(), candidate.confidence(), scores, votes);
  }

  private static Insight.Score score(Grounds.Score score) {
    return new Insight.Score(score.part().name().toLowerCase(Locale.ROOT), score.value());
  }

  private static Insight.Likeness likeness(Comparison found) {
    return new Insight.Likeness(
        found.level().name(),
        found.whole(),
        found.sentence(),
        found.likest(),
        found.raises(),
        found.keeps());
  }

  private static Insight.Sign sign(Explanation.Trace trace) {
    return new Insight.Sign(
        trace.flag(), trace.level().name(), trace.matched(), trace.reading(), trace.wording());
  }
}
