/// What a word may do in a rating.
enum RatingWord: Sendable {
  /// Announces a rating: `Rating: 4/5`, `Note: 14/20`.
  case label
  /// Announces a rating where a colon follows: `Overall: 91%`. It sums up the ratings of parts.
  case summingUp
  /// The Scandinavian die, whose throw is out of 6.
  case die
  /// `stars`, in any language.
  case unit
  case number(Double)
  /// `give`, `rate`: a rating where the critic says it of himself.
  case giving
}

/// The words of ratings by their folded form, in the languages that critics' feeds are mostly in.
let ratingWords: WordTable<RatingWord> = {
  var words: [String: RatingWord] = [:]
  func add(_ role: RatingWord, _ list: String) {
    for word in list.split(separator: " ") { words[String(word)] = role }
  }
  add(
    .label,
    "rating ratings score grade rated ratingvalue memberrating nota note wertung bewertung voto "
      + "punteggio valutazione puntuacion calificacion valoracion avaliacao classificacao pontuacao "
      + "cijfer beoordeling waardering betyg karakter arvosana ocena hodnoceni hodnotenie ocjena "
      + "оценка реитинг 評価 评分 평점 puan")
  add(
    .summingUp,
    "overall verdict final total conclusion gesamt gesamtwertung gesamtnote gesamturteil fazit "
      + "film movie globale globala totale totaal general geral")
  add(.die, "terningkast terningekast")
  add(
    .unit,
    "star stars stern sterne sternen etoile etoiles estrella estrellas stella stelle stelline "
      + "estrela estrelas ster sterren stjerne stjerner stjarna stjarnor tahtea tahti gwiazdka gwiazdki "
      + "gwiazdek hvezda hvezdy hvezd hvezdicky hvezdicek hviezd hviezdy звезда звезды звезд yildiz "
      + "csillag αστερια 星")
  add(.giving, "give gave giving rate rating score award awarding awarded grade")
  for (value, list) in numberNames {
    add(.number(value), list)
  }
  // `rate` and the like do one thing only: the labels came first.
  for word in ["rating", "score", "grade"] { words[word] = .label }
  for (word, value) in numberWords { words[word] = .number(Double(value)) }
  return WordTable(words)
}()

/// Number words beside the English ones. Words that are common in English are left out.
private let numberNames: [(Double, String)] = [
  (0, "null cero nul noll"),
  (1, "ein eine un une uno una um uma een"), (1.5, "eineinhalb anderthalb anderhalve"),
  (2, "zwei deux dos due dois duas twee tva"), (2.5, "zweieinhalb"),
  (3, "drei trois tres tre drie"), (3.5, "dreieinhalb"),
  (4, "vier quatre cuatro quattro quatro fyra"), (4.5, "viereinhalb"),
  (5, "funf cinq cinco cinque vijf fem"), (6, "sechs seis sei zes seks"),
  (7, "sieben sept siete sette sete zeven sju syv"), (8, "acht huit ocho otto oito atta otte"),
  (9, "neun neuf nueve nove negen nio ni"), (10, "zehn dix diez dieci dez tien tio"),
]

/// Ways to say `and a half` behind a number.
let halfEndings: [[String]] = [
  ["and", "a", "half"], ["and", "one", "half"], ["et", "demie"], ["et", "demi"], ["y", "media"],
  ["e", "mezza"], ["e", "mezzo"], ["e", "meia"], ["e", "meio"], ["en", "een", "half"],
  ["och", "en", "halv"], ["og", "en", "halv"],
]

/// What stands between a value and its scale, and whether it says by itself that this is a rating.
let ratingJoints: [(words: [String], isSure: Bool)] = [
  (["/"], true), (["\\"], true), (["⁄"], true), (["∕"], true), (["／"], true),
  (["out", "of"], true), (["on", "a", "scale", "of"], true), (["on", "a", "scale", "from"], true),
  (["auf", "einer", "skala", "von"], true), (["ud", "af"], false), (["of"], false),
  (["von"], false), (["sur"], false), (["su"], false), (["de"], false), (["av"], false),
  (["af"], false), (["uit"], false), (["van"], false), (["z"], false), (["na"], false),
  (["из"], false),
]

/// The first words of `ratingJoints`.
let ratingJointHeads = Set(ratingJoints.compactMap(\.words.first))

/// `Part 2/4` counts, and does not rate.
let countedParts: WordSet = [
  "part", "parts", "chapter", "episode", "episodes", "ep", "day", "week", "page", "disc", "round",
  "no", "number", "season", "series", "volume", "vol", "track", "reel", "lesson", "step", "teil",
  "folge", "partie", "episodio", "parte", "night", "issue",
]

/// What is counted in `4/5 people` and measured in `3/4 inch`.
let countedThings: WordSet = [
  "of", "the", "people", "persons", "men", "women", "kids", "children", "dentists", "doctors",
  "critics", "viewers", "reviewers", "audiences", "friends", "americans", "times", "time", "films",
  "movies", "episodes", "games", "adults", "students", "voters", "users", "fans", "moviegoers",
  "inch", "inches", "mile", "miles", "hour", "hours", "cup", "way", "scale", "size", "century",
  "seasons", "scenes", "jokes", "cast", "reviews", "ratings", "votes", "teaspoon", "minutes",
]

/// Sites and crowds whose ratings are not the critic's.
let otherRaters: WordSet = [
  "imdb", "tomatoes", "tomatometer", "popcornmeter", "metacritic", "metascore", "audience",
  "cinemascore", "user", "users", "viewer", "viewers", "allocine", "filmweb", "kinopoisk", "douban",
  "csfd", "filmaffinity", "postrak",
]
