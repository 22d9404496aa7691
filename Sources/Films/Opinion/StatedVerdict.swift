/// What a critic says outright: `worth a watch`, `skip it`. Weights are in the units of `Sentiment`.
struct StatedVerdict: Sendable {
  var weight: Double
  var phrase: String
}

/// The phrases that state a verdict in a text. A negation up to three words before turns one round.
func statedVerdicts(_ pieces: Pieces) -> [StatedVerdict] {
  let words = pieces.all.filter { $0.kind == .word }
  var found: [StatedVerdict] = []
  var index = 0
  while index < words.count {
    guard words[index].range.count <= longestFirstWord,
      let candidates = phrasesByFirstWord[pieces.word(words[index])],
      let hit = candidates.first(where: { phrase in
        words[index...].prefix(phrase.words.count).map(pieces.word) == phrase.words
      })
    else {
      index += 1
      continue
    }
    let before = words[max(0, index - 3)..<index].map(pieces.word)
    let isNegated = before.contains {
      turners.contains($0) || $0.hasSuffix("n't") || $0.hasSuffix("n’t")
    }
    let phrase = hit.words.joined(separator: " ")
    found.append(StatedVerdict(weight: isNegated ? -hit.weight : hit.weight, phrase: phrase))
    index += hit.words.count
  }
  return found
}

private struct VerdictPhrase: Sendable {
  var words: [String]
  var weight: Double
}

private let turners: Set<String> = [
  "not", "never", "hardly", "no", "cannot", "hard", "difficult", "barely",
]

/// In bytes.
private let longestFirstWord = phrasesByFirstWord.keys.map(\.utf8.count).max() ?? 0

private let phrasesByFirstWord: [String: [VerdictPhrase]] = {
  let table: [(Double, String)] = [
    (
      1.5,
      "must see|must watch|don't miss|don’t miss|highly recommended|highly recommend|a triumph|"
        + "a masterpiece|an instant classic|strongly recommended|unmissable|see it now|"
        + "one of the best films|one of the best movies|one of the year's best|two thumbs up"
    ),
    (
      0.9,
      "worth a watch|worth watching|worth seeing|worth a look|worth your time|worth the price|"
        + "recommended|recommend|thumbs up|go see it|see it|check it out|well worth|worth the trip|"
        + "worth catching"
    ),
    (
      -0.9,
      "skip it|skip this|give it a miss|wait for it on|save your money|not worth|steer clear|"
        + "don't bother|don’t bother|thumbs down|stay away|waste of time|waste of your time|"
        + "better off|look elsewhere|a misfire|a mess|falls flat|a slog|a chore"
    ),
  ]
  var phrases: [String: [VerdictPhrase]] = [:]
  for (weight, list) in table {
    for phrase in list.split(separator: "|") {
      let words = phrase.split(separator: " ").map(String.init)
      phrases[words[0], default: []].append(VerdictPhrase(words: words, weight: weight))
    }
  }
  // The longest phrase wins.
  return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
}()
