package mamaback.evaluation;

/** A measured value with its 95 % interval, over so many rows. */
public record Figure(String name, double value, double low, double high, int rows) {}
