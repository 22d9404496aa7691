extension GistWords {
  /// Verbs, and what they make.
  static let acts = """
    give given F donner donne E dar da I dare dammi P dar D geben gibt gib N geven S ge ger give R
      dat day dac J ageru K juda Z gei H de do U anna M ad T ver A dadan
    take taken F prendre pris prends E tomar tomado I prendere preso prendi P tomar D nehmen nimm
      genommen N nemen S ta tage R vzyat brac J toru Z na qu
    have has F avoir a E tener tiene tengo I avere ha P ter tem D haben hat habe N hebben heeft S
      har ha
    make made do F faire fait fais E hacer hecho I fare fatto P fazer D machen gemacht tun N maken
      doen S gora gjore R delat robic J tsukuru suru K hada Z zuo H karo kiya
    see seen saw watch F voir vu vois E ver visto I vedere visto P ver D sehen gesehen N zien
      gezien S se sett R videt widziec J miru mita K boda bon Z kan jian 見 H dekho dekha U nahda M
      lat T gor A didan
    know known knows F savoir sait connaitre sais E saber conocer sabe I sapere conoscere so P
      saber conhecer D wissen weiss kennen N weten kennen S veta vet kanna vide R znat znayu
      wiedziec vedet J shiru K alda Z zhi zhidao 知 H jaano U tietaa M tud T bil
    think thought thoughts F penser pensee E pensar pensamiento I pensare pensiero P pensar D
      denken gedanke gedanken N denken gedachte S tanka tanke R dumat mysl myslet J kangaeru omou K
      saenggak Z xiang 想
    speak talk tell say said F parler parle dire dis E hablar habla decir di hable I parlare parla
      dire dimmi P falar fala dizer D sprechen sprich sagen reden sag N spreken praten zeggen S tala
      tale snacka siga sige R govorit skazhi mowic rict J hanasu iu K malhada Z shuo jiang 言 H bolo
      kaho U puhua M beszel mond T konus soyle A goft
    hear listen heard F ecouter entendre E oir escuchar I sentire ascoltare P ouvir D horen N
      horen luisteren S hora lytte R slushat sluchac J kiku K deutda Z ting 聞 H suno
    read write written F lire ecrire ecrit E leer escribir escrito I leggere scrivere scritto P
      ler escrever D lesen schreiben geschrieben N lezen schrijven S lasa skriva skrevet R chitat
      pisat J yomu kaku K ikda sseuda Z du xie 書
    want wants wanted F veux vouloir veut E quiero querer quiere I voglio volere vuole P quero
      querer D wollen will mochte N willen wil S vill vilja R khochu chce J hoshii K wonhae Z yao
      xiang H chahiye chahta U haluan M akar T iste
    wait waiting F attendre attente attend E esperar espera I aspettare attesa P esperar espera D
      warten wartet N wachten S vanta vente R zhdat czekac cekani J matsu machi K gidarim Z deng 待 H
      intezaar U odottaa M var T bekle bekleyis A entezar
    stay remain F rester reste E quedarse queda I restare P ficar D bleiben bleibt N blijven S
      stanna blive R ostatsya zostac J nokoru K meomulda Z liu 留
    find found F trouver trouve E encontrar encontrado I trovare trovato P encontrar D finden
      gefunden N vinden gevonden S hitta funnen finde R nayti znalezc najit J mitsukeru K chatda Z
      zhao
    begin F ouvrir E abrir I aprire P abrir D offnen
    run running runner race F courir coureur course E correr carrera corredor I correre corsa P
      correr corrida D rennen lauf laufer lauft N rennen S springa lopa lopp R beg begi bieg beh J
      hashiru K dallyeora dallida Z pao ben 走 H daud bhaag U juosta M fut T kos A davandeh
    walk walking F marcher marche promenade E caminar paseo andar I camminare passeggiata P
      caminhar passeio D gehen spaziergang N wandelen S promenad tur gatur R progulka spacer
      prochazka J aruku sanpo K geotda sanchaek Z zou bu 歩
    jump leap F saut sauter E salto saltar I salto saltare P salto D sprung springen N sprong S
      hopp hoppa spring R pryzhok skok J tobu K jeompeu Z tiao
    fall falls falling fell drop F chute tomber tombe E caida caer I caduta cadere P queda cair D
      fall sturz fallen fallt N val vallen S fall fald falla faldet R padeniye upadek pad J ochiru
      rakka K churak Z luo diao 落 H gira U putoaminen pudota M bukas T dusus
    fly flying flies flown F voler vol vole E volar vuelo I volare volo P voar voo D fliegen flug
      fliegt N vliegen S flyga flyve R letat letyat latac J tobu hiko K nalda bihaeng Z fei 飛 H
      udaan ud U lentaa M repul T uc ucus A parvaz
    swim swimming swimmer F nager nage nageur E nadar nadador I nuotare P nadar D schwimmen N
      zwemmen S simma svomme R plavat J oyogu K suyeong Z you
    ride rider riding F cavalier chevaucher E jinete cabalgar I cavaliere cavalcare P cavaleiro D
      reiter ritt reiten N rijden ruiter S ryttare rida R vsadnik jezdziec
    climb climbed F grimper escalade E escalar I salire scalare P escalar D klettern klettert N
      klimmen S klattra klev R podyom
    cross crossing F traverser E cruzar I attraversare P atravessar D uberqueren
    sit stand standing rise rises F assis debout lever leve E sentado pie levantarse I seduto
      piedi alzarsi P sentado D sitzen stehen steht aufstehen N zitten staan S sitta sta star R
      sidet stoyat vstavat J tatsu tachi tachinu suwaru K seoda Z zuo zhan qi li 立 起
    turn F tourner tourne E girar vuelta I girare volta D drehen wenden N draaien S vanda
    burn burned burnt F bruler brule brulant E quemar quemado I bruciare bruciato P queimar D
      brennen brennt verbrannt N branden S brinna branna bend R goret J moeru K tada Z shao ran 燃
    kill killed killing kills slay F tuer tue tuez E matar mata I uccidere uccide uccidi ammazzare
      P matar mata D toten totet umbringen N doden S doda draebe drepe R ubit ubey zabic zabit J
      korosu koroshi K jugida Z sha 殺 杀 H maar U tappaa M ol megol T oldur A koshtan
    shoot shooting F tirer tirez E disparar I sparare spara P atirar D schiessen N schieten S
      skjuta skyde R strelyat
    steal stolen robbery theft heist F vol vole voles E robo robar robado robados I furto rubare
      rubato rubati rapina P roubo roubar roubado D diebstahl stehlen gestohlen gestohlene raub N
      diefstal stelen gestolen S stold stjala stjalen tyveri R krazha ukradennyy kradziez ukradeny J
      nusumu K humchin Z tou dao 偷 盜 H chori
    save saved rescue savior F sauver sauvez sauvetage sauveur E salvar rescate salvador I salvare
      salvataggio salvatore P salvar resgate D retten rettung retter N redden S radda redning R
      spasi spasti spaseniye ratunek zachrana J sukuu kyushutsu K guhada gujo Z jiu 救
    help aid F aide secours aider E ayuda auxilio I aiuto P ajuda socorro D hilfe helfen N hulp S
      hjalp hjaelp R pomoshch pomoc J tasukete K dowa Z bang
    win conquest conquer conqueror F conquete conquerant E conquista conquistador I conquista
      conquistatore P conquista D eroberung eroberer N verovering S erovring R zavoyevaniye podboj J
      seifuku K jeongbok Z zhengfu
    hide F cacher E esconder I nascondere P esconder D verstecken versteck N verstoppen S gomma R
      pryatki
    follow F suivre suivez E seguir I seguire D folgen folge N volgen S folja
    meet meeting encounter encounters F rencontre rencontres E encuentro encuentros I incontro
      incontri P encontro encontros D begegnung begegnungen treffen N ontmoeting S mote moten mode R
      vstrecha vstrechi spotkanie setkani J deai K mannam Z xiangyu yu 会 遇 H mulaqat milan U
      tapaaminen M talalkozas T bulusma A molaghat didar
    proposal engagement F fiancailles fiance fiancee E novio novia noviazgo I fidanzati fidanzato
      fidanzata P noivo noiva D verlobung verlobte N verloving S forlovning R pomolvka J konyaku K
      yakhon
    become becomes F devenir devient E convertirse I diventare P tornar D werden wird N worden S
      bli blive R stat J naru K doeda Z cheng bian 変
    change transformation F changement changer E cambio cambiar I cambiamento cambiare P mudanca D
      wandel anderung verwandlung N verandering S forandring forvandling R peremena J henka K
      byeonhwa Z bian
    learn lesson lessons education F apprendre lecon lecons education apprentissage E aprender
      leccion lecciones educacion I imparare lezione lezioni educazione P aprender licao educacao D
      lernen lektion lektionen lehre erziehung bildung N leren les lessen S lara lektion R urok
      uroki nauka lekcja lekce J manabu jugyo kyoiku K suedop baeum gyoyuk Z xue ke
    try test exam proof F essai examen preuve epreuve E prueba examen I prova esame P prova D
      probe prufung versuch beweis N proef S prov R ispytaniye ekzamen proba zkouska
    choice choose F choix choisir E eleccion elegir I scelta scegliere P escolha D wahl wahlen N
      keuze S val R vybor wybor J sentaku K seontaek Z xuanze
    chance luck fortune fate destiny doom F chance destin destinee sort fortune hasard E suerte
      destino fortuna azar I fortuna destino sorte caso P sorte destino fortuna D schicksal gluck
      zufall bestimmung N lot noodlot geluk S ode odet skaebne tur slump R sudba udacha los
      przeznaczenie osud J unmei K unmyeong Z mingyun yuan yun 運命 命運 縁 H kismat taqdeer naseeb U
      kohtalo onni M sors T kader talih A sarnevesht taghdir
    curse cursed damned damnation F malediction maudit maudits damne damnes E maldicion maldito
      malditos condenado I maledizione maledetto maledetti dannati dannato P maldicao maldito D
      fluch verflucht verdammt verdammte verdammten N vloek vervloekt S forbannelse forbandelse
      fordomd fordomda R proklyatiye proklyatyy klatwa przeklety J noroi K jeoju Z zuzhou 呪
    miracle wonder wonders marvel F miracle miracles merveille merveilles E milagro milagros
      maravilla I miracolo miracoli meraviglia meraviglie P milagre milagres maravilha D wunder N
      wonder wonderen S mirakel under R chudo cud zazrak J kiseki K gijeok Z qiji 奇跡 H chamatkar U
      ihme M csoda T mucize A mojezeh
    prayer pray F priere prier E oracion plegaria rezar I preghiera P oracao prece D gebet N gebed
      S bon R molitva modlitwa J inori K gido H dua prarthana U rukous M ima T dua A dova
    confession confessions F confession confessions aveu aveux E confesion confesiones I
      confessione confessioni P confissao D gestandnis beichte bekenntnis bekenntnisse N bekentenis
      S bekannelse R ispoved spowiedz priznani J kokuhaku K gobaek
    sacrifice F sacrifice E sacrificio I sacrificio P sacrificio D opfer N offer S offer offret R
      zhertva ofiara J gisei K huisaeng Z xisheng H balidaan qurbani U uhri M aldozat T kurban
    prey F proie E presa I preda P presa D beute N prooi S byte R dobycha J emono
    promise oath vow F promesse serment E promesa juramento I promessa giuramento P promessa D
      versprechen schwur eid N belofte S lofte R obeshchaniye klyatva obietnica slib J yakusoku
      chikai K yaksok Z nuoyan 約束 H vaada kasam U lupaus M igeret T soz yemin A ghol
    party celebration festival F fete soiree E fiesta I festa P festa D fest party feier N feest S
      fest festen R prazdnik vecherinka impreza J matsuri K chukje janchi Z paidui
    trouble problem problems mess F ennui ennuis probleme E problema lio I guaio guai problema P
      problema D arger probleme N problemen S problem braak R problema nepriyatnosti klopoty
    mistake error F erreur E error I errore P erro D fehler irrtum N fout S misstag fejl R oshibka
      blad chyba
    joke prank comedy fun funny F blague comedie farce drole E broma comedia I scherzo commedia P
      piada comedia D scherz witz komodie spass N grap komedie S skamt komedi sjov R shutka komediya
      zart komedia J jodan kigeki K nongdam huigeuk Z xiju
    tragedy drama F tragedie drame E tragedia drama I tragedia dramma P tragedia drama D tragodie
      drama N tragedie S tragedi R tragediya drama J higeki K bigeuk Z beiju
    ordinary common normal everyday F ordinaire commun normal quotidien E ordinario comun normal I
      ordinario comune normale P comum normal D gewohnlich normal alltag N gewoon normaal S vanlig
      alminnelig almindelig normal R obyknovennyy zwyczajny obycejny normalny J futsu K
      pyeongbeomhan botong Z pingfan
    perfect F parfait parfaite E perfecto perfecta I perfetto perfetta P perfeito D perfekt
      vollkommen N perfect S perfekt R idealnyy doskonaly dokonaly J kanpeki K wanbyeokhan Z wanmei
    important serious F serieux important E serio I serio P serio D ernst wichtig N ernstig S
      allvarlig
    private personal public F prive privee public publique personnel E privado privada publico I
      privato privata pubblico P privado D privat private offentlich N prive S privat R chastnyy
      prywatny soukromy
    discreet modest F discret E discreto I discreto P discreto D diskret diskrete N discreet S
      diskret
    official F officiel officielle E oficial I ufficiale P oficial D offiziell amtlich N officieel
      S officiell R ofitsialnyy
    national state nation government F nation etat national gouvernement E nacion estado nacional
      gobierno I nazione stato nazionale governo P nacao estado nacional D nation staat national
      regierung N natie staat S nation stat stats R natsiya gosudarstvo panstwo narod stat J kokka K
      gukga Z guojia
    society social F societe social E sociedad social I societa sociale P sociedade social D
      gesellschaft sozial N maatschappij S samhalle samfund R obshchestvo spoleczenstwo J shakai K
      sahoe Z shehui
    bourgeois bourgeoisie F bourgeois bourgeoisie bourgeoise E burgues burguesia I borghese
      borghesia P burgues burguesia D burger burgertum bourgeoisie
    kingdom empire realm F royaume empire regne E reino imperio I regno impero P reino imperio D
      reich konigreich imperium N koninkrijk rijk S rike rige kongerike R korolevstvo imperiya
      tsarstvo krolestwo kralovstvi J okoku teikoku K wangguk jeguk Z wangguo diguo 王国 帝国 H saltanat
      U valtakunta M kiralysag birodalom T krallik
    throne crown F trone E trono I trono P trono D thron N troon S tron R tron J gyokuza K wangjwa
      Z wangwei
    club gang band crew F bande clique gang E banda pandilla I banda P bando gangue D bande N
      bende S band gang liga R banda shayka J dan renchu K pae Z bang dang 団
    couple pair duo F couple paire E pareja par I coppia paio P casal par D paar N paar S par R
      para J fueki fufu K bubu keopeul
    age F age E edad I eta P idade D alter N leeftijd S alder R vozrast wiek vek K nai
    art F art E arte I arte P arte D kunst N kunst S konst kunst R iskusstvo sztuka umeni J
      geijutsu K yesul Z yishu
    science knowledge wisdom F science savoir sagesse E ciencia saber I scienza sapere P ciencia D
      wissenschaft wissen N wetenschap S vetenskap R nauka znaniye J kagaku K gwahak Z kexue
    weight F poids E peso I peso P peso D gewicht last N gewicht S vikt R ves ciezar
    taste flavor F gout saveur E sabor gusto I gusto sapore P sabor gosto D geschmack N smaak S
      smak smag R vkus smak chut J aji K mat Z wei 味
    smell scent perfume F odeur parfum E olor perfume I odore profumo P cheiro perfume D geruch
      duft parfum N geur parfum S doft lukt R zapakh dukhi zapach J nioi kaori K hyanggi hyangsu Z
      xiang xiangshui 香
    touch F toucher touche E toque tocar I tocco toccare P toque D beruhrung N aanraking
    thirst hunger hungry F soif faim E sed hambre I sete fame P sede fome D durst hunger hungrig N
      dorst honger S torst hunger sult svalt R zhazhda golod pragnienie glod zizen hlad J kawaki ue
      K galjeung Z ke e 渇 H pyaas bhookh U jano nalka M szomj ehseg T susuzluk aclik
    wealth luxury F richesse luxe E riqueza lujo I ricchezza lusso P riqueza luxo D reichtum luxus
    debt F dette E deuda I debito P divida D schuld N schuld
    purpose reason cause because F raison cause parce E razon causa porque I ragione causa perche
      P razao causa D grund ursache weil N reden S orsak skal R prichina powod J riyu wake K iyu Z
      yuanyin
    exit F sortie issue E salida I uscita P saida D ausgang ausweg N uitgang S utgang R vykhod J
      deguchi K chulgu
    entrance enter F entree entrer E entrada entrar I entrata entrare P entrada D eingang eintritt
      N ingang S ingang R vkhod
    shine shining bright brilliant F brillant briller E brillante brillo I brillante splendore P
      brilho D glanz leuchten strahlend N schijnen S glans skinnande R siyaniye blask J kagayaki K
      binnaneun Z hui 輝
    blow hit strike coup F coup coups E golpe golpes I colpo colpi P golpe D schlag schlage coup N
      klap S slag R udar cios
    kidnapping kidnap abduction hostage F enlevement otage E secuestro rehen I rapimento sequestro
      ostaggio P sequestro D entfuhrung geisel N ontvoering S bortforande kidnapping R
      pokhishcheniye porwanie J yukai hitojichi K yugoe injil Z bangjia
    execution condemned F execution condamne E ejecucion condenado I esecuzione condannato P
      execucao D hinrichtung verurteilt N executie S avrattning R kazn egzekucja
    suicide F suicide E suicidio I suicidio P suicidio D selbstmord N zelfmoord S sjalvmord
      selvmord R samoubiystvo samobojstwo J jisatsu K jasal Z zisha 自殺
    massacre slaughter carnage F massacre carnage E masacre matanza I massacro strage P massacre D
      massaker gemetzel N bloedbad S massaker R reznya masakra J gyakusatsu K haksal Z tusha
    torture F torture supplice E tortura I tortura P tortura D folter N marteling S tortyr R pytka
    rape F viol E violacion I stupro P estupro D vergewaltigung N verkrachting
    attack assault invasion F attaque assaut invasion E ataque asalto invasion I attacco assalto
      invasione P ataque assalto D angriff uberfall N aanval S attack angreb R ataka napadeniye atak
      J kogeki shuugeki K gonggyeok Z gongji
    defense F defense E defensa I difesa P defesa D verteidigung N verdediging
    destruction destroy apocalypse F destruction apocalypse detruire E destruccion apocalipsis I
      distruzione apocalisse P destruicao D zerstorung untergang apokalypse N vernietiging S
      undergang R gibel razrusheniye zaglada J hakai metsubo K pagoe Z hui mie 滅
    invisible unseen F invisible E invisible I invisibile P invisivel D unsichtbar unsichtbare N
      onzichtbaar S osynlig usynlig R nevidimyy niewidzialny J tomei K tumyeong Z yinxing touming 透明
    unknown F inconnu inconnue E desconocido desconocida I sconosciuto sconosciuta ignoto P
      desconhecido D unbekannt unbekannte unbekannten N onbekend S okand ukendt R neizvestnyy
      nieznany neznamy
    infinite infinity F infini infinite E infinito I infinito P infinito D unendlich unendlichkeit
      N oneindig S oandlig uendelig
    sweetness tender gentle F tendre tendresse E tierno ternura I tenero tenerezza dolcezza P
      terno ternura D zart sanft zartlich N teder S om nezhnyy R nezhnost czuly J yasashii K
      budeureoun Z wenrou
    cruel cruelty grim F cruel cruelle cruaute E cruel crueldad I crudele crudelta P cruel D
      grausam grausamkeit N wreed S grym grusom R zhestokiy okrutny kruty J zankoku K janinhan Z
      canku 残酷
    miserable wretched misery F miserable miserables misere E miserable miserables miseria I
      miserabile miserabili miseria P miseravel miseraveis D elend elenden N ellendig S elandig R
      otverzhennye nedzny J mujo
    noble F noble E noble I nobile P nobre D edel N edel S adel R blagorodnyy
    ancestor ancestors F ancetre ancetres E antepasado I antenato antenati D ahne ahnen N
      voorouder S anor forfader R predok predki przodek J sosen senzo
    inheritance heritage legacy heir F heritage heritier heritiers E herencia heredero herederos I
      eredita erede eredi P heranca herdeiro D erbe erben N erfenis S arv arven arving R nasledstvo
      naslednik dziedzictwo dedictvi J isan K yusan Z yichan
    absence F absence absent E ausencia I assenza P ausencia D abwesenheit
    patience F patience E paciencia I pazienza P paciencia D geduld
    tired F fatigue E cansado I stanco D mude N moe S trott
    ready F pret E listo I pronto D bereit N klaar
    enough F assez E basta bastante I basta abbastanza D genug N genoeg
    only just F seulement E solo solamente I solo soltanto P so apenas D nur N slechts S bara bare
      kun R tolko tylko jen J dake K man oroji Z zhi
    almost F presque E casi I quasi P quase D fast beinahe N bijna S nastan naesten R pochti
      prawie
    maybe perhaps E quizas I forse P talvez D vielleicht N misschien S kanske maske
    thing things something object F chose choses truc objet E cosa cosas objeto I cosa cose
      oggetto P coisa coisas D ding dinge sache sachen etwas N ding dingen iets S sak saker ting
      noget R veshch veshchi rzecz vec J mono koto K geot mulgeon Z dongxi shi 物 事 H cheez U asia M
      dolog T sey A chiz
    part chapter piece F partie chapitre morceau E parte capitulo I parte capitolo P parte
      capitulo D teil kapitel stuck N deel hoofdstuk S del kapitel R chast glava czesc dil J bu K bu
      pyeon Z bu
    half F moitie demi E mitad medio I meta mezzo P metade meio D halb halbe halfte N helft half S
      halv halva halve R polovina pol J hanbun K ban Z ban 半
    whole all every F tout tous toute toutes entier E todo todos toda todas I tutto tutti tutta
      tutte P todo todos tudo toda D alle alles ganz ganze N alles alle heel S allt alla alt alle
      hele hela R vsyo vse ves wszystko wszyscy cely J subete zen K modeun da Z quan suoyou 全 H sab
      U kaikki M minden osszes T butun her tum A hameh
    more most F plus E mas I piu P mais D mehr meist N meer S mer mest R bolshe wiecej vic J motto
      mottomo K deo gajang Z geng zui 最 H zyada
    many several F beaucoup plusieurs E muchos varios I molti P muitos D viele N veel S manga
      mange R mnogo wiele J takusan K manheun Z duo
    """
}
