package mamaback.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mamaback.chat.ChatId;
import mamaback.profile.CuratorMail;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.Letter;
import mamaback.profile.Unanswered;

/** Keeps what curators learn from; who waits for an answer is kept apart and never given out. */
final class SqlMail implements CuratorMail {
  /** Ids of entries hold no spaces. */
  private static final String BETWEEN_IDS = " ";

  private final Database database;

  SqlMail(Database database) {
    this.database = database;
  }

  @Override
  public void add(Feedback feedback) {
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO feedback (entry, opinion, day) VALUES (?, ?, ?)",
                feedback.entry(),
                feedback.opinion(),
                feedback.day()));
  }

  @Override
  public String add(Unanswered question) {
    String ticket = UUID.randomUUID().toString();
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO question (masked_text, closest, day, ticket) VALUES (?, ?, ?, ?)",
                question.maskedText(),
                String.join(BETWEEN_IDS, question.closest()),
                question.day(),
                ticket));
    return ticket;
  }

  @Override
  public boolean tellWhenAnswered(String ticket, ChatId chat) {
    return database.inTransaction(
        session -> {
          session.change(
              "INSERT INTO answer_wish (question_id, chat_id) SELECT id, ? FROM question"
                  + " WHERE ticket = ? ON CONFLICT DO NOTHING",
              chat,
              ticket);
          return session
              .first(
                  "SELECT 1 FROM answer_wish w JOIN question q ON q.id = w.question_id"
                      + " WHERE q.ticket = ? AND w.chat_id = ?",
                  row -> true,
                  ticket,
                  chat)
              .isPresent();
        });
  }

  @Override
  public void tellNothing(ChatId chat) {
    database.inTransaction(session -> new SqlAnswers(session).drop(chat));
  }

  @Override
  public boolean answer(long number, String entry, Optional<String> wording) {
    return database.inTransaction(
        session -> {
          new SqlAnswers(session).address(number, entry, wording);
          return session.change("DELETE FROM question WHERE id = ?", number) > 0;
        });
  }

  @Override
  public List<Feedback> feedback() {
    return database.inTransaction(
        session -> session.list("SELECT * FROM feedback ORDER BY id", SqlMail::feedback));
  }

  @Override
  public List<Letter> letters() {
    return database.inTransaction(
        session -> session.list("SELECT * FROM question ORDER BY id", SqlMail::letter));
  }

  @Override
  public boolean settle(long number) {
    return database.inTransaction(
        session -> session.change("DELETE FROM question WHERE id = ?", number) > 0);
  }

  /** Days are ISO texts, whose order is that of time. */
  @Override
  public int forgetBefore(LocalDate day) {
    return database.inTransaction(
        session -> session.change("DELETE FROM question WHERE day < ?", day));
  }

  @Override
  public int settleRatings(Optional<String> entry) {
    return database.inTransaction(
        session ->
            session.change(
                "DELETE FROM feedback WHERE opinion <> ? AND COALESCE(entry, '') = ?",
                Opinion.HELPFUL,
                entry.orElse("")));
  }

  private static Feedback feedback(Row row) throws SQLException {
    return new Feedback(
        row.findText("entry"), Opinion.valueOf(row.text("opinion")), row.day("day"));
  }

  private static Letter letter(Row row) throws SQLException {
    List<String> closest =
        Stream.of(row.text("closest").split(BETWEEN_IDS)).filter(id -> !id.isEmpty()).toList();
    return new Letter(
        row.number("id"), new Unanswered(row.text("masked_text"), closest, row.day("day")));
  }
}
