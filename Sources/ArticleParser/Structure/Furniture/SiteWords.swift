/// The words in which sites speak of themselves and to their readers, in the languages of the web: of
/// letters and passwords, subscribing, commenting and advertising, cookies and data.
///
/// One says little, as an article may be about any of them; several in a line say a lot.
enum SiteWords {
  static let all: StaticString = """
    email emails mail newsletter newsletters cookie cookies login log signup subscribe subscribed
    subscriber subscribers subscription subscriptions unsubscribe inbox password username account
    accounts register registering registered registration privacy policy terms consent advertising
    advertisement advertisements advertiser advertisers comment comments commenting commenter
    commenters moderated moderation moderator moderators click tap javascript browser website site
    sites app download sharing follow copyright reproduced disclaimer sponsored affiliate donate
    unlimited abonnieren abonniere abonnement abonnements abonnent abonnenten abo anmelden anmeldung
    registrieren registriert passwort datenschutz datenschutzerklärung datenschutzhinweise kommentar
    kommentare kommentieren netiquette klicken klick klicke webseite nutzungsbedingungen postfach
    leserinnen werbung anzeige einwilligung widerrufen abonnez abonnés abonné abonner inscrivez
    inscrire inscription connectez connexion courriel commentaire commentaires cliquez cliquer clic
    confidentialité internaute internautes modération modérés réagir publicité publicitaires
    désabonner suscríbete suscribirse suscripción suscripciones suscriptores suscriptor suscríbase
    registrarse regístrate contraseña correo electrónico privacidad comentario comentarios comentar
    pincha pinche boletín boletines publicidad usuario usuarios síguenos assine assinante assinantes
    assinar assinatura cadastre cadastro senha comentário comentários clique privacidade usuário
    usuários utilizador siga publicidade iscriviti iscrizione abbonati abbonamento abbonamenti
    registrati commento commenti clicca informativa utente utenti pubblicità abonneer abonnee
    abonnees abonnementen aanmelden inloggen wachtwoord reacties reageren reactie klik nieuwsbrief
    nieuwsbrieven privacybeleid advertentie prenumerera prenumerant prenumeranter kommentarer
    kommentera nyhetsbrev klicka annons personuppgifter abonnér abonnenter nyhedsbrev nyhedsbreve
    kommentarfelt kommentarfeltet personvern annonse samtykke tilaa tilaaja tilaajille uutiskirje
    kommentit kommentoi salasana mainos evästeet rekisteröidy zaloguj zarejestruj konto konta hasło
    komentarz komentarze komentarzy komentować regulamin kliknij newslettera subskrypcja prenumerata
    přihlásit přihlaste registrace registrovat komentáře komentář komentářů diskuse diskusi heslo
    předplatné předplatitele klikněte odběr prihlásenie prihláste komentáre komentár predplatné
    diskusia feliratkozás feliratkozom iratkozzon hírlevél hírlevelünkre hozzászólás hozzászólások
    regisztráció jelszó adatvédelmi kattintson előfizetés abonează abonați comentarii comentariu
    parolă cont pretplata pretplati komentar komentari komentara lozinka prijavite registrujte abone
    üye üyelik yorum yorumlar yorumlarınız giriş şifre posta tıklayın reklam gizlilik подпишитесь
    подписка подписки подписывайтесь подписаться подпишись комментарий комментарии комментариев
    комментировать регистрация зарегистрироваться пароль почту рассылка рассылку сайт сайта сайте
    редакции реклама рекламы перепечатка гиперссылка авторизоваться підпишіться підписуйтесь
    підписуйтеся підписатися коментар коментарі коментарів реєстрація пошту сайту передрук
    гіперпосилання абонирайте абонамент коментари коментара коментарите дарение σχόλια σχόλιο
    σχολίων εγγραφείτε εγγραφή κωδικό διαφημίσεις تعليق التعليقات تعليقات اشترك الاشتراك البريد
    تسجيل الموقع المستخدم الإلكتروني الخصوصية נظرات دیدگاه عضویت ایمیل תגובה תגובות הרשמה מנוי סיסמה
    berlangganan langganan daftar akun verifikasi kanal unduh iklan टिप्पणी टिप्पणियां सब्सक्राइब 댓글
    구독 회원 회원가입 로그인 이메일 비밀번호
    """
}
