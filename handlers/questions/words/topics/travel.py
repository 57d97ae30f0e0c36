"""Getting there, about and home: vehicles, seats, crews, stops, ways and times on the road."""

from __future__ import annotations

TOPICS = """
bus: bus bis armada kendaraan transportasi angkutan mobil minibus elf elep hiace medium-bus bus-besar bus-kecil shuttle vehicle vehicles tumpangan
  tunggangan diangkut jemputan van kereta-kelinci oto nomor-bus naek =coach-bus which-coach our-coach =naik-apa
  > bus mobil minibus kendaraan armada plat nomor-polisi
bus-number < bus: bus-nomor nomor-bus bis-nomor which-bus bus-number kelompok-bus pembagian-bus bagi-bus sebus satu-bus bareng-bus assigned-bus
  daftar-bus =bus-mana =bis-mana =bus-yang-mana =naik-mana =mobil-mana =mobil-yang-mana =kendaraan-mana =bus-berapa =mobil-berapa
  > bus-1 bus-2 bus-3 bus-4 nomor-bus pembagian-bus bus-kelompok
bus-count < bus: berapa-bus jumlah-bus bus-berapa-unit berapa-mobil jumlah-kendaraan jumlah-armada how-many-buses berapa-armada
  > satu-bus dua-bus tiga-bus empat-bus lima-bus
bus-plate < bus: plat pelat nopol nomor-polisi plat-nomor warna-bus warna-mobil ciri-bus bus-warna merek-bus po-bus nama-bus stiker-bus tanda-bus
  license-plate number-plate plate plate-number which-colour-bus ngenalin-bus ciri-ciri-bus
  > plat pelat nomor-polisi warna
seat: kursi tempat-duduk bangku nomor-kursi denah-duduk sebangku duduk-sama bebas-duduk duduk-depan duduk-belakang kursi-bus kursi-bebas sebelahan
  semeja lungguh seat seats seating sit sitting seating-plan assigned-seat front-row jok =duduk =duduknya =didudukin kapasitas-bus bus-muat
  =duduk-di-mana =sebelah-siapa =muat-berapa
  > kursi tempat-duduk denah-duduk =duduk
bus-crew < bus: sopir supir driver pengemudi kernet kenek kondektur pramugara pemandu-bus pendamping-bus pengawal-bus pj-bus lo-bus nyetir menyetir
  drives tour-guide tour-leader guide korlap-bus =driving drives-us driver-name nyupir nyopir
  > sopir pengemudi pendamping-bus penanggung-jawab-bus
bus-facilities < bus: ac-bus toilet-bus tv-bus wifi-bus colokan-bus karaoke-bus bantal-selimut bus-ada-toilet bus-ada-colokan bus-ada-wifi reclining
  sabuk-pengaman seat-belt
  > toilet-bus karaoke bus-dilengkapi kotak-p3k-bus
bus-rules < bus: aturan-di-bus makan-di-bus tidur-di-bus pindah-bus tukar-bus ganti-bus pindah-kursi bus-lain salah-naik salah-bus change-bus
  switch-bus wrong-bus other-bus ikut-bus-lain nebeng-bus
  > pindah-bus berpindah tidak-boleh-pindah tetap-di-bus
bus-waiting < bus: bus-menunggu bus-nunggu bus-ngetem ngetem mangkal bus-parkir titik-naik tempat-naik bus-standby bus-stand bus-stop where-bus-waits
  board-bus boarding-point halte shelter nyegat ditunggu-bus parkir-bus bus-nongkrong =naik-bus-di-mana =naik-dari-mana =bus-di-mana =jemput-di-mana
  > titik-naik lobi bus-parkir bus-menunggu parkir-bus
drop-off: turunin diturunin diturunkan drop didrop titik-turun turun-duluan turun-dulu drop-off dropped get-off alight diantar-sampai mudun =turunnya
  =diantar =nganterin =nganter =mengantar =diantarkan =dianter =dianterin =turun-di-mana =turun-mana
  > diturunkan titik-turun turun-di turun-dulu bus-mengantar
departure: berangkat keberangkatan brangkat jalan-jam otw cabut cus capcus budal mangkat go-off set-off depart departure leave leaves leaving head-out caw pergi
  start-out lepas-landas
  > berangkat keberangkatan bertolak
late-comers: telat terlambat molor datang-belakangan ditinggal-rombongan ketinggalan-rombongan bangun-kesiangan ngaret telat-datang ditungguin
  telat-kumpul late latecomer missed-the-bus miss-the-bus left-behind-by oversleep overslept running-late toleransi tunggu-yang-telat keterlambatan
  susulan =kesiangan =ketinggalan-bus =ketinggalan-bis =ditinggal-bus =ditinggal-bis
  > terlambat keterlambatan ditinggal menyusul tepat-waktu toleransi
meeting-point: tempat-kumpul pos-kumpul mipo meeting-point mepo meet-up assembly-point rendezvous baris apel-pagi regroup =kumpul =ngumpul =berkumpul
  =titik-kumpul =kumpulnya =ngumpulnya =gather =gathering =kumpul-di-mana
  > lobi =titik-kumpul =berkumpul =kumpul
flight: pesawat terbang penerbangan flight mabur maskapai garuda lion citilink batik-air sriwijaya wings pelita take-off takeoff landing boarding
  kode-penerbangan boarding-gate nomor-penerbangan plane fly airline delay transit check-in-pesawat checkin-bandara boarding-pass nomor-flight
  =tiket-pesawat =mendarat
  > pesawat penerbangan maskapai boarding lepas-landas
airport-transfer: bandara airport jemput-di-bandara jemputan-bandara dijemput jemput penjemputan antar-bandara ke-bandara dari-bandara pickup pick-up picked-up
  airport-transfer transfer terminal kedatangan-bandara transport-bandara damri shuttle-bandara juanda lapangan-terbang
  > bandara jemput penjemputan dijemput shuttle terminal
tickets: tiket tiket-kereta e-ticket eticket pesan-tiket booking-tiket beli-tiket ganti-tiket refund-tiket reschedule tiket-pulang tiket-berangkat
  ticket tickets book-flight rebook return-ticket kode-booking ganti-jadwal-pesawat ganti-pesawat ubah-penerbangan ubah-tiket jadwal-pesawat-diganti
  change-flight change-my-flight rebooks =tiket-pesawat rebook-flight =rebooks ganti-flight
  > tiket e-tiket penerbangan kereta
train: kereta kereta-api ka sepur stasiun gerbong kai argo peron train railway station krl lrt mrt whoosh kereta-cepat
  > kereta stasiun kereta-api
boat: kapal perahu speedboat speed-boat feri ferry kelotok jolloro katinting sampan pompong nyebrang menyeberang penyeberangan boat jetty pier
  cross-by-boat sail berlayar naik-perahu pinisi to-the-island ke-pulau nyebrang-ke-pulau seberang-pulau
  > kapal perahu menyeberang pelampung
life-vest: pelampung jaket-pelampung rompi-pelampung baju-pelampung life-vest life-jacket lifejacket bisa-renang tidak-bisa-berenang
  > pelampung jaket-pelampung
taxi: taksi taxi ojek gojek grab gocar grabcar goride ojol maxim angkot pete-pete petepete bentor becak bajaj bemo bluebird naik-online taksi-online rental sewa-mobil
  cab ride-hailing uber motor sewa-motor transport-umum angkutan-umum public-transport
  > taksi ojek angkutan-daring angkutan-umum
private-car < parking: mobil-sendiri mobil-pribadi bawa-mobil kendaraan-pribadi kendaraan-sendiri naik-mobil-sendiri mobil-dinas kendaraan-dinas
  nyetir-sendiri motor-sendiri berangkat-sendiri own-car private-car own-vehicle drive-myself bawa-kendaraan bawa-motor carpool mobil-kantor
  mobil-dinasku
  > kendaraan-pribadi mobil-sendiri kendaraan-dinas
parking: parkir parkiran markir tempat-parkir lahan-parkir kantong-parkir basement valet inap-mobil parkir-inap parkir-mobil parkir-bus park parking
  car-park parking-lot inepin-mobil nginepin-mobil titip-mobil nitip-mobil mobil-dititip mobil-titip titip-kendaraan naruh-mobil taruh-mobil taro-mobil mobil-ditaruh simpan-mobil mobil-kantor markirin leave-my-car
  leave-the-car park-my-car
  > parkir diparkir basement
travel-time: lama-perjalanan berapa-jam-perjalanan waktu-tempuh tempuh jauh-ga jauhnya jarak berapa-kilo berapa-km lama-jalannya sampainya-jam
  durasi-perjalanan how-far distance travel-time drive-time how-long-is-the-ride how-long-is-the-drive far adoh jauh =perjalanan-berapa
  > menit-perjalanan jarak waktu-tempuh tempuh menit-dari kilometer-dari
traffic: macet kemacetan jalan-macet patwal dikawal voorijder foreider kawal polisi-kawal tol lewat-tol jalur-alternatif rute traffic traffic-jam
  escort police-escort toll route detour ganjil-genap =pengawalan =lewat-mana lewat-jalan =kejebak kejebak-macet stuck
  > macet dikawal tol rute =pengawalan
route-map: peta maps google-maps gmaps sharelok share-lokasi shareloc titik-lokasi rute alamat denah lokasi-persis koordinat map location-pin pin
  address directions arah-jalan petunjuk-jalan how-to-get-there plang pintu-masuk =masuk-lewat-mana =masuk-dari-mana
  > alamat peta denah pintu-masuk
rest-stop: rest-area mampir-toilet berhenti-di-jalan istirahat-di-jalan singgah berhenti-dulu stop-over stopover pit-stop berhenti-jalan mampir rest-stop
  > rest-area singgah berhenti
return: pulang balik kepulangan mulih muleh balik-hotel bubar pulang-jam go-home return-home way-back head-back back-home going-home
  > pulang kepulangan kembali
leave-early: pulang-duluan pulang-lebih-dulu pulang-awal pulang-cepat pulang-dulu balik-duluan cabut-duluan izin-pulang leave-early go-home-early
  tidak-ikut-sampai-selesai misah-dari-rombongan skip home-early leave-before-the-end =duluan
  > pulang-lebih-dulu meninggalkan-rombongan
join-later: nyusul menyusul datang-sendiri langsung-ke-lokasi langsung-ke-lokus berangkat-sendiri gabung-belakangan ketemu-di-lokasi join-later
  come-later meet-there langsung-menuju meet-you-there own-way gabung-siang baru-gabung gabung-di-lokasi berangkat-dewe join-you join-directly
  join-you-there dateng-sendiri dateng-langsung
  > menyusul bergabung datang-sendiri
separate-group: misah memisah jalan-sendiri pisah keluar-rombongan memisahkan-diri kabur jalan-sendiri-sendiri wander-off leave-the-group split-off
  jalan-jalan-sendiri keluyuran kelayapan pisah-rombongan
  > meninggalkan-rombongan memisahkan-diri
boarding-order < bus: naik-duluan turun-duluan siapa-duluan urutan-bus bus-pertama konvoi iring-iringan first-off first-stop order-of-stops convoy
  > turun-dulu konvoi urutan-turun
roll-call: absen-bus dihitung hitung-kepala ngitung lengkap-belum cek-peserta headcount roll-call counted absen-di-bus counts-heads count-heads
  head-count diabsen diabsenin ngabsen
  > absen-bus dihitung kelengkapan absen-pada absen-kepada absen-di-bus
vehicle-breakdown: mogok ban-bocor ban-kempes bus-rusak kempes bannya breakdown flat-tyre flat-tire bus-broke
  > mogok bus-cadangan bus-pengganti
transport-cost < who-pays: ongkos-bus ongkos-taksi bayar-bus biaya-transport transport-ditanggung uang-bensin bensin tol-bayar transport-diganti
  ganti-bensin fuel fare taxi-fare bus-fare ongkos-jalan biaya-perjalanan
  > transport-lokal ongkos uang-transpor
"""
