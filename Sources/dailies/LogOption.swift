import ArgumentParser
import Foundation
import Logging
import Logs

/// `--log` and `--log-level`.
struct LogOption: ParsableArguments {
  @Option(
    help: "Append a line of logfmt for each event to a file, which only you may read.",
    completion: .file())
  var log: String?

  @Option(
    help: ArgumentHelp(
      "trace, debug, info, notice, warning, error or critical; without --log, to standard error.",
      valueName: "level"),
    completion: .list(Logger.Level.allCases.map(\.rawValue)), transform: level)
  var logLevel: Logger.Level?

  /// Opens the log; without these options, one that nothing is written to.
  func open() throws -> RunLog {
    guard log != nil || logLevel != nil else {
      return RunLog(logger: Logger(label: "dailies") { _ in SwiftLogNoOpLogHandler() }, output: nil)
    }
    let output = try log.map { path throws(LogOutput.Failure) in try LogOutput(path: path) }
    let handler = LogfmtHandler(output: output ?? .standardError, level: logLevel ?? .info)
    return RunLog(logger: Logger(label: "dailies") { _ in handler }, output: output)
  }

  /// The log's lines and a line that changes would spoil one another.
  var isOnStandardError: Bool { log == nil && logLevel != nil }
}

private func level(_ name: String) throws -> Logger.Level {
  guard let level = Logger.Level(rawValue: name) else {
    let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\"\(name)\" is no level; write one of: \(names).")
  }
  return level
}
