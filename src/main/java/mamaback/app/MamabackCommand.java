package mamaback.app;

import picocli.CommandLine.Command;

/** The program's name with its commands. */
@Command(
    name = "mamaback",
    description = "Answers questions about back pain after birth, from curated knowledge.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ChatCommand.class,
      PlaygroundCommand.class,
      AskCommand.class,
      TriageCommand.class,
      EvalCommand.class,
      BenchSetsCommand.class,
      AblateCommand.class,
      LearnCommand.class,
      BackupCommand.class,
      LintCommand.class,
      InboxCommand.class,
      DiffEvalCommand.class,
      ReviewCommand.class,
      SiteCommand.class,
      CheckConfigCommand.class,
      VersionCommand.class
    })
final class MamabackCommand {}
