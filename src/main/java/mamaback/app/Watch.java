package mamaback.app;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import mamaback.chat.Responder;
import mamaback.conversation.Conversation;
import mamaback.operation.KnowledgeFacts;
import mamaback.operation.Outlook;
import mamaback.telegram.Traffic;

/**
 * Who looks at the bot while it runs.
 *
 * @param around puts what looks at replies around a conversation
 * @param knowledge hears of each state of the knowledge
 * @param traffic hears of each call of the Bot API
 * @param outlook hears once a minute how it goes
 */
record Watch(
    BiFunction<Workshop, Conversation, Responder> around,
    Consumer<KnowledgeFacts> knowledge,
    Traffic traffic,
    Consumer<Outlook> outlook) {}
