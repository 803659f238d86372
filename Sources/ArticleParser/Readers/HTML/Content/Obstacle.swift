import ArticleModel

/// What a browser saves instead of an article: an error, a form to log in, a question that has to be
/// answered first. Known by what the page says in its title and its first lines, where it says little
/// else.
enum Obstacle: CaseIterable {
  case error, login, consent, check

  /// An article has more text than this.
  private static let mostBytes = 1_500
  /// How many of the first blocks are looked at, and how long they may be.
  private static let blocks = 4
  private static let longestBlock = 240

  /// What a page is instead of an article; nil of any other page.
  static func found(title: String?, _ blocks: [Block], _ text: ReadingText) -> Obstacle? {
    let kept = blocks.lazy.filter { $0.isKept }
    guard kept.reduce(0, { $0 + $1.range.count }) < mostBytes else { return nil }
    let lines = kept.prefix(self.blocks).filter { $0.range.count < longestBlock }
      .map { text[$0.range] }
    return ([title].compactMap { $0 } + lines).lazy
      .compactMap { table.match(WordReader.words(of: $0))?.kind }.first
  }

  private static let table = PhraseTable(allCases.map { ($0, $0.phrases) })

  var notice: Notice {
    let (what, advice) =
      switch self {
      case .error: ("an error page", "look whether the article has moved")
      case .login: ("a form to log in", "log in and save the page again")
      case .consent: ("a question about cookies", "answer it and save the page again")
      case .check: ("a check of the browser", "wait for the page and save it again")
      }
    return Notice(
      code: "no-article", message: "this looks like \(what) instead of an article; \(advice)")
  }

  /// Words that these pages say, in small letters and without marks.
  private var phrases: [String] {
    switch self {
    case .error:
      [
        "page not found", "404 not found", "error 404", "404 error", "access denied",
        "403 forbidden", "500 internal server error", "502 bad gateway", "503 service unavailable",
        "this page isn t available", "this page is not available", "can t find that page",
        "seite nicht gefunden", "seite wurde nicht gefunden", "page introuvable",
        "page non trouvée", "página no encontrada", "página não encontrada",
        "pagina non trovata", "pagina niet gevonden", "sidan hittades inte",
        "siden ble ikke funnet",
        "siden blev ikke fundet", "sivua ei löytynyt", "strona nie została znaleziona",
        "nie znaleziono strony", "stránka nenalezena", "stránka nebyla nalezena",
        "stránka sa nenašla", "az oldal nem található", "pagina nu a fost găsită",
        "sayfa bulunamadı", "страница не найдена", "сторінку не знайдено",
        "страницата не е намерена", "η σελίδα δεν βρέθηκε", "الصفحة غير موجودة",
        "halaman tidak ditemukan", "không tìm thấy trang", "页面不存在", "找不到页面", "找不到頁面",
        "ページが見つかりません", "페이지를 찾을 수 없습니다",
      ]
    case .login:
      [
        "log in to continue", "login to continue", "sign in to continue", "please log in",
        "please sign in", "you must be logged in", "remember me", "keep me signed in",
        "stay signed in", "forgot your password", "forgot password", "angemeldet bleiben",
        "passwort vergessen", "bitte anmelden", "rester connecté", "se souvenir de moi",
        "mot de passe oublié", "recordarme", "mantener sesión iniciada", "olvidaste tu contraseña",
        "esqueceu a senha", "esqueceu sua senha", "ricordami", "password dimenticata",
        "wachtwoord vergeten", "ingelogd blijven", "glömt lösenord", "glemt passord",
        "glemt adgangskode", "nie pamiętasz hasła", "zapamiętaj mnie", "zapomenuté heslo",
        "şifremi unuttum", "beni hatırla", "забыли пароль", "запомнить меня", "забули пароль",
      ]
    case .consent:
      [
        "before you continue", "we value your privacy", "bevor sie fortfahren",
        "avant de continuer", "antes de continuar", "prima di continuare", "voordat je verdergaat",
        "innan du fortsätter", "før du fortsætter", "zanim przejdziesz dalej",
        "wir benötigen ihre zustimmung", "nous respectons votre vie privée",
        "valoramos tu privacidad", "respektujemy twoją prywatność",
      ]
    case .check:
      [
        "just a moment", "checking your browser", "checking if the site connection is secure",
        "verify you are human", "verifying you are human", "you are human", "you are not a robot",
        "i m not a robot", "are you a robot", "attention required", "enable javascript and cookies",
        "ich bin kein roboter", "je ne suis pas un robot", "no soy un robot", "não sou um robô",
        "я не робот",
      ]
    }
  }
}
