// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody builds it by accident. The modules are links to those of the
// project: this way their package-wide functions can be called.
let package = Package(
  name: "dailies",
  targets: [
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark-gfm"),
    .target(name: "Model"),
    .target(name: "Markup", dependencies: ["Model", "CMarkdown"]),
    .target(
      name: "Films", dependencies: ["Model"],
      exclude: ["Sentiment/train_sentiment.py", "Sentiment/opinion_words.txt"]),
    .executableTarget(name: "traits", dependencies: ["Films", "Markup", "Model"]),
  ],
  swiftLanguageModes: [.v6]
)
