package mamaback.conversation;

import java.nio.file.Path;
import mamaback.knowledge.Countries;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.learning.LessonBook;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;
import mamaback.triage.Triage;

/** What the bot thinks with, on the knowledge as it is; made once for all tests. */
public final class RealMind {
  private static final Mind MIND = mind();

  private RealMind() {}

  public static Mind get() {
    return MIND;
  }

  private static Mind mind() {
    try {
      KnowledgeBase knowledge = KnowledgeLoader.load(Path.of("knowledge"));
      return new Mind(
          knowledge,
          Triage.of(knowledge),
          AnswerFinder.of(knowledge, Thresholds.USUAL, LessonBook.NONE),
          new Notices(knowledge.redFlags()),
          Countries.load(Path.of("config/countries.yaml")));
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }
}
