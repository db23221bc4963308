package mamaback.playground;

/** Who does something, and where. */
record Seat(User user, Room room) {
  long chat() {
    return room.id();
  }
}
