"""Words that mean the same at a visit, each line under its first word: Indonesian, chatty and English together."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.translations import translated
from handlers.questions.words.unlike import apart

_SAME = """
capt kapten
menu hidangan
laut sea
kendali control
pantau memantau dipantau pemantauan monitor monitors monitored monitoring
tanggap respon response respons
loket gerai counter counters
persen persentase percent percentage
indeks index
talenta talent
tautan link
terbit issued
tidur bed beds ranjang kasur kasurnya
jalan-jalan plesir pelesir
pasien patient patients
pulau island islands
kapal ship ships vessel vessels
sekolah school schools
siswa student students murid
guru teacher teachers
kelas class classes classroom
jarak distance
desa village villages
rumah house home-house
jalan street road
peternakan livestock
petani farmer farmers
nelayan fisherman fishermen
kamera camera cameras cctv
titik-jalan intersection
lorong alley alleys
pajak tax taxes
pendapatan revenue income
kinerja performance
kepemimpinan leadership
kewirausahaan entrepreneurship entrepreneurial entrepreneur
peran role roles
rata-rata average
proyek project projects
perubahan change changes
wilayah territory
terapung floating apung
kesehatan-kapal floating-clinic
klinik clinic clinics
vaksin vaccine
bayi baby babies
perempuan women woman
anak child children kids
lansia elderly
kartu card cards
dokumen document documents berkas file files
aduan-warga hotline
satelit satellite
banjir flood floods flooding
bencana disaster disasters
sampah waste garbage rubbish
listrik electricity power
sinyal signal
mesin machine machines
robot robots robotik robotics
gratis free
mahal expensive
halal halal
pedas spicy
paspor passport
uang money
saku allowance
kunci key keys
lemari locker lockers
cuci penatu mencuci dicuci cucian laundry
gym fitness
kolam pool
mandi shower
dermaga pier dock berth berths jetty jetties wharf quay
peserta-didik pupils
nama-lain alias
penumpang passenger passengers
sopir supir driver drivers pengemudi drives
ibukota capital
pendapat bilang menurut kata komentar kesan opinion said opini
kantor office
perusahaan company companies
sepatu shoes shoe
titik point points spot
muat memuat dimuat pemuatan dimuatkan
koper suitcase luggage bagasi bag bags
tip tipping tips gratuity
sewa rent rental
vegetarian vegan
alergi allergy allergic
air water
mulai dimulai mulainya dimulainya start starts begin begins started starting permulaan
selesai beres tuntas berakhir berakhirnya selesainya kelar bubar rampung usai end ends ended finish finishes finished akhir pengakhiran
delegasi delegation
jemput menjemput dijemput penjemputan pickup
pejabat officials
arah arahan pesan
salat sholat shalat solat ibadah sembahyang zuhur dzuhur dhuhur asar ashar magrib maghrib pray prayer prayers
musala musolah musollah mushola musholla mushalla musolla
makan makanan konsumsi santap meal meals food eat eating
sarapan breakfast
kopi coffee
toilet kebelet
istirahat rehat break jeda rest
ishoma isoma ishomah
kudapan snack camilan cemilan jajanan snacks
wifi wi-fi nirkabel wireless internet hotspot
sandi password passwd passcode kata-sandi
toilet wc kamar-kecil restroom bathroom kakus
parkir parkiran parking park memarkir
bus buses bis busnya coach-bus armada kendaraan transportasi transport vehicle angkutan
souvenir suvenir oleh-oleh oleholeh cenderamata kenang-kenangan souvenirs gift gifts cendera memento plakat plaque
pakaian baju busana seragam kostum outfit clothes clothing dresscode attire uniform
batik batik
hilang tertinggal ketinggalan kehilangan lost missing lose losing misplace misplaced
penduduk populasi warga jiwa population inhabitants residents resident live lives living
luas area wilayah-luas
alasan pertimbangan motif mengapa kenapa why reason
manfaat kegunaan faedah benefit benefits gunanya
tujuan maksud-tujuan purpose objective goal goals aim
hasil keluaran output outcome result results
materi bahan slide salindia presentasi tayangan material materials slides handout
paparan pemaparan memaparkan dipaparkan presentation presentations present presents pemapar papar
sertifikat sertifikasi certificate
biaya harga tarif ongkos cost price fee bayaran duit uang money
rokok merokok smoking smoke
foto berfoto memotret dipotret photo photos picture photograph dokumentasi fotografi photography kamera
tugas assignment task tasks
laporan report
absen absensi presensi kehadiran attendance
tenggat deadline due batas
bayar membayar dibayar dibayarkan pembayaran cair dicairkan pencairan pay paid payment
tunggu menunggu nunggu wait waiting antre antrean antrian mengantre queue
sakit sick ill
kesehatan medis health medical
dokter doctor
obat medicine
lagu nyanyi menyanyi bernyanyi nyanyian song songs sing sings singing
darurat emergency gawat
waspada hati-hati berhati-hati mewaspadai diwaspadai careful cautious beware
lepas melepas melepaskan dilepas copot mencopot dicopot remove removed
siaga bersiaga jaga berjaga standby
aktif active nyala menyala
kembalikan mengembalikan dikembalikan pengembalian balikin dibalikin
ambulans ambulance
kunjungan mengunjungi dikunjungi berkunjung visit visits visiting visited kunjung kunjungi
terima nerima menerima diterima penerimaan receive receives received receiving reception
sambut menyambut disambut sambutan welcome welcomes welcomed welcoming greet greeting remarks speech
tutup menutup penutupan ditutup closing close closed penutup
buka membuka pembukaan dibuka opening open opens opened pembuka
berangkat meninggalkan tinggalkan ninggalin keberangkatan perjalanan depart departs departure leave leaves leaving journey trip travel drive ride bertolak
pulang kembali kepulangan balik return returns returning back home
tiba kedatangan datang arrive arrives arrival sampai-di arriving
restoran restaurant resto
kumpul setor menyetor disetor setoran pengumpulan mengumpulkan pengumpul kumpulkan kumpulin ngumpulin submit submitted submission hand-in berkumpul dikumpulkan titik-kumpul gather gathering assemble assembly meet ngumpul kumpulnya berkumpulnya
tukar penyerahan bertukar menukar diserahkan menyerahkan serah exchange
registrasi pendaftaran daftar-ulang registration register registering
diskusi berdiskusi discussion discuss dialog dialogue berdialog
tanya-jawab tanyajawab qna q&a
umpan-balik umpanbalik
pertemuan bertemu rapat meeting temu
apel apel
pleno plenary
rangkuman merangkum ringkasan simpulan summary
rekomendasi recommendation recommendations
peninjauan tinjauan meninjau keliling tour
taklimat pembekalan pengarahan briefing
inap menginap penginapan overnight stay staying lodging accommodation
hotel hotel
kamar room-number
aplikasi app apps application applications
inovasi innovation innovations inovatif
digital digitalisasi digitalization
layanan pelayanan dilayani serve serves served service services melayani
perizinan izin permit permits licensing
pengaduan aduan komplain keluhan complaint complaints mengadu
kecamatan kecamatan
kelurahan kelurahan
provinsi province
kota city town
kabupaten regency
daerah regional region
pegawai kepegawaian asn personnel employee employees staff
pendidikan education
pelatihan training
penghargaan prestasi award awards achievement
sejarah history riwayat dulunya historis
budaya culture cultural kebudayaan
kios kiosk kiosks
peringkat ranking rank ranked
dunia world global worldwide
anggaran budget dana
undangan diundang invite invited
mewakili diwakili perwakilan represent represents representing represented
wakil deputy vice
kelompok grup group groups klp
ketua leader chair chairman chairperson
anggota member members
peserta participant participants
coach pembimbing mentor
narasumber pembicara pemateri penyaji speaker speakers presenter presenters
nomor number
ruang room
lantai floor
gedung building
lokus locus loci
agenda jadwal rundown schedule
asal berasal origin asalnya
kementerian ministry ministries
lembaga institution institutions
instansi agency-home
jabatan posisi position
cuaca weather hujan
ponsel hp handphone telepon-genggam smartphone cellphone gawai gadget
daring online virtual
luring offline tatap-muka
laptop komputer notebook
payung umbrella
makan-malam dinner
makan-siang lunch
malam malam semalam night nights
siang siang
aula aula hall
lobi lobby
penanggung-jawab penanggungjawab
posko sekretariat-panitia
panitia committee organizers organisers organising organizing penyelenggara-acara
meja desk
tamu guest guests
informasi information
tim team
narahubung penghubung liaison lo pic cp
wisatawan turis tourist tourists pelancong
pengunjung visitor visitors
isi pengisian mengisi diisi
catatan note notes
maksimal maksimum maximum
batal dibatalkan cancelled canceled pembatalan
barang items belongings
perbedaan beda berbeda difference different
kendala hambatan tantangan challenge challenges
keunggulan unggulan unggul advantage
pilih pilihan pick picks picked picking memilih dipilih terpilih chosen choose selected chose
"""


@cache
def visit_words() -> dict[str, str]:
    """Map each word of the table above to the first of its line; hyphens join words that a question writes apart."""
    return {word: line.split()[0] for line in reversed(_SAME.strip().splitlines()) for word in line.split()}


@cache
def one_word() -> dict[str, str]:
    """Map words to the one that stands for them: those said at every visit, then what both languages have besides."""
    own = visit_words()
    wider = {word: own.get(same, same) for word, same in translated().items()}
    return apart() | wider | own
