extension Recogniser {
  /// Grows with every change that gives another answer for the same entry; stored answers of an older
  /// version are made anew.
  package static let version = 1
}
