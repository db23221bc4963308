package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mamaback.curation.Pile;
import mamaback.curation.Ratings;
import mamaback.knowledge.Entry;
import mamaback.profile.CuratorMail;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.Unanswered;
import mamaback.search.AnswerFinder;
import mamaback.search.Candidate;
import mamaback.store.MailBox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what waits for a curator. */
@Command(
    name = "inbox",
    description = {
      "Lists the questions that were not answered, those that are alike together, and the answers",
      "that were not liked. It may be used while the bot runs."
    },
    mixinStandardHelpOptions = true,
    subcommands = {InboxAddCommand.class, InboxDoneCommand.class})
final class InboxCommand implements Callable<Integer> {
  /** How replies that found no answer are named. */
  static final String NONE = "none";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "Print one JSON object a group or answer.")
  private boolean json;

  InboxCommand(Program program) {
    this.program = program;
  }

  /** One line of JSON: questions that are alike. */
  private record Questions(List<Question> questions) {}

  /**
   * One of them.
   *
   * @param closestThen ids of what was closest when it was asked
   */
  private record Question(
      long number, String text, String day, List<String> closestThen, List<Closest> closest) {}

  /** One line of JSON: what was not liked of one answer. */
  private record Disliked(String entry, int times, Map<Opinion, Integer> opinions) {
    static Disliked of(Ratings ratings) {
      return new Disliked(ratings.entry().orElse(NONE), ratings.count(), ratings.opinions());
    }
  }

  record Closest(String id, String title, double confidence) {
    static Closest of(Candidate candidate) {
      Entry entry = candidate.entry();
      return new Closest(entry.id(), entry.title(), candidate.confidence());
    }
  }

  @Override
  public Integer call() throws Exception {
    Workshop workshop = Workshop.open(program, places);
    try (MailBox box = MailBox.open(workshop.settings().store())) {
      list(box.mail(), workshop.mind().finder());
    }
    return ExitCode.OK;
  }

  private void list(CuratorMail mail, AnswerFinder finder) throws Exception {
    List<Pile> piles = Pile.of(mail.letters(), finder);
    List<Ratings> ratings = Ratings.of(mail.feedback());
    for (Pile pile : piles) {
      List<Question> questions = pile.questions().stream().map(InboxCommand::question).toList();
      program.out().print(json ? asJson(new Questions(questions)) : asText(questions));
    }
    for (Ratings each : ratings) {
      Disliked disliked = Disliked.of(each);
      program.out().print(json ? asJson(disliked) : asText(disliked));
    }
    program
        .err()
        .printf(
            Locale.ROOT,
            "%d questions in %d groups, %d answers that were not liked.%n",
            piles.stream().mapToInt(pile -> pile.questions().size()).sum(),
            piles.size(),
            ratings.size());
  }

  private static Question question(Pile.Question question) {
    Unanswered asked = question.letter().question();
    return new Question(
        question.letter().number(),
        asked.maskedText(),
        asked.day().toString(),
        asked.closest(),
        question.closest().stream().map(Closest::of).toList());
  }

  private static String asJson(Object line) throws Exception {
    return JSON.writeValueAsString(line) + System.lineSeparator();
  }

  private static String asText(List<Question> alike) {
    StringBuilder text = new StringBuilder();
    for (Question question : alike) {
      text.append(String.format(Locale.ROOT, "#%d  %s%n", question.number(), question.text()));
      for (Closest each : question.closest()) {
        text.append(String.format(Locale.ROOT, "      %.2f %s%n", each.confidence(), each.id()));
      }
    }
    return text.append(System.lineSeparator()).toString();
  }

  private static String asText(Disliked disliked) {
    return String.format(
        Locale.ROOT, "%s  %d  %s%n", disliked.entry(), disliked.times(), disliked.opinions());
  }
}
