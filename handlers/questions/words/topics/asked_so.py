"""More ways in which people ask for practical matters: what they call a badge's ribbon, a day off, their money."""

from __future__ import annotations

TOPICS = """
weather: hawanya hawa =iklim angin-kencang udaranya berkabut how-cold how-hot
jacket < dress: sweter perlu-sweter pakaian-hangat baju-tebal pakaian-tebal baju-anget mantel-tebal =outerwear
  > dianjurkan-jaket
badge: =lanyardnya kalung-peserta tali-peserta tali-id tali-tanda tali-pengenal tali-name-tag nametagnya tanda-peserta-hilang
  warna-tali talinya-warna warna-lanyard neck-strap ribbon-colour id-strap
  > tali-tanda tanda-peserta tali-pengenal tali-kartu
roommates: rooming-with room-with bunk-with share-my-room teman-satu-kamar partner-kamar temen-kamar pasangan-kamar
check-out < hotel: molor-hotel molor-keluar molor-ninggalin telat-ninggalin telat-keluar-hotel telat-keluar-kamar telat-cekout telat-checkout
  =kelebihan-jam lewat-jam-hotel lewat-batas-hotel ninggalin-hotel tinggalkan-hotel perpanjang-jam late-checkout overstay stay-past
  > kelebihan-jam
gym: tempat-olahraga tempat-olah-raga ruang-olahraga sarana-olahraga tempat-fitnes workout-room exercise-room
drinks: bring-water water-provided minum-disediakan dapet-minum air-kemasan =minumnya air-galon
  > air-kemasan
snack < food: =kopi-break snacknya camilannya
clinic: berobat-ke-mana bawa-berobat-mana dibawa-ke-rs dilarikan-ke rs-terdekat rs-rujukan ke-dokter-mana periksa-ke-mana taken-to-hospital where-taken
  > rumah-sakit-rujukan puskesmas-terdekat =rsud
nurse-doctor < illness: orang-medis petugas-p3k
ambulance: mobil-ambulans ambulansnya
allowance: rupiah-kita-terima rupiah-yang-diterima kita-terima-rupiah uang-yang-diterima duit-yang-diterima terima-duit-berapa terima-uang-berapa
  terima-berapa-rupiah uang-dinas-berapa dapat-rupiah transferan transferannya paid-how-much do-we-get-paid how-much-will-we-get money-we-receive
  daily-subsistence dsa
transport-money < allowance: ongkos-perjalanan-dibagi ongkos-dibagi ongkos-perjalanan ongkos-pulang-pergi duit-transport duit-ongkos duit-bensin uang-pp
regional-budget: duit-kota duit-kabupaten uang-kabupaten duit-daerah uang-daerah duit-pemkab kas-daerah kas-kota anggaran-setahun
  anggarannya-setahun duitnya-setahun triliun berapa-triliun city-money citys-budget
individual-task < written-work: assignment-individual personal-assignment tugas-seorang tugas-masing2
  > tugas-perorangan
score-cut: nilai-dipotong nilai-kepotong potong-nilai potongan-nilai pemotongan-nilai nilai-berkurang ngurangin-nilai mengurangi-nilai nilai-turun
  dikurangi-nilai kurang-poin dikurangi-poin potong-poin kena-potong-nilai minus-poin poin-dikurangi lose-marks lose-points deduct-points marks-deducted
  points-deducted penalty-late late-penalty telat-dipotong telat-potong telat-minus telat-sanksi denda-telat
  > mengurangi-nilai dikurangi-poin dikurangi-nilai poin-per-hari pengurangan-nilai
sanctions: hukumannya kena-hukuman kena-sanksi hukuman-apa
absence < permission-to-leave: tidak-bisa-ikut tidak-bisa-hadir tidak-bisa-datang gak-bisa-hadir ngilang menghilang ngacir kabur-bentar kabur-sebentar
  tidak-masuk-setengah absen-setengah absen-sejam absen-sehari cant-make-it cannot-come skip-a-session skip-session skip-half
  > ketidakhadiran absen
permission-to-leave: izin-siapa izin-setengah izin-sehari izin-sejam izin-bentar izin-sebentar izin-sesi ada-urusan urusan-keluarga urusan-kantor urusan-pribadi
  keperluan-keluarga keperluan-mendadak keperluan-pribadi acara-keluarga izin-ninggalin izin-absen minta-izin-siapa ask-permission leave-permission
  > ketidakhadiran izin-diajukan mengajukan-izin seizin
photo-results: foto-resmi video-resmi album-foto find-photos get-photos photos-kept foto-kegiatannya unduh-dokumentasi
  ambil-foto-di-mana dokumentasinya-di-mana dokumentasi-di-mana
  > tautan-drive foto-dan-video drive-panitia
photo-rules: jepret-anak motret-anak foto-anak-kecil jepret-pasien motret-pasien foto-balita jepret-balita motret-balita foto-bayi
  foto-orang-sakit foto-ibu-ibu jepret-warga motret-warga
  foto-anak motret-orang foto-orang
entering-areas: bagian-mana-boleh-masuk boleh-dimasuki boleh-kami-masuki area-boleh-masuk ruangan-boleh-masuk no-go
  > dimasuki
gifts-to-hosts: ngasih-tuan-rumah kasih-tuan-rumah beri-tuan-rumah memberi-tuan-rumah bawa-untuk-tuan-rumah give-hosts give-the-host gift-for-host
  bring-for-host kasih-pihak kasih-dinas kasih-desa ngasih-pihak cinderamata untuk-tuan-rumah-bawa
  > untuk-tuan-rumah setiap-lokus
gratification: nerima-bingkisan terima-bingkisan menerima-bingkisan nerima-parsel terima-parsel nerima-kado terima-kado nerima-hadiah nerima-pemberian
  nerima-souvenir terima-suvenir accept-a-gift accept-presents terima-uang-tuan-rumah kasih-uang-petugas memberi-uang kasih-amplop-boleh tip-boleh amplop-buat
local-specialty: jajan-khas khasnya
prayer-time: jumatan jumatannya salat-jumat sholat-jumat solat-jumat friday-prayer
curfew: kopi-luar-balik ngopi-luar nongkrong-luar keluar-malam-sampai harus-di-kamar wajib-di-kamar mesti-di-kamar masuk-kamar-paling-lambat pulang-paling-malam
  balik-paling-malam back-in-hotel back-in-our-rooms hotel-gate
  > di-kamar-paling
children-spouse: bawa-bocah ajak-bocah keluarga-ikut keluarga-boleh-ikut bring-my-kids
parking: motor-taruh-mana motor-ditaruh taruh-motor
call-cost: kena-pulsa makan-pulsa potong-pulsa butuh-pulsa bayar-pulsa perlu-pulsa telepon-bayar nelpon-bayar nelpon-gratis nelpon-112-bayar
  call-for-free toll-free cost-to-call
  > panggilan-gratis bebas-pulsa tanpa-pulsa
response-time: bantuan-nyampai bantuan-sampai-berapa nyampe-lokasi help-arrive
waste-price < prices: sekilo-dihargai dihargai-berapa kilo-plastik kilo-botol kilo-kardus pay-for-bottles laku-berapa price-of-plastic
elderly-home-service: rumah-jompo orang-jompo rumah-lansia datang-ke-rumah-lansia jemput-bola mendatangi-rumah visit-elderly
  > jemput-bola rumah-lansia
hotel: daring-kamar internet-kamar wifi-kamar inet-kamar online-kamar
processing-time: selesai
number-of-participants: =kebagian
roommates: share
companions-of-host: officials
hotel: tidur
homestay < hotel: nginap-di-rumah-warga inap-rumah-warga tidur-rumah-warga
"""
