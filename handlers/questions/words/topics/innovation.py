"""Programmes: problems, ways, results, partners, awards."""

from __future__ import annotations

TOPICS = """
programme-meaning: apa-itu-program apa-itu-inovasi program-apa-sih kepanjangan singkatan kepanjangannya artinya-apa maksudnya-apa what-is-programme
  abbreviation
  > adalah program
how-it-works: cara-kerja cara-kerjanya kerjanya-gimana gimana-jalannya alurnya alur-kerja mekanisme prosesnya cara-pakai how-it-works how-does-it-work workflow mechanism
  > cara-kerja alur mekanisme
idea-origin: ide-awal asal-ide gagasan-awal awal-mula asal-mula awalnya-gimana terinspirasi pencetus penggagas inisiator penemu idea origin-of-idea
  whose-idea came-up-with initiator inventor terinspirasi-dari
  > digagas gagasan bermula
problem-before: masalah-awal permasalahan masalah-sebelum sebelum-ada dulu-gimana dulunya-susah kondisi-awal keadaan-sebelumnya problem-before problem-solved what-problem before-this situation-before
  > sebelumnya dulu masalah
programme-start: mulai-program program-mulai program-dimulai program-berjalan-sejak sejak-kapan-program sejak-kapan-jalan berjalan-sejak kapan-dirintis dirintis kapan-dimulai udah-berapa-lama-jalan diluncurkan
  launched-when started-when since-when running-since how-long-running programme-start introduced
  > dirintis diluncurkan sejak berjalan
pilot: percontohan uji-coba proyek-percontohan rintisan pilot pilot-project pilot-village trial model-village
  > percontohan uji-coba
before-after: sebelum-sesudah dulu-sekarang dari-berapa-jadi-berapa perbandingan-dulu dulu-berapa skrg-jadi-berapa before-and-after used-to-be compared-to-before
  > dari-menjadi turun-menjadi
results: hasil-program dampak dampaknya hasilnya capaian pencapaian keberhasilan sukses bukti-berhasil pengaruhnya-ke-warga results impact outcome
  achievements success
  > dampak capaian hasil
savings: penghematan hemat hemat-berapa menghemat efisiensi irit ngirit savings saved save-money cost-reduction efficiency
  > hemat menghemat turun
leak-prevention: kebocoran mencegah-kebocoran leakage
obstacles: kendala hambatan tantangan kesulitan halangan susahnya-apa ribetnya penolakan ditolak-warga obstacle obstacles challenge challenges difficulties resistance hardest-part
  > kendala tantangan
failures: kegagalan gagal kurang-berhasil kesalahan failure failed mistakes
strengths: keunggulan kelebihan unggulnya hebatnya keistimewaan unik-nya strengths advantage what-is-special unique interesting-about
  > keunggulan unggul
lessons: pelajaran-dipetik praktik-baik pembelajaran hikmah kunci-sukses kunci-keberhasilan lessons best-practice good-practice key-to-success
  > kunci pelajaran
sustainability: keberlanjutan berlanjut kelangsungan ganti-pimpinan-lanjut sustainability continue-after sustained
next-plan: rencana-ke-depan rencana-selanjutnya rencana-pengembangan target-ke-depan mau-dikembangkan tahun-depan-mau langkah-berikut next-plan future-plans next-step plan-ahead
  > akan target
target: target sasaran target-tahun target-2030
  > target
innovation-number: jumlah-inovasi berapa-inovasi banyak-inovasi how-many-innovations number-of-innovations
  > inovasi
partners: mitra kerjasama kemitraan gandeng menggandeng kolaborasi sama-siapa-kerja didukung-siapa mou perjanjian-kerja partner partners partnership
  cooperation collaborate collaboration kerja-bareng work-with gandengan
  > mitra bersama
universities-partner: kampus-mitra perguruan-tinggi-mitra university-partner
csr: csr tjsl dana-perusahaan sumbangan-perusahaan sponsor bantuan-swasta donatur donation donor corporate-funds
vendor: penyedia rekanan kontraktor pihak-ketiga perusahaan-pembuat supplier contractor third-party pemenang-tender
  > penyedia
replication: replikasi direplikasi ditiru nyontek dicontoh niru meniru mengadopsi diadopsi adopsi dipakai-daerah-lain daerah-lain-pakai kota-lain-pakai menerapkan-juga sudah-ditiru copied replicated adopted
  other-cities-use adopted-elsewhere taken-over
  > direplikasi diadopsi kabupaten-lain
awards: penghargaan juara menang dapet-penghargaan prestasi pernah-menang pernah-juara raih diraih piala trofi anugerah gelar lomba award awards prize prizes win won winner honour honours trophy recognition
  > anugerah juara penghargaan top
rank: peringkat ranking nomor-satu rank ranked urutan-berapa posisi-berapa
  > peringkat
study-visitors: tamu-studi kunjungan-daerah-lain daerah-yang-belajar rombongan-belajar-ke studi-banding-ke-sini delegations-visited study-visits-received
community-role: peran-warga partisipasi-warga keterlibatan-warga gotong-royong swadaya warga-ikut community-role citizen-participation residents-involved
  > gotong-royong swadaya
socialisation: sosialisasi cara-mengenalkan mengajak-warga edukasi-warga penyuluhan campaign outreach-programme socialization
  > sosialisasi
incentive: insentif-warga imbalan hadiah-warga untung-buat-warga reward incentive
monitoring: monitoring-program evaluasi-program pengawasan-program dipantau-siapa evaluated
beneficiaries: penerima-manfaat orang-terbantu warga-dibantu berapa-yang-menikmati beneficiaries people-helped helped terbantu
  > penerima dibantu
coverage: cakupan cakupannya jangkauan menjangkau sudah-berapa-persen mencakup terjangkau-berapa coverage reach reaches
  > cakupan persen
development-time: lama-pembuatan lama-pengembangan berapa-lama-bikinnya berapa-bulan-dibuat time-to-develop took-to-build
direction-given: arahan pesan-wali-kota pesan-bupati pesan-sekda wejangan nasihat amanat arahannya
  > arahan harus-siap
opinion: pendapat komentar tanggapan kesan menurut-pembimbing kata-pembimbing opinion impression comment what-did-say
  > menurut pendapat
hope: harapan diharapkan berharap hope expectation hoped expected-of-participants
  > harapan
host-attitude: sikap-tuan-rumah terbuka-bagi keterbukaan-tuan-rumah attitude-of-host
adopted-ideas: yang-bisa-ditiru layak-diadopsi cocok-diterapkan diterapkan-di-daerah worth-copying can-we-adopt
inclusion: ramah-perempuan ramah-anak inklusif kesetaraan-gender inclusive gender-equality child-friendly
competition: lomba-inovasi kompetisi-inovasi innovation-contest
research: riset penelitian kajian studi-kelayakan research feasibility-study
patent: hak-cipta paten haki copyright patent
"""
