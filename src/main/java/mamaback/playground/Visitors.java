package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** What users do, as updates for the bot (Bot API, Update). Thread-safe. */
final class Visitors {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Scene scene;
  private final AtomicLong lastTap = new AtomicLong();

  Visitors(Scene scene) {
    this.scene = scene;
  }

  /** What may be sent instead of words. */
  enum Attachment {
    PHOTO,
    VOICE,
    DOCUMENT,
    STICKER
  }

  void write(User user, String text) {
    long id = scene.messages().newId();
    ObjectNode update = JSON.createObjectNode();
    message(update.putObject("message"), user, id).put("text", text);
    send(update, new ChatEvent.Written(user.id(), id, text, "", scene.now()));
  }

  void attach(User user, Attachment attachment, String caption) {
    long id = scene.messages().newId();
    ObjectNode update = JSON.createObjectNode();
    ObjectNode message = message(update.putObject("message"), user, id);
    switch (attachment) {
      case PHOTO -> file(message.putArray("photo").addObject()).put("width", 1).put("height", 1);
      case VOICE -> file(message.putObject("voice")).put("duration", 1);
      case DOCUMENT -> file(message.putObject("document"));
      case STICKER -> sticker(file(message.putObject("sticker")));
    }
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    String name = attachment.name().toLowerCase(Locale.ROOT);
    send(update, new ChatEvent.Written(user.id(), id, caption, name, scene.now()));
  }

  /** Her tap on a button of the bot's message {@code id}. */
  void tap(User user, long id, String data) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode query = update.putObject("callback_query");
    query.put("id", user.id() + "-" + lastTap.incrementAndGet());
    query.put("chat_instance", Long.toString(user.id())).put("data", data);
    from(query.putObject("from"), user);
    ObjectNode message = message(query.putObject("message"), user, id).put("text", "");
    message.set("reply_markup", scene.messages().markup(user.id(), id));
    scene.updates().add(update);
  }

  private void send(ObjectNode update, ChatEvent event) {
    scene.log().add(event);
    scene.updates().add(update);
  }

  private ObjectNode message(ObjectNode message, User user, long id) {
    message.put("message_id", id).put("date", scene.clock().instant().getEpochSecond());
    from(message.putObject("from"), user);
    message
        .putObject("chat")
        .put("id", user.id())
        .put("type", "private")
        .put("first_name", user.name());
    return message;
  }

  private static void from(ObjectNode from, User user) {
    from.put("id", user.id()).put("is_bot", false).put("first_name", user.name());
    from.put("language_code", user.language());
  }

  private static ObjectNode file(ObjectNode file) {
    return file.put("file_id", "playground").put("file_unique_id", "playground");
  }

  private static void sticker(ObjectNode sticker) {
    sticker.put("type", "regular").put("width", 1).put("height", 1);
    sticker.put("is_animated", false).put("is_video", false);
  }
}
