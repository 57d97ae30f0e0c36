## Lokus in Indonesian. One message a name; { $variables } are facts put in by the program.


## Command line

cli-help = Lokus: asisten kunjungan belajar di Telegram.
cli-help-template = Menulis buku kerja kosong dengan judul kolom, pilihan, catatan, dan satu baris contoh di setiap lembar.
cli-help-check = Memeriksa buku kerja (.xlsx, atau folder berisi satu CSV per lembar) dan menunjukkan setiap kesalahan.
cli-help-import = Menunjukkan apa yang berubah, bertanya, lalu menerapkannya. Kode yang sama diimpor lagi = perubahan.
cli-help-export = Menulis kunjungan kembali sebagai buku kerja yang dapat diimpor lagi tanpa perubahan.
cli-help-ask = Menjawab pertanyaan seperti bot menjawabnya, tanpa Telegram.
cli-help-backup = Membuat salinan basis data SQLite yang utuh, juga selagi dipakai.
cli-help-db = Basis data.
cli-help-db-upgrade = Membawa basis data ke skema versi ini (dilakukan juga oleh "run" saat mulai).
cli-option-visit = kode kunjungan
cli-option-group = nama kelompok penanya, atau nama lainnya
cli-option-at = saat bertanya, menurut waktu setempat kelompok; tanpa ini: sekarang
cli-option-lang = bahasa keluaran; tanpa ini: bahasa kunjungan, atau bahasa lingkungan
cli-option-lang-answer = bahasa penanya; tanpa ini: bahasa kelompoknya
cli-option-json = keluaran JSON untuk program lain
cli-option-jsonl = membaca satu pertanyaan JSON per baris dari masukan standar, menulis satu jawaban JSON per baris
cli-option-yes = langsung terapkan tanpa bertanya
cli-argument-workbook = buku kerja .xlsx, atau folder berisi satu CSV per lembar
cli-argument-template = berkas .xlsx yang akan ditulis
cli-argument-directory = folder tujuan; dibuat bila belum ada
cli-argument-backup = berkas salinan yang akan ditulis
cli-error = lokus: { $message }
cli-missing = { $name } belum diisi
cli-refused = { $count } kesalahan; tidak ada yang diimpor. Perbaiki lalu coba lagi.
cli-check-refused = { $count } kesalahan. Perbaiki lalu periksa lagi.
cli-check-good = Baik: kunjungan { $code } ({ $name }) berisi { $groups } kelompok, { $loci } lokus, { $items } acara, { $contacts } kontak, { $info } info, { $participants } peserta.
cli-apply-question = Terapkan? [y/T]
cli-apply-yes = y ya yes
cli-import-applied = Diterapkan: kunjungan { $code } kini berisi { $groups } kelompok, { $loci } lokus, { $items } acara, { $contacts } kontak, { $info } info, { $participants } peserta.
cli-import-not-applied = Tidak diterapkan; kunjungan { $code } tetap seperti semula.
cli-import-unchanged = Tidak ada yang berubah pada kunjungan { $code }.
cli-template-written = Buku kerja kosong ditulis ke { $file }. Isi, lalu periksa dengan: lokus check { $file }
cli-exported = Ditulis: { $file }
cli-upgraded = Basis data sudah pada skema versi ini.
cli-backed-up = Salinan ditulis ke { $file } ({ $kilobytes } kB).
cli-table-cell = Sel
cli-table-problem = Masalah
cli-table-remedy = Seharusnya
cli-warning-line = peringatan: { $line }

## Faults

fault-file = berkas { $file } tidak dapat dibuka atau ditulis: { $reason }
fault-unforeseen = kesalahan yang tak terduga ({ $kind }). Rinciannya disimpan di { $file }; kirimkan berkas itu kepada pengelola Lokus.
fault-unknown-visit = tidak ada kunjungan "{ $code }". Yang ada: { $known }
fault-unknown-group = tidak ada kelompok "{ $name }". Yang ada: { $known }
fault-unknown-moment = waktu "{ $moment }" tidak dikenal; tulis seperti 2026-11-21T09:30
fault-bad-line = baris ini bukan pertanyaan JSON: { $reason }
fault-backup-not-sqlite = "backup" hanya untuk SQLite; untuk PostgreSQL pakai pg_dump
fault-no-database-yet = belum ada basis data di { $file }; impor kunjungan dahulu
fault-backup-would-overwrite = { $file } sudah ada dan bukan salinan basis data lain; pilih nama lain
fault-visit-changed-meanwhile = kunjungan { $code } berubah sementara perbandingan ditampilkan; tidak ada yang diterapkan. Ulangi.

