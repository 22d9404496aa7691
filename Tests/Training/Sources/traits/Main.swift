import Films
import Foundation

/// Reads entries as `dailies explain --jsonl` does and writes what training sees of each: its identifier,
/// the traits of the whole, and the titles found with theirs. The files beside this one are links to
/// those of the project.
@main struct Main {
  static func main() throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    while let line = readLine() {
      let entry = try decoder.decode(ExplainInput.self, from: Data(line.utf8))
      let found = traits(of: entry.candidate)
      let row = Row(
        id: entry.id, gate: found.gate,
        titles: found.titles.map { Row.Title(title: $0.title, traits: $0.traits) })
      print(String(decoding: try encoder.encode(row), as: UTF8.self))
    }
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
