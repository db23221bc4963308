package mamaback.tips;

/** What is kept of those who get tips: either all in memory or all in a store. */
public record TipRecords(Subscriptions subscriptions, TipHistory history) {}
