import Foundation
import TestFolder
import Testing

@testable import Store

@Suite struct BackupTests {
  let folder = TestFolder()
  let store: Store

  init() throws {
    store = try folder.store()
    try store.save(reading: update(entry("a"), entry("b")))
  }

  private var target: String { folder.path + "/copy.sqlite" }

  @Test func aBackupIsAStore() throws {
    #expect(try store.search("flow").count == 2)
    #expect(try store.delete(entry: "label-b", at: day))
    try store.backup(to: target)
    let copy = try Store(path: target)
    #expect(try copy.allEntries() == store.allEntries())
    #expect(try copy.feeds() == store.feeds())
    #expect(try copy.deletedEntries() == store.deletedEntries())
    #expect(try copy.search("flow") == store.search("flow"))
    #expect(try copy.integrityFaults() == [])
    #expect(try copy.save(reading: update(entry("c"))).new == 1)
  }

  @Test func aBackupIsForItsOwnerAlone() throws {
    try store.backup(to: target)
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try folder.files(below: "").keys.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func aFileThatIsThereIsNotReplaced() throws {
    try folder.write("mine", to: "copy.sqlite")
    #expect(throws: StoreError.self) { try store.backup(to: target) }
    #expect(try folder.text(of: "copy.sqlite") == "mine")
    #expect(throws: StoreError.self) { try store.backup(to: store.path) }
    let link = folder.path + "/link.sqlite"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path + "/elsewhere.sqlite")
    #expect(throws: StoreError.self) { try store.backup(to: link) }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere.sqlite"))
    #expect(try store.integrityFaults() == [])
  }

  @Test func aFolderThatIsNotThereIsReported() {
    #expect {
      try store.backup(to: folder.path + "/none/copy.sqlite")
    } throws: { error in
      "\(error)".contains("none/copy.sqlite") && "\(error)".contains("cannot be opened")
    }
  }

  /// Each feed is saved whole with its validators: so it is in a copy.
  @Test func aBackupWhileARunWritesIsOfOneMoment() async throws {
    let store = store
    async let writing: Void = Task.detached {
      for number in 0..<200 {
        var reading = update(
          (0..<5).map { entry("\(number)-\($0)") }, feed: "https://\(number).example/feed")
        reading.feed.succeed(at: day, etag: "\(number)", lastModified: nil)
        try store.save(reading: reading)
      }
    }.value
    for number in 0..<5 {
      let target = folder.path + "/copy\(number).sqlite"
      try store.backup(to: target)
      let copy = try Store(path: target)
      #expect(try copy.integrityFaults() == [])
      let counts = try copy.entryCounts(since: day)
      for (address, feed) in try copy.feeds() where feed.etag != nil {
        #expect(counts[address]?.entries == 5)
      }
    }
    try await writing
  }
}
