import Foundation

/// Words of other scripts in Latin letters, as titles are romanised.
enum GistScript {
  /// A run of one way of writing.
  enum Run: Sendable, Equatable {
    /// Latin letters, or what became of Cyrillic, Greek, Hangul and kana.
    case letters(String)
    /// Chinese characters, each with a meaning of its own.
    case characters(String)
  }

  /// Cuts a word where its script changes: `風立ちぬ` is two characters and `chinu`.
  static func runs(_ word: String) -> [Run] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [.letters(word)] }
    var runs: [Run] = []
    var letters = ""
    var characters = ""
    var wasKatakana = false
    var isEnding = false
    func closeLetters() {
      if !letters.isEmpty, !isEnding { runs.append(.letters(letters)) }
      letters = ""
      isEnding = false
    }
    func closeCharacters() {
      if !characters.isEmpty { runs.append(.characters(characters)) }
      characters = ""
    }
    for scalar in word.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x4e00...0x9fff, 0x3400...0x4dbf:
        closeLetters()
        characters.unicodeScalars.append(scalar)
        continue
      case 0x3041...0x3096, 0x30a1...0x30fa:
        let isKatakana = scalar.value > 0x30a0
        if isKatakana != wasKatakana { closeLetters() }
        wasKatakana = isKatakana
        // What follows characters are their endings or particles.
        if !characters.isEmpty { isEnding = !isKatakana }
        closeCharacters()
        addKana(Int(scalar.value) - (isKatakana ? 0x30a1 : 0x3041), to: &letters)
      case 0x30fc: break
      case 0xac00...0xd7a3:
        closeCharacters()
        letters += hangul(Int(scalar.value) - 0xac00)
      default:
        closeCharacters()
        letters += romanised(scalar)
      }
    }
    closeLetters()
    closeCharacters()
    return runs
  }

  // MARK: Kana

  private static let kana =
    """
    =a a =i i =u u =e e =o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji
    * tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me
    mo *ya ya *yu yu *yo yo ra ri ru re ro wa wa i e o n bu ka ke
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init)

  private static func addKana(_ index: Int, to letters: inout String) {
    guard kana.indices.contains(index) else { return }
    let sound = kana[index]
    // The small `tsu` only lengthens what follows.
    if sound == "*" { return }
    if sound.hasPrefix("=") {
      // A small vowel takes the place of the one before it: `fo`, `ti`, `wo`.
      let last = letters.popLast() ?? "u"
      let isBare = last == "u" && !(letters.last.map { "fdtvkgs".contains($0) } ?? false)
      letters += (isBare ? "w" : "") + sound.dropFirst()
      return
    }
    guard sound.hasPrefix("*") else {
      letters += sound
      return
    }
    // `shi` and a small `ya` are `sha`, `ki` and a small `ya` are `kya`.
    if letters.hasSuffix("i") { letters.removeLast() }
    let isSoft = letters.hasSuffix("h") || letters.hasSuffix("j")
    letters += sound.dropFirst(isSoft ? 2 : 1)
  }

  // MARK: Hangul

  private static let initials = "g kk n d tt r m b pp s ss  j jj ch k t p h"
    .split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  private static let vowels = """
    a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i
    """.split(separator: " ").map(String.init)
  private static let finals = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
    .split(separator: " ", omittingEmptySubsequences: false).map(String.init)

  private static func hangul(_ index: Int) -> String {
    initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
  }

  // MARK: Cyrillic and Greek

  private static let letters: [Unicode.Scalar: String] = {
    let from =
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ" + "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ"
    let to =
      """
      a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g
      a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i o y o
      """
      .split { $0 == " " || $0 == "\n" }.map { $0 == "_" ? "" : String($0) }
    return Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to))
  }()

  private static func romanised(_ scalar: Unicode.Scalar) -> String {
    guard (0x370...0x52f).contains(scalar.value) else { return String(scalar) }
    let lower = String(scalar).lowercased()
    return lower.unicodeScalars.first.flatMap { letters[$0] } ?? lower
  }
}
