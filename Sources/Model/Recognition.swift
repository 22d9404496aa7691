/// One signal that led to a decision, kept so that the decision can be explained and undone.
package struct Evidence: Sendable, Equatable, Codable {
  /// A short name: `letterboxd:filmTitle`, `headline: quoted span`, `alias`.
  package var signal: String
  /// What was seen.
  package var value: String
  /// How much it speaks for the decision; below zero it speaks against it.
  package var weight: Double

  package init(_ signal: String, _ value: String, weight: Double) {
    self.signal = signal
    self.value = value
    self.weight = weight
  }
}

/// A critic's own rating, and the same on a scale of 100.
package struct Rating: Sendable, Equatable, Codable {
  /// As the critic wrote it: `3½ stars`, `B+`, `7/10`.
  package var raw: String
  /// What it is out of: `5`, `10`, `100`, or `letter`.
  package var scale: String
  /// 0 to 100.
  package var score: Double

  package init(raw: String, scale: String, score: Double) {
    self.raw = raw
    self.scale = scale
    self.score = score
  }
}

/// Whether a critic liked a film.
package struct Verdict: Sendable, Equatable, Codable {
  package enum Label: String, Sendable, Codable, CaseIterable {
    case positive, mixed, negative
  }

  package var label: Label
  /// -1 (hates it) to 1 (loves it).
  package var lean: Double
  /// 0 to 1.
  package var confidence: Double
  /// True when the critic said it, in a rating, a phrase or a summing-up; false when it was read out of
  /// the words.
  package var isStated: Bool

  package init(label: Label, lean: Double, confidence: Double, isStated: Bool) {
    self.label = label
    self.lean = lean
    self.confidence = confidence
    self.isStated = isStated
  }
}

/// What a clause of a review is about. The raw values are the contract's names.
package enum Aspect: String, Sendable, Codable, CaseIterable {
  case story, acting, direction, characters, dialogue, visuals, music, action, humor, pacing, ending
}

/// An aspect that a critic praises or faults, with the words that say so.
package struct AspectOpinion: Sendable, Equatable, Codable {
  package enum Polarity: String, Sendable, Codable {
    case praise = "+"
    case fault = "-"
  }

  package var aspect: Aspect
  package var polarity: Polarity
  /// The critic's clause, word for word.
  package var quote: String

  package init(_ aspect: Aspect, _ polarity: Polarity, quote: String) {
    self.aspect = aspect
    self.polarity = polarity
    self.quote = quote
  }
}

/// What the recogniser made of one entry.
package struct Recognition: Sendable, Equatable, Codable {
  /// A certainty from which an entry is taken for a review by itself.
  package static let sure = 0.65

  /// A review of exactly one film. Lists, news, interviews and television are not.
  package var isReview = false
  /// How sure it is that the entry is a review, 0 to 1.
  package var certainty = 0.0
  /// Which film, as far as this entry alone tells; nil where it is surely no review.
  package var film: FilmClaim?
  /// Other titles that the entry may mean by `film`, best first (the link's slug, say).
  package var alternatives: [String] = []
  /// Names that the text holds: films that it compares with, and often its own.
  package var namesInText: [String] = []
  package var rating: Rating?
  /// Nil where there is no text to judge by, or it says too little.
  package var verdict: Verdict?
  package var aspects: [AspectOpinion] = []
  package var evidence: [Evidence] = []

  package init() {}

  /// Answers of older versions lack what came later.
  package init(from decoder: Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    isReview = try fields.decodeIfPresent(Bool.self, forKey: .isReview) ?? false
    certainty =
      try fields.decodeIfPresent(Double.self, forKey: .certainty) ?? (isReview ? 1 : 0)
    film = try fields.decodeIfPresent(FilmClaim.self, forKey: .film)
    alternatives = try fields.decodeIfPresent([String].self, forKey: .alternatives) ?? []
    namesInText = try fields.decodeIfPresent([String].self, forKey: .namesInText) ?? []
    rating = try fields.decodeIfPresent(Rating.self, forKey: .rating)
    verdict = try fields.decodeIfPresent(Verdict.self, forKey: .verdict)
    aspects = try fields.decodeIfPresent([AspectOpinion].self, forKey: .aspects) ?? []
    evidence = try fields.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
  }
}
