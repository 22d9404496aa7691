import Foundation
import TestFolder
import Testing

@testable import Aggregator

@Suite struct ConfigReaderTests {
  let folder = TestFolder()

  @Test func theConfigOfTheProjectIsReadAndItsPathsAreAbsolute() throws {
    let config = try ConfigReader.read(path: projectFolder + "/config.json")
    #expect(config.site.author == "Robin Vale")
    #expect(config.site.base.hasSuffix("/"))
    #expect(config.subscriptions.count >= 10)
    #expect(config.paths.reviews == projectFolder + "/feeds/reviews")
    #expect(config.subscriptions.allSatisfy { $0.location.hasPrefix("file:///") })
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    var from: String
    var to: String
    var line: Int
    var says: [String]
    var testDescription: String { to }
  }

  @Test(arguments: [
    Faulty(from: "\"title\"", to: "\"tilte\"", line: 3, says: ["site.tilte", "\"title\""]),
    Faulty(from: "\"T\"", to: "5", line: 3, says: ["site.title", "quotes"]),
    Faulty(
      from: "\"https://h.example/\"", to: "\"h.example\"", line: 4, says: ["site.home", "https:"]),
    Faulty(
      from: "\"UTC\"", to: "\"Mars/Base\"", line: 10, says: ["digest.timeZone", "Europe/Berlin"]),
    Faulty(from: "\"one\"", to: "\"weekly\"", line: 10, says: ["digest.catchUp", "\"each\""]),
    Faulty(from: "8", to: "\"8\"", line: 11, says: ["fetch.concurrency", "number"]),
    Faulty(from: "8", to: "1000", line: 11, says: ["fetch.concurrency", "1 to 64"]),
    Faulty(
      from: "https://b.example/feed", to: "https://a.example/feed", line: 8,
      says: ["twice", "line 7"]),
    Faulty(
      from: "https://b.example/feed", to: "ftp://b.example/f", line: 8, says: ["ftp:", "https:"]),
    Faulty(
      from: "\"digest\"", to: "\"digset\"", line: 10, says: ["digset", "did you mean \"digest\""]),
  ])
  func aFaultNamesItsKeyItsLineAndTheRemedy(_ faulty: Faulty) throws {
    let path = try folder.write(sound.replacing(faulty.from, with: faulty.to), to: "config.json")
    let first = try #require(faults(of: path)?.first)
    #expect(first.line == faulty.line)
    for words in faulty.says { #expect(first.message.contains(words)) }
  }

  @Test func everyFaultIsReportedAtOnce() throws {
    let text = sound.replacing("\"UTC\"", with: "\"Mars\"").replacing("8", with: "0")
    let path = try folder.write(text, to: "config.json")
    #expect(faults(of: path)?.count == 2)
  }

  @Test func brokenJSONNamesTheLine() throws {
    let path = try folder.write(sound.replacing("\"T\",", with: "\"T\""), to: "config.json")
    let fault = try #require(faults(of: path)?.first)
    #expect(fault.line == 4)
  }

  @Test func aKeyThatStandsTwiceNamesTheKey() throws {
    let text = sound.replacing("\"fetch\"", with: "\"site\"")
    let path = try folder.write(text, to: "config.json")
    #expect(faults(of: path)?.first?.message.contains("\"site\" stands here twice") == true)
  }

  @Test func whatTheNextRunWouldRefuseIsNotWritten() throws {
    let path = try folder.write(sound, to: "config.json")
    var editor = try ConfigEditor(path: path)
    _ = editor.add([.init(address: "https://c.example/", interval: -5)])
    #expect(throws: Faults.self) { try editor.save() }
    #expect(try folder.text(of: "config.json") == sound)
  }

  @Test func aSecretConfigStaysSecretAndALinkStaysALink() throws {
    let path = try folder.write(sound, to: "real.json")
    let link = folder.path + "/config.json"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    var editor = try ConfigEditor(path: link)
    _ = editor.add([.init(address: "https://c.example/")])
    try editor.save()
    for file in [path, path + ".bak"] {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try ConfigReader.read(path: link).subscriptions.count == 3)
  }

  @Test(arguments: [
    ("{\"pins\": []}", "pins", 1), ("{\n\"notreviews\": []}", "did you mean \"notReviews\"", 2),
    ("{\"merges\":\n[\"a\"]}", "merges", 2), ("{\"notReviews\": [5]}", "quotes", 1),
    ("[", "no JSON", 2),
  ])
  func faultyDecisionsNameTheirLine(text: String, says: String, line: Int) throws {
    let path = try folder.write(text, to: "films.json")
    #expect {
      try FilmDecisionsReader.read(path: path)
    } throws: { error in
      let fault = (error as? Faults)?.faults.first
      return fault?.message.contains(says) == true && fault?.line == line
    }
  }

  @Test func decisionsAreRead() throws {
    let path = try folder.write(
      """
      { "aliases": { "Ballerina (2016)": ["Leap!"] }, "merges": [["a", "b"]], "splits": [["c", "d"]],
        "pins": { "e": "f" }, "notReviews": ["g"] }
      """, to: "films.json")
    let decisions = try FilmDecisionsReader.read(path: path)
    #expect(decisions.aliases == ["Ballerina (2016)": ["Leap!"]])
    #expect(decisions.merges == [["a", "b"]])
    #expect(decisions.splits == [["c", "d"]])
    #expect(decisions.pins == ["e": "f"])
    #expect(decisions.notReviews == ["g"])
  }

  @Test func aMissingFileSaysWhatToDo() {
    let fault = faults(of: folder.path + "/none.json")?.first
    #expect(fault?.message.contains("--config") == true)
  }

  @Test func addingASubscriptionKeepsTheRestAndABackup() throws {
    let path = try folder.write(sound, to: "config.json")
    var editor = try ConfigEditor(path: path)
    let added = editor.add([
      .init(address: "https://a.example/feed"), .init(address: "https://c.example/\"x\""),
    ])
    #expect(added == 1)
    try editor.save()
    let before = try ConfigReader.read(path: path + ".bak")
    let after = try ConfigReader.read(path: path)
    #expect(
      after.subscriptions == before.subscriptions + [.init(address: "https://c.example/\"x\"")])
    #expect(after.site == before.site)
    #expect(after.paths == before.paths)
    #expect(try String(contentsOfFile: path + ".bak", encoding: .utf8) == sound)
  }

  @Test func removingASubscription() throws {
    let path = try folder.write(sound, to: "config.json")
    var editor = try ConfigEditor(path: path)
    let removed = ["https://none.example/", "https://a.example/feed"].map { editor.remove($0) }
    #expect(removed == [false, true])
    try editor.save()
    #expect(
      try ConfigReader.read(path: path).subscriptions.map(\.address) == ["https://b.example/feed"])
  }

  private func faults(of path: String) -> [Fault]? {
    do {
      _ = try ConfigReader.read(path: path)
      return nil
    } catch {
      return error.faults
    }
  }

  private let sound = """
    {
      "site": {
        "title": "T",
        "home": "https://h.example/", "author": "A", "base": "https://h.example/out"
      },
      "subscriptions": [
        { "address": "https://a.example/feed" },
        { "address": "https://b.example/feed" }
      ],
      "digest": { "timeZone": "UTC", "catchUp": "one" },
      "fetch": { "concurrency": 8 }
    }

    """
}
