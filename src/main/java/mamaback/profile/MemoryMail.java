package mamaback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import mamaback.chat.ChatId;

/** Keeps the curators' mail until the program ends. Thread-safe. */
final class MemoryMail implements CuratorMail {
  private final List<Feedback> feedback = new CopyOnWriteArrayList<>();
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final Map<String, Long> tickets = new ConcurrentHashMap<>();
  private final Map<Long, ChatId> wishes = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();

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

  /** The questions of whose answers {@code chat} wants to be told. */
  List<String> awaited(ChatId chat) {
    return letters.stream()
        .filter(letter -> chat.equals(wishes.get(letter.number())))
        .map(letter -> letter.question().maskedText())
        .toList();
  }

  void move(ChatId from, ChatId to) {
    wishes.replaceAll((number, chat) -> chat.equals(from) ? to : chat);
  }
}
