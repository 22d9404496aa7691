/// Words that say `review`, and the words that go with them.
enum ReviewWords {
  /// Folded, in the languages that the feeds come in.
  static let markers: WordSet = [
    "review", "reviews", "reviewed", "critique", "critica", "kritik", "filmkritik", "filmreview",
    "recensione", "recension", "resena", "anmeldelse", "recensie", "recenzja", "recenze",
    "moviereview",
  ]

  /// Words that belong to the marker and not to a title before it: `Movie Review`, `Mini Film Review`.
  static let qualifiers: WordSet = [
    "movie", "film", "mini", "quick", "spoiler", "spoilers", "free", "early", "advance", "official",
    "full", "short", "blu", "ray", "bluray", "dvd", "4k", "uhd", "midnight", "theatrical", "no",
    "capsule", "streaming", "festival", "exclusive", "video", "retro", "written", "non",
    "movies", "films", "cinema", "fest", "vod", "ultra", "hd", "my", "our", "personal", "honest",
    "brief", "netflix", "hulu", "peacock", "depth",
  ]

  /// Articles between a title and the marker: `The Lion King – A Review`.
  static let articles: WordSet = ["a", "the", "an"]

  /// Festivals, alone or with a year: `Sundance 2022 Review`.
  static let festivals: WordSet = [
    "sundance", "cannes", "tiff", "sxsw", "venice", "berlinale", "telluride", "nyff", "lff",
    "fantasia", "tribeca", "locarno", "biff", "fantastic", "frightfest", "sitges", "cph", "idfa",
    "hotdocs", "toronto", "busan", "karlovy", "rotterdam", "iffr", "miff", "eiff", "afi",
    "slamdance",
    "overlook", "siff", "sff", "fest", "festival", "wff", "gff", "edinburgh",
  ]

  /// Marks that set the parts of a headline apart.
  static let separators: WordSet = ["-", "–", "—", "|", ":", "•", "·", "»", "~", "/", "―", "−"]
}
