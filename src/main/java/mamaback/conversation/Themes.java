package mamaback.conversation;

/** What answers commands and buttons, one part a theme. */
record Themes(
    Pages pages,
    Answers answers,
    Warnings warnings,
    Welcome welcome,
    ProfilePages me,
    FeedbackDesk feedback,
    UnansweredQuestions unanswered,
    PrivacyDesk privacy,
    Exercises exercises,
    Visit visit,
    TipDesk tips,
    PlaceDesk place,
    ChannelDesk channel) {}
