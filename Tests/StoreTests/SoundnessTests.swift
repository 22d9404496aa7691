import Foundation
import GRDB
import TestFolder
import Testing

@testable import Store

/// What cannot be used is reported, and left as it is.
@Suite struct SoundnessTests {
  let folder = TestFolder()

  enum Damage: CustomTestStringConvertible {
    case zeros, text, header
    case shorter(Int)
    case cut(to: Int)
    case schema

    static let all: [Damage] =
      [.zeros, .text, .header, .schema]
      + [1, 100, 4095, 4096, 4097, 20_000].map { .shorter($0) }
      + [1, 15, 16, 99, 100, 511, 512, 4095, 4096, 4097].map { .cut(to: $0) }

    var testDescription: String { "\(self)" }

    func applied(to bytes: Data) -> Data {
      var bytes = bytes
      switch self {
      case .zeros: return Data(count: bytes.count)
      case .text:
        return Data("This is no database, whatever its name says. ".utf8) + Data(count: 5000)
      case .header: bytes[3] ^= 1
      case .shorter(let count): bytes.removeLast(count)
      case .cut(let count): bytes = bytes.prefix(count)
      case .schema: for index in 100..<4096 { bytes[index] ^= 0xff }
      }
      return bytes
    }
  }

  @Test(arguments: Damage.all)
  func aDamagedFileIsReportedAndLeftAsItIs(damage: Damage) throws {
    let bytes = damage.applied(to: try storedBytes())
    try bytes.write(to: URL(filePath: folder.storePath))
    #expect {
      try folder.store()
    } throws: { error in
      "\(error)".contains("damaged") && "\(error)".contains(folder.storePath)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.storePath)) == bytes)
  }

  @Test func anEmptyFileIsANewStore() throws {
    try Data().write(to: URL(filePath: folder.storePath))
    let store = try folder.store()
    #expect(try store.save(reading: update(entry("a"))).new == 1)
  }

  /// Damage that only reading on shows: every page but the first, one after the other.
  @Test func aDamagedPageIsNeverTakenForData() throws {
    let bytes = try storedBytes()
    for page in 1..<bytes.count / 4096 {
      var damaged = bytes
      for index in page * 4096..<(page + 1) * 4096 { damaged[index] ^= 0xff }
      try clear()
      try damaged.write(to: URL(filePath: folder.storePath))
      do {
        let store = try folder.store()
        let faults = try store.integrityFaults()
        #expect(!faults.isEmpty, "page \(page)")
        #expect(faults.allSatisfy { !$0.isEmpty })
      } catch let error as StoreError {
        #expect("\(error)".contains("damaged"), "page \(page)")
      }
      let after = try Data(contentsOf: URL(filePath: folder.storePath))
      let range = page * 4096..<(page + 1) * 4096
      #expect(after[range] == damaged[range], "page \(page)")
    }
  }

  @Test func nothingIsAddedToADamagedOldStore() throws {
    let queue = try DatabaseQueue(path: folder.storePath)
    try schemaMigrator().migrate(queue, upTo: "1 feeds, entries, films, digests")
    try queue.close()
    var bytes = try Data(contentsOf: URL(filePath: folder.storePath))
    for index in bytes.count - 4096..<bytes.count { bytes[index] ^= 0xff }
    try bytes.write(to: URL(filePath: folder.storePath))
    #expect(throws: StoreError.self) { try folder.store() }
    #expect(try Data(contentsOf: URL(filePath: folder.storePath)) == bytes)
  }

  @Test func aStoreOfANewerProgramIsLeftAsItIs() throws {
    let store = try folder.store()
    try store.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999 later')")
    }
    // It was killed before it took its log into the file.
    try FileManager.default.copyItem(atPath: folder.path, toPath: folder.path + "-killed")
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-killed") }
    let path = folder.path + "-killed/store.sqlite"
    let before = try ["", "-wal"].map { try Data(contentsOf: URL(filePath: path + $0)) }
    #expect {
      try Store(path: path)
    } throws: { error in
      "\(error)".contains("newer")
    }
    #expect(try ["", "-wal"].map { try Data(contentsOf: URL(filePath: path + $0)) } == before)
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    let queue = try DatabaseQueue(path: folder.storePath)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark (address TEXT)") }
    try queue.close()
    let bytes = try Data(contentsOf: URL(filePath: folder.storePath))
    #expect {
      try folder.store()
    } throws: { error in
      "\(error)".contains("another program")
    }
    #expect(try Data(contentsOf: URL(filePath: folder.storePath)) == bytes)
  }

  @Test(arguments: [true, false])
  func aLogWithoutItsFileIsKept(isEmpty: Bool) throws {
    if isEmpty { try Data().write(to: URL(filePath: folder.storePath)) }
    let log = Data("the last transactions".utf8)
    try log.write(to: URL(filePath: folder.storePath + "-wal"))
    #expect {
      try folder.store()
    } throws: { error in
      "\(error)".contains("-wal")
    }
    #expect(try Data(contentsOf: URL(filePath: folder.storePath + "-wal")) == log)
  }

  @Test func aMissingFolderIsReported() {
    #expect {
      try Store(path: folder.path + "/none/store.sqlite")
    } throws: { error in
      "\(error)".contains("cannot be opened") && "\(error)".contains("No such file")
    }
  }

  @Test func aFolderIsNoStore() {
    #expect {
      try Store(path: folder.path)
    } throws: { error in
      "\(error)".contains("cannot be opened")
    }
  }

  @Test func rowsWithoutTheirFeedAreRefusedAndNamed() throws {
    let store = try folder.store()
    try store.save(reading: update(entry("a")))
    #expect(throws: StoreError.self) {
      try store.write { try $0.execute(sql: "UPDATE entry SET feedID = 99") }
    }
    #expect(try store.integrityFaults() == [])
    try store.close()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.storePath, configuration: configuration)
    try queue.write { try $0.execute(sql: "UPDATE entry SET feedID = 99") }
    try queue.close()
    let faults = try folder.store().integrityFaults()
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.contains("entry") })
  }

  @Test func aNewStoreIsForItsOwnerAlone() throws {
    let store = try folder.store()
    try store.save(reading: update(entry("a")))
    for name in ["", "-wal", "-shm"] {
      #expect(try rights(of: folder.storePath + name) == 0o600, "\(name)")
    }
  }

  @Test func rightsThatTheOwnerGaveStay() throws {
    _ = try storedBytes()
    chmod(folder.storePath, 0o640)
    let store = try folder.store()
    try store.save(reading: update(entry("b")))
    for name in ["", "-wal", "-shm"] {
      #expect(try rights(of: folder.storePath + name) == 0o640, "\(name)")
    }
  }

  @Test func theLogIsTakenIntoTheFileAtTheEnd() throws {
    let other = try folder.store()
    let store = try folder.store()
    try store.save(reading: update(entry("a")))
    #expect(try size(of: folder.storePath + "-wal") > 0)
    try store.close()
    #expect(try size(of: folder.storePath + "-wal") == 0, "although another process has it open")
    #expect(try other.entry("label-a") != nil)
    try other.close()
    #expect(!FileManager.default.fileExists(atPath: folder.storePath + "-wal"))
    #expect(try folder.store().entry("label-a") != nil)
  }

  @Test func theLogDoesNotGrowWithoutEnd() throws {
    let store = try folder.store()
    let long = String(repeating: "long ", count: 400_000)
    for content in [1, 2, 3].map({ long + "\($0)" }) {
      let entries = (0..<6).map { entry("\($0)", content: content) }
      try store.save(reading: update(entries))
    }
    for number in 0..<5 { try store.save(reading: update(entry("small \(number)"))) }
    #expect(try size(of: folder.storePath + "-wal") <= 9 << 20)
  }

  /// A store with entries, films and words, closed.
  private func storedBytes() throws -> Data {
    let store = try folder.store()
    let entries = (0..<40).map { number in
      entry("\(number)", content: "<p>" + String(repeating: "Word\(number) ", count: 150) + "</p>")
    }
    try store.save(reading: update(entries))
    _ = try store.search("word*")
    try store.close()
    return try Data(contentsOf: URL(filePath: folder.storePath))
  }

  private func clear() throws {
    for name in ["", "-wal", "-shm"] { unlink(folder.storePath + name) }
  }

  private func rights(of path: String) throws -> Int? {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return (value as? NSNumber)?.intValue
  }

  private func size(of path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.size]
    return (value as? NSNumber)?.intValue ?? 0
  }
}
