/// What an element is for, as its class and id words, its role and its tag say.
struct ElementSign: Equatable {
  /// It calls itself the article's text.
  var isBody = false
  /// It calls itself an article, or the page's main part.
  var isArticle = false
  /// What furniture it calls itself.
  var furniture: PageRule?

  mutating func take(_ word: TagName) {
    switch ClassWords.table[word.hash] {
    case .body: isBody = true
    case .article: isArticle = true
    case .furniture(let rule): furniture = furniture ?? rule
    case nil: break
    }
  }
}

/// The words of classes and ids that tell what a part of a page is for, in the languages of the web.
enum ClassWords {
  enum Meaning {
    case body, article
    case furniture(PageRule)
  }

  static let table: HashTable<Meaning> = {
    var table = HashTable<Meaning>()
    for (meaning, words) in words {
      for word in words.split(separator: " ") {
        table.update(TagName(String(word)).hash, from: meaning) { $0 = meaning }
      }
    }
    return table
  }()

  private static let words: [(Meaning, String)] = [
    (
      .body,
      """
      articlebody article-body entry-content post-content story-body storybody article-content \
      articlecontent post-body postbody story-content article-text articletext post-text entrytext \
      body-copy bodycopy article__body article__content articulo-cuerpo cuerpo corps artikeltext \
      articlecopy story__body news-text newstext post__content content__article-body
      """
    ),
    (
      .article,
      """
      article story hentry post main entry artikel articulo articolo artigo artykul noticia \
      nachricht clanek makale haber statya
      """
    ),
    (
      .furniture(.comments),
      """
      binh-luan binhluan kommenty komentarze nazar nazarat sxolia tanggapan leserkommentare \
      diskuse leserbriefe \
      comment comments commentlist commentary-list comment-list comment-form commenting disqus \
      respond commentrespond replies livefyre fbcomments fb-comments kommentar kommentare \
      kommentarer kommentarbereich comentario comentarios commentaire commentaires commenti \
      comentarios reacties reactie komentarz komentarze komentar komentare komentari yorum yorumlar \
      kommentit kommentti hozzaszolas hozzaszolasok diskuze diskussion forumthread viafoura spotim \
      coral talk-embed usercomments remarks shoutbox
      """
    ),
    (
      .furniture(.related),
      """
      lue-myos luemyos luetuimmat legolvasottabb kapcsolodo ajanlo ajanlott souvisi \
      nejctenejsi najcitanije procitajte povezano czytaj-tez czytaj-wiecej polecane polecamy \
      zobacz-tez lien-quan lienquan cung-muc doc-nhieu baca-juga bacajuga terkait terpopuler \
      les-ogsa lesogsa mestlest mest-lest mest-last las-mer lasmer relaterat lees-ook meest- \
      gelezen diavaste-episis sxetika ilgili-haberler benzer-haberler cok-okunan citeste-si \
      vezi-si porbazdid chitayte chitaite chitayte-takzhe read-also pohozhie populyarnoe po- \
      teme skaitykite susije loe-ka noticias-relacionadas mas-leidas lo-mas-leido mais-lidas \
      leia-tambem leia-mais plus-lus les-plus-lus a-lire meistgelesen auch-interessant lesen- \
      sie-auch piu-letti \
      related relatedposts related-posts relatedarticles related-articles relatednews relatedlinks \
      recommended recommendation recommendations recommend recirc recirculation outbrain taboola \
      zergnet plista ligatus revcontent mostread most-read mostpopular most-popular mostviewed \
      trending popular popularposts seealso see-also readmore read-more readnext read-next upnext \
      morefrom more-from morestories more-stories moreon similar crosslinks crosspromo verwandte \
      aehnliche relacionados relacionadas relacionado relacionada correlati correlate gerelateerd \
      souvisejici ilgili powiazane liesauch lire-aussi lireaussi leggi-anche leesook teasers \
      yarpp jp-relatedposts nextpost prevpost nextprev prevnext inline-related interlink \
      interstitial-link latestnews latest-news latestposts recentposts recent-posts lazyload-teaser \
      onward furtherreading nrelate linkwithin
      """
    ),
    (
      .furniture(.navigation),
      """
      valikko drobecky murupolku kruimelpad okruszki brotkrumen migas duong-dan \
      nav navbar navigation navi menu menubar mainmenu submenu breadcrumb breadcrumbs crumb crumbs \
      pagination pager paginator paging sitemap skiplink skip-link skip-links skiplinks topbar \
      top-bar subnav sitenav megamenu topnav navmenu sidenav hamburger dropdown dropdown-menu \
      toc jumplinks menue navigacija ariane fil-ariane page-numbers postnavigation wayfinding
      """
    ),
    (
      .furniture(.share),
      """
      jaa jaot megosztas podijeli podijelite podeli podelitsya bagikan chia-se chiase deling \
      delen compartilhe podziel-sie zdielat comparte \
      share shares sharing sharebar share-bar sharebuttons sharethis sharetools sharedaddy social \
      socials socialmedia social-media socialbar sociallinks sociable addthis addtoany shareaholic \
      shariff follow followus follow-us ssba sharelinks sharrre teilen partager compartir condividi \
      compartilhar udostepnij sdilet paylas jetpack-likes like-button likes reactions
      """
    ),
    (
      .furniture(.newsletter),
      """
      uutiskirje hirlevel nyhetsbrev nyhedsbrev nieuwsbrief podpiska rassylka boletim bulten \
      newsletter newsletters subscribe subscription subscriptions signup sign-up mailchimp optin \
      opt-in mailinglist emailsignup email-signup subscribebox inscription abonnement boletin mc4wp \
      mc_embed_signup hubspot-form
      """
    ),
    (
      .furniture(.advertisement),
      """
      mainos mainokset hirdetes inzerce oglas oglasi iklan quang-cao quangcao advertentie \
      annonser publicidade \
      ad ads adv advert adverts advertisement advertising advertisment adsense adbox adslot adunit \
      ad-slot ad-unit adcontainer adwrapper adblock dfp gpt-ad sponsor sponsored sponsors promo \
      promos promobox promoted promotion promotions werbung anzeige publicidad publicite pubblicita \
      reklama reklam annonce annons advertorial adsbygoogle affiliate affiliates marketing cta \
      skyscraper leaderboard mpu
      """
    ),
    (
      .furniture(.cookies),
      """
      evasteet rodo kolacici galletas galetes \
      cookie cookies cookiebar cookiebanner cookie-banner cookieconsent cookie-consent \
      cookie-notice gdpr consent onetrust ccpa cmp didomi privacy-banner cookie-law-info
      """
    ),
    (
      .furniture(.popup),
      "popup popups popover modal overlay lightbox tooltip interstitial toast snackbar offcanvas"
    ),
    (.furniture(.paywall), "paywall regwall piano paid-barrier barrier metering meteringmodal"),
    (
      .furniture(.sidebar),
      """
      sidebar sidebars side-bar rail rightrail leftrail right-rail left-rail rightcol right-col \
      rightcolumn right-column widget widgets widgetarea complementary seitenleiste barra-lateral \
      colonne-droite aside-content
      """
    ),
    (
      .furniture(.header),
      """
      ylapalkki hlavicka naglowek shapka fejlec kopfzeile cabecera cabecalho \
      masthead siteheader site-header pageheader page-header globalheader global-header topheader
      """
    ),
    (
      .furniture(.footer),
      """
      alatunniste lablec paticka stopka podval altbilgi piedipagina fusszeile \
      footer sitefooter site-footer pagefooter page-footer globalfooter global-footer foot colophon \
      copyright legal disclaimer imprint impressum piedepagina rodape
      """
    ),
    (
      .furniture(.tags),
      """
      avainsanat cimkek cimke stitky oznake tagi tagy tegi etiketler etiketter amnesord \
      emneord nyckelord trefwoorden barchasb tu-khoa tukhoa etiquetes themen \
      tags taglist tag-list tagcloud tag-cloud tag-links taglinks post-tags posttags keywords \
      articletags article-tags article-topics topics topic-list categories category-list cat-links \
      schlagworte etiquetas mots-cles
      """
    ),
    (
      .furniture(.authorBox),
      """
      kirjoittaja autorinfo o-autorovi o-autorze sobre-o-autor sobre-el-autor \
      authorbox author-box author-bio authorbio author-info authorinfo about-author aboutauthor \
      author-card authorcard author-profile bio biography autorbox author-description \
      about-the-author post-author-box
      """
    ),
    (
      .furniture(.byline),
      """
      byline bylines dateline timestamp postmeta post-meta entry-meta entrymeta article-meta \
      articlemeta article-info article-date post-date postdate entry-date pubdate publish-date \
      published-date author-name post-info story-meta meta-info metadata post-byline article-byline
      """
    ),
    (
      .furniture(.tools),
      """
      tools toolbar toolbox articletools article-tools print printfriendly print-only utility \
      utilities fontsize font-size textsize accessibility toolbelt audioplayer audio-player \
      readspeaker printer
      """
    ),
    (
      .furniture(.credit),
      "credit credits photo-credit image-credit photocredit imagecredit img-credit bildnachweis"
    ),
    (
      .furniture(.media),
      "gallery slideshow carousel slides slider photogallery photo-gallery fotostrecke galeria galerie"
    ),
    (.furniture(.account), "login log-in signin sign-in register registration account userbar"),
  ]
}
