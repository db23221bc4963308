package mamaback.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.RedFlagRules;
import mamaback.knowledge.Smalltalk;
import mamaback.learning.LessonBook;

/** Finds the entries that answer a question. Takes any text. Immutable and thread-safe. */
public final class AnswerFinder {
  /** What is known, of which the readings are not kept. */
  private record Corpus(List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk) {}

  private final Smalltalks smalltalk;
  private final FollowUps followUps;
  private final Ranker ranker;
  private final Leanings leanings;
  private final Decider decider;

  private AnswerFinder(
      Smalltalks smalltalk,
      FollowUps followUps,
      Ranker ranker,
      Leanings leanings,
      Decider decider) {
    this.smalltalk = smalltalk;
    this.followUps = followUps;
    this.ranker = ranker;
    this.leanings = leanings;
    this.decider = decider;
  }

  /** Learns from the wordings of {@code entries}; this is the costly part. */
  public static AnswerFinder of(
      List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk, Thresholds thresholds) {
    Learnt learnt = Learnt.learn(entries, lexicon, Set.of());
    return of(new Corpus(entries, lexicon, smalltalk), thresholds, learnt);
  }

  /** One that lacks {@code parts}, to measure what they are worth. */
  public static AnswerFinder without(
      Set<Part> parts, List<Entry> entries, Lexicon lexicon, Thresholds thresholds) {
    Learnt learnt = Learnt.learn(entries, lexicon, parts);
    return of(new Corpus(entries, lexicon, List.of()), thresholds, learnt);
  }

  /** Goes by all of {@code knowledge}; learns from it what {@code book} does not remember. */
  public static AnswerFinder of(KnowledgeBase knowledge, Thresholds thresholds, LessonBook book) {
    Corpus corpus = new Corpus(knowledge.entries(), knowledge.lexicon(), knowledge.smalltalk());
    List<Entry> taught = ToldDangers.taught(knowledge.entries(), knowledge.redFlags());
    return of(corpus, thresholds, book.recall(Learnt.lesson(taught, corpus.lexicon())));
  }

  /** Goes by {@code entries} and by the dangers of {@code rules}, without anything else. */
  public static AnswerFinder of(
      List<Entry> entries,
      Lexicon lexicon,
      RedFlagRules rules,
      Thresholds thresholds,
      LessonBook book) {
    List<Entry> taught = ToldDangers.taught(entries, rules);
    Learnt learnt = book.recall(Learnt.lesson(taught, lexicon));
    return of(new Corpus(entries, lexicon, List.of()), thresholds, learnt);
  }

  private static AnswerFinder of(Corpus corpus, Thresholds thresholds, Learnt learnt) {
    List<Entry> entries = corpus.entries();
    Lexicon lexicon = corpus.lexicon();
    TextReader texts = new TextReader(lexicon);
    List<Subject> subjects = Subjects.unread(entries, lexicon.elsewhere());
    Ranker ranker =
        new Ranker(
            new QuestionReader(texts, learnt.spelling(), new Asides(lexicon.asides(), texts)),
            new Engine(subjects, learnt.matcher(), learnt.trust()));
    return new AnswerFinder(
        new Smalltalks(corpus.smalltalk(), texts),
        new FollowUps(entries, lexicon, texts),
        ranker,
        new Leanings(entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()))),
        new Decider(ranker, thresholds));
  }

  /**
   * The small talk that {@code text} is, in {@code language} where that is known, otherwise in
   * English; never one that asks something beside.
   */
  public Optional<Smalltalk> smalltalk(String text, String language) {
    return smalltalk.find(QuestionReader.cut(text), language);
  }

  /** What answers {@code question}, taken by itself. */
  public SearchResult find(String question) {
    return find(question, Context.NONE);
  }

  /** What answers {@code question}, asked in {@code context}. */
  public SearchResult find(String question, Context context) {
    Ranked alone = ranker.ranked(question);
    Ranked followed = followed(question, context, alone.confidence());
    Ranked best = followed.confidence() > alone.confidence() ? followed : alone;
    return decider.decide(leanings.likeliest(best, context.likely()), question);
  }

  /** Why {@code entry} is a candidate for {@code question}, taken by itself. */
  public Grounds grounds(String question, Entry entry) {
    return ranker.grounds(question, entry);
  }

  /**
   * Which of {@code questions} are alike: their places in the list, the largest group first, in
   * each the nearest first.
   */
  public List<List<Integer>> alike(List<String> questions) {
    return ranker.alike(questions);
  }

  /** What answers {@code question} if it leans on what was talked about before. */
  private Ranked followed(String question, Context context, double alone) {
    return context
        .lastEntry()
        .flatMap(last -> followUps.complete(question, last))
        .filter(followUp -> alone < followUp.unless())
        .map(followUp -> ranker.ranked(followUp, question))
        .orElse(Ranked.NOTHING);
  }
}
