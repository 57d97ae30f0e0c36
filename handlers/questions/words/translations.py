"""English and Indonesian words for the same, beyond what is said at every visit: each line under its Indonesian root.

Workbooks are Indonesian or English and so are askers. What the tables in `synonyms` have goes before these.
"""

from __future__ import annotations

from functools import cache

_TRAVEL = """
terbang penerbangan flight flights fly flying pesawat plane airplane aircraft
berat weight weigh kilogram
biaya rate rates
tiket ticket tickets karcis
boarding boarding
kereta train rail
feri ferry
perahu boat boats sampan
kursi seat seats bangku tempat-duduk
jendela window
sabuk seatbelt
jemputan shuttle
mobil car cars
motor motorcycle motorbike scooter
sepeda bicycle bike bikes
taksi taxi
ojek ojol
tol toll
bensin fuel bbm
macet jam-traffic traffic
jalan-kaki walk walking
tempuh travel-time
nyasar tersesat kesasar
telat terlambat keterlambatan late delay delayed
antar mengantar nganter nganterin drop
plat plate pelat nopol
titip menitipkan dititipkan penitipan deposit leave-with
pita ribbon
label tag tags
bagasi-kabin cabin
sampai-tujuan destination
menyeberang penyeberangan crossing cross nyebrang nyeberang
jembatan bridge
gerbang gate
pintu door doors
masuk entrance entry enter
keluar exit
utara north northern
selatan south southern
timur east eastern
barat west western
dekat terdekat nearby near nearest closest
jauh far
kiri left-side
kanan right-side
belakang behind
depan front
seberang opposite
lantai-dasar ground
tangga stairs stairway
lift elevator
"""

_STAY = """
handuk towel towels
sabun soap
kasur mattress
selimut blanket
bantal pillow
kulkas fridge refrigerator
setrika seterika iron ironing
colokan stopkontak socket outlet plug
cas ngecas ngecharge mengecas charge charging charger charging-station
baterai battery batteries
kopor koper
ganti mengganti changing change-of
renang berenang swim swimming
merokok smoking
larang dilarang larangan melarang jangan prohibited forbidden banned
izin-masuk admission
tarif-masuk ticket-price
sendirian alone
berdua pairs
teman-sekamar roommate roommates
resepsionis receptionist reception
satpam guard security keamanan pengamanan
aman safe safety keselamatan
"""

_EAT = """
minum minuman drink drinks beverage beverages
nasi rice
ikan fish
ayam chicken
daging meat
sapi beef cow cattle
kambing goat
babi pork
udang shrimp prawn
seafood boga-bahari hidangan-laut
sayur vegetable vegetables
buah fruit fruits
gula sugar
teh tea
susu milk
madu honey
garam salt
roti bread
kue cake cakes
lapar hungry laper
haus thirsty
kenyang full-up
prasmanan buffet
kotak box boxes
bungkus pack packed dibungkus
diet dietary pantangan
gluten gluten
kacang nuts peanut peanuts
botol bottle bottles
gelas cup glass
tumbler tumbler
"""

_WEAR = """
kemeja shirt
celana trousers pants
jin jeans
rok skirt
kaos kaus tshirt t-shirt
jaket jacket coat
rompi vest vests
topi hat hats
helm helmet helmets
sandal sandals slippers flipflops flip-flops flipflop
hak heels heel wedges stiletto stilettos
jin jeans denim
dasi tie
jas suit blazer
sarung sarong
kerudung jilbab hijab headscarf veil
masker mask masks
kacamata glasses sunglasses
tenun woven
putih white
hitam black
merah red
biru blue
hijau green
kuning yellow
oranye orange jingga
cokelat brown coklat
abu-abu grey gray
bebas free-choice casual santai
rapi neat smart-casual sopan
formal formal
jas-hujan raincoat mantel
sepatu-bot boots boot
"""

