"""English and Indonesian words for the same, beyond what is said at every visit: each line under its Indonesian root.

Workbooks are Indonesian or English and so are askers. What the tables in `synonyms` have goes before these.
"""

from __future__ import annotations

from functools import cache

from handlers.questions.words.daily_translations import EAT, HEALTH, STAY, WEAR
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
        STAY,
        EAT,
        WEAR,
        HEALTH,
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
