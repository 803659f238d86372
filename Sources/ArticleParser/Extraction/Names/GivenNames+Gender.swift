/// Given names that nearly always are women's, and those that nearly always are men's, in any language;
/// compiled from general knowledge. Names of both ("Robin", "Andrea", "Kim") are in neither.
extension GivenNames {
  static let women: StaticString = """
    abby abena abigail abiola ada adela adelaide adele adriana adrienne agatha agnes agnieszka \
    aileen aino aisha alejandra aleksandra alena alessandra aleta alexa alexandra alfonsina \
    alice alicia alina alison aliyah allison alma alondra alyssa amalia amanda amara amber \
    amelia amelie amina amy ana anabel anastasia aneta angela angelica angelina anika anita anja \
    anjali ann anna annabel anne anneliese annette annie annika anouk antje antonella antonia \
    antonina anwen anya aparna apinya april araceli ariadne ariana arlene asha astrid atsuko \
    audrey aurelia aurora ava aya ayaka ayanda ayesha azadeh azra babette barbara bea beata \
    beatrice beatrix beatriz becky belinda benita berit bernadette bertha beth bethany bettina \
    betty beverly bianca birgit birgitta blanca bonnie brenda bridget brigid brigitte britta \
    bronwen bronwyn caitlin camila camilla camille candace candice carina carla carlotta carmela \
    carmen carol carole carolina caroline carolyn carrie catalina catherine cathleen cathy \
    cecilia celeste celestine celia chantal charlene charlotte chelsea cheryl chiara chie chinwe \
    chloe christa christiane christina christine ciara cindy claire clara clarissa claudette \
    claudia claudine clementine colette colleen conchita connie constance consuelo cora coralie \
    corazon cordelia corinna corinne cornelia cosima cressida cristina cynthia dagmar dagny \
    dahlia dalia danica daniela danielle danuta daphne daria dawn deborah debra deirdre delia \
    delphine denise desiree diana diane dina dinah dolores dominika donatella donna dora doreen \
    doris dorota dorothea dorothy dorothée dunja ebba ebony edith eileen eilidh ekaterina elaine \
    eleanor elena eleni elfriede eliane elin elina elisa elisabeth elisabetta elise eliza \
    elizabeth eliška elke ella ellen ellie eloise els elsa elsie elspeth elvira emiko emilia \
    emilie emily emine emma ena enid erica erika erin erna esme esmeralda esra estelle esther \
    etsuko eugenia eugénie eulalia eunice eva evangeline eve evelyn ewa fabienne faith fanny \
    farah farida fariha fatima fay felicity fernanda fiona fionnuala flavia fleur flora florence \
    florentina folake frances francesca franziska françoise freda freya frida frieda fumiko \
    gabriela gail galina gaëlle gemma georgia georgina geraldine gerda gertie gertrude gianna \
    gilda gillian gina ginevra ginny giovanna gisela giselle gitta giulia giuliana gladys gloria \
    golda grace grainne graziella greer greta gretchen griet griselda gudrun gulnara gwen \
    gwendolyn gwyneth hana hanna hannah hanne hanneke hannelore harriet haruka hattie hazel \
    heather hedda hedwig hege heidi heike helen helena helene helga hendrika henrietta hermine \
    herta hester hettie hilary hilda hilde hildegard hillary hilma hiroko hisako holly hope \
    hortense huda hulda ibrahima ida ilana ilka ilona ilse imelda imke imogen indira ines inga \
    inge ingeborg ingrid ingvild inna inés ioana iolanthe irena irene iria irina iris irma \
    isabel isabella isabelle isha isla isobel isolde ivana ivy iwona izabela jacinta jacqueline \
    jada jamila jana jane janet janette janice janine janis jasmin jasmine jaya jeanette jeanne \
    jeannine jemima jemma jennifer jenny jessica jill jisoo jitka jiwoo joan joanna joanne \
    jocasta johanna jolanta jolene josefa josefina josefine josephine josie joséphine joy joyce \
    juana juanita judit judith judy julia juliana juliane julianna julianne julie juliet june \
    junko justine jutta kamala kaori karen kari karima karin karina karla karolina katarina \
    katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy katie \
    katinka katja katrin kavita kayla kazuko keiko kendra keren kerstin keshia khadija kiki \
    kimberly kinga kirsten kirsty klara kristen kristin kristina krystyna laetitia laila lakshmi \
    lana lara larissa latoya laura laurel lauren lavinia layla lea leah leann leila leilani lena \
    lenka leona leonie leonor leticia letitia leyla liana libby lidia liesel lieselotte ligia \
    lila lilia liliana lilianne lilli lillian lilly lily lina linda lisa lisbeth lise liv livia \
    liz ljiljana lois lola lorena loretta lori lorna lorraine lotta lotte louella louisa louise \
    lourdes luana lubna lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa lula luz \
    lydia lynette lynne lyudmila maartje mabel macy maddie madeleine madison mae maeve magda \
    magdalena magdalene maia maisie maite maja malala malia malin mandy manon manuela mara \
    marcela marcella marcia maren margaret margareta margarete margaretha margarita margaux \
    margery margit margot margret marguerite mari maria mariachiara mariam mariana marianne \
    maribel marie marieke mariella marijke marika mariko marilena marilyn marina marisa marisol \
    marissa marit marita marjolein marjorie marla marlene marlies marnie marsha marta martha \
    martina martine mary maryam masako masha mathilde matilda maud maude maura maureen mavis \
    maxine maya mayumi maëlle mei melanie melinda melissa mercedes mercy meredith meryem mia \
    michaela michelle michiko miguelina milada mildred milena milica mimi mina minna mira \
    miranda miriam mirjam misaki mitsuko miyuki moana moira mona monica monika monique \
    montserrat morag muriel myfanwy myra myrtle nabila nadia nadine nadja nadège naima nalini \
    nancy nanette naoko naomi narges nasrin natalia natalie natalya natasha nathalie nazanin \
    neda neha nell nellie nelly nerys nettie ngozi nia niamh nicole nicolette nigella nilufar \
    nina nisha nita noa noemi noemí nola noora nora noriko norma noémie nuria octavia odette \
    odile ofelia ola olena olga olivia ondine ophelia oprah oriana orla ottilie ottoline paige \
    paloma pam pamela paola parisa parveen patience patricia patrizia patti pattie patty paula \
    paulette paulina pauline pearl peggy penelope penny perla pernille perrine persephone petra \
    petronella philippa phoebe phyllis pia pierrette pilar pippa polly pooja portia preeti \
    priscilla priti priya priyanka purnima rachael rachel radka radmila rahel raina ramona rania \
    raquel rashida rebecca rebekah rebekka regina renata renate renée rhea rhiannon rhoda rhona \
    rhonda rikke rina rita ritva roberta rochelle rocio rocío roisin romy ronja rosa rosalia \
    rosalie rosalind rosalyn rosanna rose roseanne roselyn rosemarie rosemary rosie roswitha \
    roxana roxanne ruby rukmini runa ruth ryoko saara sabine sabrina sachiko sadia sadie safiya \
    sahar sakura sally salma salome samantha samina samira sana sandra sandrine sanja sanna \
    saoirse sara sarah saskia satya savanna sayuri scarlett selena selina selma serena shabnam \
    shaila shakira shana shanelle sharmila sharon shauna shawna sheena sheila shelby sherry \
    sheryl shiori shira shirley shona shreya sibylle sidra signe sigrid silje silke silvana \
    silvia simona simone sinead sinéad siobhan sissel siân snežana sofia sofie solange solveig \
    sondra sonia sonja sophia sophie soraya stefania stefanie stella stephanie sue sumiko summer \
    sunita susan susana susanna susannah susanne suzanne suzette svea svetlana swati sybil \
    sybille sylvia sylvie sylwia taina talia tamar tamara tammy tania tanisha tanja tanvi tanya \
    tara tarja tasha tatiana tatjana tegan teodora teresa teresia terri tess tessa thandi thea \
    thelma theodora theresa thora thérèse tiffany tilda tilly tina tiziana tomoko toshiko tove \
    tricia trina trine trish trude trudy tsvetana tuula twyla ulla ulrika ulrike uma una ursula \
    urszula usha uta ute uzma valentina valeria valerie vanda vanessa velma vera verena verity \
    verna veronica vicki vicky victoria vikki viktoria vilma viola violet viorica virginia \
    virginie vittoria viveka vivian vivienne volha wanda wangari wenche wendy wibke wiebke \
    wilhelmina wilhelmine wilma winifred winnie xenia ximena xiomara yaara yana yasemin yasmin \
    yasmina yasuko yekaterina yelena yoko yolanda yolande yoshiko yukiko yuko yulia yumi yuriko \
    yusra yvette yvonne zahra zainab zandra zanele zara zeinab zelda zelma zena zeynep zhanna \
    zina zita zoe zofia zora zsuzsanna zsófia zuleika
    """

