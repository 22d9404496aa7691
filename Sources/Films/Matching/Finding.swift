import Model

/// The signals of a comparison and what they come to.
struct Finding: Sendable {
  /// In hundredths: from here films are one.
  static let sure = 90
  /// From here somebody should look.
  static let perhaps = 60

  var signals: [Signal] = []

  /// 0 to 100.
  var likeness: Int {
    if signals.contains(where: { if case .splitByHand = $0 { true } else { false } }) { return 0 }
    if signals.contains(where: \.isProof) {
      // One number says the same film, the other two films: somebody mistyped one.
      let isContradicted = signals.contains {
        if case .otherNumbers = $0 {
          true
        } else if case .otherDirectors = $0 {
          true
        } else {
          false
        }
      }
      return isContradicted ? Self.perhaps : 100
    }
    return min(max(weight, 0), 100)
  }

  var weight: Int { signals.reduce(0) { $0 + $1.weight } }
  var isSure: Bool { likeness >= Self.sure }
  var isVetoed: Bool { likeness == 0 && signals.contains(where: \.isVeto) }

  /// More than the title and the year speaks for it.
  var isSupported: Bool {
    signals.contains {
      switch $0 {
      case .sameDirector, .sameWeeks, .sameWeeksToo: true
      default: false
      }
    }
  }

  /// What made two films one; where that is proof, all else is beside the point.
  var evidence: [Evidence] {
    let proofs = signals.filter(\.isProof)
    return (proofs.isEmpty ? signals : proofs).map(\.evidence)
  }
}
