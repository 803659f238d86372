/// Further given names of many cultures.
extension GivenNames {
  static let more: StaticString = """
    abena abiola adaeze adela adelaide adrienne agatha agnieszka aino aleksandr aleksandra aleksei alena aleta alexa alfie alfonsina aliyah \
    alondra alphonse alva amalia amani ambrose amelie anabel anand anatoly andrzej aneta anika anja anneliese annika anouk ansel anselm \
    antje antonella antonina anwen aparna apinya araceli araya archibald ariadne ariel arlene arlo armand arne arno arvid aryan asa asger \
    asif asim atsuko attila aubrey augustine aurelia aurelio aya ayanda azadeh azra babak babette baptiste barnaby bashir basil bastian bea \
    beata beatrix bence benita benjamín benoit benoît berit bernhard bertil bertram bettina birgit birgitta bjarne blaise blanca bogdan \
    bohdan bojan boniface bonnie boubacar branko brigid britta bronwen bronwyn burt caleb callum camilla candace carey carlotta carlton \
    carmela carsten cathal cathleen celeste celestine chandra chantal charlene chester chiara chie chika chinwe christos ciara ciaran \
    cillian clarissa claude claudette claudine clementine clyde coby colette conchita consuelo cora coralie corazon cordelia corinna corinne \
    cormac cosima cosmo cressida cuthbert cyrus czeslaw dafydd dagmar dagny dahlia daiki dalia damir danica danilo danuta darcy daria dario \
    dariusz darrell darryl dashiell dawit deirdre delia delphine delroy denys deon desiree detlef dexter diarmuid dilip dina dinah dinesh \
    dion dominika donal donatella donovan dorian dorota dorothea dorothée dov dragan duarte dunja eamonn ebba eberhard ebony eddy efe efraín \
    efrén egil egon ehud eilidh einar eino ekaterina elan elbert eldon eleni elfriede elia eliane elin elina elisabetta elise eliška elke \
    elko ellie elmer eloise els elsie elspeth elton elvis emeka emiko emiliano emilie emine emre ena enid ennio enzo ephraim erich erkki \
    erling ermanno erna errol ersin erwin esme esmeralda esra etienne etsuko ettore euan eugen eugenio eugénie eulalia eunice evangeline \
    everett evgeny ewa ewan ezekiel ezra fabienne fabrice fadi fanny farid farida fariha farouk fay fergus fidel filip filippo finn \
    fionnuala flavia flavio fleur flora florentina floyd folake frances franziska freda frederik fredrik freya frida frieda frits fritz \
    fumiko gael gail galina gamal garfield gaspar gaspard gaston gaëlle geert gerda gerhardt germaine gerrit gertie gethin ghassan gianluca \
    gianna gideon gilberto gilda ginevra ginny gisela giselle gitta giuliana giulio godfrey golda goran gottfried grainne graziella greer \
    gregor griet grigory griselda guadalupe gudrun gulnara gunnar gunther gus gustave gwendolyn gwyneth gyula hadley haiko haim hakan hakim \
    hamish hana hanna hanne hanneke hannelore harald hari hariri hartmut haruka haruki hasan hattie haydn hedda hedwig hege heikki heiko \
    heino helge helmuth hendrika henrietta henrique hermine herta hervé hester hettie hilde hildegard hilma hiromi hisako hitoshi holger \
    homer horace horatio hortense huda hugues hui hulda ibrahima idris ieuan ignatius ikram ilan ilana ilja ilka ilona ilse imani imelda \
    imke imogen indira inga inge ingeborg ingmar ingo ingvar ingvild inna inés ioana ioannis iolanthe ira irena irfan iria irving isaiah \
    isak isha ishaan isidore isidro isla isobel isolde issa itai ivo ivor iwona izabela jaap jacek jacinta jacinto jada jae jafar jagdish \
    jaimie jakub jalal janek janette janine janis jannik janos jaroslav jarrod jarvis jasmin jasper javed jaya jayden jeanette jeannine jed \
    jedediah jemima jemma jeremiah jermaine jerzy jessie jethro jiang jiri jitka joakim jocasta jocelyn jochen jody johann johnnie jolanta \
    jolene jonah jonathon joost jordi jorg jory josefa josefine josiah josie josip joséphine jouni jovan joão juanito judd judit juha jukka \
    juliane julianna julianne junaid junichi junko jussi justine jutta jörg jörn jānis kaan kacper kaori kareem kari karina karolina karsten \
    kasper katarina katarzyna katerina katharine kathrin katinka katsuo kavita kazimierz kazuko kazuo keir keiran kemal kendra keren kerstin \
    keshia khadija khaled kieran kiki kinga kirill kirsty kjell klara koji kojo konstantin kristian kristof krystyna krzysztof kunal kwabena \
    kwasi ladislav laetitia lamar lamin lara larissa lasse latoya laurel lauri laurie lavinia layla lazar leander leandro leann lech leif \
    leilani lemuel lenka lennart lenny leona leonie leonor leopold leszek letitia lev levi liana libby lidia liesel lieselotte ligia lilia \
    liliana lilianne lilli lilly lina linus lisbeth lise liv livia ljiljana llewellyn lorcan lorena lorenz lori lorna lotta lotte louella \
    lourdes lowell loïc luana lubna lucian luciana lucie lucinda lucjan lucrezia ludmila ludovic luka lukas lukasz luther lutz luz lyle \
    lyndon lynette lynne lynton lyudmila maarten maartje macy maddie mads mae maeve magdalene magnus mahesh mahmud maia maisie maite maja \
    makoto malachi malala malia malin mamadou manal manoj manon mansoor mara marcella marcin marek maren margareta margarete margaretha \
    margaux margery margit margret marguerite mari mariachiara marian mariano maribel marieke mariella marijke marika mariko marilena marin \
    marisa marisol marissa marit marita marius marjolein marko markus marla marlies marlon marnie marsha martijn martine marty martín maryam \
    masako masato masha massimo mathieu mathilde mats matthijs matti matts maud maude maura mauro mavis maxim maxwell mayumi maëlle mehdi \
    mehran mervyn meryem micah michal michał michiko midori miguelina mihai mihail mikael mikkel mikko milada milica milo miloš minna mirjam \
    mirko miroslav misaki mitsuko miyuki moana mohsen moisés montserrat morag mordecai moritz morten mortimer moshe moustafa mukesh muriel \
    mustapha myfanwy mykola myles myrtle nabila nadir nadja nadège naima najib nalini nanette naoko narges nasim nasrin natalya nathalie \
    naveed nazanin neal neda nell nellie nelly nerys nestor nettie neville nia niall niamh nicklas nico nicolai nicolette niels nigella \
    nihal nikhil niko nikos nils nilufar nimrod nisha nita nizar noa noam noemi noemí nola nolan noora norberto noriko norris noémie nuno \
    nur nuria obadiah obed obinna octavia octavio odalys odette odile ofelia oisin ola olav ole oleg oleksandr olena ollie olu olufemi \
    oluwaseun omari ondine ondřej onyeka ophelia orhan oriana orla orson orville oskar ossian osvaldo othmar otis ottavio ottilie ottoline \
    ove owain oya ozzie paavo paloma panagiotis paresh parisa parveen pascale paschal patrice patricio patrik patrizia patti pattie patty \
    paulette pauli pavlos pekka pelle percival perla pernille perrine persephone petar petr petronella petros phineas phoebe pia pierrette \
    piers piet pietro pilar pim piotr pippa placido portia poul preben preeti priscilla priti przemek purnima qasim quentin quincy quinn \
    rachael rachid radek radka radmila radosław radovan raffaele ragnar rahel rahim raimund raina rajiv ralston rama ramesh ramiro ramona \
    randi ranjit raoul raquel rashida rasmus rayan raúl rebekah rebekka reggie reinhard reinhold reinier remedios remy renaud renwick reuben \
    rex reynaldo rhea rhiannon rhoda rhona rhonda rhys rigoberto rikard rikke rina risto ritva roald robbie robyn rocco rochelle rocío \
    rodolfo roel rogelio rogier rohit roisin rolando romain romeo romy ronan ronja rory rosalia rosalie rosalyn rosanna roscoe roseanne \
    roselyn rosemarie rosie roswitha roxana royce ruben rubén rufus rui rukmini runa rune ruslan rutger ruud ryo ryoko régis rémi saad saara \
    sabah sabri sachiko sachin sadia safiya sahar sajid sakari salma salome salvatore sami samina samson samuli sander sandrine sandro sanja \
    sanna santino saoirse saqib sascha saskia satoshi savanna saverio sayuri scarlett seamus selena selim selina selma senan serena serge \
    severin shabnam shahid shaila shakira shamim shana shanelle sharif sharmila shauna shawna shea sheena shelby sheldon sherman sherry \
    shinichi shiori shira shlomo shona shreya shu shuichi sibylle sidra siegmund sigmund signe sigurd silas silje silke silvana silvester \
    simona sinead sinéad siobhan sissel siân slavko slobodan snežana sofie solange solveig sondra sonny soraya stanislav stanisław stavros \
    stefania stefano steffen stein sten stephane stijn stéphane sumiko sunita susana susannah suzette svea sveinn svend sverre swati sybille \
    sylvain sylvester sylwia szymon sébastien søren tadashi tadeusz taina takashi takeshi talia tamar tamás tanisha tanja tanvi tarja tasha \
    tatjana tatsuya teddy tegan teodor teodora teresia tess tessa thaddeus thandi thea theodora theodoros thibault thierry thijs thora \
    thorsten thurstan tilda tilly timo timon timothée titus tiziana tobiah toby tomasz tomoko tomáš toni torben tore torsten toshiko tove \
    tricia trina trine trish tristan trude trudy tsvetana tuomas tuula twyla ugo ulf ulla ulric ulrika uma una urs urszula usha uta ute uzma \
    vaclav valdis valentino valentín valerio valery vanda vasilis vasily vaughn veikko velma verity verna vicente vicki vicky vidar vikki \
    viktor viktoria ville vilma vince viorica virgil virginie vitaly vito vittoria vittorio vivek viveka vivienne vladislav vojtěch volha \
    václav waldemar waleed walid wallis wangari warwick wassim wenche wendell wibke wiebke wieslaw wilbert wilbur wilf wilfrid wilhelmine \
    wim winfried winnie witold wladimir wojciech xander xenia ximena xiomara yaakov yaara yahya yair yana yanis yann yannick yannis yaroslav \
    yasemin yasir yasmina yasuko yekaterina yelena yevgeny yigal yngve yoko yolande yonatan yoram yosef yoshiko youssef yukiko yuko yumi \
    yuriko zahid zandra zara zbigniew zdeněk zeinab zelda zelma zena zeynep zhanna zina zita zofia zora zoran zsuzsanna zsófia zuleika zuri \
    zygmunt étienne
    """
}
