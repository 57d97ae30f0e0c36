"""Organisation: offices, staff, budget, regulation."""

from __future__ import annotations

TOPICS = """
agencies-number: jumlah-opd jumlah-dinas berapa-opd berapa-dinas perangkat-daerah opd-berapa dinas-berapa jumlah-skpd how-many-departments how-many-offices regional-agencies number-of-departments
  > opd perangkat-daerah
structure: struktur-organisasi struktur bagan-organisasi susunan-organisasi bidang-apa-saja berapa-bidang berapa-seksi organisation-chart
  organization-chart organisational-structure =divisions susunan-kantor susunan-dinas bagian-apa-saja =bidangnya =upt
  > bidang seksi upt
duties: tugas-pokok tupoksi fungsi-dinas tugas-dinas kewenangan tugasnya-apa urusan-dinas mandate responsibilities-of-office what-office-does
managing-body: dikelola-siapa dijalankan-siapa di-bawah-siapa di-bawah-dinas milik-siapa punya-siapa ditangani-dinas-mana penanggung-jawab-program
  dioperasikan-siapa who-runs who-manages =operated =owned =runs =managed =manages =belongs =dikelola =mengelola =pengelola =pengelolanya =ngurusin
  =ngelola responsible-for-running looks-after
  > di-bawah =dikelola =pengelola =dijalankan
staff-number: jumlah-pegawai jumlah-karyawan berapa-pegawai berapa-karyawan pegawainya pegawai-berapa karyawannya yang-kerja-di-sini
  orang-kerja-di-sini berapa-orang-kerja jumlah-staf tenaga-kerja-di anak-buah personel jumlah-personel sdm-nya staff-number how-many-staff
  how-many-employees number-of-employees people-work-here work-here employs =pns =asn officials-employ city-employ =employ =staffed on-the-payroll
  =mengabdi
  > pegawai karyawan personel staf =staff =employees =personnel
civil-servants: asn pns aparatur-sipil aparatur-negara pegawai-negeri jumlah-asn abdi-negara civil-servants civil-servant public-servants
  government-employees =pns =pnsnya officials-employ how-many-officials =mengabdi =aparatur
  > asn pns
contract-staff: honorer tenaga-honorer pppk kontrak-kerja tenaga-kontrak outsourcing non-asn thl contract-staff temporary-staff pegawai-p3k
structural-officials: jabatan-struktural pejabat-struktural eselon pegang-jabatan pejabat-eselon jumlah-pejabat structural-positions structural-officials hold-office echelon
  > struktural eselon
functional-officials: jabatan-fungsional pejabat-fungsional functional-positions
women-officials: pejabat-perempuan pemimpin-perempuan pegawai-perempuan women-officials female-leaders female-staff
staff-age: usia-pegawai umur-pegawai pegawai-muda pegawai-milenial pensiun-pegawai age-of-staff retiring =pensiun purna-tugas purna-bakti
  masuk-pensiun =retire =retiring
staff-education: pendidikan-pegawai lulusan-pegawai pegawai-sarjana education-of-staff
recruitment: rekrutmen penerimaan-pegawai cpns formasi seleksi-pegawai lelang-jabatan seleksi-terbuka cara-jadi-petugas recruitment recruit
  open-selection =hired
promotion: kenaikan-pangkat naik-pangkat promosi-jabatan mutasi rotasi perputaran-tugas promotion rotation transfer-of-staff dipindah-pindah
  rolling-pejabat dirolling pindah-tugas pindah-jabatan rotated =dirotasi naik-jabatan =promosi =mutasi =dimutasi ditentukan-naik jabatan-ditentukan
  naik-jabatan-dari-apa
merit-system: sistem-merit indeks-merit manajemen-talenta talenta talent-pool merit merit-system talent-management
staff-training: pelatihan-pegawai diklat-pegawai bimtek jam-pelajaran-pegawai kompetensi-pegawai dilatih-berapa staff-training trained-staff
  employee-training petugas-dilatih =dilatih pelatihan-petugas
  > pelatihan-operator
staff-performance: kinerja-pegawai penilaian-kinerja skp e-kinerja target-pegawai staff-performance performance-appraisal
performance-pay: tpp tunjangan-kinerja tunjangan-pegawai remunerasi insentif gaji-pegawai performance-pay allowance-of-staff salary incentives
  dibayar-berapa-petugas gaji-operator operator-dibayar =upahnya =gajinya paid-staff dibayar-berapa-operator =dibayar
staff-leave: cuti cuti-pegawai minta-libur ajukan-cuti izin-cuti leave-request annual-leave take-leave days-off sick-leave leave-approved
  approve-leave time-off leave-granted
  > cuti
staff-discipline: disiplin-pegawai absensi-pegawai presensi-pegawai absen-wajah fingerprint-pegawai jam-masuk-pegawai staff-discipline pegawai-absen
  absen-pegawai pegawainya-absen =absennya-pegawai
staff-shifts: sif jaga-malam regu giliran-jaga piket ganti-regu berapa-regu jam-ganti-jaga duty-shift work-in-shifts =shift =shifts berapa-shift
  ganti-jaga ganti-petugas ganti-orang-jaga jam-ganti =bergiliran berapa-giliran round-the-clock-shifts
  > sif regu giliran
paperless: nirkertas e-office surat-elektronik naskah-dinas hemat-kertas ga-pakai-kertas electronic-letters save-paper ga-kertas =kertas pake-kertas
  pakai-kertas pakai-map map-kertas no-paper without-paper =persuratan
  > naskah-dinas =elektronik =digital
digital-signature: tanda-tangan-elektronik tte tandatangan-digital teken-elektronik digital-signature e-signature electronic-signature tanda-tangannya
  tanda-tangan-basah =teken =tte
archives: arsip kearsipan archive archives
legal-basis: dasar-hukum landasan-hukum payung-hukum perda perwal perbup pergub peraturan-daerah peraturan-wali-kota peraturan-bupati keputusan-kepala
  aturan-yang-mendasari regulasi sk-nya undang-undang legal-basis regulation regulations bylaw decree law legal-ground diatur-di-mana diatur-dalam
  =payung-hukumnya aturan-hukum =regulasinya =sk surat-keputusan =perwali =ordinance which-law =statute rest-on
  > peraturan perwal perbup perda nomor-tahun
local-rules: sanksi-pelanggar denda-warga larangan-warga aturan-warga penalty-for-residents
master-plan: rencana-induk masterplan peta-jalan roadmap cetak-biru blueprint master-plan rencana-jangka rpjmd rpjpd renstra rencana-lima-tahun
  lima-tahunan rencana-pembangunan five-year
vision-mission: visi misi visi-misi cita-cita-kota mission =vision =cita-cita cita-cita-pemerintah =visinya =misinya
priority-programmes: program-prioritas program-unggulan program-andalan program-utama program-kepala-daerah priority-programmes flagship flagship-programs main-programs
  > unggulan prioritas
planning-forum: musrenbang usul-warga usulan-warga usulan-masuk usulan-disetujui usul-diterima usulan-diakomodasi musyawarah-perencanaan
  usulan-pembangunan residents-proposals proposals-accepted planning-forum minta-pembangunan warga-minta warga-usul usul-pembangunan =usulannya =usul
  =diusulkan
  > musrenbang usulan
budget-of-programme: anggaran-program anggaran-dinas anggaran-operasional dana-program biaya-operasional ongkos-operasional biaya-jalanin
  duit-operasional pagu operating-cost running-cost cost-to-run budget-of-programme programme-budget =dananya =anggarannya biaya-setahun-jalanin
  dana-inovasi dana-buat anggaran-buat duit-buat =dana
  > operasional anggaran
funding-source: sumber-dana sumber-anggaran dana-dari-mana dibiayai-siapa siapa-bayar-program funding who-pays-for source-of-funds funded financed
  uang-dari-mana =didanai =pendanaan =dibiayai =membiayai =bayarin =bayarinnya siapa-bayarin =membayarin duitnya-dari-mana =danai =mendanai
  money-come-from =money-from money-comes-from =financed pays-for-it foot-the-bill
  > apbd apbn
development-cost: biaya-pembuatan biaya-bikin biaya-pengembangan biaya-aplikasi biaya-sistem harga-aplikasi modal-awal habis-berapa-bikin
  development-cost cost-to-develop cost-to-make initial-investment bikin-aplikasi-habis aplikasinya-habis bikinnya-habis
participatory-budget: anggaran-partisipatif papan-anggaran transparansi-anggaran anggaran-terbuka dipajang-anggaran participatory-budget open-budget budget-board transparency
procurement: pengadaan lelang-proyek tender e-katalog e-purchasing procurement tenders
village-fund: dana-desa add anggaran-desa uang-desa duit-desa village-fund village-budget desa-dapat-duit desa-dapat-dana
  > dana-desa anggaran-desa
cashless-government: transaksi-nontunai pembayaran-nontunai pemda-nontunai etpd cashless-budget paid-without-cash without-notes without-cash non-cash
  notes-and-coins coins without-coins
  > nontunai
audit-opinion: opini-bpk wtp wajar-tanpa-pengecualian hasil-audit temuan-bpk audit-opinion unqualified audit
sakip: sakip akuntabilitas nilai-sakip lkjip accountability-score
spbe: spbe indeks-spbe e-government-index digital-government-index pemerintahan-elektronik pemerintahan-digital indeks-elektronik indeks-digital
  pemerintahan-berbasis-elektronik e-government e-gov e-government-score digital-government
  > spbe
bureaucratic-reform: reformasi-birokrasi nilai-rb indeks-rb bureaucratic-reform
integrity-zone: zona-integritas wbk wbbm bebas-korupsi integrity-zone
anti-corruption: korupsi mcp gratifikasi antikorupsi suap saber-pungli anti-corruption corruption bribery whistleblower
public-service-index: indeks-pelayanan-publik ipp ombudsman nilai-ombudsman kepatuhan-standar public-service-index ombudsman-score pengawas-pelayanan
  nilai-pelayanan rapor-pelayanan =ombudsman
innovation-index: indeks-inovasi iga skor-inovasi innovation-index innovation-score
smart-city-index: indeks-smart-city indeks-kota-cerdas nilai-kota-cerdas smart-city-index smart-city-score
open-information: keterbukaan-informasi ppid kip public-information open-information information-requests minta-data minta-informasi-publik
  permintaan-data
council: dprd anggota-dewan anggota-dprd kursi-dewan fraksi council councillors members-of-council parliament =dewan =dewannya ketua-dewan ketua-dprd
regional-assets: aset-daerah aset-pemda aset-tanah barang-milik-daerah regional-assets public-assets property-owned =property harta-daerah harta-pemda
  total-aset-pemda
  > aset
twin-cities: kota-kembar sister-city kerja-sama-luar-negeri twin-city
leadership-commitment: komitmen-pimpinan dukungan-kepala-daerah dukungan-bupati dukungan-wali-kota leadership-commitment support-of-mayor
coordination-forum: forkopimda rapat-koordinasi-pemda rapat-mingguan coordination-meeting
community-groups: relawan kelompok-masyarakat pkk karang-taruna volunteers cadres community-groups
  > relawan
election: pilkada pemilu kepala-daerah-dipilih election
"""
