extension GivenNames {
  /// Given names of Europe that at least two of its countries share, compiled from the lists of names of
  /// Faker 40 (https://github.com/joke2k/faker, MIT License, copyright Daniele Faraglia and contributors),
  /// without those that are common words.
  static let registry: StaticString = """
    abbas abbie abelardo achille achim adalberto adelaida adelheid adelina adeline adem adina adnan adolf adolfo adriano adrien adrián adán adèle \
    agata agathe agnès agustín agáta ahmet aida aiden aimee aimée alain alana alba alban alberte albin albina albrecht alcides aldo aleks \
    aleksandar aleksander alen alessia alessio alexandru alexej alexia aleš alfons alida aline alisa alisha alix alois aloisia alonso alwin alícia \
    amalie amandine amin amira amparo amélia amélie anabela anas anaïs andreia andrej andré andrée andrés anett anette anežka angelika angie \
    angèle angélica angélique anica anka anke annabelle annalisa annalise annamaria anneke anneli annelie annelies annelise annemarie annemie \
    annick annikki annita anny antero anto antoinette antonie antonietta antonija antonino antonius antónio aníbal apolonia arcelia arda ariadna \
    arian ariane arif arlette armin arnaud arnulfo aron arsenio artan artur ashleigh asta aude augusta auguste augustin aurel aurore aurélie axel \
    axelle ayla aylin ayoub ayse ayten azucena balthasar barbora beate bella benedikt benito benjamim benno benny bente benthe berat berend bernabé \
    bernarda berndt bernt berta berthe bertrand bethan betina beáta biagio bianka bibiana biljana birger birte birthe blahoslav blanka blažena bodil \
    bohumil bohumila bohumír bohuslav boleslav božena brahim bram branislav branka brayan brigita brigitta brita britt brooke bruna bárbara \
    béatrice caitlyn calogero camilo carin carine carlota carly carmelo carmina carmine carola carolin casandra casper cassandra cassie catarina \
    caterina catharina cathrine catrin cecilie cecília celine charline chelsey cheyenne chloé chloë christel christelle christiana christianne \
    christie christin christof christoffer christy cipriano ciro clarisa clemens clemente clementina clémence collin concetta conor constantin \
    constanza constanze consuela cordula corina corine cornel cornelio cornelis cornelius cory cosimo courtney cristian cristobal csaba ctibor curt \
    cäcilia cécile cédric célia céline césar daan dafina dagmara daisy dalibor damaris damiano damián damjan dani daniella danijel danijela \
    danièle daniël dante darko daryl darío davor debbie declan dejan denisa deniz desirée devin didier dietmar dietrich dilara dillon dimitrios \
    dino diogo dobroslav domenico donato dorina draga dragana dragica drago drahomíra drahoslav drahoslava dusan dušan dávid débora déborah edda \
    eder edgard edgardo edin edina edita edmond edouard eduard eduarda edvard ekrem eleonora eleonore eliana elif eline elisabet elli ellinor elly \
    elma elmar elna elodia elodie eloy eloïse elsbeth elsy elvia eléonore elías emanuel emanuela emilian emilija emin emir emmanuelle emmi emmy \
    emília enes enver enya erhard erick erina erkan erol ervin estefanía estela ester estera etta eugène eusebia evelien evelin evelina eveline \
    evelio evelyne evie ewald ezio fabia fabiana fabiola fabián fabrizio faruk fatih fatiha fatma fausto faye febe federica fedor felicia felicitas \
    femke ferenc fernand fernande filipa filipe filippa filomena florent florentin floriane florin florina floris fortunata francine francisca franck \
    franjo frans františek františka frauke freddy fredo fredy freja fridolin friederike frode frédérique fábio félix gabi gabino gabor \
    gabriella gabrielle gaetano gebhard geneviève genoveva georg georges georgette georgios gerardo gerd gerlinde germán gerold gert gertrud \
    gerónimo ghislain ghislaine giada gian giancarlo gianfranco gilberte ginette gino giorgia gisèle gitte giuliano giuseppa giuseppina gonçalo \
    gordana gottlieb graciela graeme grazia gregorio grete grethe grzegorz grégoire guilherme gunhild géraldine gérard gülay günther hailey haley \
    halil hanife hannele hannes hansjörg hanspeter harri hatice hayden hayley hedda hedvika heidy heiner henning henrieta henriette heriberto \
    hernando hernán hillevi hollie horacio hortensia huguette humberto héctor hélène hüseyin iain ignaz ignác ilaria ileana ilias ilija ilyas \
    imane imre inaya inger inès inês iolanda irmgard irène isabela isabell isaías isidor ismael ismet istvan istván ivanka ivar iveta ivica ivona \
    ivonne iván iwan izidor jacobo jadranka jani janina janko jann janna janne jannis jaqueline jari jarl jarmila jarno jaromír jaroslava jasmina \
    jasna jayne jeanine jeannette jelena jelle jenna jenni jerónimo jesper jessy jesús jimena joana joaquim joaquín jocelyne jodie johana johanne \
    johnathan jolana jolanda jonatan jonna jonáš jordy joris josette josiane jost josué josée jovana jozef joël joëlle joško judita juhani \
    julieta juliette julijana julián juraj jure juri justina justus juul jérôme jörgen jørgen júlia kaarina kaitlin kaitlyn kaja kalevi kalina \
    kalle kamil kamila karel karine karlo karol karoline karolína kaspar katalin katelyn kati katia katrina katty katy kaylee kayleigh kellie kelsey \
    kenan kenny kerri kian kiara kilian killian kimberley kira kirstin klaas klaudia klement klára knut koen konstantinos kornel kornelia krista \
    kristijan kristine kristoffer kristopher kuno kyara kyra käthe käthi kåre ladislava larisa laure laurens laurenz laurin leana leandra leanne \
    leena leigh lene leni lenn leonel leonhard leonora leontina leopoldo lesley letizia letícia león libor lidija liesbeth lieve liisa lili lilian \
    liliane lilla lindsey linn linnea lino lisandro liselotte lisette livio lize ljubica ljudmila loes lolita loredana lorenza lorin loris lotti lovro \
    loïs luan lucette lucien lucienne lucija lucila lucio lucía ludivine ludovica ludvig luise luiza lukáš luzia luís luísa lydie lynda lászló \
    léna léon léonie lívia maaike maarit maeva magali magdaléna mahmut maik majken maks malena malgorzata malika malte marcelle marcello marga \
    margarida margherita margita margrit mariah mariann marianna marica maricela marielle marietta mariette marija marijan marijana marisela maritta \
    mariusz marja marjan marjatta marleen marlen marlis marlène marthe maryline maryse maría massimiliano matej mateja mateus matheo mathew mathijs \
    mathilda mathis matias matija matilde matthieu mattia mattias maurits maurizio maxime maximiliano mayte maël megan meghan meike meinrad melania \
    melina melisa melita melvin merlin metin metod mette micael micaela micha michaël micheal michela micheline michèle mihael mihaela mijo \
    mikuláš milka milla milos miloslav miloslava miodrag miran mirco mireille mirela mirella mirja mirjana miro miroslava mirsad mladen modesto \
    mohamad mojmír morena morgane muhammed murat murielle myriam mária mário mégane mélanie mélissa mónica nadin nando nanna nanni narcisa \
    natacha natalija natan natanael natascha natasja nataša natividad natália nela nele nelli nenad nevenka nichole niclas nicoletta nicolás nidia \
    nika nikolaj nikolaos nikolas nikolina nino nisa nives noelia norah nour noémi noëlla noëlle néstor ocke océane olavi olimpia olivie olívia \
    omer oona ophélie ornella oswaldo otilia ottilia ottokar ovidio oxana pascual pasquale patric patrícia pavla pawel peder petronela petter \
    philipp pierina piero pirmin pius porfirio priska péter quinten radomír radoslav rafaela rafaël raffael raffaela raffaella ragnhild ramazan \
    ramón rana raphaela raphaël raymonde rebeca rebeka reece reinaldo reinhilde remo renato rene renzo renáta ricarda robby romana romane romina \
    romuald román ronny rosalba rosaria rosina rosita rosmarie rouven rowan roxane roza rozalia rozalija rozália rudi rufino ryszard rémy róbert \
    rüdiger sabina sacha safet salih salomé samanta samu sanne sarina savannah saša sebastiaan sebastiano sebastián sedat selin sepp serafina \
    sergej severino sevim shania sian silja silvano simonne simón sina slavica slavomír sofía solène soňa stana stanislava stef stefani steffi \
    stela stig stina stine stjepan stéphanie susann susi suzana svenja swen sylviane sára sérgio séverine sören süleyman tabea tadeáš tahir \
    tapani tapio teodoro terézia theodor theres therese theresia thiago thibaut thor théo théodore tiago tibor tijs tilde timea timotej timoteo \
    tino tiziano tomislav tomás tracey tuulikki tyrone ulrik uriel valdemar valentim valter valéria valérie vanesa vanja vasco veerle veli verner \
    veronika veronique verónica vesna viktória vilhelm vincenza vinzenz violetta virgilio vitor vitória viviana viviane vivien vladimír vladimíra \
    vlado vlasta vlastimil vratislav véronique víctor waltraud wendelin wiebke wilfredo wilfrido wilfried willi willy wilmer wout wouter xaver yago \
    yara yasmine yassin yassine yesenia younes yvan yves yésica yéssica zacarías zaira zakaria zdenka zdenko zdravko zeljko zeno zlatko zoey \
    zoltán zoraida zsolt zuzana zvonko álvaro ángela áron óscar ömer özlem øystein øyvind úrsula šimon štefan štefanija žaneta željko
    """
}
