extension GistWords {
  /// Times of the day and the year.
  static let time = """
    ~day days daily F jour jours journee journees E dia dias I giorno giorni giornata P dia dias
      jornada D tag tage tages N dag dagen S dag dagar dagen dage dager R den dni dzien denj dan
      dana J hi nichi J hibi K nal naldeul haru Z ri tian 日 天 H din dinon U paiva paivat M nap T gun
      A ruz yom
    ~night nights nightly F nuit nuits nocturne E noche noches nocturno I notte notti notturno P
      noite noites noturno D nacht nachte nachts N nacht nachten S natt natten natter nat R noch
      nochi noc nocy nocni nocny J yoru yo ya K bam Z ye wan 夜 晚 H raat raatein U yo yot M ejszaka
      ej T gece A shab leila layla
    evening eve dusk twilight F soir soiree crepuscule E anochecer atardecer crepusculo I sera
      serata crepuscolo P entardecer crepusculo D abend dammerung N avond schemering S afton aften
      kvall kveld skymning R vecher wieczor vecer zmierzch J yugure tasogare K jeonyeok hwanghon Z
      huanghun bangwan 暮 H shaam U ilta M este T aksam
    morning mornings dawn daybreak sunrise F matin matins matinee aube E manana mananas amanecer
      alba madrugada I mattina mattino alba P manha madrugada amanhecer aurora D morgen morgengrauen
      fruh N ochtend morgen dageraad S morgon morgonen gryning daggry R utro rano poranek rassvet
      svitani swit J asa yoake K achim saebyeok Z zao chenguang limingi 朝 暁 晨 H subah savera U aamu
      M reggel hajnal T sabah safak A sobh sepideh fajr
    noon midday F midi E mediodia I mezzogiorno D mittag N middag S middag R polden poludnie
      poledne J mahiru hiru K jeongo Z zhongwu 午 H dopahar
    midnight F minuit E medianoche I mezzanotte D mitternacht N middernacht S midnatt R polnoch
      polnoc J mayonaka K jajeong Z wuye banye U keskiyo T geceyarisi
    afternoon E tarde tardes I pomeriggio P tarde D nachmittag N namiddag S eftermiddag R
      popoludnie odpoledne J gogo K ohu Z xiawu
    yesterday F hier E ayer I ieri P ontem D gestern N gisteren S igar igen R vchera wczoraj vcera
      J kino K eoje Z zuotian H kal
    today F aujourdhui aujourd E hoy I oggi P hoje D heute N vandaag S idag R segodnya dzis
      dzisiaj dnes J kyo K oneul Z jintian H aaj U tanaan M ma T bugun A emrooz
    tomorrow F demain lendemain E manana I domani P amanha D morgen N morgen S imorgon morgendag R
      zavtra jutro zitra sutra J ashita asu mirai K naeil Z mingtian 明日 明天 H kal U huomenna M holnap
      T yarin A farda
    week weeks weekend F semaine semaines E semana semanas I settimana settimane P semana D woche
      wochen wochenende N week weken S vecka veckan uge uke R nedelya tydzien tyden J shu shukan K
      ju Z zhou xingqi H hafta U viikko M het T hafta
    month months F mois E mes meses I mese mesi P mes meses D monat monate N maand maanden S manad
      maneder maned R mesyats miesiac mesic J tsuki K dal Z yue H mahina U kuukausi
    ~year years F an ans annee annees E ano anos I anno anni P ano anos D jahr jahre jahren N jaar
      jaren S ar aret arene aaret R god goda let rok lata roku J nen toshi nenkan K nyeon hae Z nian
      sui 年 H saal baras U vuosi vuotta M ev eves T yil sene A sal
    century centuries F siecle siecles E siglo siglos I secolo secoli P seculo D jahrhundert N
      eeuw S sekel arhundrade arhundred R vek wiek stoleti J seiki K segi Z shiji 世紀 世纪 U vuosisata
      T yuzyil
    hour hours oclock clock F heure heures horloge E hora horas reloj I ora ore orologio P hora
      horas relogio D stunde stunden uhr N uur uren klok S timme timmar time timer klocka klokken R
      chas chasov godzina godziny hodina hodiny J jikan tokei K sigan Z shi xiaoshi zhong 時 H ghanta
      U tunti M ora T saat A saat
    minute minutes moment moments instant F minute minutes moment moments instant E minuto minutos
      momento momentos instante I minuto minuti momento istante attimo P minuto momento instante D
      minute minuten augenblick moment N minuut minuten ogenblik S minut minuter ogonblick oyeblikk
      R minuta minuty mgnoveniye moment chwila okamzik J fun shunkan toki K bun sungan Z fenzhong
      shike H pal lamha U hetki M perc pillanat T dakika an
    second seconds F seconde secondes E segundo segundos I secondo secondi P segundo segundos D
      sekunde sekunden N seconde seconden S sekund sekunder R sekunda sekundy J byo K cho Z miao
    ~time times F temps fois epoque E tiempo tiempos vez veces epoca I tempo tempi volta volte
      epoca P tempo tempos vez epoca D zeit zeiten mal N tijd tijden keer S tid tiden tider gang
      gangen R vremya vremena raz czas czasy cas casy vreme J toki jidai jikan K sigan ttae sidae Z
      shijian shidai shihou 時 時間 时间 H waqt samay U aika M ido T zaman A zaman vaqt
    season seasons F saison saisons E temporada estacion estaciones I stagione stagioni P
      temporada estacao D saison jahreszeit zeit N seizoen S sasong arstid arstiden R sezon sezony
      sezona J kisetsu K gyejeol Z jijie 季節 U kausi M evszak T mevsim
    spring springtime F printemps E primavera I primavera P primavera D fruhling fruhjahr N lente
      voorjaar S var varen forar R vesna wiosna jaro proljece J haru K bom Z chun chuntian 春 H
      basant vasant U kevat M tavasz T bahar ilkbahar A bahar
    summer summers F ete etes E verano veranos I estate estivo P verao D sommer N zomer S sommar
      sommaren sommer R leto lata lato J natsu K yeoreum Z xia xiatian 夏 U kesa M nyar T yaz A
      tabestan
    autumn fall F automne E otono I autunno P outono D herbst N herfst S host hosten efterar R
      osen jesien podzim jesen J aki K gaeul Z qiu qiutian 秋 U syksy M osz T sonbahar guz A paiz
    winter winters F hiver hivers E invierno I inverno P inverno D winter N winter S vinter
      vintern vinteren R zima zimy J fuyu K gyeoul Z dong dongtian 冬 H sardi U talvi M tel T kis A
      zemestan
    january F janvier E enero I gennaio P janeiro D januar N januari S januari januar R yanvar
      styczen leden
    february F fevrier E febrero I febbraio P fevereiro D februar N februari S februari februar R
      fevral luty unor
    march F mars E marzo I marzo P marco D marz N maart S mars marts R mart marzec brezen
    april F avril E abril I aprile P abril D april N april S april R aprel kwiecien duben
    may F mai E mayo I maggio P maio D mai N mei S maj mai R may maj kveten
    june F juin E junio I giugno P junho D juni N juni S juni R iyun czerwiec cerven
    july F juillet E julio I luglio P julho D juli N juli S juli R iyul lipiec
    august F aout E agosto I agosto P agosto D august N augustus S augusti august R avgust
      sierpien srpen
    september F septembre E septiembre I settembre P setembro D september N september S september
      R sentyabr wrzesien zari
    october F octobre E octubre I ottobre P outubro D oktober N oktober S oktober R oktyabr
      pazdziernik rijen
    november F novembre E noviembre I novembre P novembro D november N november S november R
      noyabr listopad
    december F decembre E diciembre I dicembre P dezembro D dezember N december S december R
      dekabr grudzien prosinec
    monday F lundi E lunes I lunedi P segunda D montag N maandag S mandag R ponedelnik
      poniedzialek pondeli J getsuyobi K woryoil
    tuesday F mardi E martes I martedi P terca D dienstag N dinsdag S tisdag tirsdag R vtornik
      wtorek utery J kayobi
    wednesday F mercredi E miercoles I mercoledi P quarta D mittwoch N woensdag S onsdag R sreda
      sroda streda J suiyobi
    thursday F jeudi E jueves I giovedi P quinta D donnerstag N donderdag S torsdag R chetverg
      czwartek ctvrtek J mokuyobi
    friday F vendredi E viernes I venerdi P sexta D freitag N vrijdag S fredag R pyatnitsa piatek
      patek J kinyobi
    saturday F samedi E sabado I sabato P sabado D samstag sonnabend N zaterdag S lordag R subbota
      sobota J doyobi K toyoil
    sunday sundays F dimanche dimanches E domingo domingos I domenica P domingo D sonntag sonntage
      N zondag S sondag R voskresenye niedziela nedele J nichiyobi K ilyoil Z xingqitian
    christmas F noel E navidad navidades I natale P natal D weihnachten weihnacht N kerst kerstmis
      S jul julen julafton R rozhdestvo wigilia vanoce J kurisumasu K seongtanjeol Z shengdan U
      joulu M karacsony
    easter F paques E pascua I pasqua P pascoa D ostern N pasen S pask paske R paskha wielkanoc
    holiday holidays vacation F vacances vacance conge E vacaciones fiesta I vacanza vacanze P
      ferias D ferien urlaub feiertag N vakantie S semester ferie ferien helg lov R kanikuly otpusk
      wakacje prazdnik swieto prazdniny J kyujitsu yasumi K hyuga Z jiaqi jiari U loma M vakacio T
      tatil
    birthday F anniversaire E cumpleanos I compleanno P aniversario D geburtstag N verjaardag S
      fodelsedag fodselsdag R urodziny narozeniny J tanjobi K saengil Z shengri H janamdin
    eternity eternal eternally everlasting F eternite eternel eternelle E eternidad eterno eterna
      I eternita eterno P eternidade eterno D ewigkeit ewig ewige N eeuwigheid eeuwig S evighet
      evigheten evig R vechnost vechnyy wiecznosc vecnost J eien K yeongwon Z yongheng yongyuan 永遠 H
      anant U ikuisuus M orok T sonsuz
    ~forever always ever F toujours jamais E siempre I sempre P sempre D immer ewig N altijd S
      alltid for R vsegda navsegda zawsze vzdy zauvijek J itsumo K hangsang Z yongyuan H hamesha
      sada U aina ikuisesti M mindig T hep daima A hamisheh
    ~never F jamais E nunca jamas I mai P nunca jamais D nie niemals N nooit S aldrig aldri R
      nikogda nigdy nikdy J kesshite K jeoldae Z jue cong H kabhi U koskaan M soha T asla
    ~now F maintenant E ahora I adesso ora P agora D jetzt nun N nu S nu na R seychas teraz ted J
      ima K jigeum Z xianzai H ab U nyt M most T simdi
    ~first F premier premiere premiers premieres E primer primero primera primeros I primo prima
      primi P primeiro primeira D erste erster erstes ersten N eerste S forsta forste R pervyy
      pervaya pierwszy pierwsza prvni J hajimete saisho daiichi hatsu K cheoeum cheot Z diyi chu 初
      第一 H pehla pehli U ensimmainen M elso T ilk A avvalin
    ~last final F dernier derniere derniers dernieres final E ultimo ultima ultimos ultimas final
      I ultimo ultima ultimi ultime P ultimo ultima ultimos D letzte letzter letztes letzten N
      laatste S sista siste sidste R posledniy poslednyaya poslednie ostatni ostatnia posledni J
      saigo saishu K majimak Z zuihou mo 最後 最终 H aakhri antim U viimeinen viimeiset M utolso T son A
      akharin akhar
    ~next F prochain prochaine suivant E proximo proxima siguiente I prossimo prossima P proximo
      proxima D nachste nachster nachsten N volgende S nasta naeste neste R sleduyushchiy nastepny
      pristi J tsugi K daeum Z xia H agla U seuraava
    ~new F nouveau nouvelle nouveaux nouvelles nouvel neuf E nuevo nueva nuevos nuevas I nuovo
      nuova nuovi nuove P novo nova novos novas D neu neue neuer neues neuen N nieuw nieuwe S ny nya
      nye nytt R novyy novaya novoye nowy nowa novy nova J shin atarashii K sae Z xin 新 H naya nayi
      nai U uusi uudet M uj T yeni A no jadid
    ~old ancient aged F vieux vieille vieil vieilles ancien ancienne E viejo vieja viejos antiguo
      antigua I vecchio vecchia vecchi antico P velho velha antigo D alt alte alter altes alten N
      oud oude S gammal gamla gammel gamle R staryy staraya stary stara starzy J furui ro mukashi K
      oraedoen neulgeun Z lao gu jiu 老 古 H purana U vanha M oreg regi T eski yasli
    ~young youth younger F jeune jeunes jeunesse E joven jovenes juventud I giovane giovani
      gioventu giovinezza P jovem jovens juventude D jung junge junger jungen jugend N jong jonge
      jeugd S ung unga unge ungdom R molodoy molodaya molodost mlody mlodosc mlady mladi J wakai
      waka seishun K jeolmeun cheongchun Z qingchun nianqing shaonian 青春 若 H jawan jawani U nuori
      nuoret nuoruus M fiatal T genc genclik
    past F passe passee E pasado I passato P passado D vergangenheit vergangene N verleden S
      forflutna forflutet fortid R proshloye przeszlosc minulost J kako K gwageo Z guoqu wangshi 過去
      U menneisyys M mult T gecmis A gozashteh
    future F avenir futur E futuro porvenir I futuro avvenire P futuro D zukunft N toekomst S
      framtid framtiden fremtiden R budushcheye przyszlosc budoucnost J mirai K mirae Z weilai
      jianglai 未来 H bhavishya U tulevaisuus M jovo T gelecek A ayandeh
    history historical F histoire E historia I storia P historia D geschichte N geschiedenis S
      historia historien R istoriya historia dejiny J rekishi K yeoksa Z lishi shi H itihas U
      historia M tortenelem T tarih A tarikh
    early F tot E temprano I presto P cedo D fruh N vroeg S tidig tidlig R rano rannyy J hayai
    late later F tard E tarde I tardi P tarde D spat spate spater spates N laat S sen sent sene R
      pozdno pozno J osoi K neujeun Z wan
    soon F bientot E pronto I presto P breve D bald N binnenkort S snart R skoro wkrotce brzy J
      mamonaku K got T yakinda
    ~after F apres E despues tras I dopo P depois apos D nach danach N na S efter etter R posle
      potem J ato K hu Z hou zhihou 後 H baad U jalkeen M utan T sonra A bad
    ~before F avant E antes I prima P antes D vor bevor N voor S fore for innan R pered przed pred
      J mae K jeon Z qian 前 H pehle U ennen M elott T once
    ~when F quand lorsque E cuando I quando P quando D wenn wann N toen wanneer S nar R kogda
      kiedy kdyz J itsu K eonje Z 当 H jab U kun M mikor T zaman
    ~again F encore E otra I ancora P novamente outra D wieder N weer S igen R snova znowu znovu J
      mata futatabi K dasi Z you zai H phir U jalleen M ujra T yine tekrar
    ~until F jusque jusqu E hasta I fino finche P ate D bis N tot S till til tills indtil R do J
      made K kkaji Z dao T kadar A ta
    ~end ending ends F fin fins E fin final I fine P fim D ende schluss N einde S slut slutet
      slutt R konets koniec konec kraj J owari saigo K kkeut Z zhong jieshu 終 H ant U loppu M veg T
      son A payan
    beginning begin begins start F debut commencement commence E comienzo principio I inizio
      principio P comeco inicio D anfang beginn N begin S borjan start begynnelsen R nachalo
      poczatek zacatek pocetak J hajimari K sijak Z kaishi 始 H shuruaat U alku M kezdet T baslangic
      A aghaz
    """
}
