/// Which letters occur together.
enum Alphabets {
  /// The accented letters of languages in Latin script, in lower case, one language each.
  static let latin: [Set<UInt32>] = [
    "àâæçéèêëîïôœùûüÿ",  // French
    "áéíóúüñ",  // Spanish
    "ãâáàçéêíóôõúü",  // Portuguese
    "àèéìíòóùú",  // Italian
    "àçèéíïòóúü",  // Catalan
    "äöüß",  // German
    "äëïöüéèêáóíú",  // Dutch
    "æøåéèêóòâôü",  // Danish, Norwegian
    "åäöéüàá",  // Swedish, Finnish
    "áðéíóúýþæö",  // Icelandic
    "ąćęłńóśźż",  // Polish
    "áčďéěíňóřšťúůýž",  // Czech
    "áäčďéíĺľňóôŕšťúýž",  // Slovak
    "áéíóöőúüű",  // Hungarian
    "ăâîşţșț",  // Romanian
    "čćđšž",  // Croatian, Slovene
    "çğıöşüâîû",  // Turkish
    "äõöüšž",  // Estonian
    "āčēģīķļņšūž",  // Latvian
    "ąčęėįšųūž",  // Lithuanian
    "çë",  // Albanian
  ].map { Set($0.unicodeScalars.map(\.value)) }

  /// The letters that make up most of a text: Russian, Ukrainian and Bulgarian, Greek, Hebrew, Arabic
  /// with Persian, Thai.
  static let common: Set<Unicode.Scalar> = Set(
    """
    оеаинтсрвлкмдпуяыьзгбОЕАИНТСРВЛКМДПіъ
    αοιετσνηυρπκμλςάίόέήύώωΑΟΙΕΤΣΝ
    יוהלאמרתבשנםעדח
    اليمنورتبةعدسفهحکی
    านรอกเงมยลวดทสตะปบคห่ี้ัิแไำุ
    """.unicodeScalars.filter { $0.value >= 0x80 })
}
