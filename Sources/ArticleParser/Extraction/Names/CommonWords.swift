/// English words that begin sentences, headings and list items and are no names by themselves.
enum CommonWords {
  static let words: StaticString = """
    the a an this that these those it its he she they we you i his her their our your my me us him them who what when where why how which whose \
    and but or nor so yet if because although though while whereas since until unless as after before once whenever wherever whether than then thus \
    in on at by for with without from to of off up down over under above below into onto out about against between among through during \
    across behind beyond near per via despite except like unlike including according regarding concerning following given \
    not no yes never always often sometimes usually rarely perhaps maybe probably certainly clearly finally eventually suddenly meanwhile moreover \
    furthermore however therefore hence instead otherwise nevertheless nonetheless indeed also even still just only too very more most less least \
    much many few several some any all both each every either neither other another such same own first second third last next previous \
    one two three four five six seven eight nine ten hundred thousand million billion dozens hundreds thousands millions \
    here there now today yesterday tomorrow tonight later earlier soon recently currently already ago again \
    is are was were be been being am do does did done has have had having can could will would shall should may might must let \
    get got make made take took give gave go went gone come came see saw seen say said know think want use used find found tell ask work \
    seem feel try leave call keep begin began show hear play run move live believe bring happen write provide sit stand lose pay meet include \
    continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider \
    appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull return explain \
    hope develop carry break receive agree support hit produce eat cover catch draw choose wear check click share save search please thank thanks \
    people man men woman women child children person family friend group team company business government country state city world year years day \
    days week weeks month months time times way thing things part place case point fact number question problem issue issues idea area money story \
    job word words line end side kind head house home hand eye face body door room office water food health law power war party result \
    reason research study studies report reports book art history education student students teacher school information data system systems service services \
    program programs project projects process product products model models market markets price prices cost costs sales share shares growth \
    policy plan plans action level development economy industry technology community public private local national international global general special \
    new old good bad great big small large long short high low early late young right left best better worse worst own free full hard easy \
    important different possible major real true certain clear recent available likely current former several senior junior chief \
    critics experts officials analysts investors researchers scientists engineers developers users customers workers employees residents voters members \
    police authorities sources others everyone everything nothing something someone anyone nobody none \
    key main central total average overall massive vision speech governance integration deployment production security privacy performance embedding \
    tuning experimentation access origin background introduction conclusion summary overview abstract contents chapter section figure table note notes \
    similar related reply comment comments email name website home about contact menu privacy terms copyright step tip example examples \
    title author date photo photograph image video source credit update updated published breaking exclusive opinion analysis editor \
    advertisement cookies subscribe newsletter sign log read dear hello hi hey oh well ok okay welcome happy god sir madam \
    north south east west northern southern eastern western left right mr mrs ms dr ceo cto cfo faq am pm tv dvd cd pc ai it id ok url pdf html \
    alright yeah whatever look countries articles twenty thirteen senators representatives higher lower letters states founders web nations university computers \
    faculty additionally crucially nearly uh um ugh wow cause mom dad internet god talk order direct keys smart gives does loan decree armies \
    students teachers doctors families families companies banks governments cities schools stores \
    part version chapter volume page article exhibit appendix section phase question answer q
    """

  /// Words of other languages that begin sentences.
  static let others: StaticString = """
    der die das den dem des ein eine einer eines und oder aber doch wenn als wie was wer wo warum weil dass damit nach vor bei mit ohne für gegen \
    über unter zwischen auf aus an am im in zu zum zur von vom bis seit um es er sie wir ihr ich man sich nicht kein keine auch nur noch schon sehr \
    hier dort heute gestern morgen dann jetzt so da dabei deshalb dennoch allerdings außerdem zudem während trotz wegen laut \
    le la les un une des du de et ou mais donc or ni car que qui quoi où quand comment pourquoi si ce cet cette ces il elle on nous vous ils elles je tu \
    en dans sur sous avec sans pour par chez vers entre depuis pendant après avant selon malgré ainsi alors aussi encore déjà très plus moins \
    el los las una uno y o pero sino porque cuando donde como cual quien si este esta estos estas ese esa él ella ellos ellas nosotros yo tú usted \
    en con sin para por desde hasta entre sobre tras según durante también además aunque mientras ya muy más menos no sí hay \
    il lo gli i un uno una e ed ma però perché quando dove come chi che se questo questa questi quello lui lei noi voi loro io tu \
    nel nella nei con senza per da dal dalla tra fra sul sulla dopo prima secondo anche ancora già molto più meno non sì \
    o os as um uma e ou mas porque quando onde como quem se este esta esse essa ele ela eles elas nós eu você em no na nos nas com sem para por \
    de het een en of maar want dus als wanneer waar hoe wie wat waarom dat dit deze die hij zij ze wij we jullie ik je in op aan bij met zonder \
    voor door over onder tussen na tot van uit om te er ook nog al zeer meer minder niet geen
    """
}
