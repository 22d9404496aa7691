extension GistWords {
  /// The body, food, life and death.
  static let body = """
    body bodies flesh F corps chair E cuerpo cuerpos carne I corpo corpi carne P corpo corpos
      carne D korper leib fleisch N lichaam lijf vlees S kropp kroppen krop kod kjott R telo cialo
      tijelo J karada nikutai niku K mom yukche Z shenti rou 体 肉 H badan jism tan U ruumis keho liha
      M test hus T vucut beden et A tan badan
    ~heart hearts F coeur coeurs E corazon corazones I cuore cuori P coracao coracoes D herz
      herzen herzens N hart harten S hjarta hjartat hjartan hjerte hjerter R serdtse serdtsa serce
      serca srdce J kokoro shinzo hato K maeum simjang Z xin xinzang 心 H dil hriday U sydan sydamen
      M sziv T kalp yurek gonul A del ghalb
    soul souls F ame ames E alma almas I anima anime P alma almas D seele seelen N ziel zielen S
      sjal sjalar sjael R dusha dushi dusza duse J tamashii rei K yeonghon Z linghun hun 魂 H aatma
      rooh U sielu M lelek T ruh can A jan ruh
    blood bloody F sang sanglant sanglante E sangre sangriento I sangue sanguinoso P sangue D blut
      blutig blutige N bloed bloedig S blod blodig R krov krovavyy krew krvi krv J chi ketsueki K pi
      Z xue 血 H khoon lahu rakt U veri verinen M ver T kan A khun
    eye eyes gaze look F oeil yeux regard E ojo ojos mirada I occhio occhi sguardo P olho olhos
      olhar D auge augen blick N oog ogen blik S oga ogat ogon oje ojne ojnene blick R glaz glaza
      vzglyad oko oczy oci pohled J me hitomi manazashi K nun nundongja siseon Z yan yanjing mu 目 眼
      瞳 H aankh aankhen nain nazar U silma silmat M szem T goz gozler A cheshm cheshman
    face faces F visage visages face E cara rostro caras I volto faccia viso volti P rosto cara D
      gesicht gesichter antlitz N gezicht S ansikte ansiktet ansigt R litso litsa twarz tvar lice J
      kao K eolgul Z lian mian 顔 H chehra mukh U kasvot M arc T yuz surat A chehreh
    mask masks masked F masque masques E mascara mascaras enmascarado I maschera maschere P
      mascara mascaras D maske masken N masker S mask maske R maska J kamen masuku K gamyeon tal Z
      mianju 仮面 H naqab U naamio M alarc T maske A neghab
    head heads F tete tetes E cabeza cabezas I testa teste P cabeca D kopf kopfe haupt N hoofd kop
      S huvud hode hoved hovedet R golova glowa hlava J atama kubi K meori Z tou 頭 H sar U paa M fej
      T bas A sar
    hair F cheveux cheveu E pelo cabello I capelli P cabelo D haar haare N haar S har R volosy
      wlosy vlasy J kami K meorikarak Z toufa 髪 H baal zulf U hiukset
    hand hands F main mains E mano manos I mano mani P mao maos D hand hande handen N hand handen
      S hand handen hander haender R ruka ruki reka rece J te K son Z shou 手 H haath U kasi kadet M
      kez T el A dast
    finger fingers fist fists F doigt doigts poing poings E dedo dedos puno punos I dito dita
      pugno pugni P dedo punho D finger faust fauste N vinger vuist S finger nave R palets kulak
      palec piesc pest J yubi kobushi ken K songarak jumeok Z quan zhi 拳 指 U sormi nyrkki M ujj okol
      T parmak yumruk
    arm arms shoulder F bras epaule E brazo brazos hombro I braccio braccia spalla P braco bracos
      ombro D arm arme schulter N arm schouder S arm axel R ruka plecho ramie rameno J ude kata K
      pal eokkae Z jian bei
    foot feet leg legs step steps F pied pieds jambe jambes pas E pie pies pierna piernas paso
      pasos I piede piedi gamba gambe passo passi P pe pes perna pernas passo passos D fuss fusse
      bein beine schritt schritte N voet voeten been stap S fot fotter ben steg skritt R noga nogi
      shag stopa krok J ashi K bal dari georeum Z jiao zu bu 足 H paon kadam U jalka askel M lab T
      ayak adim A pa
    knee F genou genoux E rodilla I ginocchio P joelho D knie N knie S kna knae R koleno kolano
    mouth lips tongue tooth teeth F bouche levres langue dent dents E boca labios lengua diente
      dientes I bocca labbra lingua dente denti P boca labios lingua dente D mund lippen zunge zahn
      zahne N mond lippen tong tand tanden S mun lappar tunga tand tander R rot guby yazyk zub zuby
      usta J kuchi kuchibiru kiba ha K ip ipsul Z zui kou chun 口 唇 U suu hammas M szaj fog T agiz
      dis dudak
    nose ear ears F nez oreille oreilles E nariz oreja oido I naso orecchio orecchie P nariz
      orelha D nase ohr ohren N neus oor S nasa nese ora ore R nos ukho ucho J hana mimi K ko gwi Z
      bizi erduo
    skin F peau E piel I pelle P pele D haut N huid S hud huden R kozha skora kuze J hada K pibu
      salgat Z pifu 皮 U iho M bor T deri ten
    bone bones skull skeleton F os squelette crane E hueso huesos calavera esqueleto I osso ossa
      scheletro teschio P osso ossos caveira D knochen schadel skelett N been botten schedel S ben
      skelett R kost kosti cherep kosc czaszka J hone gaikotsu zugaikotsu K ppyeo Z gu gutou kulou 骨
    breast breasts belly stomach F sein seins ventre E pecho senos vientre I seno ventre petto P
      seio ventre D brust bauch N borst buik S brost bryst mage R grud zhivot piers brzuch J mune
      hara K gaseum bae Z xiong fu
    back F dos E espalda I schiena P costas D rucken N rug S rygg ryg R spina plecy J senaka K
      deung Z bei
    brain mind brains F cerveau esprit E cerebro mente I cervello mente P cerebro mente D gehirn
      hirn verstand N brein verstand S hjarna hjerne sinne R mozg umysl mozek J no K noe Z nao 脳 H
      dimaag mann
    tear tears cry crying weep F larme larmes pleurer pleure pleurs E lagrima lagrimas llorar
      llanto I lacrima lacrime piangere pianto P lagrima lagrimas chorar D trane tranen weinen N
      traan tranen huilen S tar tarar tare tarer grata R slyoza slyozy plakat lza lzy slzy plac J
      namida naku K nunmul ulda Z lei yanlei ku 涙 泪 H aansoo rona U kyynel kyyneleet itku M konny T
      gozyasi A ashk gerye
    smile smiles laugh laughter F sourire rire E sonrisa risa I sorriso riso ridere P sorriso riso
      D lacheln lachen N glimlach lach S leende skratt smil smilet latter R ulybka smekh usmiech
      smiech usmev J hohoemi egao warai K miso useum Z xiao weixiao 微笑 H muskaan hansi U hymy nauru
      M mosoly T gulumseme gulus A labkhand khandeh
    voice voices F voix E voz voces I voce voci P voz vozes D stimme stimmen N stem stemmen S rost
      roster stemme stemmer R golos golosa glos hlas J koe K moksori sori Z shengyin sheng 声 H awaaz
      U aani M hang T ses A seda
    ~life lives F vie vies E vida vidas I vita vite P vida vidas D leben lebens N leven levens S
      liv livet R zhizn zycie zycia zivot zivota J inochi jinsei seikatsu sei K insaeng saenghwal
      sarm salm Z sheng shenghuo rensheng shengming 人生 命 生活 H zindagi jeevan U elama elaman M elet T
      hayat yasam A zendegi hayat
    live living alive lived survive F vivre vit vivant vivants vecu survivre E vivir vive vivo
      viva vivos sobrevivir I vivere vive vivo vivi vissero P viver vive vivo vivos D lebendig lebt
      leben uberleben N leven levend leeft S leva lever levande levende R zhit zhivoy zhivoi zyc
      zyje zywy zije J ikiru iki ikite K salda saneun sara Z huo huozhe 生きる H jeena zinda U elaa M
      elni el T yasamak A zendeh
    ~death dead die died dying dies deadly F mort morts morte mortes mourir meurt mortel trepas E
      muerte muertes muerto muertos muerta morir mortal I morte morti morto morta morire muore
      mortale P morte mortes morto mortos morrer D tod tode todes tot tote toten toter sterben
      stirbt N dood dode doden sterven S dod doden doda dode dor do R smert smerti umeret myortvyy
      mertvye smierc umrzec martwy smrt mrtvy umirat J shi shinu shinin shisha K jugeum jukda jugeun
      Z si siwang siren 死 H maut mrityu mara U kuolema kuollut kuolee M halal halott meghal T olum
      olu olmek A marg morde mamat
    corpse corpses cadaver F cadavre cadavres E cadaver I cadavere cadaveri P cadaver D leiche
      leichen N lijk S lik liket R trup J shitai K siche Z shi 屍 H laash U ruumis M hulla T ceset
    grave graves tomb cemetery graveyard coffin F tombe tombeau cimetiere cercueil E tumba
      cementerio ataud sepulcro I tomba cimitero bara sepolcro P tumulo cemiterio caixao D grab
      friedhof sarg gruft N graf kerkhof S grav graven kyrkogard kirkegard kista R mogila
      kladbishche grob cmentarz hrob J haka bochi K mudeom Z mu fenmu 墓 H kabr kabristan U hauta M
      sir temeto T mezar A ghabr gur
    funeral burial mourning F enterrement funerailles obseques deuil E funeral entierro luto duelo
      I funerale funerali lutto P funeral enterro luto D begrabnis beerdigung trauer N begrafenis
      rouw S begravning begravelse sorg R pokhorony traur pogrzeb pohreb J soshiki mo K jangnye Z
      zangli
    birth born rebirth F naissance ne nee renaissance naitre E nacimiento nacido nacida I nascita
      nato nata P nascimento nascido D geburt geboren wiedergeburt N geboorte geboren S fodelse fodd
      fodt R rozhdeniye rodzenie urodzony narozeni J tanjo umareru K tansaeng Z dansheng chusheng 誕生
      H janam U syntyma M szuletes T dogum
    pregnant F enceinte E embarazada I incinta P gravida D schwanger N zwanger S gravid R
      beremennaya
    sick ill illness disease sickness F malade maladie E enfermo enferma enfermedad I malato
      malata malattia P doente doenca D krank krankheit kranke N ziek ziekte S sjuk sjukdom syg
      sygdom R bolnoy bolezn chory choroba nemoc J byoki K byeong Z bing 病 H bimar U sairas tauti M
      beteg T hasta hastalik
    plague virus epidemic F peste epidemie virus E peste plaga virus I peste epidemia P peste D
      pest seuche virus N pest S pest pesten R chuma dzuma mor J pesuto K yeokbyeong Z wenyi
    pain suffering ache F douleur douleurs souffrance mal E dolor dolores sufrimiento I dolore
      dolori sofferenza P dor dores sofrimento D schmerz schmerzen leiden N pijn lijden S smarta
      smerte lidande R bol stradaniye cierpienie bolest J itami kurushimi K gotong apeum Z tong
      tongku 痛 H dard U kipu tuska M fajdalom T aci agri A dard
    wound wounds scar injured F blessure blessures cicatrice blesse E herida heridas cicatriz I
      ferita ferite cicatrice P ferida feridas D wunde wunden narbe N wond litteken S sar arr R rana
      shram blizna J kizu K sangcheo Z shang shangkou 傷 H zakhm U haava M seb T yara A zakhm
    sleep sleeping asleep F sommeil dormir dort endormi endormie E dormir sueno dormido I sonno
      dormire dorme P sono dormir D schlaf schlafen schlaft N slaap slapen S somn sova sover sovn R
      son spat spit sen spanek J nemuri neru K jam Z shui shuimian 眠 H neend sona U uni M alom T
      uyku
    dream dreams dreamer dreaming F reve reves rever songe songes revons E sueno suenos sonar
      sonadores I sogno sogni sognare P sonho sonhos D traum traume traumen N droom dromen S drom
      drommen drommar drommer R son sny mechta mechty sen marzenie J yume K kkum Z meng mengxiang 夢
      梦 H sapna sapne khwab U uni unelma M alom T ruya hayal dus A roya khab
    nightmare nightmares F cauchemar cauchemars E pesadilla pesadillas I incubo incubi P pesadelo
      D albtraum alptraum N nachtmerrie S mardrom mareritt R koshmar koszmar nocni J akumu K angmong
      Z emeng 悪夢 U painajainen M remalom T kabus karabasan A kabus
    memory memories remember remembrance F memoire memoires souvenir souvenirs E memoria memorias
      recuerdo recuerdos I memoria memorie ricordo ricordi P memoria memorias lembranca D erinnerung
      erinnerungen gedachtnis N herinnering herinneringen S minne minnen minder R pamyat
      vospominaniye pamiec wspomnienie pamet vzpominky J kioku omoide memori K gieok chueok Z jiyi
      huiyi 記憶 思い出 H yaad yaadein U muisto muistot M emlek T ani hatira A khatereh yad
    forget forgotten oblivion F oublier oubli oublie oublies E olvido olvidar olvidado olvidados I
      oblio dimenticare dimenticato P esquecer esquecimento D vergessen vergessene N vergeten S
      glomma glomd glemt R zabyt zabytyy zapomniany zapomenuty J wasureru wasure K manggak Z wangji
      忘 H bhool U unohtaa M felejt T unutmak
    sex sexual sexy F sexe sexuel E sexo sexual I sesso P sexo D sex geschlecht N seks S sex kon R
      seks J sekkusu sei K seks seong Z xing 性
    food eat eating meal F manger mange nourriture repas bouffe E comer comida come I mangiare
      cibo mangia pasto P comer comida D essen isst nahrung mahlzeit N eten maaltijd S mat ata mad
      spise R yeda yest jesc jedzenie jidlo J tabemono taberu K eumsik bap meokda Z chi shiwu 食 H
      khana U ruoka M etel T yemek
    dinner supper feast banquet F diner souper festin banquet E cena banquete I cena banchetto P
      jantar banquete D abendessen festmahl mahl N diner maal S middag festmaltid gaestebud kalas R
      uzhin pir obed kolacja uczta vecere J bansan utage K manchan Z wanyan yan
    breakfast lunch F dejeuner E desayuno almuerzo I colazione pranzo P cafe almoco D fruhstuck
      mittagessen N ontbijt S frukost lunch morgenmad R zavtrak sniadanie obiad J asagohan K
      achimbap
    bread F pain E pan I pane P pao D brot N brood S brod R khleb chleb J pan K ppang Z mianbao
    wine F vin E vino I vino P vinho D wein N wijn S vin R vino wino J wain K wain Z jiu hongjiu
    beer F biere E cerveza I birra P cerveja D bier N bier S ol R pivo piwo J biru K maekju Z
      pijiu
    drink drunk drunken F boire ivre E beber borracho I bere ubriaco P beber bebado D trinken
      betrunken rausch N drinken dronken S dricka full druk rus R pit pyanyy pijany opily J sake
      yopparai K sul chwihan Z he zui 酔 酒 H sharab U juoda
    coffee tea F cafe E cafe te I caffe te P cafe cha D kaffee tee N koffie thee S kaffe te R kofe
      chay kawa kava J kohi ocha cha K keopi cha Z kafei cha 茶 H chai
    milk F lait E leche I latte P leite D milch N melk S mjolk maelk R moloko mleko J miruku
      gyunyu K uyu Z niunai
    sugar honey sweet F sucre miel doux douce E azucar miel dulce I zucchero miele dolce P acucar
      mel doce D zucker honig suss susse N suiker honing zoet S socker honung sot sod R sakhar myod
      cukier miod slodki sladky J amai hachimitsu K kkul dalkomhan Z tian mi 甘 H meetha U hunaja
      makea
    salt pepper F sel poivre E sal pimienta I sale pepe P sal pimenta D salz pfeffer N zout peper
      S salt peppar R sol perets J shio kosho K sogeum Z yan
    chocolate F chocolat E chocolate I cioccolato cioccolata P chocolate D schokolade N chocolade
      S choklad R shokolad czekolada J chokoreto K chokollet Z qiaokeli
    clothes dress shirt coat F robe vetements manteau chemise habit E vestido ropa abrigo camisa I
      vestito abito cappotto camicia P vestido roupa casaco D kleid kleider mantel hemd N jurk
      kleren jas S klanning klader kjole rock frakk R plate odezhda palto sukienka saty J fuku
      kimono K ot Z yifu yi 衣
    shoe shoes boots slipper F chaussure chaussures soulier bottes E zapato zapatos botas I scarpa
      scarpe scarpetta stivali P sapato sapatos botas D schuh schuhe stiefel N schoen schoenen laars
      S sko skor stovlar R tufli sapogi but buty boty J kutsu K sinbal gudu Z xie 靴 H joota U kenka
      M cipo T ayakkabi
    hat cap crown F chapeau couronne E sombrero corona I cappello corona P chapeu coroa D hut
      krone mutze N hoed kroon S hatt krona krone R shlyapa korona kapelusz koruna J boshi kanmuri K
      moja wanggwan Z maozi guan
    ring rings F anneau bague E anillo sortija I anello P anel D ring ringe N ring S ring ringen R
      koltso kolco pierscien prsten J yubiwa K banji Z jiezhi 指輪 H angoothi U sormus M gyuru T yuzuk
    """
}
