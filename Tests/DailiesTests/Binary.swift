import Foundation
import TestFolder

/// How a run of the built program ended.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

/// The built program, beside the test bundle.
private let binary: URL = {
  let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  return bundle.deletingLastPathComponent().appending(path: "dailies")
}()

func process(_ arguments: [String], in folder: String) -> Process {
  let process = Process()
  process.executableURL = binary
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: folder)
  return process
}

func dailies(_ arguments: String..., in folder: String, input: String = "") async throws -> Outcome
{
  try await dailies(arguments, in: folder, input: input)
}

/// Runs the program to its end.
func dailies(_ arguments: [String], in folder: String, input: String = "") async throws -> Outcome {
  let process = process(arguments, in: folder)
  let output = Pipe()
  let errors = Pipe()
  let source = Pipe()
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = source
  async let outputText = text(of: output)
  async let errorText = text(of: errors)
  try process.run()
  try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try source.fileHandleForWriting.close()
  let outcome = await Outcome(status: 0, output: outputText, errors: errorText)
  await ended(process)
  return Outcome(
    status: process.terminationStatus, output: outcome.output, errors: outcome.errors)
}

/// Waits for the end of a process without blocking the thread of other tests.
func ended(_ process: Process) async {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      process.waitUntilExit()
      continuation.resume()
    }
  }
}

private func text(of pipe: Pipe) async -> String {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
      continuation.resume(returning: String(decoding: data, as: UTF8.self))
    }
  }
}

/// A folder with a config in it.
struct Workspace {
  let folder = TestFolder()
  var path: String { folder.path }

  /// `subscriptions` are addresses.
  init(subscriptions: [String] = []) throws {
    let list = subscriptions.map { "{ \"address\": \"\($0)\" }" }.joined(separator: ", ")
    try write(
      """
      {
        "site": { "title": "T", "home": "https://t.example/", "author": "A",
          "base": "https://t.example/" },
        "paths": { "reviews": "reviews", "output": "public", "store": "store.sqlite",
          "films": "films.json" },
        "subscriptions": [\(list)],
        "fetch": { "allowPrivate": ["127.0.0.0/8"], "hostSpacing": 0, "connectSeconds": 60,
          "totalSeconds": 600 }
      }
      """, to: "config.json")
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }
}

/// An RSS feed of one critic with a review of each film.
func reviewFeed(critic: String, films: [String]) -> String {
  let items = films.map { film in
    """
    <item><title>Review: \(film)</title><guid>\(critic)/\(film)</guid>
    <link>https://\(critic).example/\(film)-review</link>
    <pubDate>Mon, 10 Nov 2025 10:00:00 GMT</pubDate>
    <description>The acting is superb and the story is gripping. Rating: 4/5</description></item>
    """
  }
  return """
    <rss version="2.0"><channel><title>\(critic)</title><link>https://\(critic).example/</link>
    <description>Film reviews</description>\(items.joined())</channel></rss>
    """
}
