extension SectionedText {
  /// `✅ Warm acting`, `+ Warm acting`: the line's first symbol says what it is.
  func signed(_ line: Range<Int>) -> Section? {
    let bytes = self.bytes(of: line)
    if praiseSymbols.contains(where: bytes.starts) { return .praise }
    if faultSymbols.contains(where: bytes.starts) { return .fault }
    return nil
  }

  /// Where a symbol opens praise or fault inside a line, as in `👍 Warm acting 👎 Slow pacing`: by piece.
  /// None where the line has one kind only, or where symbols stand behind what they judge.
  func picturedParts(of line: Range<Int>) -> [Int: Section] {
    var found: [Int: Section] = [:]
    for index in line.lowerBound...line.upperBound {
      guard let section = picture(before: index) else { continue }
      guard index < line.upperBound, text.isWord(index), section != .body else { return [:] }
      found[index] = section
    }
    return Set(found.values).count == 2 ? found : [:]
  }

  /// What a symbol before a piece says; `body` where there are symbols of both kinds.
  private func picture(before index: Int) -> Section? {
    let start = index == 0 ? 0 : pieces.all[index - 1].range.upperBound
    let end = index < pieces.all.count ? pieces.all[index].range.lowerBound : pieces.bytes.count
    guard end - start >= 3 else { return nil }
    let between = pieces.bytes[start..<end]
    let starts = between.indices.filter { between[$0] >= 0xe2 }
    func holds(_ symbols: [[UInt8]]) -> Bool {
      starts.contains { start in symbols.contains { between[start...].starts(with: $0) } }
    }
    switch (holds(praisePictures), holds(faultPictures)) {
    case (true, true): return .body
    case (true, false): return .praise
    case (false, true): return .fault
    case (false, false): return nil
    }
  }

  /// `+` and `-` make a list of a line only where a text has both.
  func isListMark(_ line: Range<Int>) -> Bool {
    guard let first = bytes(of: line).first else { return true }
    return first < 0x80 || bytes(of: line).starts(with: "–".utf8)
      || bytes(of: line).starts(with: "−".utf8)
  }

  var hasSignedList: Bool {
    guard pieces.bytes.contains(UInt8(ascii: "+")) else { return false }
    let signs = lines().filter(isListMark).compactMap(signed)
    return signs.contains(.praise) && signs.contains(.fault)
  }

  /// The bytes of a line as written, from its first symbol on.
  func bytes(of line: Range<Int>) -> ArraySlice<UInt8> {
    let all = pieces.all
    let start = line.lowerBound == 0 ? 0 : all[line.lowerBound - 1].range.upperBound
    let end =
      line.upperBound < all.count ? all[line.upperBound].range.lowerBound : pieces.bytes.count
    var bytes = pieces.bytes[start..<end].drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
