extension QuotationFinder {
  /// Small words that tell where a phrase begins and ends.
  static let grammar: WordMarks<SpeechWord>.Rows = [
    (
      .auxiliary,
      """
      has have had can shall is was were are be been also later then once again even still just only never \
      often always recently previously earlier did does do would will could may might must not now \
      soon himself herself themselves repeatedly simply further first publicly reportedly reporters \
      poi quindi allora entonces luego después então depois puis ensuite \
      today yesterday who immediately quickly auch später noch también aussi \
      été
      """
    ),
    (
      .copula,
      """
      is are was were ist sind war waren est sont était étaient è sono era erano es son eran fue é são \
      eram foi
      """
    ),
    (
      .noRole,
      """
      thing things time times day days week month year moment way ways place what when whether that \
      because word words question reason fact work works story letter book then than only even
      """
    ),
    (.firstPerson, "i we you me us ich wir je nous yo nosotros io noi"),
    (.perfect, "a ont avait ha han hanno hat haben heeft has have had"),
    (
      .determiner,
      """
      a an the this that these those his her its their our my your one another some several many \
      most both two three four five all each every other no der die das ein eine ein seine ihre le \
      la les un une des son sa ses leur el los las una su sus unos o os um uma il lo gli uno
      """
    ),
    (.possessive, "her his ihr ihre sein seine sa son ses su sus suo sua"),
    (.definite, "the der die das le la les el los las il lo o a os as de het l'"),
    (
      .article,
      """
      a an the his her its our their my your der die das ein eine einen le la les un une el los las \
      una il lo uno o os um uma de het een
      """
    ),
    (
      .preposition,
      """
      of at for in on by from with to about against after before during under over through between \
      among into onto as without within toward towards near around since until per via like despite \
      von bei für mit aus zu im am auf com con de du des à au aux en dans par pour chez sur avec del al con por para \
      sin di da
      """
    ),
    (.ofOrAt, "of at for with from von bei der des de du de la del di da do van in"),
    (
      .conjunction,
      """
      and but or so yet nor while when as if because although though since whereas und aber et mais \
      y pero e ma
      """
    ),
    (.relative, "who whom whose which where that die der das qui que lequel quien quienes che"),
    (.that, "that dass daß que qu che"),
    (
      .work,
      """
      film movie documentary commentary column op-ed headline headlined book novel song album show series play poem magazine program programme \
      podcast episode titled entitled painting ballad memoir essay radio buch roman lied livre chanson \
      libro canción película titre titel game opera ballet musical sculpture exhibition hit single
      """
    ),
    (
      .noName,
      """
      the a an in on at but and or if when while he she it we they i you this that these those his \
      her its our their my your as after before since because although though however meanwhile then \
      there here what who why how where which asked speaking according for from with by to of one \
      some many most all both no not yes so yet now today yesterday tomorrow monday tuesday wednesday \
      thursday friday saturday sunday january february march april june july august september october \
      november december during earlier later still even also both each every another such once \
      der die das ein eine er sie es wir ihr ich und aber le la les un une il elle ils nous el los \
      las lo una en y pero de du q let yet like do does did is are was were will would can could \
      should more other others once until despite \
      selon laut zufolge volgens según secondo segundo enligt ifølge według d'après d' nach everybody everyone nobody
      """
    ),
  ]
}
