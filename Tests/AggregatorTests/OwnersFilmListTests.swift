import Foundation
import TestFolder
import Testing

@testable import Aggregator

@Suite struct OwnersFilmListTests {
  private let folder = TestFolder()
  private var store: String { folder.path + "/store.sqlite" }

  private let reviews = [
    #"{"id":"a","outlet":"X","published":"1999-05-01","title":"Review","film":{"title":"Lanternist","year":1999}}"#,
    #"{"id":"b","outlet":"Y","published":"1999-05-02","title":"Review","film":{"title":"Vuoren varjo","year":1999}}"#,
  ]

  @Test func reviewsByAnotherTitleAreOfTheListedFilm() throws {
    let file = try folder.write(
      #"{"title":"Lanternist","year":1999,"akas":["Vuoren varjo"]}"#, to: "films.json")
    let report = try FilmListImport(besideStore: store).add([file]) { _ in }
    #expect(report.films == 1)
    #expect(try keys(nil).count == 2)
    let list = OwnersFilmList(besideStore: store)
    #expect(try keys(list).count == 1)
    #expect(list.warning == nil)
  }

  @Test func aDamagedListIsLeftOutWithOneWarning() throws {
    try folder.write("no list", to: "store.films.sqlite")
    let list = OwnersFilmList(besideStore: store)
    #expect(try keys(list).count == 2)
    #expect(list.warning?.contains("dailies films import --remove") == true)
    #expect(list.warning?.contains("\n") == false)
  }

  @Test func withoutAListNothingIsSaid() throws {
    let list = OwnersFilmList(besideStore: store)
    #expect(list.lookup == nil)
    #expect(list.warning == nil)
    #expect(try FilmListImport(besideStore: store).remove() == false)
  }

  /// The films that the reviews were put under.
  private func keys(_ list: OwnersFilmList?) throws -> Set<String> {
    var keys: Set<String> = []
    _ = try LineExplainer(list: list).explain(reviews) { line in
      let answer = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let key = (answer?["film"] as? [String: Any])?["key"] as? String { keys.insert(key) }
    }
    return keys
  }
}
