extension GistWords {
  /// Kin, professions, rulers, villains and spirits.
  static let people = """
    ~man men male guy guys gentleman gentlemen fellow mr mister F homme hommes monsieur messieurs
      type mec E hombre hombres tipo senor senores I uomo uomini signore P homem homens senhor D
      mann manner herr herren kerl N man mannen heer S man mann mand mannen maend menn mennen herre
      R muzhchina muzhchiny czlowiek chelovek muz muzi pan J otoko hito jin danshi K namja sanai Z
      nanren ren 男 人 H aadmi mard insaan U mies miehet miehen M ferfi ember T adam erkek A mard
      rajol
    ~woman women female lady ladies mrs F femme femmes dame dames E mujer mujeres senora senoras
      dama damas I donna donne signora signore dama P mulher mulheres senhora dama D frau frauen
      dame damen weib N vrouw vrouwen dame S kvinna kvinnor kvinde kvinder kvinne dam damen damer
      fru R zhenshchina zhenshchiny kobieta kobiety zena zeny dama pani J onna josei K yeoja yeoin Z
      nvren nuren furen 女 H aurat stree naari U nainen naiset M no nok asszony T kadin kadinlar A
      zan zanan
    ~girl girls F fille filles fillette E chica chicas nina ninas muchacha I ragazza ragazze
      bambina fanciulla P menina meninas moca garota D madchen mdchen fraulein N meisje meisjes S
      flicka flickan flickor pige pigen piger jente jenta R devushka devushki devochka dziewczyna
      dziewczyny dziewczynka divka holka J shojo musume onnanoko K sonyeo agassi Z nuhai guniang
      shaonu shaonv 少女 H ladki ladkiyan U tytto tytot M lany T kiz A dokhtar
    ~boy boys lad lads F garcon garcons gars E chico chicos nino ninos muchacho muchachos I
      ragazzo ragazzi bambino P menino meninos rapaz garoto D junge jungen bub knabe N jongen
      jongens S pojke pojken pojkar dreng drengen drenge gutt gutten R malchik malchiki paren
      chlopiec chlopak kluk chlapec J shonen otokonoko ko K sonyeon Z nanhai shaonian 少年 H ladka U
      poika pojat M fiu T oglan erkek A pesar
    ~child children kid kids childhood baby babies infant F enfant enfants enfance gamin gosse
      bebe mome E nino ninos nina infancia hijo hijos bebe I bambino bambini infanzia bimbo figlio P
      crianca criancas infancia bebe menino D kind kinder kindheit baby N kind kinderen jeugd baby S
      barn barnen barndom bebis spadbarn R rebyonok deti detstvo dziecko dzieci dite J kodomo ko
      akachan K ai adong eorini Z haizi ertong 子供 孩子 H bachcha bachpan bachche U lapsi lapset
      lapsuus M gyerek gyermek T cocuk cocuklar A bacheha bache kudak
    ~mother mothers mom mum mama mommy F mere meres maman E madre madres mama I madre madri mamma
      P mae maes D mutter muttern mama N moeder moeders S mor mamma moder modrar R mat matka mama
      mamy J haha kaasan okaasan K eomma eomeoni madeo Z muqin mama niang 母 H maa amma U aiti M anya
      T anne ana A madar om
    ~father fathers dad daddy papa F pere peres papa E padre padres papa I padre padri papa babbo
      P pai pais D vater papa N vader vaders papa S far pappa fader fedre R otets papa ojciec otec
      tata J chichi tosan otosan K abeoji appa Z fuqin baba die 父 H pita baap papa U isa M apa T
      baba A pedar
    parents F parents E padres I genitori P pais D eltern N ouders S foraldrar foraeldre foreldre
      R roditeli rodzice rodice J oya ryoshin K bumo Z fumu fumuqin
    ~brother brothers F frere freres E hermano hermanos I fratello fratelli P irmao irmaos D
      bruder bruders N broer broers broeder S bror broder brodre bodrene R brat bratya bracia bratri
      J ani otouto kyodai K hyeong hyeongje Z gege xiongdi 兄弟 H bhai U veli veljet M testver fiver T
      kardes A baradar
    ~sister sisters F soeur soeurs E hermana hermanas I sorella sorelle P irma irmas D schwester
      schwestern N zus zuster zussen S syster systrar soster sostre R sestra sestry siostra siostry
      J ane imoto shimai K eonni jamae Z jiejie jiemei 姉妹 H behen U sisar sisko M nover T kizkardes
      A khahar
    ~son sons F fils E hijo hijos I figlio figli P filho filhos D sohn sohne N zoon zonen S son
      sonen sonner R syn synovya syna J musuko K adeul Z erzi 子 H beta putra U poika M fia T ogul A
      pesar ibn
    ~daughter daughters F fille filles E hija hijas I figlia figlie P filha filhas D tochter N
      dochter dochters S dotter dottrar datter dotre R doch docheri corka corki dcera J musume K
      ttal Z nver nuer 娘 H beti U tytar M lanya T kiz A dokhtar
    ~husband husbands F mari maris epoux E marido maridos esposo I marito mariti P marido D
      ehemann gatte mann N man echtgenoot S man make mand aektemann R muzh maz manzel J otto shujin
      K nampyeon Z zhangfu H pati U aviomies M ferj T koca
    ~wife wives F femme femmes epouse epouses E esposa esposas mujer I moglie mogli sposa P esposa
      mulher D ehefrau gattin frau N vrouw echtgenote S hustru fru kone R zhena zony zona manzelka J
      tsuma K anae Z qizi taitai laopo 妻 H patni biwi U vaimo M feleseg T kari es
    bride brides F mariee fiancee E novia novias I sposa spose P noiva D braut N bruid S brud
      bruden R nevesta panna nevesty J hanayome K sinbu Z xinniang 花嫁 H dulhan dulhania U morsian M
      menyasszony T gelin A arus
    groom bridegroom F marie E novio I sposo P noivo D brautigam N bruidegom S brudgum R zhenikh J
      hanamuko Z xinlang H dulha
    wedding weddings marriage married marry F mariage mariages noces noce marier E boda bodas
      matrimonio casamiento casarse I matrimonio nozze sposarsi sposare P casamento bodas casar D
      hochzeit ehe heiraten N huwelijk bruiloft trouwen S brollop bryllup aktenskap aegteskab
      ekteskap gifta R svadba brak wesele slub malzenstwo svatba J kekkon K gyeolhon Z hunyin jiehun
      hunli 結婚 H shaadi vivah U haat avioliitto M eskuvo hazassag T dugun evlilik A arusi
    divorce F divorce E divorcio I divorzio P divorcio D scheidung N scheiding S skilsmassa
      skilsmisse R razvod rozwod rozvod J rikon K ihon Z lihun H talaq
    separation F separation E separacion I separazione P separacao D trennung N scheiding S
      separation R razluka J wakare K ibyeol A jodaeiye jodai
    ~family families F famille familles E familia familias I famiglia famiglie P familia D familie
      familien N familie gezin S familj familjen familie R semya rodzina rodina J kazoku K gajok Z
      jia jiating 家族 家 H parivar U perhe M csalad T aile A khanevadeh
    grandfather grandpa F papy pepe E abuelo I nonno P avo D grossvater opa N grootvader opa S
      farfar morfar bedstefar bestefar R dedushka dziadek deda J sofu ojiisan K harabeoji Z yeye
      zufu 祖父
    grandmother grandma granny F mamie meme E abuela I nonna P avo D grossmutter oma N grootmoeder
      oma S farmor mormor bedstemor bestemor R babushka babcia babicka J sobo obaasan baachan K
      halmeoni Z nainai zumu 祖母
    uncle F oncle tonton E tio I zio P tio D onkel N oom S onkel farbror morbror R dyadya wujek
      stryc ujak J oji ojisan K ajeossi samchon Z shushu bobo U seta M bacsi T amca dayi H chacha
      mama
    aunt auntie F tante tata E tia I zia P tia D tante N tante S tant faster moster R tyotya
      ciotka teta J oba obasan K imo Z ayi gugu
    nephew F neveu E sobrino I nipote P sobrinho D neffe N neef S nevo R plemyannik
    cousin cousins F cousin cousine cousins E primo prima I cugino cugini cugina P primo D vetter
      cousin cousine N neef nicht S kusin faetter R kuzen bratranec J itoko Z biao biaojie
    twin twins F jumeau jumeaux jumelles E gemelo gemelos I gemello gemelli P gemeos D zwilling
      zwillinge N tweeling S tvilling tvillingar R bliznetsy blizniaki J futago K ssangdungi Z
      shuangbao 双子
    orphan orphans orphanage F orphelin orphelins orphelinat orpheline E huerfano huerfanos
      orfanato I orfano orfani orfanotrofio P orfao orfanato D waise waisen waisenhaus N wees S
      foraldralos R sirota sierota sirotek J koji minashigo K goa Z guer
    widow widower widows F veuve veuf veuves E viuda viudo viudas I vedova vedovo vedove P viuva D
      witwe witwer N weduwe S anka enke R vdova wdowa J mibojin K gwabu Z guafu 未亡人 H vidhwa U leski
      M ozvegy T dul
    virgin virgins maiden F vierge vierges E virgen virgenes doncella I vergine vergini P virgem D
      jungfrau jungfrauen N maagd S jungfru jungfrun jomfru R deva dziewica panna J shojo Z chunu 処女
      U neitsyt M szuz
    ~friend friends friendship pal buddy F ami amis amie amies amitie copain copains copine E
      amigo amigos amiga amigas amistad I amico amici amica amiche amicizia P amigo amigos amiga
      amizade D freund freunde freundin freundschaft N vriend vrienden vriendin vriendschap S van
      vanner ven venner venskab vanskap R drug druzya druzhba podruga przyjaciel przyjaciele pritel
      kamarad J tomodachi tomo yujo K chingu ujeong Z pengyou youqing 友 友達 H dost dosti yaar U
      ystava ystavat M barat T arkadas dost A dust rafigh
    enemy enemies foe fiend F ennemi ennemis ennemie E enemigo enemigos I nemico nemici P inimigo
      inimigos D feind feinde feindes N vijand vijanden S fiende fiender fjende R vrag vragi wrog
      nepritel J teki K jeok Z diren 敵 敌人 H dushman U vihollinen M ellenseg T dusman A doshman
    lover lovers mistress F amant amants amante maitresse amoureux E amante amantes I amante
      amanti P amante amantes D liebhaber geliebte geliebter liebende liebenden N minnaar minnares
      geliefde S alskare alskarinna elsker elskere R lyubovnik lyubovnitsa kochanek kochankowie
      milenec milenci J koibito aijin K aein yeonin Z qingren 恋人 情人 H premi U rakastaja M szereto T
      asik A ashegh
    ~love loves loving loved beloved F amour amours aimer aime amoureuse cheri cherie E amor
      amores amar querer querido querida I amore amori amare amato amata caro P amor amores amar
      amada D liebe lieben geliebt liebt N liefde liefdes liefhebben S karlek karleken kaerlighed
      kjaerlighet alska elsker elske R lyubov lyubvi lyubit milosc milosci laska lasky kocham ljubav
      J ai koi aisuru K sarang aejeong Z ai aiqing lian 愛 恋 爱 H pyaar prem ishq mohabbat pyar U
      rakkaus rakkautta M szerelem szeret T ask sevgi A eshgh hobb
    ~kiss kisses kissing F baiser baisers bisou embrasse E beso besos I bacio baci P beijo beijos
      D kuss kusse kussen N kus kussen zoen S kyss kyssar kys R potseluy pocalunek polibek poljubac
      J kisu seppun K kiseu ipmatchum Z wen 吻 U suudelma M csok T opucuk
    embrace embraces hug hugs F etreinte etreintes E abrazo abrazos I abbraccio abbracci P abraco
      abracos D umarmung umarmungen N omhelzing S omfamning R obyatiya uscisk objeti J hoyo K poong
      Z yongbao
    seduction seducer seduce F seduction seducteur E seduccion seductor I seduzione seduttore P
      seducao D verfuhrung verfuhrer N verleiding S forforelse forforaren R soblazn J yuwaku K yuhok
      Z youhuo
    passion passions passionate F passion passions E pasion pasiones I passione passioni P paixao
      paixoes D leidenschaft N passie hartstocht S passion lidelse lidenskap R strast strasti
      namietnosc vasen J jonetsu K yeoljeong Z jiqing reqing U intohimo M szenvedely T tutku
    desire desires lust F desir desirs E deseo deseos I desiderio desideri voglia P desejo desejos
      D begierde lust wunsch sehnsucht verlangen N verlangen begeerte lust S begar lust begaer attra
      R zhelaniye pozadanie touha J yokubo K yokmang Z yuwang 欲望 U himo M vagy T arzu
    jealousy jealous envy F jalousie jaloux E celos celoso envidia I gelosia geloso P ciume inveja
      D eifersucht eifersuchtig neid N jaloezie S svartsjuka jalousi avund R revnost zazdrosc
      zarlivost J shitto K jiltu Z jidu
    ~hate hatred hates F haine hair E odio I odio P odio D hass hassen N haat S hat hatet had R
      nenavist nienawisc J nikushimi K jeungo Z hen chou H nafrat U viha M gyulolet T nefret
    king kings F roi rois E rey reyes I re P rei reis D konig konige konigs N koning koningen S
      kung kungen konge kongen R korol koroli krol kral J o osama K wang Z wang guowang 王 H raja
      badshah U kuningas M kiraly T kral A shah malik
    queen queens F reine reines E reina reinas I regina regine P rainha rainhas D konigin
      koniginnen N koningin S drottning dronning dronningen R koroleva krolowa kralovna J joo K
      yeowang Z nuwang nvwang 女王 H rani U kuningatar M kiralyno T kralice A malekeh
    prince princes F prince princes E principe principes I principe principi P principe D prinz
      prinzen furst N prins S prins prinsen R prints ksiaze knyaz princ J oji K wangja Z wangzi 王子 H
      rajkumar U prinssi M herceg T prens
    princess princesses F princesse princesses E princesa princesas I principessa P princesa D
      prinzessin N prinses S prinsessa prinsessan prinsesse R printsessa ksiezniczka princezna J
      hime ojo K gongju Z gongzhu 姫 公主 H rajkumari U prinsessa M hercegno T prenses
    emperor emperors empress F empereur imperatrice E emperador emperatriz I imperatore
      imperatrice P imperador D kaiser kaiserin N keizer S kejsare kejser keiser R imperator cesarz
      cisar J kotei tenno K hwangje Z huangdi huang 皇帝
    duke duchess F duc duchesse E duque duquesa I duca duchessa P duque D herzog herzogin N hertog
      S hertig hertug R gertsog ksiaze vevoda
    count countess F comte comtesse E conde condesa I conte contessa P conde condessa D graf
      grafin N graaf gravin S greve grev grevinna R graf hrabia hrabe
    baron baroness F baron baronne E baron baronesa I barone baronessa P barao D baron baronin
      freiherr N baron S baron R baron
    marquis marquise F marquis marquise E marques marquesa I marchese marchesa P marques D
      markgraf marquis marquise
    knight knights F chevalier chevaliers E caballero caballeros I cavaliere cavalieri P cavaleiro
      cavaleiros D ritter N ridder ridders S riddare ridder riddere R rytsar rycerz rytir J kishi K
      gisa Z qishi 騎士 U ritari M lovag
    lord lords master masters F seigneur maitre maitres E senor maestro amo I signore padrone
      maestro P senhor mestre D herr meister gebieter N heer meester S herre mastare mester R
      gospodin master pan mistrz mistr J sensei meijin shishou shu K seonsaeng juin Z shifu dashi
      shi zhu 師 H swami ustad malik U herra mestari M ur mester T efendi usta A ostad
    boss chief leader F patron chef E jefe patron I capo padrone P chefe patrao D chef boss fuhrer
      leiter N baas S chef chefen sjef direktoren R nachalnik shef szef sef J oyabun kashira K
      duseong Z laoda laoban H boss U pomo M fonok T patron reis
    servant servants maid F domestique serviteur bonne servante E sirviente criada doncella I
      servo serva cameriera domestica P criada servo D diener dienerin magd dienstmadchen N dienaar
      meid S tjanare piga tjenestepige R sluga sluzhanka sluzaca sluzka J shimobe meshitsukai K
      hanyeo Z nupu yahuan
    slave slaves slavery F esclave esclaves esclavage E esclavo esclavos esclava I schiavo schiavi
      schiava P escravo escrava D sklave sklaven sklavin N slaaf slaven S slav slave slaver R rab
      raby niewolnik otrok J dorei K noye Z nuli 奴隷
    soldier soldiers F soldat soldats E soldado soldados I soldato soldati P soldado soldados D
      soldat soldaten N soldaat soldaten S soldat soldater R soldat soldaty zolnierz vojak J heitai
      heishi K byeongsa gunin Z bing shibing 兵 H sipahi fauji U sotilas M katona T asker A sarbaz
    captain F capitaine E capitan I capitano P capitao D kapitan hauptmann N kapitein S kapten
      kaptajn R kapitan J kyaputen sencho K daejang Z chuanzhang duizhang
    general generals F general E general I generale P general D general N generaal S general R
      general J shogun K janggun Z jiangjun 将軍
    colonel F colonel E coronel I colonnello P coronel D oberst N kolonel S overste oberst R
      polkovnik pulkownik plukovnik J taisa
    sergeant F sergent E sargento I sergente P sargento D feldwebel N sergeant S sergeant R
      serzhant J gunso
    officer F officier E oficial I ufficiale P oficial D offizier N officier S officer R ofitser
      oficer
    warrior warriors fighter fighters F guerrier guerriers combattant E guerrero guerreros
      luchador I guerriero guerrieri lottatore P guerreiro guerreiros lutador D krieger kampfer N
      strijder krijger vechter S krigare kriger R voin wojownik bojovnik boyets J senshi bushi toshi
      K jeonsa Z zhanshi wushi dou 戦士 H yoddha U soturi M harcos T savasci
    samurai F samourai I samurai J samurai K samurai Z wushi 侍
    hero heroes F heros heroique E heroe heroes I eroe eroi P heroi herois D held helden N held
      helden S hjalte hjaltar helt R geroy geroi bohater hrdina heroj J eiyu hiro K yeongung Z
      yingxiong ying xia 英雄 H nayak veer U sankari M hos T kahraman A ghahreman
    heroine F heroine E heroina I eroina D heldin S hjaltinna
    police policeman cop cops policemen F policier police flic flics gendarme E policia policias I
      polizia poliziotto poliziotti P policia policial D polizei polizist bulle bullen N politie
      agent S polis polisen politi politiet R militsiya politsiya policja policie J keisatsu keiji K
      gyeongchal Z jingcha chai 警察 U poliisi M rendor T polis A police
    detective inspector F detective inspecteur commissaire E detective inspector comisario I
      detective ispettore commissario P detetive inspetor D detektiv inspektor kommissar N detective
      inspecteur S detektiv kommissarie kommissaer R detektiv inspektor komisarz J tantei keiji K
      tamjeong hyeongsa Z zhentan shentan 探偵 H jasoos
    investigation inquiry F enquete E investigacion I indagine inchiesta P investigacao D
      ermittlung untersuchung N onderzoek S utredning efterforskning R rassledovaniye sledztwo J
      sosa K susa Z diaocha
    thief thieves robber robbers burglar F voleur voleurs voleuse cambrioleur E ladron ladrones
      ladrona I ladro ladri ladra P ladrao ladroes D dieb diebe diebin rauber N dief dieven rover S
      tjuv tjuvar tyv tyve rovare rover R vor vory zlodziej zlodeji J dorobo tozoku K doduk Z zei
      xiaotou dao 盗 H chor U varas ryovari M tolvaj T hirsiz A dozd
    bandit bandits outlaw gangster gangsters F bandit bandits gangster truand E bandido bandidos
      bandolero I bandito banditi malavita P bandido bandidos D bandit banditen gangster verbrecher
      N bandiet S bandit R bandit bandity gangster zboj J gyangu yakuza K kkangpae Z tufei heibang 賊
      H daku badmash U rosvo M bandita T eskiya haydut
    criminal criminals F criminel criminels E criminal criminales I criminale P criminoso D
      verbrecher N misdadiger S forbrytare forbryder R prestupnik przestepca zlocinec J hanzaisha
      hannin K beomjoeja Z zuifan
    killer killers murderer murderers assassin assassins slayer F tueur tueurs assassin assassins
      meurtrier tueuse E asesino asesinos asesina matador I assassino assassini killer omicida P
      assassino assassinos matador D morder killer N moordenaar moordenaars S mordare mordaren
      morder morderen R ubiytsa zabojca mordercy vrah morderca J satsujinsha shikaku koroshiya K
      sarinja salinja Z shashou cike ciqin 殺手 刺客 H qatil khooni U tappaja murhaaja M gyilkos T katil
      A ghatel
    murder murders homicide F meurtre meurtres assassinat E asesinato asesinatos homicidio I
      omicidio delitto assassinio P assassinato homicidio D mord morde N moord moorden S mord mordet
      R ubiystvo morderstwo zabojstwo vrazda J satsujin K sarin salin Z mousha xiongsha 殺人 H khoon
      qatl U murha M gyilkossag T cinayet A ghatl
    victim victims F victime victimes E victima victimas I vittima vittime P vitima D opfer N
      slachtoffer S offer R zhertva ofiara obet J giseisha K huisaengja Z shouhai
    witness F temoin temoins E testigo testigos I testimone testimoni P testemunha D zeuge zeugin
      zeugen N getuige S vittne vidne R svidetel swiadek svedek J mokugekisha shonin K mokgyeokja Z
      zhengren 目撃者 H gawah
    prisoner prisoners inmate F prisonnier prisonniers detenu E prisionero prisioneros preso I
      prigioniero prigionieri P prisioneiro D gefangene gefangener N gevangene S fange fangen fanger
      R zaklyuchyonnyy plennik wiezien vezen J shujin K josu poro Z qiufan qiutu
    spy spies F espion espions espionne E espia espias I spia spie P espiao D spion spione N spion
      S spion R shpion szpieg spion J supai kancho K gancheop Z jiandie die 間諜
    pirate pirates F pirate pirates E pirata piratas I pirata pirati P pirata D pirat piraten
      seerauber N piraat S pirat pirater sjorovare R pirat piraty J kaizoku K haejeok Z haidao 海賊
    hunter hunters hunt hunting F chasseur chasseurs chasse E cazador cazadores caza caceria I
      cacciatore cacciatori caccia P cacador cacadores caca D jager jagd N jager jagers jacht S
      jagare jakt jakten jaeger jegeren jeger jagten R okhotnik okhota mysliwy lovec polowanie lov J
      kariudo hanta K sanyangkkun sanyang Z lieren 狩 H shikari shikar U metsastaja M vadasz T avci A
      shekarchi
    fisherman fishing F pecheur pecheurs peche E pescador pescadores I pescatore pescatori P
      pescador D fischer N visser S fiskare fisker R rybak J ryoshi K eobu Z yufu
    farmer farmers peasant peasants F paysan paysans fermier E campesino granjero I contadino
      contadini P campones fazendeiro D bauer bauern N boer boeren S bonde bonder R krestyanin
      fermer chlop rolnik sedlak J nomin K nongbu Z nongmin H kisan
    shepherd F berger E pastor I pastore P pastor D hirte schafer N herder S herde R pastukh
      pasterz J hitsujikai
    worker workers F ouvrier ouvriers travailleur E obrero trabajador trabajadores I operaio
      operai lavoratore P operario trabalhador D arbeiter N arbeider S arbetare arbejder R rabochiy
      robotnik delnik J rodosha K nodongja Z gongren H mazdoor
    teacher teachers professor F professeur professeurs instituteur institutrice maitresse maitre
      E profesor profesora maestro maestra I professore maestro maestra insegnante P professor
      professora D lehrer lehrerin professor N leraar lerares S larare laererinde laerer R uchitel
      uchitelnitsa nauczyciel ucitel J sensei kyoshi K seonsaengnim seonsaeng Z laoshi jiaoshi 先生 老師
      H guru teacher U opettaja M tanar tanito T ogretmen A moallem
    student students pupil schoolgirl F etudiant etudiants eleve E estudiante estudiantes alumno I
      studente studenti allievo P estudante aluno D student studenten schuler schulerin N student
      leerling S student studenter elev R student studenty uczen studentka J gakusei seito K
      haksaeng Z xuesheng 学生 H chhatra U oppilas opiskelija M diak T ogrenci
    doctor doctors physician F docteur medecin medecins E medico doctor I medico dottore P medico
      doutor D arzt doktor arztin N dokter arts S lakare doktor laege lege R vrach doktor lekarz
      lekar J isha hakase K uisa baksa Z yisheng daifu 医者 H daktar U laakari M orvos T doktor A
      pezeshk
    nurse F infirmiere E enfermera I infermiera P enfermeira D krankenschwester N verpleegster S
      sjukskoterska sygeplejerske R medsestra pielegniarka J kangofu K ganhosa Z hushi
    surgeon F chirurgien E cirujano I chirurgo P cirurgiao D chirurg N chirurg S kirurg R khirurg
      chirurg
    scientist F savant scientifique E cientifico I scienziato P cientista D wissenschaftler
      forscher N wetenschapper S vetenskapsman R uchenyy naukowiec J kagakusha K gwahakja Z kexuejia
    lawyer attorney F avocat avocate E abogado abogada I avvocato P advogado D anwalt rechtsanwalt
      N advocaat S advokat R advokat adwokat pravnik J bengoshi K byeonhosa Z lushi
    judge F juge E juez I giudice P juiz D richter N rechter S domare domaren dommer R sudya
      sedzia soudce J saibankan K pansa Z faguan
    writer author novelist F ecrivain auteur romancier E escritor autor I scrittore autore P
      escritor autor D schriftsteller dichter autor N schrijver S forfattare forfatter R pisatel
      pisarz spisovatel J sakka K jakga Z zuojia
    poet poets F poete poetes E poeta poetas I poeta poeti P poeta D dichter N dichter S poet
      diktare digter R poet poety poeta basnik J shijin K siin Z shiren 詩人 H shayar kavi
    poetry poem poems F poesie poeme poemes E poesia poema I poesia poema P poesia poema D gedicht
      poesie lyrik N gedicht S dikt poesi digte R stikhi poeziya wiersz poezja basen J shi K si Z
      shi 詩 诗 H kavita shayari
    painter F peintre E pintor I pittore P pintor D maler N schilder S malare maler R khudozhnik
      malarz malir J gaka K hwaga Z huajia
    artist artists F artiste artistes E artista artistas I artista artisti P artista artistas D
      kunstler artist artisten N kunstenaar S konstnar kunstner artist R artist artysta umelec J
      geijutsuka K yesulga Z yishujia
    actor actress actors F acteur actrice comedien comedienne E actor actriz I attore attrice P
      ator atriz D schauspieler schauspielerin N acteur actrice S skadespelare skuespiller
      skuespillerinde R aktyor aktrisa aktor aktorka herec herecka J yakusha haiyu joyu K baeu
      yeobaeu Z yanyuan 俳優
    singer singers F chanteur chanteuse E cantante I cantante P cantor cantora D sanger sangerin N
      zanger zangeres S sangare sangerska sangerinde R pevets pevitsa piosenkarz zpevak J kashu K
      gasu Z geshou
    dancer dancers F danseur danseuse danseurs E bailarin bailarina I ballerina ballerino
      danzatore P dancarino bailarina D tanzer tanzerin N danser danseres S dansare danserinde R
      tantsor tancerz tanecnice J odoriko dansa K daenseo Z wuzhe
    musician musicians F musicien musiciens E musico musicos I musicista P musico D musiker N
      muzikant S musiker R muzykant muzyk hudebnik J ongakuka K eumakga
    pianist piano F pianiste piano E pianista piano I pianista pianoforte P pianista piano D
      pianist pianistin klavierspielerin klavier klavierspieler N pianist S pianist R pianist
      pianista J pianisuto K piano Z gangqin
    waiter waitress F serveur serveuse E camarero camarera I cameriere cameriera P garcom D
      kellner kellnerin N ober serveerster S kypare tjener servitris R ofitsiant kelner cisnik J
      ueita
    cook chef F cuisinier chef cuisiniere E cocinero I cuoco P cozinheiro D koch kochin N kok S
      kock kok R povar kucharz kuchar J ryorinin K yorisa Z chushi
    barber hairdresser F coiffeur coiffeuse barbier E barbero peluquero peluquera I barbiere
      parrucchiere P barbeiro cabeleireiro D friseur friseuse barbier N kapper S frisor barberare R
      parikmakher fryzjer J rihatsushi K ibalsa
    baker bakery F boulanger boulangerie boulangere E panadero I fornaio panettiere P padeiro D
      backer N bakker S bagare bager R pekar piekarz J panya
    butcher F boucher E carnicero I macellaio P acougueiro D metzger fleischer schlachter N slager
      S slaktare slagter R myasnik rzeznik reznik J nikuya
    tailor F tailleur E sastre I sarto P alfaiate D schneider N kleermaker S skraddare R portnoy
      krawiec krejci J shitateya
    driver chauffeur F chauffeur conducteur E conductor chofer I autista conducente P motorista D
      fahrer chauffeur N chauffeur bestuurder S forare chauffor R voditel shofyor kierowca ridic J
      untenshu K unjeonsa Z siji H chalak
    """
}
