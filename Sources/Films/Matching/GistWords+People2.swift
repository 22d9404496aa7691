extension GistWords {
  /// Kin, professions, rulers, villains and spirits.
  static let people2 = """
    pilot pilots aviator F pilote aviateur E piloto aviador I pilota aviatore P piloto D pilot
      flieger N piloot S pilot flygare R pilot lyotchik lotnik J pairotto K jojongsa
    sailor sailors F marin marins matelot E marinero marineros I marinaio marinai P marinheiro D
      matrose matrosen seemann N matroos zeeman S sjoman matros somand R moryak matros marynarz
      namornik J suifu K seonwon Z shuishou
    gardener F jardinier E jardinero I giardiniere P jardineiro D gartner N tuinman S
      tradgardsmastare gartner R sadovnik ogrodnik J niwashi
    carpenter F charpentier menuisier E carpintero I falegname P carpinteiro D zimmermann tischler
      N timmerman S snickare R plotnik stolarz
    postman mailman F facteur E cartero I postino P carteiro D brieftrager postbote N postbode S
      brevbarare postbud R pochtalyon listonosz J yubinya K jipaewon Z youchai
    porter janitor doorman F portier concierge E portero I portiere P porteiro D portier
      hausmeister N portier S portvakt vaktmastare R shveytsar
    guard guardian bodyguard keeper F garde gardien gardienne E guardia guardian guardaespaldas I
      guardia guardiano custode P guarda D wachter leibwachter wache huter N wachter bewaker S vakt
      vakten livvakt vogter R strazh telokhranitel straznik J bannin yojinbo K gyeongho Z baobiao
      用心棒
    priest priests monk monks F pretre pretres moine moines cure abbe E cura sacerdote monje
      monjes I prete preti monaco monaci P padre padres monge D priester monch pfarrer pater N
      priester monnik pastoor S prast prasten munk praest prest R svyashchennik monakh ksiadz mnich
      pop J so bozu shinpu K sinbu seunim Z heshang seng 僧
    nun nuns F religieuse religieuses nonne soeur E monja monjas I monaca suora monache P freira D
      nonne nonnen N non nonnen S nunna nonne R monakhinya zakonnica jeptiska J ama shujo K sunyeo Z
      nigu
    pope F pape E papa I papa P papa D papst N paus S pave paven R papa rimskiy papiez J hoo
    bishop F eveque E obispo I vescovo P bispo D bischof N bisschop S biskop R yepiskop biskup
    saint saints holy sacred F saint sainte saints sacre sacree E santo santa santos sagrado I
      santo santa santi sacro san P santo santa santos sagrado D heilig heilige heiliger heiligen N
      heilig heilige S helig heliga hellig hellige helgon R svyatoy svyataya swiety swieta svaty J
      sei K seong Z sheng 聖 圣 H pavitra sant U pyha M szent T kutsal A moqaddas
    prophet F prophete E profeta I profeta P profeta D prophet N profeet S profet profeten R
      prorok J yogensha Z xianzhi
    gypsy gypsies gipsy F gitan gitane gitans tsigane tzigane E gitano gitana gitanos I zingaro
      zingari zingara P cigano D zigeuner zigeunerin N zigeuner S zigenare sigojner tattare R tsygan
      tsygane cygan cikan cigani
    foreigner stranger strangers F etranger etrangers etrangere inconnu inconnue E extrano
      extranos extranjero desconocido I straniero straniera sconosciuto estraneo P estrangeiro
      estranho desconhecido D fremde fremder fremden N vreemdeling vreemde S framling fremmed
      fremmede frammande R chuzhoy chuzhak neznakomets obcy nieznajomy cizinec stranac J ijin tanin
      sutorenja K ibangin natseon Z moshengren 他人 H ajnabi pardesi U muukalainen vieras M idegen T
      yabanci A gharibe biganeh
    neighbor neighbors F voisin voisine voisins E vecino vecina vecinos I vicino vicini vicina P
      vizinho vizinhos D nachbar nachbarn nachbarin N buur buren buurman S granne grannar nabo
      naboer R sosed sosedi sasiad sasiedzi soused J tonari rinjin K iut Z linju 隣 H padosi U
      naapuri M szomszed T komsu
    guest guests host visitor F invite invites hote visiteur visiteurs E invitado huesped
      visitante I ospite ospiti invitato P hospede convidado visitante D gast gaste besucher N gast
      gasten bezoeker S gast gaster gaest besokare R gost gosti gosc goscie host J kyaku okyaku K
      sonnim Z keren H mehmaan atithi U vieras M vendeg T misafir A mehman
    traveler travelers passenger wanderer F voyageur voyageurs passager passagere E viajero
      viajeros pasajero I viaggiatore viaggiatori passeggero P viajante passageiro D reisende
      reisender wanderer passagier N reiziger S resenar resande rejsende passasjer R puteshestvennik
      passazhir pasazer podroznik poutnik J tabibito K yeohaengja Z luke H musafir yatri U
      matkustaja M utas T yolcu A mosafer
    refugee exile F exil refugie E exilio exiliado I esilio profugo P exilio D exil fluchtling N
      balling S exil flykting R izgnaniye wygnanie
    beggar poor F mendiant pauvre pauvres E mendigo pobre pobres I mendicante povero poveri povera
      P mendigo pobre pobres D bettler arm arme armen N bedelaar arm arme S tiggare fattig fattiga R
      nishchiy bednyy zebrak biedny chudy J binbo K geoji Z qigai qiong H garib bhikari U koyha M
      szegeny T fakir
    rich wealthy millionaire F riche riches E rico ricos rica I ricco ricchi P rico ricos D reich
      reiche reichen N rijk rijke S rik rika rig rige R bogatyy bogaty bohaty J kanemochi K buja Z
      fu H ameer U rikas M gazdag T zengin
    fool fools idiot idiots stupid F fou idiot idiots imbecile bete con cons E tonto idiota
      idiotas loco bobo I scemo idiota idioti stupido P tolo idiota bobo D narr idiot idioten dumm
      dummkopf N dwaas idioot idioten S dare idiot idioter idioterne tabe R durak idiot glupiec
      idiota J baka aho K babo Z shagua ben 馬鹿 H bewakoof buddhu U hullu M bolond T aptal budala
    clown clowns F clown pitre bouffon paillasse E payaso payasos I pagliaccio pagliacci clown P
      palhaco D clown N clown S clown gycklare gycklarnas R kloun klaun blazen J doke piero K
      gwangdae Z xiaochou
    madman mad crazy insane madness insanity F fou fous folle folie dement E loco locos loca
      locura I pazzo pazzi pazza pazzia follia matto matti folle P louco loucos louca loucura D
      wahnsinn wahnsinnig verruckt verruckte irre irrer N gek gekke waanzin S galen galna galskap
      vansinne vanvid gal R sumasshedshiy bezumiye szalony szalenstwo silenstvi blaznivy J kichigai
      kyoki kurutta K michin gwanggi Z fengkuang feng dian 狂 H pagal deewana U hullu M orult T deli
      cilgin A divaneh majnun
    dwarf dwarfs giant giants F nain nains geant geants E enano gigante I nano gigante giganti P
      anao gigante D zwerg zwerge riese riesen N dwerg reus S dvarg jatte dvaerg kjempe R gnom
      karlik velikan karzel olbrzym J kyojin K geoin Z juren 巨人
    witch witches sorceress witchcraft F sorciere sorcieres E bruja brujas hechicera I strega
      streghe P bruxa bruxas D hexe hexen N heks heksen S haxa haxan haxor heks hekse R vedma vedmy
      czarownica wiedzma carodejnice J majo K manyeo Z wupo nuwu 魔女 H chudail dayan U noita M
      boszorkany T cadi
    wizard sorcerer magician F sorcier magicien enchanteur E mago brujo hechicero I mago stregone
      P mago bruxo feiticeiro D zauberer magier hexer N tovenaar S trollkarl trollkarlen troldmand R
      volshebnik koldun czarodziej kouzelnik J mahotsukai majutsushi K mabeopsa Z moshushi H jadugar
      U velho M varazslo T buyucu sihirbaz
    magic magical F magie magique E magia magico magica I magia magico magica P magia magico
      magica D zauber magie zauberei magisch N magie toverij S magi magisk trolldom troll R magiya
      volshebnyy magia J maho majutsu K mabeop Z mofa mo 魔法 H jadu U taika M varazslat T sihir buyu
    ghost ghosts phantom specter spirit spirits spectre F fantome fantomes spectre revenant esprit
      esprits E fantasma fantasmas espiritu espiritus espectro I fantasma fantasmi spettro spirito P
      fantasma fantasmas espirito D geist geister gespenst gespenster phantom N geest geesten spook
      S spoke ande ander genfaerd and spokelse R prizrak privideniye duch upior dukh duh J yurei rei
      obake borei K yuryeong gwisin Z gui guihun yohun 幽霊 鬼 H bhoot aatma U kummitus henki M szellem
      kisertet T hayalet ruh A rooh
    monster monsters beast beasts F monstre monstres bete betes E monstruo monstruos bestia
      bestias I mostro mostri bestia bestie belva P monstro monstros besta D monster ungeheuer
      bestie bestien biest N monster beest S monster odjur udyr best bestie R chudovishche zver
      monstr potwor bestia J kaiju kaibutsu yaju bakemono K gwoemul goemul jimseung yasu Z guaiwu
      yeshou guai 怪物 怪獣 獣 H rakshas danav U hirvio peto M szornyeteg T canavar
    demon demons devil devils satan F demon demons diable diables satan diablesse E demonio
      demonios diablo diablos I demone demoni demonio diavolo diavoli P demonio demonios diabo D
      damon damonen teufel teufels N demon duivel S demon djavul djavulen djaevel djevel fan R demon
      demony dyavol chort diabel diably dabel cert J akuma oni K akma Z mogui emo 悪魔 魔 H shaitan U
      paholainen piru M ordog T seytan iblis A sheytan
    vampire vampires F vampire vampires E vampiro vampiros I vampiro vampiri P vampiro vampiros D
      vampir vampire vampiren N vampier S vampyr vampyrer R vampir wampir upir J kyuketsuki K
      heuphyeolgwi Z xixuegui jiangshi 吸血鬼
    zombie zombies F zombie zombi E zombi I zombi P zumbi
    angel angels F ange anges E angel angeles I angelo angeli P anjo anjos D engel N engel engelen
      S angel anglar engel engle R angel angely aniol anioly J tenshi K cheonsa Z tianshi 天使 H
      farishta U enkeli M angyal T melek A fereshteh
    god gods goddess divine F dieu dieux deesse divin divine E dios dioses diosa I dio dei dea
      divino divina P deus deuses deusa D gott gotter gottin N god goden godin S gud gudar guder R
      bog bogi bogowie buh J kami K sin Z shen 神 H bhagwan ishwar khuda devi U jumala jumalat M
      isten T tanri allah A khoda khodaye
    christ jesus messiah F christ jesus messie E cristo jesus mesias I cristo gesu messia P cristo
      jesus D christus jesus messias N christus jezus S kristus jesus R khristos iisus chrystus
      kristus
    teen teenager teenage adolescent F ado adolescent adolescents E adolescente I adolescente P
      adolescente D teenager jugendlicher N tiener S tonaring R podrostok nastolatek
    bachelor spinster F celibataire E soltero soltera I scapolo zitella P solteiro D junggeselle N
      vrijgezel S ungkarl R kholostyak J dokushin K chonggak
    people folk folks crowd F peuple gens foule E gente pueblo I gente popolo folla P gente povo D
      leute menschen volk N mensen volk S folk folket mennesker manniskor R lyudi narod ludzie lide
      lid J hitobito K saram saramdeul Z renmen renmin H log U ihmiset kansa M emberek nep T
      insanlar halk A mardom
    human mankind humanity F humain humaine humanite E humano humana humanidad I umano umana
      umanita P humano humanidade D mensch menschlich menschen menschheit N mens menselijk S
      manniska manniskan menneske menneskene R chelovek chelovecheskiy czlowiek ludzki clovek J
      ningen hito K ingan Z renlei ren 人間 H insaan manav U ihminen M ember T insan A ensan
    citizen citizens F citoyen E ciudadano I cittadino cittadini P cidadao D burger N burger S
      medborgare borger R grazhdanin obywatel obcan
    crowd mob F foule E multitud I folla P multidao D masse N menigte S folkmassa
    nobody F personne E nadie I nessuno P ninguem D niemand keiner N niemand S ingen R nikto nikt
      nikdo J daremo K amudo Z wuren U kukaan
    everyone everybody F tous tout E todos I tutti P todos D alle jeder N iedereen S alla alle R
      vse wszyscy vsichni J minna K modu Z dajia
    someone somebody F quelquun E alguien I qualcuno P alguem D jemand N iemand S nagon R ktos J
      dareka K nugunga
    comrade comrades F camarade camarades E camarada companero companeros I compagno compagni
      compagna P camarada companheiro D kamerad kameraden genosse N kameraad S kamrat kammerat R
      tovarishch towarzysz soudruh J doshi senyu K dongji Z tongzhi
    """
}
