extension GistWords {
  /// Colours, numbers, countries, names and particular things.
  static let kinds2 = """
    cliff abyss F falaise gouffre abime E acantilado abismo I scogliera abisso P penhasco abismo D
      klippe abgrund N klif afgrond S klippa avgrund R obryv bezdna otchlan propast J gake zeppeki K
      jeolbyeok Z xuanya
    slope J saka zaka 坂
    root roots seed F racine racines graine E raiz raices semilla I radice radici seme P raiz
      raizes semente D wurzel wurzeln samen saat N wortel zaad S rot rotter fro R koren korni semya
      korzen J ne tane K ppuri ssi Z gen zhongzi
    fruit harvest crop F fruit fruits recolte moisson vendange E fruto fruta cosecha I frutto
      frutta raccolto P fruto fruta colheita D frucht ernte N vrucht fruit oogst S frukt skord hast
      R frukt urozhay owoc plon J minori K yeolmae suhwak Z guo shou
    corn wheat rice bean F ble riz mais haricot E trigo arroz maiz I grano riso mais P trigo arroz
      milho D korn weizen reis N graan rijst S korn vete ris R pshenitsa khleb ris J kome mugi K
      ssal bori Z mi mai dao 米 麦
    mushroom F champignon E hongo seta I fungo D pilz N paddestoel S svamp R grib J kinoko
    strawberry strawberries raspberry berry F fraise fraises E fresa fresas I fragola fragole P
      morango D erdbeere erdbeeren N aardbei S smultron jordgubbe jordbaer R zemlyanika klubnika
      truskawka J ichigo K ttalgi Z caomei
    onion potato tomato F oignon tomate E cebolla patata tomate I cipolla patata pomodoro D
      zwiebel kartoffel tomate
    fairy elf F fee E hada I fata P fada D fee N fee elf S fe alv R feya J yosei K yojeong Z jing
      xian 妖精
    troll goblin gnome F lutin E duende I folletto D kobold troll S troll trollet
    mermaid siren F sirene E sirena I sirena P sereia D meerjungfrau sirene N zeemeermin S
      sjojungfru havfrue R rusalka J ningyo K ineo Z renyu meirenyu 人魚 美人魚
    alien aliens extraterrestrial F extraterrestre E extraterrestre marciano I alieno marziano P
      alienigena D ausserirdische N buitenaards S utomjording R inoplanetyanin prishelets J uchujin
      K oegyein Z waixingren
    cripple hunchback F bossu E jorobado I gobbo P corcunda D buckliger glockner N bultenaar
    virtue vice F vertu vice E virtud vicio I virtu vizio P virtude vicio D tugend laster
    temptation F tentation E tentacion I tentazione P tentacao D versuchung N verzoeking S
      frestelse R iskusheniye pokusa J yuwaku
    pleasure delight F plaisir plaisirs E placer placeres I piacere piaceri P prazer D lust
      vergnugen freude N plezier S nje fornojelse R naslazhdeniye J kanraku K kwaerak
    intimacy intimate F intime intimite E intimo intimidad I intimo intimita P intimo D intim
      intimitat
    affection F tendresse affection E carino I affetto P carinho D zuneigung
    contempt disdain F mepris E desprecio I disprezzo P desprezo D verachtung
    boredom nausea F ennui nausee E aburrimiento I noia
    anguish anxiety F angoisse E angustia I angoscia P angustia D angst N angst S angest
    chaos disorder confusion F chaos desordre E caos I caos D chaos
    salvation redemption F salut redemption E salvacion redencion I salvezza redenzione P salvacao
      D erlosung N verlossing S fralsning R iskupleniye J sukui
    guide F guide E guia I guida P guia D fuhrer N gids
    frenzy rush F frenesie E frenesi I frenesia
    illusion illusions F illusion illusions E ilusion ilusiones I illusione illusioni P ilusao D
      illusion illusionen N illusie S illusion R illyuziya J genso K hwansang Z huanxiang 幻
    imagination imaginary fantasy F imaginaire imagination fantaisie E imaginario imaginacion
      fantasia I immaginario immaginazione fantasia P imaginario D fantasie phantasie J kuso genso K
      sangsang hwansang Z huanxiang
    vision F vision E vision I visione
    sign signs signal F signe signes signal E signo senal I segno segni segnale P sinal D zeichen
      signal N teken S tecken tegn R znak sygnal J shirushi shingo K pyosi sinho Z xinhao
    message news F message nouvelles E mensaje noticias I messaggio notizie P mensagem noticias D
      nachricht botschaft nachrichten N bericht nieuws S budskap nyhet R poslaniye novosti wiadomosc
      J dengon
    newspaper press F journal presse E periodico prensa I giornale stampa D zeitung presse
    sleepwalker insomnia F insomnie somnambule E insomnio I insonnia D schlaflos
    breath breathing breathe breathless F souffle respire respirer E aliento respirar respiro I
      respiro fiato P respiracao folego D atem atmen atemlos N adem S andas andedrag pust R
      dykhaniye oddech dech J iki kokyu K sum hoheup Z huxi 息
    nervous nerve nerves F nerf nerfs nerveux E nervio nervios I nervo nervi P nervo nervos D nerv
      nerven S nerv nervos
    noise roar F vacarme E ruido I baccano D rauschen krach larm
    copy F copie E copia I copia D kopie
    poppy poppies F coquelicot pavot E amapola I papavero D mohn J hinageshi
    trumpet F trompette E trompeta I tromba D trompete
    ballad F ballade E balada I ballata P balada D ballade S ballad
    """
}
