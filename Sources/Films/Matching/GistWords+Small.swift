extension GistWords {
  /// Pronouns and other words that say little; the line `_` holds those that say nothing.
  static let small = """
    -i me my mine myself F je j me moi mon ma mes m E yo mi mis me I io mi mio mia miei mie P eu
      meu minha me D ich mich mir mein meine meinen meiner meines N ik mij mijn S jag jeg mig meg
      min mitt mina mine R ya menya moy moya moi mne ja moj moja muj me J watashi boku ore watashino
      K na nae naui Z wo wode 我 私 H main mera meri mujhe mere U mina minun M en T ben benim A man
    -you your yours yourself F tu te toi ton ta tes vous votre vos t E tu te ti tus usted I tu te
      ti tuo tua vi voi P voce tu teu sua D du dich dir dein deine sie ihr euch N jij je jou jouw u
      S du dig deg din ditt ni R ty tebya tvoy tvoya vy tebe twoj tvuj J anata kimi omae K neo
      dangsin neoui Z ni nide 你 君 H tum tera teri tu aap tumhara U sina M te T sen senin A to shoma
    -he him his F il lui son sa ses E el su sus le I lui gli suo sua suoi egli P ele seu dele D er
      ihn ihm sein seine N hij hem zijn S han honom hans sin R on yego ego jego mu J kare K geu Z ta
      他 彼 H woh uska U han M o T o onun A u
    -she her hers F elle la sa E ella la su I lei la ella sua P ela dela D sie ihr ihre N zij ze
      haar S hon henne hennes hun hende R ona yeyo jej ji J kanojo K geunyeo Z ta 她 彼女 H woh uski
    -it its this that these those F ce cet cette ces cela ca E este esta esto eso esa ese I questo
      questa quello quella P este esta isso aquele D es dies dieser diese dieses jener das N het dit
      dat deze S det den detta denne dette R eto etot ta ten tento to J kore sono kono ano K i geu Z
      zhe na 这 這 H yeh U tama se M ez az T bu su A in an
    -we us our ours F nous notre nos E nosotros nos nuestro nuestra I noi ci nostro nostra P nos
      nosso nossa D wir uns unser unsere N wij we ons onze S vi oss var vores R my nas nash nasha
      nasz J watashitachi bokura K uri Z women 我们 H hum hamara U me M mi T biz A ma
    -they them their F ils elles leur leurs eux les E ellos ellas los les su I loro essi P eles
      elas D sie ihnen ihr N zij hun S de dem deras R oni ikh ich J karera K geudeul Z tamen 他们 U he
      M ok T onlar A anha
    -who whose whom F qui dont E quien quienes I chi cui P quem D wer wen wem N wie S vem hvem R
      kto kogo kdo J dare K nuga nugu Z shui shei 谁 誰 H kaun U kuka M ki T kim A ki
    -what which F que quoi quel quelle E que cual I che cosa quale P que qual D was welche N wat
      welke S vad hva hvad R chto kakoy co J nani nan K mwo museun Z shenme he 什么 何 H kya U mita M
      mi T ne A che
    -where F ou E donde I dove P onde D wo N waar S var hvor R gde gdzie kde J doko K eodi Z nali
      nar 哪 H kahan U missa M hol T nerede A koja
    -how F comment E como I come P como D wie N hoe S hur hvordan R kak jak J ikani do K eotteoke
      Z zenme H kaise U miten M hogyan T nasil A chetor
    ~not no dont doesnt cant cannot wont isnt F ne n pas non aucun E no ningun I non no nessuno P
      nao nenhum D nicht kein keine nein N niet geen S inte ikke ingen ej R ne net nie nye J nai K
      anh ani Z bu mei 不 H nahin na mat U ei M nem ne T degil yok hayir A na
    -is are be am was were been being F est suis sont etre es etait E es son soy ser estar esta
      era I e sono sei essere era P e sou ser D ist bin sind sein war seid N is ben zijn was S ar er
      var vara vaere R yest byt jest jsem byl J desu da K ida Z shi 是 H hai hain U on M van T dir A
      ast
    -can could F peut peux E puede I puo P pode D kann konnen N kan S kan
    -will shall must should F doit dois faut E debe I deve P deve D soll muss musst werden wird N
      moet zal S ska maste skal R dolzhen
    -here there F ici la E aqui ahi alli I qui la P aqui la D hier da dort N hier daar S har dar
      her der R zdes tam tu J koko soko K yeogi Z zheli 这里 H yahan U taalla tassa M itt ott T burada
      A inja
    -as like than so F comme E como I come P como D wie als so N als zo S som sa R kak jak J yona
      K cheoreom Z xiang ru 如 H jaise U kuin M mint T gibi A mesl
    -if F si E si I se P se D wenn ob N als S om R yesli jesli J moshi K manyak Z ruguo H agar U
      jos M ha T eger A agar
    -but F mais E pero I ma P mas D aber N maar S men R no ale J demo K geureona Z dan H lekin par
      U mutta M de T ama A ama
    -yes F oui E si I si P sim D ja N ja S ja R da tak ano
    -please thanks thank F merci E gracias I grazie P obrigado D danke N bedankt S tack tak R
      spasibo J arigato K gomawo Z xiexie
    _ the a an of and in on to for at by from with or o n into onto upon s t ll re vs about very
      too did does get got some any F le la les l un une des du de d et a au aux en dans sur par
      pour chez vers ou y se s qu si leurs E el la los las lo un una unos unas de del y e a al en
      con por para sin o se I il lo la i gli le l un uno una di del della dello dei degli delle dell
      d e ed a al alla allo ai alle all da dal dalla dallo in nel nella nell nei con su sul sulla
      sull per si o ne P o a os as um uma de do da dos das e em no na nos nas ao por para com se D
      der die das den dem des ein eine einen einem einer eines und in im ins an am auf aus bei mit
      nach von vom zu zum zur fur um oder sich N de het een en van in op te aan met voor uit bij der
      den of naar S en ett et och og i pa av af til till for fra fran med om den det de ved vid som
      at att under hos ur R i v vo na s so k ko o ob ot do iz u po za dla z w ze pro je se nie J no
      o wo ga ni wa to e de mo ya kara made na ka yo he ne K ui eui e eul reul i ga neun eun wa gwa
      do eseo ro Z zhi de le he yu zhe ge H ka ki ke ko se mein aur hi bhi to par na U ja on ei se M
      a az egy es ban ben nak T ve bir ile A e ye va al el az be dar ra
    """
}
