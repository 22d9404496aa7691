/// English words that titles are told by.
enum TitleWords {
  /// Words that titles write without a capital.
  static let small: Set<String> = [
    "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "as",
    "into", "but", "nor", "de", "la", "le", "les", "des", "du", "el", "los", "las", "y", "et",
    "und",
    "der", "die", "das", "von", "van", "di", "da", "del", "à", "vs", "v",
  ]

  /// Verbs that go on after a title: `Title is a delight`, `Title Delivers`.
  static let verbs: Set<String> = [
    "is", "are", "isnt", "arent", "was", "has", "hasnt", "will", "does", "doesnt", "cant", "wont",
    "delivers", "proves", "makes", "gets", "goes", "brings", "offers", "fails", "falls", "shines",
    "lacks", "feels", "finds", "gives", "takes", "tells", "shows",
    "misses", "packs", "soars", "stumbles", "struggles", "explores",
    "captures", "celebrates", "finishes", "sustains", "revives", "revitalizes", "channels",
    "leaves", "puts", "serves", "succeeds", "suffers", "squanders",
    "skews", "doesn't", "isn't", "may", "might", "could", "should", "reminds", "blends",
    "embraces",
  ]

  /// What stands before a title in a headline that tells of the critic: `Thoughts on Title`.
  static let openings: [[String]] = [
    ["my", "thoughts", "on"], ["thoughts", "on"], ["some", "thoughts", "on"], ["my", "take", "on"],
    ["a", "look", "at"], ["revisiting"], ["rewatching"], ["watching"],
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// What archives put in brackets behind a title.
  static let filmWords: Set<String> = [
    "movie", "film", "picture", "documentary", "animated", "short",
  ]

  /// Words that name no film by themselves.
  static let empty: Set<String> = [
    "movie", "film", "movies", "films", "my", "the", "a", "by", "new", "home", "index", "php",
    "template", "article", "display", "post", "blog", "page", "untitled", "cinema", "entertainment",
    "full", "score", "critic", "critics", "details", "ficha", "story",
  ]
}
