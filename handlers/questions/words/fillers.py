"""Words that a question can do without: manners, particles, pronouns, and what is true of everything at a visit."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.english import light

_SILENT = """
dan di ke yang untuk dari pada dengan oleh dalam para the of and for in at to on by with from per
"""

_EMPTY = """
diperkirakan perkiraan perkiraannya estimasi estimasinya diestimasikan prediksi prediksinya diprediksi eta estimated estimate roughly approximately
hah heh hoi dah manusiawi
ngab bray lpa blank ngeblank ngelag mumet puyeng zonk kabur cus cuss muter muter-muter mutar nyasar kesasar kesasarnya tersesat alokasi alokasikan dialokasikan jatuh jatuhnya kejatuhan diselipin selipin diselipi diselipkan terselip ngendon nongkrong mendekam ketiduran kesiangan
torang dorang kitorang beta ente piye pripun wkwk assigned assign urus mengurus ngurus ngurusin diurus urusin handle handles handling bertugas tumpangi ditumpangi menumpang tumpangin naiki dinaiki
singgahi disinggahi singgah mampir tercatat tembus mencapai sebesar sebanyak jatah jatahnya kebagian jawab menjawab dijawab jawabnya jujur
bohong serius jadinya sebutin spill sekiranya terdaftar biji bh buah kerjain in-charge charge-of responsible bertanggung tanggungjawab pegang megang dipegang
nyantai tinggalin sebaliknya sebentar-lagi etahu beserta berlaku terkini
pilihan opsi alternatif served disajikan dihidangkan digelar plisss kasian
akun account enaknya sebelah sendiri sendirinya ujungnya
dengar denger mendengar terdengar dijadikan arahan arahannya gelar gelarnya
altogether together bareng barengan bersama-sama laper lapar lapeer haus ngantuk ah ahh lah leh lor meh hor sia liao hungry thirsty
pergi duluan teng urus manages manage managed oversees feeling feel felt takes care
muat memuat
memberikan berikan menyampaikan membantu sangat godang
giliran gilirannya ngerepotin merepotkan repot tingkat berada menjadikan supposed garis peluang kesempatan
diarahkan diarahin ditugaskan ditempatkan
tetap tetep tetaplah
advance bother bothering came went katanya bulan month capek cape lelah pusing bosan bosen payah jelek lemot lelet tolol bodoh goblok bego dungu sialan brengsek bangsat kampret anjing anjir tai bacot
ngaco gaje parah kesel kesal sebel sebal stupid useless dumb idiot damn fucking fuck shit crap sucks terrible tired seriously literally basically
stuck actually woi itself mean meant means memperoleh peroleh diperoleh khas lapor melaporkan bergabung gabung
ngasih mencatat drs dra hjh rr susah bingungin kepo penasaran curious gatau gatahu entah yuk ayo mari
woy woi wey weh oi oy yak yah yow cuk jir anjay njir bosku bosque cyin sis bun
bertindak selaku berkenaan sehubungan tertentu ketentuan khusus diperkenankan perkenan berkenan menunaikan melaksanakan pelaksanaannya tersedia
disediakan menyediakan tempuh menempuh menuju susunan turut serta-merta pembelajaran petunjuk sekiranya andaikata melapor disampaikan sampaikan
dijelaskan penjelasan dimaksudkan adapun gerangan sudi sudilah dimohon memohon hormat hormati guna rangka penyelenggaraan keperluannya dilangsungkan
melangsungkan direncanakannya dapatkah apabilanya bersangkutan daripadanya beliaunya perkenankan izinkan ijinkan berikut-ini mohonkan dipersilakan
berkesempatan sekalian-kalian dikonfirmasikan konfirmasinya penyampaiannya terlaksana senantiasa sudahkah belumkah masihkah akankah haruskah wajibkah
kindly-please could-you assist assistance grateful appreciate inform informed provide provided regarding-the concerning respective whether
bentar sebentar much ganggu mengganggu menganggu bertempat bertempatnya wr wb warahmatullahi wabarakatuh pagii sempatkan waktunya
beli membeli dibeli buy buying cari mencari dicari nyari ambil mengambil diambil pergi perginya dapatkan mendapatkan cara caranya kayaknya
naik run runs operate operates operated connected offered offer offers located base based there're biasanya kebetulan
kali nggih njih enggih injih toh ta rek bre brow cuk euy lur boskuh bosku suhu mpok teh kang cuy coy beb bestie gaes gaess guys sob bray mz mbk bapakibu bapak-ibu hadirin ndan komandan
pimpinan-ku gus cak mang teh aa ceu kang bli daeng uda uni abi umi ketua-ku hehehe xixi hihi wkwkw lol haha xd plis pliss
masuk data used use using allowed comes coming come stop thing take taking bring-me kelihatannya berada terletak
disuruh suruh diminta disarankan dianjurkan dibutuhkan butuh buat bikin membuat dibuat dong deh nge ngga termasuk kena
kapankah kiranya mengingat mohonlah minta bagiin bagikan diberitahu diberi kasi dikasi dpt dapet biar supaya nih tau
heading headed pelaku rate rates unduh mengunduh diunduh download diakses mengakses akses jual dijual terus selanjutnya lainnya lain jelas pengennya kepengen sempat sempet keburu boleh dibolehkan diperbolehkan wajibkah
dimaksud yg pula malah jd jdi sbg krn dr thd hrs bener gmn utk tsb dgn pd sblm skrg udh blm tlg mhn sy kt ato atw
would'd gonna wanna gotta lemme pleasee plus anyone somebody else exactly today's there's okay alright
a an i ya yaa iya dong donk deh sih kok kah lah pun nih tuh tu loh lho nah eh oh hmm hm hmmm wah woi hei hey bro sis gan min
mimin admin kak kakak mas mbak mba bang abang om tante pak pakde bapak bapa bu ibu buk ibuk dik dek adik kawan teman
saudara bos boss suhu guys rekan semuanya sahabat tuan nyonya bot lokus-bot mohon tolong minta izin ijin maaf permisi
punten nuwun sewu silakan silahkan bantu bantuan bantuannya info informasi infokan informasikan informasinya kabari kabar
tanya nanya bertanya pertanyaan menanyakan numpang mau ingin pengen pengin kepingin hendak akan bisa bisakah dapat boleh
tahu mengetahui diketahui beri berikan kasih beritahu memberitahu memberi dikasih sebutkan sebut jelaskan terangkan
lihat melihat cek tampilkan tunjukkan kirim kirimkan share ceritakan kita kami saya aku anda kamu kalian mereka dia ia
beliau kitanya itu ini tersebut sini situ sana begitu begini jadi lalu terus kemudian tadi nanti lagi masih sudah belum
juga pula saja cuma hanya sekadar sangat sekali banget amat agak lebih paling harus perlu wajib sebaiknya seharusnya
sebenarnya memang pasti mungkin kira-kira kira sekitar kurang tentang mengenai soal terkait perihal seputar tadinya
rencana rencananya direncanakan dijadwalkan terjadwal jadwalnya akan dilaksanakan diadakan digelar berlangsungnya
dilakukan melakukan lakukan mengadakan adanya ada adakah terdapat punya mempunyai memiliki dimiliki miliknya punyanya
bagi kepada sama bersama bareng serta atau maupun tapi tetapi namun kalau jika bila apabila kalo saat ketika waktu selama
sambil agar supaya karena sebab maka yakni yaitu adalah ialah merupakan menjadi sebagai seperti misalnya contohnya dll dsb
nya baik benar betul bener oke ok okay okey siap sip mantap bagus lanjut acaranya kegiatannya rombongan rombongannya
masing setiap tiap semua seluruh segala beberapa antara sampai hingga sejak mulai sesuatu orang orangnya pihak hal
terlebih dahulu dulu segera cepat langsung lengkap lengkapnya rinci detail detailnya singkat singkatnya resmi namanya
nama bernama disebut dikenal sedang lagi pas tepat tepatnya persis persisnya kebetulan btw hehe haha wkwk wkwkwk
ngapain gitu gini kayak kyk nampaknya tampaknya rasanya lupa bingung catat ingat mengingatkan ingatkan konfirmasi
memastikan pastikan dikonfirmasi dipastikan mengikuti ikut ikuti hadir menghadiri dihadiri jangan bukan tidak
i we you he she it they me us them my our your his her their its mine ours do does did doing done is are am was were be
been being will would shall should can could may might must have has had having get gets getting got go goes going gone
come let lets please pls thanks kindly hi hello hey dear sir madam ma'am mr mrs ms just only also too very really still yet already
now-please there here this that these those any some all each every both either if so then than as or but not no yes yeah
ok okay about regarding tell show give need needs want wants like know help find out see check say says called named name
actually exactly approximately around quick question asking ask wondering wonder happen happens happening held take takes
taking place-please planned supposed scheduled schedule-please more info information details detail full again up over
into onto off right during while until till since us-please attend attending participate participating someone somebody
anyone everybody everyone people person thing things something anything sure maybe kind sort lot
"""

_VAGUE = """
place places site sites spot spots building buildings tahun year years jaringan warna jalan kota appointment appointments stop stops delegasi delegation delegates delegate pertemuan-ini acara kegiatan sesi event events session sessions activity activities item items agenda jadwal kunjungan visitasi studi
lapangan benchmarking rombongan program pelatihan peserta rangkaian bagian pelaksanaan tempat lokasi kantor gedung
kompleks tim pemerintah indonesia republik visit trip programme program tour group kelompok lokus hari pukul jam menit
day days time hour hours minute minutes sehari sebulan setahun
"""


_SOFT = """
gratis free deket dekat terdekat near nearest closest nearby sekitar enak bagus resmi official lokal terbaru unit taruh menaruh ditaruh taro naro naruh
expect expects expected allow allows allowed permit permitted store keep put place let sleep join joins joining spend spent eat drink use using
decide decided choose pick picking follow followed change changed provide provides deliver delivered collect run running last lasts
work works working look looks learn learned hear heard feel sit sits sitting stand standing watch watched show shows showing play plays
introduce introduced explain explains describe present presented discuss discussed lead serve serving prepare prepared required require requires
mandatory optional opsional sukarela voluntary available ready nice good best cheap expensive safe main major key special specific whole entire together altogether overall
early quick quickly directly usually normally always often ever never else instead apart main actual correct proper formal official officially
supply supplies supplied supplying preparation preparations preparing prepares somewhere somehow
suitable appropriate recommended recommend advisable worth possible impossible necessary important
ditanyakan ditentukan ditetapkan disepakati bareng-bareng barengan bersama-sama gabungan terpisah pisah misah berpisah kepisah separate separately langsungnya wajibnya harusnya mestinya
aturan aturannya ketentuannya prosedur tatacara layak menarik besarnya jangkau terjangkau
jenis jenisnya macam ragam
tanda tandanya ciri cirinya urgent bentuk bentuknya model kondisi detil maju officer kira2 local
"""
"""Words that qualify what is asked: they help to tell rows apart, as the words above do, but only as they stand."""


@cache
def soft() -> frozenset[str]:
    return frozenset(_SOFT.split()) | light()


@cache
def silent() -> frozenset[str]:
    """Words without which names are compared."""
    return frozenset(_SILENT.split())


@cache
def empty() -> frozenset[str]:
    return frozenset(_EMPTY.split()) | silent()


@cache
def vague_words() -> frozenset[str]:
    return frozenset(_VAGUE.split())


@cache
def vague() -> frozenset[str]:
    """Words, and lemmas of words, that help to tell rows apart but need not be found in any."""
    from handlers.questions.reading.lemmas import lemma_of  # noqa: PLC0415 - which reads the silent words of this module
    from handlers.questions.words.synonyms import one_word  # noqa: PLC0415 - likewise

    words = _VAGUE.split()
    return frozenset(words) | frozenset(lemma_of(word) for word in words if word not in one_word())
