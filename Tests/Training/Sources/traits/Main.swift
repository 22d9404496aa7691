import Films
import Foundation
import Markup
import Model

/// Reads entries as `dailies explain --jsonl` does and writes what training sees of each: its identifier,
/// the traits of the whole, and the titles found with theirs.
@main struct Main {
  static func main() throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    while let line = readLine() {
      let entry = try decoder.decode(Entry.self, from: Data(line.utf8))
      let found = traits(of: entry.candidate)
      let row = Row(
        id: entry.id, gate: found.gate,
        titles: found.titles.map { Row.Title(title: $0.title, traits: $0.traits) })
      print(String(decoding: try encoder.encode(row), as: UTF8.self))
    }
  }
}

private struct Entry: Decodable {
  var id: String
  var outlet: String?
  var author: String?
  var title: String?
  var link: String?
  var published: String?
  var summary: String?
  var rating: String?

  var candidate: Candidate {
    var candidate = Candidate(id: id)
    candidate.outlet = outlet
    candidate.author = author
    candidate.title = title.map { inlineText(html: $0) }
    candidate.link = link
    candidate.published = published.flatMap {
      try? Date("\($0.prefix(10))T00:00:00Z", strategy: .iso8601)
    }
    candidate.summary = summary.map { plainText(html: $0) }
    candidate.rating = rating
    return candidate
  }
}

private struct Row: Encodable {
  struct Title: Encodable {
    var title: String
    var traits: [Int]
  }

  var id: String
  var gate: [Int]
  var titles: [Title]
}
