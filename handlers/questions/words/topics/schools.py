"""Schools, campuses and libraries."""

from __future__ import annotations

TOPICS = """
schools-number: jumlah-sekolah berapa-sekolah sekolah-berapa how-many-schools number-of-schools
  > sekolah
students: siswa murid jumlah-siswa jumlah-murid muridnya siswanya anak-sekolah anak-didik peserta-didik students pupils schoolchildren
  how-many-students =pelajar children-attend kids-attend boys-and-girls =schoolchildren
  > siswa murid
university-students: mahasiswa jumlah-mahasiswa mahasiswanya undergraduates university-students how-big-campus students-on-campus =enrolled study-here
  =campus study-at
  > mahasiswa
teachers: guru jumlah-guru gurunya tenaga-pendidik teachers teaching-staff how-many-teachers =pengajar =ngajar =mengajar =pengajarnya =gurunya =teach
  staff-teach
  > guru pendidik
lecturers: dosen jumlah-dosen guru-besar profesor lecturers professors
  > dosen
classes: jumlah-kelas rombel rombongan-belajar ruang-kelas isi-kelas siswa-per-kelas class-size number-of-classes =classrooms =sekelas anak-per-kelas
  siswa-satu-kelas =rombelnya in-each-class
  > rombel kelas
study-programmes: prodi program-studi jurusan fakultas study-programmes majors faculties =departments
  > program-studi fakultas
school-hours: jam-sekolah jam-masuk-sekolah jam-pulang-sekolah masuk-sekolah-jam jam-belajar school-hours school-start school-day anak-masuk-jam
  anak-pulang-jam masuk-kelas-jam bel-masuk =pulangnya-jam
school-fees: biaya-sekolah spp uang-sekolah sekolah-gratis school-fees tuition
scholarships: beasiswa penerima-beasiswa scholarship scholarships anak-dibantu-sekolah siswa-dibantu bantuan-siswa anak-kurang-mampu siswa-miskin pip
  =beasiswanya
  > beasiswa
school-uniform: seragam-sekolah seragam-siswa school-uniform baju-sekolah seragam-gratis seragam-dibagi
  > seragam
school-canteen: kantin-sekolah jajan-di-sekolah bayar-kantin jajan-di-kantin school-canteen buy-in-canteen
  > kantin nontunai kartu
school-meals: makan-bergizi mbg makan-gratis makan-siang-siswa sarapan-siswa school-meals free-meals school-lunch
  > makan-bergizi
curriculum: kurikulum muatan-lokal mata-pelajaran curriculum subjects pelajaran-khusus pelajaran-apa diajarkan-apa =diajarkan =diajari what-is-taught
  =taught
  > kurikulum
extracurricular: ekskul ekstrakurikuler kegiatan-siswa klub-sekolah extracurricular school-clubs habis-pelajaran-ngapain di-luar-pelajaran
  after-school kegiatan-sore-siswa habis-jam-pelajaran setelah-jam-pelajaran ngapain-aja-anak
admission: ppdb spmb penerimaan-siswa daftar-sekolah zonasi seleksi-masuk-sekolah school-admission admission-of-students enrol cara-masuk-sekolah
  masuk-sekolah-ini masuk-ke-sekolah murid-baru siswa-baru =ppdb =spmb get-into-this-school
dropout: putus-sekolah anak-tidak-sekolah ga-sekolah berhenti-sekolah dropout out-of-school
  > putus-sekolah
graduates-work: lulusan-kerja lulusan-terserap kerja-setelah-lulus alumni-kerja graduates-employed graduates-find-work
  > lulusan terserap
school-graduation: lulus-sekolah tingkat-kelulusan kelulusan-siswa school-graduation
school-devices: komputer-sekolah tablet-siswa laptop-siswa chromebook papan-interaktif layar-sentuh-kelas devices-per-student school-computers tablets
  smart-boards own-devices =devices =gadget-siswa =gawai-siswa siswa-pegang-tablet
  > tablet komputer perangkat-belajar
school-internet: internet-sekolah wifi-sekolah sekolah-tersambung school-internet
school-achievement < awards: prestasi-siswa juara-siswa olimpiade-siswa student-achievement olympiad
school-boarding: asrama siswa-asrama boarding dormitory
school-bus: bus-sekolah antar-jemput-siswa school-bus antar-jemput jemput-anak-sekolah
inclusive-school: sekolah-inklusi siswa-berkebutuhan-khusus slb inclusive-school special-needs sekolah-ramah-anak
green-school: adiwiyata sekolah-hijau green-school
early-childhood: paud tk-negeri early-childhood kindergarten sekolah-anak-kecil anak-kecil-sekolah =playgroup taman-kanak
library-visitors: pengunjung-perpustakaan orang-ke-perpustakaan library-visitors =pemustaka yang-baca-di-perpus orang-baca ke-perpus
  > =pemustaka
library-books < library-collection: koleksi-buku judul-buku jumlah-buku buku-perpustakaan berapa-buku library-books titles-of-books book-titles
  =bukunya =buku =buku-bukunya =books
  > judul eksemplar
library-loans: pinjam-buku buku-dipinjam borrow-books books-borrowed loans-of-books =peminjam
reading-score: indeks-baca minat-baca kegemaran-membaca reading-interest
campus-founded: kampus-berdiri universitas-berdiri campus-founded
teaching-factory: teaching-factory bengkel-siswa praktik-siswa produk-siswa student-workshop
internship: magang prakerin siswa-magang internship interns
parents: orang-tua-siswa wali-murid komite-sekolah parents-of-students
teacher-training: guru-dilatih pelatihan-guru guru-penggerak teacher-training teachers-trained
certified-teachers: guru-bersertifikat sertifikasi-guru certified-teachers
child-safety: bully =bully =bullying perundungan bebas-perundungan bebas-bully kekerasan-anak bullying child-safety
  > perundungan ramah-anak
school-accreditation: akreditasi-sekolah akreditasi nilai-akreditasi terakreditasi accreditation-of-school
  > akreditasi
vocational-schools: smk =smk sekolah-kejuruan vocational-schools vocational-school
  > smk
"""
