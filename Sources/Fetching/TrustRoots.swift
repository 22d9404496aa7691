import NIOSSL

/// The authorities that the system trusts, read once: reading them anew for every host costs more
/// than fetching its feed.
enum TrustRoots {
  /// Where Debian and its relatives, Alpine and Arch keep them, and where Fedora does.
  private static let files = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
  ]

  /// The library's own search stands in where there is no such file.
  static let system: NIOSSLTrustRoots = {
    for file in files {
      if let found = try? NIOSSLCertificate.fromPEMFile(file), !found.isEmpty {
        return .certificates(found)
      }
    }
    return .default
  }()
}
