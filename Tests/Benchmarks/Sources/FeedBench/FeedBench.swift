import Foundation

/// Measures the reader of feeds. Prints lines of fields that are separated by tabs; `table.py` makes
/// tables of them.
@main
enum FeedBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("speed", 2...):
      for path in arguments[1...] { try Speed.measure(path) }
    case ("once", 2...):
      for path in arguments[1...] { try Speed.measureOnce(path) }
    case ("memory", 3):
      try Memory.measure(arguments[1], path: arguments[2])
    default:
      print(
        """
        usage: FeedBench speed PATH…        best and median MB/s of each tool; a folder counts as one
               FeedBench once PATH…         MB/s of one read of each file
               FeedBench memory TOOL FILE   peak MB of `whole`, `streamed` or `floor`
        """)
      exit(64)
    }
  }
}
