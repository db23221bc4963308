package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Broadcasts.End;
import mamaback.broadcast.Letter;
import mamaback.broadcast.Progress.State;
import mamaback.chat.ChatId;
import mamaback.tips.Lease;

/** Moves letters from state to state, within one transaction. */
final class Letters {
  static final String WAITING = Broadcasts.OPEN.getFirst();
  static final String SENDING = Broadcasts.OPEN.getLast();

  private final Session session;
  private final Lease lease;

  Letters(Session session, Lease lease) {
    this.session = session;
    this.lease = lease;
  }

  /** A letter that nobody holds. */
  private record Free(String broadcast, ChatId chat) {}

  /**
   * @param claiming what ends a SELECT whose rows no other instance may take
   */
  List<Letter> claim(int most, String claiming) throws SQLException {
    int lost =
        session.change(
            "UPDATE letter SET state = ?, lease_until = NULL WHERE lease_until <= ? AND state = ?",
            End.UNKNOWN,
            lease.now(),
            SENDING);
    if (lost > 0) {
      new SqlAnswers(session).forgetEnded();
    }
    List<Free> free =
        session.list(
            "SELECT broadcast_id, chat_id FROM letter WHERE lease_until <= ? AND state = ?"
                + " ORDER BY lease_until LIMIT ?"
                + claiming,
            row -> new Free(row.text("broadcast_id"), row.chat()),
            lease.now(),
            WAITING,
            most);
    return letters(Session.only(free, take(free)));
  }

  /**
   * Lets {@code letter} wait again; false where it is not ours, or was ended while it was on its
   * way. Who is left alone gets an answer all the same: she asked for it.
   */
  boolean giveBack(Letter letter, Instant notBefore) throws SQLException {
    return session.change(
            "UPDATE letter SET state = ?, owner = NULL, lease_until = ? WHERE broadcast_id = ?"
                + " AND chat_id = ? AND state IN (?, ?) AND owner = ? AND EXISTS"
                + " (SELECT 1 FROM broadcast b WHERE b.id = letter.broadcast_id AND b.state = ?"
                + " AND (b.asked_on IS NOT NULL OR NOT EXISTS"
                + " (SELECT 1 FROM left_alone l WHERE l.chat_id = letter.chat_id)))",
            WAITING,
            notBefore,
            letter.broadcast().id(),
            letter.chat(),
            WAITING,
            SENDING,
            lease.owner(),
            State.RUNNING)
        == 1;
  }

  private List<Letter> letters(List<Free> taken) throws SQLException {
    Map<String, Broadcast> broadcasts = new HashMap<>();
    List<Letter> letters = new ArrayList<>();
    for (Free one : taken) {
      if (!broadcasts.containsKey(one.broadcast())) {
        broadcasts.put(one.broadcast(), BroadcastRow.get(session, one.broadcast()));
      }
      letters.add(new Letter(broadcasts.get(one.broadcast()), one.chat()));
    }
    return letters;
  }

  private List<Boolean> take(List<Free> free) throws SQLException {
    return session.changeEach(
        "UPDATE letter SET owner = ?, lease_until = ? WHERE broadcast_id = ? AND chat_id = ?"
            + " AND state = ? AND lease_until <= ?",
        free,
        one ->
            List.of(
                lease.owner(), lease.until(), one.broadcast(), one.chat(), WAITING, lease.now()));
  }
}
