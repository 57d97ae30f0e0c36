"""Turns of phrase by which people in a chat ask for matters of the other modules: round about, by a part, or by what they are about to do."""

from __future__ import annotations

TOPICS = """
area: seberapa-gede gede-seberapa gedenya-seberapa besar-seberapa kotanya-gede kotanya-besar gedean-mana how-big-is-the
time-zone: jam-dimundurin jam-dimundurkan jam-dimajuin jam-dimajukan mundurin-jam majuin-jam putar-jam ganti-jam set-my-watch change-my-watch my-watch
  adjust-my-watch jam-tangan-diubah
incidentals: minuman-kulkas kulkas-kamar isi-kulkas minuman-di-kulkas kulkasnya-bayar drinks-in-the-fridge fridge-drinks
budget-of-programme: ngabisin-duit ngabisin-uang habis-duit abis-duit habis-uang makan-biaya duitnya-berapa anggarannya-berapa modalnya-berapa
  money-spent
development-cost: ngabisin-duit ngabisin-uang habis-duit abis-duit habis-uang makan-biaya money-spent
homestay-price: semalem-di-rumah-warga inap-rumah-warga
foreign-tourists: turis-bule wisatawan-asing wisatawan-bule tamu-asing-berapa
  > foreign
luggage-weight < luggage: koper-kilo koper-berapa-kilo kilo-kelebihan kelebihan-berat maksimal-kilo berapa-kilo-koper too-heavy how-heavy
stunting: bayi-kurang-gizi bayi-pendek anak-kerdil kurang-gizi-turun
gifts-to-hosts: plakatnya plakat-buat-siapa plakat-untuk-siapa kenang2an
church: go-to-mass sunday-mass misa-di-mana
dress: pake-apaan pakenya-apa make-apa makenya-apa nganggo-opo kostumnya ootd-nya what-are-we-wearing what-should-i-put-on how-should-i-dress
  how-do-we-dress baju-hari dresscode-hari stelan =setelannya
footwear < dress: pake-sendal pakai-sendal sepatu-apa sepatu-gunung sepatu-kets-boleh alas-kakinya open-toed closed-shoes
formal-dress < dress: pakai-dasi pake-jas bawa-jas perlu-jas perlu-dasi need-a-tie need-a-suit wear-a-tie
jacket < dress: perlu-sweater bawa-sweater bawa-jaket perlu-jaket need-a-jacket bring-a-jacket bring-a-sweater
protective-gear < dress: pelindung-kepala topi-proyek tutup-kepala-proyek head-protection safety-hat helm-bawa helm-sendiri helm-proyek helm-dikasih
  helm-disediakan
badge: nametag-hilang kalung-nama papan-nama-dada kartu-nama-peserta tanda-nama lencana-nama
luggage: gembol tas-gembolan ransel-gede ransel-besar koper-gede koper-besar bawaan-gede bawaan-besar big-bag big-bags how-many-bags barang-gede
  boleh-bawa-koper boleh-bawa-tas
luggage-storage < luggage: koper-taruh koper-taro koper-dititip koper-ditinggal tas-ditinggal tas-dititip koper-simpan leave-my-bags leave-my-suitcase
  leave-my-luggage keep-my-bags bags-stored drop-my-bags put-my-bags
lost-things: kehilangan-dompet kehilangan-hp barang-ilang nyari-barang ketinggalan-di-bus ketinggalan-di-kamar left-my left-it lost-my forgot-my
food: dapat-makan dapet-makan kasih-makan makan-ditanggung isi-perut ngisi-perut
breakfast < food: makan-pagi-pagi pagi-makan pagi-pagi-makan besok-pagi-makan isi-perut-pagi perut-pagi-pagi eat-in-the-morning morning-food
snack < food: jajan-pagi ganjel-perut ganjal-perut sarapan-ringan makanan-ringan cemal-cemil
diet < food: ga-makan-ikan ga-makan-kacang ga-bisa-makan-kacang alergi-kacang alergi-udang alergi-telur kena-alergi anti-seafood ga-suka-ikan
  pantang-makan tidak-makan-ikan tidak-bisa-makan i-dont-eat i-cant-eat im-allergic allergic-to intolerant gluten-free lagi-diet
vegetarian < diet food: veggie veg veggies vegie vego tidak-makan-daging i-dont-eat-meat meat-eater
halal < diet food: boleh-dimakan-muslim makanannya-halal halal-kan halal-ga
drinks < food: isi-botol isi-tumbler ngisi-tumbler refill-bottle fill-my-bottle tap-water drink-from-the-tap air-keran air-kran galon-di-mana
  dapat-air
illness: ga-fit nggak-fit kurang-fit kurang-sehat gaenak-badan gak-enak-body drop-badan badan-drop feel-ill feeling-ill feel-unwell im-ill fall-ill
  falls-ill perut-mules kepala-pusing
medicine < illness: obatnya minta-obat bawa-obat ada-obat nyari-obat something-for-it something-for-headache
nurse-doctor < illness: yang-ngobatin bisa-ngobatin petugas-medis medis-ikut dokternya perawatnya suster-ikut
accident < emergency-number: hurt wounded
emergency-number: number-to-dial number-do-i-dial number-to-call nomor-penting nomor-gawat keadaan-bahaya in-trouble need-help-fast minta-pertolongan
  pingsan collapse hurt injured unconscious passed-out wounded ada-yang-pingsan
ambulance < emergency-number: passed-out ambulance-called
motion-sickness < illness: gampang-mabok mabok-laut mabok-kapal mabok-darat mabok-bus mabuk-kapal anti-mabok obat-mabok seasick-easily get-seasick
  get-carsick
toilets: ke-belakang mau-pipis numpang-pipis toiletnya wc-nya kamar-mandinya
sea-state < weather: laut-ngamuk laut-mengamuk lautnya-ngamuk ombak-gede ombak-besar ombaknya gelombang-gede gelombang-besar laut-lagi-ngamuk
  sea-rough sea-is-rough sea-too-rough rough-weather stormy badai-laut laut-bergelora angin-gede ombak-ngeri ombak-parah sea-bad bad-sea high-waves
  > pelayaran-ditunda
weather: panas-banget dingin-banget gerah-ga hujan-ga ujan-ga perlu-payung bawa-payung need-an-umbrella bring-an-umbrella
  > payung jas-hujan
rain-plan < weather: kalo-hujan kalo-ujan klo-ujan tetep-jalan-hujan hujan-deras hujan-lebat
umbrella: perlu-payung bawa-payung need-an-umbrella bring-an-umbrella
hotel: nginepnya-di inepnya bobonya tidurnya-di tidur-di-mana our-hotel sleep-tonight
room: kamarnya kamar-hotel nomor-kamarku room-of-mine
roommates < room: tidur-bareng tidur-sama tidurnya-bareng tidurnya-sama tidur-isi tidurnya-isi kamar-isi isi-kamarnya kamar-berapa-orang sekamar-sama
  sekamar-dengan sekamar-siapa sekamar-berapa =sekamar bareng-sekamar kamar-bareng own-room room-to-myself a-room-alone single-room kamar-sendirian
  people-per-room people-in-a-room tidur-berapa-orang
room-key < room: kunci-di-mana kunci-dikasih kunci-balikin kartu-balikin kunci-kamar-balikin balikin-kartu kunci-kembali kartu-kamar-balikin
  get-our-keys get-the-keys
check-in < hotel: kamar-bisa-dipake kamar-bisa-dipakai bisa-masuk-kamar masuk-kamarnya kamarnya-siap kamar-dipakai kamar-dipake room-ready rooms-ready
  =get-my-room =have-my-room into-my-room masuk-ke-kamar kamar-udah-bisa
check-out < hotel: keluar-dari-kamar keluar-dari-hotel kamar-dikosongin kosongin-kamar tinggalin-kamar out-of-our-rooms out-of-the-room out-of-my-room
  leave-my-room
laundry: kemeja-kotor kaos-kotor celana-kotor kaos-kaki-kotor pakaian-kotor bersihin-baju bersihin-kemeja baju-dicuci cuciin-baju nitip-cucian
  titip-cucian titip-baju-kotor kemeja-dibersihin baju-dibersihin dibersihin-hotel cuciannya dicucikan cuci-kemeja dirty-clothes dirty-shirts
  clothes-washed clothes-cleaned shirt-cleaned shirts-cleaned get-clothes-washed
iron: baju-kusut kemeja-kusut ngelicinin gosok-baju
gym: angkat-beban angkat-besi ngegym nge-gim gim work-out
swimming-pool: nyebur-di-hotel renang-di-hotel kolamnya
wifi: kode-internet kode-masuk-internet internetnya buat-zoom online-di-kamar get-on-the-internet get-internet
wifi-password < wifi: kode-internet kode-masuk kode-masuk-internet kode-masuk-wifi kode-inet password-internet sandi-internet sandi-inet login-wifi
  masuk-wifi login-internet pass-wifi passnya-wifi
signal: whatsapp-an telepon-an bisa-telepon-an bisa-whatsapp-an hp-dapet-sinyal dapet-sinyal ada-sinyal sinyalnya bisa-wa bisa-wa-an bisa-telpon
  bisa-ditelepon bisa-dihubungi phone-signal mobile-signal phone-reception get-a-signal have-signal phone-coverage hp-mati-sinyal hp-bisa-dipakai
  internetan-di wa-an-di will-my-phone
phone-charging: hp-lowbat hp-abis-batre baterai-hp batre-abis numpang-ngecas nyolok-charger charge-my-phone colok-hp
power-outlet < phone-charging: colokannya nyolok laptop-colok =colokan
who-pays: siapa-yang-bayar siapa-yang-nanggung nanggung nanggungnya bayarnya-siapa dibayar-siapa who-is-paying whos-paying who-covers bayar-ga
  bayar-nggak harus-bayar mesti-bayar ada-biayanya dikenakan-biaya dikenai-biaya kena-biaya kena-charge do-i-have-to-pay do-we-pay for-free
hotel-cost < hotel who-pays: hotel-yang-bayar hotel-siapa nginep-siapa-yang-bayar penginapan-dibayar
food-cost < food who-pays: makan-yang-bayar makan-siapa-yang-bayar makan-dibayar
allowance: uang-jalan duit-jalan uang-jalannya duit-jalannya daily-money money-a-day money-per-day duit-perjalanan uang-perjalanan uang-perdin perdin
  duit-dinas uang-dinas uang-masuk-rekening duit-masuk spending-money paid-per-day uang-sehari duit-sehari dapat-uang-harian ngasih-sangu
  > perjalanan-dinas sppd
travel-papers: spd-distempel lembar-spd cap-spd cap-surat-tugas tanda-tangan-spd surat-jalan
receipts: kwitansinya kuitansi-ke notanya simpan-nota simpan-struk keep-receipts
atm: narik-tunai ambil-cash ambil-uang-di get-money get-some-cash take-out-money take-out-cash take-money-out draw-money cash-point mesin-atm cari-atm
  atm-di-mana
  > tarik-tunai cash-machine
money-changer: dollars-turned-into turn-dollars turned-into-rupiah dollars-into-rupiah change-dollars change-money swap-money change-my-money
  exchange-dollars tuker-duit tukar-dolar tukar-duit tuker-dolar tuker-uang
  > exchange tukar-uang currency
payment-method: bayar-scan scan-qris bayar-qr bayar-pake-hp bayar-pakai-hp pake-kartu pakai-kartu gesek-kartu bisa-debit duit-cash uang-cash bawa-cash
  terima-kartu pay-with-phone pay-by-phone take-cards accept-cards take-card uang-kes
shop-payment: bayar-qris bayar-pake-hp pake-kartu scan-ga
souvenirs-to-buy < shopping: borong borong-kain memborong mborong beli-kain beli-batik beli-jajan jajanan-khas buat-oleh-oleh bawa-pulang
  dibawa-pulang kado-buat buy-something-local something-local bring-home take-back-home
product-price: berapaan mulai-berapa mulai-berapaan harganya-mulai harga-mulai harga-selembar selembar-berapa kena-berapa how-much-is-a
  how-much-are-the starts-at price-of
smoking: nebul ngepul ngudut merokok-di ngisep-rokok smoke-break have-a-smoke light-up have-a-cigarette tempat-nyebat
  > area-rokok
photo-rules: njepret cekrek-cekrek cekrekan ngambil-foto take-a-photo snap-pictures
photo-group: foto-ramai-ramai foto-ramai-ramainya foto-rame2 foto-keroyokan
photo-results < photo-rules: gambar-kegiatan gambar-gambar-kegiatan gambar-tadi foto-foto-kegiatan foto-tadi foto-kita foto-yang-tadi lihat-foto
  liat-foto minta-fotonya fotonya-di-mana hasil-jepretan photos-from-today todays-photos our-photos get-our-photos see-the-photos pictures-from-today
  download-photos ambil-fotonya gambarnya
  > foto-diunggah folder-foto
social-media-post: hashtag-nya tagarnya hestek pake-tagar upload-ig
gratification: ngasih-duit ngasih-uang kasih-uang kasih-duit kasih-amplop beri-uang memberi-amplop nyelipin-amplop give-money give-her-money
  give-them-money offer-money
  > jangan-memberi-uang
house-visit-manners: rumah-kita-datengin rumah-yang-kita-datengin ke-rumah-warga main-ke-rumah-warga ngasih-amplop kasih-amplop ngasih-duit
  visit-a-home enter-a-house enter-someones-house
shoes-off: sepatu-dicopot sepatunya-dicopot nyopot-sendal sepatu-masuk
accessibility: kursi-rodanya pakai-kursi-roda pake-kursi-roda kakinya-sakit
parking: mobil-ditaro mobilnya-taruh mobil-taro markir-mobil bawa-mobil-sendiri park-the-car park-our-car leave-a-car mobil-nginep
private-car < parking: bawa-mobil-sendiri pakai-mobil-sendiri pake-mobil-sendiri bawa-kendaraan-sendiri come-by-car bring-my-car bring-my-own-car
bus-number < bus: naik-kendaraan-apa naik-bus-apa naik-bis-apa kebagian-bus ikut-bus bus-yang-kita
late-comers: ditunggu-sampai nunggu-sampai-berapa telat-ditungguin telat-ditinggal nungguin how-long-will-the-bus-wait bus-wait-for ditinggal-ga
  > menunggu-paling-lama menunggu-paling
train: keretanya jalur-berapa jalur-kereta which-track which-platform
  > jalur
tickets: tiketnya tiket-dikasih get-my-ticket hold-of-my-ticket tiket-diambil ambil-tiket ngambil-tiket ticket-handed where-is-my-ticket
  > tiket-dibagikan
boat: naik-kapal kapalnya kapal-terakhir
attendance: minimal-ikut minimal-hadir minimal-masuk syarat-kehadiran syarat-hadir wajib-hadir-berapa ikut-berapa-persen hadir-berapa-persen
  boleh-ga-masuk absennya-gimana absen-di-mana how-do-i-sign
  > kehadiran-paling-sedikit
absence: bolos-satu bolos-sekali bolos-dua bolos-sehari skip-one bolos-kena ga-masuk-sekali nggak-ikut-satu miss-one
certificate: tanda-tamat surat-tamat tanda-lulus tanda-kelulusan bukti-tamat bukti-ikut-serta kertas-lulus piagamnya sertifnya sertif dapet-sertif
  dapat-piagam certificate-of-attendance proof-of-attendance our-certificates
individual-task < written-work: laporan-pribadi tulisan-pribadi tugas-personal laporan-sendiri-sendiri tulisan-masing-masing laporan-masing-masing
  karya-pribadi pr-pribadi makalah-pribadi esai-pribadi my-own-paper write-anything personal-essay own-write-up
  > reflection one-page
group-report < written-work: tulisan-bareng-bareng laporan-bareng tugas-bareng laporan-grup makalah-kebijakan kertas-kebijakan
report-deadline < written-work: batas-pengumpulannya deadline-tulisan deadline-laporan deadline-tugas dikumpulin-kapan dikumpulin-tanggal ngumpulinnya
  paling-telat-kumpul kumpulin-kapan kirim-kapan paling-lambat-kirim paling-telat-kirim when-must-i-send when-must-i-hand
written-work: write-anything have-to-write need-to-write anything-to-write after-the-trip after-the-visit tulisan-hasil
slides < presentation: slide-nya bikin-slide kirim-slide powerpointnya send-the-powerpoint
presentation-time < presentation: jatah-presentasi jatah-waktu-presentasi waktu-tampil durasi-tampil long-to-present time-to-present
  presentasi-berapa-menit menit-presentasi
presentation-order < presentation: yang-maju yang-tampil siapa-maju-dulu duluan-maju duluan-presentasi who-goes-first
translation: follow-the-talks follow-the-talk dont-speak-indonesian dont-understand-indonesian not-understand-indonesian no-indonesian in-english
  understand-the-talks nerjemahin yang-nerjemahin nerjemahkan menerjemahkan ngartiin earphones headphones hear-english
language: dont-speak-indonesian
population: jumlah-orang-di berapa-orang-di-pulau orang-di-pulau orang-di-kota-ini orang-di-kabupaten orang-di-kota yang-tinggal-di-sini folks-live
  penghuni-pulau people-live-here people-living isi-penduduk
estate-workers: yang-kerja orang-kerja jumlah-pekerja pekerjanya karyawannya orang-yang-kerja kerja-di-kawasan work-in-the-estate
  > karyawan buruh
industrial-estate: pabrik-ada-berapa pabrik-yang-buka berapa-pabrik jumlah-pabrik berapa-perusahaan how-many-factories how-many-companies
  > tenan perusahaan-penyewa
water-loss: air-yang-hilang kebocoran bocor leaks leaking leakage lost-water
  > kebocoran bocor
city-founded: kota-ini-lahir lahir-tahun kota-lahirnya kotanya-lahir kota-berumur
beds: pasien-dirawat-inap dapat-dirawat dirawat-sekaligus bisa-rawat rawat-inap-sekaligus ranjangnya bed-nya
  > ranjang kapasitas
cameras: cctvs cctv-nya kameranya-ada cameras-hooked hooked-up
  > terhubung
patient-waiting: nunggu-di-poli antre-di-poli
landfill: tempat-sampah-penuh tpa-penuh sampahnya-penuh penuh-tahun
fish-landing: dapat-ikan dapet-ikan nangkep-ikan tangkap-ikan ikan-sehari catch-a-day fish-a-day
  > hasil-ikan tangkapan
friday-prayer < prayer-place: mau-jumatan jumatan-di
prayer-place: sholat-di solat-di numpang-sholat numpang-salat sembahyang-di tempat-solat tempat-sembahyangnya a-chapel quiet-place quiet-room
  > quiet-room
response-time: nyampe-berapa-menit datang-berapa-menit sampai-berapa-menit tiba-berapa-menit how-fast-does
  > petugas-tiba
village-letter-time: surat-keterangan-jadi surat-jadi-berapa
"""
