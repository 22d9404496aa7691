/// What may follow a time of day: `pm`, a zone's name, an offset, or all of them.
enum MeridiemAndZone {
  /// Reads as much as there is; the rest of the text is left alone.
  static func read(_ scanner: inout DateScanner, into fields: inout DateFields) {
    while true {
      scanner.skipSpace()
      let start = scanner
      if scanner.skip(UInt8(ascii: "(")) || scanner.skip(UInt8(ascii: ")"))
        || scanner.skip(UInt8(ascii: ","))
      {
        continue
      }
      if let offset = scanner.offset() {
        // `GMT+2`, and `+0200 (CEST)`, say the same once.
        fields.offset = offset
        continue
      }
      if let isAfternoon = meridiem(&scanner) {
        apply(isAfternoon, to: &fields)
        continue
      }
      let word = scanner.word()
      if word.isEmpty { return }
      if let offset = ZoneNames.offset(word) {
        if fields.offset == 0 { fields.offset = offset }
      } else {
        scanner = start
        return
      }
    }
  }

  private static let afternoon = ["pm", "下午", "오후", "μμ", "午後"].map { Array($0.utf8) }
  private static let morning = ["am", "上午", "오전", "πμ", "午前"].map { Array($0.utf8) }

  /// True for the afternoon, false for the morning, nil for another word.
  static func meridiem(_ word: ArraySlice<UInt8>) -> Bool? {
    if afternoon.contains(where: { word.elementsEqual($0) }) { return true }
    return morning.contains { word.elementsEqual($0) } ? false : nil
  }

  /// Reads `pm`, `p.m.` and `p. m.`; nil, with nothing read, where neither half of the day is named.
  static func meridiem(_ scanner: inout DateScanner) -> Bool? {
    let start = scanner
    let word = scanner.word()
    if let found = meridiem(word) { return found }
    if (1...2).contains(word.count), scanner.skip(UInt8(ascii: ".")) {
      scanner.skipSpace()
      let both = Array(word) + scanner.word()
      _ = scanner.skip(UInt8(ascii: "."))
      if let found = meridiem(both[...]) { return found }
    }
    scanner = start
    return nil
  }

  static func apply(_ isAfternoon: Bool, to fields: inout DateFields) {
    if isAfternoon, fields.hour < 12 { fields.hour += 12 }
    if !isAfternoon, fields.hour == 12 { fields.hour = 0 }
  }
}
