"""The training itself: tasks, marks, coaches, attendance, presentations."""

from __future__ import annotations

TOPICS = """
individual-task < written-work: tugas-individu tugas-perorangan tugas-sendiri tugas-pribadi tugas-masing-masing pr-perorangan pr-individu pr-sendiri
  pr-masing-masing catatan-pribadi catatan-perorangan catatan-sendiri catatan-lapangan laporan-perorangan laporan-individu laporan-sendiri
  lembar-pembelajaran lembar-refleksi jurnal jurnal-belajar refleksi esai tulisan-sendiri tulisan-perorangan individual-task individual-assignment
  individual-report own-notes own-report own-paper field-notes personal-report reflection learning-journal homework my-own-assignment catatan-harian
  =diary nulis-harian buku-harian
  > perorangan individu satu-halaman
group-report < written-work: laporan-kelompok tugas-kelompok tugas-bersama makalah-kelompok tulisan-kelompok karya-kelompok kertas-kerja lembar-kerja
  laporan-bersama pr-kelompok tulisan-bareng laporan-benchmarking laporan-visitasi laporan-kunjungan policy-brief nyusun-tulisan susun-laporan makalah
  group-report group-paper group-assignment group-task joint-report joint-paper write-together team-report write-up
report-deadline < written-work: kumpul-paling-lambat kumpul-terakhir terakhir-kumpul terakhir-setor setor-paling-lambat setor-kapan kumpul-kapan
  kumpul-maksimal maksimal-kumpul batas-kumpul batas-kirim batas-waktu-tugas batas-pengumpulan telat-kumpul dikumpul-tanggal upload-terakhir paper-due
  report-due assignment-due due-date due-when submission-date cut-off last-moment last-day-submit must-be-in latest-send when-hand-in hand-in-by
  =tenggat =tenggatnya =deadline =deadlinenya =submit =submitted =dikumpulkan =dikumpul =due turn-in-by by-when =hand-over-by
  > dikumpulkan diserahkan dikirim diunggah paling-lambat =tenggat
submission-channel < written-work: kumpul-ke-mana kumpul-di-mana kumpul-lewat kumpul-via setor-lewat kirim-lewat kirim-ke-mana unggah-di-mana
  upload-di-mana upload-kemana alamat-kirim tempat-unggah dikirim-kemana dikumpul-siapa submit-where submit-how upload-where hand-in-where
  which-channel by-what-channel send-report-to setor-ke-mana
  > lms surel email unggah diunggah laman
report-length < written-work: berapa-halaman jumlah-halaman berapa-lembar berapa-kata jumlah-kata tebal setebal ketebalan panjang-laporan
  panjang-tulisan panjang-makalah sepanjang-apa maksimal-halaman minimal-halaman how-many-pages number-of-pages how-many-words word-count page-limit
  how-long-paper how-long-report length-of-report panjang-naskah panjang-maksimal how-long-may =pages
  > halaman lembar kata
report-format < written-work: format-laporan format-tulisan format-file sistematika template templat kerangka-laporan susunan-laporan isi-laporan bab
  font huruf spasi margin cara-tulis-laporan ditulis-tangan diketik bahasa-laporan layout outline structure-of-report contents-of-report what-to-write
  file-format contoh-laporan contoh-tulisan =templatenya =formatnya
  > format sistematika bab template
slides < presentation: salindia slide slides paparan-kelompok ppt pptx powerpoint deck tayangan lembar-tayang bahan-tayang bahan-presentasi
  jumlah-slide berapa-slide animasi efek-gerak presentation-deck keynote
  > salindia slide halaman-paparan
presentation-time < presentation: lama-paparan lama-presentasi waktu-paparan waktu-presentasi waktu-bicara jatah-bicara jatah-waktu jatah-menit
  dikasih-ngomong ngomong-menit ngomong-lama bicara-menit bicara-di-depan maju-menit tampil-menit durasi-paparan durasi-presentasi talk-time
  speaking-time minutes-on-stage minutes-to-speak minutes-to-present how-long-present how-long-talk how-long-speak length-of-talk jatah-ngomong
  waktu-ngomong ngomong-berapa get-on-stage minutes-do-we-get mins-on-stage time-on-stage
  > masing-masing-menit menit-paparan
presentation-order < presentation: urutan-presentasi urutan-paparan urutan-tampil urutan-maju urutan-seminar giliran-presentasi giliran-maju
  giliran-tampil maju-duluan maju-pertama tampil-duluan tampil-pertama presentasi-duluan presentasi-pertama paparan-pertama kelompok-pertama
  siapa-duluan tampil-terakhir maju-terakhir present-first present-last goes-first goes-last who-starts first-group opens-presentations
  order-of-presentation order-of-groups speaking-order =maju =tampil =giliran =gilirannya speaks-first speak-first team-first goes-before =first-up
  which-team-first who-begins
  > urutan lalu kemudian-terakhir
spokesperson < presentation: juru-bicara jubir wakil-kelompok-bicara perwakilan-kelompok penyaji-kelompok spokesperson who-presents speaks-for-group
  siapa-yang-presentasi siapa-presentasi siapa-maju =jubir
questions-to-ask: siapkan-pertanyaan pertanyaan-disiapkan daftar-pertanyaan bahan-tanya jumlah-pertanyaan berapa-pertanyaan ajukan-pertanyaan nanya-apa-ke
  mesti-nanya wajib-bertanya prepare-questions how-many-questions questions-to-ask ask-the-host question-list
  > pertanyaan
observation: fokus-amatan hal-diamati apa-diperhatikan yang-dilihat-apa lembar-amatan lembar-observasi fokus-belajar pokok-pelajaran observe
  observation-sheet focus-of-visit look-out-for apa-yang-diamati =diamati =mengamati =amati =observasi form-observasi =amatan catat-apa-di-lokus
  > amatan pengamatan fokus
attendance: presensi absen absensi daftar-hadir kehadiran tanda-tangan-hadir ngabsen absennya cara-absen catat-kehadiran catat-datang nyatet-dateng
  bukti-hadir isi-kehadiran scan-hadir scan-absen attendance roll-call sign-the-list mark-present register-attendance sign-in-sheet boleh-bolos
  register-presence =presence show-we-are-here how-to-register check-in-for-session
  > presensi pindai-kode daftar-hadir
absence: tidak-hadir ga-hadir gak-ikut tidak-ikut ga-bisa-ikut ga-dateng bolos membolos skip mangkir alpa izin-tidak-ikut izin-sakit
  ketinggalan-kegiatan ga-masuk kalau-absen tugas-pengganti sanksi-absen hukuman-bolos miss-a-visit miss-a-session miss-visits absent absence
  cannot-attend not-attend skip-visit excused leave-of-absence =melewatkan =berhalangan sakit-ga-ikut ga-ikut-gimana ga-ikut kalau-sakit-ga
  miss-session miss-visit =miss can-not-attend if-i-am-ill
  > tidak-hadir tugas-pengganti izin-tertulis
grading: nilai penilaian dinilai bobot bobot-nilai persen-nilai poin skor kelulusan kelulusannya aspek-nilai ngaruh-nilai ngaruh-kelulusan
  pengaruh-nilai nilai-akhir unsur-nilai kriteria-nilai grade grades grading mark marks score graded assessed assessment count-towards pass-mark
  rapor-peserta =lulus count-for-our-mark final-mark our-mark
  > nilai-akhir bobot penilaian
coach: pembimbing coach mentor dosen-pembimbing pendamping-belajar penguji widyaiswara fasilitator supervisor facilitator examiner
consultation < coach: konsultasi bimbingan sesi-bimbingan ketemu-pembimbing temu-pembimbing jadwal-bimbingan coaching-session meet-coach consult
  =coaching
change-project: proyek-perubahan proper aksi-perubahan rancangan-perubahan rancangan-proyek change-project action-project
action-plan: rencana-aksi rencana-tindak-lanjut rtl action-plan follow-up-plan setelah-pulang-bikin-apa
evaluation-form: formulir-evaluasi isi-evaluasi tautan-evaluasi link-evaluasi lembar-evaluasi kuesioner angket umpan-balik nilai-penyelenggara
  nilai-panitia kesan-pesan feedback feedback-form evaluation-form questionnaire survey-link survei-penyelenggaraan isi-survei =survei =kuesionernya
  > evaluasi kuesioner
test: kuis ujian pretest posttest pre-test post-test tes-awal tes-akhir quiz exam
certificate: bukti-kelulusan bukti-pelatihan sttp sttpp bukti-lulus bukti-peserta diplomas get-our-certificates
  > sttp
materials: materi file-paparan file-tayang file-ditayangkan file-narasumber bahan-paparan bahan-narasumber bahan-tuan-rumah modul handout unduh-materi
  minta-file minta-slide minta-materi minta-bahan dapat-materi bahan-bacaan copy-of-slides copy-of-presentation soft-copy softcopy softfile
  reading-material download-slides baca-apa =dibaca bacaan-sebelum ambil-materi file-materi materi-ngambil
  > materi bahan paparan-tuan-rumah bacaan
guidebook: buku-panduan panduan buku-saku pedoman juknis handbook guidebook
group-division: pembagian-kelompok pembagian-grup bagi-kelompok dibagi-kelompok jumlah-kelompok berapa-kelompok kelompok-dibagi dasar-pembagian
  masuk-kelompok how-many-groups number-of-groups divided-into which-group split-into
  > kelompok =dibagi =terbagi
group-leader: ketua-kelompok ketua-grup pimpinan-kelompok ketua-kelas ketua-rombongan-kelompok group-leader group-head leader-of-group class-captain team-leader
group-meeting: rapat-kelompok rapat-malam kumpul-malam rapat-ketua rapat-koordinasi kumpul-kelompok diskusi-kelompok ngumpul-kelompok diskusi-malam
  group-meeting evening-meeting leaders-meeting meeting-tonight group-discussion kumpul-bahas bahas-tugas nanti-malam-kumpul ngumpul-malam =rapat
number-of-participants: jumlah-peserta berapa-peserta peserta-berapa total-peserta banyak-peserta jumlah-rombongan rombongan-berapa serombongan
  berapa-kepala kita-semua-berapa total-orang kita-berapa-orang headcount head-count how-many-participants number-of-participants how-many-of-us
  size-of-delegation people-in-our-group how-many-are-we we-in-total jumlah-kita kita-total semuanya-berapa-orang kebagian-ke jumlah-yang-ikut
  > peserta
participants-origin: asal-peserta asal-instansi-peserta peserta-dari-mana peserta-asal peserta-berasal dari-instansi-mana-peserta
  participants-come-from where-participants-from peserta-dari-pusat temen-dari-pusat teman-dari-pusat peserta-dari-daerah dari-pemda-mana
  utusan-daerah jumlah-kementerian berapa-kementerian how-many-ministries ministries-represented where-everyone-from dari-provinsi-mana provinsi-mana
  dari-kota-mana asal-provinsi =asalnya peserta-pusat peserta-daerah
  > =kementerian asal-peserta =berasal
participants-gender: peserta-perempuan peserta-laki jumlah-ibu-peserta jumlah-bapak-peserta female-participants women-participants male-participants
training-period: mulai-pelatihan akhir-pelatihan pelatihan-mulai pelatihan-berakhir pelatihan-selesai lama-pelatihan kapan-diklat-mulai
  penutupan-pelatihan training-start training-end training-begin training-finish length-of-training when-training ikut-pelatihan-sejak pelatihan-sejak
  diklat-sampai-kapan course-over course-end course-start course-begin course-finish programme-end lulusnya-kapan sejak-kapan-kita-ikut
  kita-mulai-ikut diklat-sampai kelar-diklat diklat-kelar lama-diklat pelatihan-sampai-bulan whole-course
  > mulai-tanggal berakhir
batch: angkatan-berapa batch which-batch cohort angkatan-ke-berapa
training-theme: tema tema-angkatan tema-pelatihan tema-kunjungan tema-visitasi topik-kunjungan theme theme-of-visit judul-kunjungan judul-besar
  =judulnya =temanya
training-organizer: penyelenggara-pelatihan yang-mengadakan-pelatihan lembaga-penyelenggara puslatbang pusdiklat organizer-of-training
  menyelenggarakan-pelatihan diselenggarakan-siapa
visit-purpose: tujuan-kunjungan tujuan-visitasi tujuan-benchmarking maksud-kunjungan ngapain-ke-sini buat-apa-ke-sini untuk-apa-ke-sini
  kenapa-kita-berkunjung apa-dipelajari belajar-apa mau-belajar-apa purpose-of-visit aim-of-visit goal-of-visit why-are-we-here what-learn
  supposed-to-learn mau-belajar belajar-apaan nyontek-apa =nyontek cari-ilmu-apa apa-yang-dicari ditunjukin-apa bakal-dilihatin
  > tujuan =mempelajari
locus-choice: alasan-pilih alasan-memilih kenapa-dipilih mengapa-dipilih kok-dipilih kenapa-pilih kenapa-kita-ke kenapa-ke-sini kenapa-kunjungan-di
  kenapa-di-kota-ini pertimbangan-lokus dasar-pemilihan istimewanya why-chosen why-choose why-pick why-picked why-this-city why-this-place chosen-as
  reason-for-choosing dijadikan-contoh jadi-contoh kok-milih milih-sini milih-kota kenapa-bukan-ke kenapa-bukan ke-sini-bukan-ke bukan-ke-kota-lain
  dapetnya-kota kenapa-dapet-kota pertimbangan-apa atas-pertimbangan what-made-you-choose instead-of-another-city why-come-here why-brought-here
  why-here kesini-bukan bukan-ke
  > karena-dinilai =percontohan =dipilih
visit-benefit: manfaat-kunjungan manfaat-visitasi manfaat-peserta hasil-kunjungan hasil-visitasi dipakai-untuk-apa hasil-dipakai untungnya-ikut
  faedahnya luaran output-of-visit benefit-of-visit what-we-gain results-used outcome-of-visit =keluaran
  > manfaat hasil menjadi-bahan
visit-length: lama-kunjungan lama-visitasi kunjungan-berapa-hari how-many-days-visit length-of-visit berapa-hari-kita-di kita-berapa-hari
discussion-rules: aturan-diskusi tata-tertib-diskusi cara-bertanya cara-nanya boleh-nanya sesi-tanya-jawab tanya-jawab-lama question-session q-and-a
  nanya-berapa-kali
minutes: notulen notula notulis catat-hasil rangkuman-hari minutes-taker note-taker who-takes-notes =pencatat =nyatet =mencatat
group-roles: pembagian-tugas tugas-anggota peran-anggota siapa-ngerjain-apa division-of-work roles-in-group siapa-ngapain bagi-tugas =perannya =peran
  > pembagian-peran
language-of-visit: bahasa-dipakai pakai-bahasa-apa bahasa-pengantar diterjemahkan penerjemah juru-bahasa translate translator interpreter
  interpretation which-language speak-indonesian speak-english =nerjemahin
  > penerjemah juru-bahasa
written-work: =pr =pr-nya laporan-tugas tulisan =tulisannya makalah karya-tulis kerjaan-kita lembar-tugas naskah poster paper papers write-up
  assignment assignments essay written-work =disetor =nyetor setor-tugas kumpulin-tugas ngumpulin-tugas submit-work handed-in =deliverable
  =deliverables =tugas =tugasnya write-on-our-own =essay turn-in =naskah naskah-kami
  > laporan jurnal esai makalah catatan poster lembar
host-benefit: timbal-balik imbal-balik masukan-untuk-tuan-rumah masukan-buat-tuan-rumah balasan-untuk-tuan-rumah untungnya-buat-tuan-rumah manfaat-bagi-tuan-rumah host-gain benefit-for-host host-get-out
  > rekomendasi masukan referensi
apply-at-home: diterapkan-di-daerah terapkan-di-tempat-kerja sepulang-dari-sini setelah-pulang-ngapain pulang-ngapain ilmunya-dipakai ilmunya-buat
  menindaklanjuti ditindaklanjuti-di-rumah apply-at-home use-at-home take-home bring-back-to-work contoh-bagus =menindaklanjuti pulang-dari-sini
  > diterapkan menerapkan unit-kerja
entrepreneurship: wirausaha kewirausahaan jiwa-wirausaha entrepreneur entrepreneurship
presentation: presentasi presentasinya paparan-kita paparan-kelompok presentasi-kelompok ngomong-di-depan present presentation presentations on-stage tampil-di-depan
  > presentasi paparan seminar
"""
