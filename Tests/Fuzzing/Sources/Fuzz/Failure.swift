import Foundation

/// Ends the run as a crash does, so that libFuzzer keeps the input. Unlike `precondition`, it says why
/// in a release build too.
func require(_ condition: Bool, _ fault: @autoclosure () -> String) {
  if !condition { fail(fault()) }
}

func fail(_ fault: String) -> Never {
  FileHandle.standardError.write(Data("FAULT: \(fault)\n".utf8))
  abort()
}
