import FilmList
import Films
import Model
import Synchronization

/// The owner's film list, which stands beside the store, as merging asks it. A list that cannot be used
/// is left out and noted, as nothing depends on it.
package final class OwnersFilmList: Sendable {
  private let list: FilmList?
  /// Another one for another list.
  let stamp: String
  private let fault = Mutex<FilmListError?>(nil)

  package init(besideStore store: String) {
    stamp = fileStamp(FilmList.path(besideStore: store))
    do {
      list = try FilmList.open(FilmList.path(besideStore: store), fold: compactKey)
    } catch {
      list = nil
      fault.withLock { $0 = error }
    }
  }

  /// Nil where there is no list.
  package var lookup: FilmLookup? {
    list.map { list in { title in self.films(named: title, in: list) } }
  }

  /// Why the list was left out, in one line; nil where all is well.
  package var warning: String? {
    fault.withLock { $0 }.map { "\($0) It was left out; nothing else depends on it." }
  }

  private func films(named title: String, in list: FilmList) -> [ListedFilm] {
    if fault.withLock({ $0 != nil }) { return [] }
    do {
      return try list.films(named: title)
    } catch {
      fault.withLock { $0 = error }
      return []
    }
  }
}
