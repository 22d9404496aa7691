/// The words that the review gate goes by. All folded.
enum GateWords {
  static let filmSections: WordSet = [
    "movies", "movie", "film", "films", "cinema", "filmes", "cine", "kino",
  ]

  /// Folders of pages that list entries: what stands behind them names the list.
  static let listSections: WordSet = [
    "tag", "tags", "author", "category", "categories", "label", "search", "taxonomy", "page",
    "topic", "topics",
  ]

  /// What summaries call a film.
  static let filmNouns: WordSet = [
    "film", "movie", "documentary", "drama", "comedy", "thriller", "biopic", "directed", "director",
    "directs", "filmmaker", "sequel", "remake", "melodrama", "animation",
  ]

  /// Parts of a site's name that say it is about films.
  static let filmSites = [
    "movie", "film", "cinema", "cine", "reel", "flick", "letterboxd", "screen", "kino",
  ].map { Array($0.utf8) }

  /// Parts of a site's name that say it has reviews.
  static let reviewSites = ["review", "critic"].map { Array($0.utf8) }

  /// Parts of a site's name that say it has something else.
  static let otherSites = [
    "wiki", "imdb", "themoviedb", "boxofficemojo", "shop", "store", "tickets", "gaming", "games",
    "music", "soundtrack", "podcast", "comics", "fandom", "reddit", "youtube", "tvtropes",
    "records",
    "books", "player",
  ].map { Array($0.utf8) }

  static let blogSites = ["blog", "wordpress", "substack", "medium.com", "letterboxd", "tumblr"].map
  {
    Array($0.utf8)
  }

  /// Words that a headline judges with; no news does.
  static let judging: WordSet = [
    "masterpiece", "dazzling", "dazzles", "disappointing", "disappoints", "disappointment",
    "sensational", "delivers", "thrilling", "thrills", "thrill", "triumph", "triumphant", "dull",
    "works", "lacks", "worth", "brilliant", "brilliantly", "gorgeous", "hilarious", "predictable",
    "unpredictable", "misfire", "misfires", "mustwatch", "mustsee", "flawed", "uneven",
    "overstuffed", "overlong", "overblown", "soars", "stumbles", "sags", "drags", "shines",
    "shine", "captivating", "compelling", "charming", "charms", "delightful", "delight",
    "delights", "beautiful", "beautifully", "haunting", "poignant", "moving", "tender", "touching",
    "gripping", "riveting", "taut", "tense", "smart", "clever", "witty", "funny", "unfunny",
    "silly", "bland", "boring", "tedious", "mediocre", "forgettable", "unforgettable", "fresh",
    "stale", "tired", "clunky", "messy", "mess", "muddled", "hollow", "shallow", "profound",
    "powerful", "stunning", "stunningly", "spectacular", "spectacle", "terrific", "superb",
    "wonderful", "fantastic", "excellent", "awful", "terrible", "atrocious", "dreadful",
    "satisfying", "unsatisfying", "enjoyable", "entertaining", "entertains", "breathtaking",
    "exhilarating", "exquisite", "electrifying", "flat", "falls", "fails", "failure", "wobbly",
    "bittersweet", "surreal", "spellbinding", "bravura", "virtuoso", "heartfelt", "heartwarming",
    "heartbreaking", "sweet", "sharp", "bold", "daring", "ambitious", "subtle", "slick", "stylish",
    "lavish", "mesmerizing", "mesmerising", "hypnotic", "chilling", "creepy", "scary", "gory",
    "goofy", "zany", "raucous", "rousing", "uplifting", "underwhelming", "overwhelming",
    "competent", "serviceable", "pointless", "unnecessary", "needless", "lifeless", "soulless",
    "soulful", "suck", "sucks", "rocks", "rules", "packs", "punch", "wildly", "absolute",
    "surprisingly", "kinda", "pretty", "worst", "finest", "nerve", "nailbiting", "sublime",
    "joyous", "joyless", "joy", "fun", "rollicking", "rip", "roaring", "romp",
  ]

  static let otherArts: WordSet = [
    "television", "tv", "theater", "theatre", "music", "books", "games", "gaming", "album",
  ]

  static let otherArtSections: WordSet = [
    "television", "tv", "theater", "theatre", "stage", "music", "books", "book", "games", "game",
    "gaming", "shows", "dance", "design", "comics", "restaurants", "opera",
    "style", "serial", "seriale", "fashion", "albums",
  ]

