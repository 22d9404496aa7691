import Model

/// How a word sounds, roughly: what is left of it in other spellings.
enum GistSound {
  /// The consonants of a folded word as most languages could write them; a first vowel is `a`.
  /// `Solyaris` and `Solaris` give the same, `Rapyuta` and `Laputa` do.
  static func skeleton(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard let sound = sound(byte, next: next, isFirst: index == 0) else { continue }
      if out.last != sound { out.append(sound) }
    }
    return out
  }

  private static func sound(_ byte: UInt8, next: UInt8, isFirst: Bool) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return isFirst ? UInt8(ascii: "a") : nil
    case UInt8(ascii: "h"): return nil
    case UInt8(ascii: "c"):
      let isSoft =
        next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
      return isSoft || next == UInt8(ascii: "h") ? UInt8(ascii: "s") : UInt8(ascii: "k")
    case UInt8(ascii: "q"), UInt8(ascii: "g"): return UInt8(ascii: "k")
    case UInt8(ascii: "z"), UInt8(ascii: "x"): return UInt8(ascii: "s")
    case UInt8(ascii: "j"): return isFirst ? UInt8(ascii: "s") : nil
    case UInt8(ascii: "p") where next == UInt8(ascii: "h"): return UInt8(ascii: "f")
    case UInt8(ascii: "l"): return UInt8(ascii: "r")
    case UInt8(ascii: "v"), UInt8(ascii: "w"): return UInt8(ascii: "b")
    case UInt8(ascii: "d"): return UInt8(ascii: "t")
    default: return byte
    }
  }

  /// Whether Japanese syllables could make the word: no consonant without a vowel behind it, but `n`.
  static func isKana(_ word: [UInt8]) -> Bool {
    guard let last = word.last, isVowel(last) || last == UInt8(ascii: "n") else { return false }
    for (index, byte) in word.enumerated() where !isVowel(byte) && byte != UInt8(ascii: "n") {
      guard byte >= 0x61, byte <= 0x7a, byte != UInt8(ascii: "l"), byte != UInt8(ascii: "v"),
        index + 1 < word.count
      else { return false }
      let next = word[index + 1]
      // `sha`, `chi`, `tsu`, `kya`, and a doubled consonant.
      if !isVowel(next), next != byte, !"hsy".utf8.contains(next) { return false }
    }
    return true
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  /// How alike two folded words are spelt, 0 to 1: one less the share of letters to change.
  static func likeness(_ one: [UInt8], _ other: [UInt8]) -> Double {
    if one == other { return 1 }
    let longer = max(one.count, other.count)
    guard longer > 0, longer <= 40, abs(one.count - other.count) * 3 <= longer else { return 0 }
    return 1 - Double(editDistance(one, other)) / Double(longer)
  }

  /// Romanised Japanese with short vowels, as marks of length come and go: `ou`, `oo` and `uu`.
  static func shortVowels(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    for byte in word {
      let isLong =
        (byte == UInt8(ascii: "u") && (out.last == byte || out.last == UInt8(ascii: "o")))
        || (byte == UInt8(ascii: "o") && out.last == byte)
      if !isLong { out.append(byte) }
    }
    return out
  }
}
