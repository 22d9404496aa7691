// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of Dailies do not build it. It depends on the library as any
// other package would.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "dailies", path: "../..")],
  targets: [
    .systemLibrary(
      name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Floor", dependencies: ["LibXML2"]),
    .executableTarget(
      name: "FeedBench",
      dependencies: ["Floor", .product(name: "Feeds", package: "dailies")]),
    .executableTarget(
      name: "Example", dependencies: [.product(name: "Feeds", package: "dailies")]),
  ],
  swiftLanguageModes: [.v6]
)
