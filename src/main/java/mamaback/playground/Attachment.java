package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What may be sent instead of words; the bot is told of it, but never asks for its bytes. */
sealed interface Attachment {
  /** How the page shows it. */
  ChatEvent.Enclosure enclosure();

  /** Puts it into a message (Bot API, Message). */
  void fill(ObjectNode message);

  /** A file that the page has ready. */
  enum Sample implements Attachment {
    PHOTO,
    VOICE,
    VIDEO,
    ANIMATION,
    DOCUMENT,
    STICKER;

    @Override
    public ChatEvent.Enclosure enclosure() {
      return new ChatEvent.Enclosure(type(), "");
    }

    @Override
    public void fill(ObjectNode message) {
      ObjectNode file =
          this == PHOTO ? message.putArray("photo").addObject() : message.putObject(type());
      file.put("file_id", "playground").put("file_unique_id", "playground");
      switch (this) {
        case PHOTO -> file.put("width", 1).put("height", 1);
        case VOICE -> file.put("duration", 1);
        case VIDEO, ANIMATION -> file.put("width", 1).put("height", 1).put("duration", 1);
        case DOCUMENT -> file.put("file_name", "letter.pdf");
        case STICKER ->
            file.put("type", "regular")
                .put("width", 1)
                .put("height", 1)
                .put("is_animated", false)
                .put("is_video", false);
      }
    }

    private String type() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A place. */
  record Location(double latitude, double longitude) implements Attachment {
    @Override
    public ChatEvent.Enclosure enclosure() {
      return new ChatEvent.Enclosure(
          "location", String.format(Locale.ROOT, "%.2f, %.2f", latitude, longitude));
    }

    @Override
    public void fill(ObjectNode message) {
      message.putObject("location").put("latitude", latitude).put("longitude", longitude);
    }
  }

  /** Her own number, which nobody can call. */
  record Contact(User user) implements Attachment {
    /** Ofcom keeps numbers of this kind for stories. */
    private static final String NUMBER = "+447700900123";

    @Override
    public ChatEvent.Enclosure enclosure() {
      return new ChatEvent.Enclosure("contact", user.name() + ", " + NUMBER);
    }

    @Override
    public void fill(ObjectNode message) {
      message
          .putObject("contact")
          .put("phone_number", NUMBER)
          .put("first_name", user.name())
          .put("user_id", user.id());
    }
  }
}
