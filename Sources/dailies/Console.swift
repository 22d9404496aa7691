import Aggregator
import ArgumentParser
import Foundation
import Rendering

/// The terminal, or whatever stands in its place.
enum Console {
  static func print(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: STDOUT_FILENO)
  }

  /// Prints a value as a line of JSON.
  static func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(harmlessJSON(String(decoding: try encoder.encode(value), as: UTF8.self)))
  }

  static func printError(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: STDERR_FILENO)
  }

  /// Prints an error and returns the contract's status for it.
  static func fail(_ error: any Error) -> ExitCode {
    printError("dailies: \(visibleLines("\(error)"))")
    return ExitCode(status(of: error).rawValue)
  }

  /// Standard output's width and whether colours are welcome (https://no-color.org).
  static var style: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(
      width: columns(environment), color: isTerminal && !noColor && environment["TERM"] != "dumb")
  }

  /// A time by the machine's clock.
  static func time(_ date: Date) -> String { shownTime(date) }

  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  private static func columns(_ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(20, Int(size.ws_col))
    }
    return environment["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }

  /// Output that cannot be written does not pass for done, unless its reader has simply gone
  /// (`dailies digest | head`).
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          if descriptor == STDOUT_FILENO, errno != EPIPE { exit(ExitStatus.cannotWrite.rawValue) }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  /// The contract's status for an error.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case is Faults, is Fault, is InputError, is FilmRefusal: .badInput
    case RunLock.Failure.held: .locked
    default: .cannotWrite
    }
  }
}

/// Does a command's work; an error ends it with a message and the contract's exit status.
func reportingErrors(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let status as ExitCode {
    throw status
  } catch {
    throw Console.fail(error)
  }
}

/// Something wrong with what the user gave a command; the message says what to do.
struct InputError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
