import Model
import Testing

/// Labels, keys and the weights of sentiment are stored by these values: they never change.
@Suite("Hashes are the same in every version")
struct StableHashTests {
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func ofBytes(text: String, expected: UInt64) {
    #expect(FNV1a.hash(text.utf8) == expected)
    #expect(stableHash(bytes: Array(text.utf8)) == String(expected, radix: 16))
    for cut in text.indices {
      let start = FNV1a.hash(text[..<cut].utf8)
      #expect(FNV1a.hash(text[cut...].utf8, behind: start) == expected)
    }
  }

  @Test func ofTexts() {
    #expect(stableHash([String]()) == "cbf29ce484222325")
    #expect(stableHash(["ab", "c"]) != stableHash(["a", "bc"]))
    #expect(stableHash(["moss"]) == stableHash(bytes: Array("moss".utf8) + [0xff]))
    #expect(stableHash((0..<5).map(String.init)).utf8.count == 16)
  }
}
