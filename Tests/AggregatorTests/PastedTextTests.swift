import Testing

@testable import Aggregator

@Suite struct PastedTextTests {
  @Test func aLineIsAParagraphAndAnEmojiStartsAHeading() {
    let text = """
      It begins quietly.
      💥 The Fights
      They are loud.
      ❌ What Falls Short: the story is thin.
      """
    #expect(
      markdown(pasted: text) == """
        It begins quietly.

        ## 💥 The Fights

        They are loud.

        ❌ What Falls Short: the story is thin.

        """)
  }

  @Test(arguments: ["One line.", "Two lines\nof one paragraph.\n\nAnother.", "- a\n\n- b", ""])
  func markdownStaysAsItIs(text: String) {
    #expect(markdown(pasted: text) == text)
  }
}
