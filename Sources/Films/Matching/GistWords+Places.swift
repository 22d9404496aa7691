extension GistWords {
  /// Houses, towns, vehicles and things.
  static let places = """
    ~house houses home homes household F maison maisons foyer domicile chez E casa casas hogar I
      casa case P casa casas lar D haus hauser heim zuhause hause N huis huizen thuis S hus huset
      hem hemma hjem hjemme R dom doma domy J ie uchi yakata K jip Z jia fangzi wu 家 屋 H ghar makaan
      U talo koti M haz otthon T ev A khaneh beit
    room rooms bedroom chamber F chambre chambres piece salle E habitacion cuarto sala I camera
      camere stanza P quarto sala D zimmer kammer raum N kamer kamers S rum rummet vaerelse kammare
      R komnata pokoj pokoje J heya shitsu K bang Z fang fangjian shi 室 房 H kamra U huone M szoba T
      oda A otagh
    door doors gate gates F porte portes portail E puerta puertas I porta porte cancello P porta
      portas portao D tur turen tor pforte N deur deuren poort S dorr dorren dor port porten R dver
      vorota drzwi brama dvere J tobira mon to K mun Z men 門 门 扉 H darwaza U ovi portti M ajto kapu
      T kapi A dar
    window windows F fenetre fenetres E ventana ventanas I finestra finestre P janela janelas D
      fenster N raam ramen venster S fonster fonstret vindue vindu R okno okna J mado K changmun Z
      chuang 窓 H khidki U ikkuna M ablak T pencere A panjereh
    wall walls F mur murs E muro pared I muro parete P muro parede D mauer wand mauern N muur
      muren S mur vagg vaeg R stena sciana mur zed J kabe K byeok Z qiang bi 壁 H deewar U seina M
      fal T duvar A divar
    roof attic F toit toits grenier E techo tejado I tetto soffitta P telhado D dach dachboden N
      dak S tak vind R krysha dach strecha J yane yaneura K jibung Z wuding
    floor cellar basement F cave etage sol E piso sotano I cantina piano P andar porao D keller
      etage N kelder S kallare kjeller golv R podval piwnica sklep J chikashitsu K jihasil Z
      dixiashi
    kitchen F cuisine E cocina I cucina P cozinha D kuche N keuken S kok kokken R kukhnya kuchnia
      kuchyne J daidokoro kitchin K bueok Z chufang
    stairs ladder staircase F escalier echelle E escalera I scala scale P escada D treppe leiter N
      trap ladder S trappa stege R lestnitsa schody J kaidan hashigo K gyedan Z louti
    bed F lit E cama lecho I letto P cama D bett N bed S sang seng R krovat postel lozko J beddo K
      chimdae Z chuang 床
    key keys lock F cle cles clef serrure E llave llaves I chiave chiavi P chave chaves D
      schlussel schloss N sleutel S nyckel nyckeln nogle nokkel R klyuch klucz klic J kagi K yeolsoe
      Z yaoshi 鍵 H chabi U avain M kulcs T anahtar A kelid
    table chair desk F table chaise E mesa silla I tavola tavolo sedia P mesa cadeira D tisch
      stuhl N tafel stoel S bord stol R stol stul krzeslo J isu tsukue K uija Z zhuozi yizi
    mirror mirrors F miroir miroirs glace E espejo espejos I specchio specchi P espelho espelhos D
      spiegel N spiegel S spegel spegeln spejl speil R zerkalo lustro zrcadlo J kagami K geoul Z
      jing jingzi 鏡 镜 H aaina darpan U peili M tukor T ayna A ayneh
    castle castles palace fortress F chateau chateaux palais forteresse E castillo palacio
      fortaleza alcazar I castello palazzo fortezza P castelo palacio fortaleza D schloss burg
      palast festung N kasteel paleis S slott slottet borg palats slot R zamok dvorets krepost zamek
      palac hrad J shiro jo kyuden K seong gungjeon Z chengbao gong 城 宮 H mahal qila U linna M var
      kastely T kale saray sato A ghasr
    tower F tour E torre I torre P torre D turm N toren S torn tarn R bashnya wieza vez J to tawa
      K tap Z ta 塔 H minar U torni M torony T kule A borj
    bridge bridges F pont ponts E puente puentes I ponte ponti P ponte D brucke brucken N brug
      bruggen S bro bron broen R most mosty J hashi bashi kyo K dari Z qiao 橋 桥 H pul setu U silta M
      hid T kopru A pol
    ~city cities town downtown F ville villes cite E ciudad ciudades pueblo I citta P cidade
      cidades D stadt stadte stadten N stad steden S stad staden stader by byen R gorod goroda
      miasto mesto mesta grad J machi toshi shi K dosi Z chengshi cheng du 街 市 都 H shahar nagar U
      kaupunki M varos T sehir kent A shahr madinah
    village villages F village E pueblo aldea villa I paese villaggio borgo P aldeia vila D dorf
      dorfer N dorp S by byn landsby bygd R derevnya selo wies vesnice J mura K maeul Z cun cunzi 村
      H gaon gaanv U kyla M falu T koy A rusta deh
    ~street streets road roads way path route lane avenue boulevard highway F rue rues route
      routes chemin voie avenue boulevard sentier E calle calles camino carretera ruta avenida via
      sendero I strada strade via cammino viale sentiero P rua ruas estrada caminho avenida via D
      strasse strassen gasse weg wege allee N straat straten weg S gata gatan vag vagen gade vej
      gate vei R ulitsa doroga put ulica droga cesta J michi tori dori K gil geori Z lu jie dao 道 路
      街 H rasta sadak raah marg gali U tie katu M ut utca T yol sokak cadde A rah khiaban jadde
    square plaza place F place E plaza lugar sitio I piazza posto luogo P praca lugar D platz ort
      N plein plaats S torg plats sted R ploshchad mesto plac miejsce misto namesti J hiroba basho
      tokoro K gwangjang jangso Z guangchang difang 所 H jagah chowk U paikka M ter hely T meydan yer
      A meydan ja
    border frontier F frontiere E frontera I frontiera confine P fronteira D grenze grenzen N
      grens S grans granse graense R granitsa granica hranice J kyokai kokkyo K gukgyeong Z bianjing
      bianjie H sarhad seema border U raja M hatar T sinir A marz
    school college class classroom university F ecole lycee classe college universite E escuela
      colegio clase universidad I scuola collegio classe universita P escola colegio classe D schule
      klasse universitat internat N school klas S skola skolan skole klass R shkola klass szkola
      skola klasa J gakko gakuen kyoshitsu K hakgyo gyosil Z xuexiao xueyuan 学校 H pathshala U koulu
      M iskola T okul sinif A madreseh
    church cathedral chapel temple F eglise cathedrale chapelle temple E iglesia catedral templo I
      chiesa cattedrale tempio P igreja catedral templo D kirche dom tempel N kerk tempel S kyrka
      kirke tempel R tserkov khram sobor kosciol kostel chram J kyokai tera K gyohoe Z jiaotang si
      miao 寺 H mandir U kirkko M templom T kilise tapinak
    monastery convent abbey F monastere couvent abbaye E convento monasterio I convento monastero
      P convento mosteiro D kloster N klooster S kloster R monastyr klasztor klaster J shudoin
    hospital clinic asylum F hopital clinique asile E hospital manicomio asilo I ospedale clinica
      manicomio P hospital asilo D krankenhaus klinik anstalt spital N ziekenhuis S sjukhus sykehus
      hospital R bolnitsa szpital nemocnice J byoin K byeongwon Z yiyuan 病院
    prison jail cage F prison cage bagne E prision carcel jaula I prigione carcere gabbia P prisao
      cadeia D gefangnis kerker kafig N gevangenis kooi S fangelse faengsel fengsel bur R tyurma
      kletka wiezienie klatka vezeni klec J keimusho ori K gamok gamgok Z jianyu lao 監獄 H jail
      pinjra U vankila M borton T hapishane kafes A zendan ghafas
    hotel inn motel hostel F hotel auberge E hotel posada hostal I albergo hotel locanda P hotel
      pousada D hotel gasthaus herberge N hotel herberg S hotell hotel vardshus kro R gostinitsa
      otel J hoteru yado K hotel yeogwan Z ludian binguan kezhan
    restaurant cafe bar pub tavern F restaurant cafe bar bistro E restaurante cafe bar taberna I
      ristorante caffe bar osteria P restaurante bar D restaurant cafe kneipe lokal bar N restaurant
      kroeg S restaurang krog R restoran kafe restauracja hospoda J shokudo izakaya K sikdang Z
      canting jiuba
    shop store market F magasin boutique marche E tienda mercado I negozio bottega mercato P loja
      mercado D laden geschaft markt kaufhaus N winkel markt S affar butik marked marknad R magazin
      rynok sklep rynek obchod trh J mise ichiba K gage sijang Z shangdian shichang 店 市場 H dukaan
      bazaar U kauppa M bolt T dukkan pazar A bazar
    bank office F banque bureau E banco oficina I banca ufficio P banco escritorio D bank buro amt
      N bank kantoor S bank kontor R bank kontora biuro J ginko jimusho K eunhaeng Z yinhang
    factory mill mine F usine moulin mine E fabrica molino mina I fabbrica mulino miniera P
      fabrica moinho mina D fabrik muhle mine bergwerk N fabriek molen mijn S fabrik kvarn gruva
      mine R fabrika zavod shakhta kopalnia mlyn J kojo K gongjang Z gongchang
    theater stage opera F theatre scene opera E teatro escena opera I teatro palcoscenico opera P
      teatro palco opera D theater buhne oper N theater toneel S teater scen opera R teatr opera
      scena divadlo J gekijo butai K geukjang mudae Z juyuan wutai
    cinema movie film picture pictures F cinema film E cine pelicula film I cinema film P cinema
      filme D kino film N film bioscoop S film bio R kino film kinofilm J eiga K yeonghwa Z dianying
      映画 U elokuva M mozi film T sinema film A film
    circus carnival fair F cirque carnaval foire fete E circo carnaval feria I circo carnevale
      fiera P circo carnaval feira D zirkus karneval jahrmarkt N circus carnaval S cirkus karneval R
      tsirk karnaval cyrk J sakasu K seokeoseu Z maxituan
    museum library F musee bibliotheque E museo biblioteca I museo biblioteca P museu biblioteca D
      museum bibliothek N museum S museum bibliotek R muzey biblioteka J toshokan bijutsukan K
      doseogwan
    station stop terminal F gare station E estacion I stazione P estacao D bahnhof station N
      station S station stasjon R stantsiya vokzal stacja dworzec J eki K yeok Z zhan chezhan 駅
    airport F aeroport E aeropuerto I aeroporto P aeroporto D flughafen N luchthaven S flygplats R
      aeroport
    harbor port dock quay pier F port quai E puerto muelle I porto molo P porto cais D hafen kai N
      haven kade S hamn havn brygga R port pristan J minato K hanggu Z gang matou 港
    farm ranch barn F ferme ranch grange E granja rancho finca I fattoria cascina P fazenda rancho
      D bauernhof hof farm N boerderij S gard gaard bondgard R ferma farma J nojo K nongjang
    hut cabin cottage tent F cabane hutte tente E cabana choza I capanna tenda P cabana D hutte
      zelt N hut S stuga hytte tjald R khizhina izba chata J koya K odumak
    apartment flat F appartement E apartamento piso departamento I appartamento P apartamento D
      wohnung apartment N appartement flat S lagenhet lejlighed leilighet R kvartira mieszkanie byt
      J apato K apateu Z gongyu
    colony camp F camp colonie E campo campamento colonia I campo colonia P campo D lager kolonie
      N kamp S lager lejr leir R lager oboz tabor J kyanpu K suyongso Z ying
    cave hole pit F grotte caverne trou E cueva agujero I grotta caverna buco P caverna buraco D
      hohle loch grube N grot gat S grotta hal hule R peshchera yama jaskinia J hora ana K donggul
      gumeong Z dong 洞 穴
    well fountain source spring F puits fontaine source E pozo fuente I pozzo fontana fonte P poco
      fonte D brunnen quelle N put bron S brunn kalla kallan kilde bronn R kolodets istochnik
      studnia J ido izumi K umul Z jing quan 泉 井
    labyrinth maze F labyrinthe E laberinto I labirinto P labirinto D labyrinth irrgarten N
      doolhof labyrint S labyrint R labirint J meikyu K miro Z migong 迷宮
    ship boat ships boats raft F bateau bateaux navire barque radeau E barco barca buque nave
      balsa I nave barca battello zattera P barco navio D schiff boot floss N schip boot S skepp bat
      skib bad skip R korabl lodka statek lodz lod J fune K bae Z chuan 船 舟 H naav jahaz U laiva
      vene M hajo T gemi A keshti
    train trains railway F train trains E tren trenes I treno treni P trem D zug zuge bahn N trein
      treinen S tag taget tog toget R poyezd pociag vlak J ressha densha K gicha yeolcha Z huoche 列車
      H rail gaadi U juna M vonat T tren A ghatar
    car cars automobile taxi bus truck F voiture voitures taxi bus autobus camion E coche carro
      auto taxi autobus camion I macchina auto taxi autobus camion P carro taxi onibus D auto wagen
      taxi bus lastwagen N auto taxi bus S bil bilen taxi buss R mashina avtomobil taksi avtobus
      samochod auto J kuruma takushi basu K cha taeksi beoseu Z che qiche 車 车 H gaadi U auto M auto
      kocsi T araba A mashin otobus
    bicycle bike bicycles F bicyclette velo velos E bicicleta bici I bicicletta biciclette bici P
      bicicleta D fahrrad fahrrader rad N fiets S cykel R velosiped rower kolo J jitensha K
      jajeongeo Z zixingche danche 自行車 U polkupyora M bicikli T bisiklet A docharkheh
    motorcycle scooter F moto E moto motocicleta I moto motocicletta P moto D motorrad N motor S
      motorcykel R mototsikl J baiku K otobai
    plane airplane flight rocket F avion vol fusee E avion vuelo cohete I aereo volo razzo P aviao
      voo foguete D flugzeug flug rakete N vliegtuig vlucht raket S flygplan flyg fly raket R
      samolyot polyot raketa samolot lot letadlo J hikoki roketto K bihaenggi Z feiji
    wheel machine engine robot F roue machine moteur robot E rueda maquina motor robot I ruota
      macchina motore robot P roda maquina motor robo D rad maschine motor roboter N wiel machine
      robot S hjul maskin robot R koleso mashina robot kolo maszyna stroj J kikai sharin robotto K
      gigye robot Z jiqi lun 機械
    clock watch F horloge montre pendule E reloj I orologio P relogio D uhr N klok S klocka R
      chasy zegar hodiny J tokei K sigye Z zhong biao
    book books page F livre livres E libro libros pagina I libro libri P livro livros D buch
      bucher seite N boek boeken S bok boken bog bocker boger R kniga knigi ksiazka kniha J hon sho
      K chaek Z shu 本 書 书 H kitab pustak U kirja M konyv T kitap A ketab
    letter letters mail F lettre lettres courrier E carta cartas I lettera lettere P carta cartas
      D brief briefe post N brief brieven S brev brevet R pismo list listy dopis J tegami K pyeonji
      Z xin 手紙 信 H chitthi khat U kirje M level T mektup A nameh
    diary journal notebook F journal carnet cahier E diario cuaderno I diario quaderno P diario
      caderno D tagebuch N dagboek S dagbok dagbog R dnevnik pamietnik dziennik denik J nikki K ilgi
      Z riji 日記 U paivakirja M naplo T gunluk
    word words language F mot mots parole paroles langue E palabra palabras lengua I parola parole
      P palavra palavras D wort worte worter sprache N woord woorden taal S ord sprak sprog R slovo
      slova yazyk slowo slowa J kotoba K mal Z hua ci yuyan 言葉 H shabd bol U sana sanat M szo T soz
      kelime A kalameh
    name names F nom noms prenom E nombre nombres I nome nomi P nome D name namen N naam namen S
      namn navn R imya imena imie jmeno ime J na namae K ireum Z mingzi ming 名 H naam U nimi M nev T
      ad isim A nam esm
    ~story stories tale tales legend legends fable F histoire histoires conte contes recit legende
      fable E historia historias cuento cuentos relato relatos leyenda I storia storie racconto
      racconti favola leggenda P historia historias conto lenda D geschichte geschichten marchen
      erzahlung erzahlungen sage legende N verhaal verhalen sprookje legende S historia historien
      beratelse saga fortelling historie eventyr legend sagn R istoriya skazka rasskaz povest
      legenda bajka basn pohadka opowiesc historia J monogatari hanashi den densetsu K iyagi
      jeonseol Z gushi chuanshuo chuanqi zhuan 物語 伝説 伝 故事 H kahani katha dastaan U tarina satu M
      mese tortenet T hikaye masal oyku efsane A ghesseh dastan hekayat
    song songs singing sing F chanson chansons chant chante chanter E cancion canciones canto
      cantar I canzone canzoni canto cantare P cancao canto cantar D lied lieder gesang singen singt
      N lied liedje zingen S sang sangen sanger visa synge sjunger R pesnya pesni piosenka piesn
      pisen J uta K norae Z ge gequ 歌 唄 H geet gaana U laulu M dal enek T sarki turku A avaz ahang
    music melody F musique melodie E musica melodia I musica melodia P musica melodia D musik
      melodie N muziek S musik R muzyka melodiya hudba J ongaku merodi K eumak Z yinyue qu 音楽 H
      sangeet dhun U musiikki M zene T muzik A musighi
    dance dancing ball waltz tango F danse danser bal valse E baile bailar danza vals bal I ballo
      ballare danza valzer P danca baile valsa D tanz tanzen ball walzer N dans dansen bal wals S
      dans dansen bal vals dansa R tanets tantsy bal vals taniec tanec J odori dansu butokai warutsu
      K chum Z wu tiaowu 舞 踊 H naach nritya U tanssi M tanc T dans A raghs
    game games play player plays playing F jeu jeux jouer joueur joue E juego juegos jugar jugador
      I gioco giochi giocare giocatore P jogo jogos jogar jogador D spiel spiele spielen spieler N
      spel spelen speler S spel spelet spil spill leka lek leg R igra igry igrok igrat gra gry hra J
      asobi geemu gemu K geim nori noli Z youxi 遊 H khel U peli leikki M jatek T oyun A bazi
    toy doll puppet toys dolls F jouet poupee marionnette jouets poupees E juguete muneca juguetes
      I giocattolo bambola P brinquedo boneca D spielzeug puppe puppen N speelgoed pop poppen S
      leksak docka dukke legetoj R igrushka kukla lalka panenka J ningyo omocha K inhyeong
      jangnangam Z wanju wawa 人形 H gudiya U nukke M baba T oyuncak bebek A arusak
    gift present F cadeau don E regalo don I regalo dono P presente D geschenk gabe N geschenk
      cadeau S gava present gave R podarok dar prezent J okurimono K seonmul Z liwu
    money cash coin price cost F argent fric monnaie prix E dinero plata precio moneda I soldi
      denaro prezzo moneta P dinheiro preco D geld preis munze N geld prijs S pengar penger pris R
      dengi tsena pieniadze cena J kane okane K don Z qian 金 錢 H paisa daulat U raha M penz T para A
      pul
    treasure F tresor E tesoro I tesoro P tesouro D schatz N schat S skatt skat R sokrovishche
      skarb poklad J takara K bomul Z baozang bao 宝 H khazana U aarre M kincs T hazine A ganj
    box bag suitcase F boite sac valise E caja bolsa maleta I scatola borsa valigia P caixa bolsa
      mala D kasten kiste schachtel tasche koffer N doos kist koffer S lada kasse kuffert vaska R
      korobka chemodan sumka pudelko J hako kaban K sangja gabang Z xiang hezi 箱
    picture portrait image photograph painting F tableau portrait image photo E retrato cuadro
      imagen foto I ritratto quadro immagine foto P retrato quadro imagem D bild bildnis portrat
      foto N beeld portret foto S bild portratt billede foto R kartina portret obraz fotografiya J e
      shozo shashin K geurim chosang sajin Z hua zhaopian 絵 写真 H tasveer U kuva M kep T resim A
      naghsh
    telephone phone call F telephone appel E telefono llamada I telefono chiamata P telefone
      chamada D telefon anruf N telefoon S telefon samtal R telefon zvonok J denwa K jeonhwa Z
      dianhua 電話
    television radio F television radio E television radio I televisione radio P televisao D
      fernsehen radio
    ticket F billet ticket E boleto billete I biglietto P bilhete D fahrkarte karte ticket N
      kaartje S biljett billet billett menolippu R bilet J kippu K pyo Z piao
    candle lamp lantern F bougie lampe lanterne chandelle E vela lampara linterna I candela
      lampada lanterna P vela lampada D kerze lampe laterne N kaars lamp S ljus lampa stearinlys R
      svecha lampa fonar swieca J rosoku chochin ranpu K chotbul Z deng denglong 灯
    knife blade sword swords F couteau lame epee sabre E cuchillo navaja espada espadas I coltello
      lama spada spade P faca espada D messer klinge schwert schwerter N mes zwaard S kniv svard
      svaerd sverd R nozh mech miecz noz nuz mec J ken katana yaiba K kal geom Z dao jian 刀 剣 劍 剑 H
      talwar chaku U veitsi miekka M kes kard T bicak kilic A shamshir
    gun guns pistol rifle revolver F pistolet fusil revolver arme armes E pistola fusil arma armas
      revolver I pistola fucile arma armi P pistola arma armas D pistole gewehr waffe waffen colt N
      pistool geweer wapen S pistol gevar vapen vaben R pistolet oruzhiye ruzhyo bron zbran J ju
      kenju K chong Z qiang 銃 槍 H bandook U ase M fegyver T silah A tofang
    bullet bullets shot F balle balles coup E bala balas disparo I proiettile pallottola colpo P
      bala balas tiro D kugel kugeln schuss N kogel schot S kula kulor kugle skott skud R pulya
      vystrel kula kulka J dangan K chongal Z zidan 弾 H goli
    bomb F bombe E bomba I bomba P bomba D bombe N bom S bomb bombe R bomba J bakudan K poktan Z
      zhadan
    rope chain chains F corde chaine chaines E cuerda soga cadena cadenas I corda catena catene P
      corda corrente D seil strick kette ketten N touw ketting S rep kedja reb kjede R veryovka tsep
      lina lancuch J nawa kusari K bat Z sheng lian
    flag F drapeau E bandera I bandiera P bandeira D fahne flagge N vlag S flagga R flag flaga J
      hata K gitbal Z qi
    cross F croix E cruz I croce P cruz D kreuz N kruis S kors kryss R krest krzyz kriz J jujika K
      sipjaga Z shizijia
    toilet bath F bain bains toilettes E bano I bagno bagni P banho D bad N bad S bad R vannaya
      banya laznia J furo K mogyok Z zao
    pool F piscine E piscina I piscina P piscina D schwimmbad becken N zwembad S bassang R basseyn
      basen J puru K suyeongjang
    ocean floor bottom deep depth F profond profondeur fond E profundo fondo I profondo profonda
      fondo P profundo fundo D tief tiefe grund N diep diepte S djup djupet dyb R glubina dno glebia
      J fukai soko K gipeun Z shen di 深 底
    wire cable line rail F fil ligne voie E hilo linea I filo linea P fio linha D draht linie N
      draad lijn S trad linje R liniya nit linia J sen ito K seon sil Z xian 線 糸
    edge corner side verge F bord coin cote E borde esquina rincon lado I bordo angolo lato orlo P
      borda canto lado D rand ecke seite N rand hoek kant S kant hjorn horna sida side R kray ugol
      rog okraj strana J hashi sumi kado K gajangjari jjok Z bian jiao
    center middle heart F milieu centre E medio centro I mezzo centro P meio centro D mitte N
      midden S mitt centrum R tsentr sredina srodek stred J chushin mannaka K gaunde jungsim Z zhong
      zhongxin 中
    """
}
