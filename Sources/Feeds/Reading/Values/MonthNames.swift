import Foundation

/// Names of months in the languages that feeds are written in.
enum MonthNames {
  /// By language, in lower case and without diacritics: a word that starts with one of these is that
  /// month, unless a longer one fits.
  private static let starts: [(start: [UInt8], month: Int)] = [
    // English, and with it most languages that took the Latin names.
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8),
    ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    // German, Dutch, Scandinavian
    ("jän", 1), ("mrz", 3), ("mär", 3), ("mrt", 3), ("maa", 3), ("mai", 5), ("mei", 5), ("maj", 5),
    ("okt", 10), ("dez", 12), ("des", 12),
    // French
    ("fev", 2), ("avr", 4), ("juin", 6), ("juil", 7), ("jui", 7), ("aou", 8),
    // Spanish, Portuguese, Catalan
    ("ene", 1), ("abr", 4), ("ago", 8), ("set", 9), ("out", 10), ("dic", 12), ("gen", 1),
    ("mai", 5),
    // Italian
    ("mag", 5), ("giu", 6), ("lug", 7), ("ott", 10),
    // Hungarian
    ("maj", 5), ("szep", 9),
    // Polish
    ("sty", 1), ("lut", 2), ("kwi", 4), ("cze", 6), ("lip", 7), ("sie", 8), ("wrz", 9), ("paz", 10),
    ("lis", 11), ("gru", 12),
    // Czech
    ("led", 1), ("uno", 2), ("bre", 3), ("dub", 4), ("kve", 5), ("cerv", 6), ("cvn", 6),
    ("cervenec", 7), ("cervenc", 7), ("cvc", 7), ("srp", 8), ("zar", 9), ("rij", 10), ("pro", 12),
    // Croatian, Serbian, Slovenian
    ("sij", 1), ("velj", 2), ("ozu", 3), ("tra", 4), ("svi", 5), ("lipa", 6), ("lipn", 6),
    ("srpa", 7), ("srpnj", 7), ("avg", 8), ("kol", 8), ("ruj", 9), ("stud", 11),
    ("јан", 1), ("мај", 5), ("јун", 6), ("јул", 7),
    // Estonian, Lithuanian
    ("jaan", 1), ("veeb", 2), ("juun", 6), ("juul", 7), ("dets", 12),
    ("saus", 1), ("vas", 2), ("kov", 3), ("bal", 4), ("geg", 5), ("bir", 6), ("lie", 7),
    ("rugp", 8), ("rugs", 9), ("spa", 10), ("lap", 11),
    // Finnish
    ("tam", 1), ("hel", 2), ("huh", 4), ("tou", 5), ("kes", 6), ("hei", 7), ("elo", 8), ("syy", 9),
    ("lok", 10), ("mar", 3), ("marras", 11), ("jou", 12),
    // Turkish
    ("oca", 1), ("sub", 2), ("nis", 4), ("haz", 6), ("tem", 7), ("agu", 8), ("eyl", 9), ("eki", 10),
    ("kas", 11), ("ara", 12),
    // Romanian
    ("ian", 1), ("iun", 6), ("iul", 7), ("noi", 11),
    // Russian, Bulgarian
    ("янв", 1), ("фев", 2), ("мар", 3), ("апр", 4), ("май", 5), ("мая", 5), ("мае", 5), ("маи", 5),
    ("июн", 6), ("юни", 6), ("июл", 7), ("юли", 7), ("авг", 8), ("сен", 9), ("сеп", 9), ("окт", 10),
    ("ноя", 11), ("ное", 11), ("дек", 12),
    // Ukrainian
    ("січ", 1), ("лют", 2), ("бер", 3), ("кві", 4), ("тра", 5), ("чер", 6), ("лип", 7),
    ("серп", 8), ("вер", 9), ("жов", 10), ("лис", 11), ("гру", 12),
    // Greek
    ("ιαν", 1), ("φεβ", 2), ("μαρ", 3), ("απρ", 4), ("μαι", 5), ("ιουν", 6), ("ιουλ", 7),
    ("αυγ", 8), ("σεπ", 9), ("οκτ", 10), ("νοε", 11), ("δεκ", 12),
  ].map { (Array($0.utf8), $1) }

  /// 1 to 12; nil for a word that is no month.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    if word.count == 3, let known = english[packed(word)] { return known == 0 ? nil : known }
    let text = String(decoding: word, as: UTF8.self)
    let isASCII = word.allSatisfy { $0 < 0x80 }
    let folded =
      isASCII
      ? word
      : Array(text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).utf8)[
        ...]
    var best: (length: Int, month: Int)?
    for (start, month) in starts
    where folded.first == start.first && folded.starts(with: start)
      && start.count > best?.length ?? 0
    {
      best = (start.count, month)
    }
    return best?.month
  }

  /// The words of nearly every feed; 0 for the days of the week.
  private static let english: [UInt32: Int] = {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    var table: [UInt32: Int] = [:]
    for (index, name) in months.enumerated() { table[packed(Array(name.utf8)[...])] = index + 1 }
    for name in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
      table[packed(Array(name.utf8)[...])] = 0
    }
    return table
  }()

  private static func packed(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
