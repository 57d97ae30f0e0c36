"""More sequences of words that mean what another word or sequence means: vehicles of one's own, what costs nothing."""

from __future__ import annotations

MORE_PAIRS = """
upacara pembukaan: pembukaan
upacara penutupan: penutupan
seremoni pembukaan: pembukaan
seremoni penutupan: penutupan
seremonial pembukaan: pembukaan
seremonial penutupan: penutupan
prosesi pembukaan: pembukaan
prosesi penutupan: penutupan
rapat pleno: pleno
sidang pleno: pleno
sesi pleno: pleno
pertemuan pleno: pleno
plenary session: pleno
plenary meeting: pleno
daftar ulang: registrasi
beach party: malam keakraban
farewell party: malam keakraban
evening party: malam keakraban
fellowship night: malam keakraban
friendship night: malam keakraban
bonding night: malam keakraban
stall holders: pedagang
stall holder: pedagang
market traders: pedagang
market vendors: pedagang
sea rescue: sar laut
marine rescue: sar laut
search and rescue: sar
rescue team: sar
rescue officer: petugas sar
fresh water: air tawar
muntah di laut: mabuk
muntah di kapal: mabuk
muntah di perahu: mabuk
muntah di bus: mabuk
muntah di jalan: mabuk
suka muntah: mabuk
gampang muntah: mabuk
suka mabuk: mabuk
gampang mabuk: mabuk
gampang mual: mabuk
suka mual: mabuk
uang kecil: receh
duit kecil: receh
pecahan kecil: receh
uang receh: receh
duit receh: receh
uang recehan: receh
small change: receh
loose change: receh
small notes: receh
small bills: receh
uang pecahan kecil: receh
tarik uang: atm
tarik duit: atm
tarik tunai: atm
tarik cash: atm
narik uang: atm
narik duit: atm
narik tunai: atm
narik cash: atm
menarik uang: atm
menarik duit: atm
menarik tunai: atm
menarik cash: atm
penarikan uang: atm
penarikan duit: atm
penarikan tunai: atm
penarikan cash: atm
tarikan uang: atm
tarikan duit: atm
tarikan tunai: atm
tarikan cash: atm
ambil tunai: atm
ambil cash: atm
withdraw money: atm
withdraw cash: atm
withdraw some cash: atm
withdraw some money: atm
get cash: atm
get some cash: atm
draw cash: atm
draw money: atm
take out cash: atm
take out money: atm
cash point: atm
demo aplikasi: demonstrasi aplikasi
demo sistem: demonstrasi sistem
demo produk: demonstrasi produk
demo alat: demonstrasi alat
demo layanan: demonstrasi layanan
telepon genggam: ponsel
telepon seluler: ponsel
telepon selular: ponsel
telepon pintar: ponsel
telpon genggam: ponsel
mentok mentok: maksimal
paling bagus: terbaik
paling keren: terbaik
paling oke: terbaik
paling baik: terbaik
farewell: perpisahan
isi perut: makan
ngisi perut: makan
farewell dinner: makan malam perpisahan
farewell night: malam perpisahan
seharian ini: hari ini
seharian: hari ini
masuk daftar kunjungan: masuk agenda
are we driving: are we going
do we drive: do we go
are we off to: are we going
roll call: apel
putaran 1: putaran pertama
putaran 2: putaran kedua
putaran 3: putaran ketiga
putaran 4: putaran keempat
rotasi 1: rotasi pertama
rotasi 2: rotasi kedua
rotasi 3: rotasi ketiga
rotasi 4: rotasi keempat
ronde 1: ronde pertama
ronde 2: ronde kedua
ronde 3: ronde ketiga
ronde 4: ronde keempat
first round: putaran pertama
second round: putaran kedua
third round: putaran ketiga
fourth round: putaran keempat
technical briefing: pengarahan teknis
technical meeting: pertemuan teknis
we wrap up: we finish
field practice: praktik lapangan
field work: kerja lapangan
field practicum: praktik lapangan
perawatan intensif: icu
ruang perawatan intensif: icu
unit perawatan intensif: icu
intensive care: icu
intensive care unit: icu
instalasi gawat darurat: igd
unit gawat darurat: igd
emergency unit: igd
emergency room: igd
emergency department: igd
usaha mikro kecil menengah: umkm
usaha mikro kecil dan menengah: umkm
usaha kecil menengah: umkm
usaha kecil dan menengah: umkm
pelaku usaha kecil: umkm
small business: umkm
small businesses: umkm
small enterprises: umkm
small and medium enterprises: umkm
kartu tanda penduduk: ktp
ruang terbuka hijau: rth
tempat pembuangan akhir: tpa
pembuangan akhir: tpa
badan usaha milik desa: bumdes
badan usaha milik daerah: bumd
aparatur sipil negara: asn
nomor induk berusaha: nib
indeks pembangunan manusia: ipm
branch manager: kepala cabang
branch head: kepala cabang
branch office: kantor cabang
branch: cabang
branches: cabang
tanpa biaya: gratis
tanpa bayar: gratis
bebas biaya: gratis
free of charge: gratis
lampu kilat: flash
lampu blitz: flash
blitz: flash
tiket pesawat: tiket
tiket pswt: tiket
mobil sendiri: parkir mobil
mobil pribadi: parkir mobil pribadi
kendaraan sendiri: parkir kendaraan
kendaraan pribadi: parkir kendaraan pribadi
motor sendiri: parkir motor
own car: parkir mobil
my car: parkir mobil
private car: parkir mobil pribadi
private vehicle: parkir kendaraan pribadi
private vehicles: parkir kendaraan pribadi
bilang ke: lapor
bilang sama: lapor
ngomong ke: lapor
ngomong sama: lapor
kasih tahu ke: lapor
kasih tahu siapa: lapor siapa
sampaikan ke: lapor
jumatan: salat jumat
jumat an: salat jumat
shalat jumatan: salat jumat
liaison officer: narahubung
petugas penghubung: narahubung
petugas narahubung: narahubung
petugas pendamping: narahubung
liaison officers: narahubung
dinas perizinan: dinas penanaman modal pelayanan terpadu satu pintu
kadis perizinan: kepala dinas penanaman modal pelayanan terpadu satu pintu
licensing office: dinas penanaman modal pelayanan terpadu satu pintu
licensing agency: dinas penanaman modal pelayanan terpadu satu pintu
hut: hari jadi
hut kota: hari jadi kota
human development index: ipm
indeks pembangunan manusia: ipm
city budget: apbd
regional budget: apbd
district budget: apbd
own source revenue: pad
regional own revenue: pad
tourism village: desa wisata
fish market: pasar ikan
civil registry: dinas kependudukan pencatatan sipil
civil servants: asn
civil servant: asn
pejabat daerah: pejabat
tidur di mana: inap di mana
tidurnya di mana: inap di mana
sehotel: satu hotel
sepenginapan: satu penginapan
pejabat setempat: pejabat
pejabat pemda: pejabat
pejabat lokal: pejabat
dasar bot: bot
dasar robot: bot
dasar mesin: bot
sunset: matahari terbenam
sun set: matahari terbenam
matahari tenggelam: matahari terbenam
sunrise: matahari terbit
sun rise: matahari terbit
sleeping in: inap
sleeping at: inap
sleeping: inap
obat anti: obat
obat penahan: obat
dinas lh: dinas lingkungan hidup
kadis lh: kepala dinas lingkungan hidup
kepala lh: kepala dinas lingkungan hidup
dinas pu: dinas pekerjaan umum
kadis pu: kepala dinas pekerjaan umum
city tour: citytour
sity tour: citytour
post test: posttest
pre test: pretest
bakti sosial: baksos
donor darah: donor
api unggun: unggun
pentas seni: pentas
"""
