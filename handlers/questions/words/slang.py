"""Short and chatty spellings, and the plain words they stand for.

The few dozen here are those of a programme's chat; for the thousands of others stands the table that indoNLP carries
(Kamus Alay, Salsabila et al. 2018), read as data because its package imports far more than the table.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

_OWN = """
cofe=coffee coffe=coffee cofee=coffee coffie=coffee koffie=kopi brek=break mksn=makan siang mksng=makan siang mknsiang=makan siang mkansiang=makan siang mknsng=makan siang mknmlm=makan malam mknmalam=makan malam reg=registrasi regist=registrasi roko=rokok ngeroko=merokok ngroko=merokok bts=batas btas=batas btsnya=batasnya mol=mal msola=musala musola=musala musolla=musala mosola=musala mushala=musala
damang=kabar sampurasun=halo rampes=halo
ikutan=ikut ikutin=ikut diikutkan=ikut diikutsertakan=ikut diikutin=ikut antra=antara diantra=di antara jda=jeda jdanya=jeda
mlai=mulai mlaii=mulai mulae=mulai mule=mulai muali=mulai mlainya=mulainya mulaiin=mulai slsai=selesai slesei=selesai cuap=berbicara cuap2=berbicara cuap-cuap=berbicara cuapcuap=berbicara ngoceh=berbicara ngebacot=berbicara bacot=berbicara koar-koar=berbicara koar2=berbicara pidatonya=pidato
berkegiatan=kegiatan beraktivitas=kegiatan beraktifitas=kegiatan hlman=halaman brenti=berhenti brhenti=berhenti brhnti=berhenti berenti=berhenti ngantar=mengantar mksi=makan siang mkmlm=makan malam makmal=makan malam mksiang=makan siang makansiang=makan siang makanmalam=makan malam
oiya=oh iya oya=oh ya ohiya=oh iya ohya=oh ya oia=oh iya oyaa=oh ya oiyaa=oh iya kyk=kayak cth=contoh tggal=tanggal rbu=rabu jmt=jumat sls=selasa sabt=sabtu mgg=minggu mnggu=minggu bndara=bandara bandra=bandara pswt=pesawat msjd=masjid mesjid=masjid msjid=masjid
wajb=wajib wjb=wajib gausah=tidak usah gosah=tidak usah gusah=tidak usah gaperlu=tidak perlu gprlu=tidak perlu gapernah=tidak pernah gaboleh=tidak boleh gakboleh=tidak boleh gbs=tidak bisa gabisa=tidak bisa gabs=tidak bisa gbisa=tidak bisa gakbisa=tidak bisa gatau=tidak tahu gtau=tidak tahu gamau=tidak mau gmau=tidak mau
brkat=berangkat otwnya=berangkat klr=kelar blkg=belakang blkng=belakang ksana=ke sana kesna=ke sana dstu=di situ ditu=di situ ksini=ke sini semalem=semalam sre=sore isyak=isya sertipikat=sertifikat colokn=colokan nohp=nomor hp jmputan=jemputan ootd=baju wc=toilet tolet=toilet
bj=baju perpus=perpustakaan prpus=perpustakaan ngacir=berangkat ngibrit=berangkat cus=berangkat cuss=berangkat capcus=berangkat cao=berangkat meluncur=berangkat nympe=tiba nympai=tiba nyampai=tiba kolrenang=kolam renang kolamrenang=kolam renang
brkt=berangkat brktnya=berangkatnya hlm=halaman hlmn=halaman hlaman=halaman halmn=halaman lmbr=lembar lmbar=lembar tulsan=tulisan brlembar=berapa lembar
gnti=ganti gantii=ganti lpor=lapor lporan=laporan lprn=laporan lpran=laporan lapran=laporan mesti=harus musti=harus kmr=kamar kmar=kamar kcl=kecil bli=beli dkt=dekat mcet=macet lrang=larang ptret=potret motrt=memotret nlai=nilai nilay=nilai krtas=kertas cetk=cetak unggh=unggah uplod=unggah apload=unggah aplod=unggah colkan=colokan hndk=handuk handk=handuk sabn=sabun strika=setrika setrka=setrika londri=laundry sertif=sertifikat sertip=sertifikat dokum=dokumentasi
plang=pulang dmana=di mana dmanaa=di mana kmanaa=ke mana siapn=siapkan siapkn=siapkan jma=jam bnar=benar bnr2=benar sja=saja ikt=ikut ikot=ikut ngikut=ikut lupaa=lupa sape=siapa berapaan=berapa brpan=berapa brapaan=berapa ijin=izin ijinnya=izin macem=macam macem2=macam setaun=setahun jd=jadi dpt=dapat dpet=dapat dapet=dapat dapetnya=dapat ngurusnya=urus skian=sekian taunan=tahunan aje=saja ato=atau dsana=di sana disono=di sana sono=sana sonoh=sana dsna=di sana dsini=di sini dsni=di sini ilang=hilang nyebut=menyebut mulu=melulu
ngadu=mengadu ssdh=sesudah ssudah=sesudah stlah=setelah diruang=di ruang diruangan=di ruang ruangn=ruang ruangn=ruang dibus=di bus dibis=di bus dirumah=di rumah dimasjid=di masjid dimpp=di mpp kempp=ke mpp dikosongin=dikosongkan kosongin=kosongkan ngosongin=mengosongkan ngosongkan=mengosongkan
apk=aplikasi app=aplikasi nma=nama nm=nama nmanya=namanya ati=hati-hati hati2=hati-hati los=narahubung pics=narahubung ni=ini ny=nya poto=foto poto2=foto photo2=foto mpe=sampai mpek=sampai smpek=sampai tetep=tetap gara2=karena rmnya=ruangnya lif=lift ksemua=semua kesemuanya=semuanya ksemuanya=semuanya slse=selesai slsenya=selesainya plng=pulang htl=hotel tonite=tonight 2nite=tonight 2day=today 2moro=tomorrow tomoro=tomorrow tmrow=tomorrow gimne=bagaimana gmne=bagaimana ngmpul=kumpul ngmpl=kumpul brgktnya=berangkatnya pulangnye=pulang
gara=karena gara-gara=karena seblm=sebelum sblmnya=sebelumnya denger=dengar brngkt=berangkat brgkat=berangkat brgkt=berangkat dksh=dikasih dkasih=dikasih dikash=dikasih buncit=akhir bontot=akhir
rmnya=ruangnya stgh=setengah stengah=setengah setgh=setengah kmna=ke mana kmanaa=ke mana pswd=sandi paswd=sandi inet=internet slese=selesai slesai=selesai slsai=selesai selse=selesai selesei=selesai
klmpok=kelompok klompk=kelompok gde=besar gdhe=besar nanggepin=menanggapi nangepin=menanggapi nanggapin=menanggapi ditanggepin=ditanggapi mentok=maksimal mentoknya=maksimal maks=maksimal maksnya=maksimal mksimal=maksimal minimalnya=minimal ngantri=antre ngantriny=antre nganggur=kosong nma=nama nm=nama nmanya=namanya siapin=siapkan siapn=siapkan lnjut=lanjut lnjt=lanjut disiapin=disiapkan nyiapin=menyiapkan nemenin=menemani temenin=menemani nemani=menemani nganter=mengantar nganterin=mengantar dianter=diantar ngajar=mengajar ngajarin=mengajar
bawain=membawa ngasi=memberi naruh=menaruh ketmu=bertemu ktmu=bertemu ktemu=bertemu ketemuan=bertemu yak=ya papasan=bertemu berpapasan=bertemu bersua=bertemu tmpat=tempat lwt=lewat lewt=lewat jlnnya=jalannya urg=orang bgt=banget bkn=bukan bukn=bukan smpean=kamu jmn=jaman yth=yang
jwab=jawab jwb=jawab jwabnya=jawab jwbnya=jawab hape=hp hapenya=hp nohp=nomor hp doi=dia doski=dia ybs=dia bsnya=bus jmbrapa=jam berapa ltai=lantai kpnn=kapan brankat=berangkat pmbimbg=pembimbing pbmbing=pembimbing nrsum=narasumber kelp=kelompok klpok=kelompok
sori=maaf sory=maaf sry=maaf sorri=maaf snek=snack brekfes=sarapan brekpes=sarapan miting=rapat sptu=sepatu payng=payung sendal=sandal zum=zoom skedul=jadwal skedjul=jadwal batre=baterai batrei=baterai batere=baterai srt=surat bkanya=buka bkany=buka tgh=tengah
pswat=pesawat pswt=pesawat krta=kereta kreta=kereta keretany=kereta bngku=bangku bndara=bandara bandra=bandara plabuhan=pelabuhan plbhan=pelabuhan gser=geser deket=dekat deketny=dekat smping=samping sampng=samping grbang=gerbang grbng=gerbang gerbng=gerbang
loby=lobi lby=lobi duid=uang duwit=uang dwit=uang fulus=uang terlmbat=terlambat obt=obat mgg=minggu rbu=rabu brs=beres dtng=datang mulae=mulai serlok=sharelok gugelmap=gmaps pswrd=sandi detlen=deadline tba=tiba smwa=semua pstrta=peserta
jm=jam jmbrp=jam berapa jambrp=jam berapa jamber=jam berapa jamberapa=jam berapa pkl=pukul pk=pukul brp=berapa
brpa=berapa brapa=berapa bp=berapa brplama=berapa lama dmn=di mana dmna=di mana dimn=di mana dimana=di mana
dimanakah=di mana mna=mana kmn=ke mana kmana=ke mana kemana=ke mana drmn=dari mana darimana=dari mana kpn=kapan
kpan=kapan kapn=kapan sp=siapa sapa=siapa siape=siapa ap=apa apaan=apa apakh=apakah ngapain=ngapain
ngapa=ngapain ngpain=ngapain skrg=sekarang skrang=sekarang skrng=sekarang skg=sekarang skarang=sekarang
bsk=besok bsok=besok besuk=besok kmrn=kemarin kmarin=kemarin hr=hari hri=hari ini=ini stlh=setelah stelah=setelah
abis=habis abs=habis hbs=habis bis=bus sblm=sebelum sblum=sebelum sebelom=sebelum sblmnya=sebelumnya ntar=nanti
entar=nanti nti=nanti tar=nanti td=tadi gmn=bagaimana gmana=bagaimana gimana=bagaimana knp=kenapa knapa=kenapa
napa=kenapa yg=yang dgn=dengan dg=dengan utk=untuk u=untuk tuk=untuk buat=untuk bwt=untuk dr=dari pd=pada dlm=dalam
sm=sama sma=sama aj=saja aja=saja doang=saja doank=saja ja=saja jg=juga jga=juga tdk=tidak gak=tidak ga=tidak
gk=tidak g=tidak kagak=tidak kaga=tidak nggak=tidak ngga=tidak enggak=tidak engga=tidak ndak=tidak tak=tidak
gada=tidak ada gaada=tidak ada gakada=tidak ada udh=sudah udah=sudah sdh=sudah dah=sudah uda=sudah blm=belum
blum=belum lom=belum blom=belum belom=belum msh=masih msih=masih lg=lagi lgi=lagi bs=bisa bsa=bisa hrs=harus kudu=harus
org=orang orng=orang klp=kelompok klpk=kelompok klmpk=kelompok klompok=kelompok kelmpok=kelompok kel=kelompok
grp=grup acr=acara acra=acara jdwl=jadwal jadwl=jadwal jdwal=jadwal kgtn=kegiatan kegiatn=kegiatan agnda=agenda
rg=ruang ruangan=ruang rgn=ruang lt=lantai lnt=lantai gd=gedung gdg=gedung jl=jalan jln=jalan almt=alamat
lok=lokasi tmpt=tempat tmp=tempat no=nomor nmr=nomor nmer=nomor nomer=nomor nope=nomor hp telp=telepon tlp=telepon
tlpn=telepon nelpon=menelepon nyuci=mencuci nyuciin=mencuci cuciin=mencuci dicuciin=dicuci nelepon=menelepon nelfon=menelepon nelpun=menelepon ntelpon=menelepon nelponnya=menelepon nanggung=menanggung nanggungnya=menanggung tlfn=telepon telpon=telepon telfon=telepon tlpon=telepon wa=whatsapp whatsap=whatsapp tele=telegram
pake=pakai pk=pukul pkai=pakai pkaian=pakaian bju=baju bw=bawa bwa=bawa tgl=tanggal tggl=tanggal smp=sampai
smpe=sampai smpai=sampai sampe=sampai nyampe=sampai ampe=sampai mnt=menit mnit=menit dtk=detik bpk=bapak pak=pak
bu=bu thx=terima kasih tq=terima kasih tks=terima kasih tx=terima kasih makasih=terima kasih makasi=terima kasih
mksh=terima kasih trims=terima kasih trimakasih=terima kasih trmksh=terima kasih mks=terima kasih kasihh=kasih
mhn=mohon tlg=tolong tolg=tolong infonya=info infoin=info knapa=kenapa krn=karena krna=karena klo=kalau kalo=kalau
kl=kalau klu=kalau kalu=kalau tp=tapi tpi=tapi trus=terus trs=terus lngsung=langsung lgsg=langsung nyampe=tiba
nyampai=tiba brangkat=berangkat brgkt=berangkat brngkat=berangkat pulkam=pulang plg=pulang mkn=makan manakah=mana siapakah=siapa berapakah=berapa kapankah=kapan dimanakah=di mana kemanakah=ke mana bilamanakah=kapan bilamana=kapan nginep=inap nginap=inap mam=makan mamam=makan maem=makan malem=malam
maksi=makan siang makansiang=makan siang mlm=malam mlam=malam pgi=pagi sng=siang siang2=siang ktua=ketua
ktm=ketemu ktmu=ketemu ketemu=bertemu dtg=datang dateng=datang pst=peserta psrt=peserta pserta=peserta
pmbimbing=pembimbing pembmbing=pembimbing narsum=narasumber narsumnya=narasumber pembicaranya=pembicara
cp=narahubung pic=narahubung contactperson=narahubung lo=narahubung cl=narahubung kdis=kepala dinas
walkot=wali kota walikota=wali kota wlkt=wali kota balkot=balai kota balaikota=balai kota btw=btw dong=dong
emg=memang emang=memang bnr=benar bener=benar beneran=benar lbh=lebih krg=kurang jgn=jangan dl=dulu dlu=dulu
bbrp=beberapa smua=semua smw=semua semuanya=semua jmlh=jumlah jml=jumlah jmlah=jumlah brg=barang brng=barang breng=bareng brengan=bareng breng2=bareng brenk=bareng
sy=saya aq=saya ak=saya gw=saya gue=saya gua=saya kt=kita qta=kita qt=kita mreka=mereka kmu=kamu kalian=kalian
tmn=teman tmen=teman temen=teman lht=lihat liat=lihat tau=tahu tahu=tahu taw=tahu tw=tahu ngerti=tahu
whats=what is what's=what is whos=who is who's=who is wheres=where is where's=where is whens=when is when's=when is
hows=how is how's=how is that's=that is it's=it is i'm=i am we're=we are we'll=we will bgn=bangun tnjukin=tunjukkan ngroko=merokok ngrokok=merokok ngerokok=merokok cewe=perempuan cowo=laki-laki stlah=setelah mkn=makan izn=izin ijn=izin wify=wifi wfi=wifi wiffi=wifi sebis=satu bus sebus=satu bus semobil=satu mobil sekapal=satu kapal wipi=wifi paswod=password paswot=password pasword=password ntr=nanti eval=evaluasi maparin=memaparkan mapar=memaparkan sng=siang mlm=malam thn=tahun th=tahun duit=uang nanya2=nanya gede=besar chek=check cek=cek hubin=hubungi pw=sandi pwd=sandi pass=sandi passwd=sandi psw=sandi oleh2=oleh-oleh mbl=mobil can't=can not
don't=do not doesn't=does not isn't=is not aren't=are not tmrw=tomorrow tmr=tomorrow tmrrw=tomorrow pls=please
plz=please ur=your wht=what wat=what whr=where wen=when hw=how thru=through mins=minutes min=minute hrs=hours
"""


@cache
def own_slang() -> dict[str, tuple[str, ...]]:
    """Read the table above; a spelling may stand for several words."""
    table: dict[str, list[str]] = {}
    last: list[str] = []
    for piece in _OWN.split():
        short, equals, word = piece.replace("'", "").partition("=")
        if not equals:
            last.append(short)
            continue
        last = [word]
        table.setdefault(short, last)
    return {short: tuple(words) for short, words in table.items()}


@cache
def general_slang() -> dict[str, tuple[str, ...]]:
    """Read indoNLP's table without importing its package (emoji tables, 3 MB)."""
    return {
        short: tuple(words.split())
        for short, words in _data("slang_data", "SLANG_DATA").items()
        if len(short) > 1 and short.isalpha()
    }


@cache
def plain_words() -> frozenset[str]:
    """Words known to be Indonesian, so that none of them is taken for a misspelt name."""
    meanings = {word for words in general_slang().values() for word in words}
    return frozenset(meanings) | frozenset(_data("stopwords_data", "STOPWORDS"))


@cache
def stop_words() -> frozenset[str]:
    return frozenset(_data("stopwords_data", "STOPWORDS"))


def _data(module: str, name: str) -> dict[str, str]:
    package = importlib.util.find_spec("indoNLP")
    if package is None or package.origin is None:
        raise ModuleNotFoundError(name="indoNLP")
    path = Path(package.origin).parent / "preprocessing" / f"{module}.py"
    spec = importlib.util.spec_from_file_location(f"_indonlp_{module}", path)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(name="indoNLP")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    table = getattr(loaded, name)
    return table if isinstance(table, dict) else dict.fromkeys(table, "")
