// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody builds it by accident. The modules are links to those of the
// project: this way their package-wide functions can be called and all their code is instrumented.
let package = Package(
  name: "dailies",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark-gfm"),
    .target(name: "Model"),
    .target(name: "Feeds", dependencies: ["Model", "CLibXML2"]),
    .target(name: "Markup", dependencies: ["Model", "CMarkdown"]),
    .executableTarget(name: "Fuzz", dependencies: ["Feeds", "Markup", "Model"]),
  ],
  swiftLanguageModes: [.v6]
)
