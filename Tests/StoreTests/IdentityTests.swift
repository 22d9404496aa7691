import Foundation
import Model
import TestFolder
import Testing

@testable import Store

/// Which entry of a document is which entry of the store.
@Suite struct IdentityTests {
  let folder = TestFolder()
  let store: Store

  init() throws { store = try folder.store() }

  @Test func aGuidThatChangesAtEveryReadingDoublesNothing() throws {
    try store.save(
      reading: update((0..<20).map { entry("0-\($0)", title: "T\($0)", link: page($0)) }))
    let first = try store.allEntries()
    for reading in 1...50 {
      let entries = (0..<20).map { entry("\(reading)-\($0)", title: "T\($0)", link: page($0)) }
      let counts = try store.save(reading: update(entries))
      #expect(counts == SaveCounts())
    }
    let last = try store.allEntries()
    #expect(last.map(\.guid) == (0..<20).map { "50-\($0)" })
    #expect(last.map(\.label) == first.map(\.label))
    #expect(last.map(\.firstSeen) == first.map(\.firstSeen))
  }

  @Test func anEntryKeepsItsFilmAndDigestUnderANewGuid() throws {
    try store.save(reading: update(entry("a", title: "Flow", link: page(1))))
    let id = try #require(try store.entry("label-a")?.id)
    try store.save([DigestDay(date: "2025-06-15", digest: nil, entries: [id])], runOn: "2025-06-15")
    try store.save([
      FilmGroup(film: .init(key: "flow", title: "Flow"), members: ["label-a"], evidence: [:])
    ])
    let changed = entry("b", title: "Flow", link: page(1), content: "<p>Better.</p>")
    #expect(try store.save(reading: update(changed)) == SaveCounts(new: 0, changed: 1))
    let stored = try #require(try store.entry("label-a"))
    #expect(stored.id == id)
    #expect(stored.guid == "b")
    #expect(stored.content == "<p>Better.</p>")
    #expect(stored.changes == 1)
    #expect(stored.digest == "2025-06-15")
    #expect(stored.filmKey == "flow")
    #expect(stored.publishedKey == "flow")
    #expect(try store.undigestedEntries().isEmpty)
  }

  @Test func alikeEntriesOfOneDocumentStayTwo() throws {
    let twins = [
      entry("a", title: "Flow", link: page(1)), entry("b", title: "Flow", link: page(1)),
    ]
    #expect(try store.save(reading: update(twins)).new == 2)
    // One is still named: only the other can have a new name.
    let next = [twins[0], entry("c", title: "Flow", link: page(1))]
    #expect(try store.save(reading: update(next)).new == 0)
    #expect(try store.allEntries().map(\.guid) == ["a", "c"])
    let third = next + [entry("d", title: "Flow", link: page(1))]
    #expect(try store.save(reading: update(third)).new == 1)
    #expect(try store.allEntries().map(\.guid) == ["a", "c", "d"])
  }

  @Test func twinsThatAreRenamedKeepTheirOwnWords() throws {
    let twins = ["One.", "Two."].map {
      entry("old \($0)", title: "Flow", link: page(1), content: $0)
    }
    try store.save(reading: update(twins))
    let renamed = ["Two.", "One."].map {
      entry("new \($0)", title: "Flow", link: page(1), content: $0)
    }
    #expect(try store.save(reading: update(renamed)) == SaveCounts())
    #expect(try store.allEntries().map(\.guid) == ["new One.", "new Two."])
  }

  /// A feed whose entries share one address, or have no headline, has as many entries as it says.
  @Test(
    arguments: [
      ("Quote of the day", "https://one.example/"), ("Quote of the day", "https://one.example"),
      ("", "https://one.example/notes"),
    ])
  func entriesWithOtherWordsAreOthers(title: String, link: String) throws {
    for number in 1...3 {
      let post = entry("\(number)", title: title, link: link, content: "<p>Post \(number)</p>")
      #expect(try store.save(reading: update(post)).new == 1)
      let again = entry("\(number)!", title: title, link: link, content: "<p>Post \(number)</p>")
      #expect(try store.save(reading: update(again)) == SaveCounts())
    }
    #expect(try store.allEntries().count == 3)
  }

  /// A weekly column at one address under one headline: the oldest leaves the feed as the next comes.
  @Test func aColumnAtOneAddressKeepsItsOldParts() throws {
    for week in 1...5 {
      let listed = (max(1, week - 1)...week).map {
        entry("\($0)", title: "The week", link: page(1), content: "<p>Week \($0)</p>")
      }
      #expect(try store.save(reading: update(listed)).new == 1)
    }
    #expect(try store.allEntries().map(\.guid) == (1...5).map(String.init))
    #expect(try store.allEntries().allSatisfy { $0.changes == 0 })
  }

  @Test func otherFeedsKeepTheirEntries() throws {
    try store.save(reading: update(entry("a", title: "Flow", link: page(1))))
    let other = update(
      entry("b", title: "Flow", link: page(1)), feed: "https://two.example/feed")
    #expect(try store.save(reading: other).new == 1)
    #expect(try store.allEntries().map(\.guid) == ["a", "b"])
  }

  /// The reader tells entries of one guid apart by their address or their content.
  @Test func equalGuidsGrowNoFurtherThanTheirEntries() throws {
    for reading in 0..<50 {
      let entries = (0..<30).map { number in
        var entry = entry(
          "same \(reading)-\(number)", title: "", link: "https://one.example/",
          content: "<p>Post \(number)</p>")
        // A feed that dates everything anew at every reading.
        entry.published = day.addingTimeInterval(Double(reading))
        entry.contentHash += "\(reading)"
        return entry
      }
      try store.save(reading: update(entries))
    }
    #expect(try store.allEntries().count == 30)
  }

  @Test func aChangeCountsOnceAndIsNoNewEntry() throws {
    try store.save(reading: update(entry("a")))
    let id = try #require(try store.entry("label-a")?.id)
    try store.save([DigestDay(date: "2025-06-15", digest: nil, entries: [id])], runOn: "2025-06-15")
    for content in ["One.", "One.", "Two.", "Two.", "One."] {
      try store.save(reading: update(entry("a", content: content)))
    }
    #expect(try store.entry("label-a")?.changes == 3)
    #expect(try store.entry("label-a")?.digest == "2025-06-15")
    #expect(try store.undigestedEntries().isEmpty)
  }

  @Test func aNewRecogniserIsNoChange() throws {
    try store.save(reading: update(entry("a")))
    var read = entry("a")
    read.recogniser = 7
    #expect(try store.save(reading: update(read)) == SaveCounts())
    #expect(try store.entry("label-a")?.recogniser == 7)
    #expect(try store.entry("label-a")?.changes == 0)
  }

  private func page(_ number: Int) -> String { "https://one.example/reviews/\(number)" }
}
