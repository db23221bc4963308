package mamaback.telegram;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.conversation.ButtonKinds;
import mamaback.knowledge.Line;
import mamaback.telegram.CrawledChat.Outcome;

/** What must be true of every screen and of every tap. Collects what is not. Thread-safe. */
final class ScreenRules {
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\{[a-z]+}|\\bnull\\b|Optional[\\[.]|\\*\\*|\\bPT?\\d+[DHMS]\\b");

  /** Small talk, to which only words answer. */
  private static final Pattern TALK =
      Pattern.compile("(hello|thank you|hola|gracias)$|/tips 99|suicid|hits me|kill");

  private static final List<Line> LEAVES =
      List.of(
          Line.CONSENT_GIVEN,
          Line.CONSENT_REFUSED,
          Line.EXPORT,
          Line.FEEDBACK_IN_WORDS,
          Line.FEEDBACK_NOTED,
          Line.FORGOTTEN,
          Line.GOOD_TO_HEAR,
          Line.IN_PRIVATE,
          Line.NOT_FORGOTTEN,
          Line.TAKEN_BACK,
          Line.TELL_GONE,
          Line.TELL_NOTHING,
          Line.TIPS_BY_ADMINS,
          Line.TIPS_NONE,
          Line.TIPS_NOT_UNDERSTOOD,
          Line.TIPS_PLACE_NONE,
          Line.TIPS_PLACE_USED,
          Line.VISIT_ADD);

  private final Walker who;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  ScreenRules(Walker who) {
    this.who = who;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  void check(List<Deed> path, Outcome outcome) {
    Deed last = path.getLast();
    outcome.refusals().forEach(refusal -> fault("refused", refusal, path));
    if (last instanceof Deed.Tap(Screen below, String data, String label)) {
      if (!outcome.isConfirmed()) {
        fault("spins", label, path);
      }
      boolean mayBeSilent = ButtonKinds.of(data).filter("Thanked"::equals).isPresent();
      if (outcome.isSilent() && !mayBeSilent) {
        fault("silent", label, path);
      }
      if (outcome.screens().stream().anyMatch(screen -> screen.state().equals(below.state()))) {
        fault("changes nothing", label, path);
      }
    } else if (outcome.isSilent()) {
      fault("silent", "", path);
    }
    outcome.screens().forEach(screen -> check(path, screen));
  }

  private void check(List<Deed> path, Screen screen) {
    String text = screen.text();
    if (LEFT_OVER.matcher(text + "\n" + screen.labels()).find()) {
      fault("left over", text, path);
    }
    boolean isOldOnPurpose =
        path.getLast() instanceof Deed.Write(String words) && words.contains("topic-nothing");
    boolean isGone = text.contains(said(Line.GONE)) && !isOldOnPurpose;
    if (isGone || text.contains(said(Line.APOLOGY))) {
      fault("gone", text, path);
    }
    Set<String> labels = new HashSet<>();
    screen.labels().stream()
        .filter(label -> label.isBlank() || !labels.add(label))
        .forEach(label -> fault("twice", label, path));
    if (who.language().equals("es")) {
      english(path, screen);
    }
    if (screen.taps().isEmpty() && screen.keys().isEmpty() && !isLeaf(path, text)) {
      fault("dead end", text, path);
    }
  }

  /** What ends on purpose: an emergency stands alone, and the rest waits for her words. */
  private boolean isLeaf(List<Deed> path, String text) {
    boolean isWarning = text.contains("⚠") || text.contains(said(Line.NOTICE_HEADLINE));
    boolean isTalk =
        path.getLast() instanceof Deed.Write(String words) && TALK.matcher(words).find();
    return isWarning || isTalk || LEAVES.stream().map(this::said).anyMatch(text::endsWith);
  }

  private void english(List<Deed> path, Screen screen) {
    if (path.stream().noneMatch(this::mayBeEnglish) && !isAnnounced(screen)) {
      screen
          .text()
          .lines()
          .filter(EnglishLine::isOne)
          .forEach(line -> fault("English", line, path));
    }
  }

  private boolean isAnnounced(Screen screen) {
    return Stream.of(Line.IN_ENGLISH, Line.TIP_IN_ENGLISH)
        .anyMatch(line -> screen.text().contains(said(line)));
  }

  /** She chose English, opened the sources, or goes on from a screen that announced it. */
  private boolean mayBeEnglish(Deed deed) {
    return deed instanceof Deed.Tap(Screen below, String data, String ignored)
        && (data.equals("set:language:en")
            || data.startsWith("sources:")
            || data.startsWith("group:")
            || isAnnounced(below));
  }

  private String said(Line line) {
    return ButtonKinds.said(who.language(), line);
  }

  private void fault(String kind, String what, List<Deed> path) {
    if (told.add(kind + what)) {
      String way = path.stream().map(Deed::words).collect(Collectors.joining(" "));
      faults.add(kind + ": " + what + "\n  after " + way);
    }
  }
}
