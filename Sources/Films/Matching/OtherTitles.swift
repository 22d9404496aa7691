import Model

extension Grouping {
  /// Joins films of one year whose titles mean the same in two languages, or are one in two spellings.
  /// Each has to be the other's likeliest.
  mutating func joinOtherTitles() {
    var moved: Set<Int> = []
    var finder = GistIndex(groups)
    // A third title may be likest to one of two that have just been joined.
    var open = finder.groups
    for _ in 0..<3 where !open.isEmpty {
      var joined: [Int] = []
      for pair in finder.mutual(open, of: groups, likeness) {
        if isThin(pair.one), isThin(pair.other), !pair.finding.isSupported { continue }
        let isFirst =
          groups[pair.other].pinnedKey == nil
          && (groups[pair.one].pinnedKey != nil
            || groups[pair.one].members.count >= groups[pair.other].members.count)
        let (kept, gone) = isFirst ? (pair.one, pair.other) : (pair.other, pair.one)
        if groups[gone].pinnedKey != nil { continue }
        groups[kept].absorb(groups[gone], pair.finding.evidence)
        index.add(groups[gone], to: kept)
        finder.join(gone, to: kept, of: groups)
        moved.insert(gone)
        joined.append(kept)
      }
      open = joined
    }
    remove(moved)
  }

  /// `Mother` and `Madre`: titles of one word are what different films share.
  private func isThin(_ group: Int) -> Bool {
    groups[group].forms(4).allSatisfy { $0.gist.readings.allSatisfy { $0.slots.count < 2 } }
  }
}

extension GroupDraft {
  /// The forms of its first few titles.
  func forms(_ limit: Int) -> [TitleForms] {
    var seen: Set<String> = []
    var forms: [TitleForms] = []
    for member in members where !member.isNameless && seen.insert(member.forms.full).inserted {
      forms.append(member.forms)
      if forms.count == limit { break }
    }
    return forms
  }
}
