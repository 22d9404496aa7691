/// What a symbol stands for in a row of symbols: `★★★½☆`, `●●●○○`.
enum RatingSymbols {
  private static let fullStars = scalars("★⭐✭✮✯🌟✫✬✪⭑🟊⯨")
  private static let emptyStars = scalars("☆✩✰⭒")
  private static let halfSymbols = scalars("⯪⯨◐◑◖🌗🌓")

  /// What may stand for an empty place, by what stands for a full one.
  private static let emptiesOfSymbols: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    var table: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    for (full, empty) in [
      ("●⬤◉⚫", "○◯◌⚪"), ("■▪⬛", "□▫⬜"), ("▮", "▯"), ("▰", "▱"), ("♥❤💛💚💙💜🧡", "♡🤍🖤"),
      ("🌕", "🌑"), ("🔴🟠🟡🟢🔵🟣", "⚪⚫"), ("🟥🟧🟨🟩🟦🟪", "⬜⬛"), ("◆", "◇"), ("▲", "△"),
    ] {
      for symbol in full.unicodeScalars { table[symbol] = scalars(empty) }
    }
    return table
  }()

  private static let dice = Array("⚀⚁⚂⚃⚄⚅".unicodeScalars)

  private static func scalars(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }

  /// The symbol of a token, where it is a mark that may stand in a row of symbols.
  static func symbol(_ token: Token) -> Unicode.Scalar? {
    guard token.isMark, let scalar = token.text.unicodeScalars.first else { return nil }
    // Below are punctuation, currencies and arrows.
    return scalar.value >= 0x2500 ? scalar : nil
  }

  static func isFullStar(_ token: Token) -> Bool { symbol(token).map(fullStars.contains) ?? false }

  static func isEmptyStar(_ token: Token) -> Bool {
    symbol(token).map(emptyStars.contains) ?? false
  }

  static func isHalf(_ token: Token) -> Bool { symbol(token).map(halfSymbols.contains) ?? false }

  static func isEmpty(_ token: Token, of full: Unicode.Scalar) -> Bool {
    guard let symbol = symbol(token) else { return false }
    return emptiesOfSymbols[full]?.contains(symbol) ?? false
  }

  /// What the face of a die shows.
  static func die(_ token: Token) -> Int? {
    symbol(token).flatMap { dice.firstIndex(of: $0) }.map { $0 + 1 }
  }
}
