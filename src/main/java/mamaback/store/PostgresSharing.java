package mamaback.store;

import mamaback.chat.Sharing;

/** The locks of one instance, which it needs no session for until it uses them. */
record PostgresSharing(PostgresLeadership leadership, PostgresClaims claims)
    implements AutoCloseable {
  static PostgresSharing at(String url) {
    return new PostgresSharing(new PostgresLeadership(url), new PostgresClaims(url));
  }

  Sharing sharing() {
    return new Sharing(leadership, claims);
  }

  @Override
  public void close() {
    leadership.close();
    claims.close();
  }
}
