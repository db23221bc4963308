package mamaback.store;

import java.sql.SQLException;
import java.util.List;
import mamaback.broadcast.Broadcasts.End;
import mamaback.broadcast.Content;
import mamaback.broadcast.Letter;
import mamaback.tips.Lease;

/** What letters go through once they are claimed, many in one transaction. */
final class Mailing {
  private Mailing() {}

  /** A letter that is about to be sent. */
  record Beginning(Letter letter, Lease lease) {}

  /** A letter that is over. */
  record Ending(Letter letter, Lease lease, End end) {}

  /** Which of {@code beginnings} are still ours and now on their way. */
  static List<Boolean> begin(Session session, List<Beginning> beginnings) throws SQLException {
    return session.changeEach(
        "UPDATE letter SET state = ?, lease_until = ? WHERE broadcast_id = ? AND chat_id = ?"
            + " AND state = ? AND owner = ?",
        beginnings,
        one ->
            List.of(
                Letters.SENDING,
                one.lease().until(),
                one.letter().broadcast().id(),
                one.letter().chat(),
                Letters.WAITING,
                one.lease().owner()));
  }

  /** Which of {@code endings} were still ours. */
  static List<Boolean> end(Session session, List<Ending> endings) throws SQLException {
    List<Boolean> ended =
        session.changeEach(
            "UPDATE letter SET state = ?, lease_until = NULL WHERE broadcast_id = ? AND chat_id = ?"
                + " AND owner = ? AND state IN (?, ?, ?)",
            endings,
            one ->
                List.of(
                    one.end(),
                    one.letter().broadcast().id(),
                    one.letter().chat(),
                    one.lease().owner(),
                    Letters.WAITING,
                    Letters.SENDING,
                    End.UNKNOWN));
    if (endings.stream().anyMatch(Mailing::isAnswer)) {
      new SqlAnswers(session).forgetEnded();
    }
    return ended;
  }

  private static boolean isAnswer(Ending ending) {
    return ending.letter().broadcast().content() instanceof Content.Answer;
  }
}
