/// The elements that are open, outermost first. Counts of what is open spare most searches.
struct OpenElements {
  private var elements: [HTMLElement] = []
  /// How many of each kind are open, by `HTMLElement.number` and by the group's bit.
  private var kinds = [Int](repeating: 0, count: HTMLElement.count)
  private var groups = [Int](repeating: 0, count: HTMLGroup.RawValue.bitWidth + 1)

  var depth: Int { elements.count }

  mutating func push(_ element: HTMLElement) {
    elements.append(element)
    kinds[element.number] += 1
    groups[element.group.bit] += 1
  }

  mutating func pop() -> HTMLElement? {
    guard let element = elements.popLast() else { return nil }
    kinds[element.number] -= 1
    groups[element.group.bit] -= 1
    return element
  }

  func contains(_ group: HTMLGroup) -> Bool { groups[group.bit] > 0 }

  /// Where the innermost element of this name stands, unless an element of `barrier` lies within it.
  func depth(of element: HTMLElement, reaching barrier: HTMLGroup) -> Int? {
    guard kinds[element.number] > 0 else { return nil }
    return depth(reaching: barrier) { $0.number == element.number }
  }

  /// The same for elements of a group.
  func depth(of group: HTMLGroup, reaching barrier: HTMLGroup) -> Int? {
    guard groups[group.bit] > 0 else { return nil }
    return depth(reaching: barrier.subtracting(group)) { $0.group == group }
  }

  private func depth(reaching barrier: HTMLGroup, where isMeant: (HTMLElement) -> Bool) -> Int? {
    for index in elements.indices.reversed() {
      if isMeant(elements[index]) { return index }
      if !elements[index].group.isDisjoint(with: barrier) { return nil }
    }
    return nil
  }
}

extension HTMLGroup {
  /// The number of a single group's bit; of no group, one past the last.
  fileprivate var bit: Int { rawValue.trailingZeroBitCount }
}