_HEALTH = """
perawat ners nurse nurses suster
bidan midwife midwives
obat-obatan medication medicines medication
apotek pharmacy drugstore farmasi apotik
vitamin vitamins
alergi allergies
mabuk seasick seasickness motion-sickness queasy nausea nauseous mual
headset earpiece earpieces earphone earphones headphone headphones headsets
pingsan faint fainted collapse collapsed collapses faints unconscious
alarm alarms alert alerts
gempa quake earthquake quakes earthquakes
wisata sightseeing excursion excursions sightsee
pusing dizzy
demam fever
luka injured injury wound wounded
rawat perawatan care treatment treated
inap-pasien inpatient
jalan-pasien outpatient
igd er emergency-room
operasi surgery
kapasitas capacity
stunting stunted
gizi nutrition nutritional
balita toddler toddlers under-five
ibu-hamil pregnant
lahir birth born kelahiran
mati meninggal death deaths kematian die died
posyandu posyandu
p3k first-aid
"""

_WORK = """
urus mengurus ngurus ngurusin diurus urusan pengurus handle handles handling manage manages managing arrange arranges arranging
kelola mengelola dikelola pengelola pengelolaan managed management manager
tangani menangani ditangani penanganan nangani
atur mengatur diatur aturan peraturan rule rules regulation regulations
bangun membangun dibangun pembangunan build built construct construction constructed
kembang mengembangkan dikembangkan pengembangan develop develops developed development
bentuk membentuk dibentuk pembentukan established formed
dirikan berdiri didirikan pendiri pendirian founded founding
resmi official diresmikan peresmian launched launch inaugurated diluncurkan meluncurkan peluncuran rilis
operasional beroperasi operating operational
kerja bekerja work working works
kerjasama partnership cooperation kemitraan mitra partner partners collaboration kolaborasi bermitra
ajar mengajar ngajar diajarkan pengajar mengajarkan teach teaches teaching taught lecture lectures
kuliah perkuliahan lecture-class
latih melatih pelatih trainer trainers
uji pengujian diuji menguji test tests
coba mencoba nyoba mencobain try trying
pakai penggunaan pengguna
guna menggunakan digunakan memakai dipakai uses users user
hemat menghemat penghematan saving savings saved efisiensi
turun menurun menurunkan penurunan decrease decreased drop dropped fall fell reduce reduced reduction
naik meningkat meningkatkan peningkatan kenaikan increase increased rise rose
target sasaran targets
capai mencapai tercapai pencapaian achieved achieve
nilai skor score scores
survei survey surveys
puas kepuasan satisfaction satisfied
data dataset datasets
dasbor dashboard dashboards
portal website situs web
laman page webpage
arsip archive archives kearsipan
surat letter letters
tanda-tangan tandatangan menandatangani ditandatangani penandatanganan sign signed signing signature
stempel cap dicap stamp stamped nyetempel
cetak mencetak dicetak print printed printing
unggah mengunggah diunggah upload uploaded uploading
unduh mengunduh download downloads
isi-formulir fill
kirim mengirim dikirim pengiriman send sent sending
bagi dibagikan membagikan pembagian distribute distributed handed
pinjam meminjam dipinjam peminjaman borrow lend borrowed
beli membeli dibeli pembelian buy purchase bought
jual menjual dijual penjual penjualan sell sold sales selling
pesan memesan dipesan pemesanan booking book booked reservation reserve order ordered
simpan menyimpan disimpan penyimpanan store storage stored keep
ambil mengambil diambil pengambilan collect collected collection pick-up-from
cari mencari search looking
lapor melapor melaporkan dilaporkan pelaporan
tanya-ke ask-to
jawab menjawab jawaban answer answers
kontrak contract contracts
hukum law legal
kebijakan policy policies
strategi strategy strategies
rencana rencanakan perencanaan plan plans planning
program-unggulan flagship
unggul flagship excellent
tantang challenge
masalah permasalahan problem problems issue issues persoalan
solusi solution solutions
sebab penyebab cause causes
dampak impact impacts effect
risiko risk risks
hadiah prize prizes
lomba competition contest kompetisi
juara winner winners champion
mitra-kerja counterpart
relawan volunteer volunteers sukarelawan
kader cadre cadres
warga-desa villagers villager
masyarakat community communities public
usaha bisnis business businesses enterprise enterprises
umkm sme smes msme msmes
bumdes village-enterprise
koperasi cooperative cooperatives
industri industry industries
pabrik factory factories
gudang warehouse warehouses
toko shop shops store-shop
ekspor export exports
impor import imports
investasi investment investments investor
omzet turnover omset
laba profit profits keuntungan untung
rugi loss losses kerugian
gaji salary salaries
honor honorarium
bantu bantuan-dana subsidy
hibah grant grants
denda fine fines
retribusi levy levies
"""

