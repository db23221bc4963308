package mamaback.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;

/** Reads one red flag. */
final class FlagReader {
  /** Fewer examples would not show what a rule does (issue: red flags that can be trusted). */
  private static final int EMERGENCY_EXAMPLES = 15;

  private static final int OTHER_EXAMPLES = 8;

  private final Faults faults;
  private final WordingsReader wordings;
  private final Predicate<String> isEntry;

  FlagReader(Faults faults, WordingsReader wordings, Predicate<String> isEntry) {
    this.faults = faults;
    this.wordings = wordings;
    this.isEntry = isEntry;
  }

  RedFlag flag(Fields fields) {
    RedFlag flag =
        new RedFlag(
            fields.text("id"),
            fields.text("title"),
            fields.yesOrNo("discreet").orElse(false),
            fields.yesOrNo("baby").orElse(false),
            topic(fields),
            fields.optionalText("advice"),
            signs(fields),
            examples(fields, "must-fire"),
            examples(fields, "must-not-fire"),
            fields.text("source"));
    checkExamples(flag, fields);
    fields.rejectOthers();
    return flag;
  }

  private Optional<String> topic(Fields fields) {
    Optional<String> topic = fields.optionalText("topic");
    if (topic.isPresent() && !isEntry.test(topic.get())) {
      faults.add(fields.lineOf("topic"), "no entry '" + topic.get() + "'", "Name an existing id");
    }
    return topic;
  }

  private List<RedFlag.Sign> signs(Fields fields) {
    List<RedFlag.Sign> signs = new ArrayList<>();
    Optional<Fields> below = fields.below("signs");
    Optional<Fields> unless = fields.below("unless");
    for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.SOON, Level.INFO)) {
      String key = Key.of(level);
      if (below.isPresent() && below.get().has(key)) {
        boolean isGuarded = unless.isPresent() && unless.get().has(key);
        List<RedFlag.Wording> guards = isGuarded ? wordings.read(unless.get(), key) : List.of();
        signs.add(new RedFlag.Sign(level, wordings.read(below.get(), key), guards));
      }
    }
    below.ifPresent(Fields::rejectOthers);
    unless.ifPresent(Fields::rejectOthers);
    return signs;
  }

  /** Grouped by level: {@code emergency: [..]}, {@code none: [..]}. */
  private List<RedFlag.Example> examples(Fields fields, String key) {
    List<RedFlag.Example> examples = new ArrayList<>();
    Optional<Fields> below = fields.below(key);
    for (Level level : Level.values()) {
      String name = Key.of(level);
      if (below.isPresent() && below.get().has(name)) {
        wordings
            .read(below.get(), name)
            .forEach(each -> examples.add(new RedFlag.Example(each.text(), level, each.line())));
      }
    }
    below.ifPresent(Fields::rejectOthers);
    return examples;
  }

  private void checkExamples(RedFlag flag, Fields fields) {
    boolean isEmergency = flag.signs().stream().anyMatch(sign -> sign.level() == Level.EMERGENCY);
    int least = isEmergency ? EMERGENCY_EXAMPLES : OTHER_EXAMPLES;
    if (flag.mustFire().size() < least) {
      String problem = flag.id() + " has " + flag.mustFire().size() + " must-fire examples";
      faults.add(fields.lineOf("must-fire"), problem, "Write at least " + least);
    }
    if (flag.mustNotFire().size() < least) {
      String problem = flag.id() + " has " + flag.mustNotFire().size() + " must-not-fire examples";
      faults.add(fields.lineOf("must-not-fire"), problem, "Write at least " + least);
    }
  }
}
