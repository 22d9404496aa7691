import Foundation
import Model

/// Whom a text speaks to: in a terminal sits the owner, everything else may be passed on.
enum Reader {
  case owner, everyone
}

/// `1 review`, `3 reviews`; `plural` where it is not the noun with an s.
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// A score as it is shown: a whole number from 0 to 100.
func whole(_ score: Double) -> Int {
  guard score.isFinite else { return 0 }
  return Int(min(max(score, 0), 100).rounded())
}

extension Rating {
  /// The critic's own rating with what it is out of: `4` out of 5 is `4/5`, `B+` stays.
  var own: String {
    let text = singleLine(raw)
    let isBareNumber =
      !text.isEmpty && text.utf8.allSatisfy { (0x2E...0x39).contains($0) && $0 != 0x2F }
    return isBareNumber && !scale.isEmpty && scale.utf8.allSatisfy { (0x2E...0x39).contains($0) }
      ? "\(text)/\(singleLine(scale))" : text
  }

  /// `3/5 (60 of 100)`; without the parenthesis where the rating is out of 100 already.
  var words: String {
    own == "\(whole(score))/100" ? own : "\(own) (\(whole(score)) of 100)"
  }
}

extension Verdict {
  /// `positive`, or `positive, inferred` where the critic did not say so.
  var words: String { isStated ? label.rawValue : "\(label.rawValue), inferred" }
}

extension Review {
  /// `Ann Lee, The Daily Reel`, on one line.
  var criticName: String { singleLine(critic.displayName) }

  /// The critic's name and the outlet, or the outlet alone as the name.
  var byline: (name: String, outlet: String?) {
    let outlet = singleLine(critic.outlet)
    let name = critic.name.map(singleLine) ?? ""
    if name.isEmpty { return (outlet, nil) }
    return (name, name == outlet || outlet.isEmpty ? nil : outlet)
  }

  /// How the owner's review is marked; nil for all others.
  func ownerMark(for reader: Reader) -> String? {
    guard isOwner else { return nil }
    if reader == .owner { return "your review" }
    let name = singleLine(critic.name ?? critic.outlet)
    return name.isEmpty ? "our review" : "our review by \(name)"
  }

  /// What a link to the review says.
  var linkText: String {
    let text = singleLine(headline)
    return text.isEmpty ? "Read the review" : text
  }
}

extension Digest {
  /// `Sunday, 22 November 2026`.
  var dayName: String { Day(date)?.nameWithWeekday ?? singleLine(date) }

  /// `9 new reviews of 4 films.`
  var count: String {
    films.isEmpty
      ? "No new reviews."
      : "\(counted(reviewCount, "new review")) of \(counted(films.count, "film"))."
  }

  /// Set when the digest makes up for days without one.
  var catchUp: String? {
    catchUpFrom.map {
      "This digest makes up for the days since \(Day($0)?.name ?? singleLine($0))."
    }
  }

  /// `Ballerina, Sinners and 2 more`.
  var filmNames: String {
    let names = films.map { singleLine($0.film.title) }
    switch names.count {
    case 0: return "no new reviews"
    case 1...3: return names.formattedList
    default: return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
    }
  }
}

extension DigestFilm {
  /// `All 7 reviews side by side`.
  var comparisonLinkText: String {
    summary.reviews > 1 ? "All \(summary.reviews) reviews side by side" : "More about this film"
  }
}

extension [String] {
  /// `a, b and c`.
  var formattedList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension ComparisonSummary.AspectCount {
  /// `4 praise it, 1 faults it`.
  var words: String {
    let praise = praised > 0 ? "\(praised) \(praised == 1 ? "praises" : "praise") it" : nil
    let fault = faulted > 0 ? "\(faulted) \(faulted == 1 ? "faults" : "fault") it" : nil
    return [praise, fault].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Evidence {
  /// `headline: quoted span — Ballerina`.
  var words: String {
    value.isEmpty ? singleLine(signal) : "\(singleLine(signal)) — \(singleLine(value))"
  }
}

/// What corrects a wrong decision about an entry.
func correction(of id: String) -> String { "dailies explain \(singleLine(id))" }

extension Site {
  /// Where its days start and end; UTC where the name is no time zone.
  var zone: TimeZone { TimeZone(identifier: timeZone) ?? .gmt }
}
