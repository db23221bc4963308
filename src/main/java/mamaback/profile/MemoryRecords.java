package mamaback.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import mamaback.chat.ChatId;

/** Keeps everything until the program ends: for the terminal and for tests. Thread-safe. */
public final class MemoryRecords implements Profiles, ChatNotes, CuratorMail, PersonalData {
  private final Map<ChatId, Profile> profiles = new ConcurrentHashMap<>();
  private final Map<ChatId, Preferences> preferences = new ConcurrentHashMap<>();
  private final Map<ChatId, Notes> notes = new ConcurrentHashMap<>();
  private final Map<ChatId, Map<String, Instant>> told = new ConcurrentHashMap<>();
  private final List<Feedback> feedback = new CopyOnWriteArrayList<>();
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final Map<ChatId, Instant> departures = new ConcurrentHashMap<>();
  private final Map<String, Long> tickets = new ConcurrentHashMap<>();
  private final Map<Long, ChatId> wishes = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();

  /** This as all ports. */
  public Records records() {
    return new Records(this, this, this, this);
  }

  @Override
  public Profile profile(ChatId chat) {
    return profiles.getOrDefault(chat, Profile.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Profile profile) {
    profiles.put(chat, profile);
  }

  @Override
  public Preferences preferences(ChatId chat) {
    return preferences.getOrDefault(chat, Preferences.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Preferences preferred) {
    preferences.put(chat, preferred);
  }

  @Override
  public Map<String, Instant> toldAt(ChatId chat) {
    return Map.copyOf(told.getOrDefault(chat, Map.of()));
  }

  @Override
  public void noteTold(ChatId chat, String fact, Instant at) {
    told.computeIfAbsent(chat, any -> new ConcurrentHashMap<>()).put(fact, at);
  }

  @Override
  public Notes notes(ChatId chat) {
    return notes.getOrDefault(chat, Notes.NONE);
  }

  @Override
  public void keep(ChatId chat, Notes kept) {
    notes.put(chat, kept);
  }

  @Override
  public void add(Feedback opinion) {
    feedback.add(opinion);
  }

  @Override
  public String add(Unanswered question) {
    long number = lastNumber.incrementAndGet();
    letters.add(new Letter(number, question));
    String ticket = UUID.randomUUID().toString();
    tickets.put(ticket, number);
    return ticket;
  }

  @Override
  public boolean tellWhenAnswered(String ticket, ChatId chat) {
    Long number = tickets.get(ticket);
    if (number == null || letters.stream().noneMatch(letter -> letter.number() == number)) {
      return false;
    }
    wishes.putIfAbsent(number, chat);
    return chat.equals(wishes.get(number));
  }

  @Override
  public void tellNothing(ChatId chat) {
    wishes.values().removeIf(chat::equals);
  }

  @Override
  public List<Feedback> feedback() {
    return List.copyOf(feedback);
  }

  @Override
  public List<Letter> letters() {
    return List.copyOf(letters);
  }

  @Override
  public boolean settle(long number) {
    wishes.remove(number);
    tickets.values().removeIf(kept -> kept == number);
    return letters.removeIf(letter -> letter.number() == number);
  }

  /** Nobody can be told: what is in memory has no curator beside the bot. */
  @Override
  public boolean answer(long number, String entry, Optional<String> wording) {
    return settle(number);
  }

  @Override
  public int forgetBefore(LocalDate day) {
    int before = letters.size();
    letters.removeIf(letter -> letter.question().day().isBefore(day));
    return before - letters.size();
  }

  @Override
  public int settleRatings(Optional<String> entry) {
    List<Feedback> bad =
        feedback.stream().filter(each -> each.isBad() && each.entry().equals(entry)).toList();
    feedback.removeAll(bad);
    return bad.size();
  }

  @Override
  public Map<String, Object> export(ChatId chat) {
    Map<String, Object> all =
        new PersonalRecord(profile(chat), preferences(chat), notes(chat), toldAt(chat)).asMap();
    all.put("answersAwaited", awaited(chat));
    return all;
  }

  private List<String> awaited(ChatId chat) {
    return letters.stream()
        .filter(letter -> chat.equals(wishes.get(letter.number())))
        .map(letter -> letter.question().maskedText())
        .toList();
  }

  @Override
  public void erase(ChatId chat) {
    profiles.remove(chat);
    preferences.remove(chat);
    notes.remove(chat);
    departures.remove(chat);
    told.remove(chat);
    tellNothing(chat);
  }

  @Override
  public void left(ChatId chat, Instant at) {
    departures.putIfAbsent(chat, at);
  }

  @Override
  public void reached(ChatId chat) {
    departures.remove(chat);
  }

  @Override
  public int eraseLeftBefore(Instant limit) {
    List<ChatId> left =
        departures.entrySet().stream()
            .filter(departure -> departure.getValue().isBefore(limit))
            .map(Map.Entry::getKey)
            .toList();
    left.forEach(this::erase);
    return left.size();
  }

  @Override
  public void move(ChatId from, ChatId to) {
    move(profiles, from, to);
    move(preferences, from, to);
    move(notes, from, to);
    move(departures, from, to);
    move(told, from, to);
    wishes.replaceAll((number, chat) -> chat.equals(from) ? to : chat);
  }

  private static <T> void move(Map<ChatId, T> kept, ChatId from, ChatId to) {
    T value = kept.remove(from);
    if (value != null) {
      kept.put(to, value);
    }
  }
}
