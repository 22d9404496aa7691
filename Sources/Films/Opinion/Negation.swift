extension OpinionText {
  /// Whether a word turns round what stands behind it: `not` does, and `not only` does not.
  func negates(_ index: Int) -> Bool {
    notes[index].marks.contains(.negation) && emphasisEnd(index) == nil
      && !(index > 0 && isWord(index - 1) && emphasisEnd(index - 1) == index + 2)
  }

  /// The piece behind words that sound like a negation and stress what follows: `not only`, `isn’t
  /// just`, `nothing less than`, `nothing short of`.
  func emphasisEnd(_ index: Int) -> Int? {
    guard notes[index].marks.contains(.negation), index + 1 < notes.count, isWord(index + 1) else {
      return nil
    }
    let next = word(index + 1)
    if limits.contains(next) { return index + 2 }
    guard index + 2 < notes.count, word(index) == "nothing" else { return nil }
    switch (next, word(index + 2)) {
    case ("less", "than"), ("short", "of"): return index + 3
    default: return nil
    }
  }
}

/// `Not only` says that there is more.
private let limits: Set<String> = ["only", "just", "merely", "simply"]
