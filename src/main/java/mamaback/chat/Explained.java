package mamaback.chat;

/** A failure whose message is a sentence for the operator, and holds nothing of any person. */
public interface Explained {}
