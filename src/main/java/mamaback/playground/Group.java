package mamaback.playground;

import java.util.List;

/**
 * Several people and the bot.
 *
 * @param id below 0, as those of Telegram's groups are
 * @param members the first one made it and is its admin
 */
record Group(long id, String name, List<User> members) implements Room {
  Group {
    members = List.copyOf(members);
  }

  User admin() {
    return members.getFirst();
  }
}
