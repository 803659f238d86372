/// Countries, large cities, regions and the words that places are made of.
enum PlaceNames {
  static let countries: StaticString = """
    norwegen schweden dänemark finnland irland schottland ungarn tschechien slowakei rumänien \
    bulgarien kroatien serbien belgien luxemburg ägypten marokko südafrika indien brasilien argentinien \
    australien kanada mexiko norvège suède danemark finlande irlande écosse pologne hongrie roumanie \
    croatie serbie grèce turquie égypte inde brésil australie mexique autriche noruega suecia dinamarca \
    finlandia irlanda escocia polonia hungría rumanía croacia grecia turquía ucrania egipto marruecos \
    países_bajos bélgica canadá norvegia svezia danimarca ungheria croazia turchia ucraina egitto \
    brasile giappone paesi_bassi belgio suécia finlândia hungria grécia turquia ucrânia egito noorwegen \
    zweden denemarken hongarije griekenland turkije oekraïne labrador newfoundland new_england \
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados \
    belarus belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil brunei bulgaria burkina_faso burma burundi \
    cambodia cameroon canada cape_verde chad chile china colombia comoros congo costa_rica croatia cuba cyprus czechia \
    czech_republic denmark djibouti dominica dominican_republic east_timor ecuador egypt el_salvador eritrea estonia eswatini ethiopia \
    fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras \
    hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan kazakhstan kenya kiribati kosovo \
    kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia \
    maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia \
    nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia norway oman pakistan palau palestine panama \
    papua_new_guinea paraguay peru philippines poland portugal qatar romania russia rwanda samoa san_marino saudi_arabia senegal \
    serbia seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname \
    sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey türkiye turkmenistan uganda ukraine \
    united_arab_emirates uae united_kingdom united_states united_states_of_america usa uk us america great_britain britain england scotland wales \
    northern_ireland uruguay uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zambia zimbabwe west_germany east_germany \
    deutschland österreich schweiz frankreich italien spanien großbritannien vereinigtes_königreich usa polen russland türkei griechenland niederlande \
    allemagne france espagne italie suisse belgique royaume_uni états_unis chine russie japon maroc algérie tunisie \
    españa alemania francia italia reino_unido estados_unidos méxico brasil perú japón rusia suiza \
    germania francia spagna svizzera regno_unito stati_uniti alemanha estados_unidos nederland duitsland frankrijk belgië verenigde_staten \
    中_国 美_国 英_国 法_国 德_国 日_本 韩_国 俄_罗_斯 印_度 巴_西 加_拿_大 澳_大_利_亚 意_大_利 西_班_牙 新_加_坡 乌_克_兰
    """

  static let cities: StaticString = """
    lisbonne varsovie vienne athènes copenhague lissabon kopenhagen athen mailand florenz lisbona varsavia \
    atene copenaghen londres varsovia atenas copenhague ginebra zúrich estocolmo bruselas florencia milán \
    nápoles marsella burdeos varsóvia viena copenhaga genebra bruxelas marselha wenen praag warschau boedapest \
    abidjan abu_dhabi accra addis_ababa adelaide ahmedabad aleppo alexandria algiers almaty amman amsterdam ankara antwerp athens atlanta \
    auckland austin baghdad baku baltimore bangalore bengaluru bangkok barcelona basel basra beijing beirut belfast belgrade berlin bern \
    bilbao birmingham bogota bogotá bologna bonn bordeaux boston brasilia bratislava bremen brisbane bristol brooklyn brussels bucharest budapest \
    buenos_aires buffalo cairo calcutta calgary cambridge canberra cape_town caracas cardiff casablanca charlotte chengdu chennai chicago \
    chongqing cincinnati cleveland cologne colombo copenhagen dakar dallas damascus dar_es_salaam darwin delhi denver detroit dhaka doha dortmund \
    dresden dubai dublin durban düsseldorf edinburgh edmonton essen florence frankfurt fukushima gaza geneva genoa glasgow guadalajara \
    guangzhou hamburg hanoi hanover hannover harare havana helsinki hiroshima ho_chi_minh_city hong_kong honolulu houston hyderabad indianapolis islamabad \
    istanbul jakarta jeddah jerusalem johannesburg kabul kampala karachi kathmandu khartoum kiev kyiv kigali kingston kinshasa kobe kolkata \
    krakow kuala_lumpur kyoto la_paz lagos lahore las_vegas leeds leicester leipzig lille lima lisbon liverpool ljubljana london los_angeles \
    luanda lusaka lviv lyon madrid malaga managua manchester manhattan manila maputo marrakesh marseille mecca medellin melbourne memphis \
    mexico_city miami milan milwaukee minneapolis minsk mogadishu montevideo monterrey montreal moscow mosul mumbai munich nagasaki nagoya \
    nairobi nanjing naples nashville new_delhi new_orleans new_york new_york_city newark newcastle nice nottingham nuremberg oakland odessa osaka \
    oslo ottawa oxford palermo palo_alto panama_city paris perth philadelphia phnom_penh phoenix pittsburgh portland porto prague pretoria pyongyang \
    quebec quito rabat ramallah rangoon redmond reykjavik riga rio rio_de_janeiro riyadh rome rotterdam sacramento saigon salt_lake_city \
    san_antonio san_diego san_francisco san_jose san_juan santiago santo_domingo sao_paulo são_paulo sapporo sarajevo seattle seoul seville \
    shanghai sheffield shenzhen silicon_valley sofia st_louis st_petersburg stockholm strasbourg stuttgart sydney taipei tallinn tampa tashkent \
    tbilisi tehran tel_aviv the_hague tijuana tokyo toronto toulouse tripoli tunis turin ulaanbaatar utrecht valencia vancouver venice vienna \
    vilnius vladivostok warsaw washington wellington winnipeg wuhan yangon yerevan yokohama zagreb zurich zürich \
    münchen köln wien genf prag warschau moskau rom mailand brüssel londres pékin moscou bruxelles genève rome sevilla lisboa roma milano napoli \
    torino firenze venezia parigi londra den_haag parijs londen berlijn 北_京 上_海 广_州 深_圳 香_港 东_京 纽_约 伦_敦 巴_黎 华_盛_顿
    """

