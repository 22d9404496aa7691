import Model
import Rendering

/// Whether two films are one: the answer of `dailies films why`.
package struct FilmComparison: Sendable, Encodable {
  var films: [Film]
  var reviews: [Int]
  /// Nil where one of the two has no review of its own.
  package var judgement: FilmJudgement?
  /// The decisions by hand that concern both.
  var decided: [(number: Int, sentence: String)]

  private enum CodingKeys: CodingKey { case films, answer, likeness, evidence, decisions }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(films.map(\.key), forKey: .films)
    try fields.encode(judgement?.answer, forKey: .answer)
    try fields.encode(judgement?.likeness, forKey: .likeness)
    try fields.encode(judgement?.evidence ?? [], forKey: .evidence)
    try fields.encode(decided.map(\.number), forKey: .decisions)
  }

  private var isOneFilm: Bool { films[0].key == films[1].key }

  package var sentences: [String] {
    var lines: [String] = []
    if isOneFilm {
      lines.append("They are one film: \(films[0].key), \(films[0].name).")
    } else {
      for (film, count) in zip(films, reviews) {
        lines.append("\(film.key), \(film.name), \(counted(count, "review"))")
      }
    }
    for (number, sentence) in decided {
      lines.append("By hand, decision \(number): \(sentence).")
    }
    if let judgement {
      lines += ["", verdict(judgement)]
      let (reasons, doubts) = (
        judgement.evidence.filter { $0.weight >= 0 }, judgement.evidence.filter { $0.weight < 0 }
      )
      if !reasons.isEmpty { lines.append("For one film:") }
      lines += reasons.map { "  - \($0.sentence)" }
      if !doubts.isEmpty { lines.append("Against it:") }
      lines += doubts.map { "  - \($0.sentence)" }
      if judgement.evidence.isEmpty { lines.append("Nothing that they say of it is alike.") }
    }
    return lines + [""] + remedy
  }

  private func verdict(_ judgement: FilmJudgement) -> String {
    let likeness = "likeness \(percent(judgement.likeness))"
    switch judgement.answer {
    case .same: return "What is written of them says that they are one film (\(likeness))."
    case .perhaps:
      return "They may be one film (\(likeness)): that is too little to merge them unasked."
    case .different: return "What is written of them says that they are two films (\(likeness))."
    }
  }

  private var remedy: [String] {
    if let number = decided.last?.number {
      return ["If that is wrong: dailies films undo \(number)"]
    }
    if isOneFilm {
      return ["If that is wrong: dailies films split \(films[0].key) ENTRY"]
    }
    return [
      "If they are one film:   \(FilmCommand.merge(films[0].key, films[1].key))",
      "If they are two films:  \(FilmCommand.apart(films[0].key, films[1].key))",
    ]
  }
}
