import Model

/// How changes are applied, and taken back.
extension FilmEditing {
  /// Takes back the decision of this number, as `decisions` lists them.
  package mutating func undo(number: Int) throws -> [String] {
    let decisions = editor.decisions
    guard decisions.indices.contains(number - 1) else {
      throw FilmRefusal(
        decisions.isEmpty
          ? "there is no decision to take back."
          : "there is no decision \(number); \"dailies films decisions\" numbers them "
            + "from 1 to \(decisions.count).")
    }
    let decision = decisions[number - 1]
    let change = try store.changes(as: FilmChange.self).first {
      $0.change.added.contains(decision)
    }
    return try apply(
      FilmChange(removed: [decision], keysBefore: change?.change.keysBefore ?? [:]))
  }

  /// Takes back what the last command changed.
  package mutating func undoLast() throws -> [String] {
    guard let (id, last) = try store.changes(as: FilmChange.self).first else {
      throw FilmRefusal(
        "no change is remembered; \"dailies films decisions\" numbers all decisions, and "
          + "\"dailies films undo NUMBER\" takes one back.")
    }
    let lines = try apply(
      FilmChange(added: last.removed, removed: last.added, keysBefore: last.keysBefore),
      isRemembered: false)
    try store.removeChange(id)
    return lines
  }

  // MARK: Applying

  /// The change's `keysBefore` are put back first.
  mutating func apply(
    _ change: FilmChange, isRemembered: Bool = true
  ) throws -> [String] {
    let old = Set(editor.decisions)
    for decision in change.removed { _ = editor.remove(decision) }
    for decision in change.added { editor.add(decision) }
    let new = Set(editor.decisions)
    // What was changed in truth: the file may have said so already, or was edited since.
    var done = FilmChange(
      added: change.added.filter { !old.contains($0) && new.contains($0) }.uniqued(),
      removed: change.removed.filter { old.contains($0) && !new.contains($0) }.uniqued())
    guard done != FilmChange() else {
      guard isRemembered else { return ["the file was changed since, and says so already"] }
      throw FilmRefusal("you have decided so already; nothing was changed.")
    }
    let effect = try FilmEffect(before: store)
    // Remembered first: a change that a killed command left undone is found undone when it is taken
    // back, and no other is taken back in its place.
    let number = isRemembered ? try store.saveChange(done) : nil
    let decisions = try editor.save()
    try store.restoreKeys(change.keysBefore)
    done.keysBefore = try dailies.merger(decisions).merge()
    if let number { try store.replaceChange(number, by: done) }
    let names = DecisionNames(store)
    func sentences(_ decisions: [FilmDecision], _ label: String) throws -> [String] {
      try decisions.map { "\(label): \(try names.sentence($0, namesFilm: false))" }
    }
    let lines = try sentences(done.removed, "taken back") + sentences(done.added, "decided")
    let effects = try effect.sentences(after: store)
    return lines + (effects.isEmpty ? ["no film changed by that"] : effects)
  }
}
