import Feeds

/// What must hold of every list of subscriptions that is read.
enum ListChecks {
  static func run(_ bytes: [UInt8]) {
    guard let list = try? OPML.read(bytes) else { return }
    let openings = bytes.count { $0 == 0x3c }
    require(list.outlines.count <= openings, "more feeds than the input can hold")
    guard let again = try? OPML.read(Array(OPML.write(list).utf8)) else {
      fail("what was written cannot be read")
    }
    require(again.repairs.isEmpty, "what was written had to be repaired")
    require(again.outlines.count == list.outlines.count, "a feed was lost in writing")
  }
}
