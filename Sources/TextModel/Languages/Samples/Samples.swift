/// Running text from which the letter statistics of each language are counted.
///
/// Every sample was written for this project in the manner of news reports: function words, everyday verbs and the
/// endings that a language uses most. A statistic is thus something a speaker of the language can read and mend.
enum Samples {}
