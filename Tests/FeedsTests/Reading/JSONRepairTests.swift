import Foundation
import Model
import Testing

@testable import Feeds

@Suite struct JSONRepairTests {
  /// A feed around the inside of one item.
  private func feed(_ item: String, end: String = "}]}") throws -> Feed {
    try read(
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\"" + item + end)
  }

  @Test(arguments: [
    (",\"title\":\"One\",,\"url\":\"/1\"", "One"),
    ("\n\"title\":\"One\"\n\"url\":\"/1\"", "One"), (" \"title\":\"One\" \"url\":\"/1\"", "One"),
    (",\"title\":\"One\ntwo\u{1}\tthree\"", "One\ntwo\tthree"),
    (",\"title\":\"It\\'s \\x one\"", "It's x one"), (",\"title\":\"\\ud83d!\"", "\u{fffd}!"),
    (",\"title\":\"\\ud83d\\ude00\\u00e9\",,", "\u{1f600}é"),
    (",\"title\":\"He said \"no\", then left\",\"url\":\"/1\"", "He said \"no\", then left"),
    (",\"title\":NaN", nil), (",\"title\":undefined,\"url\":\"/1\"", nil),
    (",title:\"One\"", "One"), ("/* a */,\"title\":\"One\"// b\n", "One"),
    (",\"title\":\"One\",\"tags\":[\"a\",,]", "One"), (",\"title\":\"One\",\"tags\":[\"a\"", "One"),
    (",\"title\":\"One\"]", "One"), (",\"title\":\"One\",\"url\"", "One"),
    (",\"title\":\"One\",\"url\":", "One"), (",\"title\":\"{[,:]}\",,", "{[,:]}"),
  ])
  func readsBrokenJSON(item: String, title: String?) throws {
    let feed = try feed(item)
    #expect(feed.entries.map(\.id) == ["1"])
    #expect(feed.entries.first?.title?.value == title)
    #expect(feed.isMalformed)
    #expect(!feed.problems.isEmpty)
  }

  @Test(arguments: [
    (",\"title\":\"Tw", nil), (",\"title\":\"Two\",\"url\":\"https://reel.exa", "Two"),
    (",\"title\":\"Two\",\"tags\":[\"a\",\"b", "Two"), (",\"title\":\"Two\",\"ur", "Two"),
    (",\"title\":\"Two\"", "Two"), (",\"title\":\"Two\\", nil), (",\"size\":12", nil),
  ])
  func dropsOnlyTheValueThatIsCutOff(item: String, title: String?) throws {
    let feed = try feed(item, end: "")
    #expect(feed.entries.map(\.id) == ["1"])
    #expect(feed.entries.first?.title?.value == title)
    #expect(feed.entries.first?.link == nil)
    #expect(feed.problems == ["The JSON is cut off."])
  }

  @Test func readsAsMuchAsThereIs() throws {
    let items = (1...4).map {
      "{\"id\": \"\($0)\", \"title\": \"T \\\"\($0)\\\"\", \"tags\": [\"a\"]}"
    }
    let whole = Array(
      """
      {"version": "https://jsonfeed.org/version/1.1", "items": [\(items.joined(separator: ", "))]}
      """.utf8)
    var most = 0
    for length in 46...whole.count {
      let feed = try FeedReader.read(Array(whole.prefix(length)))
      #expect(feed.entries.count >= most)
      #expect(feed.isMalformed == (length < whole.count))
      most = feed.entries.count
    }
    #expect(most == 4)
  }

  @Test(arguments: [
    "{", "{\"", "{]", "{:,}", "[[[[", "{\"a\":{\"b\":", "{}}}}", "{\"\\u", "{/*", "{//",
  ])
  func saysWhatCannotBeMended(text: String) {
    #expect(throws: FeedError.self) { try read(text) }
  }

  @Test func closesDeepNestingWithoutEnd() throws {
    let deep = String(repeating: "[", count: 100_000)
    let feed = try feed(",\"tags\":" + deep, end: "")
    #expect(feed.entries.map(\.id) == ["1"])
  }

  @Test func leavesSoundJSONAlone() throws {
    let feed = try feed(",\"title\":\"He said \\\"no\\\", then left\"")
    #expect(feed.entries.first?.title?.value == "He said \"no\", then left")
    #expect(!feed.isMalformed)
    #expect(feed.problems.isEmpty)
  }
}
