extension GistWords {
  /// War, crime, feelings and qualities.
  static let deeds2 = """
    together F ensemble E juntos I insieme P juntos D zusammen gemeinsam N samen S tillsammans
      sammen R vmeste razem spolu J issho K hamkke Z yiqi gong 一緒 H saath U yhdessa M egyutt T
      birlikte beraber A bahm
    ~without less F sans E sin I senza P sem D ohne N zonder S utan uden uten R bez J nashi nai K
      eomneun Z mei wu 無 H bina U ilman M nelkul T siz A bi
    ~between among F entre parmi E entre I tra fra P entre D zwischen unter N tussen S mellan
      mellom imellem R mezhdu miedzy mezi J aida K saie Z jian 間 H beech U valissa M kozott T
      arasinda A beyn
    ~beyond across through F dela travers outre E traves mas I oltre attraverso P alem D jenseits
      durch N voorbij door S bortom genom gennem igjennom hinsides R skvoz cherez poza przez J
      kanata K neomeo Z yue chao 越 超 H paar U lapi yli M at tul T otesinde
    ~inside within F dedans interieur E dentro interior I dentro interno P dentro D innen drin N
      binnen S inuti inne indeni R vnutri wewnatrz uvnitr J naka uchi K an sok Z nei li 内 中 H andar
    ~outside outer F dehors exterieur E fuera I fuori P fora D draussen aussen N buiten S utanfor
      ute ude ut R snaruzhi J soto K bakk Z wai 外 H bahar
    """
}
