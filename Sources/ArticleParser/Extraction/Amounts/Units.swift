/// Units of measure and countable things, under their singular English names.
enum Units {
  static let words: [WordFact<AmountWord>] = [
    WordFact(
      .percent,
      "percent per_cent pct percentage prozent pour_cent por_ciento per_cento por_cento procent"),
    WordFact(
      .percentagePoint,
      "percentage_point percentage_points prozentpunkt prozentpunkte prozentpunkten points_de_pourcentage puntos_porcentuales punti_percentuali pontos_percentuais procentpunt 个_百_分_点"
    ),
    WordFact(.unit("basis point"), "basis_point basis_points bps"),
    WordFact(.degree, "degree degrees deg grad degrés grados gradi graus graden"),
    WordFact(.scale("degree Celsius"), "celsius centigrade celcius centigrate"),
    WordFact(.scale("degree Fahrenheit"), "fahrenheit farenheit"),
    WordFact(.scale("kelvin"), "kelvin kelvins"),
    WordFact(.minus, "minus"),

    WordFact(
      .unit("kilometre"),
      "kilometer kilometers kilometre kilometres kilómetros quilômetros chilometri kilomètre kilomètres kilometern 公_里 千_米"
    ),
    WordFact(.unit("metre"), "meter meters metre metres mètre mètres metros metri metern 米"),
    WordFact(
      .unit("centimetre"),
      "centimeter centimeters centimetre centimetres zentimeter centimètres 厘_米"),
    WordFact(.unit("millimetre"), "millimeter millimeters millimetre millimetres millimètres"),
    WordFact(.unit("decimetre"), "decimeter decimeters dm"),
    WordFact(.unit("micrometre"), "micrometer micrometers micrometre micrometres micron microns"),
    WordFact(.unit("nanometre"), "nanometer nanometers nanometre nanometres"),
    WordFact(.unit("picometre"), "picometer picometers picometre"),
    WordFact(.unit("mile"), "mile miles meilen"),
    WordFact(.unit("nautical mile"), "nautical_mile nautical_miles"),
    WordFact(.unit("yard"), "yard yards"), WordFact(.unit("foot"), "foot feet"),
    WordFact(.unit("inch"), "inch inches"), WordFact(.unit("light year"), "light_year light_years"),
    WordFact(.unit("mile per hour"), "miles_per_hour mile_per_hour miles_an_hour mph"),
    WordFact(
      .unit("kilometre per hour"),
      "kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour kph kmph stundenkilometer kilometer_pro_stunde kilomètres_heure kilómetros_por_hora"
    ),
    WordFact(.unit("metre per second"), "meters_per_second metres_per_second"),
    WordFact(.unit("knot"), "knot knots"),
    WordFact(.unit("acre"), "acre acres"),
    WordFact(.unit("hectare"), "hectare hectares hektar hectáreas ettari 公_顷"),
    WordFact(
      .unit("square metre"),
      "square_meter square_meters square_metre square_metres quadratmeter quadratmetern mètres_carrés metros_cuadrados metri_quadrati 平_方_米"
    ),
    WordFact(
      .unit("square kilometre"),
      "square_kilometer square_kilometers square_kilometre square_kilometres quadratkilometer 平_方_公_里"
    ),
    WordFact(.unit("square foot"), "square_foot square_feet sq_ft"),
    WordFact(.unit("square mile"), "square_mile square_miles"),
    WordFact(.unit("square inch"), "square_inch square_inches"),
    WordFact(
      .unit("cubic metre"),
      "cubic_meter cubic_meters cubic_metre cubic_metres kubikmeter mètres_cubes metros_cúbicos"),
    WordFact(.unit("cubic foot"), "cubic_foot cubic_feet"),
    WordFact(.unit("litre"), "liter liters litre litres litros litri 升"),
    WordFact(.unit("millilitre"), "milliliter milliliters millilitre millilitres"),
    WordFact(.unit("gallon"), "gallon gallons"),
    WordFact(.unit("barrel"), "barrel barrels barriles barils"),
    WordFact(.unit("pint"), "pint pints"), WordFact(.unit("quart"), "quart quarts"),
    WordFact(.unit("cup"), "cup cups"),
    WordFact(.unit("tablespoon"), "tablespoon tablespoons tbsp"),
    WordFact(.unit("teaspoon"), "teaspoon teaspoons tsp"),
    WordFact(.unit("bushel"), "bushel bushels"),
    WordFact(.unit("gram"), "gram grams gramme grammes gramos gramm 克"),
    WordFact(
      .unit("kilogram"),
      "kilogram kilograms kilogramme kilogrammes kilo kilos kilogramm kilogramos 公_斤 千_克"),
    WordFact(.unit("milligram"), "milligram milligrams"),
    WordFact(.unit("microgram"), "microgram micrograms microgramme microgrammes mcg"),
    WordFact(
      .unit("tonne"),
      "tonne tonnes metric_ton metric_tons metric_tonnes toneladas tonnellate tonnen 吨"),
    WordFact(.unit("ton"), "ton tons"), WordFact(.unit("ounce"), "ounce ounces"),
    WordFact(.unitOrCurrency("pound", "GBP"), "pound pounds"), WordFact(.unit("pound"), "lb lbs"),
    WordFact(.unit("stone"), "stone"), WordFact(.unit("carat"), "carat carats"),
    WordFact(.unit("dram"), "dram drams drachma"),
    WordFact(.unit("second"), "second seconds sekunden secondes segundos secondi sec secs 秒"),
    WordFact(.unit("minute"), "minute minutes minuten minutos minuti mins 分_钟"),
    WordFact(
      .unit("hour"), "hour hours stunde stunden heure heures hora horas ora ore uren hrs 小_时"),
    WordFact(.unit("day"), "day days tag tage tagen jours día días giorni dias dagen 天"),
    WordFact(
      .unit("week"), "week weeks woche wochen semaine semaines semana semanas settimane weken"),
    WordFact(.unit("month"), "month months monat monate monaten mois mes meses mesi maanden 个_月"),
    WordFact(
      .unit("year"), "year years jahr jahre jahren ans année années año años anni anno anos jaar"),
    WordFact(.unit("decade"), "decade decades jahrzehnte"),
    WordFact(.unit("century"), "century centuries"),
    WordFact(.unit("millisecond"), "millisecond milliseconds"),
    WordFact(.unit("nanosecond"), "nanosecond nanoseconds"),
    WordFact(.unit("bit"), "bit bits"), WordFact(.unit("byte"), "byte bytes"),
    WordFact(.unit("kilobyte"), "kilobyte kilobytes"),
    WordFact(.unit("megabyte"), "megabyte megabytes"),
    WordFact(.unit("gigabyte"), "gigabyte gigabytes"),
    WordFact(.unit("terabyte"), "terabyte terabytes"),
    WordFact(.unit("petabyte"), "petabyte petabytes"),
    WordFact(.unit("pixel"), "pixel pixels megapixel"),
    WordFact(.unit("megabit per second"), "mbps megabits_per_second"),
    WordFact(.unit("gigabit per second"), "gbps gigabits_per_second"),
    WordFact(.unit("watt"), "watt watts"), WordFact(.unit("kilowatt"), "kilowatt kilowatts"),
    WordFact(.unit("megawatt"), "megawatt megawatts"),
    WordFact(.unit("gigawatt"), "gigawatt gigawatts"),
    WordFact(.unit("kilowatt hour"), "kilowatt_hour kilowatt_hours kilowattstunden"),
    WordFact(.unit("megawatt hour"), "megawatt_hour megawatt_hours"),
    WordFact(.unit("terawatt hour"), "terawatt_hour terawatt_hours"),
    WordFact(.unit("horsepower"), "horsepower hp"),
    WordFact(.unit("calorie"), "calorie calories kilocalories"),
    WordFact(.unit("joule"), "joule joules"), WordFact(.unit("volt"), "volt volts"),
    WordFact(.unit("hertz"), "hertz"), WordFact(.unit("megahertz"), "megahertz"),
    WordFact(.unit("gigahertz"), "gigahertz"), WordFact(.unit("decibel"), "decibel decibels"),
    WordFact(.unit("radian"), "radian radians rad"), WordFact(.unit("turn"), "turn turns"),
    WordFact(.unit("point"), "point points"),
    WordFact(.unit("share"), "share shares aktien acciones"),
  ]

