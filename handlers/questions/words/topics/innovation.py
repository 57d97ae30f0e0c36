"""Programmes: problems, ways, results, partners, awards."""

from __future__ import annotations

TOPICS = """
programme-meaning: apa-itu-program apa-itu-inovasi program-apa-sih artinya-apa what-is-programme abbreviation =kepanjangan =kepanjangannya =singkatan
  =singkatannya
  > adalah program
how-it-works: cara-kerja cara-kerjanya kerjanya-gimana gimana-jalannya alurnya alur-kerja mekanisme prosesnya cara-pakai how-it-works how-does-it-work workflow mechanism
  > cara-kerja alur mekanisme
idea-origin: ide-awal asal-ide gagasan-awal awal-mula asal-mula awalnya-gimana terinspirasi pencetus penggagas inisiator penemu idea origin-of-idea
  whose-idea came-up-with initiator inventor terinspirasi-dari =ide =idenya =gagasannya otaknya-siapa =pencetusnya =penggagasnya
  > digagas gagasan bermula
problem-before: masalah-awal permasalahan masalah-sebelum sebelum-ada dulu-gimana dulunya-susah kondisi-awal keadaan-sebelumnya problem-before
  problem-solved what-problem before-this situation-before dulu-keadaan keadaan-dulu dulunya-gimana =dulunya zaman-dulu sebelum-ada-ini =dahulu
  dulu-kayak-apa
  > sebelumnya dulu masalah =sebelum
programme-start: mulai-program program-mulai program-dimulai program-berjalan-sejak sejak-kapan-program sejak-kapan-jalan berjalan-sejak
  kapan-dirintis kapan-dimulai udah-berapa-lama-jalan launched-when started-when since-when running-since how-long-running programme-start
  =diluncurkan
  > sejak =dirintis
pilot: uji-coba proyek-percontohan pilot pilot-project pilot-village trial model-village =percontohan =rintisan
  > uji-coba =percontohan
before-after: sebelum-sesudah dulu-sekarang dari-berapa-jadi-berapa perbandingan-dulu dulu-berapa skrg-jadi-berapa before-and-after used-to-be
  compared-to-before dulu-berapa-sekarang sekarang-jadi-berapa dulu-sekarang-jadi
  > dari-menjadi turun-menjadi
results: hasil-program dampak dampaknya capaian pencapaian sukses bukti-berhasil pengaruhnya-ke-warga impact achievements success =keberhasilan
  =hasilnya =results =outcome =efek =efeknya =dampaknya =pengaruhnya =hasil-nyata ngaruhnya-apa =ngaruh what-has-changed made-a-difference better-off
  =improved
  > dampak capaian hasil
savings: penghematan hemat hemat-berapa menghemat efisiensi irit ngirit savings saved save-money cost-reduction efficiency
  > hemat menghemat turun
leak-prevention: kebocoran mencegah-kebocoran leakage
obstacles: kendala hambatan tantangan kesulitan susahnya-apa ribetnya penolakan ditolak-warga obstacle obstacles challenge challenges difficulties
  resistance hardest-part =halangan =susah =ribet =repot bikin-susah bikin-repot =susahnya =sulit =sulitnya paling-sulit =menghambat
  greatest-difficulty =difficulty =hurdles =hurdle hard-part biggest-problem went-wrong
  > kendala tantangan
failures: kegagalan gagal kurang-berhasil kesalahan failure failed mistakes ga-jalan gak-jalan tidak-jalan pernah-gagal =gagal =mandek =macet-program
  mati-suri
strengths: =keunggulan =keunggulannya unggulnya hebatnya keistimewaan unik-nya strengths what-is-special unique interesting-about =kelebihan =kelebihannya
  > =keunggulan =unggul
lessons: pelajaran-dipetik praktik-baik kunci-sukses kunci-keberhasilan lessons best-practice good-practice key-to-success =hikmah =resepnya =resep
  kok-berhasil kok-bisa-berhasil =rahasia-sukses bisa-sukses
  > pelajaran-dipetik kunci-sukses kunci-keberhasilan
sustainability: ganti-pimpinan-lanjut sustainability sustained =kelangsungan =berlanjut ganti-walikota ganti-bupati ganti-pemimpin ganti-pejabat
  pemimpin-baru kalau-diganti =keberlanjutan
next-plan: rencana-ke-depan rencana-selanjutnya rencana-pengembangan target-ke-depan mau-dikembangkan tahun-depan-mau langkah-berikut next-plan
  future-plans next-step plan-ahead ke-depan-ngapain depannya-mau =ke-depannya nanti-dikembangkan rencana-tahun-depan rencana-berikutnya
  what-comes-next comes-next in-the-future planned-next
  > akan target =rencana
target: sasaran target-tahun target-2030
  > =target
innovation-number: jumlah-inovasi berapa-inovasi banyak-inovasi how-many-innovations number-of-innovations =terobosan =terobosannya =inovasinya
  =breakthroughs =innovations
  > inovasi
partners: mitra kerjasama kemitraan gandeng menggandeng kolaborasi sama-siapa-kerja didukung-siapa mou perjanjian-kerja partner partners partnership
  cooperation collaborate collaboration kerja-bareng =gandengan =cooperate cooperate-with whom-cooperate =collaborates team-up
  > mitra bersama
universities-partner: kampus-mitra perguruan-tinggi-mitra university-partner
csr: csr tjsl dana-perusahaan sumbangan-perusahaan sponsor bantuan-swasta donatur donation donor corporate-funds =penyumbang =penyumbangnya
  =sponsornya =donatur =disumbang =menyumbang
  > sponsor
vendor: rekanan kontraktor pihak-ketiga perusahaan-pembuat supplier contractor third-party pemenang-tender perusahaan-penyedia =ngerjain =menggarap
  =mengerjakan =kontraktornya
  > =penyedia
replication: replikasi ditiru nyontek niru meniru mengadopsi diadopsi adopsi dipakai-daerah-lain daerah-lain-pakai kota-lain-pakai menerapkan-juga
  sudah-ditiru copied replicated adopted other-cities-use adopted-elsewhere taken-over =dicontoh =mencontoh =copied copied-it anyone-else =imitated
  > diadopsi kabupaten-lain =direplikasi
awards: penghargaan juara menang dapet-penghargaan prestasi pernah-menang pernah-juara raih diraih piala trofi anugerah gelar lomba award awards prize
  prizes win won winner honour honours trophy recognition =prestasinya =raihan =diraih menang-apa received-a-prize =prize =trophies =won
  > anugerah juara penghargaan top
rank: peringkat ranking nomor-satu rank ranked urutan-berapa posisi-berapa nomor-berapa-se
  > peringkat
study-visitors: tamu-studi kunjungan-daerah-lain daerah-yang-belajar studi-banding-ke-sini delegations-visited study-visits-received
  sering-belajar-ke-sini daerah-lain-belajar =studi-tiru studi-tiru daerah-lain-berkunjung rombongan-lain-datang
community-role: peran-warga partisipasi-warga keterlibatan-warga gotong-royong swadaya warga-ikut community-role citizen-participation
  residents-involved warga-nyumbang =nyumbang =iuran warga-urunan =urunan =patungan-warga warga-terlibat
  > gotong-royong swadaya
socialisation: sosialisasi cara-mengenalkan mengajak-warga edukasi-warga penyuluhan campaign outreach-programme socialization taunya-dari tahunya-dari
  cara-ngasih-tau-warga =disosialisasikan dikenalkan-ke-warga warga-kenal-dari =taunya =tahunya
  > sosialisasi
incentive: insentif-warga imbalan hadiah-warga untung-buat-warga reward incentive
monitoring: monitoring-program evaluasi-program pengawasan-program dipantau-siapa evaluated
beneficiaries: penerima-manfaat orang-terbantu warga-dibantu berapa-yang-menikmati beneficiaries people-helped =terbantu =helped =kebantu =terbantunya
  =merasakan udah-ngerasain =menikmati
  > penerima dibantu
coverage: cakupan cakupannya jangkauan menjangkau sudah-berapa-persen mencakup terjangkau-berapa coverage
  > cakupan persen
development-time: lama-pembuatan lama-pengembangan berapa-lama-bikinnya berapa-bulan-dibuat time-to-develop took-to-build makan-waktu bikinnya-lama
  bikinnya-berapa-lama ngerjainnya-berapa lama-bikinnya
direction-given: pesan-wali-kota pesan-bupati pesan-sekda wejangan nasihat amanat =arahan =arahannya tell-officials mayor-tell mayor-say
  pesan-buat-pejabat =pesannya
  > harus-siap =arahan
opinion: menurut-pembimbing kata-pembimbing what-did-say =pendapat =komentar =kesan =opinion =impression =impressions =tanggapan
  > menurut =pendapat
hope: harapan diharapkan berharap hope expectation hoped expected-of-participants =diinginkan =keinginan =diharapkan want-from-us pesan-tuan-rumah
  pesannya
  > harapan
host-attitude: sikap-tuan-rumah terbuka-bagi keterbukaan-tuan-rumah attitude-of-host
adopted-ideas: yang-bisa-ditiru layak-diadopsi cocok-diterapkan diterapkan-di-daerah worth-copying can-we-adopt
inclusion: ramah-perempuan ramah-anak inklusif kesetaraan-gender inclusive gender-equality child-friendly
competition: lomba-inovasi kompetisi-inovasi innovation-contest =kompetisinya =kompetisi =lombanya
research: riset penelitian kajian studi-kelayakan research feasibility-study
patent: hak-cipta paten haki copyright patent =dipatenin =dipatenkan hak-kekayaan =terdaftar-haki
citizen-benefit: manfaat-bagi-warga manfaat-buat-warga untung-buat-warga warga-dapat-apa warga-dapat-untung gunanya-buat-warga faedah-bagi-warga tujuan-program tujuannya-apa buat-apa-program untuk-apa-program dibuat-untuk
  benefit-for-citizens what-residents-gain purpose-of-programme good-for-citizens
  > tujuan manfaat mempermudah memudahkan
"""
