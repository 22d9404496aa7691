/// A text in which opinions are looked for: its words, each looked up once for all rules.
struct OpinionText: Sendable {
  let pieces: Pieces
  /// What is known of each piece; a pair's note is with its first word.
  let notes: [WordNote]

  init(_ text: some StringProtocol) { self.init(Pieces(text)) }

  init(_ pieces: Pieces) {
    self.pieces = pieces
    notes = Self.notes(pieces)
  }

  private static func notes(_ pieces: Pieces) -> [WordNote] {
    let table = wordNotes
    var notes: [WordNote] = []
    notes.reserveCapacity(pieces.all.count)
    // The state of the hash of the word before, where that may begin a pair.
    var head: UInt64?
    for piece in pieces.all {
      guard piece.kind == .word, piece.range.count <= longestNotedWord else {
        notes.append(WordNote())
        head = nil
        continue
      }
      let word = pieces.lower[piece.range]
      if let start = head {
        if var pair = table[wordHash(word, behind: start)] {
          pair.marks.formUnion(notes[notes.count - 1].marks.intersection(.ofPhrases))
          notes[notes.count - 1] = pair
          notes.append(WordNote(marks: .covered))
          head = nil
          continue
        }
      }
      let hash = wordHash(word)
      let note = table[hash] ?? WordNote()
      notes.append(note)
      head = note.marks.contains(.startsPair) ? wordHash([0x20], behind: hash) : nil
    }
    return notes
  }

  var all: Range<Int> { pieces.all.indices }

  func isWord(_ index: Int) -> Bool { pieces.all[index].kind == .word }

  func word(_ index: Int) -> String { pieces.word(pieces.all[index]) }

  /// The words of a range as the critic wrote them, without the punctuation round them.
  func quote(_ range: Range<Int>) -> String {
    guard let first = range.first(where: isWord), let last = range.last(where: isWord) else {
      return ""
    }
    return pieces.text(
      pieces.all[first].range.lowerBound..<pieces.all[last].range.upperBound)
  }
}

/// In bytes; longer words have no note.
private let longestNotedWord = 24
