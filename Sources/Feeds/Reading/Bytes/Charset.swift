/// A character encoding, as a feed or its server names it, and how its bytes are turned into UTF-8.
struct Charset: Equatable {
  enum Decoding: Equatable {
    case utf8
    case windows1252
    /// By the system's converter, under its name for the encoding.
    case converter(String)
  }

  /// In lower case, as named; `gb18030` for its subsets.
  var name: String
  var decoding: Decoding

  static let utf8 = Charset(name: "utf-8", decoding: .utf8)
  static let windows1252 = Charset(name: "windows-1252", decoding: .windows1252)
  static let utf16LE = Charset(name: "utf-16le", decoding: .converter("UTF-16LE"))
  static let utf16BE = Charset(name: "utf-16be", decoding: .converter("UTF-16BE"))
  static let utf32LE = Charset(name: "utf-32le", decoding: .converter("UTF-32LE"))
  static let utf32BE = Charset(name: "utf-32be", decoding: .converter("UTF-32BE"))

  /// The encoding that a label means, in the sense of the WHATWG Encoding Standard: writers who say
  /// Latin-1 use windows-1252, and those who say GB2312 use more than that. Nil for an empty label.
  init?(label: some StringProtocol) {
    let allowed = label.utf8.filter {
      ASCII.isLetter($0) || ASCII.isDigit($0) || [0x2d, 0x2e, 0x3a, 0x5f].contains($0)
    }
    guard !allowed.isEmpty else { return nil }
    let name = String(decoding: allowed, as: UTF8.self).lowercased()
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf_8":
      self = .utf8
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1",
      "windows-1252", "cp1252", "x-cp1252", "ansi", "ansi_x3.4-1968":
      self.init(name: name, decoding: .windows1252)
    case "gb2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "gb18030", "euc-cn", "hz-gb-2312":
      self.init(
        name: "gb18030", decoding: .converter(name == "hz-gb-2312" ? "HZ" : "GB18030"))
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji":
      self.init(name: name, decoding: .converter("CP932"))
    case "euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949":
      self.init(name: name, decoding: .converter("CP949"))
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5":
      self.init(name: name, decoding: .converter("BIG5-HKSCS"))
    case "iso-8859-9", "latin5":
      self.init(name: name, decoding: .converter("CP1254"))
    case "iso-8859-11", "tis-620", "windows-874":
      self.init(name: name, decoding: .converter("CP874"))
    case "unicode", "utf16", "utf_16", "ucs-2", "iso-10646-ucs-2":
      self.init(name: "utf-16", decoding: .converter("UTF-16"))
    case "x-mac-roman", "macintosh", "mac":
      self.init(name: name, decoding: .converter("MACINTOSH"))
    default:
      let windows = name.hasPrefix("windows-") ? "CP" + name.dropFirst("windows-".count) : nil
      self.init(name: name, decoding: .converter(windows ?? name.uppercased()))
    }
  }

  init(name: String, decoding: Decoding) {
    self.name = name
    self.decoding = decoding
  }

  /// True for encodings in which ASCII text takes two or four bytes a character.
  var isWide: Bool { name.hasPrefix("utf-16") || name.hasPrefix("utf-32") }
}
