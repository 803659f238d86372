/// Common surnames of many cultures that are seldom other words or places.
enum Surnames {
  static let names: StaticString = """
    smith johnson williams brown jones miller davis wilson anderson taylor thomas moore jackson thompson harris clark lewis robinson \
    walker hall allen wright scott adams baker nelson mitchell roberts turner phillips evans edwards collins stewart morris murphy \
    rogers reed morgan cooper peterson bailey kelly howard cox ward richardson watson brooks wood bennett gray hughes myers sanders \
    ross foster powell jenkins perry russell sullivan cole butler henderson barnes fisher simmons patterson graham reynolds hamilton griffin \
    wallace west hayes bryant gibson ellis stevens murray ford marshall owens harrison mcdonald kennedy wells henry freeman webb tucker burns crawford \
    porter hicks crawford boyd kennedy warren dixon ramos reeves burke gordon hunt black daniels palmer mills nichols ferguson rose stone dunn perkins hudson \
    spencer gardner stephens payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart cunningham bradley lane andrews \
    harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan schmidt \
    carr vasquez castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez morrison hansen fernandez garza \
    harvey little burton nguyen jacobs reid fuller lynch garrett romero welch larson frazier burke hanson mendoza moreno bowman medina fowler \
    biden trump obama bush clinton reagan nixon carter truman eisenhower roosevelt lincoln putin yeltsin gorbachev merkel scholz merz macron sarkozy hollande chirac \
    mitterrand thatcher blair cameron johnson sunak starmer churchill zelenskyy zelensky netanyahu sharon arafat modi gandhi erdogan berlusconi meloni trudeau harper \
    garcia rodriguez martinez hernandez lopez gonzalez gonzález perez sanchez sánchez ramirez torres flores rivera gomez gómez diaz díaz reyes morales cruz ortiz gutierrez \
    chavez ruiz alvarez castillo jimenez vargas castro fernández rojas herrera medina aguilar vega soto molina delgado silva santos oliveira souza pereira costa ferreira \
    almeida carvalho ribeiro rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo lombardi moretti \
    müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann \
    hartmann lange schmitt werner krause lehmann schmid schulze maier köhler herrmann walter könig mayer huber kaiser fuchs peters scholz möller weiß jung hahn vogel \
    martin bernard dubois durand leroy moreau laurent lefebvre lefèvre roux fournier girard bonnet dupont lambert fontaine rousseau mercier dupuis garnier faure chevalier \
    jansen visser bakker smit meijer mulder bos vos peters hendriks dekker dijkstra brouwer jensen nielsen hansen pedersen andersen christensen larsen sørensen rasmussen olsen \
    andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson korhonen virtanen mäkinen nieminen \
    ivanov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov petrov volkov solovyov vasiliev zaitsev pavlov kowalski nowak wiśniewski wójcik kowalczyk kaminski lewandowski \
    novák svoboda dvořák horvath nagy kovács szabo tóth papadopoulos dimitriou popescu ionescu yilmaz kaya demir şahin çelik öztürk \
    khan ahmed hussein hassan ali mohamed ibrahim mahmoud abdullah rahman aziz haddad khoury mansour saleh nasser \
    patel singh kumar sharma gupta shah mehta reddy rao nair iyer joshi desai chowdhury banerjee mukherjee chatterjee das bose ghosh sen roy kapoor malhotra verma \
    wang zhang liu chen yang huang zhao zhou wu xu sun ma zhu guo lin gao liang zheng tang deng xiao cheng tran pham \
    tanaka suzuki takahashi watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu mori abe ikeda hashimoto ishikawa ogawa \
    kim park choi jung kang cho yoon jang lim okafor okonkwo adeyemi mensah owusu boateng diallo traoré diop ndiaye mbeki mandela zuma dlamini nkosi mwangi kamau otieno \
    o'brien o'connor o'neill o'sullivan mccarthy mcmahon macdonald campbell maclean murray mcgregor fraser sinclair byron shakespeare newton darwin einstein marx freud
    """
}
