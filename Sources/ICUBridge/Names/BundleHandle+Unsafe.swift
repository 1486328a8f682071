import ICUShim

/// The owner of an ICU resource bundle or a part of one.
@safe struct BundleHandle: ~Copyable {
  /// The packages of ICU's data that are read.
  enum Package {
    case zones
    case units
  }

  private let pointer: OpaquePointer

  init(_ package: Package, locale: String) throws(ICUError) {
    var status: Int32 = 0
    let kind = package == .zones ? ICU_ZONE_BUNDLE : ICU_UNIT_BUNDLE
    let pointer = unsafe icu_bundle_open(kind, locale, &status)
    try unsafe self.init(pointer, status, "read the names of \(locale)")
  }

  private init(_ pointer: OpaquePointer?, _ status: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
    try ICUError.check(status, operation())
    guard let pointer = unsafe pointer else { throw ICUError(ICU_MISSING_RESOURCE, operation()) }
    unsafe self.pointer = pointer
  }

  deinit { unsafe icu_bundle_close(pointer) }

  /// How many children there are.
  var count: Int32 { unsafe icu_bundle_count(pointer) }

  /// The name of this part in its parent.
  var key: String? { unsafe icu_bundle_key(pointer).map { unsafe String(cString: $0) } }

  /// A child by name, nil if there is none or this is no table.
  func child(_ key: String) throws(ICUError) -> BundleHandle? {
    var status: Int32 = 0
    let child = unsafe icu_bundle_child(pointer, key, &status)
    if status == ICU_MISSING_RESOURCE || status == ICU_RESOURCE_TYPE_MISMATCH { return nil }
    return try unsafe BundleHandle(child, status, "read \(key)")
  }

  /// A child by number.
  func child(at index: Int32) throws(ICUError) -> BundleHandle {
    var status: Int32 = 0
    let child = unsafe icu_bundle_child_at(pointer, index, &status)
    return try unsafe BundleHandle(child, status, "read part \(index) of a bundle")
  }

  /// The text of a child by name, nil if there is none or this is no table.
  func text(_ key: String) throws(ICUError) -> String? {
    guard let child = try child(key) else { return nil }
    let (units, _) = try unsafe utf16Text(capacity: 64, "read \(key)") { buffer, capacity, status in
      unsafe icu_bundle_text(child.pointer, buffer, capacity, &status)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
