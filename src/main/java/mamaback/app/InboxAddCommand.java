package mamaback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mamaback.conversation.Mind;
import mamaback.curation.Change;
import mamaback.curation.Curator;
import mamaback.curation.Decision;
import mamaback.curation.Pile;
import mamaback.knowledge.KnowledgeException;
import mamaback.profile.CuratorMail;
import mamaback.profile.Letter;
import mamaback.search.SearchResult;
import mamaback.store.MailBox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a question where it belongs. */
@Command(
    name = "add",
    description = {
      "Adds question N to the knowledge files, checks them as lint does, and takes it from the",
      "inbox. Where a check fails, nothing is changed."
    },
    mixinStandardHelpOptions = true)
final class InboxAddCommand implements Callable<Integer> {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "N", description = "The question's number.")
  private long number;

  @ArgGroup(multiplicity = "1")
  private InboxDecision chosen = new InboxDecision();

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "How the file shall have it (default: as it was asked).")
  private @Nullable String text;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  InboxAddCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Decision decision = chosen.decision();
    Workshop workshop = Workshop.open(program, places);
    try (MailBox box = MailBox.open(workshop.settings().store())) {
      add(decision, workshop.mind(), box.mail());
    }
    return ExitCode.OK;
  }

  private void add(Decision decision, Mind mind, CuratorMail mail) throws Exception {
    Letter letter = get(mail);
    String wording = oneLine(Optional.ofNullable(text).orElse(letter.question().maskedText()));
    Change change =
        new Curator(places.knowledge(), mind.knowledge())
            .change(decision, wording, Pile.Question.of(letter, mind.finder()).closest());
    KnowledgeTrial trial = new KnowledgeTrial(program, places);
    boolean isDraft = decision instanceof Decision.AsDraft;
    Mind changed = isDraft ? draft(trial, change, mind) : make(trial, change);
    InboxOutcome outcome = new InboxOutcome(changed, wording, program.out());
    tell(outcome, decision, places.knowledge().resolve(change.file()));
    settle(mail, decision, changed, wording);
  }

  private void tell(InboxOutcome outcome, Decision decision, Path file) throws Exception {
    if (json) {
      outcome.tellAsJson(number, file);
      return;
    }
    switch (decision) {
      case Decision.AsDraft ignored ->
          program
              .out()
              .println(file + ": write the answer, then move it to its group in en/answers.");
      case Decision.AsDanger(var flag, var level) -> {
        outcome.tell(file);
        outcome.tellOfRules(flag, level);
      }
      case Decision.AsWording ignored -> outcome.tell(file);
      case Decision.AsSynonym ignored -> outcome.tell(file);
    }
  }

  /** Whoever wanted to be told of an answer is told, once the bot has it. */
  private void settle(CuratorMail mail, Decision decision, Mind mind, String wording) {
    switch (decision) {
      case Decision.AsWording(var entry) -> mail.answer(number, entry, Optional.of(wording));
      case Decision.AsDraft(var entry) -> mail.answer(number, entry, Optional.empty());
      case Decision.AsSynonym ignored -> {
        if (mind.finder().find(wording) instanceof SearchResult.Found found) {
          mail.answer(number, found.candidates().getFirst().entry().id(), Optional.empty());
        } else {
          mail.settle(number);
        }
      }
      case Decision.AsDanger ignored -> mail.settle(number);
    }
  }

  /** As the files hold it. */
  private static String oneLine(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  private Letter get(CuratorMail mail) throws SettingsException {
    return mail.letters().stream()
        .filter(letter -> letter.number() == number)
        .findFirst()
        .orElseThrow(() -> new SettingsException("No question has the number " + number + "."));
  }

  /** The bot does not read drafts, so it thinks on with {@code mind}. */
  private static Mind draft(KnowledgeTrial trial, Change change, Mind mind) throws IOException {
    trial.makeUnchecked(change);
    return mind;
  }

  private Mind make(KnowledgeTrial trial, Change change) throws Exception {
    try {
      return trial.make(change);
    } catch (KnowledgeException e) {
      program.err().println("Nothing was changed, since then these would be wrong:");
      throw e;
    }
  }
}
