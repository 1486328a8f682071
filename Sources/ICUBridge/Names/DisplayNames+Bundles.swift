import ICUShim

extension DisplayNames {
  /// The name of a city that stands for a time zone.
  public struct City: Hashable, Sendable {
    /// The time zone, such as `Asia/Almaty`.
    public let zone: String
    /// The city's name.
    public let name: String
  }

  /// The name of a unit of measurement.
  public struct Unit: Hashable, Sendable {
    /// CLDR's identifier, such as `length-kilometer`.
    public let id: String
    /// The name by itself, or its abbreviation.
    public let name: String
  }

  /// The cities the language itself names, in ICU's order; most zones have one.
  ///
  /// - Returns: the cities.
  /// - Throws: ``ICUError``, `U_MISSING_RESOURCE_ERROR` for a locale without data of its own, such as `ru_KZ` may be.
  public func cities() throws(ICUError) -> [City] {
    let zones = try BundleHandle(.zones, locale: locale).child("zoneStrings")
    guard let zones else { return [] }
    var cities: [City] = []
    for index in 0..<zones.count {
      let zone = try zones.child(at: index)
      // Keys write / as :, and those of metazones begin with meta:.
      guard let key = zone.key, !key.hasPrefix("meta:"), let name = try zone.text("ec") else { continue }
      cities.append(City(zone: String(key.map { $0 == ":" ? "/" : $0 }), name: name))
    }
    return cities
  }

  /// The units the language itself names, in ICU's order.
  ///
  /// - Parameter short: whether to give abbreviations.
  /// - Returns: the units.
  /// - Throws: ``ICUError``, `U_MISSING_RESOURCE_ERROR` for a locale without data of its own.
  public func units(short: Bool = false) throws(ICUError) -> [Unit] {
    let categories = try BundleHandle(.units, locale: locale).child(short ? "unitsShort" : "units")
    guard let categories else { return [] }
    var units: [Unit] = []
    for index in 0..<categories.count {
      let category = try categories.child(at: index)
      for index in 0..<category.count {
        let unit = try category.child(at: index)
        guard let kind = category.key, let key = unit.key, let name = try unit.text("dnam") else { continue }
        units.append(Unit(id: "\(kind)-\(key)", name: name))
      }
    }
    return units
  }
}
