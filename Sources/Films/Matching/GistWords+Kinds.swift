extension GistWords {
  /// Colours, numbers, countries, names and particular things.
  static let kinds = """
    white F blanc blanche blancs blanches E blanco blanca blancos blancas I bianco bianca bianchi
      bianche P branco branca D weiss weisse weisser weisses weissen N wit witte S vit vita vitt
      hvid hvide hvit R belyy belaya beloye bialy biala bily bijeli J shiro shiroi haku K huin hayan
      baek Z bai 白 H safed U valkoinen M feher T beyaz ak A sefid
    black F noir noire noirs noires E negro negra negros negras I nero nera neri nere P preto
      preta negro negra D schwarz schwarze schwarzer schwarzes schwarzen N zwart zwarte S svart
      svarta svarte sort sorte R chyornyy chernyy chyornaya czarny czarna cerny crni J kuro kuroi
      koku K geomeun heuk Z hei 黒 黑 H kaala kala U musta M fekete T siyah kara A siah
    red scarlet crimson F rouge rouges ecarlate pourpre pourpres E rojo roja rojos rojas escarlata
      I rosso rossa rossi rosse P vermelho vermelha D rot rote roter rotes roten N rood rode S rod
      roda rode R krasnyy krasnaya czerwony czerwona cerveny crveni J aka akai kurenai K ppalgan
      bulgeun hong Z hong 赤 紅 红 H laal U punainen M piros voros T kirmizi kizil A sorkh ghermez
    blue azure F bleu bleue bleus bleues azur E azul azules I blu azzurro azzurra P azul D blau
      blaue blauer blaues blauen N blauw blauwe S bla blaa R siniy goluboy niebieski modry plavi J
      ao aoi buru K pureun paran cheong Z lan 青 藍 蓝 H neela U sininen M kek T mavi A abi
    green F vert verte verts vertes E verde verdes I verde verdi P verde D grun grune gruner
      grunes grunen N groen groene S gron grona gronne R zelyonyy zelyonaya zielony zielona zeleny J
      midori K choroksaek noksaek Z lu lv 緑 绿 H hara U vihrea M zold T yesil A sabz
    yellow F jaune jaunes E amarillo amarilla I giallo gialla gialli P amarelo D gelb gelbe gelber
      gelbes gelben N geel gele S gul gula gule R zhyoltyy zholty zolty zluty J kiiro ki K noran Z
      huang 黄 H peela U keltainen M sarga T sari A zard
    brown gray pink purple violet F brun gris rose violet violette mauve E marron gris rosa
      violeta morado I marrone grigio rosa viola P marrom cinza rosa roxo D braun grau graue rosa
      violett lila N bruin grijs roze paars S brun gra ros lila graa R korichnevyy seryy rozovyy
      szary rozowy J chairo haiiro momoiro murasaki K hoesaek bora Z zi fen 紫 灰
    color colors F couleur couleurs E color colores I colore colori P cor cores D farbe farben N
      kleur kleuren S farg farger farve farver R tsvet kolor kolory barva J iro K saek Z se yanse 色
      H rang U vari M szin T renk A rang
    -one single F un une E uno una I uno P um D eins N een S ett en R odin jeden J ichi hitotsu K
      hana il Z yi 一 H ek U yksi M egy T bir A yek
    two both double F deux E dos I due P dois duas D zwei beide N twee beide S tva to begge bada R
      dva dve dwa dwie dvoje J ni futari futatsu K du dul i Z er liang 二 两 H do U kaksi M ket ketto
      T iki A do
    three triple trio F trois E tres I tre P tres D drei N drie S tre R tri trzy troje J san
      mittsu sannin K se set sam Z san 三 H teen U kolme M harom T uc A se
    four F quatre E cuatro I quattro P quatro D vier N vier S fyra fire R chetyre cztery ctyri J
      yon shi yottsu K ne net sa Z si 四 H char chaar U nelja M negy T dort A chahar
    five F cinq E cinco I cinque P cinco D funf N vijf S fem R pyat piec pet J go itsutsu K daseot
      o Z wu 五 H paanch U viisi M ot T bes A panj
    six F six E seis I sei P seis D sechs N zes S sex seks R shest szesc sest J roku muttsu K
      yeoseot yuk Z liu 六 U kuusi M hat T alti
    seven F sept E siete I sette P sete D sieben N zeven S sju syv R sem semero siedem sedm J
      shichi nana K ilgop chil Z qi 七 H saat U seitseman M het T yedi A haft
    eight F huit E ocho I otto P oito D acht N acht S atta otte atte R vosem osiem osm J hachi
      yattsu K yeodeol pal Z ba 八 H aath U kahdeksan M nyolc T sekiz A hasht
    nine F neuf E nueve I nove P nove D neun N negen S nio ni R devyat dziewiec devet J kyu ku K
      ahop gu Z jiu 九 H nau U yhdeksan M kilenc T dokuz A noh
    ten F dix E diez I dieci P dez D zehn N tien S tio ti R desyat dziesiec deset J ju to K yeol
      sip Z shi 十 H das U kymmenen M tiz T on A dah
    eleven F onze E once I undici P onze D elf N elf S elva elleve R odinnadtsat jedenascie
    twelve dozen F douze E doce I dodici P doze D zwolf dutzend N twaalf S tolv R dvenadtsat
      dwanascie dvanact J juni K yeoldu Z shier
    thirteen F treize E trece I tredici P treze D dreizehn N dertien S tretton tretten R
      trinadtsat trzynascie trinact J jusan K yeolset Z shisan 十三
    fifteen F quinze E quince I quindici P quinze D funfzehn N vijftien S femton femten R
      pyatnadtsat
    twenty F vingt E veinte I venti P vinte D zwanzig N twintig S tjugo tyve R dvadtsat
      dwadziescia dvacet J niju K seumul Z ershi
    forty F quarante E cuarenta I quaranta P quarenta D vierzig N veertig S fyrtio forti R sorok
    fifty F cinquante E cincuenta I cinquanta P cinquenta D funfzig
    hundred F cent cents E cien ciento cientos I cento P cem D hundert N honderd S hundra hundre
      hundrede R sto J hyaku K baek Z bai 百 U sata M szaz T yuz
    thousand thousands F mille milliers E mil miles I mille mila P mil D tausend N duizend S tusen
      tusind R tysyacha tysiac tisic J sen K cheon Z qian 千 H hazaar U tuhat M ezer T bin A hezar
    million millions F million millions E millon millones I milione milioni P milhao D million
      millionen N miljoen S miljon miljoner million R million
    third F troisieme tiers E tercer tercero tercera I terzo terza P terceiro D dritte dritter
      drittes dritten N derde S tredje R tretiy trzeci treti J daisan K sebeonjjae Z disan
    fourth F quatrieme E cuarto I quarto P quarto D vierte N vierde S fjarde R chetvyortyy
    fifth F cinquieme veme E quinto quinta I quinto quinta P quinto D funfte funften N vijfde S
      femte
    sixth F sixieme E sexto I sesto P sexto D sechste N zesde S sjatte
    seventh F septieme E septimo septima I settimo settima P setimo D siebte siebente siebten N
      zevende S sjunde syvende R sedmoy siodmy sedma
    eighth F huitieme E octavo I ottavo P oitavo D achte
    ninth F neuvieme E noveno novena I nono nona P nono D neunte
    tenth F dixieme E decimo I decimo P decimo D zehnte
    america american americans usa F americain americaine amerique E americano americana america I
      americano americana america P americano america D amerikaner amerikanische amerikanisch
      amerika N amerikaan amerikaanse amerika S amerikan amerikansk amerika R amerika amerikanets
      ameryka J amerika K miguk Z meiguo
    england english britain british F anglais anglaise angleterre E ingles inglesa inglaterra I
      inglese inghilterra P ingles inglesa D englander englische englisch england N engels engelse S
      engelsk engelska R angliya anglijski angielski J eikoku igirisu K yeongguk Z yingguo
    france french F francais francaise france E frances francesa francia I francese francia P
      frances francesa D franzose franzosische frankreich N frans franse S fransk franska R frantsuz
      frantsuzskiy francuski J furansu K peurangseu Z faguo
    germany german F allemand allemande allemagne E aleman alemana alemania I tedesco tedesca
      germania P alemao alemanha D deutsch deutsche deutscher deutschland N duits duitse duitsland S
      tysk tyska tyskland R nemets nemetskiy germaniya niemiec J doitsu K dogil Z deguo
    italy italian F italien italienne italie E italiano italiana italia I italiano italiana italia
      italiani P italiano italiana D italiener italienische italien N italiaans S italiensk
      italienska
    spain spanish F espagnol espagnole espagne E espanol espanola espana I spagnolo spagnola
      spagna P espanhol D spanisch spanier spanische spanien N spaans S spansk
    russia russian F russe russes russie E ruso rusa rusia I russo russa russia P russo russia D
      russe russisch russische russland N russisch S rysk ryska russisk R russkiy russkaya rossiya
      rosyjski rusky J roshia K reosia Z eluosi
    japan japanese F japonais japonaise japon E japones japonesa japon I giapponese giappone P
      japones D japanisch japaner japan N japans S japansk J nihon nippon K ilbon Z riben 日本
    china chinese F chinois chinoise chine E chino china I cinese cina P chines D chinesisch
      chinese china N chinees S kinesisk R kitay kitayskiy chinski J chugoku K jungguk Z zhongguo 中国
    korea korean F coreen coree E coreano corea I coreano J kankoku K hanguk joseon Z hanguo
    india indian F indien indienne inde E indio india I indiano india D indisch indianer inder
      indien N indisch S indisk H bharat hindustan
    poland polish F polonais pologne E polaco polonia I polacco polonia D polnisch polen R polska
      polski
    sweden swedish F suedois suede E sueco suecia I svedese svezia D schwedisch schweden S svensk
      svenska sverige
    jew jewish jews F juif juive juifs E judio judia I ebreo ebrei ebraico P judeu D jude juden
      judisch N jood S jude judar jodisk R yevrey zyd zid J yudaya
    africa african F africain afrique E africano africa I africano D afrikanisch afrika N afrika S
      afrikansk R afrika
    mexico mexican F mexicain mexique E mexicano mexico I messicano messico D mexikanisch mexiko
    paris parisian F paris parisien parisienne E paris I parigi D paris pariser J pari K pari Z
      bali
    london F londres E londres I londra P londres D london N londen R london londyn J rondon K
      reondeon
    rome roman F rome romain romaine E roma romano romana I roma romano romana P roma D rom
      romisch romische N rome S rom romersk R rim rzym J roma
    venice F venise E venecia I venezia P veneza D venedig N venetie S venedig R venetsiya wenecja
      J benisu
    vienna F vienne E viena I vienna D wien wiener N wenen S wien R vena wieden
    berlin moscow F moscou E moscu I mosca D moskau N moskou S moskva R moskva moskwa
    tokyo F tokyo J tokyo K dokyo Z dongjing 東京
    shanghai F shanghai Z shanghai J shanhai 上海
    europe european F europe europeen E europa europeo I europa europeo D europa europaisch N
      europa S europa R yevropa
    greek greece F grec grece E griego grecia I greco grecia D griechisch griechenland
    turkey turkish F turc turquie E turco turquia I turco D turkisch turkei T turk turkiye
    mediterranean F mediterranee E mediterraneo I mediterraneo D mittelmeer
    alps F alpes I alpi D alpen
    gospel bible F evangile bible E evangelio biblia I vangelo bibbia P evangelho biblia D
      evangelium bibel N evangelie bijbel S evangelium bibel R yevangeliye bibliya biblia
    @matthew F matthieu E mateo I matteo P mateus D matthaus
    @john F jean E juan I giovanni P joao D johann johannes hans N jan johan S johan jan R ivan
      jan J jon
    @james jacob F jacques E jaime santiago jacobo I giacomo P tiago D jakob N jakob R yakov jakub
    @peter F pierre E pedro I pietro P pedro D peter N pieter S per petter R pyotr piotr petr
    @paul F paul E pablo I paolo P paulo D paul N paul S pal R pavel pawel
    @mary maria F marie E maria I maria P maria D maria N maria R mariya
    @joseph F joseph E jose I giuseppe P jose D josef N jozef R iosif jozef
    @francis frank F francois E francisco I francesco P francisco D franz N frans
    @charles F charles E carlos I carlo P carlos D karl N karel S karl R karol karel
    @george F georges E jorge I giorgio P jorge D georg N joris S goran R georgiy jerzy jiri
    @louis F louis E luis I luigi P luis D ludwig N lodewijk
    @michael F michel E miguel I michele P miguel D michael R mikhail michal
    @joan jane F jeanne E juana I giovanna P joana D johanna S johanna R zhanna joanna jana
    @anthony F antoine E antonio I antonio P antonio D anton N anton R anton
    @andrew F andre E andres I andrea P andre D andreas S anders R andrey andrzej
    @philip F philippe E felipe I filippo P filipe D philipp N filip
    @stephen F etienne E esteban I stefano D stefan R stepan szczepan
    @alice F alice E alicia I alice D alice R alisa alicja J arisu
    @catherine F catherine E catalina I caterina P catarina D katharina katrin S katarina R
      yekaterina katarzyna
    @helen F helene E elena I elena P helena D helene R yelena
    @lucy F lucie E lucia I lucia D lucia
    @elizabeth F elisabeth E isabel I elisabetta P isabel D elisabeth R yelizaveta elzbieta
    @anne anna F anne E ana I anna P ana D anna R anna
    @adam F adam E adan I adamo P adao D adam
    @eve F eve E eva I eva P eva D eva
    @noah F noe E noe I noe D noah
    @moses F moise E moises I mose D moses
    @judas F judas E judas I giuda
    @alexander F alexandre E alejandro I alessandro P alexandre D alexander R aleksandr
    @caesar F cesar E cesar I cesare D casar R tsezar
    @odysseus ulysses F ulysse E ulises I ulisse D odysseus
    @orpheus F orphee E orfeo I orfeo P orfeu D orpheus R orfey
    @oedipus F oedipe E edipo I edipo D odipus
    @electra F electre I elettra
    @hercules F hercule E hercules I ercole D herkules R gerkules J herakuresu
    @venus F venus I venere
    @apollo F apollon I apollo
    @faust F faust
    @hamlet F hamlet I amleto R gamlet J hamuretto
    @othello F othello I otello R otello
    @macbeth F macbeth R makbet
    @juliet F juliette E julieta I giulietta D julia R dzhulyetta
    @dracula F dracula E dracula J dorakyura
    @frankenstein J furankenshutain
    @robinson J robinson
    @pinocchio R buratino J pinokio
    @bluebeard I barbablu D blaubart
    @cinderella F cendrillon E cenicienta I cenerentola P cinderela D aschenputtel S askungen R
      zolushka kopciuszek popelka J shinderera
    @snowwhite E blancanieves I biancaneve D schneewittchen S snovit R belosnezhka
    santa claus E santa D weihnachtsmann S jultomten tomten joulupukki
    godzilla J gojira K gojilla Z gesila
    kong J kingukongu kongu K kingkong
    ultraman J urutoraman
    superman batman spider J supaman batto
    tarzan J tazan
    mechagodzilla J mekagojira
    mothra J mosura
    gamera J gamera
    astroboy J atomu
    pokemon J pokemon poketto
    naruto J naruto
    lupin J rupan
    evangelion J evangerion
    gundam J gandamu
    dragonball J doragonboru
    ghibli J jiburi
    team league J chimu rigu
    special J supesharu
    girlfriend boyfriend F copine E novia novio I ragazza fidanzata D freundin J kanojo kareshi K
      yeojachingu namja Z nupengyou nvpengyou
    junior J chugakusei
    swordsman F bretteur escrimeur E espadachin I spadaccino D schwertkampfer J kenshi kenkaku K
      geomgaek Z jianke jianxia 剣客
    chivalry martial kungfu karate judo J karate judo bujutsu K muyeok Z gongfu wushu wuxia wu 功夫
      武
    shaolin Z shaolin siulam J shorin K sorim 少林
    heroic Z xia haohan 俠 侠
    immortal immortals F immortel immortels E inmortal I immortale P imortal D unsterblich
      unsterbliche N onsterfelijk S ododlig R bessmertnyy niesmiertelny J fushi fujimi K bulsa Z
      busi buxiu xian 不死 仙
    ninja J ninja shinobi 忍者 忍
    geisha courtesan prostitute whore F putain prostituee courtisane pute E puta prostituta ramera
      I puttana prostituta P puta prostituta D hure dirne nutte N hoer S hora luder hore R
      prostitutka kurwa devka J geisha shofu yujo K gisaeng changnyeo Z jinu 芸者
    flute F flute E flauta I flauto D flote N fluit S flojt flojten flote R fleyta flet J fue K
      piri Z di
    violin guitar F violon guitare E violin guitarra I violino chitarra D geige gitarre violine N
      viool gitaar S fiol gitarr R skripka gitara J baiorin gita
    drum trumpet F tambour trompette E tambor trompeta I tamburo tromba P tambor D trommel
      trompete N trom S trumma trumpet tromme R baraban bebny J taiko K buk Z gu
    bell bells F cloche cloches E campana campanas I campana campane P sino D glocke glocken N
      klok S klocka klokke R kolokol dzwon zvon J kane K jong Z zhong ling 鐘
    needle nail hammer F aiguille clou marteau E aguja clavo martillo I ago chiodo martello D
      nadel nagel hammer N naald S nal spik hammare R igla molot
    basket flowerpot F panier E cesta I cesto D korb N mand S korg
    fan F eventail E abanico I ventaglio D facher J sensu
    umbrella umbrellas F parapluie parapluies E paraguas I ombrello D regenschirm N paraplu S
      paraply R zont parasol J kasa K usan Z san yusan 傘
    cigarette tobacco F cigarette tabac E cigarrillo cigarro I sigaretta D zigarette N sigaret S
      cigarett R sigareta J tabako K dambae Z yan
    drug drugs F drogue E droga I droga D droge N drug S knark R narkotik J mayaku K mayak Z du
    poison F poison E veneno I veleno P veneno D gift N gif S gift R yad trucizna jed J doku K dok
      Z du 毒
    oil gas F petrole huile E petroleo aceite I petrolio olio D ol benzin N olie S olja
    atomic nuclear F atomique nucleaire E atomico nuclear I atomico D atom nuklear J genbaku
      genshi K wonja haek Z yuanzi
    electric electricity F electrique electricite E electrico I elettrico D elektrisch N
      elektrisch S elektrisk R elektricheskiy J denki dengeki K jeongi Z dian 電
    submarine E submarino I sommergibile D unterseeboot uboot N onderzeeer S ubat R podlodka
    horizon F horizon E horizonte I orizzonte D horizont J suiheisen chiheisen
    rainbow E arcoiris I arcobaleno D regenbogen N regenboog S regnbage regnbue R raduga tecza
      duha J niji K mujigae Z caihong 虹 H indradhanush
    volcano F volcan E volcan I vulcano D vulkan S vulkan R vulkan J kazan
    earthquake F tremblement E terremoto I terremoto D erdbeben J jishin
    silk velvet cotton F soie velours coton E seda terciopelo I seta velluto D seide samt N zijde
      S silke sammet R shyolk jedwab J kinu K bidan Z si 絹
    paper F papier E papel I carta P papel D papier N papier S papper papir R bumaga papier J kami
      K jongi Z zhi 紙
    list F liste E lista I lista D liste N lijst S lista liste R spisok J risuto K liseuteu
    map F carte E mapa I mappa D karte landkarte N kaart S karta kart R karta J chizu K jido Z
      ditu
    centimeters meters J senchimetoru
    royale J rowaiaru
    tank F char E tanque D panzer
    fiancee fiance F fiance fiancailles D verlobte verlobter
    resurrection F resurrection E resurreccion I resurrezione D auferstehung J fukkatsu K buhwal Z
      fuhuo 復活
    genius F genie E genio I genio D genie J tensai K cheonjae Z tiancai 天才
    talent gifted F talent doue E talento
    football soccer F football ballon foot E futbol balon pelota I calcio pallone P futebol bola D
      fussball N voetbal S fotboll fodbold R futbol pilka J sakka yakyu K chukgu yagu Z zuqiu
    baseball F baseball J yakyu besuboru K yagu
    boxing boxer F boxe boxeur E boxeo boxeador I boxe pugile D boxer boxen J bokusa K gwonto
      bokseo Z quanji
    champion F champion E campeon I campione D meister J chanpion
    goal F but E gol meta I gol D tor ziel
    seal F sceau phoque E sello foca I sigillo P selo D siegel N zegel S insegel inseglet segl R
      pechat pieczec J fuin Z yin
    rule rules F regle regles E regla reglas I regola regole P regra regras D regel regeln N regel
      regels S regel regler regeln R pravila pravilo zasady pravidla J ruru kisoku K gyuchik Z guize
    district quarter suburb F quartier banlieue arrondissement E barrio distrito I quartiere rione
      P bairro D viertel bezirk vorstadt N wijk buurt S kvarter forstad fororten R rayon dzielnica
      ctvrt J machi gai K donghae gu Z qu
    pocket F poche poches E bolsillo I tasca tasche P bolso D tasche hosentasche N zak S ficka
      lomme R karman kieszen
    according F selon E segun I secondo P segundo D nach laut N volgens S enligt ifolge
    beginner novice apprentice F apprenti debutant novice E aprendiz novato I apprendista P
      aprendiz D lehrling anfanger N leerling S larling laerling R uchenik uczen
    visit F visite E visita I visita P visita D besuch N bezoek S besok besog R vizit wizyta
      navsteva
    symphony F symphonie E sinfonia I sinfonia P sinfonia D sinfonie symphonie N symfonie S
      symfoni R simfoniya J kokyokyoku K gyohyanggok
    ribbon band tape F ruban bande E cinta banda I nastro P fita D band N band lint S band baand R
      lenta tasma
    ray beam F rayon E rayo I raggio P raio D strahl N straal S strale R luch promien J kosen
    incomplete unfinished F inacheve incomplet E inconcluso I incompiuto P inacabado D unvollendet
      unvollendete
    happen event F arrive evenement E suceder suceso I accadere evento P acontecer D geschehen
      ereignis
    obsession obsessed F obsession E obsesion I ossessione P obsessao D besessen besessenheit
    scandal F scandale E escandalo I scandalo P escandalo D skandal
    centenary centenarian F centenaire S hundraarig hundraaringen D hundertjahrige hundertjahriger
    disappear disappearance disappeared vanish vanished missing F disparition disparu disparue
      disparaitre E desaparicion desaparecido desaparecida desaparecidos I scomparsa scomparso
      sparita P desaparecimento desaparecido D verschwinden verschwunden verschwundene vermisst N
      verdwenen verdwijning S forsvunnen forsvann forsvinna forsvundet R ischeznoveniye zaginiony J
      shisso K sarajin siljong Z shizong 失踪
    scene scenes F scene scenes E escena escenas I scena scene P cena D szene szenen N scene S
      scen scener R stsena stseny
    tin lead copper F plomb cuivre etain E plomo cobre I piombo rame D blech blei kupfer zinn N
      lood S bly koppar R svinets olovo
    raise lift F lever elever E levantar I alzare P levantar D heben
    circle round F cercle ronde rond E circulo redondo I cerchio rotondo P circulo D kreis rund
      reigen N cirkel S cirkel krets R krug kolo J wa maru K won Z yuan 輪
    knot net web F noeud filet toile E nudo red tela I nodo rete P no rede D knoten netz N knoop
      net S knut nat nett R set siec J ami K geumul Z wang 網
    lap race tournament F tournoi E torneo carrera I torneo gara P torneio D turnier rennen N race
      S lopp R gonka turnir wyscig J taikai
    thirty F trente E treinta I trenta P trinta D dreissig N dertig S trettio R tridtsat J sanju K
      seoreun Z sanshi
    sixty F soixante E sesenta I sessanta P sessenta D sechzig N zestig S sextio R shestdesyat
    fourteen F quatorze E catorce I quattordici P quatorze D vierzehn N veertien S fjorton R
      chetyrnadtsat
    sixteen F seize E dieciseis I sedici P dezesseis D sechzehn N zestien S sexton R shestnadtsat
    seventeen E diecisiete I diciassette D siebzehn N zeventien S sjutton R semnadtsat
    zero F zero E cero I zero P zero D null N nul S noll R nol J zero rei K yeong Z ling 零
    absolute F absolu absolue E absoluto I assoluto D absolut
    total F total E total I totale D total
    capital F capitale capital E capital I capitale D hauptstadt kapital N hoofdstad S huvudstad R
      stolitsa
    swamp marsh mud F marais boue E pantano cienaga barro I palude fango P pantano lama D sumpf
      schlamm moor N moeras modder S trask sump lera R boloto bagno bloto J numa doro K neup Z
      zhaoze ni 沼 泥
    """
}
