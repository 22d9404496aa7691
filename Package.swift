// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "dailies",
  products: [
    .executable(name: "dailies", targets: ["dailies"]),
    .library(name: "Feeds", targets: ["Feeds", "Model"]),
  ],
  dependencies: [
    // Command line: parsing, help texts and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // HTTP client: streams bodies, so that a size cap and a deadline hold.
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    // Event loops of the HTTP client, and the loopback servers of the tests.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    // The HTTP client's error types, which tell a bad certificate from a bad archive.
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    // SQLite: migrations, queries, transactions.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Front matter of reviews is YAML.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    // Levels and handlers of the log.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    // HTML templates that escape by default.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    .target(name: "Model"),
    .target(name: "Feeds", dependencies: ["Model", "CLibXML2"]),
    .target(name: "Markup", dependencies: ["Model", "CMarkdown"]),
    .target(
      name: "Films", dependencies: ["Model"],
      exclude: ["Sentiment/train_sentiment.py", "Sentiment/opinion_words.txt"]),
    .target(
      name: "Fetching",
      dependencies: [
        "Model",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .target(
      name: "Store",
      dependencies: ["Model", .product(name: "GRDB", package: "GRDB.swift")]),
    // The owner's film list: an SQLite file of its own, which nothing depends on.
    .target(
      name: "FilmList",
      dependencies: ["Model", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Rendering",
      dependencies: ["Model", .product(name: "Mustache", package: "swift-mustache")],
      // In the code, so that the binary works wherever it is copied to.
      resources: [.embedInCode("Templates")]),
    // A run's events, one logfmt line each.
    .target(name: "Logs", dependencies: [.product(name: "Logging", package: "swift-log")]),
    .target(
      name: "Aggregator",
      dependencies: [
        "Model", "Feeds", "Fetching", "FilmList", "Markup", "Films", "Store", "Rendering",
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "dailies",
      dependencies: [
        "Aggregator", "FilmList", "Logs", "Model", "Rendering", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/LoopbackServer"),
    .target(name: "TestFolder", path: "Tests/TestFolder"),
    .testTarget(name: "ModelTests", dependencies: ["Model"]),
    .testTarget(name: "FeedsTests", dependencies: ["Feeds", "Model"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "FilmsTests", dependencies: ["Films", "Model"]),
    .testTarget(name: "FilmListTests", dependencies: ["FilmList", "Films", "Model", "TestFolder"]),
    .testTarget(name: "FetchingTests", dependencies: ["Fetching", "LoopbackServer"]),
    .testTarget(
      name: "LogsTests",
      dependencies: ["Logs", "TestFolder", .product(name: "Logging", package: "swift-log")]),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Model", "TestFolder"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Model"]),
    .testTarget(
      name: "AggregatorTests",
      dependencies: [
        "Aggregator", "Fetching", "Films", "LoopbackServer", "Model", "Store", "TestFolder",
      ],
      exclude: ["Expectations"]),
    .testTarget(name: "DailiesTests", dependencies: ["dailies", "LoopbackServer", "TestFolder"]),
  ],
  swiftLanguageModes: [.v6]
)
