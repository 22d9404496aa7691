import Foundation

/// A page that holds pieces of HTML in four ways, and looks at what became of them: in its source, by
/// `innerHTML`, by the `innerHTML` of that, and in the document of a template.
///
/// `run(1)` in a piece is told with the piece's number. The page marks `body` with what it saw.
enum MutationPage {
  struct Case {
    var number: Int
    var html: String

    init(number: Int, html: String) {
      self.number = number
      self.html = html.replacingOccurrences(of: "run(1)", with: "run(\(number))")
    }
  }

  static func html(_ cases: [Case]) throws -> String {
    let pieces = try JSONSerialization.data(
      withJSONObject: cases.map { ["number": $0.number, "html": $0.html] })
    let literal = String(decoding: pieces, as: UTF8.self).replacingOccurrences(
      of: "<", with: "\\u003c")
    // Those in the source come last: what breaks out there must not take the script with it.
    let sources = cases.map {
      "<div class=case id=c\($0.number)>\($0.html)</div><hr id=h\($0.number)>"
    }
    return """
      <!doctype html><meta charset=utf-8><body><script>
      \(script)
      const pieces = \(literal)
      </script>\(sources.joined(separator: "\n"))</body>
      """
  }

  private static let script = #"""
    // Kept, because an image that is named `body` becomes `document.body`.
    const body = document.body
    const create = document.createElement.bind(document)
    const find = document.getElementById.bind(document)
    const seen = {ran: [], faults: []}
    function run(number) { seen.ran.push(number) }
    const banned = new Set(`applet base body button embed fencedframe foreignobject form frame frameset
      head html iframe image input link math meta noscript object param plaintext portal script select
      set style template textarea animate use xmp`.split(/\s+/))
    function look(number, how, root) {
      const fault = text => seen.faults.push(number + ' ' + how + ': ' + text)
      for (const element of root.querySelectorAll('*')) {
        const name = element.localName.toLowerCase()
        if (banned.has(name)) fault('<' + name + '>')
        if (name == 'title' && element.namespaceURI != 'http://www.w3.org/2000/svg') fault('<title>')
        for (const attribute of element.attributes) {
          if (/^on|^srcdoc$|^form|^ping$/i.test(attribute.localName)) fault(attribute.name)
          if (!/^(href|src|action|data|poster|background|cite)$/.test(attribute.localName)) continue
          let address
          try { address = new URL(attribute.value, location.href) } catch { continue }
          if (!/^(https?|mailto|file):$/.test(address.protocol)) fault(address.protocol)
        }
      }
    }
    function insert(number, how, html) {
      const box = create('div')
      body.append(box)
      box.innerHTML = html
      look(number, how, box)
      return box.innerHTML
    }
    addEventListener('load', () => {
      for (const {number, html} of pieces) {
        const box = find('c' + number), after = find('h' + number)
        if (box?.parentNode != body || after?.previousSibling != box) {
          seen.faults.push(number + ' source: out of place')
        }
        if (box) look(number, 'source', box)
        const once = insert(number, 'inserted', html)
        const twice = insert(number, 'inserted again', once)
        insert(number, 'inserted a third time', twice)
        const template = create('template')
        template.innerHTML = html
        look(number, 'template', template.content)
        insert(number, 'from a template', template.innerHTML)
      }
      setTimeout(() => {
        body.replaceChildren()
        body.append('[seen]' + JSON.stringify(seen) + '[/seen]')
      }, 1000)
    })
    """#
}
