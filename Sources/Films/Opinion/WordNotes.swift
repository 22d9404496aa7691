import Model

/// What the opinion rules know of a word or of a pair of words.
struct WordNote: Sendable, Equatable {
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    /// Names an aspect and judges it at once: `plodding`.
    static let judging = Marks(rawValue: 1 << 0)
    /// May begin a pair of words that has a note of its own.
    static let startsPair = Marks(rawValue: 1 << 1)
    /// May begin a phrase that states a verdict.
    static let startsVerdict = Marks(rawValue: 1 << 2)
    /// May begin a heading.
    static let startsHeading = Marks(rawValue: 1 << 3)
    /// Turns the thought: `but`.
    static let turn = Marks(rawValue: 1 << 4)
    /// Turns an opinion round: `not`.
    static let negation = Marks(rawValue: 1 << 5)
    /// Says that something is not there: `without`.
    static let absence = Marks(rawValue: 1 << 6)
    /// May stand between an absence and what is absent.
    static let small = Marks(rawValue: 1 << 7)
    /// The second word of a pair.
    static let covered = Marks(rawValue: 1 << 8)
    /// What fails to help where it is negated: `cannot hide`.
    static let help = Marks(rawValue: 1 << 9)

    /// What a word may begin even where it is part of a pair.
    static let ofPhrases: Marks = [.startsVerdict, .startsHeading]
  }

  /// What the word names.
  var aspect: Aspect?
  var marks: Marks = []
  /// How much it praises, from -1 to 1, beyond what `Sentiment` knows of any text.
  var lean: Float = 0
}

/// The notes of all words, and of pairs with a space between.
let wordNotes: WordTable<WordNote> = {
  var notes: [String: WordNote] = [:]
  func mark(_ marks: WordNote.Marks, _ words: some Sequence<String>) {
    for word in words { notes[word, default: WordNote()].marks.insert(marks) }
  }
  for (word, aspect) in AspectLexicon.words.merging(AspectLexicon.pairs, uniquingKeysWith: { $1 }) {
    notes[word, default: WordNote()].aspect = aspect
  }
  for (word, lean) in OpinionLexicon.words.merging(OpinionLexicon.pairs, uniquingKeysWith: { $1 }) {
    notes[word, default: WordNote()].lean = lean
  }
  for pair in notes.keys where pair.contains(" ") {
    mark(.startsPair, [String(pair.prefix { $0 != " " })])
  }
  mark(.judging, AspectLexicon.opinionated)
  mark(.startsVerdict, verdictHeads)
  mark(.startsHeading, headingHeads)
  mark(.turn, OpinionLexicon.turns)
  mark(.negation, OpinionLexicon.negations)
  mark(.absence, OpinionLexicon.absences)
  mark(.small, OpinionLexicon.smallWords)
  mark(.help, OpinionLexicon.helps)
  return WordTable(notes)
}()
