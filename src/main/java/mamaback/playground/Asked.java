package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the page asks for, as JSON that may hold anything. */
record Asked(JsonNode fields, Crowd crowd) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
  private static final int MOST_NAME = 64;

  /**
   * Who acts, and where: {@code user} in {@code chat}, which is her own where no other is named.
   *
   * @throws BadRequestException if she is not there
   */
  Seat seat() throws BadRequestException {
    long chat = number("chat");
    Room room =
        crowd.find(chat).orElseThrow(() -> new BadRequestException("There is no such chat."));
    User user = user(fields.path("user").asLong(chat));
    boolean isThere =
        switch (room) {
          case User owner -> owner.equals(user);
          case Group group -> group.members().contains(user);
        };
    if (!isThere) {
      throw new BadRequestException("She is not in this chat.");
    }
    return new Seat(user, room);
  }

  /**
   * As {@link #seat}, where the bot may be written to.
   *
   * @throws BadRequestException if she is not there or has blocked the bot
   */
  Seat openSeat() throws BadRequestException {
    Seat seat = seat();
    if (seat.room() instanceof User && !crowd.isOpen(seat.room())) {
      throw new BadRequestException("She has blocked the bot.");
    }
    return seat;
  }

  long number(String field) {
    return fields.path(field).asLong();
  }

  /**
   * @throws BadRequestException if it is empty or too long
   */
  String text(String field, int most) throws BadRequestException {
    String text = fields.path(field).asText();
    if (text.isEmpty() || text.length() > most) {
      throw new BadRequestException("Give a " + field + " of 1 to " + most + " characters.");
    }
    return text;
  }

  /** The beginning of what may be missing. */
  String start(String field, int most) {
    String text = fields.path(field).asText();
    return text.substring(0, Math.min(text.length(), most));
  }

  String name() throws BadRequestException {
    return text("name", MOST_NAME);
  }

  String language() throws BadRequestException {
    String language = fields.path("language").asText();
    if (!LANGUAGE.matcher(language).matches()) {
      throw new BadRequestException("Give a language, as in en.");
    }
    return language;
  }

  /** Those of a group that is to be. */
  List<User> members() throws BadRequestException {
    List<User> members = new ArrayList<>();
    for (JsonNode id : fields.path("members").valueStream().toList()) {
      members.add(user(id.asLong()));
    }
    if (members.isEmpty()) {
      throw new BadRequestException("Give the group a member.");
    }
    return members.stream().distinct().toList();
  }

  Attachment attachment() throws BadRequestException {
    String type = fields.path("type").asText();
    return switch (type) {
      case "location" ->
          new Attachment.Location(degrees("latitude", 90), degrees("longitude", 180));
      case "contact" -> new Attachment.Contact(seat().user());
      default -> sample(type);
    };
  }

  private double degrees(String field, int most) {
    return Math.clamp(fields.path(field).asDouble(), -most, most);
  }

  private static Attachment sample(String type) throws BadRequestException {
    try {
      return Attachment.Sample.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("Nothing of this kind can be sent.");
    }
  }

  private User user(long id) throws BadRequestException {
    Optional<User> user = crowd.findUser(id);
    return user.orElseThrow(() -> new BadRequestException("There is no such user."));
  }
}
