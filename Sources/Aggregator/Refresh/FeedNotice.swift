import Model
import Store

/// What the owner should hear of a feed beside how its turn ended.
package enum FeedNotice: Sendable, Equatable, CustomStringConvertible {
  /// `address` is without credentials.
  case moved(address: String)
  case movedBack
  case gone

  /// Goes on from the feed's name.
  package var description: String {
    switch self {
    case .moved(let address):
      "has moved for good to \(address) and is fetched from there now; "
        + "\"dailies feeds unmove\" goes back to the address in config.json"
    case .movedBack:
      "is fetched from the address in config.json again, as its new one failed"
    case .gone:
      "was taken away for good, says its server; it is not asked any more. "
        + "Remove it, or ask again with \"dailies feeds retry\""
    }
  }
}

extension FeedRecord {
  /// What the owner should hear of that was not so before.
  func notice(since before: FeedRecord) -> FeedNotice? {
    if let move, move.followed != nil, before.move?.followed == nil {
      return .moved(address: withoutCredentials(move.address))
    }
    if before.move?.followed != nil, move?.followed == nil { return .movedBack }
    if gone >= FeedTurn.goneForGood, before.gone < FeedTurn.goneForGood { return .gone }
    return nil
  }
}
