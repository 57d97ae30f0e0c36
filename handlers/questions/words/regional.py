"""Words of regional speech that Indonesians mix into their chats, with what they stand for; «=» alone is left out.

Those behind «|» are words of everyone too («teh», «bali», «kuda»): they count only beside others of their region.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_EVERYWHERE = """
gaes= gaess= gais= gaiss= ges= guise= cuy= cuyy= coy= njir= anjir= anjrit= anjay= dulur= lokak= cok= cuk= cukk= rek= bestie= besti= ngab= lur= lurr= lurd= ndes= geng= wkwk= kuy= skuy= gas= gaskeun=
je= jeh= ji= kodong= kasian= bah= lae= bray= broh= bun= bre= sabi=bisa sebat=merokok nyebat=merokok udud=merokok ngudud=merokok ududan=merokok ngebul=merokok ngerokok=merokok
boker=toilet bokerr=toilet berak=toilet pipis=toilet kencing=toilet ngecas=cas ngecharge=cas nge-cas=cas ngeces=cas ootd=pakaian outfit=pakaian outfitnya=pakaian kostum=pakaian kostumnya=pakaian
"""

_JAWA = """
meneh=lagi malih=lagi disik=dulu dhisik=dulu disikan=duluan piye=bagaimana kepiye=bagaimana kepriye=bagaimana pripun=bagaimana opo=apa opoe=apa opoan=apa sopo=siapa sinten=siapa ngendi=di mana endi=mana ndi=mana pundi=mana nandi=di mana piro=berapa piroan=berapa pinten=berapa
saiki=sekarang sakniki=sekarang saniki=sekarang samenika=sekarang mengko=nanti mengke=nanti engko=nanti mangke=nanti sesuk=besok sesok=besok benjing=besok wingi=kemarin esuk=pagi isuk=pagi bengi=malam wengi=malam dalu=malam dino=hari dinten=hari
mangan=makan maem=makan nedho=makan nedha=makan dahar=makan dhahar=makan turu=tidur budal=berangkat mangkat=berangkat bidhal=berangkat bidal=berangkat mulih=pulang muleh=pulang kondur=pulang wangsul=pulang
uwis=sudah wis=sudah wes=sudah sampun=sudah mpun=sudah durung=belum dereng=belum ora=tidak mboten=tidak boten=tidak gaiso=tidak bisa onok=ada wonten=ada iso=bisa isok=bisa saged=bisa saget=bisa entuk=boleh oleh2e=oleh-olehnya angsal=boleh
kambek=dengan mbek=dengan ambek=dengan kalih=dengan nggo=untuk kanggo=untuk damel=untuk kulo=saya kula=saya nyong=saya inyong=saya awakdewe=kita dhewe=kita kowe=kamu koen=kamu sampeyan=kamu panjenengan=kamu iki=ini niki=ini kuwi=itu niku=itu iku=itu kae=itu
neng=di nang=di ning=di lali=lupa supe=lupa wae=saja ae=saja mawon=saja rampung=selesai bubare=selesainya sakwise=setelah sawise=setelah sakdurunge=sebelum sakdurung=sebelum nek=kalau menawi=kalau jeneng=nama asma=nama klambi=baju klambine=bajunya
nggawe=pakai nganggo=pakai ngango=pakai loro=dua telu=tiga papat=empat suwe=lama sue=lama dikekno=diberikan klambimu=bajumu numpak=naik mlebu=masuk metu=keluar melu=ikut tekan=sampai nganti=sampai kudu=harus nggowo=bawa gowo=bawa sedulur= tumut=ikut nampa=menerima nampani=menerima jare=katanya ngono=begitu ngene=begini tho= tah= yo= nggih=ya enggih=ya inggih= mbok= suwun=terima-kasih nuwun=terima-kasih
| napa=apa e= ne= to= toh= ki= lek=kalau bar=setelah teko=datang bali=pulang oleh=boleh karo=dengan kene=sini kono=sana mari=setelah sing=yang rak=tidak ra=tidak ono=ada enek=ada dewe=sendiri tak=saya
"""

_SUNDA = """
deui=lagi heula=dulu heulaan=duluan wungkul=saja hungkul=saja kabeh=semua kabehan=semua sadaya=semua sadayana=semua kedah=harus saentos=setelah kumaha=bagaimana naon=apa naonan=apa saha=siapa iraha=kapan sabaraha=berapa baraha=berapa ayeuna=sekarang engke=nanti isukan=besok enjing=besok kamari=kemarin isuk=pagi enjing-enjing=pagi peuting=malam wengi=malam dinten=hari
dahar=makan neda=makan sare=tidur kulem=tidur indit=berangkat mangkat=berangkat uih=pulang wangsul=pulang nepi=sampai nepika=sampai dugi=sampai enggeus=sudah geus=sudah atos=sudah parantos=sudah acan=belum teu=tidak henteu=tidak moal=tidak aya=ada tiasa=bisa kedah=harus
arurang=kita abdi=saya simkuring=saya kuring=saya anjeun=kamu maneh=kamu ieu=ini didieu=di sini didinya=di situ dinya=situ kamana=ke mana timana=dari mana jeung=dengan sareng=dengan keur=untuk kanggo=untuk wae=saja weh=saja rengse=selesai bubaran=selesai
saenggeus=setelah saatos=setelah sateuacan=sebelum samemeh=sebelum lamun=kalau upami=kalau mun=kalau wartosna=info namina=namanya nami=nama ngarana=namanya acuk=baju raksukan=baju tumpak=naik lebet=masuk asup=masuk miluan=ikut ngiring=ikut ngumpul=kumpul urg=kita
tilu=tiga opat=empat ngilu=ikut ngiluan=ikut lami=lama atuh= mah= euy= tah= tea= lur= jang= ceunah=katanya cenah=katanya hatur= nuhun=terima-kasih punten= sanes=bukan sanés=bukan
| teh= da= tos=sudah tuang=makan urang=kita eta=itu ti=dari ka=ke nu=yang tabuh=jam make=pakai angkat=berangkat balik=pulang lebah=sebelah hiji=satu we=saja bade=akan rek=akan
"""

_BETAWI = """
ape=apa apean=apa siape=siapa dimane=di mana kemane=ke mana mane=mana gimane=bagaimana berape=berapa brape=berapa kite=kita aye=saya ane=saya ude=sudah udeh=sudah kagak=tidak kaga=tidak kagag=tidak ampe=sampai
pegimane=bagaimana nyang=yang nyok= entu=itu ntu=itu ono=itu dimari=di sini kemari=ke sini napa=kenapa ngapah=kenapa bilenye=kapan camane=bagaimana macamane=bagaimana sape=siapa brapa=berapa
| ente=kamu bile=kapan ade=ada pade=pada nak=mau same=sama
"""

_MAKASSAR = """
pale= palek= iye=ya iyek=ya iyee=ya tawwa= bede= tabe= tabek= aga=apa tena=tidak sai= sede= ces= cappo= ewako= salama= silessureng= sikalimi= kikita=kita idi=kita kamma=seperti bella= apami=apa apaji=apa apapi=apa
dimanaki=di mana kita kemanaki=ke mana kita dimanami=di mana kemanami=ke mana dimanapi=di mana dimanaji=di mana
| ki= ko= ka= mi= pi= ta=kita mo= tong=juga rong= anu= nda=tidak di=ya
"""

_MANADO = """
makase=terima-kasih torang=kita trang=kita dorang=mereka ngana=kamu ngoni=kalian nyanda=tidak nyandak=tidak deng=dengan kiapa=kenapa kyapa=kenapa bagimana=bagaimana pigi=pergi makang=makan jang=jangan beso=besok skarang=sekarang kase=kasih kong=lalu lei= ley= kwa= kote= stow= sto= dang= neh= depe= dpe= sandiri=sendiri kamana=ke mana kalu=kalau bekeng=membuat balum=belum
| mo=mau so=sudah pe= le= jo= e= ne= for=untuk dapa=dapat
"""

_TIMUR = """
tong=kita kitong=kita kitorang=kita katong=kita ketong=kita dorang=mereka kamorang=kalian sa=saya su=sudah tra=tidak tara=tidak trada=tidak ada tarada=tidak ada sonde=tidak deng=dengan beta=saya bet=saya pigi=pergi kamana=ke mana skarang=sekarang sabantar=nanti sbentar=nanti dimanakah=di mana kaka= kaka-kaka= pace= mace= paitua= nyong=
danke=terima-kasih dangke=terima-kasih balum=belum beso=besok makang=makan kastau=beritahu kasitau=beritahu ambe=ambil sandiri=sendiri bagemana=bagaimana bagimana=bagaimana jua= lai= par=untuk
| pi=pergi pu= pung= mo=mau ko=kamu e= to= kam=kalian de=dia dong=mereka seng=tidak ale=kamu ose=kamu son=tidak tida=tidak
"""

_BATAK = """
kek=seperti kekmana=bagaimana kekmananya=bagaimana cemana=bagaimana cemmana=bagaimana kekgini=begini kelen=kalian klen=kalian pulak= pula= bah= lae= ito= amang= inang= eda= appara= tulang= horas= mauliate=terima-kasih ise=siapa aha=apa didia=di mana tudia=ke mana andigan=kapan sadia=berapa boha=bagaimana saonari=sekarang sogot=besok ndang=tidak daong=tidak dang=tidak nengok=melihat balek=pulang
| awak=saya kau=kamu lek= wak= kali=sekali kam=kamu
"""

_MINANG = """
apo=apa siapo=siapa sia=siapa dimano=di mana dima=di mana kamano=ke mana kama=ke mana kemano=ke mana mano=mana pabilo=kapan bilo=kapan barapo=berapa berapo=berapa baa=bagaimana bagaimano=bagaimana cakmano=bagaimana caknyo= beko=nanti agek=nanti bisuak=besok kito=kita ambo=saya denai=saya balun=belum alun=belum indak=tidak idak=tidak dak=tidak ado=ada
pai=pergi untuak=untuk sajo=saja tarimo=terima iko=ini galo=semua galonyo=semuanya lamo=lama duo=dua limo=lima barangkek=berangkat manyambuik=menyambut basuo=bertemu salasai=selesai sikok=satu nian= sanak= dunsanak=
| bara=berapa ko=ini nan=yang awak=kita wak=kita jo=dengan se=saja alah=sudah lah=sudah ka=ke
"""

_BANJAR = """
kayapa=bagaimana kayapakah=bagaimana wayahini=sekarang wahini=sekarang pabila=kapan barapa=berapa tulak=berangkat bulik=pulang kada=tidak kadada=tidak ada kadak=tidak gasan=untuk haja=saja ulun=saya unda=saya pian=kamu ikam=kamu sabuting=satu guring=tidur kamana=ke mana balum=belum manarima=menerima hanyar=baru baisukan=pagi kamarian=sore handak=mau samunyaan=semuanya barataan=semua imbah=setelah pang= leh= lih= lakas=cepat
| nang=yang lawan=dengan isuk=besok kena=nanti am= lah= ai= ka=ke napa=apa wadah=tempat
"""

_PALEMBANG = """
pulo=lagi bae=saja pacak=bisa lemak=enak kito=kita kemano=ke mana dimano=di mana mano=mana apo=apa siapo=siapa berapo=berapa ngapo=mengapa idak=tidak dak=tidak ado=ada galo=semua galonyo=semuanya agek=nanti pegi=pergi balek=pulang wong=orang sano=sana kalu=kalau cakmano=bagaimana kamu-kamu=kalian sikok=satu nian= dem=sudah
| nak=mau lah=sudah la=sudah awak=kamu mang= cek= lepas=setelah
"""

_BALI = """
napi=apa nyen=siapa dija=di mana kija=ke mana pidan=kapan akuda=berapa kenken=bagaimana sapunapi=bagaimana jani=sekarang mangkin=sekarang benjang=besok ngajeng=makan iraga=kita titiang=saya suba=sudah konden=belum tusing=tidak nenten=tidak wenten=ada sane=yang dados=boleh suksma=terima-kasih mulih=pulang budal=pulang matur= niki=ini lakar=akan sampun=sudah durung=belum bli= gek= ajak=dengan
| sira=siapa kuda=berapa mani=besok ring=di tiang=saya ten=tidak sing=tidak dadi=boleh ne=ini to=itu nah= gus= buin=lagi beh=
"""

_REGIONS = (_JAWA, _SUNDA, _BETAWI, _MAKASSAR, _MANADO, _TIMUR, _BATAK, _MINANG, _PALEMBANG, _BANJAR, _BALI)


@dataclass(frozen=True, slots=True)
class Region:
    """What the words of one region stand for: those nobody else has, and those that are words of everyone too."""

    own: dict[str, str]
    shared: dict[str, str]


def _table(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    last = ""
    for piece in text.split():
        word, equals, meant = piece.partition("=")
        last = word if equals else last
        found[last] = meant if equals else f"{found[last]} {piece}"
    return {word: meant.replace("terima-kasih", "terima kasih") for word, meant in found.items()}


@cache
def everywhere() -> dict[str, str]:
    return _table(_EVERYWHERE)


@cache
def regions() -> tuple[Region, ...]:
    parts = (text.partition("|") for text in _REGIONS)
    return tuple(Region(_table(own), _table(shared)) for own, _, shared in parts)


@cache
def regional_words() -> frozenset[str]:
    """Words by which a message shows where its writer is from."""
    return frozenset(everywhere()) | frozenset(word for region in regions() for word in region.own)
