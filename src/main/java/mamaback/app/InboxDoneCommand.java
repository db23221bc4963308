package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.profile.CuratorMail;
import mamaback.store.MailBox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes something out of the curators' mail. */
@Command(
    name = "done",
    description = "Forgets a question, or the ratings of an answer, that needs nothing more.",
    mixinStandardHelpOptions = true)
final class InboxDoneCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(
      paramLabel = "N|ENTRY-ID",
      description = "The question's number, or the answer's id ('none': no answer was found).")
  private String item = "";

  @Option(
      names = "--answered-by",
      paramLabel = "ENTRY-ID",
      description = "The answer that it has by now: who wanted to be told of it is told.")
  private @Nullable String entry;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  /** A line of JSON: what was taken out. */
  private record Done(String item, @Nullable String answeredBy) {}

  InboxDoneCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = program.settings(places);
    checkEntry();
    try (MailBox box = MailBox.open(settings.store())) {
      if (!isSettled(box.mail())) {
        throw new SettingsException("Nothing waits under '" + item + "'.");
      }
    }
    if (json) {
      program.out().println(JSON.writeValueAsString(new Done(item, entry)));
    } else {
      program.err().println(item + ": done.");
    }
    return ExitCode.OK;
  }

  private void checkEntry() throws SettingsException, KnowledgeException {
    if (entry == null) {
      return;
    }
    if (!NUMBER.matcher(item).matches()) {
      throw new SettingsException("--answered-by goes with the number of a question.");
    }
    if (KnowledgeLoader.load(places.knowledge()).findEntry(entry).isEmpty()) {
      throw new SettingsException("There is no answer '" + entry + "'.");
    }
  }

  private boolean isSettled(CuratorMail mail) {
    if (NUMBER.matcher(item).matches()) {
      long number = Long.parseLong(item);
      return entry == null ? mail.settle(number) : mail.answer(number, entry, Optional.empty());
    }
    return mail.settleRatings(Optional.of(item).filter(id -> !id.equals(InboxCommand.NONE))) > 0;
  }
}
