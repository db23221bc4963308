package mamaback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.evaluation.Ablation;
import mamaback.evaluation.CrossValidation;
import mamaback.evaluation.LabelledMessage;
import mamaback.evaluation.LabelledMessages;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.LexiconLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what each part of the search is worth. */
@Command(
    name = "ablate",
    description = "Measures the search without each of its parts, on wordings that are held back.",
    mixinStandardHelpOptions = true)
final class AblateCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Labelled messages to measure on, too; see eval.")
  private Optional<Path> questions = Optional.empty();

  @Option(
      names = "--folds",
      defaultValue = "5",
      description = "How many fifths of the wordings are held back in turn (default: 5).")
  private int folds = 5;

  AblateCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    if (folds < 1 || folds > CrossValidation.FOLDS) {
      throw new SettingsException("--folds must be 1 to " + CrossValidation.FOLDS + ".");
    }
    List<LabelledMessage> messages =
        questions.isPresent() ? LabelledMessages.read(questions.get()) : List.of();
    Ablation ablation =
        new Ablation(
            KnowledgeLoader.loadAnswers(places.knowledge()),
            LexiconLoader.load(places.knowledge()),
            messages);
    ablation.lines(folds).forEach(program.out()::println);
    return ExitCode.OK;
  }
}
