"""Places visited: building, history, rooms, access, rules."""

from __future__ import annotations

TOPICS = """
building-former-use < building-history: dulunya dulunya-apa bekas bekas-apa gedung-bekas tempat-ini-dulu gedung-ini-dulu sebelumnya-apa asal-gedung
  alih-fungsi fungsi-lama used-to-be-building was-before formerly former former-use previously-used what-was-building building-used-to =bekasnya
  dulu-gedung-apa =mantan-gedung building-house-before house-before was-here-before used-before =formerly =previously
  > bekas dulunya semula alih-fungsi
building-year < building-history: dibangun-tahun tahun-dibangun dibangun-kapan kapan-dibangun berdiri-tahun tahun-berdiri kapan-berdiri
  didirikan-tahun kapan-didirikan sejak-kapan-berdiri umur-gedung usia-gedung setua-apa bangunan-tahun built-when when-built year-built
  how-old-building when-founded =constructed =founded =established
  > dibangun berdiri didirikan
building-history: sejarah riwayat sejarahnya asal-usul cerita-gedung history story-behind background-history awal-mula awal-mulanya =awalnya
  =asal-usulnya =sejarahnya
  > sejarah dirintis dibangun
building-cost: biaya-bangun biaya-pembangunan biaya-gedung ongkos-bangun habis-berapa-bangun anggaran-bangun dana-bangun duit-bangun bangunnya-habis
  nilai-proyek cost-to-build cost-of-building building-cost construction-cost spent-on-building how-expensive-building =menghabiskan =ngebangunnya
  =ngebangun =pembangunannya bangun-habis =habis-berapa-bangun bangun-habis-berapa bangunnya-habis-berapa putting-it-up spent-on =spent to-put-up
  > pembangunan dibangun-dengan
building-size: luas-gedung luas-bangunan luas-lahan luas-area-gedung gede-gedung seberapa-besar-gedung luas-tempat floor-area size-of-building
  building-size size-of-site hectares square-metres =segede =gedungnya-seluas segede-apa sebesar-apa-gedung
  > meter-persegi hektare
building-floors: berapa-lantai jumlah-lantai tingkat-berapa-gedung how-many-floors number-of-floors storeys stories =lantainya gedung-tingkat
  =bertingkat tingkat-berapa
  > lantai
building-architect: arsitek perancang-gedung yang-bangun-gedung kontraktor-gedung didirikan-siapa dibangun-siapa architect who-built =pendiri
  =ngerancang =merancang =arsiteknya =desainer =mendesain
  > didirikan
opened-when: kapan-diresmikan mulai-beroperasi mulai-operasi beroperasi-sejak sejak-kapan-buka buka-sejak dibuka-sejak mulai-berfungsi mulai-dipakai
  sejak-tahun-berapa kapan-mulai-jalan opened-when officially-opened start-operating operating-since in-use-since since-when-open =diresmikan
  =peresmian =inaugurated =beroperasi jalan-sejak jalan-sejak-kapan
  > beroperasi sejak dibuka
opened-by < opened-when: diresmikan-siapa siapa-meresmikan yang-buka-resmi who-opened who-inaugurated orang-yang-meresmikan pejabat-yang-meresmikan
  gunting-pita yang-gunting-pita potong-pita cut-the-ribbon =meresmikan
  > diresmikan
place-name-meaning: arti-nama nama-diambil asal-nama makna-nama kenapa-dinamai kenapa-namanya meaning-of-name named-after dikasih-nama =dinamai
  =dinamakan namanya-kenapa arti-namanya =filosofi
  > nama-berarti diambil-dari
room-capacity: kapasitas kapasitas-ruang kapasitas-aula muat-berapa muat-orang daya-tampung cukup-berapa-orang tampung kapasitas-gedung capacity
  how-many-fit hold-people seats-how-many
  > kapasitas muat
meeting-room: ruang-rapat ruang-pertemuan ruang-paparan aula ruang-acara meeting-room conference-room hall venue-of-session tempat-meeting
  ruang-meeting =meeting-room
place-address: alamat alamatnya letaknya jalan-apa posisi-gedung address located
distance-between: jarak seberapa-jauh jauh-nggak deket-nggak berapa-kilo berapa-km jauhnya how-far distance kilometer
  > kilometer meter menit-berjalan
travel-duration: lama-perjalanan berapa-lama-di-jalan waktu-tempuh tempuh nyampe-berapa-lama travel-time how-long-to-get how-long-drive journey-time
  berapa-jam-perjalanan berapa-jam-nyampe =lama-nyampe
  > waktu-tempuh menit-perjalanan
place-access: bisa-masuk-bus bis-masuk bus-masuk mobil-masuk jalan-masuk jalannya-sempit cara-ke-sana naik-apa-ke turun-di-mana-bus car-get-us
  get-there-by bus-get-in reach-by-car narrow-road akses-bus jalan-akses
  > perahu jalan-sempit lapangan berjalan-kaki
visit-rules: tata-tertib aturan-kunjungan aturan-masuk ketentuan-masuk pantangan-tempat dilarang-apa-di house-rules rules-of-place visitor-rules
  > dilarang tata-tertib
entry-requirements: syarat-masuk masuk-harus tunjukkan-ktp lapor-satpam buku-tamu kartu-tamu kartu-akses pemeriksaan-masuk digeledah visitor-pass
  guest-book entry-requirement security-check access-card
  > kartu-tamu buku-tamu
entrance-fee: tiket-masuk karcis masuk-bayar htm harga-tiket bayar-masuk tarif-masuk uang-masuk entrance-fee admission entry-fee ticket-price
  > tiket-masuk
place-facilities: fasilitas fasilitasnya ada-apa-aja-di-sana sarana prasarana facilities amenities
  > dilengkapi fasilitas tersedia
lactation-room: ruang-laktasi ruang-menyusui nyusuin pojok-asi nursing-room lactation breastfeeding
play-corner: tempat-bermain-anak ruang-bermain pojok-bermain playground play-area kids-corner
smoking-area: ruang-merokok area-merokok tempat-merokok smoking-area smoking-room
canteen: kantin kafetaria kafe jajan tempat-jajan tempat-ngopi canteen cafeteria coffee-shop
lift-stairs: lift naik-lift elevator tangga lantai-atas-naik eskalator barengan-lift lift-muat lift-capacity stairs escalator naik-ke-atas-pakai
  ke-atas-pakai
  > lift tangga =tangga
wheelchair-access: kursi-roda jalur-kursi-roda ramp akses-difabel jalan-landai wheelchair disabled-access step-free
  > kursi-roda landai
place-parking: lahan-parkir tempat-parkir kapasitas-parkir parkir-di-mana car-park parking-space
library-collection: perpustakaan baca-buku book-collection how-many-books titles koleksinya-berapa
  > koleksi judul
museum-collection: koleksi koleksi-museum benda-museum dipamerkan pameran koleksinya-apa collection exhibits exhibition =dipajang =dipamerin
  =dipamerkan =pieces =objects museum-own museum-hold things-on-show =artefacts
  > koleksi benda
museum-visitors: pengunjung-museum orang-ke-museum museum-visitors
gallery: galeri ruang-pamer showroom gallery exhibition-room
monument: tugu monumen cagar-budaya bangunan-tua monument heritage heritage-building gedung-tua bangunan-lama gedung-bersejarah gedung-dilindungi
  =bersejarah
touching-things: sentuh pegang-barang jangan-sentuh megang touch touching
place-guide: pemandu pemandu-museum tour-guide guide guided-tour who-shows-around nemenin-keliling yang-nemenin-keliling =mandu =memandu =pemandunya
  > pemandu dipandu
tour-length: lama-keliling keliling-berapa-lama lama-tur how-long-tour walking-tour muter-berapa-lama =muter =muter2 =keliling lama-muter
route-inside: rute-keliling alur-kunjungan urutan-ruang jalur-kunjungan route-inside order-of-rooms
walking: jalan-kaki jalan-kaki-berapa jalan-seberapa banyak-jalan nanjak walking-distance a-lot-of-walking
  > berjalan-kaki jalan-kaki kilometer
noise-rules: jangan-berisik harus-tenang suara-pelan keep-quiet noise silent-mode
temperature-room: ruangan-dingin dingin-ac ruangan-panas cold-room air-conditioned
safety-gear: alat-pelindung apd helm-proyek helm helmnya rompi-keselamatan sepatu-safety pelampung jaket-pelampung masker-dipakai
  perlengkapan-keselamatan safety-gear helmet hard-hat protective-gear life-jacket safety-vest =pelindung pakai-pelindung alat-safety =safety
  > helm rompi pelampung masker disediakan dipinjamkan
power-supply: genset listrik-cadangan ups generator power-backup
government-office: kantor-bupati kantor-wali-kota kantor-walikota kantor-gubernur balai-kota balaikota pendopo rumah-jabatan rumah-dinas gedung-pemda setda
  city-hall town-hall regents-office mayors-office governors-office official-residence
place-kind: tempat-apa ini-tempat-apa kantor-apa what-kind-of-place
places-number: jumlah-lokus berapa-lokus berapa-tempat berapa-tujuan how-many-places how-many-sites how-many-stops number-of-sites
operating-days-place: buka-setiap-hari hari-libur-museum tutup-hari
new-building: gedung-baru pindah-gedung gedung-lama renovasi direnovasi rehab-gedung new-building renovated moved-to-building renovation
  > renovasi direnovasi
energy-building: gedung-hijau hemat-energi panel-surya-gedung green-building energy-saving
"""
