package mamaback.profile;

/** The ports to what is kept, together: either all in memory or all in a store. */
public record Records(
    Profiles profiles, ChatNotes notes, CuratorMail mail, PersonalData personalData) {}
