"""Needs told as they are felt: what hurts, what does not fit, what is in the purse, who is to pay."""

from __future__ import annotations

TOPICS = """
power-outlet < phone-charging: converter converters travel-adapter three-pin two-pin wall-outlet wall-socket kaki-tiga kaki-dua voltage voltase
  charger-fit charger-not-fit plug-fit plug-not-fit power-strip borrow-adapter lend-adapter pinjam-adaptor
money-changer: dollars usd euros =yen local-currency local-cash local-notes local-money swap-cash swap-currency get-rupiah buy-rupiah into-rupiah
  foreign-cash foreign-currency foreign-money uang-asing mata-uang-asing valuta-asing ganti-dolar dolar-ke-rupiah jadi-rupiah nukerin-uang nukar-uang
  cash-exchanged
sim-card: sim-card simcard sim-cards local-number local-sim kartu-perdana kartu-sim nomor-lokal nomor-indonesia data-plan prepaid-card mobile-number
  paket-data paketan kuota-internet beli-pulsa beli-kuota mobile-data phone-data
  > sim-card mobile-data paket-data
insurance: covered-if am-i-covered are-we-covered accident-cover medical-cover accident-covered break-a-leg pays-if-break hospital-bill hospital-bills
  celaka-ditanggung celaka-siapa-bayar kecelakaan-ditanggung kecelakaan-siapa-bayar kecelakaan-bayar sakit-ditanggung cedera-ditanggung
  dilindungi-asuransi ada-jaminan
illness: feverish hurts hurting hurt ache aches aching pain painful throwing-up throw-up vomiting upset-stomach food-poisoning swollen rash itchy
  chills shivering runny-nose nyeri ngilu pegel perih senut-senut nyut-nyutan menggigil meler greges greges-greges gregesan kejepit kecepit lebam
  memar linu sembelit pening kunang-kunang tidak-fit keracunan kambuh sakit-semua pegal-pegal panas-tinggi masuk-angin-nih
violence-report: kdrt dipukul dipukuli digebuk digebukin pemukulan pelecehan dilecehkan melecehkan istri-dipukul anak-dipukul kekerasan
  kekerasan-rumah-tangga tindak-kekerasan disiksa penyiksaan abused abuse beaten domestic-violence violence harassment harassed
  > kekerasan perlindungan-perempuan pengaduan-kekerasan
counselling: konseling curhat psikolog konselor konsultasi-psikologi counselling counseling counsellor psychologist
  > konseling
breakfast < food: hidangan-pagi santap-pagi menu-pagi makanan-pagi santapan-pagi food-before makan-sebelum-berangkat perut-kosong-pagi
  eat-before-leaving eat-before-we-leave first-meal pagi-laper pagi-lapar
own-meals: feeds-us feed-us who-feeds =feeds makan-sendiri-sendiri cari-makan-sendiri
prizes: ganjaran imbalan =reward =rewards penampilan-terbaik tampil-paling-bagus paling-bagus-dapat paling-bagus-hadiah yang-menang-dapat
  menang-dapat-apa pemenang-dapat winner-get best-team
city-founded: ultah hut-kota hut-kabupaten hut-daerah umur-kabupaten kota-ini-umur kota-ini-usia hari-lahir-kota dirgahayu city-birthday
  how-old-is-the-city how-old-is-this-city
luggage: bags-downstairs bags-down luggage-down koper-turun koper-diturunkan turunin-koper nurunin-koper tas-diturunkan bring-bags-down
  suitcase-downstairs
prayer-place: muslims-pray muslim-pray muslims-go where-muslims
check-out < hotel: batas-meninggalkan batas-waktu-meninggalkan meninggalkan-hotel meninggalkan-penginapan last-to-leave-the-hotel must-leave-the-hotel
  kapan-angkat-koper angkat-koper
local-food: wajib-coba wajib-dicoba wajib-dicicipi harus-dicoba harus-coba must-try must-eat patut-dicoba icip-icip mencicipi dicicipi cicipi nyicipin
  nyobain-makanan enak-di-sini local-dishes
bath-water < room: air-mandi jatah-air air-dijatah mandi-sepuasnya ember water-ration bathing-water water-limited hemat-air
  > air-tawar dijatah
museum-collection: barang-di-museum barang-museum isi-museum pajangan artefak artefacts things-in-the-museum barang-yang-dipajang
fishers: people-fish orang-melaut yang-melaut pelaut fish-for-a-living hidup-dari-ikan hidup-dari-laut
wifi-password < wifi: kata-kunci kata-kunci-jaringan kode-akses passkey network-key kata-kunci-internet
translation: follow-talks follow-the-speech follow-speeches speak-no-indonesian no-bahasa tidak-bisa-bahasa understand-villagers understand-speeches
  in-indonesian talks-in-indonesian
gifts-to-hosts: kasih-kenang-kenangan ngasih-kenang-kenangan beri-kenang-kenangan
phone-deposit: hand-phones-over hand-over-phones give-up-phones leave-phones-outside hp-ditahan hp-dititipin handphone-dititip hp-diambil phones-taken
  > ponsel-dititipkan phones-stay
late-comers: baru-bangun kesiangan wake-up-late woke-up-late
allowance: how-much-cash-do-we-get
individual-task < written-work: tugas-saya-pribadi tugas-saya-sendiri kerjaan-pribadi kerjaan-sendiri
private-car < parking: mobil-ditinggal nitip-mobil ninggalin-mobil motor-ditinggal nitip-motor mobil-dititip mobil-diparkir leave-my-car
  mobil-dari-rumah kendaraan-ditinggal menitipkan-mobil
prizes: =pemenang yang-menang =pemenangnya
  > trofi voucer paparan-terbaik
motion-sickness < illness: get-sick-on sick-on-boats sick-on-a-boat sick-on-ships boat-sick kocok-kocok perut-dikocok dikocok-ombak mual-di-kapal
atm: draw-notes draw-some-cash draw-some-notes
allowance: hands-money hands-out-money hand-out-the-money lumpsum-masuk lumpsum-cair duit-masuk-rekening
test: sidang-laporan laporan-diuji diuji-laporan menguji-laporan report-exam defend-the-report mempertahankan-laporan
  > ujian-laporan
drinks: water-from-the-tap tap-water-safe faucet
online-meeting: langsung-atau-zoom tatap-muka luring offline face-to-face in-person zoom-atau-langsung
attendance: tanda-hadir tanda-hadir-elektronik absen-lewat absen-pakai ngisi-kehadiran
luggage-storage < luggage: bags-stay suitcase-stay bags-after-check-out tas-setelah-check-out koper-setelah-keluar
"""
