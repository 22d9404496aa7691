/// The languages that titles are understood in, by the letter that `GistWords` gives them.
struct GistLanguage: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let english = GistLanguage(rawValue: 1 << 0)
  static let french = GistLanguage(rawValue: 1 << 1)
  static let spanish = GistLanguage(rawValue: 1 << 2)
  static let italian = GistLanguage(rawValue: 1 << 3)
  static let portuguese = GistLanguage(rawValue: 1 << 4)
  static let german = GistLanguage(rawValue: 1 << 5)
  static let dutch = GistLanguage(rawValue: 1 << 6)
  /// Swedish, Danish and Norwegian.
  static let nordic = GistLanguage(rawValue: 1 << 7)
  /// Russian, Polish, Czech and their kin.
  static let slavic = GistLanguage(rawValue: 1 << 8)
  static let japanese = GistLanguage(rawValue: 1 << 9)
  static let korean = GistLanguage(rawValue: 1 << 10)
  static let chinese = GistLanguage(rawValue: 1 << 11)
  static let hindi = GistLanguage(rawValue: 1 << 12)
  static let finnish = GistLanguage(rawValue: 1 << 13)
  static let hungarian = GistLanguage(rawValue: 1 << 14)
  static let turkish = GistLanguage(rawValue: 1 << 15)
  /// Persian and Arabic.
  static let persian = GistLanguage(rawValue: 1 << 16)

  static let romance: GistLanguage = [french, spanish, italian, portuguese]
  static let germanic: GistLanguage = [german, dutch]
  /// Languages that write two words as one.
  static let compounding: GistLanguage = [german, dutch, nordic, finnish, english]
  /// Languages whose words are written in syllables apart or together as it pleases.
  static let syllabic: GistLanguage = [japanese, korean, chinese]

  static let all = GistLanguage(rawValue: (1 << 17) - 1)

  /// All of them, one by one.
  static let each: [GistLanguage] = (0..<17).map { GistLanguage(rawValue: 1 << $0) }

  static let letters: [UInt8: GistLanguage] = [
    UInt8(ascii: "F"): french, UInt8(ascii: "E"): spanish, UInt8(ascii: "I"): italian,
    UInt8(ascii: "P"): portuguese, UInt8(ascii: "D"): german, UInt8(ascii: "N"): dutch,
    UInt8(ascii: "S"): nordic,
    UInt8(ascii: "R"): slavic, UInt8(ascii: "J"): japanese, UInt8(ascii: "K"): korean,
    UInt8(ascii: "Z"): chinese, UInt8(ascii: "H"): hindi, UInt8(ascii: "U"): finnish,
    UInt8(ascii: "M"): hungarian,
    UInt8(ascii: "T"): turkish, UInt8(ascii: "A"): persian,
  ]
}
