/// What is known about an element: whether it may be written, and how it nests.
struct HTMLElement {
  enum Treatment {
    /// Written, with its content.
    case keep
    /// Written; has no content and no end tag.
    case void
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
  let label: [UInt8]
  let treatment: Treatment
  let group: HTMLGroup
  /// Stands on lines of its own, and so ends an open paragraph.
  let isBlock: Bool
  let isLineBreak: Bool

  static var count: Int { table.count }

  static func named(_ name: HTMLName) -> HTMLElement? { table[name] }

  private static let table: [HTMLName: HTMLElement] = {
    let blocks = Set(blockNames.split(whereSeparator: \.isWhitespace))
    var groups: [Substring: HTMLGroup] = [:]
    for (group, names) in groupNames {
      for name in names.split(separator: " ") { groups[name] = group }
    }
    var table: [HTMLName: HTMLElement] = [:]
    for (treatment, names) in treatmentNames {
      for label in names.split(whereSeparator: \.isWhitespace) {
        guard let name = HTMLName(label.utf8) else { continue }
        table[name] = HTMLElement(
          name: name, number: table.count, label: Array(label.utf8), treatment: treatment,
          group: groups[label] ?? [], isBlock: blocks.contains(label), isLineBreak: label == "br")
      }
    }
    return table
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

  static let tableParts: HTMLGroup = [.table, .row, .tableSection, .cell, .caption]
}

private let groupNames: [(HTMLGroup, String)] = [
  (.paragraph, "p"), (.listItem, "li"), (.list, "ul ol menu dir dl"), (.definition, "dt dd"),
  (.heading, "h1 h2 h3 h4 h5 h6"), (.anchor, "a"), (.rubyText, "rt rp"), (.table, "table"),
  (.row, "tr"), (.tableSection, "thead tbody tfoot"), (.cell, "td th"),
  (.caption, "caption colgroup"),
  (.foreign, "svg math"),
]

/// What is not here is left out, but its content stays.
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
  (.drop, "button datalist frameset math optgroup option select svg template"),
  (.dropVoid, "base basefont bgsound command embed frame input keygen link meta param track"),
  (
    .dropRawText,
    "iframe noembed noframes noscript plaintext script style textarea title xmp"
  ),
]

private let blockNames = """
  address article aside blockquote caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre
  section summary table tbody tfoot thead tr ul
  """
