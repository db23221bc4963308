package mamaback.profile;

/** The ports to what is kept, together: either all in memory or all in a store. */
public record Records(
    Profiles profiles, ChatNotes notes, CuratorMail mail, PersonalData personalData) {
  /** What keeps everything until the program ends: for the terminal and for tests. */
  public static Records inMemory() {
    MemoryProfiles profiles = new MemoryProfiles();
    MemoryNotes notes = new MemoryNotes();
    MemoryMail mail = new MemoryMail();
    return new Records(profiles, notes, mail, new MemoryPersonalData(profiles, notes, mail));
  }
}
