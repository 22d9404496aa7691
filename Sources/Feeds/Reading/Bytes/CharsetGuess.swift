/// Guesses the encoding of a document that names none and is not UTF-8: the one in which most of the
/// characters beyond ASCII are those that its language is written with.
enum CharsetGuess {
  private struct Candidate {
    var label: String
    /// The least share of characters beyond ASCII that must be typical.
    var share: Double
    var isTypical: @Sendable (UInt32) -> Bool
  }

  private static let mostBytes = 64 << 10
  private static let fewestCharacters = 4
  private static let common: Set<UInt32> = Set(
    "的一是不了在人有我他这这個个们中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心"
      .unicodeScalars.map(\.value))

  private static let candidates = [
    Candidate(label: "euc-jp", share: 0.3, isTypical: isKana),
    Candidate(label: "shift_jis", share: 0.3, isTypical: isKana),
    Candidate(label: "euc-kr", share: 0.7) { (0xac00...0xd7a3).contains($0) },
    Candidate(label: "big5", share: 0.15) { common.contains($0) },
    Candidate(label: "gb18030", share: 0.15) { common.contains($0) },
    Candidate(label: "tis-620", share: 0.9) { (0xe01...0xe5b).contains($0) },
    Candidate(label: "windows-1251", share: 0.7) { (0x430...0x44f).contains($0) },
    Candidate(label: "koi8-r", share: 0.7) { (0x430...0x44f).contains($0) },
  ]

  private static let isKana: @Sendable (UInt32) -> Bool = { (0x3041...0x30fe).contains($0) }

  /// Nil where nothing is likely; then windows-1252 is the best bet.
  static func charset(of bytes: [UInt8]) -> Charset? {
    let sample = Array(bytes.prefix(mostBytes))
    guard highBytesComeTogether(sample) else { return nil }
    var best: (charset: Charset, share: Double)?
    for candidate in candidates {
      guard let charset = Charset(label: candidate.label),
        case .converter(let name) = charset.decoding,
        let decoded = Converter(from: name)?.convert(sample[...], isLast: true)
      else { continue }
      let scalars = String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars
        .lazy.map(\.value).filter { $0 >= 0x80 }
      let all = scalars.reduce(0) { count, _ in count + 1 }
      let typical = scalars.reduce(0) { $0 + (candidate.isTypical($1) ? 1 : 0) }
      let share = Double(typical) / Double(max(all, 1))
      guard all >= fewestCharacters, share >= candidate.share else { continue }
      // How far beyond its own measure a candidate is, not the bare share, compares languages.
      let merit = share / candidate.share
      if merit > best?.share ?? 0 { best = (charset, merit) }
    }
    return best?.charset
  }

  /// In Western text the bytes beyond ASCII stand alone; elsewhere most have a neighbour.
  private static func highBytesComeTogether(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var paired = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      high += 1
      let before = index > 0 && bytes[index - 1] >= 0x80
      let after = index + 1 < bytes.count && bytes[index + 1] >= 0x80
      if before || after { paired += 1 }
    }
    return high > 0 && paired * 2 > high
  }
}
