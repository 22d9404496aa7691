/// Looks names up once each. libxml2 keeps one copy of a name in a document, so that its address
/// stands for it.
struct NameCache {
  private struct Slot<Value> {
    var key: UnsafePointer<UInt8>?
    var value: Value
  }

  private static let size = 256
  private var tags = [Slot<Tag>](repeating: Slot(key: nil, value: .other), count: size)
  private var spaces = [Slot<Space>](repeating: Slot(key: nil, value: .other), count: size)

  mutating func tag(_ name: UnsafePointer<UInt8>) -> Tag {
    let index = Self.index(of: name)
    if tags[index].key == name { return tags[index].value }
    let tag = Tag(name: String(cString: name))
    tags[index] = Slot(key: name, value: tag)
    return tag
  }

  mutating func space(
    address: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?
  ) -> Space {
    guard let key = address ?? prefix else { return .none }
    let index = Self.index(of: key)
    if spaces[index].key == key { return spaces[index].value }
    let text = String(cString: key)
    let space = address == nil ? Space(prefix: text) : Space(address: text)
    spaces[index] = Slot(key: key, value: space)
    return space
  }

  private static func index(of key: UnsafePointer<UInt8>) -> Int {
    let bits = UInt(bitPattern: key)
    return Int((bits ^ (bits >> 8)) & UInt(size - 1))
  }
}
