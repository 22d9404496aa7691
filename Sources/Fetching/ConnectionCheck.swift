import NIOCore
import NIOHTTP1

/// Looks at a new connection before the first request goes out, and at every answer's end.
///
/// An answer that is longer than its `Content-Length` would otherwise pass for a complete one that
/// was cut off. The end is therefore held back until all that has arrived has been looked at.
final class ConnectionCheck: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias InboundOut = HTTPClientResponsePart

  private let headLimit: HeadLimit
  private var end: HTTPClientResponsePart?

  private init(headLimit: HeadLimit) { self.headLimit = headLimit }

  /// - Throws: `FetchError` if the connection leads elsewhere; it is closed then.
  static func add(to channel: any Channel, connectedTo address: IPAddress) throws {
    guard let remote = channel.remoteAddress?.ipAddress, IPAddress(remote) == address else {
      channel.close(promise: nil)
      throw FetchError.unreachable("it leads to an address that was not checked")
    }
    let pipeline = channel.pipeline.syncOperations
    let decoder = try pipeline.context(handlerType: ByteToMessageHandler<HTTPResponseDecoder>.self)
    let headLimit = HeadLimit()
    try pipeline.addHandler(headLimit, position: .before(decoder.handler))
    let check = ConnectionCheck(headLimit: headLimit)
    try pipeline.addHandler(check, position: .after(decoder.handler))
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    switch part {
    case .head(let head):
      // 1xx only says that the answer is still to come.
      if head.status.code >= 200 { headLimit.bodyBegins() }
      context.fireChannelRead(data)
    case .body:
      context.fireChannelRead(data)
    case .end:
      headLimit.headBegins()
      end = part
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    releaseEnd(context)
    context.fireChannelReadComplete()
  }

  func channelInactive(context: ChannelHandlerContext) {
    releaseEnd(context)
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    releaseEnd(context)
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if end != nil, error is HTTPParserError {
      end = nil
      context.fireErrorCaught(FetchError.wrongLength)
    } else {
      releaseEnd(context)
      context.fireErrorCaught(error)
    }
  }

  private func releaseEnd(_ context: ChannelHandlerContext) {
    guard let end else { return }
    self.end = nil
    context.fireChannelRead(wrapInboundOut(end))
  }
}
