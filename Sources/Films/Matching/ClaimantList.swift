import Model

/// All mentions as claimants, in an order that does not depend on that of the input: the best
/// described first, then by title, year, day and entry.
func sortedClaimants(
  _ mentions: [Mention], decisions: DecisionIndex, list: FilmListIndex?
) -> [Claimant] {
  let table = MentionTable(mentions)
  var titles: [String: Int] = [:]
  var named: [MentionedTitle] = []
  var outlets: [String: Int32] = [:]
  var claimants: [(claimant: Claimant, title: Int)] = []
  claimants.reserveCapacity(mentions.count)
  for (position, mention) in mentions.enumerated() {
    let text = mention.film.title ?? ""
    let title = titles[text] ?? named.count
    if title == named.count {
      titles[text] = title
      named.append(MentionedTitle(text, TitleForms(text)))
    }
    var outlet = -Int32(position) - 1
    if let name = mention.outlet {
      outlet = outlets[name] ?? Int32(outlets.count)
      outlets[name] = outlet
    }
    let claimant = Claimant(
      position, of: table, title: named[title], outlet: outlet, decisions: decisions, list: list)
    claimants.append((claimant, title))
  }
  // Titles are compared once, not with every comparison of two mentions.
  var rank = [Int](repeating: 0, count: named.count)
  let fulls = named.map(\.forms.full)
  var last: (full: String, rank: Int)?
  for title in named.indices.sorted(by: { fulls[$0] < fulls[$1] }) {
    let next = last.map { $0.full == fulls[title] ? $0.rank : $0.rank + 1 } ?? 0
    last = (fulls[title], next)
    rank[title] = next
  }
  let places = claimants.indices.map { number in
    Place(claimants[number].claimant, titleRank: rank[claimants[number].title], number: number)
  }.sorted { one, other in
    if one.rank != other.rank { return one.rank < other.rank }
    let (left, right) = (mentions[one.number], mentions[other.number])
    // What an entry is called here comes last: it differs from store to store.
    return (left.outlet ?? "", left.words, left.id) < (right.outlet ?? "", right.words, right.id)
  }
  return places.map { claimants[$0.number].claimant }
}

/// Where a claimant stands, in one number.
private struct Place {
  var rank: UInt64
  var number: Int

  init(_ claimant: Claimant, titleRank: Int, number: Int) {
    let year = UInt64(min(max(claimant.year ?? 4095, 0), 4095))
    let day = UInt64(min(max((claimant.day ?? 900_000) + 100_000, 0), 1_048_575))
    let certainty = UInt64(7 - claimant.certainty)
    rank = certainty << 61 | UInt64(titleRank) << 32 | year << 20 | day
    self.number = number
  }
}

extension Mention {
  /// What else is known of it, to order mentions by.
  fileprivate var words: String { (alternatives + namesInText).joined(separator: "\n") }
}
