package mamaback.tips;

/** The ports that sending needs, together. */
public record TipsBoard(TipRecords records, Deliveries deliveries, SendingRate rate) {}
