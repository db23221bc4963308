package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.Sample;

/**
 * Who tells of a danger is served by the entry about it, in whatever words: messages that teach
 * triage a danger are wordings of that entry as well. Never more of them than the entry has of its
 * own, or whatever is told at length would look like a danger.
 */
final class ToldDangers {
  private final Map<String, List<String>> byEntry = new LinkedHashMap<>();

  private ToldDangers(RedFlagRules rules) {
    for (RedFlag flag : rules.flags()) {
      flag.topic().ifPresent(entry -> add(entry, messages(flag, rules.lessons())));
    }
  }

  /** {@code entries}, each asked for with the messages that tell of its danger as well. */
  static List<Entry> taught(List<Entry> entries, RedFlagRules rules) {
    ToldDangers told = new ToldDangers(rules);
    return entries.stream().map(told::taught).toList();
  }

  private static List<String> messages(RedFlag flag, Lessons lessons) {
    return lessons.dangers().stream()
        .filter(danger -> danger.flag().equals(flag.id()))
        .flatMap(danger -> danger.messages().stream())
        .toList();
  }

  private void add(String entry, List<String> messages) {
    byEntry.computeIfAbsent(entry, ignored -> new ArrayList<>()).addAll(messages);
  }

  private Entry taught(Entry entry) {
    List<String> own = entry.questions();
    List<String> told = Sample.evenly(byEntry.getOrDefault(entry.id(), List.of()), own.size());
    return entry.asking(Stream.concat(own.stream(), told.stream()).distinct().toList());
  }
}
