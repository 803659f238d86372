/// The named features that tell the article from what stands around it on a page.
///
/// What a line looks like by itself comes first; then where it stands, which is judged by what the
/// lines around it look like; and where the source is a page, what its markup says.
enum Feature: Int, CaseIterable, Sendable {
  case bias
  /// How long it is, from 0 to 1.
  case length
  /// Whether it is running text: long, or a sentence of some length.
  case runningText
  /// Whether it ends as a sentence does.
  case sentenceEnd
  /// How many marks that end or part sentences it holds, from 0 to 1.
  case sentenceMarks
  case comma
  /// The share of small words of any language.
  case functionWords
  /// The share of words with a capital.
  case capitals
  /// The share of numbers.
  case numbers
  /// A short line with several numbers: a date, a time, a count.
  case dated
  /// A fact by its name, "Single ticket: £2.20": a colon inside, a number, and no sentence.
  case fact
  /// Marks that part what stands side by side on a page.
  case separators
  case endsWithColon
  case question
  /// It breaks off: "…", as teasers do.
  case cutOff
  /// It starts like markup or a program that was copied along.
  case markup
  case listItem
  case longListItem
  case heading
  case table
  case caption
  /// A phrase that only furniture says: as the whole line, or as its beginning; and in any line that
  /// is no running text.
  case furnitureLine
  case furniturePhrase
  case phraseShort
  /// The same line stands elsewhere, too.
  case repeated
  /// A line of a script without spaces, whose words cannot be told.
  case ideographs
  /// An item of a list that a line with a colon introduces.
  case introduced
  /// How many of its words are those in which a site speaks of itself and its readers.
  case siteWords

  // Where it stands.
  /// What it looks like by itself.
  case looks
  /// How much of the text around it looks like the article, near lines more than far ones.
  case textBefore
  case textAfter
  /// How much the lines around it look like the article on the whole, short and long ones alike.
  case surroundings
  /// Whether the lines right before and after it look like the article.
  case previousLooks
  case nextLooks
  /// How much text stands on the side with less of it, from 0 to 1.
  case amidText
  /// Whether hardly any text stands before it, or after it.
  case beforeText
  case afterText
  /// Whether it stands inside the longest stretch that looks like the article.
  case inMainStretch
  /// How far it stands from that.
  case beforeMainStretch
  case afterMainStretch
  /// How much furniture the page holds; nothing of a line that looks like text.
  case furnitureOfPage
  /// The same of the part of the page that it stands in: above the main stretch, in it, or below.
  case furnitureOfPart
  /// That part holds no furniture: a text that was not copied with its page.
  case cleanPart
  /// Nothing but such lines as itself, and no furniture, parts it from the main stretch.
  case adjoinsBefore
  case adjoinsBehind
  /// What adjoins the main stretch behind is a list of facts.
  case factBox
  /// A line that opens the readers' comments stands before it, behind some text.
  case afterComments
  /// Behind some text stand two lines with a day and a clock time, and text between them: what people
  /// wrote in turn.
  case afterStamps
  /// A line that opens related articles or a footer stands before it, behind most of the text.
  case afterOpener
  /// Furniture stands near.
  case furnitureNear
  /// How many of its telling words the main text holds in other blocks.
  case sharedWords

  // What markup says of it, where there is markup.
  /// How it reads without: the score of the features above, from -1 to 1.
  case reads
  /// How much of it is links, from 0 to 1.
  case linkDensity
  /// It stands outside the element that holds the article's text.
  case outside
  /// It stands right before that, below the title.
  case lead
  /// It stands in an element that calls itself a part of its own: a menu, a box, a form.
  case inBox
  /// It stands in a bar of buttons, names or dates.
  case inBar
  /// It stands in one of several like boxes that each announce another page.
  case inTeaser
  /// It stands in a list of links.
  case inLinks
  /// A copy, a number by itself, or markup that shows.
  case oddity

  static let count = allCases.count

  /// The features of a line by itself.
  static let ofLine = allCases.prefix { $0.rawValue < Feature.looks.rawValue }
}
