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
import mamaback.chat.ChatId;
import mamaback.tips.Lease;

/** Moves letters from state to state, within one transaction. */
final class Letters {
  static final String WAITING = Broadcasts.OPEN.getFirst();
  private static final String SENDING = Broadcasts.OPEN.getLast();

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
    Map<String, Broadcast> broadcasts = new HashMap<>();
    List<Letter> letters = new ArrayList<>();
    for (Free one : free) {
      if (take(one)) {
        if (!broadcasts.containsKey(one.broadcast())) {
          broadcasts.put(one.broadcast(), BroadcastRow.get(session, one.broadcast()));
        }
        letters.add(new Letter(broadcasts.get(one.broadcast()), one.chat()));
      }
    }
    return letters;
  }

  private boolean take(Free free) throws SQLException {
    return session.change(
            "UPDATE letter SET owner = ?, lease_until = ? WHERE broadcast_id = ? AND chat_id = ?"
                + " AND state = ? AND lease_until <= ?",
            lease.owner(),
            lease.until(),
            free.broadcast(),
            free.chat(),
            WAITING,
            lease.now())
        == 1;
  }

  boolean begin(Letter letter) throws SQLException {
    return session.change(
            "UPDATE letter SET state = ?, lease_until = ? WHERE broadcast_id = ? AND chat_id = ?"
                + " AND state = ? AND owner = ?",
            SENDING,
            lease.until(),
            letter.broadcast().id(),
            letter.chat(),
            WAITING,
            lease.owner())
        == 1;
  }

  int giveBack(Letter letter, Instant notBefore) throws SQLException {
    return session.change(
        "UPDATE letter SET state = ?, owner = NULL, lease_until = ? WHERE broadcast_id = ? AND"
            + " chat_id = ? AND state IN (?, ?) AND owner = ?",
        WAITING,
        notBefore,
        letter.broadcast().id(),
        letter.chat(),
        WAITING,
        SENDING,
        lease.owner());
  }

  int end(Letter letter, End end) throws SQLException {
    return session.change(
        "UPDATE letter SET state = ?, lease_until = NULL WHERE broadcast_id = ? AND chat_id = ?"
            + " AND owner = ? AND state IN (?, ?, ?)",
        end,
        letter.broadcast().id(),
        letter.chat(),
        lease.owner(),
        WAITING,
        SENDING,
        End.UNKNOWN);
  }
}
