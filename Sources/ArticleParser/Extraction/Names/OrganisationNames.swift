/// Organisations and products that are known by name, and the words that they are made of.
enum OrganisationNames {
  static let known: StaticString = """
    congress senate parliament bundestag bundesrat knesset duma kremlin pentagon wikinews wikipedia \
    microsoft openai google amazon anthropic meta apple facebook twitter ibm intel nvidia amd oracle salesforce samsung sony toyota honda nissan \
    volkswagen bmw daimler mercedes_benz siemens bosch sap bayer basf airbus boeing lockheed_martin ford general_motors general_electric tesla spacex netflix disney \
    warner_bros paramount comcast verizon t_mobile vodafone nokia ericsson huawei xiaomi tencent alibaba baidu bytedance tiktok uber lyft airbnb \
    paypal visa mastercard goldman_sachs morgan_stanley jpmorgan jp_morgan citigroup bank_of_america wells_fargo barclays hsbc deutsche_bank credit_suisse \
    ubs bnp_paribas société_générale nestlé novartis roche pfizer moderna merck astrazeneca unilever \
    coca_cola pepsico mcdonald starbucks walmart ikea nike adidas exxon exxonmobil shell bp chevron gazprom rosneft aramco deepmind linkedin \
    github youtube instagram whatsapp reddit wikipedia mozilla adobe cisco dell hp lenovo qualcomm tsmc arm stripe spotify zoom slack \
    reuters bloomberg bbc cnn nbc cbs abc fox_news itv npr pbs al_jazeera associated_press agence_france_presse xinhua tass new_york_times \
    washington_post wall_street_journal financial_times guardian economist le_monde der_spiegel el_país usa_today los_angeles_times \
    united_nations un nato european_union eu unesco unicef who imf world_bank international_monetary_fund wto oecd opec iaea interpol \
    red_cross amnesty_international greenpeace human_rights_watch oxfam fifa uefa nba nfl mlb nhl ioc nasa esa cern fbi cia nsa fda epa sec fed \
    federal_reserve ecb european_central_bank bank_of_england european_commission european_parliament congress senate \
    house_of_representatives supreme_court pentagon kremlin white_house state_department treasury parliament legislature penn_state bundestag bundesbank bundesrat duma knesset \
    hamas hezbollah taliban al_qaeda isis islamic_state mossad mi5 mi6 kgb gchq harvard yale princeton stanford mit oxford_university cambridge_university \
    labour_party conservative_party republican_party democratic_party liberal_democrats cdu spd csu fdp afd \
    manchester_united manchester_city liverpool_fc chelsea arsenal real_madrid fc_barcelona bayern_munich juventus ac_milan yankees lakers \
    阿_里_巴_巴 腾_讯 华_为 百_度 微_软 谷_歌 苹_果 联_合_国
    """

  static let products: StaticString = """
    windows office copilot azure bing excel powerpoint outlook teams gemini bard chatgpt gpt claude llama dalle midjourney sora whisper codex bedrock \
    workspace pixel iphone ipad ipod macbook imac android ios macos linux ubuntu chrome firefox safari gmail alexa siri cortana kindle playstation xbox \
    nintendo_switch photoshop sharepoint onedrive power_bi dynamics_365 microsoft_365 office_365 aws ec2 kubernetes docker python javascript java typescript \
    postgresql mysql sqlite mongodb tensorflow pytorch minecraft fortnite bitcoin ethereum viagra tylenol aspirin concorde
    """

  static let forms: StaticString = """
    inc corp corporation ltd limited llc llp plc co company gmbh ag kg se sa sarl sas spa srl bv nv ab oy asa holdings holding group \
    partners industries enterprises technologies systems laboratories labs ventures capital bros brothers sons international
    """

  static let words: StaticString = """
    university college school institute institution academy department ministry bureau agency commission committee council court board bank \
    association federation union league party church hospital museum library foundation trust fund society club team orchestra army navy force \
    forces police government administration authority office service services centre center airlines airways motors pharmaceuticals times post \
    journal herald tribune news network press magazine review gazette broadcasting records studios pictures entertainment software energy petroleum oil gas steel \
    insurance securities financial railway railways telecom communications electronics coalition alliance movement congress assembly parliament senate house \
    guild guard corps organization organisation programme program project consortium exchange observatory laboratory cooperative workshop theatre theater gallery \
    ministerium universität hochschule institut bundesamt amt behörde verband verein stiftung gewerkschaft genossenschaft bundesministerium stadtrat landtag \
    université ministère institut conseil association syndicat commission école société universidad ministerio instituto consejo asociación \
    ayuntamiento gobierno partido banco università ministero istituto consiglio comune universidade ministério universiteit ministerie bond gemeente
    """

  /// Those of `words` that are surnames, too.
  static let alsoSurnames: StaticString = "church court bank post house press guard"

  static let events: StaticString = """
    cyclone hurricane typhoon \
    olympics olympiad championship championships cup war summit conference festival games tournament prix forum expo revolution uprising \
    fair marathon biennale grammy oscars super_bowl world_cup world_war brexit holocaust renaissance enlightenment open derby treaty accord agreement act hurricane typhoon
    """
}