  /// Things that news counts; anything else is a bare count.
  static let counts: [WordFact<AmountWord>] = [
    WordFact(
      .count("person"),
      "people persons person menschen personen personnes personas persone pessoas 人"),
    WordFact(.count("inhabitant"), "inhabitants residents einwohner habitants habitantes abitanti"),
    WordFact(
      .count("employee"),
      "employees staff mitarbeiter mitarbeiterinnen beschäftigte salariés empleados dipendenti"),
    WordFact(.count("worker"), "worker workers arbeiter travailleurs trabajadores"),
    WordFact(.count("job"), "jobs job arbeitsplätze emplois empleos"),
    WordFact(.count("user"), "users user nutzer utilisateurs usuarios utenti"),
    WordFact(.count("customer"), "customers customer kunden clients clientes clienti"),
    WordFact(.count("subscriber"), "subscribers abonnés suscriptores"),
    WordFact(.count("member"), "members mitglieder membres miembros"),
    WordFact(.count("developer"), "developers"),
    WordFact(.count("student"), "students pupils schüler studierende étudiants estudiantes"),
    WordFact(.count("child"), "children kinder enfants niños bambini"),
    WordFact(.count("woman"), "women frauen femmes mujeres donne"),
    WordFact(.count("man"), "men männer hommes hombres uomini"),
    WordFact(.count("patient"), "patients patienten pacientes"),
    WordFact(.count("passenger"), "passengers fahrgäste passagers pasajeros"),
    WordFact(.count("visitor"), "visitors besucher visiteurs visitantes"),
    WordFact(.count("voter"), "voters wähler electores"),
    WordFact(.count("vote"), "votes stimmen voix votos voti"),
    WordFact(.count("soldier"), "soldiers troops soldaten soldats soldados"),
    WordFact(.count("refugee"), "refugees"),
    WordFact(.count("household"), "households haushalte foyers hogares"),
    WordFact(.count("home"), "homes houses wohnungen logements viviendas"),
    WordFact(.count("company"), "companies firms unternehmen entreprises empresas aziende"),
    WordFact(.count("country"), "countries nations länder pays países paesi"),
    WordFact(.count("city"), "cities städte villes ciudades"),
    WordFact(.count("school"), "schools schulen écoles escuelas"),
    WordFact(.count("hospital"), "hospitals"),
    WordFact(.count("vehicle"), "vehicles cars trucks fahrzeuge véhicules vehículos"),
    WordFact(.count("aircraft"), "aircraft planes jets"),
    WordFact(.count("unit"), "units"),
    WordFact(.count("copy"), "copies exemplare exemplaires ejemplares"),
    WordFact(.count("case"), "cases fälle casos"),
    WordFact(.count("death"), "deaths todesfälle décès muertes"),
    WordFact(.count("tree"), "trees bäume arbres árboles"),
    WordFact(.count("parameter"), "parameters parameter"),
    WordFact(.count("token"), "tokens"), WordFact(.count("page"), "pages seiten páginas"),
    WordFact(.count("word"), "words"),
    WordFact(.count("seat"), "seats sitze sièges escaños"),
    WordFact(.count("store"), "stores shops filialen tiendas"),
    WordFact(.count("site"), "sites locations"),
    WordFact(.count("project"), "projects projekte projets proyectos"),
    WordFact(.count("time"), "times mal fois veces"),
  ]

  /// Symbols, whose capitals count.
  static let symbols: StaticString = """
    km kilometre|m metre|cm centimetre|mm millimetre|nm nanometre|µm micrometre|dm decimetre|\
    kg kilogram|g gram|mg milligram|µg microgram|t tonne|kt kilotonne|Mt megatonne|\
    oz ounce|ft foot|mi mile|yd yard|l litre|L litre|ml millilitre|mL millilitre|cl centilitre|\
    ha hectare|h hour|hr hour|min minute|s second|ms millisecond|ns nanosecond|\
    kB kilobyte|KB kilobyte|MB megabyte|GB gigabyte|TB terabyte|PB petabyte|Mb megabit|mb megabit|\
    Gb gigabit|GiB gibibyte|MiB mebibyte|W watt|kW kilowatt|MW megawatt|GW gigawatt|TW terawatt|\
    kWh kilowatt hour|MWh megawatt hour|GWh gigawatt hour|TWh terawatt hour|V volt|kV kilovolt|\
    A ampere|Hz hertz|kHz kilohertz|MHz megahertz|GHz gigahertz|dB decibel|kJ kilojoule|\
    kcal calorie|hPa hectopascal|kPa kilopascal|bar bar|K kelvin|px pixel
    """
}