  static let regions: StaticString = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas \
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire \
    new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas \
    utah vermont virginia west_virginia wisconsin wyoming ontario british_columbia alberta manitoba saskatchewan nova_scotia queensland new_south_wales \
    tasmania bavaria bayern saxony sachsen hessen brandenburg catalonia andalusia lombardy sicily sardinia tuscany normandy brittany corsica \
    crimea chechnya siberia tibet xinjiang kashmir punjab kurdistan bengal darfur gaza_strip west_bank golan_heights \
    africa asia europe north_america south_america latin_america central_america antarctica oceania middle_east far_east balkans \
    caribbean scandinavia caucasus sahara sahel mediterranean atlantic pacific arctic baltic east_asia southeast_asia south_asia central_asia \
    western_europe eastern_europe north_africa west_africa east_africa europa afrika asien amérique afrique asie américa áfrica \
    earth mars moon venus jupiter hollywood wall_street downing_street
    """

  static let nationalities: StaticString = """
    afghan albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani bangladeshi belarusian \
    belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian chechen chilean chinese colombian congolese croatian \
    cuban cypriot czech danish dane dutch egyptian english estonian ethiopian european filipino finnish french georgian german ghanaian greek \
    guatemalan haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian \
    kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan \
    mongolian moroccan mozambican namibian nepalese nigerian norwegian pakistani palestinian panamanian paraguayan peruvian polish portuguese \
    qatari romanian russian rwandan saudi scottish senegalese serbian serb singaporean slovak slovenian somali soviet spanish sudanese swedish swede swiss \
    syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean \
    african arab jewish muslim islamic christian catholic protestant buddhist hindu latino hispanic \
    americans australians austrians belgians brazilians britons bulgarians canadians chileans colombians croats cubans czechs danes egyptians estonians \
    europeans filipinos finns germans greeks hungarians indians indonesians iranians iraqis israelis italians jordanians kenyans koreans kurds kuwaitis latvians libyans \
    lithuanians mexicans moroccans nigerians norwegians pakistanis palestinians peruvians poles russians saudis serbs slovaks slovenes somalis soviets swedes \
    syrians turks ukrainians venezuelans africans asians arabs jews muslims christians catholics democrat democrats republican republicans
    """

  static let words: StaticString = """
    river lake mount mountain mountains street avenue road boulevard square park island islands bay sea ocean gulf valley county province \
    district peninsula desert coast beach airport harbour harbor port canyon hills hill heights falls strait canal forest village township \
    borough bridge dam minster narrows quay pier reservoir moor vale ridge glacier archipelago hill lighthouse plateau trail mansion station plaza territory territories cape creek lane highway castle
    """
}
