import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

extension FetchError {
  /// Says in this module's words what went wrong inside the HTTP client.
  init(_ error: any Error) {
    switch error {
    case let error as FetchError: self = error
    case is CancellationError: self = .cancelled
    case let error as HTTPClientError: self.init(client: error)
    case let error as NIOConnectionError: self.init(connection: error)
    case let error as IOError: self.init(system: error)
    case ChannelError.connectTimeout: self = .connectTimeout
    case is ChannelError: self = .incomplete
    case let error as NIOSSLExtraError where error == .failedToValidateHostname:
      self = .tls("its certificate is for another host")
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: self.init(tls: error)
    case NIOHTTPDecompression.DecompressionError.limit: self = .tooLarge
    case is NIOHTTPDecompression.DecompressionError: self = .undecodable
    case is NIOHTTPDecompression.ExtraDecompressionError: self = .undecodable
    case HTTPParserError.invalidEOFState: self = .incomplete
    case HTTPParserError.headerOverflow: self = .headersTooLarge
    case is HTTPParserError: self = .notHTTP
    default: self = .other(plainLine(error))
    }
  }

  private init(client error: HTTPClientError) {
    switch error {
    case .cancelled: self = .cancelled
    case .connectTimeout, .getConnectionFromPoolTimeout: self = .connectTimeout
    case .tlsHandshakeTimeout: self = .tls("the server did not answer")
    case .deadlineExceeded, .readTimeout, .writeTimeout: self = .deadline
    case .remoteConnectionClosed, .uncleanShutdown: self = .incomplete
    case .invalidURL, .emptyHost, .emptyScheme: self = .invalidAddress
    default: self = .other(error.shortDescription)
    }
  }

  /// A host has several numeric addresses: the reason that one of them gave stands for all.
  private init(connection error: NIOConnectionError) {
    if let failure = error.connectionErrors.first {
      self.init(failure.error)
    } else if error.dnsAError != nil || error.dnsAAAAError != nil {
      self = .hostNotFound(error.host)
    } else {
      self = .connectTimeout
    }
  }

  /// The library gives its reasons inside of a text only.
  private init(tls error: any Error) {
    let isCertificate = String(describing: error).contains("CERTIFICATE_VERIFY_FAILED")
    self = .tls(isCertificate ? "its certificate is not valid" : "the server speaks no usable TLS")
  }

  private init(system error: IOError) {
    switch error.errnoCode {
    case ECONNREFUSED: self = .connectionRefused
    case ECONNRESET, EPIPE: self = .incomplete
    case ETIMEDOUT: self = .connectTimeout
    default: self = .unreachable(systemMessage(error.errnoCode))
    }
  }
}

/// The system's words for an error number: "No route to host".
func systemMessage(_ code: CInt) -> String {
  POSIXErrorCode(rawValue: code).map { POSIXError($0).localizedDescription } ?? "error \(code)"
}

/// A foreign error as one short line of printable ASCII.
private func plainLine(_ error: any Error) -> String {
  let printable = String(describing: error).unicodeScalars.lazy
    .map { (" "..."~").contains($0) ? Character($0) : " " }
  return String(printable.prefix(120))
}
