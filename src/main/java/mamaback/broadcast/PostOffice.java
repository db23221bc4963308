package mamaback.broadcast;

import mamaback.chat.Broadcaster;
import mamaback.tips.SendingRate;

/**
 * The ports that sending needs, together.
 *
 * @param rate shared with the tips
 */
public record PostOffice(Broadcasts broadcasts, SendingRate rate, Broadcaster broadcaster) {}
