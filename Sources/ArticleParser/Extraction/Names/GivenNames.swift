/// Given names of many cultures, compiled from general knowledge; names that are more often other
/// words ("Will", "Grace", "Mark") are kept apart.
enum GivenNames {
  static let names: StaticString = """
    aaron abby abdul abdullah abel abigail abraham ada adam adele adrian adriana agnes ahmad ahmed aidan aileen aisha akira \
    alan alastair albert alberto alec alejandra alejandro alessandra alessandro alex alexander alexandra alexandre alexei \
    alexis alfonso alfred alfredo ali alice alicia alina alison allan allen allison alma alok alvaro alvin alyssa amanda \
    amber amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrey andy angela \
    angelica angelina angelo angus anil anita anjali ann anna annabel anne annette annie anthony antoine anton antonia \
    antonio antony anya april archie ariana arjun armando arnold arthur arturo arun asha ashley ashok astrid audrey \
    augusto austin ava ayesha barack barbara barry bart beatrice beatriz becky belinda ben benedict benjamin bernadette \
    bernard bernardo bernd bernie bert bertha beth bethany betty beverly bianca bjorn björn blake bob bobby boris brad bradley \
    brandon brenda brendan brent brett brian bridget brigitte bruce bruno bryan byron caitlin calvin cameron camila camille \
    candice carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie casey catalina catherine \
    cathy cecilia cedric celia cesar charles charlie charlotte chelsea cheryl chloe chris christa christian christiane \
    christina christine christoph christophe christopher cindy claire clara clarence claudia claudio claus clay \
    clement clifford clint clinton clive colin colleen connie connor conrad constance corey cornelia craig cristiano cristina \
    curtis cynthia cyril daisuke damian damien dan dana daniel daniela daniele danielle danny daphne darius darren dave david \
    dean deborah debra deepak demis denis denise dennis derek desmond diana diane dick diego dieter dimitri dirk dmitri dmitry \
    dolores dominic dominik dominique don donald donna dora doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan \
    eamon ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth \
    eliza elizabeth ella ellen elliot elliott elon elsa elvira emil emile emilia emilio emily emma emmanuel enrico enrique eric \
    erica erik erika erin ernest ernesto ernst esteban estelle esther ethan eugene eugenia eva evan eve evelyn fabian fabio \
    farah fatima federico felicity felipe felix ferdinand fernanda fernando fiona florence florian francesca francesco francis \
    francisco franco francois françois françoise frank franklin franz fred freddie frederic frederick frédéric friedrich fumio gabriel gabriela \
    gabriele gareth gary gavin gemma geoffrey george georgia georgina gerald geraldine gerard gerhard gerry gertrude giacomo \
    gianni gilbert giles gilles gina giorgio giovanna giovanni giulia giuseppe gladys glenn gloria gonzalo gordon graham greg \
    gregg gregory greta gretchen guido guillaume guillermo gunter günter gustav gustavo guy gwen hamid hamza hannah hans harold \
    harriet harry harvey hassan hazel heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik henri henrik \
    henry herbert herman hermann hideo hilary hilda hillary hiroshi holly horst howard hubert hugh hugo humphrey hussein ian \
    ibrahim ida ignacio igor ilya imran ines ingrid irene iris irina irma isaac isabel isabella isabelle ismail ivan ivana \
    jack jackie jackson jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janice jared jasmine jason \
    javier jay jean jeanne jeff jeffrey jennifer jenny jens jensen jeremy jerome jerry jesse jessica jesus jill jim jimmy jing joachim \
    joan joanna joanne joaquin joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josé josef josefina joseph \
    josephine josh joshua joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet julio julius jürgen \
    justin kai kamal kamala karen karim karin karl karla kate katharina katherine kathleen kathryn kathy katie katja katrin kay kayla \
    keiko keith kelly ken kendall kenji kenneth kenta kerry kevin khalid kim kimberly kirk kirsten klaus konrad kris krishna kristen \
    kristin kristina kumar kurt kyle lana larry lars laszlo laura lauren laurence laurent lawrence lea leah leila len lena leo leon \
    leonard leonardo leonid leroy leslie lester leticia lewis li liam lila lillian lily linda lindsay lionel lisa liz lloyd lois \
    lola lorenzo loretta lorraine lothar lou louis louisa louise luc luca lucas lucia luciano lucille lucy ludwig luigi luis luisa \
    luiz luke lula lydia lynn mabel madeleine madison magda magdalena mahmoud malcolm malik mandy manfred manuel manuela marc marcel \
    marcela marcelo marcia marco marcos marcus margaret margarita margot maria mariam mariana marianne marie marilyn marina mario marion \
    marjorie marlene marta martha martin martina marvin mary mateo mathias matilda matt matteo matthew matthias maureen maurice mauricio \
    max maximilian maxine maya mehmet mei mel melanie melinda melissa mercedes meredith merle mia michael michaela michel michele michelle \
    miguel mika mike mikhail milan mildred milena milton mimi mira miranda miriam mitch mitchell mohamed mohammad mohammed mohan moira \
    molly mona monica monika monique morgan morris moses muhammad murray mustafa myra nadia nadine nancy naomi narendra natalia natalie natasha \
    nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki niklas nikola nikolai nikolaus nina noah noel nora \
    norbert norma norman olaf olga oliver olivia olivier omar oprah oscar osman oswald otto owen pablo paige pam pamela paola paolo pascal patricia \
    patrick paul paula paulina pauline paulo pavel pedro peggy penelope percy pete peter petra phil philip philippa philippe phillip phyllis \
    pierre pieter polly priya prakash rachel rafael rainer raj rajesh ralf ralph ramon randall randy raphael rashid raul ravi ray raymond rebecca \
    regina reginald reiner renata renate rené renée ricardo riccardo richard rick ricky rita robert roberta roberto robin rocio rod roderick \
    rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosalind rosemary ross roxanne roy rudolf rudy rupert russell ruth ryan \
    sabine sabrina sadie saeed salim sally salman salvador sam samantha samir samuel sandra sanjay sara sarah sasha satya saul scott sean \
    sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sheryl shigeru shinzo shirley sidney siegfried sigrid \
    silvia silvio simon simone sofia sonia sonja sophia sophie stacey stacy stan stanley stefan stefanie stella stephan stephanie stephen steve \
    steven stewart stuart sue sundar sunil suresh susan susanna susanne suzanne sven svetlana sybil sylvia sylvie tamara tammy tania tanya tara \
    tariq tatiana ted terence teresa terri terry thelma theo theodore theresa thérèse thomas tiffany tim timothy tina tobias todd tom tomas tommy \
    tony tracy travis trevor tyler ulrich ulrike umberto ursula uwe valentin valentina valeria valerie vanessa vera verena vernon veronica \
    victor victoria vijay vikram vincent vincenzo viola virginia vishal vivian vladimir volker volodymyr wallace walter wanda warren wayne wei wendy \
    werner wesley wilfred wilhelm wilhelmina willem william willie wilma winifred winston wolfgang woodrow xavier xi yael yasmin yasser yolanda yoshihide \
    yuki yulia yuri yusuf yvette yvonne zach zachary zainab zoe zoltan nguyen ngozi chidi kwame kofi ade chinedu amara thabo sipho zanele \
    hiroko haruto sakura yuto minho jisoo jiwoo hyun seo soo mina taro naoki ayaka priyanka rahul rohan neha pooja kiran lakshmi \
    anwar bilal faisal fahad hamdi jamila karima laila leyla nabil nadim nasser noor omid osama rania reza samira sana tarek yusra zahra
    """

  /// Given names that are common words; they need a capitalised word after them.
  static let doubtful: StaticString = """
    will grace mark may rose bill faith hope joy dawn art gene grant chase hunter rich rob pat \
    jean dale glen cliff drew frank guy lance miles penny ruby summer violet ivy heath june august \
    christian tony mercy victor sandy dick tracy van bo wade chip \
    earl storm reed lane pearl patience wolf honor rusty ike ned bud pierce cole devon chad aurora trent orlando kelvin parker taylor spencer marshall wilson kent truman august june
    """
}
