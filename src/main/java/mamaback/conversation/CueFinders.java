package mamaback.conversation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mamaback.knowledge.Cue;
import mamaback.knowledge.Cues;
import mamaback.knowledge.KnowledgeBase;

/** Makes finders for which the words of our own answers are no slips of others. Immutable. */
final class CueFinders {
  private final List<Cues> cues;
  private final Set<String> words;

  CueFinders(KnowledgeBase knowledge) {
    this.cues = knowledge.cues();
    this.words = OwnWords.of(knowledge);
  }

  /** Finds the cue that is {@code part} of those of each language. */
  CueFinder of(Function<Cues, Cue> part) {
    return new CueFinder(cues.stream().map(part).toList(), words);
  }

  /** Finds {@code cue}, which belongs to no language. */
  CueFinder of(Cue cue) {
    return new CueFinder(List.of(cue), words);
  }
}
