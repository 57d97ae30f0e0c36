"""What may and must be done on a visit, and how one behaves."""

from __future__ import annotations

TOPICS = """
photo-rules: foto motret moto memotret dipotret potret jepret jepretan ngejepret fotoan foto-foto poto selfie swafoto wefie flash lampu-kilat
  dokumentasi difoto ngefoto photo photos picture pictures pics snap snapping photograph photography shoot cekrek tripod tongsis ambil-gambar
  gambar-diambil foto-pasien foto-layar foto-warga bawa-kamera pakai-kamera kamera-boleh masuk-kamera bring-a-camera use-my-camera kameraku
  kamera-dslr
  > foto memotret potret dokumentasi lampu-kilat
photo-group: foto-bersama foto-bareng foto-rombongan foto-kelompok foto-angkatan group-photo group-picture class-photo foto-grup foto-rame-rame
  foto-sekelompok
  > foto-bersama
photo-results < photo-rules: hasil-foto foto-dibagikan minta-foto fotografer juru-foto tukang-foto album foto-dokumentasi seksi-dokumentasi
  photographer get-the-photos photos-shared foto-diunggah foto-kumpul file-foto foto-diambil foto2nya foto-fotonya =ambil-foto-di-mana
  > foto-dibagikan album dokumentasi fotografer tautan-foto
video < photo-rules: video vlog ngevlog nge-vlog videoin shooting syuting film filming reels tiktok tiktokan bikin-konten konten voice-note =ngerekam
  =merekam =rekam-video =direkam record-video =merekam-video rekam-pake-hp =recording
  > video =merekam =rekam-video
drone < photo-rules: drone pesawat-nirawak dron nerbangin-drone terbangkan-drone aerial
  > drone
social-media: medsos media-sosial sosmed instagram ig facebook fb twitter tiktok story status posting ngepost posting-foto upload-foto unggah-foto tagar hashtag mention update-status
  social-media post-online share-online tweet live-ig diposting viral apdet
  > media-sosial unggah tagar posting
smoking: rokok merokok ngerokok ngudud udud sebat ngebul kretek vape ngevape vaping pod rokok-elektrik nyebat bakar-rokok smoke smoking cigarette cigarettes tempat-rokok ruang-merokok
  asbak korek lighter area-merokok
  > merokok rokok dilarang-merokok ruang-merokok bebas-rokok
phone-silence: silent mode-senyap matikan-hp hp-mati hp-dimatikan mode-diam nada-dering senyap getar hp-bunyi switch-off turn-off-phone silence-phone
  vibrate main-hp hp-an angkat-telepon terima-telepon take-calls matiin-hp hp-dimatiin matiin-ponsel ponsel-dimatikan ponsel-dimatiin =dimatiin
  nyalain-hp
  > senyap nada-dering mode-diam =dimatikan
prohibited: larangan dilarang pantang-dilakukan ga-boleh forbidden prohibited banned tabu pamali pantangan-adat tidak-diperbolehkan terlarang
  haram-hukumnya do-and-dont
  > dilarang larangan tidak-boleh kecuali
rules: tata-tertib tatib peraturan-peserta disiplin ketentuan-peserta etika tata-krama sopan-santun adab unggah-ungguh protokol rules code-of-conduct
  etiquette manners kode-etik jaga-sikap =aturan
  > tata-tertib tata-krama disiplin
sanctions: sanksi teguran ditegur konsekuensi pelanggaran melanggar ngelanggar dicoret dikeluarkan penalty punished sanction consequence =hukuman
  =dihukum
  > sanksi teguran pelanggaran
punctuality: tepat-waktu ontime datang-lebih-awal sebelum-mulai ngaret datang-jam-berapa-paling-lambat punctual be-early jam-karet disiplin-waktu
  > tepat-waktu menit-sebelum terlambat
permission-to-leave: izin-keluar izin-tidak-ikut tidak-ikut ga-ikut bolos mangkir pamit cuti-sehari keluar-sebentar ninggalin-acara skip excused
  excuse permission-to-leave step-out miss-session minta-izin leave-of-absence ijin-pulang keperluan-dinas dipanggil-kantor mendadak boleh-keluar
  keluar-dulu =step-out
  > tidak-hadir izin-tertulis meninggalkan-ruang keluar-ruangan meninggalkan-acara
substitute: mewakilkan gantiin digantikan substitute send-someone-else representative-instead titip-absen =diwakilkan =wakilkan peserta-pengganti
  > =diwakilkan
shoes-off: lepas-sepatu copot-sepatu buka-sepatu lepas-alas-kaki lepas-sandal nyeker sepatu-dilepas shoes-off take-off-shoes remove-shoes
  buka-alas-kaki nyopot-sepatu masuk-rumah masuk-rumah-warga
  > lepas-alas-kaki sepatu-dilepas alas-kaki-dilepas
shaking-hands: salaman jabat-tangan bersalaman cium-tangan sungkem salam-komando shake-hands shaking-hands handshake greet-officials ketemu-langsung
  bertemu-langsung meet-in-person how-to-address manggil =menyapa =sapaan manggilnya =dipanggil-apa
  > berjabat bersalaman salam
speaking-for-group: juru-bicara jubir mewakili-kelompok wakil-bicara sambutan-balasan ngomong-mewakili kata-sambutan spokesperson speaks-for-us
  represent-the-group perwakilan-kelompok sambutan-dari-kita siapa-yang-ngomong
  > juru-bicara
asking-questions: tanya-jawab sesi-tanya ajukan-pertanyaan pertanyaan jatah-tanya jatah-bertanya berapa-pertanyaan berapa-kali-tanya ask-questions
  ngajuin-pertanyaan q-and-a qna questions-per-group siapin-pertanyaan daftar-pertanyaan pertanyaan-disiapkan boleh-nanya kesempatan-bertanya
  jatah-nanya bisa-nanya =nanya-berapa =nanya-apa
  > pertanyaan bertanya tanya-jawab =penanya
gifts-to-hosts: cendera-mata cenderamata plakat suvenir souvenir kenang-kenangan buah-tangan-tuan-rumah hadiah bingkisan parsel tukar-cenderamata
  oleh-oleh-buat-tuan-rumah gift gifts token plaque memento siapa-serahkan nyerahin penyerahan-plakat tanda-mata kado siapa-kasih-plakat ngasih-plakat
  > cendera-mata plakat kenang-kenangan menyerahkan suvenir
gifts-received: dapat-suvenir dapat-oleh-oleh dapat-kenang-kenangan goodie-bag goody-bag tas-seminar merchandise merch bingkisan doorprize door-prize
  dapat-hadiah freebies get-souvenirs seminar-kit seminar-bag
  > goodie-bag suvenir seminar-kit =dibagikan
littering: buang-sampah tong-sampah tempat-sampah sampah-plastik nyampah botol-plastik litter rubbish-bin trash-bin buang-bungkus bungkus-dibuang
  throw-away
  > tempat-sampah sampah-masing-masing
touching: sentuh menyentuh disentuh touch touching handle-objects =pegang-pegang boleh-dipegang boleh-pegang
  > menyentuh disentuh
confidentiality: rahasia dirahasiakan data-rahasia disebarluaskan disebar menyebarkan sebar-data confidential secret sharing-data off-the-record nda
  > rahasia disebarkan menyebarkan kerahasiaan
entering-areas: masuk-ruangan boleh-masuk area-terbatas ruang-server steril zona-terlarang masuk-ke-ruang restricted-area off-limits access-area
  masuk-area berapa-orang-masuk bergantian-masuk gantian-masuk giliran-masuk
  > area-terbatas bergantian masuk-ruang maksimal-orang
guest-book: buku-tamu isi-buku-tamu guest-book guestbook tanda-tangan-tamu sign-in-visitors daftar-tamu =signs-in =sign-in =sign-us-in
  > buku-tamu
gate-check: satpam gerbang pos-jaga lapor-satpam pos-satpam tinggal-ktp titip-ktp tukar-ktp kartu-tamu visitor-pass security-desk security-gate
  pemeriksaan-keamanan ninggal-ktp ktp-ditahan ktp-ditukar nitip-ktp check-ids
  > pos-keamanan ktp-ditinggal kartu-tamu pintu-gerbang ktp-ditukar
children-spouse: istri suami pasangan pacar bawa-anak bawa-istri bawa-keluarga ikut-serta-keluarga spouse wife husband plus-one ajak-anak ngajak-anak
  ngajak-istri ngajak-suami bring-kids bring-my-family =istriku =suamiku =anakku
  > pasangan suami istri keluarga-peserta membawa-keluarga suami-atau-istri
companions: ajudan staf-pendamping ajudan-ikut bawa-staf sekretaris-ikut aide bring-staff sespri pendamping-pribadi sopir-pribadi
  > ajudan
donations: santunan sumbangan bakti-sosial baksos donasi infak sedekah charity donate donation
  > santunan sumbangan bakti-sosial
house-visit-manners: bertamu ucapkan-salam ketuk-pintu rumah-warga ke-rumah-penduduk duduk-lesehan tuan-rumah-menyuguhi guest-manners visit-homes
  masuk-rumah-orang masuk-rumah-warga masuk-rumah-penduduk
  > salam lepas-alas-kaki minta-izin tata-krama
"""
