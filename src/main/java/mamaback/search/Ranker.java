package mamaback.search;

import java.util.List;
import mamaback.knowledge.Entry;

/** Ranks the entries for what people ask, as they write it. Immutable and thread-safe. */
final class Ranker {
  private final QuestionReader reader;
  private final Engine engine;

  Ranker(QuestionReader reader, Engine engine) {
    this.reader = reader;
    this.engine = engine;
  }

  Ranked ranked(String question) {
    Reading text = reader.read(question);
    return text.words().isEmpty() ? Ranked.NOTHING : engine.ranked(text);
  }

  /** {@code followUp} with its subject; nothing if {@code question} is about something else. */
  Ranked ranked(FollowUps.FollowUp followUp, String question) {
    return engine.isElsewhere(reader.read(question), followUp.own())
        ? Ranked.NOTHING
        : ranked(followUp.whole());
  }

  /** Why {@code entry} is a candidate for {@code question}. */
  Grounds grounds(String question, Entry entry) {
    return engine.grounds(entry, reader.read(question), reader::read);
  }

  /** Which of {@code questions} are alike, by their places in the list. */
  List<List<Integer>> alike(List<String> questions) {
    return Groups.of(questions.stream().map(reader::read).toList(), engine.likeness());
  }
}