  static let otherArtPhrases = phrases(
    "tv review|television review|series review|season review|finale review|episode review|"
      + "season finale|series finale|season premiere|series premiere|recap|album review|"
      + "concert review|live review|music review|book review|game review|theater review|"
      + "theatre review|stage review|opera review|dance review|score review|soundtrack review|"
      + "restaurant review|product review|art review|play review|broadway|off broadway|"
      + "comic review|review season|miniseries|video game|audiobook|mini series|on stage|onstage|"
      + "ps4|ps5|xbox|playstation|nintendo|movie soundtrack|score album|limited series|web series"
  )

  /// What is no review whatever else the headline says.
  static let otherForms = phrases(
    "box office|dead at|has died|obituary|interview|interviews|q&a|q & a|explained|first reactions|"
      + "release date|how to watch|where to watch|where to stream|everything we know|"
      + "everything you need|rotten tomatoes|reviews are in|critics say|what critics|what to watch|"
      + "streaming gems|movies to|films to|ranked|ranking|new movies|this week in|"
      + "opening this week|sneak peek|behind the scenes|red carpet|giveaway|easter eggs|"
      + "not a review|not a movie review|ending explained|review roundup|movie reviews|film reviews|"
      + "weekend openings|capsule reviews|sequel announced|spoilers for|things to|review thread|"
      + "first look|podcast|things that|reasons why|ways to|everything about|trailer|trailers|teaser|teasers|roundup|round up|wrap up"
  )

  /// What news say, and now and then a review's headline.
  static let newsWords = phrases(
    "dies|reactions|premieres at|now playing|casting|casts|to star|joins|talks|"
      + "explains|reveals|announces|oscars|oscar race|nominations|nominees|winners|awards season|"
      + "golden globes|what to know|set to|sets|quiz|contest|in photos|photos|gallery|watch:|video:|"
      + "newsletter|fan theory|theory|theories|posters|soundtrack|opens up|reacts|responds|"
      + "defends|deleted scene|deleted scenes|dvd releases|new on|preview|in theaters|showtimes|"
      + "tickets|greenlit|renewed|canceled|cancelled|essay|discussion|dvd release|explainer|"
      + "tv spot|streams on|opening weekend|anniversary")

  static let otherFormSections: WordSet = [
    "news", "trailers", "trailer", "interviews", "interview", "lists", "gallery", "galleries",
    "forum",
    "forums", "threads", "podcasts", "showtimes", "whatson", "shop", "store", "event", "events",
    "boxoffice", "quiz", "features", "tickets", "whats", "notizie", "noticias",
    "nachrichten", "actualites", "wiki", "profile", "id", "video", "videos",
    "mediathek", "streaming", "programm",
  ]

  /// Phrases by their first word.
  typealias Phrases = WordTable<[[String]]>

  private static func phrases(_ list: String) -> Phrases {
    var table: [String: [[String]]] = [:]
    for phrase in list.split(separator: "|") {
      let words = tokenise(String(phrase)).map(\.folded)
      table[words[0], default: []].append(words)
    }
    return WordTable(table)
  }

  /// The first of the phrases that stands in `words`.
  static func phrase(of table: Phrases, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      guard let candidates = table[word] else { continue }
      for phrase in candidates
      where index + phrase.count <= words.count
        && words[index..<(index + phrase.count)].elementsEqual(phrase)
      {
        return phrase.joined(separator: " ")
      }
    }
    return nil
  }

  /// `season 2`, `episode five`.
  static func numbered(_ names: [String], in words: [String]) -> String? {
    for (index, word) in words.dropLast().enumerated() where names.contains(word) {
      let next = words[index + 1]
      if Int(next) != nil || numberWords[next] != nil { return "\(word) \(next)" }
    }
    return nil
  }

  private static let plurals: WordSet = [
    "movies", "films", "shows", "documentaries", "series", "moments", "things", "reasons",
    "songs", "scenes", "actors", "sequels", "characters", "stars", "comedies", "thrillers",
    "releases",
  ]

  /// `10 Best Horror Films`, `Every Sequel Ranked`, `The Top Ten Films of 2023`.
  static func isList(_ words: [String]) -> Bool {
    var words = words.filter { $0.unicodeScalars.first?.isWordPart ?? false }
    if words.first == "the" || words.first == "my" || words.first == "our" { words.removeFirst() }
    guard words.count >= 3 else { return false }
    let head = words.prefix(8)
    let hasPlural = head.contains(where: plurals.contains)
    let counts = Int(words[0]) != nil || numberWords[words[0]] != nil
    if hasPlural && counts { return true }
    if head.contains("top"), head.contains("10") || head.contains("ten") || head.contains("20") {
      return true
    }
    let start = words.prefix(2)
    let isBest =
      start.contains { ["best", "top", "worst", "every", "greatest"].contains($0) }
      && words[0] != "one"
    return hasPlural && isBest
  }
}
