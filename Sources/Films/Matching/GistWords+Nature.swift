extension GistWords {
  /// Earth, sky, weather, plants, animals and materials.
  static let nature = """
    ~world worlds F monde mondes E mundo mundos I mondo mondi P mundo mundos D welt welten N
      wereld werelden S varld varlden verden R mir swiat svet svijet J sekai K segye sesang Z shijie
      世界 H duniya jahan sansar U maailma M vilag T dunya A donya jahan
    earth F terre E tierra I terra P terra D erde N aarde S jord jorden R zemlya ziemia zeme J
      chikyu daichi K jigu ttang Z diqiu di 地球 地 H dharti zameen U maa M fold T dunya toprak A zamin
    land country countryside F pays terre campagne E pais tierra campo I paese terra campagna P
      pais terra campo D land lander heimat N land platteland S land landet R strana zemlya kraj
      kraina zeme J kuni K nara Z guojia guo 国 H desh mulk U maa M orszag fold T ulke A keshvar
    sun sunny sunlight F soleil soleils E sol soles I sole P sol D sonne sonnen N zon S sol solen
      R solntse slonce slunce sunce J taiyo hi K taeyang hae Z taiyang yang ri 太陽 太阳 H suraj U
      aurinko M nap T gunes A khorshid aftab
    moon moonlight lunar F lune E luna I luna P lua D mond mondes mondlicht N maan S mane manen
      maane R luna ksiezyc mesic J tsuki gekko K dal Z yue yueliang yueguang 月 H chand U kuu M hold
      T ay A mah
    star stars F etoile etoiles E estrella estrellas I stella stelle P estrela estrelas D stern
      sterne sternen N ster sterren S stjarna stjarnor stjerne stjerner R zvezda zvyozdy gwiazda
      gwiazdy hvezda zvijezda J hoshi K byeol Z xing xingxing 星 H sitara tara taare U tahti tahdet M
      csillag T yildiz A setareh
    sky heaven heavens skies paradise heavenly F ciel cieux paradis celeste E cielo cielos paraiso
      I cielo cieli paradiso P ceu ceus paraiso D himmel paradies himmlisch N hemel paradijs S
      himmel himlen himmelen paradis himmelska R nebo nebesa raj ray niebo nebe J sora ten tengoku K
      haneul cheonguk Z tian tiantang tiankong 空 天国 天堂 H aasman jannat swarg U taivas paratiisi M eg
      mennyorszag T cennet gokyuzu gok A aseman behesht
    hell inferno F enfer enfers E infierno I inferno P inferno D holle N hel S helvete helvede
      inferno R ad pieklo peklo J jigoku K jiok Z diyu 地獄 H narak jahannum U helvetti M pokol T
      cehennem A jahannam
    sea seas ocean maritime F mer mers ocean E mar mares oceano I mare mari oceano P mar mares
      oceano D meer see ozean N zee zeeen oceaan S hav havet sjo sjon ocean R more morze J umi K
      bada Z hai haiyang 海 H samundar saagar U meri M tenger T deniz A darya bahr
    river rivers stream creek F riviere rivieres fleuve ruisseau E rio rios arroyo I fiume fiumi
      ruscello P rio rios D fluss strom bach N rivier stroom S flod floden alv elv elven an R reka
      rzeka J kawa gawa K gang Z he jiang 川 河 江 H nadi dariya U joki M folyo T nehir irmak A rud
    lake lakes F lac lacs E lago lagos laguna I lago laghi P lago lagoa D see N meer S sjo sjon R
      ozero jezioro jezero J mizuumi ko K hosu Z hu 湖 H jheel U jarvi M to T gol A daryacheh
    water waters F eau eaux E agua aguas I acqua acque P agua aguas D wasser N water S vatten
      vattnet vand vann R voda woda J mizu K mul Z shui 水 H paani jal U vesi M viz T su A ab
    wave waves tide F vague vagues onde maree E ola olas marea I onda onde marea P onda ondas mare
      D welle wellen flut N golf golven S vag vagor bolge bolger R volna volny fala vlna J nami K
      pado Z lang bolang 波 H lehar U aalto M hullam T dalga
    flood deluge F deluge inondation E diluvio inundacion I diluvio alluvione P diluvio D flut
      uberschwemmung N vloed S oversvamning R potop povodz J kozui K hongsu Z hongshui
    beach shore coast F plage rivage cote E playa costa orilla I spiaggia costa riva P praia costa
      D strand kuste ufer N strand kust S strand stranden kust R plyazh bereg plaza brzeg plaz obala
      J hamabe kishi K haebyeon haebyeonui Z haitan an 岸 U ranta M part T sahil kumsal
    island islands isle F ile iles E isla islas I isola isole P ilha ilhas D insel inseln N eiland
      eilanden S o on oar oe oya R ostrov ostrova wyspa J shima to jima K seom Z dao daoyu 島 H dweep
      U saari M sziget T ada A jazireh
    mountain mountains mount hill hills F montagne montagnes mont colline collines E montana
      montanas monte colina cerro sierra I montagna montagne monte collina P montanha montanhas
      monte colina D berg berge gebirge hugel N berg bergen heuvel S berg berget bjerg fjell fjellet
      kulle bakke R gora gory hora kholm wzgorze kopec J yama san oka K san Z shan 山 H pahad parbat
      U vuori maki M hegy T dag tepe A kuh
    valley F vallee vallees vallon E valle I valle P vale D tal N vallei dal S dal dalen R dolina
      udoli J tani K gyegok goljjagi Z gu shangu 谷 H ghaati vaadi U laakso M volgy T vadi
    forest forests wood woods jungle F foret forets bois jungle E bosque bosques selva jungla I
      foresta bosco boschi giungla selva P floresta bosque mata selva D wald walder dschungel N bos
      woud bossen S skog skogen skov skoven djungel R les lesa las lasy dzhungli dzungla J mori
      hayashi K sup sumpul Z senlin lin 森 林 H jungle van U metsa M erdo T orman A jangal
    tree trees F arbre arbres E arbol arboles I albero alberi P arvore arvores D baum baume N boom
      bomen S trad tradet trae tre R derevo derevya drzewo drzewa strom J ki K namu Z shu mu 木 樹 H
      ped vriksh U puu M fa T agac A derakht
    leaf leaves F feuille feuilles E hoja hojas I foglia foglie P folha folhas D blatt blatter N
      blad bladeren S blad lov R list listya lisc listi J ha happa K ip Z ye 葉
    flower flowers blossom F fleur fleurs E flor flores I fiore fiori P flor flores D blume blumen
      blute bluten N bloem bloemen S blomma blommor blomst blomster R tsvetok tsvety kwiat kwiaty
      kvetina kvet J hana K kkot Z hua 花 H phool U kukka kukat M virag T cicek A gol
    rose roses F rose roses E rosa rosas I rosa rose P rosa rosas D rose rosen N roos rozen S ros
      rosor R roza rozy ruze J bara K jangmi Z meigui 薔薇 H gulab U ruusu M rozsa T gul
    lily lilies F lys E lirio I giglio P lirio D lilie N lelie S lilja R liliya J yuri
    cherry cherries F cerise cerisier cerises E cereza cerezo I ciliegia ciliegie P cereja D
      kirsche kirschen N kers S korsbar kirsebaer R vishnya wisnia J sakura K beotkkot Z yingtao 桜
    lemon orange F citron orange oranges E limon naranja naranjas I limone limoni arancia arance P
      limao laranja D zitrone orangen N citroen S citron apelsin R limon apelsin cytryna J remon
    apple apples F pomme pommes E manzana manzanas I mela mele P maca D apfel N appel appels S
      apple applen aeble aebler R yabloko jablko J ringo K sagwa Z pingguo 林檎 U omena M alma T elma
      A sib
    grass reeds F herbe herbes roseau roseaux E hierba cana canas I erba canne P erva capim D gras
      schilf N gras riet S gras graes R trava trawa J kusa K pul Z cao 草
    garden gardens F jardin jardins E jardin jardines I giardino giardini P jardim D garten N tuin
      S tradgard have hage R sad ogrod zahrada J niwa sono K jeongwon Z huayuan yuan 園 H bagh
      bagicha U puutarha M kert T bahce A bagh
    park F parc E parque I parco P parque D park N park S park parken R park J koen K gongwon Z
      gongyuan
    field fields meadow prairie F champ champs pre prairie E campo campos prado pradera I campo
      campi prato P campo prado D feld felder wiese N veld weide S falt aker mark eng R pole lug
      laka louka J nohara hara K deulpan Z tian yuanye 野 H maidan khet U pelto niitty M mezo T tarla
    desert F desert E desierto I deserto P deserto D wuste N woestijn S oken ork R pustynya
      pustynia poust J sabaku K samak Z shamo 砂漠 H registan U aavikko M sivatag T col A biaban kavir
    sand sands F sable sables E arena arenas I sabbia sabbie P areia D sand N zand S sand R pesok
      piasek J suna K morae Z sha 砂 沙 H ret U hiekka M homok T kum
    dune dunes F dune dunes E duna dunas I duna dune P duna D dune dunen J suna 砂
    stone stones rock F pierre pierres rocher roc E piedra piedras roca I pietra pietre roccia
      sasso P pedra pedras rocha D stein steine felsen fels N steen stenen rots S sten stenar klippa
      R kamen kamien skala J ishi iwa K dol bawi Z shi shitou 石 H patthar U kivi M ko T tas A sang
    wind winds breeze F vent vents brise E viento vientos I vento venti P vento ventos D wind
      winde N wind S vind vinden R veter wiatr vitr vjetar J kaze K baram Z feng 風 风 H hawa pawan U
      tuuli M szel T ruzgar A bad
    storm tempest hurricane thunder thunderstorm F tempete orage ouragan tonnerre E tormenta
      tempestad trueno huracan I tempesta temporale uragano tuono P tempestade tormenta trovao D
      sturm gewitter donner orkan N storm onweer donder S storm stormen ovader torden aska R burya
      groza burza grzmot boure J arashi kaminari taifu K pokpung cheondung Z baofeng lei 嵐 雷 H
      toofan U myrsky M vihar T firtina A tufan
    lightning F eclair eclairs foudre E relampago rayo I lampo fulmine P relampago raio D blitz N
      bliksem S blixt lyn R molniya blyskawica blesk J inazuma K beongae Z shandian 電光
    rain rains rainy F pluie pluies E lluvia lluvias I pioggia P chuva chuvas D regen N regen S
      regn regnet R dozhd deszcz dest kisa J ame K bi Z yu 雨 H baarish barsaat U sade M eso T yagmur
      A baran
    snow snowy F neige neiges E nieve I neve P neve D schnee N sneeuw S sno snon sne R sneg snieg
      snih J yuki K nun Z xue 雪 H barf U lumi M ho T kar A barf
    ice icy frozen F glace glaces gele gelee E hielo helado I ghiaccio P gelo D eis N ijs S is
      isen R lyod lod led J kori K eoreum Z bing 氷 冰 U jaa M jeg T buz
    cold F froid froide E frio fria I freddo fredda P frio fria D kalt kalte kalter N koud koude S
      kall kalla kold R kholodnyy kholod zimny studeny J samui tsumetai K chagaun Z leng 寒 冷 U kylma
      M hideg T soguk A sard
    hot heat warm F chaud chaude chaleur E caliente calor I caldo calda P quente calor D heiss
      heisse hitze warm N heet hitte warm S het hett hetta varm varme R goryachiy zhara goracy upal
      horky J atsui K tteugeoun deowi Z re 熱 H garam garmi U kuuma lammin M forro meleg T sicak
    fog mist F brume brouillard E niebla bruma I nebbia P nevoa neblina D nebel N mist nevel S
      dimma dis tage R tuman mgla mlha J kiri K angae Z wu 霧 H kohra U sumu M kod T sis A meh
    cloud clouds F nuage nuages E nube nubes I nuvola nuvole nube P nuvem nuvens D wolke wolken N
      wolk wolken S moln sky skyer R oblako oblaka tucha chmura mrak J kumo K gureum Z yun 雲 云 H
      badal U pilvi M felho T bulut A abr
    fire fires flame flames burning F feu feux flamme flammes incendie E fuego fuegos llama llamas
      incendio I fuoco fuochi fiamma fiamme incendio P fogo chama incendio D feuer flamme flammen
      brand N vuur vlam vlammen brand S eld elden ild brann flamma R ogon plamya pozhar ogien
      plomien ohen oganj J hi hono honoo K bul bulkkot Z huo huoyan 火 炎 H aag agni shola U tuli M
      tuz T ates alev yangin A atash
    smoke F fumee E humo I fumo P fumo D rauch N rook S rok rog roek R dym J kemuri K yeongi Z yan
      煙 H dhuan U savu M fust T duman
    ash ashes dust F cendre cendres poussiere E ceniza cenizas polvo I cenere ceneri polvere P
      cinza cinzas po D asche staub N as stof S aska stov damm R pepel pyl popiol kurz popel J hai
      chiri K jae meonji Z hui chen 灰 塵 H raakh dhool U tuhka poly M hamu por T kul toz
    light lights F lumiere lumieres E luz luces I luce luci P luz luzes D licht lichter N licht
      lichten S ljus lys R svet swiatlo svetlo J hikari akari K bit Z guang deng 光 H roshni jyoti
      ujala U valo M feny T isik A nur
    dark darkness gloom obscure F sombre obscur obscurite tenebres noir E oscuro oscura oscuridad
      tinieblas I buio oscuro oscura tenebre oscurita P escuro escura escuridao trevas D dunkel
      dunkle dunkelheit finster finsternis N donker duisternis S mork morkt morker morke morket R
      tyomnyy temnyy tma temnota mrok ciemny ciemnosc temny J yami kurai kurayami K eodum eoduun Z
      hei heian an 闇 暗 H andhera andhere U pimea pimeys M sotet sotetseg T karanlik A tarik tariki
    shadow shadows shade F ombre ombres E sombra sombras I ombra ombre P sombra sombras D schatten
      N schaduw schaduwen S skugga skuggor skygge skygger R ten teni cien cienie stin J kage K
      geurimja Z ying yingzi 影 H saaya parchhai chhaya U varjo varjot M arnyek T golge A sayeh
    air F air E aire I aria P ar D luft N lucht S luft luften R vozdukh powietrze J kuki K gonggi
      Z kongqi
    nature natural F nature naturel E naturaleza I natura P natureza D natur N natuur S natur R
      priroda natura J shizen K jayeon Z ziran
    dog dogs hound puppy F chien chiens chienne E perro perros perra can I cane cani P cao caes
      cachorro D hund hunde hundes N hond honden S hund hunden hundar R sobaka sobaki pes pies psy J
      inu K gae Z gou quan 犬 狗 H kutta U koira koirat M kutya T kopek A sag
    cat cats kitten F chat chats chatte E gato gatos gata I gatto gatti gatta P gato gatos D katze
      katzen kater N kat katten S katt katten kat R kot koshka koty kocka J neko K goyangi Z mao 猫 H
      billi U kissa M macska T kedi A gorbeh
    horse horses pony stallion mare F cheval chevaux jument E caballo caballos yegua I cavallo
      cavalli P cavalo cavalos egua D pferd pferde ross N paard paarden S hast hasten hest hesten R
      loshad kon konie kun J uma K mal Z ma 馬 马 H ghoda U hevonen M lo T at A asb
    donkey ass mule F ane baudet E burro asno mula I asino mulo P burro asno D esel N ezel S asna
      aesel R osyol osiol osel J roba K dangnagui Z lu
    cow bull ox calf bulls F vache vaches taureau boeuf veau E vaca vacas toro toros buey I mucca
      vacca toro tori P vaca touro boi D kuh kuhe stier ochse N koe stier S ko tjur tyr kuer R
      korova byk krowa krava J ushi K so hwangso Z niu 牛 H gaay U lehma harka M tehen bika T inek A
      gav
    pig pigs swine F cochon cochons porc E cerdo cerdos puerco I maiale maiali porco P porco
      porcos D schwein schweine N varken varkens S gris svin R svinya swinia prase J buta K dwaeji Z
      zhu 豚 H suar U sika M diszno T domuz
    sheep lamb lambs F mouton moutons agneau brebis E oveja ovejas cordero corderos I pecora
      pecore agnello agnelli P ovelha ovelhas cordeiro D schaf schafe lamm lammer N schaap schapen
      lam S far lamm faar lam R ovtsa yagnyonok owca baran jehne ovce J hitsuji K yang Z yang 羊 H
      bhed U lammas M barany T kuzu koyun A bareh
    goat F chevre bouc E cabra chivo I capra P cabra bode D ziege bock N geit S get ged geit R
      koza kozel koziol J yagi K yeomso U vuohi M kecske T keci A boz
    wolf wolves werewolf F loup loups louve E lobo lobos loba I lupo lupi lupa P lobo lobos D wolf
      wolfe N wolf wolven S varg vargen vargar ulv ulven R volk volki wilk wilki vlk vuk J okami K
      neukdae Z lang 狼 H bhediya U susi M farkas T kurt A gorg
    fox foxes F renard renards E zorro zorros I volpe volpi P raposa D fuchs fuchse N vos S rav
      raven raev rev R lisa lis liska J kitsune K yeou Z huli 狐 H lomdi U kettu M roka T tilki A
      rubah
    bear bears F ours ourse E oso osos osa I orso orsi P urso ursos D bar baren N beer beren S
      bjorn bjornen R medved medvedi niedzwiedz J kuma K gom Z xiong 熊 H bhalu U karhu M medve T ayi
      A khers
    lion lions lioness F lion lions lionne E leon leones I leone leoni P leao leoes D lowe lowen N
      leeuw leeuwen S lejon lejonet love R lev lvy lew lwy J shishi raion K saja Z shi shizi 獅子 H
      sher U leijona M oroszlan T aslan A shir
    tiger tigers F tigre tigres E tigre tigres I tigre tigri P tigre D tiger N tijger S tiger R
      tigr tygrys tygr J tora K horangi Z hu 虎 H baagh sher U tiikeri M tigris T kaplan A babr
    leopard panther F leopard panthere E leopardo pantera I gattopardo leopardo pantera P leopardo
      pantera D leopard panther N luipaard S leopard panter R leopard pantera J hyo K pyobeom Z bao
      豹
    elephant elephants F elephant elephants E elefante elefantes I elefante elefanti P elefante D
      elefant elefanten N olifant S elefant R slon slony J zo K kokkiri Z xiang 象 H haathi U norsu M
      elefant T fil A fil
    monkey monkeys ape apes F singe singes E mono monos simio simios I scimmia scimmie P macaco
      macacos D affe affen N aap apen S apa apor abe aber R obezyana malpa opice J saru K wonsungi Z
      hou yuan 猿 H bandar U apina M majom T maymun A meymun
    mouse mice rat rats F souris rat rats E raton ratones rata ratas I topo topi ratto ratti P
      rato ratos D maus mause ratte ratten N muis muizen rat S mus moss ratta rotte R mysh krysa
      mysz szczur mys J nezumi K jwi Z shu laoshu 鼠 H chuha U hiiri rotta M eger patkany T fare
    rabbit hare bunny F lapin lapins lievre E conejo conejos liebre I coniglio conigli lepre P
      coelho D hase hasen kaninchen N konijn haas S kanin hare haren R krolik zayats zajic J usagi K
      tokki Z tu 兎 H khargosh U janis M nyul T tavsan
    deer stag fawn roe F cerf biche chevreuil E ciervo venado I cervo P veado cervo D hirsch reh N
      hert S hjort radjur R olen jelen sarna J shika K saseum Z lu 鹿
    bird birds F oiseau oiseaux E pajaro pajaros ave aves I uccello uccelli P passaro passaros ave
      D vogel vogels N vogel vogels S fagel faglar fugl fugle fugler R ptitsa ptitsy ptak ptaki J
      tori K sae Z niao 鳥 鸟 H panchhi chidiya U lintu linnut M madar T kus A parandeh
    eagle hawk falcon F aigle aigles faucon E aguila halcon I aquila falco P aguia falcao D adler
      falke N adelaar valk S orn orne falk R oryol orzel orel sokol J washi taka K doksuri mae Z
      ying 鷹 鷲 H baaz U kotka M sas T kartal
    crow raven crows F corbeau corbeaux corneille E cuervo cuervos I corvo corvi P corvo corvos D
      krahe rabe raben N kraai raaf S krake korp ravn R vorona voron kruk wrona havran J karasu K
      kkamagwi Z wuya 烏 H kauwa U varis korppi M varju hollo T karga A kalagh
    dove pigeon F colombe pigeon E paloma palomas I colomba piccione P pomba D taube tauben N duif
      S duva due R golub golab holubice J hato K bidulgi Z gezi 鳩 H kabutar U kyyhky M galamb T
      guvercin A kabutar
    swallow F hirondelle hirondelles E golondrina I rondine rondini P andorinha D schwalbe N
      zwaluw S svala R lastochka jaskolka J tsubame K jebi Z yanzi
    swan F cygne E cisne I cigno P cisne D schwan N zwaan S svan svane R lebed labedz J hakucho K
      baekjo Z tiane
    crane cranes F grue cigogne E grulla I gru P grou D kranich kraniche N kraanvogel S trana R
      zhuravl zhuravli zuraw J tsuru K hak Z he 鶴
    goose duck geese F oie canard E ganso pato I oca anatra P ganso pato D gans ente N gans eend S
      gas anka and R gus utka ges kaczka J gacho kamo ahiru K ori
    chicken hen cock rooster F poule poulet coq poussin E gallina pollo gallo I gallina pollo
      gallo P galinha galo frango D huhn henne hahn N kip haan S hona tupp kylling hane R kuritsa
      petukh kura kogut slepice J niwatori K dak Z ji 鶏 鸡 H murga
    owl F hibou chouette E buho lechuza I gufo civetta P coruja D eule N uil S uggla ugle R sova
      sowa J fukuro K buengi
    fish F poisson poissons E pez peces pescado I pesce pesci P peixe peixes D fisch fische N vis
      vissen S fisk fisken R ryba ryby J sakana uo K mulgogi Z yu 魚 鱼 H machhli U kala M hal T balik
      A mahi
    shark F requin requins E tiburon tiburones I squalo P tubarao D hai haie N haai S haj R akula
      rekin zralok J same K sangeo Z shayu
    whale dolphin F baleine dauphin E ballena delfin I balena delfino P baleia golfinho D wal
      delfin N walvis dolfijn S val hval delfin R kit delfin wieloryb velryba J kujira iruka K gorae
      Z jing
    frog toad F grenouille crapaud E rana sapo I rana rospo P sapo ra D frosch krote N kikker pad
      S groda fro padda R lyagushka zaba J kaeru K gaeguri
    snake serpent viper snakes F serpent serpents vipere E serpiente serpientes culebra vibora I
      serpente serpenti vipera P serpente cobra D schlange schlangen N slang S orm ormen slange
      slangen R zmeya waz had zmija J hebi K baem Z she 蛇 H saanp naag nagin U kaarme M kigyo T
      yilan A mar
    dragon dragons F dragon dragons E dragon dragones I drago draghi P dragao dragoes D drache
      drachen N draak S drake drage R drakon smok drak J ryu tatsu K yong Z long 龍 竜 龙 U lohikaarme
      M sarkany T ejderha A ejdeha
    turtle tortoise F tortue tortues E tortuga tortugas I tartaruga P tartaruga D schildkrote N
      schildpad S skoldpadda R cherepakha zolw zelva J kame K geobuk Z gui
    insect bug bugs F insecte insectes E insecto insectos I insetto insetti P inseto D insekt
      insekten N insect S insekt R nasekomoye owad hmyz J mushi K beolle Z chong 虫
    bee bees wasp F abeille abeilles guepe E abeja abejas colmena avispa I ape api vespa P abelha
      D biene bienen N bij S bi R pchela pszczola vcela J hachi K beol Z feng
    butterfly butterflies F papillon papillons E mariposa mariposas I farfalla farfalle P
      borboleta D schmetterling schmetterlinge N vlinder S fjaril fjarilar sommerfugl R babochka
      motyl J cho chocho K nabi Z hudie 蝶 H titli U perhonen M pillango T kelebek A parvaneh
    spider spiders F araignee araignees E arana aranas I ragno ragni P aranha D spinne spinnen N
      spin S spindel edderkop R pauk pajak pavouk J kumo K geomi Z zhizhu 蜘蛛 U hamahakki M pok T
      orumcek
    ant ants fly flies mosquito F fourmi fourmis mouche mouches E hormiga hormigas mosca moscas I
      formica formiche mosca mosche P formiga mosca D ameise ameisen fliege fliegen N mier vlieg S
      myra myror myre fluga flue R muravey mukha mrowka mucha mravenec J ari hae K gaemi pari Z ying
    animal animals F animal animaux E animal animales I animale animali P animal animais D tier
      tiere N dier dieren S djur dyr R zhivotnoye zwierze zvire J dobutsu kemono K dongmul Z dongwu
      H janwar U elain M allat T hayvan A heyvan
    wing wings F aile ailes E ala alas I ala ali P asa asas D flugel schwinge N vleugel vleugels S
      vinge vingar vinger R krylo krylya skrzydlo skrzydla kridla J tsubasa hane K nalgae Z chibang
      yi 翼 H pankh U siipi siivet M szarny T kanat A bal
    nest egg eggs F nid oeuf oeufs E nido huevo huevos I nido uovo uova P ninho ovo ovos D nest ei
      eier N nest ei S bo agg rede aeg R gnezdo yaytso gniazdo jajko hnizdo J su tamago K dungji al
      Z chao dan
    gold golden F or dore doree E oro dorado dorada I oro dorato dorata P ouro dourado dourada D
      gold golden goldene goldenes N goud gouden S guld gyllene gylne gull R zoloto zolotoy zloto
      zloty zlaty J kin ogon kogane K geum hwanggeum Z jin huangjin 金 黄金 H sona sunehra U kulta M
      arany T altin A tala
    silver F argent argente E plata I argento P prata D silber N zilver S silver solv R serebro
      srebro stribro J gin K eun Z yin 銀 银 H chandi U hopea M ezust T gumus
    iron steel metal F fer acier metal E hierro acero metal I ferro acciaio metallo P ferro aco D
      eisen stahl metall N ijzer staal S jarn jern stal R zhelezo stal zelazo zelezo J tetsu hagane
      K cheol Z tie gang 鉄 鐵 H loha U rauta teras M vas acel T demir celik A ahan
    diamond diamonds jewel F diamant diamants bijou E diamante diamantes joya I diamante diamanti
      gioiello P diamante joia D diamant diamanten juwel N diamant S diamant R almaz brilliant
      diament J daiya K daiamondeu Z zuanshi H heera
    pearl F perle perles E perla perlas I perla perle P perola D perle perlen N parel S parla
      perle R zhemchuzhina perla J shinju K jinju Z zhenzhu
    crystal glass F cristal verre E cristal vidrio I cristallo vetro P cristal vidro D kristall
      glas N kristal glas S kristall glas R kristall steklo szklo sklo J garasu K yuri Z boli
    stardust space cosmos universe galaxy F espace cosmos univers galaxie E espacio cosmos
      universo galaxia I spazio cosmo universo galassia P espaco universo D weltraum weltall
      universum kosmos raum N ruimte heelal S rymd rymden universum R kosmos vselennaya wszechswiat
      vesmir J uchu K uju Z yuzhou taikong 宇宙 H brahmand antariksh U avaruus M vilagur T uzay evren
    planet planets F planete planetes E planeta planetas I pianeta pianeti P planeta D planet
      planeten N planeet S planet planeten R planeta J wakusei K haengseong Z xingqiu 惑星
    north northern F nord E norte I nord settentrione P norte D nord norden N noord noorden S norr
      nord norra R sever polnoc J kita K buk Z bei 北 U pohjoinen T kuzey A shomal
    south southern F sud E sur I sud P sul D sud suden N zuid zuiden S soder syd sodra R yug
      poludnie jih J minami K nam Z nan 南 U etela T guney A jonub
    east eastern F est orient E este oriente I est oriente P leste oriente D ost osten N oost
      oosten S ost oster oest R vostok wschod vychod J higashi K dong Z dong 東 东 U ita T dogu A
      sharq
    west western F ouest occident E oeste occidente I ovest occidente P oeste D west westen N west
      westen S vast vest R zapad zachod J nishi K seo Z xi 西 U lansi T bati A gharb
    """
}
