import Model

/// A film's key by title and year: `ballerina-2025`; a title that no letters of an address can write
/// gets a hash.
func naturalKey(title: String, year: Int?) -> String {
  let name = slug(displayTitle(title))
  let base = name.isEmpty ? "film-" + stableHash([title]) : name
  return year.map { "\(base)-\($0)" } ?? base
}

/// Gives each group its key. A published key stays with the group that holds most of its members.
func assignKeys(_ drafts: [GroupDraft], names: [FilmName]) -> [String] {
  var keys = [String?](repeating: nil, count: drafts.count)
  var claims: [(count: Int, key: String, group: Int)] = []
  for (group, draft) in drafts.enumerated() {
    var counts: [String: Int] = [:]
    for member in draft.members {
      if let key = member.mention.publishedKey { counts[key, default: 0] += 1 }
    }
    claims += counts.map { ($0.value, $0.key, group) }
  }
  var taken: Set<String> = []
  for claim in claims.sorted(by: { ($1.count, $0.key, $0.group) < ($0.count, $1.key, $1.group) })
  where keys[claim.group] == nil && taken.insert(claim.key).inserted {
    keys[claim.group] = claim.key
  }
  // The group with the smallest first member gets the bare key, the others a number.
  var numbers: [String: Int] = [:]
  let order = drafts.indices.sorted { drafts[$0].firstMember < drafts[$1].firstMember }
  for group in order where keys[group] == nil {
    let natural = naturalKey(title: names[group].title, year: names[group].year)
    var key = natural
    while !taken.insert(key).inserted {
      let number = numbers[natural, default: 2]
      numbers[natural] = number + 1
      key = "\(natural)-\(number)"
    }
    keys[group] = key
  }
  return keys.map { $0 ?? "" }
}
