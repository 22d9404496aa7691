import Model
import Store

/// What the owner should hear of a feed beside how its turn ended.
package enum FeedNotice: Sendable, Equatable, CustomStringConvertible {
  /// `address` is without credentials.
  case moved(address: String)
  case movedBack
  case gone
  case archive(failure: String)

  /// Goes on from the feed's name.
  package var description: String {
    switch self {
    case .moved(let address):
      "has moved for good to \(address) and is fetched from there now; "
        + "\"dailies feeds unmove\" goes back to the address in config.json"
    case .movedBack:
      "is fetched from the address in config.json again, as it was not at its new one"
    case .gone:
      "was taken away for good, says its server; it is not asked any more. "
        + "Remove it, or ask again with \"dailies feeds retry\""
    case .archive(let failure): "has older entries that could not be read (\(failure))"
    }
  }
}

extension FeedRecord {
  /// What the owner should hear of that was not so before.
  func notice(since before: FeedRecord) -> FeedNotice? {
    if let address = moves.followed, address != before.moves.followed {
      return .moved(address: withoutCredentials(address))
    }
    if before.moves.followed != nil, moves.followed == nil { return .movedBack }
    if gone >= FeedTurn.goneForGood, before.gone < FeedTurn.goneForGood { return .gone }
    return nil
  }
}
