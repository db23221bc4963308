package mamaback.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mamaback.conversation.ButtonKinds;
import mamaback.telegram.CrawledChat.Outcome;

/**
 * Taps every button of every screen, breadth first, until nothing new appears. A tap that changes
 * what the bot remembers is made in a chat of its own, in which all that led there was done again:
 * so no tap spoils the way of another.
 */
final class Walk {
  private static final Set<String> ASKING =
      Set.of("AskNow", "EditVisit", "Introduce", "Rate", "ShowChoices");
  private static final List<String> ANSWERS = List.of("3.10.2026", "Madrid");

  private final CrawledBot bot;
  private final Walker who;
  private final ScreenRules rules;
  private final Set<String> tried = ConcurrentHashMap.newKeySet();
  private final Set<String> kinds = ConcurrentHashMap.newKeySet();
  private final Queue<Place> found = new ConcurrentLinkedQueue<>();
  private final Set<String> states = ConcurrentHashMap.newKeySet();

  Walk(CrawledBot bot, Walker who) {
    this.bot = bot;
    this.who = who;
    this.rules = new ScreenRules(who);
  }

  /** A screen in a chat, and all that was done to get there. */
  private record Place(CrawledChat chat, Screen screen, List<Deed> path) {}

  /** Walks on from each of {@code beginnings}. */
  void from(List<List<Deed>> beginnings) {
    Crowd.all(beginnings, this::begin);
    while (!found.isEmpty()) {
      Map<CrawledChat, List<Place>> wave = new LinkedHashMap<>();
      for (Place next = found.poll(); next != null; next = found.poll()) {
        wave.computeIfAbsent(next.chat(), any -> new ArrayList<>()).add(next);
      }
      Crowd.all(wave.values(), places -> places.forEach(this::tapAll));
    }
  }

  private void begin(List<Deed> deeds) {
    CrawledChat chat = bot.chat(who);
    for (int done = 1; done <= deeds.size(); done++) {
      arrive(chat, deeds.subList(0, done), chat.does(deeds.get(done - 1)));
    }
  }

  private void tapAll(Place place) {
    for (Screen.Tap tap : place.screen().taps()) {
      if (isNew(place, tap)) {
        tap(place, tap);
      }
    }
    if (place.screen().asksWhere()) {
      inAnotherChat(place, new Deed.Here());
    }
    typed(place).forEach(text -> inAnotherChat(place, new Deed.Write(text)));
  }

  private void tap(Place place, Screen.Tap tap) {
    ButtonKinds.of(tap.data()).ifPresent(kinds::add);
    Deed deed = new Deed.Tap(place.screen(), tap.data(), tap.label());
    if (ButtonKinds.onlyShows(tap.data())) {
      go(place.chat(), place.path(), deed);
    } else {
      inAnotherChat(place, deed);
    }
  }

  /** What stands on keys; and where a tap asked for words, some that may be an answer. */
  private List<String> typed(Place place) {
    List<String> typed = new ArrayList<>(place.screen().keys());
    if (place.path().getLast() instanceof Deed.Tap tap
        && ButtonKinds.of(tap.data()).filter(ASKING::contains).isPresent()) {
      ANSWERS.forEach(answer -> typed.add(who.saying(answer)));
    }
    return typed;
  }

  private boolean isNew(Place place, Screen.Tap tap) {
    boolean isAnyAnswer = who.readsAll() && ButtonKinds.onlyShows(tap.data());
    String what = isAnyAnswer ? tap.data() : tap.shape() + " in " + place.screen().layout();
    return tried.add(what);
  }

  private void inAnotherChat(Place place, Deed deed) {
    CrawledChat chat = bot.chat(who);
    List<Deed> path = new ArrayList<>();
    Map<Long, Screen> twins = new LinkedHashMap<>();
    for (Deed done : place.path()) {
      Deed again = again(done, twins);
      path.add(again);
      chat.does(again).screens().forEach(screen -> twins.put(screen.id(), screen));
    }
    go(chat, path, again(deed, twins));
  }

  /** The same tap in another chat: below the newest screen with that button, if there is one. */
  private static Deed again(Deed deed, Map<Long, Screen> screens) {
    if (!(deed instanceof Deed.Tap(Screen below, String data, String label))) {
      return deed;
    }
    Screen twin =
        screens.values().stream()
            .filter(screen -> screen.offers(data))
            .reduce((earlier, later) -> later)
            .orElse(below);
    return new Deed.Tap(twin, data, label);
  }

  private void go(CrawledChat chat, List<Deed> path, Deed deed) {
    List<Deed> longer = new ArrayList<>(path);
    longer.add(deed);
    arrive(chat, List.copyOf(longer), chat.does(deed));
  }

  private void arrive(CrawledChat chat, List<Deed> path, Outcome outcome) {
    rules.check(path, outcome);
    for (Screen screen : outcome.screens()) {
      if (states.add(screen.state())) {
        found.add(new Place(chat, screen, path));
      }
    }
  }

  List<String> faults() {
    return rules.faults();
  }

  Set<String> kinds() {
    return kinds;
  }

  /** How many different screens appeared. */
  int screens() {
    return states.size();
  }
}
