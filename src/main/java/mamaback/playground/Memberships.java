package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where the bot is let in and where it is not, as updates for it. Thread-safe. */
final class Memberships {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Scene scene;

  Memberships(Scene scene) {
    this.scene = scene;
  }

  /** A new group with the bot in it. */
  Group found(String name, List<User> members) {
    Group group = scene.crowd().found(name, members);
    scene.log().add(new ChatEvent.Founded(group));
    Seat seat = new Seat(group.admin(), group);
    send("my_chat_member", ApiObjects.membership(seat, true, scene.clock().instant()));
    ObjectNode message =
        ApiObjects.message(
            group,
            scene.messages().newId(),
            ApiObjects.user(group.admin()),
            scene.clock().instant());
    send("message", message.put("group_chat_created", true));
    return group;
  }

  /** Lets the bot write again. */
  void admit(Seat seat) {
    scene.crowd().open(seat.room());
    changed(seat, true);
  }

  /** Blocks the bot, or puts it out of the group. */
  void dismiss(Seat seat) {
    scene.crowd().shut(seat.room());
    changed(seat, false);
  }

  private void changed(Seat seat, Boolean isIn) {
    scene.log().add(new ChatEvent.Admitted(seat.chat(), seat.user().name(), isIn));
    send("my_chat_member", ApiObjects.membership(seat, isIn, scene.clock().instant()));
  }

  private void send(String kind, ObjectNode content) {
    scene.send(JSON.createObjectNode().set(kind, content));
  }
}
