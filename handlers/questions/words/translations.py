"""English and Indonesian words for the same, beyond what is said at every visit: each line under its Indonesian root.

Workbooks are Indonesian or English and so are askers. What the tables in `synonyms` have goes before these.
"""

from __future__ import annotations

from functools import cache

from handlers.questions.words.english_nouns import NOUNS
from handlers.questions.words.figures import FIGURES
from handlers.questions.words.matters import MATTERS
from handlers.questions.words.public_translations import DOING, PLACE, PUBLIC, WORK

_TRAVEL = """
terbang penerbangan flight flights fly flying pesawat plane airplane aircraft
berat weight weigh kilogram
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
darat daratan mainland ashore
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
ingat warning warnings
simpang persimpangan junction junctions crossroads
warna colour color colours colors
praktik praktek practice practices practical
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


_PEOPLE = """
istri wife
suami husband
keluarga family families household households kk
pria laki-laki male men
perempuan female
orang-tua parents parent
muda pemuda youth young
tua older
direktur director directors
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
perajin pengrajin craftsman artisans artisan crafts craft handicraft handicrafts kerajinan
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
    tables = (
        _TRAVEL,
        _STAY,
        _EAT,
        _WEAR,
        _HEALTH,
        WORK,
        PLACE,
        _PEOPLE,
        _TIME,
        _TRAINING,
        DOING,
        PUBLIC,
        FIGURES,
        MATTERS + NOUNS,
    )
    lines = [line.split() for table in tables for line in table.strip().splitlines()]
    return {word: line[0] for line in reversed(lines) for word in line}
