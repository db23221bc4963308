package mamaback.app;

import java.nio.file.Path;
import java.util.List;
import mamaback.conversation.Decision;
import mamaback.evaluation.Response;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.LexiconLoader;
import mamaback.knowledge.OrdinaryQuestions;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;
import mamaback.triage.Situation;
import mamaback.triage.Triage;

/**
 * What answers and warns by one state of the knowledge; an older one may lack sentences that the
 * bot says now.
 */
record DiffMind(AnswerFinder finder, Triage triage) {
  /**
   * Reads {@code folder}.
   *
   * @throws KnowledgeException if it is wrong
   */
  static DiffMind of(Path folder, Settings settings) throws KnowledgeException {
    List<Entry> entries = KnowledgeLoader.loadOrderedAnswers(folder);
    Lexicon lexicon = LexiconLoader.load(folder);
    RedFlagRules redFlags = KnowledgeLoader.loadRedFlags(folder);
    LessonBook book = LearntFolder.book(settings.learntFolder());
    return new DiffMind(
        AnswerFinder.of(entries, lexicon, redFlags, settings.thresholds(), book),
        Triage.of(redFlags, OrdinaryQuestions.of(entries, lexicon, redFlags), book));
  }

  Response respond(String text) {
    SearchResult result = finder.find(text);
    return Response.of(result, Decision.of(result), triage.assess(text, Situation.UNKNOWN).level());
  }
}