_DOING = """
adopsi mengadopsi diadopsi tiru meniru ditiru replikasi replicate replicated adopt adopted copy copied contoh-kan
tulis menulis nulis penulisan write writing written wrote
susun menyusun penyusunan disusun compile compiled draw-up
baca membaca dibaca read reading
rekam merekam perekaman direkam record recording recorded film filming video-rekam
hitung menghitung dihitung calculate calculated
bahas membahas dibahas pembahasan debate
tinjau review reviewed
periksa memeriksa pemeriksaan diperiksa examine examined inspection inspect inspected
daftar mendaftar didaftarkan list listed
tunjuk menunjuk ditunjuk penunjukan appoint appointed
pindah-tempat relocate relocated
lahir lahir-di
nikah menikah pernikahan marriage marriages marry
izin-usaha licence license licences licenses
terbit diterbitkan menerbitkan penerbitan issue-paper
proses process processed processing
tanggap-darurat emergency-response
laku berlaku valid validity
tutup-jalan roadblock
antar-jemput shuttle-service
sewa menyewa disewa renting rented hire hired
bayar-tunai cash-payment
tukar-uang exchange-money
jangkau menjangkau terjangkau reach-out
sambung terhubung tersambung connected-to
gabung bergabung join-in
ikut-serta take-part
ajak mengajak invite-along
minta-izin ask-leave
pasang memasang dipasang terpasang install installed installation
tanam menanam ditanam penanaman plant planted planting
panen harvest harvested
tangkap menangkap tangkapan catch caught
olah mengolah diolah pengolahan process-goods processed-goods
sumbang menyumbang sumbangan donate donation donations
libat melibatkan terlibat involve involved
"""

_PUBLIC = """
objek object objects
struktural structural
fungsional functional
indikator indicator indicators
capaian achievement-rate
cakupan coverage
realisasi realization realisation realised realized
usulan proposal proposals
keluhan-warga grievances
pemerintah government governments
pusat-pemerintahan government-centre
nasional national
internasional international
lokal local
umum general
khusus special-kind
swasta private-sector
negeri state
asing foreign
pemilu election elections
undang-undang act statute
perda bylaw bylaws
dokumen-perjalanan travel-document
visa visa visas
imigrasi immigration
bea customs
karantina quarantine
terminal terminal
stasiun station
halte stop-bus
trotoar sidewalk pavement
lampu light lights lamp lamps
gelap dark darkness
terang bright
ramai crowded busy
sepi quiet
murah cheap
aktif active
rusak broken damaged
baru new
lama-usia old
besar large big
kecil small
tinggi high tall height
panjang long-size length
lebar wide width
dalam-laut deep depth
setengah half
separuh halves
seluruhnya overall-total
sisa remaining rest-of
jumlah-orang headcount
ribu thousand
juta million
miliar billion
"""

