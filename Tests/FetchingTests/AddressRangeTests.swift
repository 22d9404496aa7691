import Testing

@testable import Fetching

@Suite struct AddressRangeTests {
  @Test(arguments: [
    ("127.0.0.0/8", "127.255.255.255", true), ("127.0.0.0/8", "128.0.0.0", false),
    ("127.3.2.1/8", "127.0.0.1", true), ("10.1.2.3", "10.1.2.3", true),
    ("10.1.2.3", "10.1.2.4", false), ("0.0.0.0/0", "203.0.113.9", true),
    ("0.0.0.0/0", "::1", false), ("::/0", "127.0.0.1", false), ("fd00::/8", "fdff::1", true),
    ("fd00::/8", "fe00::1", false), ("::1", "::1", true), ("::1/128", "::2", false),
    ("127.0.0.0/8", "::ffff:127.0.0.1", true), ("::ffff:127.0.0.0/104", "127.0.0.1", true),
  ])
  func rangesHoldTheirAddresses(range: String, address: String, isIn: Bool) throws {
    let range = try #require(AddressRange(range))
    let address = try #require(IPAddress(address))
    #expect(range.contains(address) == isIn)
  }

  @Test(arguments: [
    "", "/", "127.0.0.1/", "/8", "127.0.0.0/33", "127.0.0.0/-1", "127.0.0.0/+8", "127.0.0.0/8/8",
    "127.0.0.0/ 8", "127.1", "127.1/8", "0x7f000001", "2130706433", "0177.0.0.1", "localhost",
    "fd00::/129", "fe80::1%eth0", "::ffff:127.0.0.0/8", "127.0.0.0/99999999999999999999",
  ])
  func anythingElseIsNoRange(text: String) {
    #expect(AddressRange(text) == nil)
  }

  @Test(arguments: ["127.0.0.0/8", "10.1.2.3", "fd00::/8", "::1"])
  func rangesAreWrittenAsTheyWereRead(text: String) {
    #expect(AddressRange(text)?.description == text)
  }

  @Test func everythingIsEverything() throws {
    for text in ["127.0.0.1", "8.8.8.8", "::1", "2606:4700::1111", "fe80::1"] {
      let address = try #require(IPAddress(text))
      #expect(address.isAllowed(AddressRange.everything))
    }
  }

  @Test(arguments: [
    "8.8.8.8", "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
    "126.255.255.255", "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0",
    "192.0.1.0", "192.167.255.255", "198.17.255.255", "198.20.0.0", "223.255.255.255",
    "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
    // Server 8.8.8.8, client 8.8.4.4 with its bits inverted.
    "2001:0:808:808:0:0:f7f7:fbfb",
  ])
  func publicAddressesArePublic(text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(address.privateRange == nil)
    #expect(address.isAllowed([]))
  }

  @Test(arguments: [
    ("0.0.0.0", "0.0.0.0/8"), ("0.1.2.3", "0.0.0.0/8"), ("10.0.0.1", "10.0.0.0/8"),
    ("100.64.0.1", "100.64.0.0/10"), ("127.0.0.1", "127.0.0.0/8"),
    ("169.254.169.254", "169.254.0.0/16"), ("172.31.255.255", "172.16.0.0/12"),
    ("192.0.0.8", "192.0.0.0/24"), ("192.0.2.1", "192.0.2.0/24"),
    ("192.168.1.1", "192.168.0.0/16"), ("198.19.0.1", "198.18.0.0/15"),
    ("198.51.100.1", "198.51.100.0/24"), ("203.0.113.1", "203.0.113.0/24"),
    ("224.0.0.1", "224.0.0.0/4"), ("240.0.0.1", "240.0.0.0/4"),
    ("255.255.255.255", "240.0.0.0/4"),
    ("::", "::/96"), ("::1", "::1"), ("::127.0.0.1", "::/96"), ("::ffff:127.0.0.1", "127.0.0.0/8"),
    ("::ffff:a9fe:a9fe", "169.254.0.0/16"), ("64:ff9b::10.0.0.1", "10.0.0.0/8"),
    ("64:ff9b:1::8.8.8.8", "64:ff9b:1::/48"), ("2002:7f00:1::", "127.0.0.0/8"),
    ("2002:c0a8:101::1", "192.168.0.0/16"), ("2001:0:808:808:0:0:80ff:fffe", "127.0.0.0/8"),
    ("2001:0:a00:1:0:0:f7f7:fbfb", "10.0.0.0/8"), ("2001:db8::1", "2001:db8::/32"),
    ("3fff::1", "3fff::/20"), ("fc00::1", "fc00::/7"), ("fd12:3456::1", "fc00::/7"),
    ("fe80::1", "fe80::/10"), ("fec0::1", "fec0::/10"), ("ff02::1", "ff00::/8"),
    ("4000::1", "4000::1"), ("100::1", "100::1"),
  ])
  func privateAddressesArePrivate(text: String, range: String) throws {
    let address = try #require(IPAddress(text))
    #expect(address.privateRange?.description == range)
    #expect(!address.isAllowed([]))
    // What the message advises does help.
    #expect(address.isAllowed([try #require(AddressRange(range))]))
  }
}
