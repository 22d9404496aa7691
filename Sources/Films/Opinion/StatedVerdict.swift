/// What a critic says outright: `worth a watch`, `skip it`. Weights are in the units of `Sentiment`.
struct StatedVerdict: Sendable {
  var weight: Double
  var phrase: String
  /// True for `a mess`, which says how the words lean and states nothing by itself.
  var isWeak: Bool
}

/// The phrases that state a verdict in a text. A negation up to three words before turns one round.
func statedVerdicts(_ pieces: Pieces) -> [StatedVerdict] { OpinionText(pieces).statedVerdicts() }

extension OpinionText {
  /// - Parameter closing: where the critic sums up, as `SectionedText.closing` gives it.
  func statedVerdicts(closing: [Range<Int>] = []) -> [StatedVerdict] {
    var found: [StatedVerdict] = []
    var summingUp = RangeSet(closing)
    summingUp.insert(contentsOf: lastSentence)
    var index = 0
    while index < notes.count {
      guard notes[index].marks.contains(.startsVerdict), let hit = phrase(at: index) else {
        index += 1
        continue
      }
      let end = index + hit.words.count
      let isWeak = weakPhrases.contains(hit.text)
      if isWeak, !summingUp.contains(index), !isOfFilm(index..<end) {
        index += 1
        continue
      }
      let weight = isTurned(index) ? -hit.weight : hit.weight
      found.append(StatedVerdict(weight: weight, phrase: hit.text, isWeak: isWeak))
      index = end
    }
    return found
  }

  /// From the last sentence's first piece on.
  private var lastSentence: Range<Int> {
    guard let word = all.last(where: isWord) else { return all }
    let stop = all[..<word].last { pieces.all[$0].kind == .stop }
    return (stop.map { $0 + 1 } ?? 0)..<all.upperBound
  }

  /// Whether the film is spoken of up to four words before or three behind: `It’s a bit of a mess`.
  private func isOfFilm(_ range: Range<Int>) -> Bool {
    let before = all[..<range.lowerBound].suffix(4).reversed().prefix {
      pieces.all[$0].kind != .stop
    }
    let behind = all[range.upperBound...].prefix(3).prefix { pieces.all[$0].kind != .stop }
    return (Array(before) + behind).contains {
      filmWords.contains(word($0))
        || (word($0) == "it" && $0 + 1 < notes.count && word($0 + 1) == "is")
    }
  }

  private func phrase(at start: Int) -> VerdictPhrase? {
    phrasesByFirstWord[word(start)]?.first { phrase in
      start + phrase.words.count <= notes.count
        && phrase.words.indices.allSatisfy { word(start + $0) == phrase.words[$0] }
    }
  }

  private func isTurned(_ index: Int) -> Bool {
    var words = 0
    var place = index - 1
    while place >= 0, words < 3 {
      if isWord(place) {
        words += 1
        let word = word(place)
        if turners.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t") {
          return emphasisEnd(place) == nil
        }
      } else if pieces.all[place].kind == .stop {
        return false
      }
      place -= 1
    }
    return false
  }
}

private struct VerdictPhrase: Sendable {
  var words: [String]
  var text: String
  var weight: Double
}

/// They tell the story as often as they judge the film: `They make a mess of the kitchen`.
private let weakPhrases: Set<String> = ["a mess", "a waste", "better off", "stay away", "see it"]

private let filmWords: Set<String> = [
  "film", "movie", "this", "it's", "it’s", "film's", "film’s", "movie's", "movie’s",
]

private let turners: Set<String> = [
  "not", "never", "hardly", "no", "cannot", "hard", "difficult", "barely", "impossible",
]

/// The first words of the phrases.
let verdictHeads: Set<String> = Set(phrasesByFirstWord.keys)

private let phrasesByFirstWord: [String: [VerdictPhrase]] = {
  let table: [(Double, String)] = [
    (
      1.5,
      "must see|must watch|don't miss|don’t miss|highly recommended|highly recommend|a triumph|"
        + "a masterpiece|an instant classic|strongly recommended|unmissable|see it now|"
        + "one of the best films|one of the best movies|one of the year's best|two thumbs up|"
        + "can't recommend it enough|can’t recommend it enough|run don't walk|run don’t walk|"
        + "not to be missed|essential viewing|required viewing"
    ),
    (
      0.9,
      "worth a watch|worth watching|worth seeing|worth a look|worth your time|worth the price|"
        + "recommended|recommend|thumbs up|go see it|see it|check it out|well worth|worth the trip|"
        + "worth catching|worth the wait|worth the ticket|seek it out|worth seeking out|"
        + "worth a ticket|deserves to be seen|deserves an audience"
    ),
    (
      -0.9,
      "skip it|skip this|give it a miss|wait for it on|save your money|not worth|steer clear|"
        + "don't bother|don’t bother|thumbs down|stay away|waste of time|waste of your time|"
        + "better off|look elsewhere|a misfire|a mess|falls flat|a slog|a chore|"
        + "wait for streaming|hard pass|give this one a miss|avoid at all costs|a waste|"
        + "rewatch the original|a dud|a disaster"
    ),
  ]
  var phrases: [String: [VerdictPhrase]] = [:]
  for (weight, list) in table {
    for text in list.split(separator: "|") {
      let words = text.split(separator: " ").map(String.init)
      phrases[words[0], default: []].append(
        VerdictPhrase(words: words, text: String(text), weight: weight))
    }
  }
  // The longest phrase wins.
  return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
}()
