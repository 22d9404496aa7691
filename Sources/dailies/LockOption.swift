import Aggregator
import ArgumentParser

/// `--wait`, which the commands share that write as a run does.
struct LockOption: ParsableArguments {
  @Flag(help: "While another run is at work, wait for its end instead of ending with status 75.")
  var wait = false

  /// Takes the run lock of the config's store; says on a terminal whom it waits for.
  func take(_ config: Config) async throws -> RunLock {
    guard wait else { return try RunLock(storePath: config.paths.store) }
    return try await RunLock.whenFree(storePath: config.paths.store) { holder in
      guard Console.showsProgress else { return }
      let who = holder.map { " (\($0))" } ?? ""
      Console.printError("dailies: waiting for the end of another run\(who); Ctrl-C gives up")
    }
  }
}
