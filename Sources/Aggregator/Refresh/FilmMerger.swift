import Films
import Foundation
import Model
import Store

/// Groups all stored reviews by film. The films are a function of the reviews and the decisions made
/// by hand, so that a rerun, a rebuild and another order of arrival give the same.
struct FilmMerger {
  let store: Store
  let decisions: FilmDecisions

  func merge() throws(StoreError) {
    let excluded = Set(decisions.notReviews)
    let mentions = try store.mentions().filter { !excluded.contains($0.id) }
    try store.save(groupByFilm(mentions, decisions: decisions))
  }
}

extension FilmDecisions {
  /// The decisions in the file at `path`; none where there is no such file.
  static func read(path: String) throws(Fault) -> FilmDecisions {
    guard let data = FileManager.default.contents(atPath: path) else { return FilmDecisions() }
    do {
      return try JSONDecoder().decode(FilmDecisions.self, from: data)
    } catch {
      throw Fault(file: path, decisionFault(error))
    }
  }
}

private func decisionFault(_ error: any Error) -> String {
  let shape =
    "it must be an object with any of \"aliases\" {film: [title]}, \"merges\" [[key, key]], "
    + "\"splits\" [[key, key]], \"pins\" {entry: key}, \"notReviews\" [entry]."
  guard case DecodingError.typeMismatch(_, let context) = error else {
    return "it is no JSON of the right form; \(shape)"
  }
  let path = context.codingPath.map(\.stringValue).joined(separator: ".")
  return "\"\(path)\" has the wrong form; \(shape)"
}
