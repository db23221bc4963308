package mamaback.playground;

/** Where the bot may write: a person's private chat, or a group. */
sealed interface Room permits User, Group {
  long id();

  String name();
}
