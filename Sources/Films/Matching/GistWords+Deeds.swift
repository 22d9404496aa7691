extension GistWords {
  /// War, crime, feelings and qualities.
  static let deeds = """
    ~war wars F guerre guerres E guerra guerras I guerra guerre P guerra guerras D krieg kriege
      kriegs N oorlog oorlogen S krig kriget krigen R voyna voyny wojna wojny valka rat J senso K
      jeonjaeng Z zhan zhanzheng 戦争 戰爭 H jung yudh yuddh U sota sodan M haboru T savas A jang harb
    battle fight combat fighting struggle F bataille combat lutte E batalla combate lucha pelea I
      battaglia combattimento lotta P batalha combate luta D schlacht kampf gefecht N slag strijd
      gevecht S slag slaget strid kamp kampen R bitva boy bitwa walka bitka boj J tatakai gassen
      kessen kosen K jeontu ssaum Z zhan zhandou dou jue 戦 合戦 決戦 H ladai sangharsh U taistelu M
      csata harc T savas kavga A nabard
    peace F paix E paz I pace P paz D frieden N vrede S fred freden R mir pokoj J heiwa K
      pyeonghwa Z heping 平和 和 H shanti aman U rauha M beke T baris A solh salam
    army troops battalion squad F armee troupe bataillon brigade E ejercito tropa batallon brigada
      I esercito truppa battaglione brigata armata P exercito tropa D armee heer bataillon brigade N
      leger S arme haer haeren R armiya batalyon otryad wojsko armia J gun guntai butai K gundae
      budae Z jundui jun bu 軍 H fauj sena U armeija M hadsereg T ordu
    victory win triumph F victoire triomphe gagner E victoria triunfo ganar I vittoria trionfo
      vincere P vitoria D sieg triumph gewinnen N overwinning S seger sejr R pobeda zwyciestwo
      vitezstvi J shori katsu K seungni Z shengli sheng H jeet vijay U voitto M gyozelem T zafer
    defeat lose lost losing loser F defaite perdu perdue perdus perdre E derrota perdido perdida
      perdidos perder I sconfitta perso perduto perduta perdere P derrota perdido perdida perder D
      niederlage verloren verlorene verlorenen verlieren verlierer N verloren verliezen S nederlag
      forlorad forlorade tapte tabt fortabt fortapt R poterya poteryannyy porazheniye zgubiony
      stracony ztraceny J haiboku ushinau ushinatta K paebae irheobeorin Z shiqu shi mi 失 H haar
      khoya U menetetty kadonnut M elveszett T kayip A gomshodeh
    revolution revolt rebellion rebel rebels uprising F revolution revolte rebelle rebelles E
      revolucion rebelion rebelde rebeldes I rivoluzione rivolta ribelle ribelli P revolucao revolta
      rebelde D revolution aufstand rebell rebellen N revolutie opstand S revolution uppror opror R
      revolyutsiya bunt vosstaniye powstanie rewolucja vzpoura J kakumei hangyaku K hyeongmyeong Z
      geming 革命 H kranti inquilab baghi U vallankumous M forradalom T devrim isyan A enghelab
    freedom liberty free liberation F liberte libre libres E libertad libre libres I liberta
      libero libera liberi P liberdade livre livres D freiheit frei freie freier N vrijheid vrij
      vrije S frihet frihed fri fria frie R svoboda svobodnyy wolnosc wolny svobodny volya J jiyu K
      jayu Z ziyou 自由 H azadi swatantra U vapaus vapaa M szabadsag szabad T ozgurluk ozgur A azadi
      azad
    power force strength might F pouvoir force puissance forces E poder fuerza fuerzas I potere
      forza potenza P poder forca D macht kraft gewalt starke N macht kracht S makt magt kraft
      styrke R sila vlast wladza moc J chikara kenryoku K him gwollyeok Z li liliang quanli 力 H
      shakti taqat U voima valta M ero hatalom T guc A ghodrat
    violence violent brutal F violence violent E violencia violento I violenza violento P
      violencia D gewalt brutal N geweld S vald vold R nasiliye przemoc nasili J boryoku K pongnyeok
      Z baoli 暴力
    crime crimes F crime crimes E crimen crimenes delito I crimine crimini delitto P crime crimes
      D verbrechen N misdaad S brott forbrydelse R prestupleniye zbrodnia zlocin J hanzai tsumi K
      beomjoe Z zui fanzui 犯罪 H jurm gunaah apradh U rikos M bun buntett T suc A jenayat
    sin guilt guilty sins fault F peche peches faute coupable culpabilite E pecado pecados culpa
      culpable I peccato peccati colpa colpevole P pecado pecados culpa D sunde sunden schuld
      schuldig N zonde zonden schuld S synd synder skuld skyld R grekh grekhi vina grzech grzechy
      hrich J tsumi K joe Z zui 罪 H paap gunaah U synti M bun T gunah suc A gonah
    innocence innocent innocents F innocence innocent innocents innocente E inocencia inocente
      inocentes I innocenza innocente innocenti P inocencia inocente D unschuld unschuldig
      unschuldige N onschuld onschuldig S oskuld uskyldig uskyld R nevinnyy niewinnosc niewinny
      nevinny J mujitsu K sunsu gyeolbaek Z wugu H masoom bekasoor U viaton
    punishment penalty F punition chatiment peine E castigo pena condena I castigo punizione pena
      P castigo pena D strafe N straf S straff R nakazaniye kara trest J batsu K hyeongbeol Z
      chengfa xing H saza U rangaistus
    trial process court justice F proces tribunal justice cour E juicio proceso justicia tribunal
      I processo giustizia tribunale P processo justica julgamento D prozess gericht gerechtigkeit N
      proces gerecht rechtvaardigheid S process rattegang rett retfaerdighed R protsess sud
      spravedlivost proces sad sprawiedliwosc soud J saiban seigi K jaepan jeongui Z shenpan zhengyi
      裁判 正義 H insaaf nyay adalat U oikeus
    law right rights F loi droit lois E ley leyes derecho I legge diritto P lei direito D gesetz
      recht rechte N wet recht S lag lagen lov ret R zakon pravo prawo J ho okite K beop Z fa 法 H
      kanoon U laki M torveny jog T kanun hukuk A ghanun
    revenge vengeance avenger F vengeance revanche vengeur E venganza vengador I vendetta
      vendicatore P vinganca vingador D rache racher N wraak S hamnd hevn haevn haevneren hamnaren R
      mest msciciel zemsta pomsta J fukushu K boksu Z fuchou chou 復讐 復仇 H badla inteqam U kosto M
      bosszu T intikam A enteqam
    betrayal traitor treason betrayed F trahison traitre E traicion traidor I tradimento traditore
      P traicao traidor D verrat verrater N verraad verrader S forraderi forradare R predatelstvo
      predatel zdrada zrada J uragiri K baesin Z beipan H dhokha gaddar U petos M arulas T ihanet A
      khianat
    lie lies liar false fake F mensonge mensonges menteur faux fausse E mentira mentiras mentiroso
      falso I bugia bugie bugiardo falso menzogna P mentira mentiras falso D luge lugen lugner
      falsch falsche falscher N leugen leugens vals S logn logner lognare falsk R lozh vranyo
      falshivyy klamstwo lez J uso K geojitmal Z huangyan jia 嘘 H jhooth U valhe M hazugsag T yalan
      A dorugh
    reality real F realite reel reelle E realidad real I realta reale P realidade real D
      wirklichkeit realitat echt N werkelijkheid echt S verklighet virkelighed virkelighet R
      realnost deystvitelnost rzeczywistosc J genjitsu K hyeonsil Z xianshi 現実
    truth true F verite vrai vraie E verdad verdadero I verita vero vera P verdade verdadeiro D
      wahrheit wahr wahre N waarheid waar S sanning sandhed sann R pravda istina nastoyashchiy
      prawda prawdziwy pravdivy J shinjitsu hontou hontono K jinsil jinjja Z zhen zhenxiang shi 真実 H
      sach satya U totuus M igazsag igaz T gercek A haghighat
    secret secrets hidden mystery mysterious mysteries F secret secrets cache cachee mystere
      mysteres mysterieux E secreto secretos oculto oculta misterio misterios I segreto segreti
      nascosto mistero misteri segreta P segredo segredos oculto misterio D geheimnis geheimnisse
      geheime verborgen ratsel geheimnisvolle N geheim geheimen mysterie S hemlighet hemlig
      hemmelighed hemmelig mysterium mysteriet R tayna sekret taynyy tajemnica tajemstvi J himitsu
      nazo K bimil Z mimi shenmi 秘密 H raaz rahasya U salaisuus M titok titkos T sir gizli gizem A
      raz
    danger dangerous peril F danger dangereux dangereuse dangereuses E peligro peligroso peligrosa
      I pericolo pericoloso pericolosa P perigo perigoso perigosa D gefahr gefahrlich gefahrliche N
      gevaar gevaarlijk S fara farlig fare R opasnost opasnyy niebezpieczenstwo niebezpieczny
      nebezpeci J kiken K wiheom Z weixian 危険 H khatra U vaara M veszely T tehlike A khatar
    fear fears dread terror horror fright afraid F peur peurs terreur effroi horreur E miedo
      terror temor horror I paura terrore orrore P medo terror horror D angst furcht schrecken
      grauen terror N angst vrees S radsla angst skrack frykt frygt skraek R strakh uzhas strach
      groza lek hruza J kyofu kowai osore K gongpo duryeoum Z kongbu pa 恐怖 H darr khauf bhay dar U
      pelko kauhu M felelem retteges T korku A tars
    courage brave bravery F courage courageux brave E valor valiente coraje I coraggio coraggioso
      P coragem D mut mutig tapfer N moed dapper S mod modig R khrabryy smelyy odwaga J yuki K
      yonggi Z yong yonggan 勇 H himmat U rohkeus
    honor glory fame F honneur gloire E honor gloria fama I onore gloria fama P honra honor gloria
      fama D ehre ruhm N eer roem S ara heder aere ry beromd R chest slava honor chwala cest J meiyo
      eiko K myeongye yeonggwang Z rongyu guangrong H izzat shaan U kunnia M becsulet dicsoseg T
      onur seref zafer
    pride proud F orgueil fierte fier E orgullo I orgoglio fiero P orgulho D stolz hochmut N trots
      S stolthet stolthed R gordost duma hrdost J hokori K jabusim Z jiao aoman H garv gurur U
      ylpeys
    shame disgrace F honte E verguenza I vergogna P vergonha D schande scham N schaamte schande S
      skam R styd pozor wstyd hanba J haji K suchi Z chiru H sharm U hapea M szegyen T utanc
    mercy pity forgiveness forgive F pitie misericorde pardon pardonner E piedad misericordia
      perdon perdonar I pieta misericordia perdono P piedade misericordia perdao D gnade mitleid
      verzeihung vergebung N genade S nad barmhartighet tilgivelse forlatelse R miloserdiye
      proshcheniye przebaczenie odpusteni J jihi yurushi K yongseo Z kuanshu ci H maafi daya U armo
      M kegyelem T merhamet
    grace charm F grace charme E gracia encanto I grazia fascino P graca encanto D anmut charme
      gnade N gratie charme S nad behag charm R gratsiya wdziek laska
    faith belief believe F foi croyance croire E fe creer I fede credere P fe D glaube glauben N
      geloof geloven S tro troen R vera wiara vira J shinko K mideum Z xinyang H vishwas imaan U
      usko M hit T inanc iman A iman
    hope hopes wish F espoir esperance voeu E esperanza deseo I speranza desiderio P esperanca D
      hoffnung wunsch N hoop wens S hopp haab hap onske R nadezhda nadzieja nadeje J kibo nozomi
      negai K huimang Z xiwang yuan 希望 願 H umeed asha U toivo M remeny T umut A omid
    joy happiness happy glad F joie bonheur heureux heureuse E alegria felicidad feliz gozo I
      gioia felicita felice P alegria felicidade feliz D freude gluck glucklich gluckliche N vreugde
      geluk gelukkig S gladje lycka lycklig glaede lykke lykkelig R radost schastye schastlivyy
      szczescie szczesliwy stesti stastny J yorokobi shiawase kofuku K haengbok gippeum Z xingfu
      kuaile le xi 幸福 喜 H khushi anand U onni ilo onnellinen M boldogsag orom boldog T mutluluk
      mutlu A shadi khoshbakhti
    sad sadness sorrow grief melancholy F triste tristesse chagrin melancolie E triste tristeza
      pena melancolia I triste tristezza malinconia P triste tristeza D traurig traurigkeit trauer
      kummer melancholie N triest verdriet droefheid S sorg sorglig sorgsen vemod sorgfull R grust
      pechal grustnyy toska smutek smutny zal J kanashimi kanashii aishu K seulpeum seulpeun Z bei
      beishang ai 悲 哀 H dukh gham udaas U suru M szomorusag banat szomoru T huzun keder uzgun A gham
    lonely alone loneliness solitude solitary F seul seule solitude solitaire E solo sola soledad
      solitario I solo sola solitudine solitario P sozinho solidao so D allein einsam einsamkeit
      einsame N alleen eenzaam eenzaamheid S ensam ensamhet alene ensom ensomhed R odinochestvo odin
      odinokiy sam samotnosc samota J kodoku hitori K godok oeroun honja Z gudu gu du 孤独 独 H akela
      tanha tanhai U yksin yksinainen M egyedul magany T yalniz yalnizlik A tanha tanhai
    anger rage wrath fury angry F colere rage fureur E ira furia rabia colera I ira rabbia furia
      collera P ira raiva furia D zorn wut rache N woede toorn S vrede raseri vredens ilska R gnev
      yarost gniew hnev J ikari K bunno Z nu fennu 怒 H gussa krodh U viha M harag duh T ofke A
      khashm
    despair desperate F desespoir desespere E desesperacion desesperado I disperazione disperato P
      desespero D verzweiflung verzweifelt N wanhoop S fortvivlan R otchayaniye rozpacz J zetsubo K
      jeolmang Z juewang
    silence silent quiet mute F silence silencieux muet E silencio silencioso mudo I silenzio
      silenzioso muto P silencio mudo D schweigen stille still stumm N stilte stil zwijgen S tystnad
      tystnaden stilhed stum stillhet R molchaniye tishina nemoy cisza milczenie ticho J chinmoku
      shizuka K chimmuk goyo Z chenmo jijing 沈黙 H khamoshi khamosh U hiljaisuus M csend T sessizlik
      A sokut
    sound noise echo F bruit son echo E ruido sonido eco I rumore suono eco P ruido som eco D larm
      gerausch ton klang echo N geluid lawaai S ljud lyd buller ekko R zvuk shum ekho dzwiek halas J
      oto hibiki K sori Z sheng yin 音 H dhwani U aani melu
    scream cry shout call screaming F cri cris appel E grito gritos I grido gridi urlo P grito
      gritos D schrei schreie ruf N schreeuw S skrik skrig rop R krik zov krzyk J sakebi K bimyeong
      oechim Z jiao hujiao 叫 H cheekh pukar U huuto M sikoly kialtas T ciglik A faryad
    whisper whispers F chuchotement murmure E susurro I sussurro P sussurro D flustern N
      fluisteren S viskning hvisken viskningar R shyopot szept sepot J sasayaki K soksagim
    question answer ask why F question reponse pourquoi E pregunta respuesta I domanda risposta
      perche P pergunta resposta D frage antwort warum N vraag antwoord waarom S fraga svar varfor
      hvorfor R vopros otvet pochemu pytanie dlaczego proc J shitsumon naze K wae jilmun Z wen
      weishenme H sawal kyon U kysymys miksi M miert kerdes T neden soru A chera
    number count F nombre numero compter E numero contar I numero P numero D zahl nummer N getal
      nummer S nummer tal R nomer chislo numer cislo J bango kazu K beonho Z hao
    work job labor F travail boulot emploi E trabajo I lavoro P trabalho D arbeit job N werk baan
      S arbete jobb arbejde R rabota trud praca prace J shigoto K il Z gongzuo 仕事 H kaam U tyo M
      munka T is A kar
    business affair affairs case F affaire affaires E asunto negocio caso I affare affari caso P
      negocio caso D geschaft affare fall sache N zaak geval S affar affare sag fall sak R delo
      sprawa pripad J jiken K sageon Z shi an shijian 事件 H mamla U juttu tapaus M ugy eset T mesele
      dava
    contract deal F contrat marche E contrato trato I contratto P contrato D vertrag N contract S
      kontrakt avtal R kontrakt dogovor umowa J keiyaku K gyeyak
    plan project F plan projet E plan proyecto I piano progetto P plano D plan projekt N plan S
      plan R plan J keikaku K gyehoek Z jihua
    mission task duty F mission devoir tache E mision deber I missione dovere P missao D mission
      auftrag pflicht N missie plicht S uppdrag plikt pligt R missiya zadaniye dolg misja obowiazek
      J ninmu gimu K immu Z renwu shiming
    trap F piege E trampa I trappola P armadilha D falle N val S falla faelde R lovushka kapkan
      pulapka past J wana K hamjeong Z xianjing
    escape flight flee fugitive run runaway F fuite evasion echappe fugitif fuir E fuga huida
      escape fugitivo I fuga evasione fuggitivo P fuga fugitivo D flucht fluchtling ausbruch N
      vlucht ontsnapping S flykt flugt flukt R pobeg begstvo beglets ucieczka utek J toso dasso
      nogareru K talchul domang Z tao taowang 逃 H bhaag U pako M menekules szokes T kacis firar A
      farar
    chase pursuit hunt F poursuite E persecucion I inseguimento caccia P perseguicao D jagd
      verfolgung N achtervolging S jakt R pogonya poscig J tsuiseki K chugyeok chugyeogja Z zhui
      zhuizong
    search seek looking quest F recherche quete cherche E busqueda busca I ricerca cerca P busca
      procura D suche gesucht N zoektocht S sokande sok jakt R poisk poiski poszukiwanie hledani J
      sagashi K chajaseo Z xun xunzhao 尋 H talaash khoj U etsinta M kereses T arayis A jostoju
    journey trip travel voyage tour F voyage voyages tour E viaje viajes I viaggio viaggi P viagem
      viagens D reise reisen fahrt N reis reizen S resa resan rejse reise R puteshestviye podroz
      cesta J tabi ryoko K yeohaeng Z luxing lu 旅 H safar yatra U matka M utazas ut T yolculuk
      seyahat A safar
    adventure adventures F aventure aventures E aventura aventuras I avventura avventure P
      aventura aventuras D abenteuer N avontuur avonturen S aventyr eventyr R priklyucheniye
      priklyucheniya przygoda przygody dobrodruzstvi J boken K moheom Z lixian maoxian 冒険 U
      seikkailu M kaland T macera A majara
    ~return returns back comeback F retour revient revenir retourne E regreso vuelta retorno
      volver vuelve I ritorno torna tornare P retorno volta regresso voltar D ruckkehr zuruck kehrt
      N terugkeer terug S aterkomst tillbaka tilbage atervandning R vozvrashcheniye powrot navrat J
      kaeru gyakushu kikan K gwihwan doraon Z guilai gui hui 帰 H wapsi laut U paluu M visszateres T
      donus A bazgasht
    arrival come comes coming F arrivee arrive vient venir viens E llegada llega viene venir ven I
      arrivo viene vieni venire P chegada vem vir D ankunft kommt kommen komm N aankomst komt kom S
      ankomst kommer kom R pribytiye pridi prikhodit przybycie prijezd J kuru tochaku K onda doraga
      dochak Z lai daolai 来 H aa aao aaya U tulee M jon T gel geliyor A amad bia
    go goes going went leave leaving gone departure F aller va part partir parti depart adieu E ir
      va fue vamos partir partida salida I andare va partire partenza parte P ir vai vamos partir
      partida D gehen geht weg abreise abfahrt gegangen N gaan gaat vertrek weg S ga gar avresa dra
      gaa rejse R ukhod ukhodit idti otyezd odejscie odchod J iku yuku saru K gada ga tteona Z qu
      zou li 行 去 H jaa jaana chal chalo U mene lahto M megy T git gidis A raft boro
    goodbye farewell adieu F adieu E adios despedida I addio P adeus despedida D abschied lebewohl
      leb N vaarwel afscheid S farval farvel adjo R proshchay proshchaniye pozegnanie zegnaj sbohem
      J sayonara wakare K annyeong jakbyeol Z zaijian gaobie 別 再見 H alvida U hyvasti M bucsu T
      elveda hoscakal A khodahafez
    welcome hello F bienvenue bonjour salut E bienvenido bienvenidos hola I benvenuti benvenuto
      ciao buongiorno P ola D willkommen hallo guten N welkom hallo S valkommen hej velkommen R
      dobro privet zdravstvuy witaj J yokoso konnichiwa K hwanyeong Z huanying nihao H swagat
      namaste U tervetuloa T hosgeldiniz merhaba A salam
    good fine well nice F bon bonne bons bien E bueno buena buenos buenas bien buen I buono buona
      buoni bene buon P bom boa bons bem D gut gute guter gutes guten N goed goede S god goda gode
      bra R khoroshiy dobryy dobro dobry dobre J ii yoi zen K joeun jal Z hao 好 善 H accha U hyva M
      jo T iyi guzel A khub
    bad evil wicked mean F mauvais mauvaise mal mechant mechants E malo mala malos malas mal I
      cattivo cattiva cattivi male malvagio P mau ma maus mal D bose schlecht schlimm ubel N slecht
      kwaad boos S ond onda dalig darlig elak R plokhoy zloy zlo zly J warui aku ja K nappeun ak Z e
      huai xie 悪 惡 H bura U paha M rossz gonosz T kotu fena A bad
    better best F mieux meilleur meilleure meilleurs E mejor mejores I migliore migliori meglio P
      melhor D besser beste besten bester N beter beste S battre bast basta bedst best beste R
      luchshe luchshiy lepszy najlepszy J saiko K choego Z zuihao U paras M jobb legjobb T en iyi
    great big large grand huge F grand grande grands grandes gros grosse E gran grande grandes I
      grande grandi gran P grande grandes D gross grosse grosser grosses grossen N groot grote S
      stor stora store R bolshoy bolshaya velikiy velikaya duzy wielki wielka velky veliki J okii
      dai o K keun Z da wei 大 巨 H bada bara maha U suuri iso M nagy T buyuk A bozorg kabir
    little small tiny F petit petite petits petites E pequeno pequena pequenos chico I piccolo
      piccola piccoli P pequeno pequena D klein kleine kleiner kleines kleinen N klein kleine S
      liten lilla sma lille smaa R malenkiy malyy maly mala mali J chiisana chiisai ko K jageun Z
      xiao 小 H chota chhota nanha U pieni pikku M kis kicsi T kucuk A kuchak
    long F long longue longs E largo larga I lungo lunga lunghi P longo longa D lang lange langer
      langes langen N lang lange S lang langa lange R dolgiy dlinnyy dlugi dlouhy J nagai naga K gin
      Z chang 長 H lamba U pitka M hosszu T uzun A deraz
    short brief F court courte bref breve E corto corta breve I corto corta breve P curto breve D
      kurz kurze kurzer kurzes kurzen N kort korte S kort korta korte R korotkiy krotki kratky J
      mijikai K jjalbeun Z duan 短 U lyhyt M rovid T kisa
    high tall upper F haut haute hauts E alto alta I alto alta P alto alta D hoch hohe hoher hohen
      N hoog hoge S hog hoga hoj R vysokiy wysoki vysoky J takai taka K nopeun Z gao 高 H ooncha U
      korkea M magas T yuksek
    ~low down under below F bas basse sous dessous E bajo abajo debajo I basso sotto P baixo sob D
      unter unten tief N onder laag S under lag ned lav R pod nizkiy nizko J shita hikui K arae
      natda Z xia di 下 H neeche U alla M alatt T alt A zir
    ~over above upon top F sur dessus E sobre encima arriba I sopra su P sobre acima D uber oben
      auf N boven over S over ovan R nad na sverkhu J ue K wi Z shang 上 H upar U yli M felett T ust
    ~far distant distance away F loin lointain distance E lejos lejano I lontano lontana distanza
      P longe D fern weit ferne N ver S langt fjern borta R daleko daleki J toi haruka K meolli Z
      yuan 遠 H door U kaukana M messze T uzak A dur
    ~near close F pres proche E cerca I vicino P perto D nah nahe N dichtbij S nara naer R blizko
      blisko J chikai K gakkai Z jin H paas U lahella
    beautiful beauty lovely pretty handsome F beau belle beaux belles bel beaute joli jolie E
      bello bella hermoso hermosa belleza guapa bonito bonita lindo I bello bella belli belle
      bellezza bellissima P belo bela beleza lindo bonita D schon schone schoner schones schonen
      schonheit hubsch N mooi mooie schoonheid S vacker vackra skon skonhet smuk smukke skonhed R
      krasivyy krasivaya krasota prekrasnyy piekny piekna krasny krasa J utsukushii bijin bi kirei K
      areumdaun yeppeun mi Z mei meili piaoliang 美 美人 H sundar khoobsurat haseen U kaunis M szep
      szepseg T guzel A ziba zibai
    ugly F laid laide E feo fea I brutto brutti P feio D hasslich N lelijk S ful fula grim R
      urodlivyy brzydki osklivy J minikui K motsaenggin Z chou
    strong F fort forte forts E fuerte I forte P forte D stark starke N sterk S stark sterk R
      silnyy silny J tsuyoi saikyo K ganghan Z qiang 強 U vahva M eros T guclu
    strange weird odd bizarre F etrange bizarre drole E extrano extrana raro I strano strana P
      estranho estranha D seltsam merkwurdig komisch N vreemd S konstig maerkelig merkelig underlig
      R strannyy dziwny podivny J kimyo henna K isanghan Z qiguai guai 奇 H ajeeb U outo M furcsa T
      garip tuhaf A ajib
    wild savage F sauvage sauvages E salvaje salvajes I selvaggio selvaggi selvaggia P selvagem D
      wild wilde wilden wilder N wild wilde S vild vilda vilde R dikiy dzika dziki divoky J yasei K
      yasaeng geochin Z ye 野 H jungli U villi M vad T vahsi A vahshi
    pure clean innocent F pur pure propre E puro pura limpio I puro pura pulito P puro pura limpo
      D rein sauber N puur schoon S ren rent R chistyy czysty cisty J junsui K sunsuhan Z chun H
      pavitra shuddh U puhdas
    dirty filthy F sale sales E sucio sucia sucios I sporco sporca sporchi P sujo D schmutzig
      dreckig N vuil vies S smutsig snuskig beskidt R gryaznyy brudny spinavy J kitanai K deoreoun Z
      zang
    naked nude bare F nu nue nus E desnudo desnuda I nudo nuda P nu nua D nackt nackte nackten N
      naakt naakte S naken nakna nogen R golyy obnazhonnyy nagi nahy J hadaka K beolgeobeoseun Z luo
      裸 U alaston M meztelen T ciplak
    blind F aveugle E ciego ciega I cieco cieca P cego cega D blind blinde N blind blinde S blind
      blinda R slepoy slepy slepota niewidomy J mekura K nunmeon Z mang 盲 H andha U sokea M vak T
      kor
    deaf mute F sourd sourde E sordo I sordo P surdo D taub stumm N doof S dov R glukhoy gluchy
      hluchy
    broken break breaking F brise brisee casse rompu E roto rota rotos rotas quebrado I rotto
      spezzato infranto P quebrado partido D gebrochen zerbrochen zerbrochene kaputt N gebroken S
      brusten brutna knust krossad R slomannyy razbityy zlamany zlomeny J kowareta K buseojin
      kkaejin Z po sui 破 H toota U rikki M torott T kirik A shekasteh
    empty void nothing nothingness F vide rien neant E vacio vacia nada I vuoto vuota niente nulla
      P vazio nada D leer leere nichts N leeg leegte niets S tom tomt intet inget ingenting R pustoy
      pustota nichego pusty nic J kara kyomu K bin gongheo Z kong wu 空 無 虚 H khali kuch nahi U tyhja
      M ures semmi T bos hic A khali hich
    full F plein pleine E lleno llena I pieno piena P cheio cheia D voll volle N vol S full fuld R
      polnyy pelny plny J ippai K gadeukhan Z man 満 U taysi M tele
    open F ouvert ouverte E abierto abierta I aperto aperta aperti P aberto aberta D offen N open
      S oppen aben R otkrytyy otwarty otevreny J hiraku K yeollin Z kai 開 H khula U avoin
    closed forbidden prohibited F ferme interdit interdite interdits interdites defendu E cerrado
      prohibido prohibida prohibidos I chiuso proibito proibita proibiti vietato P fechado proibido
      proibida D verboten verbotene verbotenes geschlossen N verboden S forbjuden forbudt stangd R
      zapretnyy zapreshchennyy zakazany J kinjirareta kindan K geumji Z jin 禁 U kielletty M tilos T
      yasak
    impossible possible F impossible possible E imposible posible I impossibile possibile P
      impossivel D unmoglich moglich N onmogelijk S omojlig umulig R nevozmozhnyy niemozliwe J
      fukano K bulganeunghan
    easy simple F facile simple E facil simple sencillo I facile semplice P facil simples D leicht
      einfach N makkelijk eenvoudig S latt enkel let R lyogkiy prostoy latwy prosty J kantan K swiun
      Z rongyi jiandan H aasan
    hard difficult heavy F dur dure durs difficile lourd E duro dura dificil pesado I duro dura
      difficile pesante P duro dificil D hart harte schwer schwierig N hard moeilijk zwaar S hard
      svar tung R tyazhyolyy trudnyy trudny ciezki tezky J muzukashii omoi K himdeun mugeoun Z ying
      nan zhong H mushkil U vaikea kova M nehez T zor
    fast quick speed F vite rapide vitesse E rapido veloz velocidad I veloce rapido presto P
      rapido velocidade D schnell geschwindigkeit N snel S snabb hurtig fart R bystryy skorost
      szybki rychly J hayai K ppareun sokdo Z kuai 速 H tez U nopea M gyors T hizli
    slow F lent lentement E lento I lento P lento D langsam N langzaam S langsam R medlenno wolno
      pomalu
    same other another different else F meme autre autres different E mismo misma otro otra otros
      I stesso stessa altro altra altri P mesmo outra outro outros D gleich selbe andere anderen
      anderer anders N zelfde ander andere S samma annan annat andra andre anden annen samme R
      drugoy drugaya inoy inny inna jiny drugi J onaji hoka betsu K gateun dareun Z tong ling bie 別
      同 H doosra alag U toinen sama M masik mas T baska diger oteki A digar
    ~equal against versus F contre egal E contra igual I contro P contra D gegen wider N tegen S
      mot imod R protiv versus przeciw proti J tai K dae Z dui 対 H khilaf U vastaan M ellen T karsi
      A zed
    """
}
