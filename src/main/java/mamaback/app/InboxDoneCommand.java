package mamaback.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mamaback.profile.CuratorMail;
import mamaback.store.MailBox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes something out of the curators' mail. */
@Command(
    name = "done",
    description = "Forgets a question, or the ratings of an answer, that needs nothing more.",
    mixinStandardHelpOptions = true)
final class InboxDoneCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(
      paramLabel = "N|ENTRY-ID",
      description = "The question's number, or the answer's id ('none': no answer was found).")
  private String item = "";

  InboxDoneCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = SettingsReader.read(places.config(), program.environment());
    try (MailBox box = MailBox.open(settings.store())) {
      if (!isSettled(box.mail())) {
        throw new SettingsException("Nothing waits under '" + item + "'.");
      }
    }
    program.err().println(item + ": done.");
    return ExitCode.OK;
  }

  private boolean isSettled(CuratorMail mail) {
    if (NUMBER.matcher(item).matches()) {
      return mail.settle(Long.parseLong(item));
    }
    return mail.settleRatings(Optional.of(item).filter(id -> !id.equals(InboxCommand.NONE))) > 0;
  }
}
