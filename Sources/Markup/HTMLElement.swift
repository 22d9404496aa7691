/// What is known about an element: whether it may be written, and how it nests.
struct HTMLElement {
  enum Treatment {
    /// Written, with its content.
    case keep
    /// Written; has no content and no end tag.
    case void
    /// Like `keep`, but stays as short as the source has it: `<path/>`. In drawings only.
    case shape
    /// Written, with the part of its content that draws and does nothing else; or left out with it.
    case drawing
    /// Left out together with its content.
    case drop
    /// Left out; has no content.
    case dropVoid
    /// Left out; its content is not markup, and ends at the end tag of this name only.
    case dropRawText
  }

  let name: HTMLName
  /// Below `count`, another for each element.
  let number: Int
  let treatment: Treatment
  let group: HTMLGroup
  /// Stands on lines of its own, and so ends an open paragraph.
  let isBlock: Bool
  let isLineBreak: Bool
  /// Belongs to a drawing, and means something there only.
  let isDrawn: Bool

  /// May stand in the description of a drawing: means no more than emphasis there.
  var mayDescribe: Bool { treatment == .keep && group.isEmpty && !isBlock && !isDrawn }

  /// The name as it is written.
  var label: [UInt8] { Self.labels[number] }

  static var count: Int { labels.count }

  static func named(_ name: HTMLName) -> HTMLElement? { page[name] }

  /// An element by its name within a drawing: a `title` there is another than that of a page.
  static func drawn(_ name: HTMLName) -> HTMLElement? { drawn[name] }

  private static let labels = (pageLabels + drawnLabels).map { Array($0.utf8) }
  private static let pageLabels = treatmentNames.flatMap { split($0.1) }
  private static let drawnLabels = split(drawnNames)

  private static func split(_ names: String) -> [Substring] {
    names.split(whereSeparator: \.isWhitespace)
  }

  private static let page: HTMLNameTable<HTMLElement> = {
    let blocks = Set(split(blockNames))
    var groups: [Substring: HTMLGroup] = [:]
    for (group, names) in groupNames {
      for name in names.split(separator: " ") { groups[name] = group }
    }
    var table: [HTMLName: HTMLElement] = [:]
    for (treatment, names) in treatmentNames {
      for label in split(names) {
        guard let name = HTMLName(label.utf8) else { continue }
        table[name] = HTMLElement(
          name: name, number: table.count, treatment: treatment, group: groups[label] ?? [],
          isBlock: blocks.contains(label), isLineBreak: label == "br", isDrawn: false)
      }
    }
    return HTMLNameTable(table)
  }()

  private static let drawn: HTMLNameTable<HTMLElement> = {
    var table: [HTMLName: HTMLElement] = [:]
    for (index, label) in drawnLabels.enumerated() {
      guard let name = HTMLName(label.utf8) else { continue }
      let group: HTMLGroup =
        label == "title" ? .drawnTitle : label == "desc" ? .drawnDescription : []
      table[name] = HTMLElement(
        name: name, number: pageLabels.count + index,
        treatment: shapeNames.split(separator: " ").contains(label) ? .shape : .keep, group: group,
        isBlock: false, isLineBreak: false, isDrawn: true)
    }
    if let name = HTMLName("svg".utf8) { table[name] = page[name] }
    return HTMLNameTable(table)
  }()
}

/// Elements that end one another by their mere start (`<li>a<li>b`), and those that such ends and end
/// tags do not reach out of.
struct HTMLGroup: OptionSet {
  let rawValue: UInt16
  static let paragraph = HTMLGroup(rawValue: 1 << 0)
  static let listItem = HTMLGroup(rawValue: 1 << 1)
  static let list = HTMLGroup(rawValue: 1 << 2)
  static let definition = HTMLGroup(rawValue: 1 << 3)
  static let heading = HTMLGroup(rawValue: 1 << 4)
  static let anchor = HTMLGroup(rawValue: 1 << 5)
  static let rubyText = HTMLGroup(rawValue: 1 << 6)
  static let table = HTMLGroup(rawValue: 1 << 7)
  static let row = HTMLGroup(rawValue: 1 << 8)
  static let tableSection = HTMLGroup(rawValue: 1 << 9)
  static let cell = HTMLGroup(rawValue: 1 << 10)
  static let caption = HTMLGroup(rawValue: 1 << 11)
  static let foreign = HTMLGroup(rawValue: 1 << 12)
  static let drawnTitle = HTMLGroup(rawValue: 1 << 13)
  static let drawnDescription = HTMLGroup(rawValue: 1 << 14)

  static let tableParts: HTMLGroup = [.table, .row, .tableSection, .cell, .caption]
  /// End tags in a drawing end nothing outside of it.
  static let drawings: HTMLGroup = [.foreign, .drawnTitle, .drawnDescription]
}

private let groupNames: [(HTMLGroup, String)] = [
  (.paragraph, "p"), (.listItem, "li"), (.list, "ul ol menu dir dl"), (.definition, "dt dd"),
  (.heading, "h1 h2 h3 h4 h5 h6"), (.anchor, "a"), (.rubyText, "rt rp"), (.table, "table"),
  (.row, "tr"), (.tableSection, "thead tbody tfoot"), (.cell, "td th"),
  (.caption, "caption colgroup"),
  (.foreign, "svg math"),
]

/// What is not here is left out, but its content stays: that of `iframe`, `noembed`, `noframes` and
/// `noscript` is meant for a page without frames and scripts, as ours are.
private let treatmentNames: [(HTMLElement.Treatment, String)] = [
  (
    .keep,
    """
    a abbr acronym address article aside audio b bdi bdo big blockquote canvas caption center cite
    code colgroup datagrid dd del details dfn dialog dir div dl dt em fieldset figcaption figure font
    footer h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label legend li m main map mark menu meter
    multicol nav nextid ol output p picture pre progress q rp rt ruby s samp section small spacer span
    strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video
    """
  ),
  (.void, "area br col hr img source wbr"),
  (.drawing, "svg"),
  (.drop, "button datalist frameset math optgroup option select template"),
  (.dropVoid, "base basefont bgsound command embed frame input keygen link meta param track"),
  (.dropRawText, "script style textarea title"),
]

/// Left out on purpose: what loads (`image`, `use`, `feImage`), what moves (`animate`, `set`), what holds
/// HTML (`foreignObject`), and what nobody misses in a review.
private let drawnNames = """
  a circle defs desc ellipse g line linearGradient path polygon polyline radialGradient rect stop text
  title tspan
  """

private let shapeNames = "circle ellipse line path polygon polyline rect stop"

private let blockNames = """
  address article aside blockquote caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre
  section summary table tbody tfoot thead tr ul
  """
