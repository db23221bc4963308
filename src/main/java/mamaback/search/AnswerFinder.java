package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;
import mamaback.learning.LessonBook;

/** Finds the entries that answer a question. Takes any text. Immutable and thread-safe. */
public final class AnswerFinder {
  /** Further questions of one message that are looked at, and answers to them that are given. */
  private static final int MOST_QUESTIONS = 6;

  private static final int MOST_OTHERS = 3;

  /** What is known, of which the readings are not kept. */
  private record Corpus(List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk) {}

  private final Leanings leanings;
  private final QuestionReader reader;
  private final Engine engine;
  private final Smalltalks smalltalk;
  private final FollowUps followUps;
  private final Thresholds thresholds;

  private AnswerFinder(
      Leanings leanings,
      QuestionReader reader,
      Engine engine,
      Smalltalks smalltalk,
      FollowUps followUps,
      Thresholds thresholds) {
    this.leanings = leanings;
    this.reader = reader;
    this.engine = engine;
    this.smalltalk = smalltalk;
    this.followUps = followUps;
    this.thresholds = thresholds;
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

  private static AnswerFinder of(Corpus corpus, Thresholds thresholds, Learnt learnt) {
    List<Entry> entries = corpus.entries();
    Lexicon lexicon = corpus.lexicon();
    TextReader texts = new TextReader(lexicon);
    List<Subject> subjects = Subjects.unread(entries, lexicon.elsewhere());
    return new AnswerFinder(
        new Leanings(entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()))),
        new QuestionReader(texts, learnt.spelling(), new Asides(lexicon.asides(), texts)),
        new Engine(subjects, learnt.matcher(), learnt.trust()),
        new Smalltalks(corpus.smalltalk(), texts),
        new FollowUps(entries, lexicon, texts),
        thresholds);
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
    Ranked alone = ranked(question);
    Ranked followed = followed(question, context, alone.confidence());
    Ranked best = followed.confidence() > alone.confidence() ? followed : alone;
    return decide(leanings.likeliest(best, context.likely()), question);
  }

  /** Why {@code entry} is a candidate for {@code question}, taken by itself. */
  public Grounds grounds(String question, Entry entry) {
    return engine.grounds(entry, reader.read(question), reader::read);
  }

  /**
   * Which of {@code questions} are alike: their places in the list, the largest group first, in
   * each the nearest first.
   */
  public List<List<Integer>> alike(List<String> questions) {
    return Groups.of(questions.stream().map(reader::read).toList(), engine.likeness());
  }

  /** What answers {@code question} if it leans on what was talked about before. */
  private Ranked followed(String question, Context context, double alone) {
    return context
        .lastEntry()
        .flatMap(last -> followUps.complete(question, last))
        .filter(followUp -> alone < followUp.unless())
        .filter(followUp -> !engine.isElsewhere(reader.read(question), followUp.own()))
        .map(followUp -> ranked(followUp.whole()))
        .orElse(Ranked.NOTHING);
  }

  private Ranked ranked(String question) {
    Reading text = reader.read(question);
    return text.words().isEmpty() ? Ranked.NOTHING : engine.ranked(text);
  }

  /** Offering something asks only that there be an answer; giving one, that it be the first. */
  private SearchResult decide(Ranked ranked, String question) {
    List<Candidate> candidates = ranked.candidates();
    double answerable = ranked.answerable();
    if (candidates.isEmpty() || answerable < thresholds.suggest()) {
      return new SearchResult.NotFound(candidates, answerable);
    }
    List<Candidate> others = others(question, candidates.getFirst().entry());
    return ranked.confidence() < thresholds.answer()
        ? new SearchResult.Unclear(candidates, answerable, others)
        : new SearchResult.Found(candidates, answerable, others);
  }

  /** What surely answers one of several questions in the message, and is not {@code first}. */
  private List<Candidate> others(String message, Entry first) {
    List<String> questions = Sentences.questions(QuestionReader.cut(message));
    if (questions.size() < 2) {
      return List.of();
    }
    Map<String, Candidate> others = new LinkedHashMap<>();
    for (String question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      ranked(question).candidates().stream()
          .limit(1)
          .filter(best -> best.confidence() >= thresholds.answer())
          .filter(best -> !best.entry().equals(first))
          .forEach(best -> others.putIfAbsent(best.entry().id(), best));
    }
    return new ArrayList<>(others.values()).subList(0, Math.min(MOST_OTHERS, others.size()));
  }
}
