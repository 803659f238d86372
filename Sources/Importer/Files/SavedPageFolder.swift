/// The folder that a browser makes beside a page that it saves with everything in it: pictures, scripts,
/// and the pages of frames, of which none is an article.
enum SavedPageFolder {
  /// What Windows and browsers put behind the page's name, in their languages.
  private static let endings = [
    "_files", ".files", "-files", "_archivos", "_arquivos", "_bestanden", "_bylos", "-Dateien",
    "_dateien", "_datoteke", "_dosyalar", "_elemei", "_failid", "_fails", "_fajlovi",
    "_ficheiros", "_fichiers", "_file", "-filer", "_fitxers", "_pliki", "_soubory", "_tiedostot",
    "_fitxategiak", "_файлы", "_файли", "_файлове", "_archivi", "_αρχεία", "_ファイル", "_文件",
    "_檔案", "_파일",
  ]

  private static let pages = [".html", ".htm", ".xhtml"]

  /// The names among those of a folder's entries that belong to pages beside them.
  static func names(among names: [String]) -> Set<String> {
    let stems = Set(
      names.compactMap { name in
        pages.first { name.lowercased().hasSuffix($0) }.map { String(name.dropLast($0.count)) }
      })
    guard !stems.isEmpty else { return [] }
    return Set(
      names.filter { name in
        endings.contains { name.hasSuffix($0) && stems.contains(String(name.dropLast($0.count))) }
      })
  }
}
