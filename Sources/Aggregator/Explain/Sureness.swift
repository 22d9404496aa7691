import Model

/// How sure a decision is, in a word for people.
enum Sureness: Int, Comparable {
  case unsure, likely, certain

  static func < (one: Sureness, other: Sureness) -> Bool { one.rawValue < other.rawValue }

  var sentence: String {
    switch self {
    case .certain: "This is certain."
    case .likely: "This is likely, but not certain."
    case .unsure: "This is unsure: better look at it yourself."
    }
  }

  /// That the entry reviews the film that it was taken for.
  /// - Parameter joined: why it was put together with other reviews.
  static func ofFilm(_ recognition: Recognition, joined: [Evidence]) -> Sureness {
    if joined.contains(where: { $0.signal == "pinned by hand" }) { return .certain }
    let sureness = min(ofReview(recognition), ofTitle(recognition.evidence))
    return joined.isEmpty ? sureness : min(sureness, ofSameFilm(joined))
  }

  /// That the entry is no review of one film.
  static func ofNoReview(_ recognition: Recognition) -> Sureness {
    recognition.certainty <= 0.1 ? .certain : recognition.certainty <= 0.4 ? .likely : .unsure
  }

  private static func ofReview(_ recognition: Recognition) -> Sureness {
    recognition.certainty >= 0.9
      ? .certain : recognition.certainty >= Recognition.sure ? .likely : .unsure
  }

  private static func ofTitle(_ seen: [Evidence]) -> Sureness {
    if seen.contains(where: { $0.signal == "structured: film" }) { return .certain }
    let chance = seen.first { $0.signal == "title: how sure" }?.weight ?? 0
    return chance >= 0.9 ? .certain : chance >= 0.6 ? .likely : .unsure
  }

  /// From 0.9 on reviews are put together; what joins them with less is a guess.
  private static func ofSameFilm(_ joined: [Evidence]) -> Sureness {
    let others: Set = ["film's year: published in", "kept apart by hand"]
    let reasons = joined.filter { !others.contains($0.signal) }
    let sum = reasons.reduce(0) { $0 + $1.weight }
    return reasons.isEmpty || sum >= 0.9 ? .certain : sum >= 0.7 ? .likely : .unsure
  }
}
