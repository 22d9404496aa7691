import Aggregator
import ArgumentParser
import Rendering

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read feed files and print each as one line of JSON Feed 1.1.",
    discussion: """
      What JSON Feed cannot say stands under "_dailies". A file that cannot be read gives a line \
      {"error": …} and exit status 1; the others are read all the same.

      Example: dailies parse feeds/critics/*.xml
      """)

  @Option(help: "The address that relative links resolve against.")
  var base: String?

  @Option(help: "The Content-Type that the files were served with; its charset counts.")
  var contentType: String?

  @Argument(help: "Feed files; - is standard input.")
  var files: [String]

  func run() async throws {
    var failed = false
    for file in files {
      let isError = FeedPrinter.print(file, base: base, contentType: contentType) { part in
        Console.print(harmlessJSON(part), terminator: "")
      }
      failed = failed || isError
    }
    if failed { throw ExitCode(ExitStatus.someFeedsFailed.rawValue) }
  }
}
