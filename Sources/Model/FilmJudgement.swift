/// Whether two films are one, and what says so.
package struct FilmJudgement: Sendable, Equatable, Codable {
  package enum Answer: String, Sendable, Codable {
    /// Sure enough to be merged.
    case same
    /// Like each other, but somebody has to look.
    case perhaps
    case different
  }

  package var answer: Answer
  /// 0 to 1; from 0.9 films are merged, from 0.6 the merge is suggested.
  package var likeness: Double
  /// Weights below zero speak against it.
  package var evidence: [Evidence]

  package init(answer: Answer, likeness: Double, evidence: [Evidence]) {
    self.answer = answer
    self.likeness = likeness
    self.evidence = evidence
  }
}

/// Two films that may be one, for the owner to decide.
package struct MergeSuggestion: Sendable, Equatable, Codable {
  /// The films' keys, the one with more reviews first.
  package var first: String
  package var second: String
  package var judgement: FilmJudgement

  package init(first: String, second: String, judgement: FilmJudgement) {
    self.first = first
    self.second = second
    self.judgement = judgement
  }
}
