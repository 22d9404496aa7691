import Testing

@testable import Feeds

@Suite struct FeedErrorTests {
  @Test func saysThatThereIsNothing() {
    #expect(throws: FeedError.empty) { try read("") }
    #expect(throws: FeedError.empty) { try read(" \n\t") }
    #expect(throws: FeedError.empty) { try read("\u{feff}") }
  }

  @Test func namesTheWebPage() {
    #expect(throws: FeedError.html(title: "The Reel")) {
      try read("<!DOCTYPE html><html><head><title>\n The Reel </title></head><body>x</body></html>")
    }
    #expect(throws: FeedError.html(title: nil)) { try read("<html><body>x</body></html>") }
  }

  @Test func saysWhatElseItIs() {
    #expect(throws: FeedError.notAFeed(found: "plain text")) { try read("Not found") }
    #expect(throws: FeedError.notAFeed(found: "a list of feeds (OPML)")) {
      try read("<opml version='2.0'><body/></opml>")
    }
    #expect(throws: FeedError.notAFeed(found: "an XML document of another kind")) {
      try read("<?xml version='1.0'?><svg/>")
    }
    #expect(throws: FeedError.notAFeed(found: "a gzip archive")) {
      try FeedReader.read([0x1f, 0x8b, 8, 0, 0, 0, 0])
    }
    #expect(throws: FeedError.notAFeed(found: "a picture")) {
      try FeedReader.read([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
    }
    #expect(throws: FeedError.notAFeed(found: "a binary file")) {
      try FeedReader.read([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])
    }
  }

  @Test(arguments: [
    FeedError.empty, .noFile, .directory, .unreadableFile(reason: "x"), .html(title: "x"),
    .html(title: nil), .notAFeed(found: "a PDF"),
    .notAList(found: "a feed"), .unreadable(reason: "x"),
  ])
  func saysItOnOneLine(error: FeedError) {
    #expect(!error.description.contains("\n"))
    #expect(error.description.contains(":"))
  }
}