_PLACE = """
kebun garden gardens perkebunan plantation
taman park-garden
sawah paddy ricefield
hutan forest forests mangrove bakau
sungai river rivers
danau lake
pantai beach beaches
gunung mountain mountains
bukit hill hills
tanah land soil
lahan plot plots
tambak pond ponds kolam-ikan
sumur well-water
bendungan dam
irigasi irrigation
pompa pump pumps
energi energy
surya solar
angin wind
panel panels
tenaga force
limbah sewage
daur recycle recycling recycled mendaur-ulang
kompos compost composting
bersih clean cleaning kebersihan
sehat healthy
hijauan greenery
suhu temperature
udara air-quality
longsor landslide
kebakaran fire fires
evakuasi evacuation evacuate
posko-bencana disaster-post
sirene siren sirens
sensor sensors
alat peralatan device devices equipment tool tools
mesin-cetak printer
layar screen screens
ruang-tunggu waiting-room
loket-layanan
tanda ciri
merpati dove pigeon
pendopo pavilion
teras terrace veranda
selasar corridor hallway lorong-gedung
halaman yard courtyard
lapangan-upacara field-ground
kantin canteen cafeteria
dapur kitchen
bengkel workshop-garage
lokakarya workshop workshops
laboratorium lab labs laboratory laboratories
studio studios
panggung stage
podium rostrum
tribun stand
jadwal-kapal timetable
pasang tide
surut ebb
nahkoda nakhoda captain skipper
awak crew abk
pelampung lifejacket lifejackets
"""

_PEOPLE = """
istri wife
suami husband
keluarga family families household households kk
pria laki-laki male men
perempuan female
orang-tua parents parent
muda pemuda youth young
tua older
petugas officer officers personnel-duty staffer
peneliti researcher researchers riset penelitian research
dosen lecturer lecturers professor
mahasiswa undergraduates university-student
alumni alumni
ahli expert experts pakar
penerjemah interpreter interpreters translator translators translation translations juru-bahasa interpreting interprets interpret interpretation interpreted translates translating translate
koordinator coordinator coordinators coordinates coordinate coordinating mengkoordinir mengoordinasi mengkoordinasi
bahasa language languages
protokol protocol
humas public-relations
konsumsi-seksi catering katering
pemandu guide guides pemanduan
fotografer photographer
relasi relation
lurah urban-village-head
anggota-dewan councillor councillors
dewan council
pengusaha entrepreneur entrepreneurs businessman
perajin pengrajin craftsman artisans artisan crafts kerajinan
pedagang trader traders vendor vendors
penjahit tailor
pemilik owner owners
sukarela voluntary
tuntas-kan tertangani terselesaikan resolved solved completed
"""

_TIME = """
mundur diundur dimundurkan postpone postponed delayed-to
maju dimajukan brought-forward
geser digeser bergeser dipindah dipindahkan pindah shift shifted moved move reschedule rescheduled
ulang diulang mengulang berulang repeat repeated
akhir-pekan weekend
minggu-depan next-week
triwulan quarter-year
bulan month months monthly bulanan sebulan
tahun year years tahunan annual yearly annually setahun
harian daily
setiap-hari everyday
"""

_TRAINING = """
panduan buku-panduan handbook guidebook guidelines guideline pedoman manual juknis
halaman page pages lembar sheet sheets
kelompok-kerja workgroup
proyek-perubahan change-project
rancang rancangan merancang design designs draft
seminar seminars
ujian exam exams examination
lulus kelulusan graduate graduation pass-rate
sertifikat-elektronik e-certificate
bendera flag
spanduk banner backdrop
dresscode-acara
mikrofon mic microphone pelantang
proyektor projector
kabel cable
paparan-akhir final-presentation
makalah paper papers
artikel article
esai essay
jurnal journal
foto-kelompok
absen-sidik fingerprint
kuis quiz
"""


@cache
def translated() -> dict[str, str]:
    """Map each word to the first of its line; hyphens join words that a question writes apart."""
    tables = (_TRAVEL, _STAY, _EAT, _WEAR, _HEALTH, _WORK, _PLACE, _PEOPLE, _TIME, _TRAINING, _DOING, _PUBLIC)
    lines = [line.split() for table in tables for line in table.strip().splitlines()]
    return {word: line[0] for line in reversed(lines) for word in line}
