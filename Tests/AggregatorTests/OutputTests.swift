import Foundation
import TestFolder
import Testing

@testable import Aggregator

@Suite struct OutputTests {
  let folder = TestFolder()

  @Test func aFileThatWouldBeTheSameIsNotTouched() throws {
    let output = OutputFolder(path: folder.path + "/out")
    #expect(try output.write("one", to: "a/b.html"))
    let old = Date(timeIntervalSince1970: 1_000_000)
    let path = folder.path + "/out/a/b.html"
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    #expect(try !output.write("one", to: "a/b.html"))
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(after == old)
    #expect(try output.write("two", to: "a/b.html"))
    #expect(try folder.text(of: "out/a/b.html") == "two")
  }

  @Test(arguments: ["../x", "a/../../x", "/etc/x", "a//b", "", "a/\0b"])
  func aNameThatLeavesTheFolderIsRefused(name: String) throws {
    let output = OutputFolder(path: folder.path + "/out")
    #expect(throws: OutputError.self) { try output.write("x", to: name) }
  }

  @Test func aLinkIsReplacedNotFollowed() throws {
    let outside = try folder.write("mine", to: "outside.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/out/a.html", withDestinationPath: outside)
    try OutputFolder(path: folder.path + "/out").write("new", to: "a.html")
    #expect(try folder.text(of: "outside.txt") == "mine")
    #expect(try folder.text(of: "out/a.html") == "new")
  }

  @Test func aFolderInTheWayIsAClearError() throws {
    try folder.write("x", to: "out/a.html/b")
    #expect {
      try OutputFolder(path: folder.path + "/out").write("new", to: "a.html")
    } throws: { "\($0)".contains("a.html could not be written") }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
    #expect(left == ["a.html"], "no temporary file is left behind")
  }

  @Test func oneRunAtATime() throws {
    let store = folder.path + "/s.sqlite"
    do {
      let lock = try RunLock(storePath: store)
      #expect(throws: RunLock.Failure.self) { _ = try RunLock(storePath: store) }
      _ = consume lock
    }
    #expect(throws: Never.self) { _ = try RunLock(storePath: store) }
  }
}
