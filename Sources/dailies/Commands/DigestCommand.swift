import Aggregator
import ArgumentParser
import Model

extension OutputFormat: ExpressibleByArgument {}

struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Show the digest of a day.",
    discussion: """
      Examples:
        dailies digest
        dailies digest 2026-11-22 --format markdown
        dailies digest --format mail > digest.eml
      """)

  @OptionGroup var config: ConfigOption

  @Argument(help: "The day, as 2026-11-22; the newest digest if left out.")
  var date: String?

  @Option(help: "terminal, text, markdown, html, json or mail.")
  var format = OutputFormat.terminal

  func run() async throws {
    try await reportingErrors {
      let dailies = try config.open()
      guard let digest = try digest(dailies) else { return }
      Console.print(
        try dailies.renderer.digest(digest, as: format, style: Console.style), terminator: "")
    }
  }

  private func digest(_ dailies: Dailies) throws -> Digest? {
    if let date {
      if let digest = try dailies.store.digest(date: date) { return digest }
      let known = try dailies.store.digests(limit: 5).map(\.date).joined(separator: ", ")
      throw InputError(
        "there is no digest of \(date); "
          + (known.isEmpty ? "run \"dailies run\" first." : "the newest are of \(known)."))
    }
    if let newest = try dailies.store.digests(limit: 1).first { return newest }
    throw InputError("there is no digest yet; run \"dailies run\" first.")
  }
}
