import Aggregator
import ArgumentParser

/// `--config`, which every command that needs the config shares.
struct ConfigOption: ParsableArguments {
  @Option(help: "The config file; paths in it are relative to it.")
  var config = "config.json"

  func read() throws -> Config { try ConfigReader.read(path: config) }

  /// The program with its store open.
  func open() throws -> Dailies { try Dailies(config: read()) }
}
