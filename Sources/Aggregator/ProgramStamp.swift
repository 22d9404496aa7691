import Foundation
import Model

/// The program that is running, by its file: what another build made is made anew, as it may make it
/// otherwise.
let programStamp: String = fileStamp("/proc/self/exe")

/// A file's size and times; the same for one that is not there.
func fileStamp(_ path: String) -> String {
  var status = stat()
  guard stat(path, &status) == 0 else { return "none" }
  return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_ino)"
}