## Settings

setting-token-missing = LOKUS_TOKEN belum diisi. Minta token di Telegram: buka @BotFather, kirim /newbot, lalu tulis LOKUS_TOKEN=... di lingkungan atau di berkas .env. Untuk mencoba tanpa token: lokus demo.
setting-token = LOKUS_TOKEN bukan token bot. Salin seluruhnya dari @BotFather, seperti 123456789:ABC..., tanpa spasi.
setting-api-url = LOKUS_API_URL: "{ $value }" bukan alamat server; tulis seperti https://api.telegram.org.
setting-database-url = LOKUS_DATABASE_URL tidak dikenal; tulis sqlite+aiosqlite:////folder/lokus.sqlite3 atau postgresql+asyncpg://pengguna:sandi@server/basisdata.
setting-webhook-url = LOKUS_WEBHOOK_URL: "{ $value }" bukan alamat https publik; tulis seperti https://lokus.contoh.id, atau kosongkan agar Lokus mengambil pesan sendiri.
setting-webhook-secret = LOKUS_WEBHOOK_SECRET hanya boleh berisi 1 sampai 256 huruf A-Z a-z, angka, _ atau -; kosongkan agar dibuatkan.
setting-listen = LOKUS_LISTEN: "{ $value }" bukan host:port; tulis seperti 127.0.0.1:8080 (port 0 mengambil yang bebas).
setting-log = LOKUS_LOG: "{ $value }" tidak dikenal; tulis text atau json.
setting-retention-days = LOKUS_RETENTION_DAYS: "{ $value }" bukan jumlah hari; tulis bilangan bulat mulai 1, seperti 90.
setting-invalid = { $name } tidak dapat dibaca; periksa isinya.
setting-env-file = Berkas .env bukan teks UTF-8; simpan ulang sebagai UTF-8.

## Menu of commands

command-sekarang = Yang berlangsung sekarang
command-berikutnya = Acara berikutnya
command-agenda = Agenda kelompok hari ini
command-lokus = Lokus dan letaknya
command-kontak = Kontak tuan rumah dan panitia
command-tanya = Bertanya
command-catatan = Mencatat pelajaran atau rekomendasi
command-kalender = Agenda untuk kalender ponsel
command-pengingat = Mengatur waktu pengingat
command-siaran = Mengirim siaran
command-ubah = Mengubah agenda
command-undang = Mengundang peserta, pembimbing, penyelenggara
command-gladi = Gladi: memutar hari kunjungan tanpa mengirim
command-polling = Membuat polling
command-hasil = Hasil polling
command-laporan = Laporan kunjungan
command-tautkan = Menautkan grup ini ke kelompok
command-lepas = Melepas tautan grup ini
command-kunjungan = Memilih kunjungan
command-bahasa = Bahasa Indonesia atau Inggris
command-dataku = Data saya yang disimpan
command-hapusdata = Menghapus data saya
command-bantuan = Apa yang bisa Lokus lakukan

## Bot profile

profile-short-description = Asisten kunjungan: agenda, lokus, kontak, dan jawaban atas pertanyaan Anda.
profile-description = Lokus membantu peserta kunjungan belajar. Tanyakan jadwal, tempat, atau kontak dengan kalimat biasa; jawabannya hanya dari data penyelenggara. Masuk dengan tautan undangan dari penyelenggara.

## Permissions and faults

permission-outsider = Mohon maaf, Lokus hanya melayani peserta kunjungan; silakan minta tautan undangan kepada penyelenggara Anda.
permission-role = Mohon maaf, perintah ini bukan untuk peran Anda. Ketik /bantuan untuk melihat yang bisa Anda pakai.
permission-button = Mohon maaf, tombol ini bukan untuk Anda.
error-unexpected = Mohon maaf, ada gangguan di pihak kami. Silakan coba lagi sebentar lagi.
start-outsider = Selamat datang di Lokus. Untuk masuk, buka tautan undangan atau pindai kode QR dari penyelenggara kunjungan Anda.
start-member = Selamat datang kembali. Silakan bertanya langsung di sini, atau ketik /bantuan.
help-member = Tulis pertanyaan Anda dengan kalimat biasa, atau pilih perintah dari menu.
