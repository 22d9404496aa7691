import NIOCore

/// Ends an answer that does not come to its body: the parser bounds single headers, but not the
/// line before them, nor how often a server says that it will answer soon.
final class HeadLimit: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// Bytes; the parser has stricter limits for one header.
  private static let limit = 256 << 10

  /// Bytes of the answer so far, or `nil` from its body on.
  private var count: Int? = 0

  func headBegins() { count = 0 }

  func bodyBegins() { count = nil }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if let before = count {
      let sum = before + unwrapInboundIn(data).readableBytes
      count = sum
      guard sum <= Self.limit else {
        context.fireErrorCaught(FetchError.headersTooLarge)
        return context.close(promise: nil)
      }
    }
    context.fireChannelRead(data)
  }
}
