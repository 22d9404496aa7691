import Testing

@testable import Feeds

@Suite struct OPMLTests {
  @Test func flattensFolders() throws {
    let list = try OPML.read(
      Array(
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>Critics</title></head><body>
        <outline text="Alone" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
        <outline text="Film"><outline title="Reviews"><outline text="B" type="rss"
          xmlurl="https://b.example/feed?x=1&amp;y=2"/></outline></outline>
        <outline text="No feed"/></body></opml>
        """.utf8))
    #expect(list.title == "Critics")
    #expect(
      list.outlines == [
        Outline(title: "Alone", address: "https://a.example/feed", page: "https://a.example/"),
        Outline(title: "B", address: "https://b.example/feed?x=1&y=2", folder: "Film / Reviews"),
      ])
    #expect(list.repairs.isEmpty)
  }

  @Test func repairsBareAmpersands() throws {
    let list = try OPML.read(
      Array(
        "<opml><body><outline text=\"Tom & Ann\" xmlUrl=\"https://a.example/?x=1&y=2\"></body></opml>"
          .utf8))
    #expect(list.outlines == [Outline(title: "Tom & Ann", address: "https://a.example/?x=1&y=2")])
    #expect(!list.repairs.isEmpty)
  }

  @Test func readsWhatItWrites() throws {
    let list = OPMLDocument(
      title: "A & B",
      outlines: [
        Outline(
          title: "\"Q\" <x>", address: "https://a.example/?x=1&y=2", page: "https://a.example/"),
        Outline(title: "B", address: "https://b.example/", folder: "Film"),
      ])
    #expect(try OPML.read(Array(OPML.write(list).utf8)) == list)
  }

  @Test func refusesOtherDocuments() {
    #expect(throws: FeedError.empty) { try OPML.read([]) }
    #expect(throws: FeedError.notAList(found: "a feed")) {
      try OPML.read(Array("<rss><channel/></rss>".utf8))
    }
    #expect(throws: FeedError.notAList(found: "plain text")) { try OPML.read(Array("x".utf8)) }
  }
}
