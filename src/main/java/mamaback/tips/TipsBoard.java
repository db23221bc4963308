package mamaback.tips;

/** The ports to what is kept of tips, together: either all in memory or all in a store. */
public record TipsBoard(Subscriptions subscriptions, Deliveries deliveries, SendingRate rate) {}
