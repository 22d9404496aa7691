/// Tags, sections and comments.
extension XMLRepair {
  mutating func markup() {
    if bytes.spells("<![CDATA[", at: index) {
      let start = index + 9
      let end = bytes.firstIndex(spelling: "]]>", from: start)
      if end == nil { faults.insert(.cdata) }
      writeSection(bytes[start..<(end ?? bytes.endIndex)])
      index = end.map { $0 + 3 } ?? bytes.endIndex
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

  mutating func writeSection(_ text: ArraySlice<UInt8>) {
    output += Array("<![CDATA[".utf8)
    var at = text.startIndex
    while at < text.endIndex {
      let forbidden = forbiddenLength(at: at)
      if forbidden == 0 { output.append(text[at]) } else { faults.insert(.controlCharacter) }
      at += max(forbidden, 1)
    }
    output += Array("]]>".utf8)
  }

  mutating func skipComment() {
    let end = hasCommentEnd ? bytes.firstIndex(spelling: "-->", from: index + 4) : nil
    guard let end else {
      // One that never ends would take the rest of the feed with it.
      hasCommentEnd = false
      faults.insert(.comment)
      return skipTag()
    }
    if bytes.firstIndex(spelling: "--", from: index + 4) != end { faults.insert(.comment) }
    index = end + 3
  }

  mutating func skipInstruction() {
    if hasInstructionEnd, let end = bytes.firstIndex(spelling: "?>", from: index + 2) {
      index = end + 2
    } else {
      hasInstructionEnd = false
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
    if open[match] != name { faults.insert(.letterCase) }
    while open.count > match { writeEnd(open.removeLast()) }
    isFinished = open.isEmpty
  }

  mutating func startTag() {
    let name = bytes[(index + 1)...].prefix(while: Self.continuesName)
    let mark = output.count
    output.append(UInt8(ascii: "<"))
    output += name
    index = name.endIndex
    let isEmpty = attributes()
    if open.count >= Self.deepest {
      faults.insert(.depth)
      output.removeLast(output.count - mark)
      if !isEmpty { flattened += 1 }
    } else if isEmpty || Self.void.contains(String(decoding: name, as: UTF8.self).lowercased()) {
      if !isEmpty { faults.insert(.unclosedElement) }
      output += Array("/>".utf8)
      isFinished = open.isEmpty
    } else {
      output.append(UInt8(ascii: ">"))
      open.append(name)
    }
  }

  mutating func writeEnd(_ name: ArraySlice<UInt8>) {
    output += Array("</".utf8)
    output += name
    output.append(UInt8(ascii: ">"))
  }
}