  static let men: StaticString = """
    aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan alan alastair albert alberto \
    alec alejandro aleksandr aleksei alessandro alexander alexandre alexei alfie alfonso alfred \
    alfredo ali allan allen alok alphonse alvaro alvin ambrose amir amit anand anatoly anders \
    andre andreas andrei andres andrew andrey andrzej andy angelo angus anil ansel anselm \
    anthony antoine anton antonio antony anwar archibald archie arjun arlo armand armando arne \
    arno arnold art arthur arturo arun arvid aryan asger ashok asif asim attila august augustine \
    augusto aurelio austin babak baptiste barack barnaby barry bart bashir basil bastian ben \
    bence benedict benjamin benjamín benoit benoît bernard bernardo bernd bernhard bernie bert \
    bertil bertram bilal bill bjarne bjorn björn blaise bob bogdan bohdan bojan boniface boris \
    boubacar brad bradley brandon branko brendan brent brett brian bruce bruno bryan bud burt \
    byron caleb callum calvin carl carlo carlos carlton carsten cathal cedric cesar chad charles \
    charlie chester chidi chinedu christian christoph christophe christopher christos ciaran \
    cillian clarence claudio claus clay clement cliff clifford clint clinton clive clyde coby \
    colin connor conrad cormac cosmo craig cristiano curtis cuthbert cyril cyrus czeslaw dafydd \
    daiki daisuke dale damian damien damir dan daniel daniele danilo danny dario darius dariusz \
    darrell darren darryl dashiell dave david dawit dean deepak delroy demis denis dennis denys \
    deon derek desmond detlef dexter diarmuid dick diego dieter dilip dimitri dinesh dion dirk \
    dmitri dmitry dominic dominik don donal donald donovan dorian doug douglas dov dragan duarte \
    duncan dustin dwayne dwight dylan eamon eamonn earl eberhard ed eddie edgar edmund eduardo \
    edward edwin efraín efrén egil egon ehud einar eino elbert eldon eli elias elijah elko \
    elliot elliott elmer elon elton elvis emeka emil emile emiliano emilio emmanuel emre ennio \
    enrico enrique enzo ephraim eric erich erik erkki erling ermanno ernest ernesto ernst errol \
    ersin erwin esteban ethan etienne ettore euan eugen eugene eugenio evan everett evgeny ewan \
    ezekiel ezra fabian fabio fabrice fadi fahad faisal farid farouk federico felipe felix \
    ferdinand fergus fernando fidel filip filippo finn flavio florian floyd francesco francis \
    francisco franco francois frank franklin franz françois fred freddie frederic frederick \
    frederik fredrik friedrich frits fritz frédéric fumio gabriel gamal gareth garfield gary \
    gaspar gaspard gaston gavin geert gene geoffrey george gerald gerard gerhard gerhardt gerrit \
    gerry gethin ghassan giacomo gianluca gianni gideon gilbert gilberto giles gilles giorgio \
    giovanni giulio giuseppe glen glenn godfrey gonzalo goran gordon gottfried graham grant greg \
    gregg gregor gregory grigory guido guillaume guillermo gunnar gunter gunther gus gustav \
    gustave gustavo guy gyula günter haiko haim hakan hakim hamid hamish hamza hans harald hari \
    hariri harold harry hartmut haruki haruto harvey hasan hassan haydn hector heikki heiko \
    heino heinrich heinz helge helmut helmuth hendrik henri henrik henrique henry herbert herman \
    hermann hervé hideo hiroshi hitoshi holger homer horace horatio horst howard hubert hugh \
    hugo hugues humphrey hussein ian ibrahim idris ieuan ignacio ignatius igor ikram ilya imran \
    ingmar ingo ingvar ioannis irfan irving isaac isaiah isak ishaan isidore isidro ismail itai \
    ivan ivo ivor jaap jacek jacinto jack jackson jacob jacques jafar jagdish jake jakob jakub \
    jalal jamal james janek jannik janos jared jaroslav jarrod jarvis jason jasper javed javier \
    jay jayden jed jedediah jeff jeffrey jens jensen jeremiah jeremy jermaine jerome jerry jerzy \
    jesse jesus jethro jim jimmy jiri joachim joakim joaquin jochen joe joel johan johann \
    johannes john johnnie johnny jon jonah jonas jonathan jonathon joost jordi jorg jorge jose \
    josef joseph josh joshua josiah josip josé jouni jovan joão juan juanito judd juha jukka \
    julian julien julio julius junaid junichi jussi justin jörg jörn jürgen jānis kaan kacper \
    kai kamal kareem karim karl karsten kasper katsuo kazimierz kazuo keir keiran keith kelvin \
    kemal ken kenji kenneth kent kenta kevin khaled khalid kieran kirill kirk kjell klaus kofi \
    koji kojo konrad konstantin kristian kristof krzysztof kumar kunal kurt kwabena kwame kwasi \
    kyle ladislav lamin lance larry lars lasse laszlo laurent lawrence lazar leander leandro \
    lech leif lemuel len lennart lenny leo leon leonard leonardo leonid leopold leroy lester \
    leszek lev levi lewis liam linus lionel llewellyn lloyd lorcan lorenz lorenzo lothar louis \
    lowell loïc luc luca lucas lucian luciano lucjan ludovic ludwig luigi luis luiz lukas lukasz \
    luke luther lutz lyle lyndon lynton maarten mads magnus mahesh mahmoud mahmud makoto malachi \
    malcolm malik mamadou manfred manoj mansoor manuel marc marcel marcelo marcin marco marcos \
    marcus marek mariano mario marius mark marko markus marlon martijn martin marty martín \
    marvin masato massimo mateo mathias mathieu mats matt matteo matthew matthias matthijs matti \
    matts maurice mauricio mauro max maxim maximilian maxwell mehdi mehmet mehran mervyn micah \
    michael michał michel miguel mihai mihail mikael mike mikhail mikkel mikko milan miles milo \
    miloš milton minho mirko miroslav mitch mitchell mohamed mohammad mohammed mohan mohsen \
    moisés molly mordecai moritz morris morten mortimer moses moshe moustafa muhammad mukesh \
    murray mustafa mustapha mykola myles nabil nadim nadir najib naoki nasser nathan nathaniel \
    naveed neal ned neil nelson nestor neville niall nicholas nick nicklas nico nicolai nicolas \
    niels nigel nihal nikhil niklas niko nikola nikolai nikolaus nikos nils nimrod nizar noah \
    nolan norbert norberto norman norris nuno obadiah obed obinna octavio oisin olaf olav ole \
    oleg oleksandr oliver olivier olufemi omar omari omid ondřej orhan orlando orson orville \
    osama oscar oskar osman ossian osvaldo oswald othmar otis ottavio otto ove owain owen ozzie \
    paavo pablo panagiotis paolo paresh pascal patrice patricio patrick patrik paul pauli paulo \
    pavel pavlos pedro pekka pelle percival percy petar pete peter petr petros phil philip \
    philippe phillip phineas pierce pierre piers piet pieter pietro pim piotr placido poul \
    prakash preben przemek qasim quentin quincy rachid radek radosław radovan rafael raffaele \
    ragnar rahim rahul raimund rainer raj rajesh rajiv ralf ralph ralston ramesh ramiro ramon \
    randall randi randy ranjit raoul raphael rashid rasmus raul ravi ray raymond raúl reggie \
    reginald reiner reinhard reinhold reinier remedios remy renaud renwick rené reuben rex \
    reynaldo reza rhys ricardo riccardo rich richard rick ricky rigoberto rikard risto roald rob \
    robbie robert roberto rocco rod roderick rodney rodolfo rodrigo roel rogelio roger rogier \
    rohan rohit roland rolando rolf romain roman romeo ron ronald ronan ronnie rory roscoe ross \
    roy royce ruben rubén rudolf rudy rufus rui rune rupert ruslan russell rutger ruud ryan ryo \
    régis rémi saad sabri sachin saeed sajid sakari salim salman salvador salvatore sami samir \
    samson samuel samuli sander sandro sanjay santino saqib satoshi saul saverio scott seamus \
    sean sebastian selim senan serge sergei sergey sergio seth severin shahid shane sharif shaun \
    sheldon sherman shigeru shinichi shinzo shlomo shuichi siegfried siegmund sigmund sigurd \
    silas silvester silvio simon sipho slavko slobodan sonny stan stanislav stanisław stanley \
    stavros stefan stefano steffen stein sten stephan stephane stephen steve steven stewart \
    stijn stuart stéphane sundar sunil suresh sveinn sven svend sverre sylvain sylvester szymon \
    sébastien søren tadashi tadeusz takashi takeshi tamás tarek tariq taro tatsuya ted teddy \
    teodor terence thabo thaddeus theo theodore theodoros thibault thierry thijs thomas thorsten \
    thurstan tim timo timon timothy timothée titus tobiah tobias toby todd tom tomas tomasz \
    tommy tomáš tony torben tore torsten travis trent trevor tristan truman tuomas tyler ugo ulf \
    ulric ulrich umberto urs uwe vaclav valdis valentin valentino valentín valerio vasilis \
    vasily vaughn veikko vernon vicente victor vidar vijay vikram viktor ville vince vincent \
    vincenzo virgil vishal vitaly vito vittorio vivek vladimir vladislav vojtěch volker \
    volodymyr václav wade waldemar waleed walid wallace wallis walter warren warwick wassim \
    wayne wendell werner wesley wieslaw wilbert wilbur wilf wilfred wilfrid wilhelm will willem \
    william willie wim winfried winston witold wladimir wojciech wolfgang woodrow xander xavier \
    yaakov yair yanis yann yannick yannis yaroslav yasir yasser yevgeny yigal yngve yonatan \
    yoram yosef yoshihide youssef yuri yusuf yuto zach zachary zahid zbigniew zdeněk zoltan \
    zoran zuri zygmunt étienne
    """
}
