import Foundation
import Model

/// How one subscription's turn ended.
package enum FeedResult: Sendable, Equatable {
  case unchanged
  /// `problems` says what was repaired, in plain words.
  case read(new: Int, changed: Int, problems: [String])
  /// One line that says what to do.
  case failed(String)
  /// It was not asked; `until` is nil where only the owner can end the waiting.
  case waiting(until: Date?, WaitReason)
}

/// A subscription's turn, for those who watch a run.
package struct FeedReport: Sendable {
  package var subscription: Subscription
  package var result: FeedResult
  /// What the owner should hear of beside the result: that the feed has moved, or rests.
  package var notice: FeedNotice?
}
