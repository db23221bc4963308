package mamaback.operation;

import java.util.Optional;
import mamaback.broadcast.Progress;
import mamaback.tips.TipFigures;

/**
 * How it goes, for all instances together.
 *
 * @param broadcast the one that was drafted last
 * @param chatsWaiting in how many chats something is not answered yet
 */
public record Outlook(TipFigures tips, Optional<Progress> broadcast, long chatsWaiting) {}
