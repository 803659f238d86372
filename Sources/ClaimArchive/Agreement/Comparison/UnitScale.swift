import ArticleModel

/// Units of one measure, in a base unit.
enum UnitScale {
  struct Scale: Hashable {
    var base: String
    var factor: Double
    var offset = 0.0
  }

  /// The base unit of a unit and how many of it one is; of a unit that the table lacks, itself.
  static func scale(of unit: String) -> Scale {
    table[unit] ?? Scale(base: unit, factor: 1)
  }

  /// An amount in its measure's base unit; nil of what is no measure.
  static func converted(_ amount: Amount) -> Amount? {
    guard let unit = amount.unit, let scale = table[unit] else { return nil }
    var converted = amount
    converted.unit = scale.base
    converted.value = amount.value * scale.factor + scale.offset
    converted.valueMax = amount.valueMax.map { $0 * scale.factor + scale.offset }
    return converted
  }

  /// Whether a unit is of a measure, and no word for what is counted.
  static func isMeasure(_ unit: String) -> Bool { table[unit] != nil && unit != "person" }

  private static let table: [String: Scale] = {
    var table: [String: Scale] = [
      "degree Fahrenheit": Scale(base: "degree Celsius", factor: 5 / 9, offset: -160 / 9),
      "degree Celsius": Scale(base: "degree Celsius", factor: 1),
      "kelvin": Scale(base: "degree Celsius", factor: 1, offset: -273.15),
    ]
    for (base, units) in measures {
      table[base] = Scale(base: base, factor: 1)
      for (unit, factor) in units { table[unit] = Scale(base: base, factor: factor) }
    }
    return table
  }()

  private static let measures: [(String, [(String, Double)])] = [
    (
      "metre",
      [
        ("kilometre", 1000), ("decimetre", 0.1), ("centimetre", 0.01), ("millimetre", 0.001),
        ("mile", 1609.344), ("nautical mile", 1852), ("yard", 0.9144), ("foot", 0.3048),
        ("inch", 0.0254),
      ]
    ),
    (
      "square metre",
      [
        ("square kilometre", 1e6), ("hectare", 1e4), ("acre", 4046.856_422_4),
        ("square mile", 2_589_988.110_336), ("square foot", 0.092_903_04),
      ]
    ),
    ("litre", [("millilitre", 0.001), ("cubic metre", 1000), ("gallon", 3.785_411_784)]),
    (
      "kilogram",
      [
        ("gram", 0.001), ("milligram", 1e-6), ("tonne", 1000),
        ("kilotonne", 1e6), ("megatonne", 1e9), ("gigatonne", 1e12),
        // The short ton, as American papers count; where others write it for a tonne, nothing tells.
        ("ton", 907.184_74), ("pound", 0.453_592_37),
        ("ounce", 0.028_349_523_125),
      ]
    ),
    (
      "second",
      [
        ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 604_800),
        ("fortnight", 1_209_600),
        ("decade", 315_576_000), ("year", 31_557_600), ("month", 2_629_800),
      ]
    ),
    (
      "kilometre per hour",
      [("mile per hour", 1.609_344), ("metre per second", 3.6), ("knot", 1.852)]
    ),
    ("watt", [("kilowatt", 1e3), ("megawatt", 1e6), ("gigawatt", 1e9)]),
    ("watt hour", [("kilowatt hour", 1e3), ("megawatt hour", 1e6), ("gigawatt hour", 1e9)]),
    ("byte", [("kilobyte", 1e3), ("megabyte", 1e6), ("gigabyte", 1e9), ("terabyte", 1e12)]),
    // Who is counted under many names.
    ("person", ["worker", "employee"].map { ($0, 1) }),
  ]
}
