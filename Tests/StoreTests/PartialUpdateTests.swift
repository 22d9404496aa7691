import Model
import TestFolder
import Testing

@testable import Store

/// Documents that have a part of the feed's entries.
@Suite struct PartialUpdateTests {
  let folder = TestFolder()

  private func part(_ entry: EntryRecord, _ extent: FeedUpdate.Extent) -> FeedUpdate {
    var update = update([entry])
    update.extent = extent
    return update
  }

  @Test(arguments: [FeedUpdate.Extent.newEntries, .olderEntries])
  func anEntryThatIsLikeAnotherTakesNoPlace(extent: FeedUpdate.Extent) throws {
    let store = try folder.store()
    let link = "https://one.example/column"
    try store.save(reading: update(entry("1", title: "Column", link: link, content: "<p>One.</p>")))
    try store.save(
      reading: part(entry("2", title: "Column", link: link, content: "<p>Two.</p>"), extent))
    #expect(try store.allEntries().map(\.guid) == ["1", "2"])
  }

  @Test func anArchiveDoesNotBringBackOldWords() throws {
    let store = try folder.store()
    try store.save(reading: update(entry("a", content: "<p>Corrected.</p>")))
    try store.save(reading: part(entry("a", content: "<p>Corected.</p>"), .olderEntries))
    #expect(try store.allEntries().map(\.content) == ["<p>Corrected.</p>"])
  }

  @Test func newsCorrectWhatIsStored() throws {
    let store = try folder.store()
    try store.save(reading: update(entry("a", content: "<p>Corected.</p>")))
    try store.save(reading: part(entry("a", content: "<p>Corrected.</p>"), .newEntries))
    #expect(try store.allEntries().map(\.content) == ["<p>Corrected.</p>"])
  }
}
