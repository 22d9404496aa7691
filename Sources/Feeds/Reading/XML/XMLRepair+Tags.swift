/// Tags, sections and comments.
extension XMLRepair {
  mutating func markup() {
    if bytes.spells("<![CDATA[", at: index) {
      output += Array("<![CDATA[".utf8)
      index += 9
      isInSection = true
    } else if bytes.spells("<!--", at: index) {
      skipComment()
    } else if bytes.spells("<?", at: index) {
      skipInstruction()
    } else if bytes.spells("<!", at: index) {
      faults.insert(.comment)
      skipTag()
    } else if bytes.spells("</", at: index) {
      endTag()
    } else if index + 1 < bytes.endIndex, Self.startsName(bytes[index + 1]) {
      startTag()
    } else {
      faults.insert(.strayLessThan)
      output += Array("&lt;".utf8)
      index += 1
    }
  }

  /// Copies a section up to its end or as far as it is there.
  mutating func section() {
    let end = bytes.firstIndex(spelling: "]]>", from: index)
    // Its end may be cut off.
    let limit = end ?? (isLast ? bytes.endIndex : bytes.endIndex - 2)
    while index < limit {
      let run = min(limit, endOfRun(from: index) { $0 < 0x20 || $0 == 0xef })
      output += bytes[index..<run]
      index = run
      guard index < limit else { break }
      let forbidden = forbiddenLength(at: index)
      if forbidden == 0 { output.append(bytes[index]) } else { faults.insert(.controlCharacter) }
      index += max(forbidden, 1)
    }
    guard end != nil else { return }
    output += Array("]]>".utf8)
    index = limit + 3
    isInSection = false
  }

  mutating func skipComment() {
    let start = max(index + 4, searchedForComment)
    guard let end = bytes.firstIndex(spelling: "-->", from: start) else {
      if !isLast {
        isInComment = true
        index = bytes.endIndex - 2
        return
      }
      // One that never ends would take the rest of the feed with it.
      searchedForComment = bytes.endIndex - 2
      faults.insert(.comment)
      return skipTag()
    }
    if bytes.firstIndex(spelling: "--", from: index + 4) != end { faults.insert(.comment) }
    index = end + 3
  }

  /// Skips the rest of a comment of more than a window.
  mutating func comment() {
    if let end = bytes.firstIndex(spelling: "-->", from: index) {
      index = end + 3
      isInComment = false
    } else {
      index = isLast ? bytes.endIndex : bytes.endIndex - 2
    }
  }

  mutating func skipInstruction() {
    let start = max(index + 2, searchedForInstruction)
    if let end = bytes.firstIndex(spelling: "?>", from: start) {
      index = end + 2
    } else {
      searchedForInstruction = bytes.endIndex - 1
      faults.insert(.comment)
      skipTag()
    }
  }

  mutating func skipTag() {
    index = bytes.firstIndex(spelling: ">", from: index).map { $0 + 1 } ?? bytes.endIndex
  }

  mutating func endTag() {
    let name = bytes[(index + 2)...].prefix(while: Self.continuesName)
    var end = name.endIndex
    while end < bytes.endIndex, ASCII.isSpace(bytes[end]) { end += 1 }
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ">") {
      end += 1
    } else {
      faults.insert(.unclosedElement)
    }
    index = end
    if flattened > 0 {
      flattened -= 1
      return
    }
    guard let match = open.lastIndex(where: { Self.isSame($0, name) }) else {
      faults.insert(.strayEndTag)
      return
    }
    if match != open.count - 1 { faults.insert(.unclosedElement) }
    if !open[match].elementsEqual(name) { faults.insert(.letterCase) }
    while open.count > match { writeEnd(open.removeLast()) }
    isFinished = open.isEmpty
  }

  mutating func startTag() {
    let name = bytes[(index + 1)...].prefix(while: Self.continuesName)
    if Self.isEntry(name) { closeEntry(named: name) }
    let mark = output.count
    output.append(UInt8(ascii: "<"))
    output += name
    index = name.endIndex
    let isEmpty = attributes()
    if open.count >= Self.deepest {
      faults.insert(.depth)
      output.removeLast(output.count - mark)
      if !isEmpty { flattened += 1 }
    } else if isEmpty || Self.isVoid(name) {
      if !isEmpty { faults.insert(.unclosedElement) }
      output += Array("/>".utf8)
      isFinished = open.isEmpty
    } else {
      output.append(UInt8(ascii: ">"))
      open.append(Array(name))
    }
  }

  /// An entry that starts among the format's own elements inside another one ends it, as it does where
  /// many are open: an end tag is missing. In elements of other vocabularies, entries may well be meant.
  private mutating func closeEntry(named name: ArraySlice<UInt8>) {
    guard let match = open.lastIndex(where: { Self.isSame($0, name) }),
      open[(match + 1)...].allSatisfy({ !$0.contains(UInt8(ascii: ":")) })
        || open.count(where: { Self.isSame($0, name) }) > FeedBuilder.deepestEntry
    else { return }
    faults.insert(.unclosedElement)
    while open.count > match { writeEnd(open.removeLast()) }
  }

  private static func isEntry(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 4 && name.spells("item", at: name.startIndex)
      || name.count == 5 && name.spells("entry", at: name.startIndex)
  }

  mutating func writeEnd(_ name: [UInt8]) {
    output += Array("</".utf8)
    output += name
    output.append(UInt8(ascii: ">"))
  }
}
