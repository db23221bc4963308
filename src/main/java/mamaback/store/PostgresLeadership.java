package mamaback.store;

import mamaback.chat.Leadership;

/**
 * The instance whose session holds an advisory lock is the leader. PostgreSQL lets the lock go when
 * the session ends, so also when the process is killed.
 */
final class PostgresLeadership implements Leadership, AutoCloseable {
  /** Any number will do that no other program uses as a lock in the same database. */
  private static final long LOCK = 0x6d616d616261636bL;

  private final LockSession session;

  PostgresLeadership(String url) {
    this.session = new LockSession(url);
  }

  @Override
  public synchronized boolean isOurs() {
    if (session.isAlive()) {
      return true;
    }
    session.renew();
    if (session.hasLock(LOCK)) {
      return true;
    }
    session.close();
    return false;
  }

  @Override
  public synchronized void close() {
    session.close();
  }
}
