/// English words that titles are told by.
enum TitleWords {
  /// Words that titles write without a capital.
  static let small: WordSet = [
    "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "as",
    "into", "but", "nor", "de", "la", "le", "les", "des", "du", "el", "los", "las", "y", "et",
    "und",
    "der", "die", "das", "von", "van", "di", "da", "del", "à", "vs", "v",
  ]

  /// Verbs that go on after a title: `Title is a delight`, `Title Delivers`.
  static let verbs = WordSet(verbList)

  private static let verbList = [
    "is", "are", "isnt", "arent", "was", "has", "hasnt", "will", "does", "doesnt", "cant", "wont",
    "delivers", "proves", "makes", "gets", "goes", "brings", "offers", "fails", "falls", "shines",
    "lacks", "feels", "finds", "gives", "takes", "tells", "shows",
    "misses", "packs", "soars", "stumbles", "struggles", "explores",
    "captures", "celebrates", "finishes", "sustains", "revives", "revitalizes", "channels",
    "leaves", "puts", "serves", "succeeds", "suffers", "squanders",
    "skews", "doesn't", "isn't", "may", "might", "could", "should", "reminds", "blends",
    "embraces", "collapses", "stars", "pulls", "holds", "works", "tries", "wants", "keeps",
    "hits", "looks", "turns", "comes", "manages", "rises", "soars", "dazzles", "charms",
    "disappoints", "thrills", "entertains", "remains", "becomes", "examines", "follows", "plays",
    "lets", "lands", "reveals", "sings", "asks", "didnt", "wasnt", "arent", "werent", "had",
  ]

  /// Words that slugs go on with after a title, and that few titles hold: `with`, `starring`.
  static let cutWords = WordSet(
    verbList + [
      "with", "starring", "stars", "star", "directed", "director", "directs", "by", "featuring",
      "film", "movie", "documentary", "about", "from", "follows", "opens", "at", "on", "a", "an",
      "as", "documentaries", "drama", "comedy", "thriller", "blu", "dvd", "4k", "explores",
      "examines", "in", "where", "when", "that", "for", "looks", "remake", "spoiler", "rated",
      "adaptation", "sequel", "netflix", "tells", "shows", "adds", "plays", "turns", "keeps",
      "becomes", "quickly", "ignores", "finds", "meets", "returns", "critics", "imdb", "theaters",
    ])

  /// Words that slugs name a film's makers with.
  static let creditWords: WordSet = [
    "with", "starring", "stars", "directed", "featuring", "by", "documentary",
  ]

  /// `Kritik zu Titel`, `Review of Title`.
  static let ofWords: WordSet = [
    "of", "de", "do", "da", "del", "di", "zu", "von", "vom", "du", "van", "av", "til", "about",
  ]

  /// What stands before a title in a headline that tells of the critic: `Thoughts on Title`.
  static let openings: [[String]] = [
    ["my", "thoughts", "on"], ["thoughts", "on"], ["some", "thoughts", "on"], ["my", "take", "on"],
    ["film", ":"], ["movie", ":"], ["cinema", ":"], ["feature", ":"], ["movies", ":"],
    ["on", "dvd", ":"],
    ["a", "look", "at"], ["revisiting"], ["rewatching"], ["watching"],
  ]

  static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// What archives put in brackets behind a title.
  static let filmWords: WordSet = [
    "movie", "film", "picture", "documentary", "animated", "short",
  ]

  /// Words that name no film by themselves.
  static let empty: WordSet = [
    "movie", "film", "movies", "films", "my", "the", "a", "by", "new", "home", "index", "php",
    "template", "article", "display", "post", "blog", "page", "untitled", "cinema", "entertainment",
    "full", "score", "critic", "pop", "culture", "ficha", "filme", "blu", "ray", "dvd",
    "tv", "show", "theatrical",
    "releases", "major", "weekend", "roundup", "arts", "and", "more", "news",
    "cgi", "critics", "details", "ficha", "story",
  ]
}
