import CLibXML2
import Model
import Testing

@testable import Feeds

@Suite struct CharsetTests {
  private func document(_ encoding: String?, _ title: [UInt8]) -> [UInt8] {
    let declaration = encoding.map { " encoding=\"\($0)\"" } ?? ""
    return Array("<?xml version=\"1.0\"\(declaration)?><rss><channel><title>".utf8) + title
      + Array("</title></channel></rss>".utf8)
  }

  private func encode(_ text: String, as name: String) -> [UInt8]? {
    guard let converter = iconv_open(name, "UTF-8"), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 1024)
    let used = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (next, left) = (input.baseAddress, input.count)
        var (out, room) = (output.baseAddress, output.count)
        return iconv(converter, &next, &left, &out, &room) == -1 ? 0 : output.count - room
      }
    }
    return output[..<used].map { UInt8(bitPattern: $0) }
  }

  private func wide(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xff)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    arguments: [
      ("utf-8", [0xc3, 0xa9], "é"), ("iso-8859-1", [0xe9], "é"),
      ("ISO-8859-1", [0x93, 0x94], "“”"),
      ("windows-1251", [0xc4, 0xe0], "Да"), ("koi8-r", [0xe4, 0xc1], "Да"),
      ("iso-8859-2", [0xb9], "š"), ("iso-8859-15", [0xa4], "€"), ("shift_jis", [0x93, 0xfa], "日"),
      ("euc-jp", [0xc6, 0xfc], "日"),
      ("iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], "日"),
      ("euc-kr", [0xb3, 0xe2], "년"), ("big5", [0xa4, 0xe9], "日"), ("gb2312", [0xc8, 0xd5], "日"),
      ("gb2312", [0x81, 0x40], "丂"),
    ] as [(String, [UInt8], String)])
  func readsDeclaredEncodings(encoding: String, title: [UInt8], expected: String) throws {
    let feed = try FeedReader.read(document(encoding, title))
    #expect(feed.title?.value == expected)
    #expect(!feed.isMalformed)
  }

  @Test func letsTheHeaderOverruleTheDeclaration() throws {
    let feed = try FeedReader.read(
      document("utf-8", [0xc4, 0xe0]), contentType: "text/xml; charset='windows-1251'")
    #expect(feed.title?.value == "Да")
    #expect(feed.encoding == "windows-1251")
  }

  @Test func letsTheByteOrderMarkOverruleAll() throws {
    let feed = try FeedReader.read(
      [0xef, 0xbb, 0xbf] + document("iso-8859-1", [0xc3, 0xa9]),
      contentType: "text/xml; charset=iso-8859-1")
    #expect(feed.title?.value == "é")
    #expect(feed.encoding == "utf-8")
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(littleEndian: Bool, marked: Bool) throws {
    let text = "<?xml version='1.0'?><rss><channel><title>日</title></channel></rss>"
    let feed = try FeedReader.read(
      wide((marked ? "\u{feff}" : "") + text, littleEndian: littleEndian))
    #expect(feed.title?.value == "日")
    #expect(feed.encoding == (littleEndian ? "utf-16le" : "utf-16be"))
  }

  @Test func doesNotBelieveInUTF16ThatIsNone() throws {
    let feed = try FeedReader.read(document("utf-16", [0xc3, 0xa9]))
    #expect(feed.title?.value == "é")
  }

  @Test func readsWindows1252ThatIsCalledUTF8() throws {
    let feed = try FeedReader.read(document("utf-8", [0xc3, 0xa9, 0x20, 0xe9, 0x20, 0x92]))
    #expect(feed.title?.value == "é é ’")
    #expect(feed.isMalformed)
  }

  @Test(arguments: [
    ("shift_jis", "CP932", "映画のことをいろいろと書いています。"), ("euc-jp", "EUC-JP", "映画のことをいろいろと書いています。"),
    ("euc-kr", "CP949", "영화에 대한 글을 쓰고 있습니다"), ("windows-1251", "CP1251", "Рецензия на новый фильм"),
    ("koi8-r", "KOI8-R", "Рецензия на новый фильм"), ("tis-620", "CP874", "บทวิจารณ์ภาพยนตร์เรื่องใหม่"),
    ("gb18030", "GB18030", "这是我看过的最好的一部电影，我们都要去看"),
    ("big5", "BIG5", "這是我看過的最好的一部電影，我們都要去看"),
  ])
  func guessesAnEncodingThatNobodyNames(name: String, converter: String, title: String) throws {
    let bytes = try #require(encode(title, as: converter))
    let feed = try FeedReader.read(document(nil, bytes))
    #expect(feed.title?.value == title)
    #expect(feed.encoding == name)
    #expect(feed.isMalformed)
  }

  @Test func takesWesternTextForWindows1252() throws {
    let feed = try FeedReader.read(document(nil, Array("Caf".utf8) + [0xe9, 0x20, 0x96]))
    #expect(feed.title?.value == "Café –")
    #expect(feed.encoding == "windows-1252")
  }

  @Test func fallsBackOnAnUnknownEncoding() throws {
    let feed = try FeedReader.read(document("no-such-code", [0xc3, 0xa9]))
    #expect(feed.title?.value == "é")
    #expect(feed.isMalformed)
  }

  @Test func readsADeclarationBehindWhiteSpace() throws {
    let feed = try FeedReader.read(Array("\n\n ".utf8) + document("iso-8859-1", [0xe9]))
    #expect(feed.title?.value == "é")
  }

  @Test func readsNumericReferencesAsBrowsersDo() throws {
    #expect(try read(rss(item: "<title>don&#146;t</title>")).entries.first?.title?.value == "don’t")
  }

  @Test(arguments: [true, false])
  func goesOnBehindHalfACharacterOfUTF16(littleEndian: Bool) throws {
    let text = wide("<rss><channel><item><title>On", littleEndian: littleEndian)
    let half: [UInt8] = littleEndian ? [0x00, 0xd8] : [0xd8, 0x00]
    let rest = wide(
      "e</title></item><item><title>Two</title></item></channel></rss>", littleEndian: littleEndian)
    let feed = try FeedReader.read(text + half + rest)
    #expect(feed.entries.last?.title?.value == "Two")
    #expect(feed.isMalformed)
  }

  @Test func readsTheLastCharacterOfAnEncodingThatHoldsItBack() throws {
    let text = Array("{\"items\":[{\"title\":\"\u{e2}\"}]}".utf8)
    let bytes = try #require(encode(String(decoding: text, as: UTF8.self), as: "CP1258"))
    let feed = try FeedReader.read(bytes, contentType: "application/json; charset=windows-1258")
    #expect(feed.entries.count == 1)
    #expect(!feed.isMalformed)
  }
}
