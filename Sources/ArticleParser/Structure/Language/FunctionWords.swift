/// The commonest small words of languages: by them a language is known, and running text.
enum FunctionWords {
  static let tables: [(language: String, words: StaticString)] = [
    (
      "en",
      """
      the of and to in a is that for it was on are as with his they at be this from have
      or by had not but what were we when your can said there which their if will would
      about how an each she up out them then so some her has him its been than who did our
      no do my he you i
      """
    ),
    (
      "de",
      """
      der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen
      so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich im
      """
    ),
    (
      "fr",
      """
      le la les de des et en un une du que est pour qui dans il par pas sur au plus ne se
      ce avec son sont ses mais ou comme nous vous aux elle été ont leur cette fait être
      tout sa ils je où même l d s qu
      """
    ),
    (
      "es",
      """
      el la de que y en los del se las por un para con no una su al lo como más pero sus
      le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde
      quien desde todo nos durante fue ha es era
      """
    ),
    (
      "it",
      """
      il di che e la in un per è non si con una da del sono le dei lo al come ma più gli
      della anche nel ha alla ci questo o i dal se ai delle suo stato sua dalla hanno
      essere quando fra era chi l d un
      """
    ),
    (
      "pt",
      """
      o a de que e do da em um para com não uma os no se na por mais as dos como mas ao
      ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre
      depois sem mesmo aos seus quem nas me esse eles foi são é está
      """
    ),
    (
      "nl",
      """
      de het een en van ik te dat die in je is niet op aan met als voor zijn was hij er om
      ook maar door over ze bij uit nog naar heeft worden wordt meer haar dan werd hebben
      kan geen wat of had deze tegen
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till har inte om ett han men var jag sig
      från vi så kan när år under också efter eller nu där vid mot ska skulle de hon
      """
    ),
    (
      "da",
      """
      og i at det er en til på af som den for med de der ikke har et om var jeg men så han
      fra vi kan efter blev eller også ved sig nu over da være hun skal
      """
    ),
    (
      "no",
      """
      og i det er på som en til av for med at å den har ikke de et om var jeg men så han
      fra vi kan etter ble eller også ved seg nå over da være hun skal
      """
    ),
    (
      "fi",
      """
      ja on ei se että oli hän en mutta ovat kuin myös ole sen kun mukaan vain joka olla
      jo niin tai hänen voi sekä mitä siitä jos nyt ollut vielä
      """
    ),
    (
      "pl",
      """
      i w na z się nie do to że jest o jak po co za od przez dla ale przy był są jego oraz
      ma tym też już tak czy może tego być które który jej ich
      """
    ),
    (
      "cs",
      """
      a se na v je že s z do o k i ve pro za to jako by ale po které jsou který si byl už
      od také tak jeho podle jen nebo však aby jsem má při než
      """
    ),
    (
      "ru",
      """
      и в не на что я с он как это по но к из у за от же то его для а так все она мы был о
      ещё бы при или их были до если есть когда также может после
      """
    ),
    (
      "uk",
      """
      і в не на що з та у як це за до про його від для який але або також є були бути
      після її їх може так вже між
      """
    ),
    (
      "el",
      """
      και το να του η της με που την για από ο τα σε στο των είναι δεν θα οι τον στη στην
      τους μια ένα ότι αλλά στον τις αυτό έχει
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile çok olarak daha gibi en olan ise ne kadar sonra var ama
      oldu değil o her ya göre olduğu ki mi şu
      """
    ),
    (
      "ro",
      """
      și în de la a cu pe nu să că din este o un mai care pentru se au fi sau dar prin al
      ai lui după sunt fost
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy van meg ez volt de csak már még mint el kell vagy ki be fel
      azt lehet után szerint
      """
    ),
    (
      "id",
      """
      dan yang di dengan untuk dari ini itu pada ke dalam tidak adalah akan oleh juga atau
      ada sebagai telah saat karena bisa lebih mereka
      """
    ),
    (
      "vi",
      """
      và của là có cho không được trong một các này đã với những người để khi đến từ ra về
      như cũng vào sẽ
      """
    ),
    (
      "ca",
      """
      el la de que i en els del les per un amb no una al com més però ha és també van seu
      aquest o són l d
      """
    ),
    (
      "sk",
      """
      a v na sa je že to s sú do za pre by ako ale ktorý ktoré ktorá aj bol bola bolo boli po
      od alebo tak už len jeho pri podľa však ešte tiež keď medzi
      """
    ),
    (
      "hr",
      """
      i u je na se da su za od s o bi kao koji koja koje ali što će nije iz po sve ili samo
      može još bio bila bilo kako već te ako biti prema kod također
      """
    ),
    (
      "sl",
      """
      in je v na se da so za pa ki bi tudi z iz ne po kot še pri od do bo ni sta bil bila bilo
      ali kar zaradi tem več ko ter lahko
      """
    ),
    (
      "bg",
      """
      на и да се за в от е по са че не с като си до които които който която ще или това беше
      след при към през може още само бе също
      """
    ),
    (
      "lt",
      """
      ir į kad yra su iš tai bet ne kaip už nuo apie buvo bus tačiau taip dėl arba per savo
      jau tik dar iki pagal kurie kuri prie po
      """
    ),
    (
      "lv",
      """
      un ir ar ka par no uz tas arī kas bet vai ja lai pēc kā gan tikai pie šī bija būs savu
      jau nav līdz kur vēl
      """
    ),
    (
      "et",
      """
      ja on ei et see ka kui oma aga oli ning või mis kes seda nii selle välja üle kuid veel
      pole mida juba siis nende ta
      """
    ),
    (
      "sq",
      """
      e të në i dhe për që me një nga do si ka është u se më kjo por janë tij ky kanë duke
      ishte edhe sipas pas kur
      """
    ),
    (
      "tl",
      """
      ang ng sa na mga at ay si ni para kay hindi ito niya siya po naman lang may kung mula
      nang pa dahil isang kanyang
      """
    ),
    (
      "sr",
      """
      и у је на се да су за од са о би као који која које али што ће није из по све или само
      може још био била како већ
      """
    ),
    (
      "zh",
      """
      的 了 在 是 和 有 不 我 他 这 為 为 也 就 人 与 與 中 对 上 说 到
      """
    ),
    (
      "ja",
      """
      の は が を に で と も た て る し い な か ら
      """
    ),
    (
      "ko",
      """
      은 는 이 가 을 를 에 의 로 과 와 한 하는 있다 했다 그 및 수 것 등
      """
    ),
    (
      "ar",
      """
      في من على أن إلى عن التي الذي هذا هذه كان مع ما لا بعد بين كما قال ولا كل أو قد
      """
    ),
    (
      "fa",
      """
      و در به از که این را با است برای آن یک خود تا بر هم نیز شده
      """
    ),
    (
      "he",
      """
      של את על לא זה הוא עם כי גם היא או אבל אני יש כל אם מה היה רק בין
      """
    ),
    (
      "hi",
      """
      के का में की है और से को पर ने कि यह हैं एक भी नहीं इस था
      """
    ),
  ]
}
