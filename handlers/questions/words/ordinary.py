"""Ordinary Indonesian words, by what they are about: none is a slip, and what is formed of them is none either.

Unlike `everyday.py` these may still be another form of a word of the visit; chosen by hand where a dictionary showed
that they would be mended into words of a visit («angker» into angket, «kencan» into kencang).
"""

from __future__ import annotations

from functools import cache

_WORDS = """
bps bpn kpp lapas rutan rsj samsat imigrasi polres polda polsek kodim kodam koramil kejari kejati dandim kapolres kapolda kajari puskesos kua kadin sdn smpn sman smkn
jadul kadar pulas berkati memberkati diberkati barakallah jazakallah jazakumullah gbu
borong ngamuk
ayah mama papa paman bibi kakek nenek menantu mertua keponakan ponakan sepupu saudari kekasih janda duda putra puteri bujang lajang perawan jomblo kembar balita remaja
jejaka gadis pemuda pemudi nona bini laki perjaka tunangan mempelai pengantin pelaminan kawin sunat khitan akikah aqiqah arisan kondangan hajatan syukuran selamatan keluarga anakku istriku suamiku
senang sedih benci dendam cemas gelisah gugup malu rindu kangen galau bahagia gembira iba sombong angkuh jahat licik kikir tega tulus ikhlas sabar nekat nyali berani pengecut
semangat jenuh kagum terharu kecewa putus patah cemburu iri dengki ngambek sopan santun bijak bijaksana lugu polos lucu kocak humor jujur loyal murni sengit histeris stres depresi
trauma bimbang yakin nyaman aman damai tenteram tentram sengsara derita puas lega risau panik syok minder optimis pesimis prihatin simpati empati nafsu gengsi emosi
tubuh badan kepala rambut dahi kuping bibir lidah gusi leher pundak lengan siku jari kuku perut pinggang pinggul pantat bokong paha lutut betis tumit tulang otot urat saraf
syaraf kulit keringat hati paru ginjal lambung usus otak rahim kelamin janin uban jenggot jerawat bisul luka lecet memar lebam bengkak gatal kudis panu kurap wasir ambeien maag
pening mules muntah mencret sembelit masuk kejang pingsan lumpuh stroke kanker tumor diabetes kolesterol hipertensi tensi cedera keseleo terkilir gips infus suntik
jarum perban plester betadine obat pil tablet kapsul salep jamu terapi pijat kerik urut refleksi bekam operasi bedah rawat sembuh kambuh kuman virus bakteri kutu lalat kecoa tikus
cicak lebah tawon kadal biawak buaya komodo harimau macan singa gajah badak jerapah monyet orangutan rusa kijang kuda keledai banteng kerbau domba biri babi
kelinci bebek itik angsa kalkun elang merpati bangau kelelawar katak kodok penyu kura hiu paus lumba kepiting kerang gurita lele nila gurame patin teri tongkol bandeng naga hewan
ternak serangga ulat kupu belalang capung cacing laba kalajengking tokek angker hantu setan pocong kuntilanak arwah roh gaib mistis dukun santet jin iblis kuburan makam keramat kutukan
mantra sakral takhayul seram horor kaget bunuh rampok maling copet begal tipu penipu tersangka saksi jaksa penjara polisi polsek prajurit sersan kapten jenderal perang tempur
senjata pistol tembak peluru bom panah tombak pisau golok celurit teroris culik aniaya hajar pukul tampar bakar rusuh tawuran demo mogok kudeta mafia narkoba ganja
sabu miras mabuk judi kasino slot togel pelaku korban gugat tuntut vonis denda pidana perdata hukum undang hak dakwa bela advokat pengacara notaris harta wasiat
makan goreng rebus kukus panggang oseng tumis santan sayuran kangkung wortel kubis kol terong timun mentimun tomat bawang lombok jagung singkong ubi talas kacang kedelai
gandum beras ketan lontong ketupat sosis kornet semur opor sop terasi saus bumbu merica kunyit jahe kencur lengkuas serai ketumbar cengkeh pala kelapa
pisang apel jeruk nanas pepaya semangka melon anggur salak durian rambutan manggis duku langsat jambu sirsak alpukat nangka sawo belimbing kurma lemon nipis stroberi leci srikaya markisa
permen coklat cokelat keju mentega selai madu krim mayones sereal biskuit wafer keripik kerupuk rempeyek dodol wajik lemper lumpia risoles pastel donat martabak pempek siomay batagor seblak cilok bakwan
gorengan rujak asinan manisan kolak cendol dawet bandrek wedang bir tuak sampanye piring mangkok mangkuk gelas cangkir botol sedotan garpu sumpit panci wajan
kompor gas kulkas dispenser galon termos kipas setrika cuci gayung sabun sampo odol sikat handuk tisu pembalut popok cermin kaca sisir gunting silet cukur parfum bedak lipstik maskara
kosmetik skincare salon sauna gym kolam lilin korek senter lampu kabel stop kontak colokan baterai aki genset saklar sumbu paku palu obeng tang gergaji bor cat kuas lem selotip
pondok gubuk gudang garasi gerbang genteng lantai keramik tembok plafon tiang balkon teras loteng rak sofa bantal guling selimut seprai sprei kelambu gorden
keset pel tong keranjang kardus kantong kantung plastik koran majalah kaset kitab ensiklopedi globe stiker poster bendera tombol remote antena gembok rantai piston busi
karat baja tembaga timah kuningan perunggu berlian permata mutiara kerikil beton bata kayu bambu rotan karet benang wol sutra sutera linen denim bordir jahit
rajut kancing resleting saku ikat sabuk cincin gelang kalung anting bros gaun kebaya jas rompi blus daster piyama kaos kaus singlet jubah gamis sorban kopiah blangkon bot sepatu
angka huruf kalimat koma titik garis lingkaran segitiga kubus sudut diagram grafik aljabar kuadrat kali bagi tambah kurang jumlah hitung perhitungan ganda ganjil genap pecahan persen rasio
abad dekade windu tahun pekan detik zaman kuno purba modern masa lampau nanti esok lusa fajar subuh senja petang gerhana purnama planet satelit galaksi atom molekul sel gen energi nuklir
sains teori logika filsafat psikologi sosiologi antropologi astronomi geologi skripsi tesis disertasi jurnal rapor ijazah nilai ujian ulangan remedial beasiswa kuliah kampus dosen rektor
dekan asrama murid siswi guru les privat kursus pramuka pesantren madrasah santri kiai kyai ustaz ustad habib imam khatib pendeta pastor pastur romo uskup biara biarawati kapel gereja katedral
kelenteng wihara vihara kuil candi stupa masjid surau langgar menara kubah mimbar azan adzan wudu wudhu tahajud dhuha witir tarawih puasa sahur berbuka takjil zakat sedekah infak wakaf kurban
qurban haji umrah umroh lebaran idulfitri iduladha natal paskah nyepi waisak imlek galungan iman takwa dosa pahala surga neraka kiamat malaikat nabi rasul dewa dewi doa zikir berkah berkat amanah
alquran injil ayat surat hadis kafir halal haram najis suci kudus saleh tobat ibadah
senat senator parlemen dewan fraksi oposisi koalisi kampanye caleg capres pilkada pilpres pilgub suara golput reformasi revolusi komunis sosialis liberal demokrasi diktator
republik kerajaan kesultanan sultan pangeran istana takhta mahkota bangsawan penjajah penjajahan kemerdekaan pahlawan proklamasi pancasila garuda konstitusi duta kedutaan konsulat diplomat pengungsi imigran
korup pungli gratifikasi rotasi demosi eselon honorer cpns pppk upah thr tukin pecat resign lamaran lowongan karier karir pelatih
rekan mitra relasi saingan rival lawan musuh kubu sekutu komplotan anggota pelayan pembantu majikan tukang buruh kuli montir mekanik petani nelayan pedagang penjahit koki pramusaji pramugari pilot
masinis kondektur kenek hansip kurir ojek sopir calo makelar agen broker bos direksi komisaris akuntan arsitek desainer penulis penyair wartawan jurnalis reporter penyiar aktor aktris
sutradara komedian pelawak pesulap model penari musisi gitaris drummer dalang wayang gamelan angklung gitar piano biola suling gendang drum terompet harmonika band konser orkestra karaoke dangdut pop rock jazz
keroncong irama nada lirik melodi tari dansa joget disko patung ukir pahat pantun cerpen dongeng legenda mitos teater bioskop sinetron kartun animasi televisi radio podcast
gosip hoaks iklan reklame viral konten sensasi skandal rekor juara piala medali trofi penalti striker stadion sirkuit arena balap maraton senam silat karate taekwondo
gulat bridge tenis badminton bulutangkis pingpong futsal golf panahan selam surfing mancing berburu mendaki kemah berkemah hobi mainan boneka layangan kelereng kartu domino tebak
obligasi reksadana investasi inflasi resesi krisis valuta kurs dinar euro yen ringgit baht deposito cicilan hutang pinjol pegadaian gadai rugi untung
omzet properti kontrakan kos kost sewa rumah perumahan apartemen ruko vila tanah sertipikat pajak bea cukai ekspor impor barter lelang tender obral promo voucher kupon undian lotre hadiah koin receh
belanja dagangan toko warung lapak kios mal swalayan minimarket kembalian struk kuitansi faktur bon murah mahal laris laku stok grosir eceran
iklim gerimis badai guntur kilat salju embun topan tornado pasang surut kemarau musim merapi lahar magma abu kawah lembah tebing jurang
ngarai goa rawa muara delta hulu hilir parit selokan waduk bendungan irigasi telaga samudra samudera teluk tanjung semenanjung benua pulau rimba semak padang gurun oasis savana akar
daun kelopak biji benih bibit pupuk cangkul bajak panen tebu tembakau kopi sawit jati mahoni cemara pinus beringin bakau mawar anggrek kamboja
sinar cahaya terang gelap kegelapan bayangan pelangi udara oksigen debu limbah racun api air lumpur
jalan tikungan tanjakan turunan jembatan terowongan trotoar halte rambu merah solar pertamax bengkel dongkrak kopling setir kemudi klakson spion sadel pedal
becak bajaj andong delman angkot taksi truk sedan jip derek balon kapal perahu sampan rakit feri gerbong peron helikopter paspor visa imigrasi koper tiket
tersesat nyasar mudik kampung perantau merantau pelayaran pendaratan penerbangan penumpang nakhoda pelaut jangkar layar dayung
komputer printer flashdisk memori keyboard mouse monitor kamera lensa tripod drone proyektor mikrofon speaker headset powerbank pulsa sinyal aplikasi gim instal unduh
retas peretas hacker sandi akun blokir hapus unggah cetak pindai salin tempel tautan situs laman blog medsos facebook instagram twitter tiktok youtube google gmail telegram zoom notifikasi alarm
robot kecerdasan buatan chatbot algoritma koding program server jaringan modem piksel digit listrik komunitas
hijau kuning biru putih hitam ungu jingga oranye pink krem warna pirang bundar bulat lonjong persegi kotak tebal lebar tinggi pendek dalam dangkal tajam tumpul
keras lunak licin basah lembap kotor bersih wangi harum bau busuk amis pahit manis asin pedas hambar gurih sedap segar basi mentah hangus kental encer padat cair leleh
miskin muda tua kuat gemuk kurus langsing ramping tampan ganteng cantik jelek buruk rapi berantakan cerdas pintar pandai bodoh dungu malas gesit lambat pelan lekas kencang nyaring berisik ramai sepi
sunyi hening bising hebat dahsyat gagah perkasa hina fana abadi kekal nyata palsu tiruan asli orisinal antik langka aneh ajaib rumit sukar gampang mudah berat penuh kosong terbalik
miring lurus bengkok datar tegak roboh rubuh hancur rusak pecah retak robek sobek koyak bocor mampet sumbat lepas terjang ambruk tenggelam hanyut terapung terbang jatuh tergelincir tersandung
bangun ngorok pipis kencing kentut berak ludah bersin menguap kedip tatap intip intai dengar cium peluk belai cubit gelitik jilat gigit kunyah telan hisap isap sentuh raba
tekan tarik dorong gendong pikul seret tangkap genggam pegang jinjing lipat gulung bungkus bongkar copot cabut tanam semprot lap gosok kuras
bilas jemur potong iris cincang tumbuk giling aduk campur kocok tuang ayak tulis gambar coret warnai jawab tanya bantah debat tengkar pertengkaran berkelahi kelahi
ejek caci maki sindir fitnah goda canda becanda gurau kelakar tawa tertawa ketawa senyum tangis menangis teriak teriakan bisik bisikan bicara pidato ceramah cerita janji sumpah bohong dusta ingkar
maaf ampun salam sungkem hormat tunduk sujud jongkok berdiri berbaring baring bersandar merangkak melangkah lompat loncat panjat daki turun naik sembunyi hilang lenyap
cari temu jumpa pisah rujuk kencan pacaran selingkuh setubuh melahirkan menyusui asuh latih manjakan sayang kasih bosan jemu kerja menganggur sibuk santai bersantai libur
rencana usul saran kritik setuju tolak terima pilih batal tunggu cegah larang izin biar paksa suruh perintah utus kirim antar jemput pinjam kembali tukar rombak perbaiki tambal susun atur tata urus
pelihara jaga kawal lindung serbu rebut rampas jarah sita kepung jebak perangkap curang kalah imbang menyerah bangkit hidup mati tewas gugur wafat jenazah jiwa
selera kuasa wenang berwenang nasib takdir rezeki hikmah musibah azab karma ramal shio fengsui primbon weton pantang pamali tabu adat ras etnis pribumi asing bule turis
sosok tokoh sobat sahabat kawan kenalan tetangga warga jelata hamba budak tuan gembel pengemis pemulung preman bajingan penjahat penjilat pembohong pemimpi
tenggara pusaka mami papi opa oma oom cece koko akang teteh abah emak bunda ibunda ayahanda
pendapat semacam penderitaan kemenangan kekalahan permukaan penahanan tahanan perjuangan perlawanan pertempuran pertahanan pemakaman penawaran kesempatan kesepakatan kesimpulan kesabaran kejahatan kebenaran kebaikan
pesanan kiriman ingatan lautan pukulan cairan ledakan hiburan gambaran tampilan rekaman pegangan gabungan barisan lembaran satuan tingkatan muatan puluhan ratusan ribuan jutaan lintasan batasan
kepausan kemeriahan keramaian kerusuhan penyesalan pencegahan peradaban perkemahan peperangan persidangan pengadilan peradilan pelantikan peralihan penagihan perwalian penalaran pencerahan pelacakan perjamuan
spesial ekstra elemen momen poin akting servis pose debut performa figur aura vegan sosial moral rasional nasional normal formal fatal final total brutal ilegal legal lokal global praktis teoritis
romantis dramatis tragis komedi serius misterius religius agresif kreatif produktif sensitif positif negatif aktif pasif instan klasik elegan glamor mewah sederhana bersahaja kampungan norak gaul
publik senior junior doktor profesor sarjana magister deputi opsir opera kusta kolera malaria tifus dbd hepatitis
kelak konon mustahil niscaya kadang kerap jarang acap lazim biasa luar tengah ujung pinggir samping depan belakang atas bawah seberang pojok penjuru
tanggal mingguan bulanan harian tahunan semester kuartal triwulan lustrum milenium dini larut
bagan skala peta lokasi koordinat radius diameter keliling luas volume suhu derajat celsius meter kilo ton liter lusin kodi rim
harap curiga syukur sembah kaul nazar sesal insaf lupa ingat angan impi cita niat tekad hasrat keinginan kemauan kebutuhan keperluan
sikap sinting lacak samar candu desak alih belanda arab canggung tuntun piatu jago bilik damar bual tular tawar komisi markas kaleng pola heroin teliti pandang letak resiko risiko ikatan jantan tuli lelah seks
kondom benda ketat dorongan cakar susur babak aksen segel buntu paruh poker laser andai colok idap invasi suram sentral kumbang simpang altar lengah jalin kabung bangsal rasuk sadap telefon balok tonjol tumpuk tampang
tembus mendiang punah siar acu susut kabinet komplikasi pelik reda bungkuk jeli duri pedalaman anggap kemasan awam mangsa runtun angguk gapai pasok ratap tamak cerah buncis elok kloset butik mandul pangkal julang mapan
penat kelabang preferensi sangar timpang belia kolong riskan renggang monolog target solusi pasaran kandungan saringan bilangan belokan pajangan hemat boros suka sahut usap elus remas cekik bekap hela napas
butuh bongkah cekatan sigap telaten ceroboh teledor lalai abai acuh cuek jutek ganas buas jinak bugar loyo lesu lunglai gontai tegap kekar bungkam bisu juling pincang difabel tunanetra tunarungu
propinsi kekaisaran kaisar camat lurah kades dusun hunian penginapan losmen wisma barak mading brosur pamflet spanduk baliho karnaval parade festival pameran malam
gajian dadakan tiduran sindiran belasan kopian kuncian sewaan pindahan lanjutan ikutan tukaran terusan awalan ajakan suruhan makian kemewahan kemegahan ketamakan kepunahan kesusahan kerinduan kesepian kesehatan
dilema ironi paradoks metafora hipotesis asumsi opini argumen fakta logis absurd bias stigma karisma wibawa reputasi prestise mandiri mandala sentosa makmur sejahtera adil rakyat
vaksin imun steril infeksi radang nanah borok katarak minus silinder plus softlens behel sariawan cacar campak gondok rubella polio tetanus rabies herpes
kecapekan kelelahan kelaparan kehausan kedinginan kepanasan keracunan kecelakaan kebanjiran kemalingan kecopetan kehujanan kesiangan kemalaman kekenyangan ketiduran kebelet kesurupan kesasar ketipu kejebak
mood meeting yoga trek spot kontes lomba undi kuis gambreng suit umpet engklek egrang congklak bekel yoyo lego puzzle
tato tindik rokok vape asbak cerutu kretek sirih pinang gambir dupa kemenyan sesajen tumpeng kenduri slametan tahlil yasin wirid haul maulid isra nuzul
selembar sehelai seekor sekotak sebungkus seporsi sebotol segelas semangkuk semangkok setusuk sepotong sebiji sekilo sepasang serenteng
kena bisnis kendali kasus sangkal susup layang tanda hubungan pandangan pemahaman satire belaian bidik incar tunggang bentang renung
"""


@cache
def ordinary_words() -> frozenset[str]:
    return frozenset(_WORDS.split())
