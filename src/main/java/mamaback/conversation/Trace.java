package mamaback.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.profile.Unanswered;

/**
 * What one talk left behind.
 *
 * @param messages her last words, oldest first
 * @param expected what the bot asked last, if the next message may be the answer
 * @param unanswered the last question without an answer, until she says whether it may be kept
 * @param done what is done once a talk
 * @param buttons those of the last message, which she may also name in words
 * @param at when it was last touched
 */
record Trace(
    List<String> messages,
    Optional<Expectation> expected,
    Optional<Unanswered> unanswered,
    Set<String> done,
    Told told,
    List<Button> buttons,
    Instant at) {
  static Trace none(Instant now) {
    return new Trace(
        List.of(), Optional.empty(), Optional.empty(), Set.of(), Told.NOTHING, List.of(), now);
  }

  Trace with(List<String> lastMessages) {
    return new Trace(lastMessages, expected, unanswered, done, told, buttons, at);
  }

  Trace with(Optional<Expectation> expectation) {
    return new Trace(messages, expectation, unanswered, done, told, buttons, at);
  }

  Trace with(Unanswered question) {
    return new Trace(messages, expected, Optional.of(question), done, told, buttons, at);
  }

  Trace withoutQuestion() {
    return new Trace(messages, expected, Optional.empty(), done, told, buttons, at);
  }

  Trace with(Set<String> deeds) {
    return new Trace(messages, expected, unanswered, deeds, told, buttons, at);
  }

  Trace with(Told facts) {
    return new Trace(messages, expected, unanswered, done, facts, buttons, at);
  }

  Trace offering(List<Button> lastButtons) {
    return new Trace(messages, expected, unanswered, done, told, lastButtons, at);
  }

  Trace at(Instant now) {
    return new Trace(messages, expected, unanswered, done, told, buttons, now);
  }

  @Override
  public String toString() {
    return "Trace[masked]";
  }
}
