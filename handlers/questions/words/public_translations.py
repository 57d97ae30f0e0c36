"""English and Indonesian words for the same: work, public services, places and what one does there."""

from __future__ import annotations

WORK = """
urus mengurus ngurus ngurusin diurus urusan pengurus handle handles handling manage manages managing arrange arranges arranging
kelola mengelola dikelola pengelola pengelolaan managed management manager
tangani menangani ditangani penanganan nangani
atur mengatur diatur aturan peraturan rule rules regulation regulations
bangun membangun dibangun pembangunan build built construct construction constructed
kembang mengembangkan dikembangkan pengembangan develop develops developed development
bentuk membentuk dibentuk pembentukan established formed
dirikan berdiri didirikan mendirikan pendiri pendirian founded founding
resmi official diresmikan peresmian launched launch inaugurated diluncurkan meluncurkan peluncuran rilis
operasional beroperasi operating operational
kerja bekerja work working works
kerjasama partnership cooperation kemitraan mitra partner partners collaboration kolaborasi bermitra
ajar mengajar ngajar diajarkan pengajar mengajarkan teach teaches teaching taught lecture lectures
kuliah perkuliahan lecture-class
latih melatih pelatih trainer trainers
uji pengujian diuji menguji test tests
coba mencoba nyoba mencobain try trying
pakai penggunaan pengguna user users
guna menggunakan digunakan memakai dipakai uses
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
pindai memindai dipindai pemindaian scan scans scanned scanning
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
ambil mengambil diambil pengambilan collect collected pick-up-from
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
juara winner winners champion win wins won winning
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
belanja shopping
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


DOING = """
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


PUBLIC = """
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


PLACE = """
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
