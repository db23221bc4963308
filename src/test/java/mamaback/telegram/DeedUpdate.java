package mamaback.telegram;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import mamaback.chat.ChatId;
import mamaback.telegram.fake.Users;

/**
 * Writes a deed as the update that Telegram makes of it.
 *
 * @param number how many deeds there were in this chat, with this one
 */
record DeedUpdate(ChatId chat, String language, int number) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SOME_DAY = 1_795_000_000L;

  ObjectNode of(Deed deed) {
    ObjectNode update = JSON.createObjectNode();
    switch (deed) {
      case Deed.Write(String text) -> message(update.putObject("message")).put("text", text);
      case Deed.Picture(String caption) -> picture(update).put("caption", caption);
      case Deed.Here() ->
          message(update.putObject("message"))
              .putObject("location")
              .put("latitude", 40.4)
              .put("longitude", -3.7);
      case Deed.Tap(Screen below, String data, String ignored) -> tap(update, below, data);
    }
    return update;
  }

  private ObjectNode picture(ObjectNode update) {
    ObjectNode message = message(update.putObject("message"));
    Users.addPhoto(message);
    return message;
  }

  private void tap(ObjectNode update, Screen below, String data) {
    ObjectNode query = update.putObject("callback_query");
    query.put("id", chat.value() + "/" + number).put("chat_instance", "1").put("data", data);
    person(query.putObject("from"));
    ObjectNode message = message(query.putObject("message")).put("message_id", below.id());
    message.put("text", below.text()).set("reply_markup", below.markup());
  }

  private ObjectNode message(ObjectNode message) {
    message.put("message_id", number).put("date", SOME_DAY);
    person(message.putObject("from"));
    String type = chat.value() < 0 ? "group" : "private";
    message.putObject("chat").put("id", chat.value()).put("type", type).put("first_name", "Ada");
    return message;
  }

  private void person(ObjectNode from) {
    from.put("id", Math.abs(chat.value())).put("is_bot", false).put("first_name", "Ada");
    from.put("language_code", language);
  }
}
