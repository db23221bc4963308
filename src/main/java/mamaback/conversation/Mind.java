package mamaback.conversation;

import mamaback.knowledge.Countries;
import mamaback.knowledge.KnowledgeBase;
import mamaback.search.AnswerFinder;
import mamaback.triage.Triage;

/** What the bot thinks with, made from one state of the knowledge files and swapped as a whole. */
public record Mind(
    KnowledgeBase knowledge,
    Triage triage,
    AnswerFinder finder,
    Notices notices,
    Countries countries) {}
