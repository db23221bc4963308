package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call that reached the server.
 *
 * @param isAccepted whether the server did what was asked, even where its answer was lost
 */
public record Call(String method, JsonNode body, boolean isAccepted) {}
