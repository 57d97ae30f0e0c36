## Lokus in Indonesian. One message a name; { $variables } are facts put in by the program.


## Command line

cli-help = Lokus: asisten kunjungan belajar di Telegram.
cli-help-template = Menulis buku kerja kosong dengan judul kolom, pilihan, catatan, dan satu baris contoh di setiap lembar.
cli-help-check = Memeriksa buku kerja (.xlsx, atau folder berisi satu CSV per lembar) dan menunjukkan setiap kesalahan.
cli-help-import = Menunjukkan apa yang berubah, bertanya, lalu menerapkannya. Kode yang sama diimpor lagi = perubahan.
cli-help-export = Menulis kunjungan sebagai berkas: buku kerja yang dapat diimpor lagi, hasil polling, evaluasi, catatan, pertanyaan, dan laporan.
cli-help-rehearse = Memutar hari kunjungan pada jam tiruan: siapa menerima pesan apa kapan, tanpa mengirim.
cli-help-ask = Menjawab pertanyaan seperti bot menjawabnya, tanpa Telegram.
cli-help-eval = Menilai tabel pertanyaan: benar, ditawarkan, diam, salah, dikarang; dengan apa yang dipahami dari setiap yang meleset.
cli-argument-tables = tabel CSV berisi pertanyaan dan jawaban yang diharapkan
cli-option-totals = hanya angka per kunjungan
cli-option-baseline = juga nilai pencarian BM25 biasa atas semua baris
cli-option-variants = berapa jawaban yang tetap benar bila pertanyaannya diketik dengan cara lain
cli-option-explain = menunjukkan apa yang dipahami dari pertanyaan
cli-help-backup = Membuat salinan basis data SQLite yang utuh, juga selagi dipakai.
cli-help-db = Basis data.
cli-help-db-upgrade = Membawa basis data ke skema versi ini (dilakukan juga oleh "run" saat mulai).
cli-option-visit = kode kunjungan
cli-option-group = nama kelompok penanya, atau nama lainnya
cli-option-at = saat bertanya, menurut waktu setempat kelompok; tanpa ini: sekarang
cli-option-speed = kecepatan jam tiruan, misalnya 600 kali; tanpa ini: langsung selesai
cli-option-rehearse-xlsx = menulis juga semua pesan ke lembar kerja ini
cli-option-lang = bahasa keluaran; tanpa ini: bahasa kunjungan, atau bahasa lingkungan
cli-option-lang-answer = bahasa penanya; tanpa ini: bahasa kelompoknya
cli-option-json = keluaran JSON untuk program lain
cli-option-jsonl = membaca satu pertanyaan JSON per baris dari masukan standar, menulis satu jawaban JSON per baris
cli-option-yes = langsung terapkan tanpa bertanya
cli-argument-workbook = buku kerja .xlsx, atau folder berisi satu CSV per lembar
cli-argument-template = berkas .xlsx yang akan ditulis
cli-argument-directory = folder tujuan; dibuat bila belum ada
cli-argument-backup = berkas salinan yang akan ditulis
cli-help-invite = Membuat undangan: kode, tautan, dan bila diminta gambar QR. Tautan memuat nama bot, yang ditanyakan ke Telegram dengan LOKUS_TOKEN.
cli-option-role = peran yang diundang
cli-option-invite-group = kelompok yang diundang; tanpa ini: dipilih saat masuk (peserta), atau semua kelompok
cli-option-qr = menulis tautan sebagai gambar QR ke berkas ini
cli-invited = { $link }
    Dapat dipakai { $uses } kali, sampai { $until }.
cli-invite-no-bot = Nama bot belum diketahui karena LOKUS_TOKEN belum diisi atau Telegram tidak terjangkau: ganti { $bot } dalam tautan, atau kirim /start dengan kodenya kepada bot.
cli-error = lokus: { $message }
cli-try-help = Lihat: { $command } --help
cli-missing = { $name } belum diisi
cli-usage = Pemakaian:
cli-usage-options = [OPSI]
cli-usage-command = PERINTAH [ARGUMEN]...
cli-usage-help = Menampilkan bantuan ini.
cli-usage-title-arguments = Argumen
cli-usage-title-options = Opsi
cli-usage-title-commands = Perintah
cli-usage-required = [wajib]
cli-usage-default = [bawaan: { $value }]
cli-usage-unknown-command = perintah "{ $name }" tidak dikenal
cli-usage-unknown-option = opsi { $name } tidak dikenal
cli-usage-near = maksud Anda { $near }?
cli-usage-left-over = terlalu banyak kata: { $words }
cli-usage-no-value = opsi { $name } tidak memakai nilai
cli-usage-value-missing = opsi { $name } perlu nilai di belakangnya
cli-usage-choice = { $name } tidak mengenal "{ $value }"; pilih: { $known }
cli-usage-between = { $name } tidak mengenal "{ $value }"; tulis angka { $least } sampai { $most }
cli-usage-at-least = { $name } tidak mengenal "{ $value }"; tulis angka, paling sedikit { $least }
cli-usage-bad-value = { $name } tidak mengenal "{ $value }"
cli-usage-wrong = perintah ini tidak dapat dibaca
cli-refused = { $count } kesalahan; tidak ada yang diimpor. Perbaiki lalu coba lagi.
cli-lines-at-fault = { $count } baris tidak dapat dijawab; lihat "error" pada jawabannya
cli-check-refused = { $count } kesalahan. Perbaiki lalu periksa lagi.
cli-check-good = Baik: kunjungan { $code } ({ $name }) berisi { $groups } kelompok, { $loci } lokus, { $items } acara, { $contacts } kontak, { $info } info, { $participants } peserta.
cli-apply-question = Terapkan? [y/T]
cli-apply-yes = y ya yes
cli-import-applied = Diterapkan: kunjungan { $code } kini berisi { $groups } kelompok, { $loci } lokus, { $items } acara, { $contacts } kontak, { $info } info, { $participants } peserta.
cli-import-not-applied = Tidak diterapkan; kunjungan { $code } tetap seperti semula.
cli-import-unchanged = Tidak ada yang berubah pada kunjungan { $code }.
cli-import-reach = Yang akan diberi tahu: { $people } orang dan { $chats } grup.
cli-template-question = { $file } sudah ada dan akan ditimpa. Timpa? [y/T]
cli-template-kept = { $file } tidak ditimpa; tulis nama berkas lain.
cli-template-written = Buku kerja kosong ditulis ke { $file }. Isi, lalu periksa dengan: lokus check { $file }
cli-exported = Ditulis: { $file }
cli-upgraded = Basis data sudah pada skema versi ini.
cli-backed-up = Salinan ditulis ke { $file } ({ $kilobytes } kB).
cli-table-cell = Sel
cli-table-problem = Masalah
cli-table-remedy = Seharusnya
cli-warning-line = peringatan: { $line }

## Faults

fault-qr-without-bot = gambar QR memerlukan nama bot: isi LOKUS_TOKEN dan pastikan Telegram terjangkau. Tidak ada undangan yang dibuat.
fault-file = berkas { $file } tidak dapat dibuka atau ditulis: { $reason }
fault-reason-not-found = tidak ada
fault-reason-directory = itu folder
fault-reason-no-directory = sebagian dari alamatnya bukan folder
fault-reason-exists = sudah ada
fault-reason-permission = tidak diizinkan
fault-output = keluaran tidak dapat ditulis: { $reason }
fault-unforeseen = kesalahan yang tak terduga ({ $kind }). Rinciannya disimpan di { $file }; kirimkan berkas itu kepada pengelola Lokus.
fault-unknown-visit = tidak ada kunjungan "{ $code }". Yang ada: { $known }
fault-unknown-group = tidak ada kelompok "{ $name }". Yang ada: { $known }
fault-unknown-moment = waktu "{ $moment }" tidak dikenal; tulis seperti 2026-11-21T09:30
fault-bad-line = baris ini bukan pertanyaan JSON; tulis seperti {"{"}"visit": "…", "group": "…", "question": "…"{"}"}
fault-bad-table = { $file } bukan tabel pertanyaan; berkas CSV perlu kolom visit, group, at, lang, style, intent, question, expected, forbidden, answered
fault-backup-not-sqlite = "backup" hanya untuk SQLite; untuk PostgreSQL pakai pg_dump
fault-no-database-yet = belum ada basis data di { $file }; impor kunjungan dahulu
fault-backup-would-overwrite = { $file } sudah ada dan bukan salinan basis data lain; pilih nama lain
fault-visit-changed-meanwhile = kunjungan { $code } berubah sementara perbandingan ditampilkan; tidak ada yang diterapkan. Ulangi.
fault-dangling-name = "{ $name }" disebut, tetapi tidak ada di lembar { $sheet ->
    [groups] Kelompok
    [loci] Lokus
   *[agenda] Agenda
 }
fault-name-twice = "{ $name }" ada dua kali di lembar { $sheet ->
    [groups] Kelompok
    [loci] Lokus
   *[agenda] Agenda
 }
fault-group-in-use = kelompok "{ $group }" tidak dapat dihapus: masih ada { $members } anggota dan { $chats } obrolan grup di dalamnya. Kalau namanya berubah, tulis nama lama di kolom Nama lain.
fault-database-url-unusable = LOKUS_DATABASE_URL tidak dikenal; tulis seperti sqlite+aiosqlite:///lokus.sqlite3 atau postgresql+asyncpg://pengguna:sandi@server/basisdata
fault-database-unreachable = basis data { $database } tidak menjawab; periksa alamatnya dan apakah servernya berjalan
fault-database-missing = basis data { $database } tidak ada dan tidak dapat dibuat; periksa nama dan foldernya
fault-database-login-refused = basis data { $database } menolak pengguna atau sandi
fault-database-locked = basis data { $database } sedang dipakai program lain; coba lagi sebentar lagi
fault-database-read-only = basis data { $database } tidak boleh ditulisi; periksa izinnya
fault-database-full = tempat penyimpanan basis data { $database } penuh
fault-not-a-database = { $database } bukan basis data, atau rusak
fault-schema-missing = basis data { $database } belum pada skema versi ini; jalankan: lokus db upgrade
fault-schema-newer = basis data { $database } ditulis oleh Lokus yang lebih baru (skema { $found }); perbarui Lokus

## Changes of a workbook

diff-new-visit = Kunjungan baru: { $code }
diff-new-rows = + { $sheet }: { $count } baris
diff-changes = Yang berubah pada kunjungan { $code }:
diff-setting = ~ Kunjungan: { $field }
diff-field = { $column } { $old } → { $new }
diff-row = • { $sheet }: { $name }: { $what }
diff-row-fields = • { $sheet }: { $name }: { $what } ({ $fields })
diff-empty = (kosong)
diff-added = ditambahkan
diff-moved = pindah waktu
diff-relocated = pindah tempat
diff-renamed = berganti nama
diff-regrouped = berganti kelompok
diff-details = rincian berubah
diff-cancelled = dibatalkan
diff-changed = berubah
diff-removed = dihapus

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
command-catatan = Mencatat pelajaran atau rekomendasi, dan membacanya lagi
command-kalender = Agenda untuk kalender ponsel
command-pengingat = Mengatur waktu pengingat
command-siaran = Mengirim siaran
command-ubah = Mengubah agenda
command-undang = Mengundang peserta, pembimbing, penyelenggara
command-gladi = Gladi: memutar hari kunjungan tanpa mengirim
command-polling = Membuat polling
command-hasil = Hasil polling dan evaluasi
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
permission-anonymous = Mohon maaf, di sini Anda menulis tanpa nama (sebagai grup atau kanal), jadi saya tidak tahu siapa Anda. Silakan menulis atas nama sendiri, misalnya dengan mematikan “Tetap anonim” pada hak admin Anda.
permission-joining = Pendaftaran Anda belum selesai. Tekan /start untuk melanjutkannya.
permission-role = Mohon maaf, perintah ini bukan untuk peran Anda. Ketik /bantuan untuk melihat yang bisa Anda pakai.
permission-button = Mohon maaf, tombol ini bukan untuk Anda.
error-unexpected = Mohon maaf, ada gangguan di pihak kami. Silakan coba lagi sebentar lagi.

## Workbook

problem-file-missing = berkas { $file } tidak ada
remedy-file-missing = periksa nama dan foldernya
problem-file-unreadable = { $file } tidak dapat dibuka
remedy-file-unreadable = tutup program lain yang memakainya dan periksa izin membacanya
problem-file-empty = berkas kosong (0 byte)
remedy-file-empty = simpan ulang buku kerja dan kirim lagi
problem-file-damaged = berkas .xlsx ini rusak atau terpotong
remedy-file-damaged = buka di program lembar kerja, simpan ulang sebagai .xlsx, lalu coba lagi
problem-file-no-workbook = berkas ini bukan buku kerja
remedy-file-no-workbook = pakai berkas .xlsx, atau folder berisi satu CSV per lembar
problem-file-old-format = ini buku kerja Excel lama (.xls)
remedy-file-old-format = simpan sebagai .xlsx (Excel Workbook)
problem-file-other-format = ini dokumen jenis lain, bukan .xlsx
remedy-file-other-format = simpan sebagai .xlsx (Excel Workbook)
problem-file-password = buku kerja dilindungi kata sandi
remedy-file-password = simpan tanpa kata sandi, lalu coba lagi
problem-file-too-large = isi berkas mencapai { $megabytes } MB setelah dibuka; batasnya { $limit } MB
remedy-file-too-large = hapus gambar dan lembar yang tidak perlu, lalu simpan ulang
problem-file-too-full = berkas berisi terlalu banyak sel, lembar, atau bagian
remedy-file-too-full = hapus yang tidak perlu, lalu simpan ulang
problem-file-entities = berkas berisi entitas XML (DTD), yang tidak diterima
remedy-file-entities = salin isinya ke buku kerja baru dan simpan sebagai .xlsx
problem-file-external = berkas merujuk ke berkas atau sumber data lain
remedy-file-external = putuskan tautannya (Data > Edit Links > Break Link) atau tempel sebagai nilai, lalu simpan ulang
problem-csv-damaged = berkas CSV tidak dapat dibaca sebagai tabel
remedy-csv-damaged = periksa tanda kutip yang tidak ditutup, lalu simpan ulang sebagai CSV UTF-8
problem-csv-encoding = huruf dalam berkas CSV tidak dapat dibaca
remedy-csv-encoding = simpan ulang sebagai CSV UTF-8
problem-no-known-sheet = tidak ada lembar yang dibaca Lokus
remedy-no-known-sheet = beri nama lembar: { $known }
problem-sheet-missing = lembar "{ $sheet }" tidak ada
remedy-sheet-missing = tambahkan lembar "{ $sheet }"
remedy-sheet-missing-near = tambahkan lembar "{ $sheet }", atau ganti nama lembar "{ $near }"
problem-sheet-twice = lembar "{ $sheet }" ada dua kali
remedy-sheet-twice = gabungkan menjadi satu lembar
problem-sheet-unknown = lembar "{ $sheet }" tidak dikenal dan tidak dibaca
remedy-sheet-unknown = hapus bila tidak perlu
remedy-sheet-unknown-near = bila maksudnya "{ $near }", ganti namanya
problem-no-header = judul kolom tidak ditemukan dalam sepuluh baris pertama
remedy-no-header = tulis judul kolom; yang wajib: { $columns }
problem-column-missing = kolom "{ $column }" tidak ada
remedy-column-missing = tambahkan kolom "{ $column }"
remedy-column-missing-near = tambahkan kolom "{ $column }", atau ganti judul "{ $near }" di { $where }
problem-column-twice = kolom "{ $column }" ada dua kali
remedy-column-twice = sisakan satu saja
problem-column-unknown = kolom "{ $column }" tidak dikenal dan tidak dibaca
remedy-column-unknown = hapus bila tidak perlu
remedy-column-unknown-near = bila maksudnya "{ $near }", ganti judulnya
problem-column-unnamed = kolom { $column } berisi sesuatu tetapi tidak berjudul, jadi tidak dibaca
remedy-column-unnamed = beri judul kolom, atau hapus isinya
problem-too-many-rows = lembar berisi terlalu banyak baris
remedy-too-many-rows = paling banyak { $limit } baris
problem-sheet-without-rows = lembar belum berisi satu baris pun
remedy-sheet-without-rows = isi di bawah judul kolom
problem-cell-missing = "{ $column }" wajib diisi
remedy-cell-missing = isi sel ini
problem-cell-too-long = isi sel terlalu panjang ({ $length } huruf)
remedy-cell-too-long = paling panjang { $limit } huruf
problem-cell-error = sel berisi kesalahan rumus ({ $value })
remedy-cell-error = perbaiki rumusnya, atau ketik nilainya
problem-formula-without-value = sel berisi rumus yang belum dihitung
remedy-formula-without-value = buka dan simpan di program lembar kerja, atau ketik nilainya
problem-text-is-date = "{ $column }" berisi tanggal atau jam ({ $value })
remedy-text-is-date = bila diubah oleh program lembar kerja, ketik ulang diawali tanda petik satu
problem-setting-missing = isian "{ $value }" tidak ada
remedy-setting-missing = tambahkan baris "{ $value }" dengan nilainya
problem-setting-twice = isian "{ $value }" sudah ada di { $where }
remedy-setting-twice = sisakan satu saja
problem-setting-unknown = isian "{ $value }" tidak dikenal dan tidak dibaca
remedy-setting-unknown = hapus bila tidak perlu
remedy-setting-unknown-near = bila maksudnya "{ $near }", ganti namanya
problem-code-unfit = kode kunjungan "{ $value }" tidak dapat dipakai
remedy-code-unfit = pakai 3 sampai 40 huruf kecil a-z, angka, atau tanda -, seperti semarang-2026
remedy-code-unfit-near = pakai huruf kecil a-z, angka, atau tanda -, seperti { $near }
problem-zone-unknown = zona waktu "{ $value }" tidak dikenal
remedy-zone-unknown = tulis WIB, WITA, WIT, atau nama IANA seperti Asia/Tokyo
remedy-zone-unknown-near = mungkin "{ $near }"; yang dikenal: WIB, WITA, WIT, atau nama IANA
problem-language-unknown = bahasa "{ $value }" tidak dikenal
remedy-language-unknown = tulis id atau en
problem-yes-no-unknown = "{ $value }" bukan ya atau tidak
remedy-yes-no-unknown = tulis ya atau tidak
problem-reminders-unknown = pengingat "{ $value }" tidak dikenal
remedy-reminders-unknown = tulis menit sebelum acara seperti 30;10, atau - bila tanpa pengingat
problem-question-kind-unknown = jenis pertanyaan "{ $value }" tidak dikenal
remedy-question-kind-unknown = tulis skala, pilihan, pilihan ganda, atau teks
remedy-question-kind-unknown-near = mungkin "{ $near }"; yang dikenal: skala, pilihan, pilihan ganda, teks
problem-choices-missing = pertanyaan pilihan tanpa pilihan
remedy-choices-missing = tulis pilihannya dipisah titik koma, seperti Kurang; Cukup; Baik
problem-telegram-unknown = nama Telegram "{ $value }" tidak dikenal
remedy-telegram-unknown = tulis seperti @nama; nomor telepon ditulis di kolom Telepon
problem-email-unknown = surel "{ $value }" tidak dikenal
remedy-email-unknown = tulis satu alamat seperti nama@instansi.go.id
problem-phone-unknown = nomor telepon "{ $value }" tidak dikenal
remedy-phone-unknown = tulis seperti 0812-3456-7890 atau (024) 3513366 ext. 12; beberapa nomor dipisah titik koma
problem-phone-shortened = nomor telepon "{ $value }" dipendekkan oleh program lembar kerja
remedy-phone-shortened = ketik ulang lengkap, diawali tanda petik satu atau +62
problem-time-unknown = { $column ->
    [Mulai] jam mulai
   *[Selesai] jam selesai
 } "{ $value }" tidak dikenal
remedy-time-unknown = tulis seperti 09.00
problem-time-is-date = { $column ->
    [Mulai] jam mulai
   *[Selesai] jam selesai
 } berisi tanggal ({ $value })
remedy-time-is-date = tulis jam seperti 09.00
problem-date-unknown = tanggal "{ $value }" tidak ada atau tidak dikenal
remedy-date-unknown = tulis seperti 21/11/2026 atau 21 November 2026
problem-time-on-other-date = "{ $value }" menyebut tanggal lain daripada kolom Tanggal ({ $date })
remedy-time-on-other-date = periksa keduanya; yang dipakai kolom Tanggal
problem-end-before-start = acara selesai ({ $ends }) sebelum mulai ({ $starts })
remedy-end-before-start = perbaiki jamnya; akhir hari ditulis 24.00, dan acara yang lewat tengah malam ditulis dua baris
problem-end-twice = kolom Mulai ("{ $value }") menyebut jam selesai yang lain
remedy-end-twice = sisakan jam selesai yang benar
problem-weekday-mismatch = hari pada "{ $value }" tidak cocok: tanggal itu { $date }
remedy-weekday-mismatch = periksa hari dan tanggalnya; yang dipakai tanggalnya
problem-zone-of-start-only = Mulai ("{ $value }") menyebut zona waktu, Selesai tidak
remedy-zone-of-start-only = Selesai dibaca sebagai waktu setempat kelompok; tulis zonanya bila bukan
problem-coordinate-unknown = koordinat "{ $value }" tidak dikenal
remedy-coordinate-unknown = tulis derajat desimal seperti -6,98 atau -6.98
problem-coordinates-swapped = lintang { $value } di luar -90 sampai 90, mungkin lintang dan bujur tertukar
remedy-coordinates-swapped = tukar isi Lintang dan Bujur
problem-latitude-out-of-range = lintang { $value } di luar -90 sampai 90
remedy-latitude-out-of-range = tulis derajat desimal seperti -6,98
problem-longitude-out-of-range = bujur { $value } di luar -180 sampai 180
remedy-longitude-out-of-range = tulis derajat desimal seperti 110,41
problem-coordinate-alone = { $column } kosong, padahal pasangannya diisi
remedy-coordinate-alone = isi Lintang dan Bujur, atau kosongkan keduanya
problem-coordinates-too-many = Lintang sudah berisi pasangan koordinat yang lain
remedy-coordinates-too-many = kosongkan Bujur, atau tulis satu angka per kolom
problem-group-twice = nama kelompok "{ $value }" sudah dipakai di { $where }
remedy-group-twice = beri nama yang berbeda
problem-locus-twice = nama lokus "{ $value }" sudah dipakai di { $where }
remedy-locus-twice = beri nama yang berbeda
problem-name-with-semicolon = nama "{ $value }" berisi titik koma, tanda yang memisahkan nama dalam daftar
remedy-name-with-semicolon = tulis satu nama per baris
problem-name-merged = sel gabungan "{ $value }" menamai beberapa baris sekaligus
remedy-name-merged = pisahkan selnya (Unmerge), dan tulis satu nama per baris
problem-code-twice = kode "{ $value }" sudah dipakai di { $where }
remedy-code-twice = beri kode yang berbeda
problem-group-unknown = kelompok "{ $value }" tidak dikenal
remedy-group-unknown = tulis seperti di lembar Kelompok, atau kosongkan bila untuk semua; beberapa dipisah titik koma
remedy-group-unknown-near = mungkin "{ $near }"
problem-locus-unknown = lokus "{ $value }" tidak dikenal
remedy-locus-unknown = tulis seperti di lembar Lokus, atau tambahkan di sana
remedy-locus-unknown-near = mungkin "{ $near }"
problem-code-unknown = kode agenda "{ $value }" tidak dikenal
remedy-code-unknown = tulis seperti di kolom Kode lembar Agenda, atau kosongkan bila ditanyakan di akhir hari
remedy-code-unknown-near = mungkin "{ $near }"
problem-overlap = "{ $title }" bersamaan dengan "{ $other }" ({ $where }) untuk kelompok { $group }
remedy-overlap = periksa jam keduanya
problem-dates-far-apart = { $date } terpaut lebih dari setahun dari { $other_date }
remedy-dates-far-apart = periksa tahunnya
problem-locus-contradicted = menurut agenda ({ $where }), lokus "{ $locus }" juga didatangi { $groups }
remedy-locus-contradicted = tambahkan kelompoknya di sini, atau perbaiki agenda
problem-headcount-differs = jumlah peserta { $group } tertulis { $number }, tetapi lembar Peserta berisi { $listed }
remedy-headcount-differs = samakan keduanya
template-guide-title = Buku kerja kunjungan untuk Lokus
template-guide =
    Lembar berwarna jingga wajib ada; yang biru boleh dikosongkan. Kolom berjudul jingga (bertanda *) wajib diisi.
    1. Ganti isian di lembar Kunjungan. Kode adalah identitas kunjungan: jangan diubah setelah diimpor.
    2. Isi lembar Kelompok dan Lokus lebih dahulu; lembar lain memilih nama dari sana.
    3. Isi lembar Agenda, satu acara satu baris. Kelompok yang kosong berarti untuk semua kelompok.
    4. Hapus atau timpa baris contoh yang berwarna kuning.
    5. Kolom daftar (misalnya Pengisi) memisahkan isinya dengan titik koma: Budi; Ani.
    6. Arahkan penunjuk ke judul kolom untuk membaca penjelasannya.
    7. Periksa dengan: lokus check BERKAS.xlsx, atau kirim berkas ini ke bot Lokus. Setiap kesalahan ditunjukkan selnya.
    Bot hanya menjawab dari isi buku kerja ini. Yang tidak tertulis di sini tidak akan dijawabnya.
    Lembar Petunjuk ini tidak dibaca Lokus.
template-example-visit = Contoh: Visitasi Kepemimpinan Nasional ke Kota Contoh
template-example-theme = Contoh: transformasi digital pelayanan publik
template-example-head = Contoh Pimpinan
template-example-group = Contoh Kelompok 1
template-example-group-alias = Contoh Kelompok I
template-example-city = Kota Contoh
template-example-coach = Contoh Pembimbing
template-example-headcount = sekitar 15 orang
template-example-locus = Contoh Command Center
template-example-locus-alias = Contoh Pusat Kendali
template-example-address = Jl. Contoh No. 1, Kota Contoh
template-example-room = Gedung A, lantai 3
template-example-item = Contoh: paparan dan peninjauan Command Center
template-example-host = Contoh Tuan Rumah
template-example-note = Contoh: pakaian batik, bawa kartu peserta
template-example-position = Kepala Dinas Komunikasi dan Informatika
template-example-agency = Pemerintah Kota Contoh
template-example-participant = Contoh Peserta
template-example-topic = Contoh: pakaian
template-example-question = Contoh: apa pakaian untuk kunjungan?
template-example-answer = Contoh: batik lengan panjang dan kartu peserta.
template-example-keywords = baju; seragam; dresscode
template-form-useful = Seberapa bermanfaat kunjungan ke lokus ini bagi tugas Anda?
template-form-clear = Seberapa jelas penjelasan tuan rumah?
template-form-time = Waktu yang tersedia di lokus ini
template-form-time-choices = Kurang; Cukup; Terlalu lama
template-form-aspects = Apa keunggulan lokus ini? (boleh lebih dari satu)
template-form-aspects-choices = Kepemimpinan; Inovasi layanan; Teknologi; Kerja sama antarinstansi; Pengelolaan SDM
template-form-adopt = Apa yang akan Anda terapkan di instansi Anda?
template-form-advice = Apa rekomendasi Anda untuk lokus ini?
template-note-kunjungan-isian = Nama isian. Satu isian satu baris; jangan diubah.
template-note-kunjungan-nilai = Nilai isian di sebelah kirinya.
template-note-kunjungan-kode = Wajib. Identitas kunjungan: 3 sampai 40 huruf kecil a-z, angka, atau tanda -. Impor ulang dengan kode yang sama berarti perubahan.
template-note-kunjungan-nama = Wajib. Nama kunjungan seperti dibaca peserta.
template-note-kunjungan-program = Nama pelatihan, misalnya PKN Tingkat II.
template-note-kunjungan-angkatan = Angkatan dan tahun.
template-note-kunjungan-tema = Tema kunjungan.
template-note-kunjungan-penyelenggara = Lembaga penyelenggara.
template-note-kunjungan-pengingat = Menit sebelum setiap acara, dipisah titik koma. Bila kosong: 30;10. Tanpa pengingat: -
template-note-kunjungan-bahasa = id (Indonesia) atau en (Inggris). Bila kosong: id.
template-note-heads = Satu nama atau lebih, dipisah titik koma.
template-note-zone = WIB, WITA, WIT, atau nama IANA seperti Asia/Tokyo. Bila kosong: zona kunjungan (bawaannya WIB).
template-note-kelompok-kelompok = Wajib. Nama kelompok; tidak boleh ada yang sama.
template-note-kelompok-kota = Kota tujuan kelompok.
template-note-kelompok-bahasa = id atau en, bila berbeda dari bahasa kunjungan.
template-note-kelompok-ketua = Ketua kelompok.
template-note-kelompok-pembimbing = Satu pembimbing atau lebih, dipisah titik koma.
template-note-kelompok-topik = Topik atau fokus kelompok.
template-note-kelompok-jumlah-peserta = Angka atau kata-kata. Bila angka, dicocokkan dengan lembar Peserta.
template-note-aliases = Sebutan lain, dipisah titik koma, agar tetap dikenali saat ditanyakan. Bila mengganti nama, tulis nama lamanya di sini.
template-note-description = Keterangan lain yang boleh dibaca peserta.
template-note-lokus-lokus = Wajib. Nama tempat; tidak boleh ada yang sama.
template-note-lokus-kelompok = Kelompok yang mengunjunginya, dipisah titik koma. Kosong = semua.
template-note-lokus-jenis = Misalnya MPP, Command Center, Dinas, Kampus. Titik kumpul, Hotel, Rumah makan, dan Tempat ibadah tidak dihitung sebagai lokus.
template-note-lokus-alamat = Alamat lengkap.
template-note-lokus-ruang = Gedung, lantai, ruang.
template-note-lokus-lintang = Lintang dalam derajat desimal, seperti -6,98. Boleh juga pasangan dari peta: -6.98, 110.41
template-note-lokus-bujur = Bujur dalam derajat desimal, seperti 110,41.
template-note-agenda-kode = Identitas acara yang tetap, seperti A01. Dengan kode, perubahan dikenali walaupun judul dan jamnya berubah.
template-note-agenda-tanggal = Wajib. Tanggal seperti 21/11/2026 atau 21 November 2026.
template-note-agenda-mulai = Wajib. Jam setempat kelompok, seperti 09.00; boleh juga 09.00-10.30, atau dengan zona: 09.00 WITA.
template-note-agenda-selesai = Jam selesai. Kosong = sampai acara kelompok berikutnya. Akhir hari ditulis 24.00.
template-note-agenda-kegiatan = Wajib. Nama acara seperti dibaca peserta.
template-note-agenda-lokus = Tempat acara, seperti tertulis di lembar Lokus.
template-note-agenda-ruang = Ruang acara ini, bila berbeda dari ruang lokusnya.
template-note-agenda-pengisi = Siapa yang berbicara atau menerima, dipisah titik koma.
template-note-agenda-catatan = Pakaian, bawaan, dan hal lain yang perlu diingat.
template-note-agenda-pengingat = Menit sebelum acara ini, seperti 30;10. Kosong = seperti kunjungan; - = tanpa pengingat.
template-note-groups = Kelompok yang bersangkutan, dipisah titik koma. Kosong = semua.
template-note-loci = Lokus yang bersangkutan, dipisah titik koma.
template-note-position = Jabatan.
template-note-agency = Instansi.
template-note-kontak-nama = Wajib. Nama orang atau meja layanan.
template-note-kontak-peran = tuan rumah, narahubung, pembimbing, panitia, pimpinan rombongan, atau sebutan lain.
template-note-kontak-telepon = Nomor telepon, dipisah titik koma, seperti 0812-3456-7890 atau (024) 3513366 ext. 12.
template-note-kontak-telegram = Nama Telegram, seperti @nama.
template-note-kontak-surel = Alamat surel.
template-note-peserta-nama = Wajib. Nama lengkap peserta.
template-note-peserta-kelompok = Wajib. Kelompok peserta, seperti tertulis di lembar Kelompok.
template-note-info-topik = Wajib. Pokok informasi dalam satu dua kata.
template-note-info-pertanyaan = Pertanyaan seperti yang mungkin diajukan peserta.
template-note-info-jawaban = Wajib. Jawaban seperti yang akan dibaca peserta.
template-note-info-kata-kunci = Kata lain yang mungkin dipakai penanya, dipisah titik koma.
template-note-info-bahasa = id atau en, bila berbeda dari bahasa kunjungan.
template-note-evaluasi-kode = Kode formulir. Baris dengan kode yang sama menjadi satu formulir.
template-note-evaluasi-pertanyaan = Wajib. Pertanyaannya.
template-note-evaluasi-jenis = Wajib. skala (1 sampai 5), pilihan, pilihan ganda, atau teks.
template-note-evaluasi-pilihan = Pilihan jawaban, dipisah titik koma; wajib untuk pilihan dan pilihan ganda.
template-note-evaluasi-agenda = Kode acara: formulir dikirim saat acara itu selesai. Kosong = di akhir hari.
template-note-evaluasi-anonim = ya atau tidak. Bila kosong: ya.

## Agenda

agenda-title = <b>Agenda { $day }</b>
agenda-for = { $group } · semua waktu dalam { $zone }
agenda-nothing-that-day = Tidak ada acara { $group } pada hari ini.
agenda-phase-done = <b>Sudah selesai</b>
agenda-phase-now = <b>Sedang berlangsung</b>
agenda-phase-next = <b>Berikutnya</b>
agenda-phase-later = <b>Setelah itu</b>
agenda-entry = <b>{ $times }</b> { $title }
agenda-open-end = selesai
agenda-now-title = <b>Sekarang: { $title }</b>
agenda-next-title = <b>Berikutnya: { $title }</b>
agenda-ends-in = { $times }, berakhir { $remaining } lagi
agenda-since = Mulai { $time }, sampai selesai
agenda-starts-in = { $times }, mulai { $remaining } lagi
agenda-on-day = { $day }, { $times }
agenda-then = Setelah itu: { $title }, { $times }
agenda-last-item = Tidak ada acara lagi setelah ini.
agenda-where = Tempat: { $value }
agenda-address = Alamat: { $value }
agenda-who = Pengisi: { $value }
agenda-note = Catatan: { $value }
agenda-minutes = { $minutes } menit
agenda-hours = { $hours } jam
agenda-hours-minutes = { $hours } jam { $minutes } menit
agenda-nothing-now = Saat ini tidak ada acara.
agenda-all-over = Seluruh agenda { $group } sudah selesai. Terima kasih, Bapak/Ibu.
agenda-empty = Agenda { $group } belum diisi oleh penyelenggara.
agenda-which-group = Kelompok mana yang ingin Bapak/Ibu lihat?
agenda-unknown-day = Hari “{ $day }” tidak dikenal. Tulis misalnya /agenda besok atau /agenda 14 Juni, atau pilih harinya:
agenda-no-such-day = Tidak ada acara { $group } pada { $day }. Silakan pilih harinya:
agenda-card = { $agenda }

    <i>Selalu diperbarui oleh Lokus.</i>
agenda-button-map = Peta
agenda-button-contact = Kontak
agenda-button-agenda = Agenda lengkap

## Reminders

reminder-ahead = <b>{ $remaining } lagi, { $time }: { $title }</b>
reminder-late = <b>Mulai { $remaining } lagi, { $time }: { $title }</b>
reminder-now = <b>Mulai sekarang, { $time }: { $title }</b>
reminder-started = <b>Sudah mulai { $passed } yang lalu, { $time }: { $title }</b>
reminder-groups = Kelompok: { $value }
reminder-all-groups = semua
reminder-day-tomorrow = <b>Besok mulai { $time }: { $title }</b>
reminder-day-today = <b>Hari ini mulai { $time }: { $title }</b>
reminder-list = { $most } dan { $last }
reminder-one-day = 1 hari
reminder-own-usual = Pengingat Bapak/Ibu: { $times } sebelum setiap acara, seperti ketentuan kunjungan.
reminder-own-usual-none = Kunjungan ini tidak memakai pengingat sebelum acara. Bapak/Ibu dapat memilih waktu sendiri.
reminder-own-chosen = Pengingat Bapak/Ibu: { $times } sebelum setiap acara. Acara yang waktu pengingatnya ditetapkan penyelenggara mengikuti ketetapan itu.
reminder-own-none = Pengingat dimatikan. Perubahan agenda dan siaran tetap dikirim.
reminder-own-no-group = Bapak/Ibu tidak tergabung dalam kelompok, jadi tidak menerima pengingat. Pilih waktu untuk diingatkan sebelum acara semua kelompok.
reminder-how = Pilih waktunya, atau ketik menitnya, misalnya /pengingat 60 10 (paling banyak 5 waktu, masing-masing 1 sampai 1440 menit), atau /pengingat mati.
reminder-not-understood = “{ $typed }” tidak dapat dipakai. Tulis paling banyak 5 waktu, masing-masing 1 sampai 1440 menit, misalnya /pengingat 60 10, atau /pengingat mati.
reminder-button-chosen = ✓ { $time }
reminder-button-none = Mati
reminder-button-usual = Bawaan
reminder-day-evening = Agenda esok hari dikirim ke semua anggota pada malam sebelumnya: { $time }.
reminder-day-morning = Agenda hari itu dikirim ke semua anggota pada pagi harinya: { $time }.
reminder-day-never = tidak dikirim
reminder-day-how = Penyelenggara dapat mengubahnya: /pengingat malam 19.30, /pengingat pagi 05.45, /pengingat pagi mati.
reminder-day-not-understood = “{ $typed }” bukan waktu yang dikenal. Tulis misalnya /pengingat malam 19.30 atau /pengingat pagi mati.

## Changes

change-notice = <b>Perubahan agenda</b>, { $group }
change-notice-undone = <b>Kembali seperti semula</b>, { $group }
change-item = <b>{ $title }</b>
change-time = Waktu: { $time }
change-time-changed = Waktu: { $old } → <b>{ $new }</b>
change-place = Tempat: { $place }
change-place-changed = Tempat: { $old } → <b>{ $new }</b>
change-title-changed = Judul: { $old } → <b>{ $new }</b>
change-no-place = (belum ditentukan)
change-cancelled = <b>Dibatalkan:</b> <s>{ $title }</s>
change-elsewhere = <b>Tidak lagi untuk kelompok ini:</b> <s>{ $title }</s>
change-added = <b>Ditambahkan:</b> { $title }
change-regrouped = <b>Kelompok Anda berubah.</b> Menurut daftar peserta yang baru, Anda kini di <b>{ $group }</b>. Agenda, pengingat, dan jawaban saya mengikuti kelompok itu: /agenda
change-more = … dan { $count } perubahan lain.
change-others = { $count } rincian lain berubah.
change-applied-by = <b>{ $name } mengubah kunjungan ini.</b>
change-applied-elsewhere = <b>Kunjungan ini diubah dari komputer panitia.</b>
change-preview = <b>Pratinjau perubahan</b>
change-hearers = Yang akan diberi tahu: { $people } orang.
change-hearers-chats = Yang akan diberi tahu: { $people } orang dan { $chats } grup.
change-hearers-only-chats = Yang akan diberi tahu: { $chats } grup.
change-hearers-none = Tidak ada yang perlu diberi tahu.
change-warn-past = ⚠ Waktu { $title } sudah lewat.
change-warn-overlap = ⚠ { $group }: bersamaan dengan { $title }, { $times }.
change-button-apply = Terapkan
change-button-drop = Batal
change-button-details = Beri tahu juga pengisi dan catatan
change-button-details-told = ✓ Pengisi dan catatan diberitahukan
change-button-undo = Urungkan
change-button-back = ‹ Kembali
change-button-more = Berikutnya ›
change-button-time = Waktu
change-button-place = Lokus
change-button-room = Ruang
change-button-title = Judul
change-button-cancel = Batalkan acara ini
change-applied = ✓ Diterapkan. { $hearers }
    Dapat diurungkan dalam { $minutes } menit.
change-when = Dikirim sekitar { $seconds } detik lagi; perubahan lain sebelum itu digabungkan.
change-groups = Kelompok: { $groups }
change-groups-changed = Kelompok: { $old } → <b>{ $new }</b>
change-applied-new = ✓ Kunjungan { $code } sudah dibuat, dan Anda penyelenggaranya. Undang peserta dengan /undang; kalau Anda mengikuti beberapa kunjungan, pilih dengan /kunjungan.
change-dropped = Baik, tidak ada yang diubah.
change-stale = Kunjungan ini berubah sementara pratinjau ditampilkan, jadi belum ada yang diterapkan. Ini pratinjau yang baru:
change-undone = ✓ Diurungkan: agenda kembali seperti semula. { $hearers }
change-undone-quiet = Belum ada yang sempat diberi tahu, jadi tidak ada yang dikirim.
change-undo-late = Sudah lewat waktunya untuk diurungkan. Ubah lagi dengan /ubah.
change-undo-before = Perubahan ini sudah diurungkan.
change-misfit = <b>Belum ada yang diterapkan.</b> Kunjungan ini berubah sementara pratinjau ditampilkan, dan perubahan ini tidak cocok lagi dengannya: { $reason }. Kirim buku kerjanya sekali lagi, atau ubah dengan /ubah.
change-undo-group = Tidak dapat diurungkan: kelompok “{ $group }” sudah punya anggota atau obrolan grup.
change-undo-changed = Acara itu sudah diubah lagi sesudahnya, jadi tidak dapat diurungkan. Ubah dengan /ubah.
change-gone = Acara itu sudah tidak ada di agenda.
change-which-day = Acara hari apa yang diubah? Atau tulis sekaligus, misalnya: /ubah A07 13.30-14.30
change-no-agenda = Kunjungan ini belum punya agenda. Kirim buku kerjanya (.xlsx) ke sini.
change-which-item = { $day }: acara yang mana?
change-what = <b>{ $item }</b>
    { $groups }, kode { $code }

    Apa yang diubah?
change-all-groups = semua kelompok
change-ask-time = Waktu baru untuk <b>{ $title }</b>? Tulis misalnya 13.30-14.30, 13.30, atau besok 09.00.
change-ask-place = Lokus baru untuk <b>{ $title }</b>? Pilih, atau tulis namanya.
change-ask-room = Ruang baru untuk <b>{ $title }</b>? Tulis namanya, atau - untuk mengosongkan.
change-ask-title = Judul baru untuk <b>{ $title }</b>?
change-unknown-code = Tidak ada acara berkode “{ $code }”. Pilih harinya:
change-unknown-code-near = Tidak ada acara berkode “{ $code }”; mungkin { $near }. Atau pilih harinya:
change-locus-unknown = Lokus “{ $name }” tidak dikenal. Yang ada: { $known }.
change-problem = Belum dapat dibaca: { $problem }; { $remedy }.
change-same = <b>{ $title }</b> memang sudah begitu; tidak ada yang berubah.

## Receipts

receipt-button-read = Sudah baca
receipt-button-unread = Siapa belum baca
receipt-thanks = Terima kasih, tercatat.
receipt-not-yours = Pesan ini bukan untuk Anda.
receipt-nobody = Tidak ada yang diberi tahu.
receipt-all-groups = Semua kelompok
receipt-group = <b>{ $group }</b>: { $read } dari { $people } orang sudah baca
receipt-unread = Belum baca ({ $count }):
receipt-waiting = Belum terkirim ({ $count }):
receipt-unreached = Belum terjangkau ({ $count }):
receipt-name = • { $name }
receipt-all-read = Semua sudah baca.

## Workbook in the chat

document-other-type = Terima kasih. Yang dapat saya baca dari Anda adalah buku kerja kunjungan (.xlsx). Untuk menyiarkan berkas, balas pesannya dengan /siaran.
document-other-spreadsheet = Simpan buku kerjanya sebagai .xlsx (Excel Workbook), lalu kirim lagi ke sini.
document-too-large = Berkas ini lebih besar daripada { $limit } MB, batas Telegram untuk bot. Hapus gambar dari buku kerja, lalu kirim lagi.
document-unavailable = Telegram tidak lagi menyediakan berkas itu. Silakan kirim lagi.
document-mistakes = <b>Belum ada yang diterapkan.</b> Perbaiki { $count } kesalahan ini, lalu kirim lagi:
document-more-mistakes = … dan { $count } lagi; semuanya ada dalam berkas di bawah.
document-mistakes-file = kesalahan.txt
document-changes-file = perubahan.txt
document-warnings = <b>Periksa juga</b> (tidak menghalangi):
document-not-yours = Kode { $code } sudah dipakai kunjungan lain, yang hanya dapat diubah penyelenggaranya. Untuk kunjungan baru, pakai kode lain.
document-unchanged = Tidak ada yang berubah pada kunjungan { $code }.

## Rehearsal

rehearsal-title = <b>Gladi: { $visit }</b>
rehearsal-numbers = { $messages } pesan untuk { $people } orang dan { $chats } grup. Tidak ada yang dikirim.
rehearsal-unknown = { $count } kelompok belum ada anggotanya; masing-masing dihitung sebagai satu penerima.
rehearsal-absent = { $count } orang di daftar peserta belum bergabung; mereka ikut dihitung.
rehearsal-nothing = Gladi: { $visit }. Tidak ada pengingat yang akan dikirim; agendanya kosong atau semua pengingat dimatikan.
rehearsal-nothing-odd = Tidak ada pesan sebelum pukul 06.00 atau sesudah pukul 21.00.
rehearsal-odd = <b>Perlu diperiksa</b>: { $count } saat sebelum pukul 06.00 atau sesudah pukul 21.00
rehearsal-odd-line = ⚠️ { $moment }: { $said } → { $to }
rehearsal-more = … dan { $count } lagi
rehearsal-day = <b>{ $day }</b>
rehearsal-line = <b>{ $time }</b> { $said } → { $to }
rehearsal-line-odd = ⚠️ <b>{ $time }</b> { $said } → { $to }
rehearsal-mark = {"  "}← perlu diperiksa
rehearsal-people = { $count } orang
rehearsal-chats = { $count } grup
rehearsal-no-group = tanpa kelompok
rehearsal-whole-group = { $group } (belum ada anggota)
rehearsal-more-groups = dan { $count } kelompok lain
rehearsal-cut = Selebihnya ada di lembar kerja.
rehearsal-progress = Gladi sedang diputar: { $percent }% …
rehearsal-file = Semua pesan gladi, satu baris setiap penerima.
rehearsal-file-name = gladi-{ $code }.xlsx
rehearsal-sheet = Gladi
rehearsal-column-day = Hari
rehearsal-column-time = Waktu
rehearsal-column-zone = Zona
rehearsal-column-group = Kelompok
rehearsal-column-recipient = Penerima
rehearsal-column-joined = Belum bergabung
rehearsal-column-language = Bahasa
rehearsal-column-odd = Perlu diperiksa
rehearsal-column-text = Pesan
rehearsal-chat = Grup
rehearsal-everyone = (seluruh anggota)
rehearsal-yes = ya

## Broadcasts

broadcast-to-all = semua
broadcast-to-unread = yang belum baca
broadcast-unknown = Tujuan “{ $name }” tidak dikenal. Yang ada: { $known }. Beberapa tujuan dipisah titik koma.
broadcast-none-asked = Belum ada siaran yang meminta «Sudah baca».
broadcast-ask-target = Untuk siapa siaran ini? Atau tulis sekaligus, misalnya: /siaran semua | Bus berangkat 13.00 WIB.
broadcast-ask-message = Apa yang akan disiarkan kepada <b>{ $to }</b>? Tulis pesannya, atau kirim foto, berkas, suara, atau lokasi.
broadcast-not-copied = Pesan jenis itu tidak dapat disiarkan. Coba tulis pesannya, atau kirim foto, berkas, suara, atau lokasi.
broadcast-nobody = Tidak ada yang akan menerimanya: <b>{ $to }</b> belum berisi orang lain.
broadcast-preview = Begitulah pesan di atas akan tampil. Untuk <b>{ $to }</b>: { $people } orang.
broadcast-away = { $count } di antaranya sedang tidak terjangkau di Telegram.
broadcast-sample = Penerima menekan tombol ini sesudah membaca.
broadcast-dropped = Baik, tidak ada yang disiarkan.
broadcast-stopping = Dihentikan.
broadcast-sending = Mengirim { $bar } { $sent } dari { $total }
broadcast-lost = Tidak sampai: { $count }
broadcast-ended = Siaran selesai: { $sent } dari { $total } terkirim.
broadcast-stopped = Siaran dihentikan: { $sent } dari { $total } terkirim.
broadcast-summary = <b>Ringkasan siaran</b>: sampai kepada { $delivered } dari { $people } orang.
broadcast-read = Sudah baca: { $count }
broadcast-unreachable = Belum terjangkau: { $count }
broadcast-failed = Gagal: { $count }
broadcast-absent = Belum bergabung: { $count }
broadcast-cancelled = Dibatalkan: { $count }
broadcast-of-group = • { $group }: { $delivered } dari { $people }.
broadcast-of-absent-group = • { $group }: belum ada yang bergabung ({ $count } orang).
broadcast-no-group = Tanpa kelompok
broadcast-group-name = <b>{ $group }</b>
broadcast-unreached = <b>Belum terjangkau</b> di Lokus, { $visit }. Mohon bantu sampaikan pesan ini kepada:
broadcast-unreached-link = Setelah membuka { $link } dan menekan Start, pesan berikutnya sampai langsung.
broadcast-not-joined = <b>{ $visit }</b>
    Bapak/Ibu berikut belum bergabung di Lokus. Mohon buka tautan ini, lalu tekan Start:
    { $link }
broadcast-all-joined = Semua yang ada di daftar peserta sudah bergabung.
broadcast-no-list = Buku kerja kunjungan ini tidak memuat daftar peserta, jadi tidak diketahui siapa yang belum bergabung.
broadcast-button-not-joined = Belum bergabung
broadcast-button-cancel = Batal
broadcast-button-send = Kirim
broadcast-button-drop = Batal
broadcast-button-ask = Minta «Sudah baca»
broadcast-button-asks = ✓ Minta «Sudah baca»
broadcast-button-stop = Hentikan
broadcast-button-refresh = Perbarui
broadcast-button-again = Kirim lagi kepada yang belum baca
broadcast-button-invite = Undang yang belum bergabung

## Loci

loci-title = <b>Lokus { $day }</b>
loci-all-title = <b>Lokus kunjungan</b>
loci-none = Belum ada lokus dalam data penyelenggara.
loci-for-zones = { $group } · waktu setempat setiap kelompok
loci-name = <b>{ $name }</b>
loci-numbered = { $number }. <b>{ $name }</b>
loci-other = { $name }
loci-others = <b>Tempat lain</b>
loci-brief = { $times }, { $spot }
loci-times = { $times }
loci-kind = Jenis: { $value }
loci-room = Ruang: { $value }
loci-description = { $value }
loci-visit = { $day }, { $times }: { $title }
loci-no-coordinates = Titik petanya belum ada dalam data penyelenggara.
loci-no-map = Titik peta { $name } belum ada dalam data penyelenggara. Alamatnya: { $address }
loci-no-map-no-address = Titik peta dan alamat { $name } belum ada dalam data penyelenggara.
loci-which = “{ $name }” bisa berarti beberapa tempat. Yang mana yang Bapak/Ibu maksud?
loci-unknown = Tidak ada tempat bernama “{ $name }” dalam kunjungan ini. Inilah yang ada:
loci-button-all = Semua lokus

## Contacts

contacts-title = <b>Kontak { $group }</b>
contacts-title-all = <b>Kontak kunjungan</b>
contacts-place = <b>{ $place }</b>
contacts-no-place = <b>Panitia dan rombongan</b>
contacts-entry = { $who }
contacts-entry-number = { $who }: { $number }
contacts-name = <b>{ $name }</b>
contacts-position = Jabatan: { $value }
contacts-agency = Instansi: { $value }
contacts-role = Peran: { $value }
contacts-at = Tempat: { $value }
contacts-phone = Telepon: { $value }
contacts-telegram = Telegram: { $value }
contacts-email = Surel: { $value }
contacts-no-number = Nomor teleponnya tidak ada dalam data penyelenggara.
contacts-number-in-private = Nomor telepon tidak ditampilkan di grup ini. Silakan tanyakan kepada saya secara pribadi.
contacts-none-here = Tidak ada kontak untuk tempat ini dalam data penyelenggara.
contacts-helpers = Yang dapat membantu: { $names }
contacts-empty = Belum ada kontak dalam data penyelenggara.
contacts-which = “{ $name }” tidak ada persis begitu. Apakah yang Bapak/Ibu maksud salah satu ini?
contacts-unknown = Tidak ada kontak “{ $name }” dalam data penyelenggara. Yang dapat membantu: { $names }
contacts-unknown-nobody = Tidak ada kontak “{ $name }” dalam data penyelenggara.

## Calendar

calendar-cancelled = BATAL: { $title }
calendar-caption = Agenda { $group }, { $count } acara. Buka berkas ini untuk memasukkannya ke kalender ponsel. Bila agenda berubah, minta lagi dengan /kalender: acara yang lama diperbarui, tidak menjadi ganda, dan yang batal ditandai.

## Joining

join-how = Selamat datang di Lokus. Untuk masuk, silakan buka tautan undangan atau pindai kode QR dari penyelenggara kunjungan Anda.
join-back = Selamat datang kembali, <b>{ $name }</b>. Silakan tulis pertanyaan Anda, atau ketik /bantuan.
join-already = Anda sudah terdaftar sebagai <b>{ $place }</b> pada <b>{ $visit }</b>. Silakan langsung bertanya.
join-in-private = Pendaftaran dilakukan di chat pribadi. Silakan tekan tombol di bawah, lalu tekan <b>Start</b>.
join-code-wrong = Mohon maaf, kode undangan ini tidak dikenal. Silakan buka lagi tautan lengkap dari penyelenggara, atau coba sejam lagi.
join-code-expired = Mohon maaf, masa berlaku undangan ini sudah habis. Silakan minta undangan baru kepada penyelenggara.
join-code-used-up = Mohon maaf, undangan ini sudah terpakai seluruhnya. Silakan minta undangan baru kepada penyelenggara.
join-code-revoked = Mohon maaf, undangan ini sudah dicabut. Silakan minta undangan baru kepada penyelenggara.
join-invited = Anda diundang ke <b>{ $visit }</b> sebagai <b>{ $place }</b>.
join-leaves = Bila setuju, Anda pindah dari { $group }.
join-consent-ask = Sebelum masuk, mohon persetujuan Anda:
join-consent-what = • <b>Yang disimpan:</b> nomor akun Telegram, nama, peran, kelompok, dan bahasa Anda; pertanyaan, catatan, serta jawaban polling dan evaluasi yang Anda kirim ke sini.
join-consent-why = • <b>Untuk apa:</b> menjawab pertanyaan Anda, mengirim agenda, pengingat, dan pengumuman, serta menyusun laporan kunjungan.
join-consent-until = • <b>Sampai kapan:</b> { $until } ({ $days } hari setelah kunjungan), lalu dihapus.
join-consent-who = • <b>Penanggung jawab:</b> { $responsible }.
join-consent-responsible-unnamed = penyelenggara kunjungan ini
join-consent-rights = Anda dapat melihat data Anda dengan /dataku dan menghapusnya kapan saja dengan /hapusdata.
join-consent-first = Silakan tekan <b>Setuju</b> atau <b>Tidak</b> dahulu.
join-button-yes = Setuju
join-button-no = Tidak
join-agreed = ✓ Anda setuju. Terima kasih.
join-declined = Baik, tidak ada yang disimpan. Bila berubah pikiran, silakan buka lagi tautan undangan Anda.
join-chosen = ✓ { $choice }
join-which-group = Anda di kelompok mana?
join-list = Silakan pilih nama Anda.
join-list-of = Silakan pilih nama Anda dari daftar { $group }.
join-list-found = { $found } nama cocok dengan “{ $query }”.
join-list-one = Ini yang cocok dengan “{ $query }”. Tekan nama Anda, atau ketik lagi.
join-list-none = Tidak ada nama yang cocok dengan “{ $query }”. Coba ketik bagian lain dari nama Anda.
join-list-search = Lebih cepat: ketik sebagian nama Anda.
join-list-taken = ✓ = sudah bergabung.
join-list-page = Halaman { $page } dari { $pages }
join-button-before = ‹ Sebelumnya
join-button-after = Berikutnya ›
join-button-all = Tampilkan semua nama
join-button-not-listed = Nama saya tidak ada
join-button-other-name = Pilih nama dari daftar
join-button-ask = Ya, itu saya
join-button-mine = Pakai “{ $name }”
join-name = Siapa nama Anda? Silakan tulis nama lengkap Anda.
join-name-wrong = Mohon tulis nama saja: 2 sampai 80 huruf, tanpa angka atau lambang.
join-taken = Nama <b>{ $name }</b> sudah dipakai akun lain. Bila itu memang nama Anda, penyelenggara akan diminta memastikannya.
join-waiting = Permintaan masuk sebagai <b>{ $name }</b> sudah disampaikan kepada penyelenggara. Anda akan dikabari di sini.
join-nobody-to-ask = Saat ini belum ada penyelenggara yang dapat dihubungi lewat Lokus; silakan hubungi penyelenggara Anda langsung.
join-not-vouched = Mohon maaf, penyelenggara belum dapat memastikan nama <b>{ $name }</b>. Silakan pilih nama Anda lagi, atau hubungi penyelenggara.
join-released = Nama <b>{ $name }</b> kini dipakai akun lain atas keputusan penyelenggara, sehingga akun ini keluar dari kunjungan. Bila keliru, silakan hubungi penyelenggara.
join-vouch-taken = Akun Telegram <b>{ $account }</b> ingin masuk sebagai <b>{ $name }</b> ({ $group }), tetapi nama itu sudah dipakai akun lain.

    Benarkah akun ini miliknya? Bila ya, akun yang lama keluar dari kunjungan.
join-vouch-unlisted = Akun Telegram <b>{ $account }</b> ingin masuk sebagai <b>{ $name }</b>, yang tidak ada dalam daftar peserta ({ $group }). Benarkah ia peserta?
join-vouch-visit = kunjungan ini
join-vouch-button-yes = Ya, benar
join-vouch-button-no = Tidak
join-vouch-joined = ✓ <b>{ $name }</b> diterima dan sudah masuk.
join-vouch-refused = ✗ Permintaan masuk sebagai <b>{ $name }</b> ditolak; yang bersangkutan sudah dikabari.
join-vouch-spent = <b>{ $name }</b> belum bisa masuk karena undangannya sudah tidak berlaku. Buatkan undangan baru dengan /undang.
join-vouch-over = Permintaan ini sudah dijawab atau sudah tidak berlaku.
join-welcome = Selamat datang, <b>{ $name }</b>. Anda terdaftar sebagai <b>{ $place }</b> pada <b>{ $visit }</b>.
join-welcome-organizer = Undang peserta, pembimbing, dan penyelenggara lain dengan /undang.
join-welcome-how = Tulis pertanyaan apa pun tentang kunjungan dengan kalimat biasa, atau pakai tombol di bawah. Selengkapnya: /bantuan.
keyboard-agenda = Agenda
keyboard-now = Sekarang
keyboard-locus = Lokus
keyboard-contacts = Kontak
keyboard-placeholder = Tulis pertanyaan Anda

## Roles

role-participant = peserta
role-coach = pembimbing
role-organizer = penyelenggara
role-in-group = { $role } { $group }
outsider-old-button = Tombol ini sudah tidak berlaku.
outsider-unknown-command = Mohon maaf, perintah ini tidak dikenal. Ketik /bantuan untuk melihat yang bisa dipakai, atau tulis saja pertanyaan Anda.
outsider-near-command = Perintah ini tidak dikenal. Maksud Anda /{ $near }? Semua perintah: /bantuan
outsider-no-use = Mohon maaf, kiriman seperti ini belum bisa saya olah. Silakan tulis pertanyaan Anda dengan kata-kata.

## Answers

answer-days = { $count } hari
answer-hours = { $count } jam
answer-minutes = { $count } menit
answer-day = <b>{ $day }</b> · { $group }
answer-item = { $when } · { $title }
answer-item-at = { $when } · { $title } ({ $place })
answer-day-over = Semua acara hari itu sudah selesai.
answer-day-empty = Tidak ada acara { $group } pada { $day }.
answer-nearest-day = Hari dengan acara yang terdekat: { $day }.
answer-no-such-day = Tidak ada hari itu dalam kunjungan ini; agenda berisi { $days } hari.
answer-agenda-none = Agenda kelompok ini belum ada.
answer-now = Sekarang: <b>{ $title }</b>, { $when }.
answer-next = Berikutnya: <b>{ $title }</b>, { $when }.
answer-previous = Sebelumnya: <b>{ $title }</b>, { $when }.
answer-at = <b>{ $title }</b>, { $when }.
answer-now-between = Saat ini tidak ada acara yang berlangsung.
answer-now-before = Acara belum mulai.
answer-none-before = Belum ada acara sebelum ini.
answer-all-over = Tidak ada acara lagi; semuanya sudah selesai.
answer-last-running = Tidak ada acara lagi sesudah ini; yang terakhir sedang berlangsung.
answer-last-was = Terakhir: { $title }, { $when }.
answer-clock = Sekarang pukul { $clock }.
answer-today = Hari ini { $day }, pukul { $clock }.
answer-moment-empty = Tidak ada acara pada { $clock }, { $day }.
answer-window-empty = Tidak ada acara pada waktu itu, { $day }.
answer-just-before = Sebelumnya: { $title }, { $when }.
answer-just-after = Setelahnya: { $title }, { $when }.
answer-nothing-after = Tidak ada acara lagi setelah { $title } ({ $when }).
answer-nothing-before = Tidak ada acara sebelum { $title } ({ $when }).
answer-gap = Jeda antara { $first } dan { $second }: { $length }.
answer-gaps = Waktu tanpa acara pada { $day }:
answer-gaps-none = Tidak ada jeda tanpa acara pada { $day }.
answer-free = { $clock } sampai { $until } ({ $length })
answer-place = Tempat: { $place }
answer-speakers = Pengisi: { $people }
answer-note = Catatan: { $note }
answer-note-at = { $note } ({ $title }, { $when })
answer-map = Peta: { $link }
answer-state-over = Sudah selesai.
answer-state-running = Sedang berlangsung, { $left } lagi selesai.
answer-state-running-open = Sedang berlangsung.
answer-state-coming = Mulai { $left } lagi.
answer-when = <b>{ $title }</b>: { $when }.
answer-not-on-day = { $title } tidak ada pada { $day }.
answer-not-then = { $title } tidak ada pada waktu itu.
answer-no-such-group = «{ $words }» tidak ada dalam kunjungan ini. Kelompoknya: { $groups }.
answer-people-count = { $count } orang: { $people }
answer-nobody-else = Selain itu tidak ada lagi yang tercatat di data kunjungan.
answer-not-visited = { $group } tidak dijadwalkan ke { $locus }.
answer-visited-by = Yang dijadwalkan ke sana: { $groups }.
answer-count-stays = { $count } kali:
answer-not-yours = { $title } bukan agenda { $group }, melainkan { $groups }: { $when }.
answer-nameless = Yang tercatat hanya jabatannya: { $title }. Namanya tidak ada di data kunjungan.
answer-group-there = { $group }: { $title }, { $when }
answer-nobody-there = Tidak ada kelompok yang dijadwalkan di { $locus } saat itu.
answer-visitors = Yang dijadwalkan ke { $locus }: { $groups }.
answer-until = <b>{ $title }</b> selesai { $end } ({ $when }).
answer-until-open = <b>{ $title }</b> mulai { $start }; jam selesainya tidak tercatat.
answer-duration = <b>{ $title }</b>: { $length } ({ $when }).
answer-journey-unknown = Lama perjalanan itu tidak tercatat di agenda.
answer-visit-days = Kunjungan berlangsung { $count } hari: { $first } sampai { $last }.
answer-visit-on = { $group }: { $day }.
answer-visit-hours = { $length }, { $when }.
answer-left-until = { $left } lagi: <b>{ $title }</b> mulai { $start }.
answer-left-until-end = { $left } lagi: <b>{ $title }</b> selesai { $end }.
answer-already-over = Sudah selesai.
answer-already-running = Sudah mulai.
answer-absent = <b>Tidak.</b> «{ $words }» tidak ada di agenda { $group }.
answer-yes = <b>Ya.</b>
answer-no = <b>Tidak.</b>
answer-yes-already = <b>Ya, sudah.</b>
answer-already = <b>Sudah.</b>
answer-not-yet = <b>Belum.</b>
answer-where-locus = <b>{ $locus }</b>: { $place }
answer-where-unknown = Alamat <b>{ $locus }</b> tidak tercatat di data kunjungan.
answer-where-item = <b>{ $title }</b>: { $place } ({ $when }).
answer-where-item-unknown = Tempat <b>{ $title }</b> ({ $when }) tidak tercatat di agenda.
answer-room-unknown = Ruang dan lantai { $locus } tidak tercatat.
answer-rooms-there = Ruang menurut agenda: { $rooms }
answer-map-unknown = Titik peta { $locus } tidak tercatat.
answer-loci = { $count } lokus { $group }:
answer-loci-count = { $count } lokus: { $loci }.
answer-loci-only = Hanya ada { $count } lokus: { $loci }.
answer-loci-none-on = Tidak ada lokus yang dikunjungi { $group } pada { $day }.
answer-locus = • { $locus }
answer-locus-at = • <b>{ $locus }</b>, { $when }
answer-locus-in = • <b>{ $locus }</b>, { $place }
answer-locus-there = • <b>{ $locus }</b>, { $when }: { $place }
answer-locus-number = <b>{ $locus }</b>: lokus ke-{ $number } dari { $count }.
answer-locus-name = <b>{ $locus }</b>
answer-locus-kind = <b>{ $locus }</b> ({ $kind })
answer-locus-about = { $text }
answer-locus-when = Di agenda: { $title }, { $when }
answer-who = <b>{ $name }</b>: { $details }
answer-who-name = <b>{ $name }</b>
answer-office-head = Pimpinan rombongan { $group }
answer-office-head-all = Pimpinan rombongan
answer-office-leader = Ketua { $group }
answer-office-coach = Pembimbing { $group }
answer-speaks = Mengisi { $title }, { $when }
answer-speakers-at = { $title } ({ $when }):
answer-speakers-unknown = Siapa yang menerima atau mengisi { $title } tidak tercatat di agenda.
answer-coach-of = Pembimbing { $group }:
answer-leader-of = Ketua { $group }:
answer-head-of = Pimpinan rombongan { $group }:
answer-head-of-all = Pimpinan seluruh rombongan:
answer-coach-unknown = Pembimbing { $group } tidak tercatat di data kunjungan.
answer-leader-unknown = Ketua { $group } tidak tercatat di data kunjungan.
answer-head-unknown = Pimpinan rombongan { $group } tidak tercatat di data kunjungan.
answer-phone = Telepon: { $phone }
answer-telegram = Telegram: { $name }
answer-email = Surel: { $address }
answer-no-contact = Kontak { $name } tidak ada di data kunjungan.
answer-reach-there = Yang dapat dihubungi di sana:
answer-no-such-way = Yang ditanyakan tidak tercatat untuk { $name }; yang ada:
answer-no-liaison = LO { $group } tidak tercatat di data kunjungan.
answer-no-role = { $role } { $group } tidak tercatat. Yang dapat dihubungi:
answer-role = Peran: { $role }
answer-none-left = Tidak ada acara lagi pada { $day }.
answer-ask-them = Yang mungkin dapat membantu: { $names }.
answer-members-no-contact = Nomor peserta tidak ada di data kunjungan.
answer-member-of = Peserta { $group }
answer-number-unknown = Nomor { $number } tidak ada di data kunjungan.
answer-private = Itu data pribadi; tidak ada di data kunjungan.
answer-group-own = Anda di kelompok <b>{ $group }</b>.
answer-group = Kelompok <b>{ $group }</b>.
answer-group-city = Kota: { $city }
answer-group-topic = Topik: { $topic }
answer-group-size = Jumlah peserta: { $count }
answer-group-head = Pimpinan rombongan: { $names }
answer-group-leader = Ketua: { $name }
answer-group-coach = Pembimbing: { $names }
answer-group-about = { $text }
answer-groups = { $count } kelompok: { $groups }.
answer-members = Peserta { $group } ({ $count } orang):
answer-from-agency = Peserta lain dari { $agency }:
answer-alone-of-agency = Tidak ada peserta lain dari { $agency }: hanya { $name }.
answer-participants = { $count } peserta:
answer-members-unknown = Daftar peserta { $group } tidak ada di data kunjungan.
answer-members-unlisted = Nama peserta { $group } tidak ada di data kunjungan.
answer-headcount = Peserta { $group }: { $count } orang.
answer-headcount-all = Peserta semua kelompok: { $count } orang ({ $groups }).
answer-topic = Topik { $group }: { $topic }
answer-topic-unknown = Topik { $group } tidak tercatat.
answer-theme = Tema: { $text }
answer-theme-unknown = Tema kunjungan tidak tercatat.
answer-program = Program: { $text }
answer-program-unknown = Program kunjungan tidak tercatat.
answer-organizer = Penyelenggara: { $text }
answer-organizer-unknown = Penyelenggara tidak tercatat.
answer-cohort = Angkatan: { $text }
answer-cohort-unknown = Angkatan tidak tercatat.
answer-visitname = Nama kunjungan: { $text }
answer-visitname-unknown = Nama kunjungan tidak tercatat.
answer-forms = { $count } lembar evaluasi:
answer-forms-none = Tidak ada lembar evaluasi untuk kelompok ini.
answer-forms-anonymous = Jawabannya anonim.
answer-form-item = • Setelah { $title } ({ $when }): { $count } pertanyaan
answer-form-day = • Di akhir hari: { $count } pertanyaan
answer-count-items = { $count } acara pada { $day }.
answer-count-left = { $count } acara lagi: { $titles }.
answer-count-matching = { $count } kali: { $titles }.
answer-info = <b>{ $topic }</b>: { $text }
answer-for-group = <b>{ $group }</b>
answer-unknown = Maaf, saya tidak menemukan jawabannya di data kunjungan ini.
answer-unknown-part = Yang ini belum dapat saya jawab: «{ $part }».
answer-unknown-words = Maaf, «{ $words }» tidak ada di data kunjungan ini.
answer-perhaps = Yang dapat saya jawab, misalnya:
answer-choice-where = { $name } di mana?
answer-choice-who = Siapa { $name }?
answer-choice-when = Jam berapa { $title }?
answer-choice-agenda = Agenda
answer-choice-now = Sekarang acara apa?
answer-choice-loci = Lokus apa saja?
answer-choice-contacts = Kontak
answer-greeting = Halo! Silakan tanya tentang agenda, lokus, kontak, atau hal lain dari kunjungan ini.
answer-thanks = Sama-sama. Semoga kunjungannya lancar.
answer-bye = Sampai jumpa. Semoga kunjungannya lancar.
answer-praise = Baik. Silakan bertanya kapan saja.
answer-bot = Saya Lokus, asisten kunjungan ini. Tanyakan agenda, lokus, kontak, pengisi acara, atau info dari panitia; saya menjawab hanya dari data panitia.

## Asking

asking-how = Tulis pertanyaannya sesudah perintah, misalnya: /tanya jam berapa makan siang?
asking-meant-command = Bila maksud Anda perintah, tulis dengan garis miring: <code>{ $command }</code>
asking-meant-reply = Bila itu jawaban untuk peserta, kirim lagi sebagai balasan (reply) atas pesan “Silakan tulis jawaban”.
asking-chosen = <i>{ $question }</i>
    { $answer }
asking-button-forward = Teruskan ke panitia

## Questions to the organizers

forwarded-done = Pertanyaan ini sudah diteruskan ke panitia. Jawabannya akan saya sampaikan di sini.
forwarded-already = Pertanyaan ini sudah diteruskan ke panitia.
forwarded-nobody = Belum ada panitia yang bergabung di Lokus, jadi pertanyaan ini belum dapat diteruskan. Yang dapat dihubungi: { $names }
forwarded-nobody-no-contact = Belum ada panitia yang bergabung di Lokus, jadi pertanyaan ini belum dapat diteruskan.
forwarded-question = <b>Pertanyaan untuk panitia</b>
    Dari { $asker }, { $group }
    <blockquote>{ $question }</blockquote>
    Balas pesan ini atau tekan Jawab; jawabannya langsung diteruskan kepada penanya.
forwarded-button-answer = Jawab
forwarded-write = Silakan tulis jawaban untuk:
    <blockquote>{ $question }</blockquote>
forwarded-answered-already = Pertanyaan ini sudah dijawab.
forwarded-question-answered = <b>Pertanyaan untuk panitia</b>
    Dari { $asker }, { $group }
    <blockquote>{ $question }</blockquote>
    Sudah dijawab oleh { $by }: { $answer }
forwarded-answer = <b>Jawaban panitia</b>
    <blockquote>{ $question }</blockquote>
    { $answer }
forwarded-answer-below = <b>Jawaban panitia</b>
    { $answer }
forwarded-delivered = Jawaban diteruskan kepada { $asker }.
forwarded-undelivered = Jawaban tersimpan, tetapi tidak sampai: { $asker } tidak dapat dihubungi lagi di Telegram.
forwarded-too-late = Pertanyaan ini sudah dijawab lebih dulu: { $answer }
forwarded-button-keep = Simpan sebagai Info
forwarded-kept = Tersimpan sebagai Info. Siapa pun yang bertanya serupa kini mendapat jawaban ini.
forwarded-kept-already = Jawaban ini sudah tersimpan sebagai Info.

## Demo

cli-help-run = Menjalankan bot. Ctrl-C atau SIGTERM mengakhirinya dengan rapi.
cli-help-demo = Mencoba Lokus tanpa token dan tanpa akun: kunjungan contoh hari ini, dengan halaman untuk peserta, penyelenggara, dan pembimbing.
cli-option-demo-port = port halaman; tanpa ini: 8765, atau yang bebas
cli-option-demo-browser = membuka halaman di peramban
cli-demo-ready = Lokus siap dicoba: { $address } (Ctrl-C untuk mengakhiri)
fault-token-refused = Telegram tidak mengenal token ini (lagi). Salin LOKUS_TOKEN sekali lagi dari @BotFather.
fault-address-taken = alamat { $address } sedang dipakai program lain, atau tidak ada di komputer ini; pilih yang lain
demo-page-tagline = Demo di komputer ini; nama dan nomor rekaan
demo-page-skips = Lompat ke
demo-page-offline = Demo sudah berhenti. Jalankan lagi, lalu halaman ini tersambung sendiri.
demo-page-ok = Baik
demo-page-phones = Ponsel
demo-page-page-language = Bahasa halaman
demo-page-only-telegram = Tombol ini hanya bekerja di Telegram.
demo-page-no-answer = Lokus tidak menjawab.
demo-page-copied = Disalin
demo-page-gone = Pesan itu sudah dihapus.
demo-page-clock = Waktu kunjungan
demo-page-clock-change = Ubah waktu
demo-page-clock-presets = Pindah ke saat
demo-page-clock-field = Saat lain
demo-page-clock-go = Pindah
demo-page-clock-evening = H-1 19.00
demo-page-clock-dawn = 06.00
demo-page-clock-morning = 09.00
demo-page-clock-forenoon = 10.45
demo-page-clock-lunch = Makan siang
demo-page-clock-afternoon = 16.00
demo-page-clock-live = Langsung
demo-page-role-participant = Peserta
demo-page-role-organizer = Penyelenggara
demo-page-role-coach = Pembimbing
demo-page-skip-participant = Lompat ke ponsel peserta
demo-page-skip-organizer = Lompat ke ponsel penyelenggara
demo-page-skip-coach = Lompat ke ponsel pembimbing
demo-page-start = Mulai
demo-page-invitation = Undangan sebagai
demo-page-write = Tulis pesan
demo-page-send = Kirim pesan
demo-page-attach = Lampirkan berkas
demo-page-keyboard = Tombol balasan
demo-page-commands = Daftar perintah
demo-page-reply = Balas pesan ini
demo-page-reply-cancel = Batal membalas
demo-page-talk = Percakapan
demo-page-chat-private = Bot
demo-page-chat-group = Grup
demo-page-status-bot = bot
demo-page-status-group = grup
demo-page-typing = sedang mengetik…
demo-page-pinned = Pesan yang disematkan
demo-page-to-end = Ke pesan terbaru
demo-page-you = Anda
demo-page-edited = diedit
demo-page-a-photo = Foto
demo-page-a-voice = Pesan suara
demo-page-a-place = Lokasi
demo-page-a-file = Berkas
demo-page-a-message = Pesan
demo-page-download = unduh
demo-page-open-map = buka peta
demo-page-poll-anonymous = Polling anonim
demo-page-poll-named = Polling terbuka
demo-page-poll-closed = ditutup
demo-page-poll-vote = Pilih
demo-page-poll-votes = Suara
demo-page-poll-retract = Tarik suara
demo-page-did-pin = menyematkan
demo-page-did-join = bergabung
demo-page-did-leave = keluar
demo-page-did-change = Grup berubah

## Invitations

invite-whom = Siapa yang akan diundang ke <b>{ $visit }</b>?
invite-which-group = { $role } untuk kelompok mana?
invite-button-all-participant = Dipilih saat masuk
invite-button-all-coach = Semua kelompok
invite-button-list = Undangan yang masih berlaku
invite-button-revoke = Cabut undangan ini
invite-button-revoke-number = Cabut no. { $number }
invite-button-revoke-sure = Ya, cabut
invite-button-keep = Tidak
invite-chosen = ✓ Undangan { $which }
invite-no-such-group = Tidak ada kelompok “{ $name }”. Yang ada: { $known }.
invite-made = <b>Undangan { $place }</b>
    { $link }

    { $uses }, sampai { $until }.
    Pesan di bawah ini siap diteruskan.
invite-once = Berlaku untuk satu orang
invite-uses = Dapat dipakai { $uses } kali
invite-forward = <b>{ $visit }</b>

    Bapak/Ibu diundang ke Lokus, asisten kunjungan di Telegram, sebagai { $place }. Silakan buka tautan ini atau pindai kode QR, lalu tekan Start:
    { $link }

    Berlaku sampai { $until }.
invite-open = <b>Undangan yang masih berlaku</b> ({ $visit })
invite-none-open = Tidak ada undangan yang masih berlaku untuk { $visit }.
invite-line = { $number }. { $place }: { $uses } dari { $most } terpakai, sampai { $until }
invite-more = … dan { $more } undangan lain yang lebih lama.
invite-revoke-ask = Cabut undangan { $which }? Tautannya tidak akan bisa dipakai lagi; yang sudah masuk tetap anggota.
invite-revoked = ✓ Undangan { $which } sudah dicabut.

## Help

help-ask = <b>Tanya saja dengan kalimat biasa</b>, misalnya:
    “jam berapa acara berikutnya?”
    “di mana makan siangnya?”
    “siapa narahubung kita di sana?”

    Lokus menjawab hanya dari data yang diisi penyelenggara.
help-commands = <b>Perintah</b>
help-staff = <b>Untuk tugas Anda</b>
help-workbook = Kirim buku kerja kunjungan (.xlsx) kepada saya secara pribadi untuk mengubah kunjungan atau membuat yang baru: kesalahan dan perubahannya ditunjukkan lebih dahulu.
help-line = /{ $command } – { $what }

## Privacy

privacy-title = <b>Data Anda di Lokus</b>
privacy-name = • Nama: { $name }
privacy-telegram = • Nomor akun Telegram: { $number }
privacy-language = • Bahasa: { $language }
privacy-language-id = Indonesia
privacy-language-en = Inggris
privacy-language-unchosen = mengikuti Telegram Anda
privacy-consent = • Persetujuan: { $when } (naskah { $version })
privacy-member = • { $place } pada { $visit }, sejak { $when }
privacy-listed-as = { "   " }dalam daftar peserta: { $name }
privacy-reminders = { "   " }pengingat: { $minutes } menit sebelumnya
privacy-no-reminders = { "   " }pengingat: tidak ada
privacy-invitations = • Undangan yang Anda buat: { $number }
privacy-chats = • Grup yang Anda tautkan: { $number }
privacy-messages = • Pesan yang dikirim kepada Anda: { $number }, terakhir { $last }
privacy-reads = { "   " }ditandai sudah dibaca: { $number }
privacy-polls = • Polling yang Anda jawab: { $number }
privacy-poll = { $question } → { $answer }
privacy-poll-secret = { $question } → sudah dijawab; isinya tidak tersimpan atas nama siapa pun
privacy-questions = • Pertanyaan Anda: { $number }
privacy-question = { $when }: { $text }
privacy-question-passed-on = { $when }, diteruskan ke penyelenggara: { $text } → { $answer }
privacy-how-to-erase = Hapus semuanya dengan /hapusdata.
privacy-file-name = pertanyaan-saya.txt
privacy-erase-ask = Hapus semua data Anda dari Lokus? Anda keluar dari semua kunjungan, dan tidak akan menerima pengingat lagi. Ini tidak dapat dibatalkan.
privacy-button-erase = Ya, hapus semua
privacy-button-keep = Batal
privacy-kept = Baik, tidak ada yang dihapus.
privacy-erased = ✓ Semua data Anda sudah dihapus.
privacy-goodbye = Terima kasih sudah memakai Lokus. Bila ingin masuk lagi, silakan buka tautan undangan dari penyelenggara.
private-only = Perintah ini hanya untuk chat pribadi. Silakan tekan tombol di bawah.
private-button = Buka chat pribadi
visit-only = Anda terdaftar pada satu kunjungan:
visit-several = Anda terdaftar pada beberapa kunjungan. Yang ditandai ▸ adalah yang dimaksud saat Anda bertanya.
visit-meant = ▸ <b>{ $name }</b>
visit-other = { $name }
visit-day = { $day }
visit-days = { $first } sampai { $last }
visit-as = sebagai { $places }
visit-chosen = Ini pilihan Anda. Tekan tombol untuk menggantinya.
visit-nearest = Dipilih otomatis: kunjungan hari ini, atau yang berikutnya. Tekan tombol untuk menggantinya.
visit-button-nearest = Pilih otomatis
language-name = Bahasa Indonesia
language-which = Pilih bahasa. <i>Choose a language.</i>
language-chosen = Baik, saya berbahasa Indonesia.

## Group chats

groups-tied = Grup ini kini tertaut ke { $group }. Agendanya saya sematkan dan perbarui di sini. Untuk bertanya: /tanya, sebut nama saya, atau balas pesan saya.
groups-tied-no-pin = Grup ini kini tertaut ke { $group }. Agendanya saya perbarui di sini. Agar dapat saya sematkan, jadikan saya admin dengan hak menyematkan pesan. Untuk bertanya: /tanya, sebut nama saya, atau balas pesan saya.
groups-which = Kelompok mana yang memakai grup ini?
groups-only-there = Perintah ini dipakai di dalam grup Telegram: tambahkan saya ke grup kelompok, lalu ketik /tautkan di sana.
groups-of-another-visit = Grup ini tertaut ke kunjungan lain; hanya penyelenggara atau pembimbingnya yang dapat mengubahnya.
groups-not-tied = Grup ini belum tertaut ke kelompok mana pun.
groups-untied = Tautan dilepas. Grup ini tidak lagi menerima agenda kelompok.
groups-greeting = Salam hormat, saya Lokus, asisten kunjungan. Penyelenggara atau pembimbing dapat menautkan grup ini ke kelompoknya dengan /tautkan.
groups-number-hidden = (nomor hanya di chat pribadi)

## Silent chats

silent-chat-left = Lokus tidak lagi menjadi anggota grup obrolan <b>{ $group }</b>, jadi pengingat dan perubahan tidak sampai di sana. Anggota kelompok tetap menerimanya sendiri-sendiri. Untuk memulihkan: tambahkan Lokus ke grup itu, lalu kirim /tautkan di sana.
silent-chat-refused = Telegram menolak pesan Lokus untuk grup obrolan <b>{ $group }</b>. Mohon periksa apakah Lokus boleh menulis di sana, dan apakah topiknya masih terbuka. Anggota kelompok tetap menerimanya sendiri-sendiri.

## Inline

inline-now = Sekarang: { $group }
inline-day = Agenda { $day }, { $group }

## Media

media-broadcast-hint = Ingin menyiarkannya kepada peserta? Balas pesan Anda itu dengan <code>/siaran semua</code> atau nama kelompoknya.
media-only-text = Terima kasih. Mohon maaf, saya baru dapat membaca teks; silakan tuliskan pertanyaannya. Foto dengan keterangan saya simpan sebagai catatan.

## Polls

poll-how = <b>Polling baru</b>
    Untuk siapa? Tekan tombol, atau ketik sekaligus dalam satu baris:
    <code>/polling semua | Pertanyaan | Pilihan A | Pilihan B</code>
    Di belakang pilihan boleh ditambah cara bertanya: <code>| anonim</code>, <code>| boleh beberapa</code> (jawaban), <code>| tutup 15.00</code> atau <code>| tutup 30 menit</code>, <code>| hasil nanti</code> (setelah ditutup), <code>| ke grup</code>. Semuanya dapat diubah di pratinjau.
poll-write = Polling untuk <b>{ $targets }</b>. Silakan tulis pertanyaannya, lalu setiap pilihan jawaban di baris baru (2 sampai 12 pilihan).
poll-no-such-target = “{ $name }” tidak dikenal. Polling dapat dikirim ke: { $known }.
poll-no-question = Pertanyaannya belum ada. Contoh: <code>/polling semua | Lokus mana yang paling bermanfaat? | MPP | Balai Kota</code>
poll-question-long = Pertanyaannya { $length } huruf; paling banyak { $most }.
poll-options-few = Polling perlu paling sedikit dua pilihan, dipisahkan dengan tanda | atau baris baru.
poll-options-many = Ada { $number } pilihan; paling banyak { $most }.
poll-option-long = Pilihan “{ $option }” panjangnya { $length } huruf; paling banyak { $most }.
poll-option-twice = Pilihan “{ $option }” ada dua kali.
poll-closes-past = “{ $typed }”: jam itu hari ini sudah lewat atau tidak dikenal. Tulis seperti <code>tutup 15.00</code> atau <code>tutup 30 menit</code>.
poll-closing-over = Jam tutupnya sudah lewat. Ubah dulu dengan tombol Ditutup.
poll-preview = <b>Pratinjau polling</b> untuk { $targets }
poll-option-line = ○ { $option }
poll-preview-named = Bernama: pembimbing dan penyelenggara melihat siapa memilih apa.
poll-preview-anonymous = Anonim: tidak seorang pun dapat melihat siapa memilih apa. Hasil tampil mulai dari { $least } jawaban. Setelah dikirim, ini tidak dapat diubah.
poll-reach-people = { $number ->
    [0] Belum ada anggota yang dituju; yang bergabung nanti tetap menerimanya.
   *[other] Akan dikirim ke { $number } orang, dan ke yang bergabung nanti selama polling terbuka.
    }
poll-reach-chats = Akan dikirim ke { $number } grup Telegram.
poll-button-named = Bernama
poll-button-anonymous = Anonim
poll-button-single = Satu jawaban
poll-button-several = Boleh beberapa jawaban
poll-button-open = Hasil langsung terlihat
poll-button-hidden = Hasil setelah ditutup
poll-button-people = Ke chat pribadi
poll-button-chats = Ke grup
poll-button-lasts = Ditutup: { $when }
poll-lasts-open = manual
poll-lasts-minutes = setelah { $number } menit
poll-lasts-hours = setelah { $number } jam
poll-button-send = Kirim
poll-button-drop = Batal
poll-dropped = Polling dibatalkan; tidak ada yang dikirim.
poll-no-chats = Belum ada grup Telegram yang tertaut. Tautkan dulu dengan /tautkan di dalam grup.
poll-chats-not-anonymous = Polling di grup tidak dapat anonim; karena itu polling ini kini bernama.
poll-anonymous-not-chats = Polling anonim dikirim ke chat pribadi masing-masing.
poll-sent-people = ✓ Polling dikirim ke { $number } orang. Hasilnya ada di /hasil.
poll-sent-chats = ✓ Polling dikirim ke { $number } grup. Hasilnya ada di /hasil.
poll-button-results = Hasil
poll-button-close = Tutup polling
poll-button-close-sure = Ya, tutup
poll-button-keep-open = Jangan
poll-button-refresh = Perbarui
poll-button-missing = Belum menjawab ({ $number })
poll-button-groups = Per kelompok
poll-button-remind = Ingatkan { $number } orang
poll-button-others = Polling lain
poll-close-ask = Tutup polling ini? Setelah ditutup tidak ada jawaban yang diterima lagi.
poll-closed-toast = Polling ditutup.
poll-none = Belum ada polling atau evaluasi. Polling dibuat dengan /polling; evaluasi diisi di lembar Evaluasi pada buku kerja.
poll-which = Hasil yang mana?
poll-mark-open = ● { $question }
poll-mark-closed = { $question }
poll-count-line = { $option }: <b>{ $count }</b> ({ $percent }%)
poll-answered-of = { $answered } dari { $asked } orang sudah menjawab.
poll-answered-anonymous = { $answered } dari { $asked } orang sudah menjawab secara anonim.
poll-anonymous-waits = Hasil polling anonim tampil mulai dari { $least } jawaban.
poll-anonymous-few = Kurang dari { $least } orang menjawab, jadi hasilnya tidak ditampilkan.
poll-anonymous-shown = Hasil menunjukkan { $shown } jawaban, dan diperbarui setiap { $least } jawaban serta saat polling ditutup.
poll-hidden-waits = Hasilnya tampil setelah polling ditutup.
poll-open-until = Terbuka sampai { $when }.
poll-closed-since = Ditutup { $when }.
poll-several-note = Boleh memilih lebih dari satu.
poll-chart-people = { $count } ({ $percent }%)
poll-chart-foot = { $answered } jawaban
poll-current = Sudah yang terbaru.
poll-groups-title = <b>Per kelompok</b>: { $question }
poll-group-line = <b>{ $group }</b>: { $answered } dari { $asked } menjawab
poll-group-none = Tanpa kelompok
poll-missing-title = <b>Belum menjawab</b>: { $question }
poll-missing-none = Semua sudah menjawab.
poll-missing-group = <b>{ $group }</b>: { $names }
poll-reminded = { $number ->
    [0] Mereka sudah diingatkan dalam satu jam terakhir.
   *[other] { $number } orang diingatkan.
    }
poll-reminder = Mohon jawab polling ini bila sempat: <b>{ $question }</b>
    Pollingnya ada di atas pesan ini dalam chat kita.
poll-reminder-chats = Mohon jawab polling ini bila sempat: <b>{ $question }</b>
    Pollingnya ada di grup Telegram kelompok Anda.
poll-unclear = <b>Jawaban polling Anda belum tercatat.</b> Karena gangguan, polling sampai dua kali, dan jawaban di salinan pertama tidak jelas untuk yang mana. Mohon pilih sekali lagi di salinan terbaru:
poll-unclear-question = • { $question }
poll-sheet-file = polling-{ $number }.xlsx
poll-sheet-results = Hasil
poll-sheet-groups = Per kelompok
poll-sheet-answers = Jawaban
poll-sheet-missing = Belum menjawab
poll-sheet-question = Pertanyaan
poll-sheet-option = Pilihan
poll-sheet-count = Jumlah
poll-sheet-share = Persen
poll-sheet-name = Nama
poll-sheet-group = Kelompok
poll-sheet-answered = Menjawab
poll-sheet-asked = Ditanya

ballot-asked = <b>Polling anonim</b>

    <b>{ $question }</b>
ballot-how-single = Pilih satu, lalu tekan Kirim jawaban. Jawaban tidak dapat diubah sesudahnya, dan tidak ada yang tahu siapa memilih apa.
ballot-how-several = Pilih satu atau lebih, lalu tekan Kirim jawaban. Jawaban tidak dapat diubah sesudahnya, dan tidak ada yang tahu siapa memilih apa.
ballot-option = ○ { $option }
ballot-option-chosen = ✓ { $option }
ballot-button-send = Kirim jawaban
ballot-choose-first = Silakan pilih jawaban dulu.
ballot-counted = <b>{ $question }</b>

    ✓ Jawaban Anda sudah masuk. Kode bukti: <b>{ $receipt }</b>
    Kode ini hanya membuktikan bahwa jawaban Anda ikut dihitung, bukan apa isinya.
ballot-counted-toast = Jawaban masuk. Kode bukti: { $receipt }
ballot-already = Anda sudah menjawab polling ini. Jawaban anonim tidak dapat diubah.
ballot-closed = Polling ini sudah ditutup.
ballot-closed-message = <b>{ $question }</b>

    Polling ini sudah ditutup.
ballot-button-check = Periksa kode { $receipt }
ballot-in-urn = Kode { $receipt } ada di antara { $ballots } jawaban yang terhitung.
ballot-not-in-urn = Kode { $receipt } tidak ada di antara jawaban yang terhitung.

## Evaluations

evaluation-title-item = Evaluasi: { $title }
evaluation-title-day = Evaluasi akhir hari, { $day }
evaluation-anonymous = Anonim: begitu dikirim, jawaban tidak lagi terkait dengan nama Anda. Hasil tampil mulai dari { $least } orang.
evaluation-named = Dengan nama: pembimbing dan penyelenggara melihat jawaban Anda.
evaluation-mixed = Anonim, kecuali pertanyaan yang bertanda “dengan nama”.
evaluation-open-until = Dapat diisi sampai { $when }, boleh dilanjutkan kapan saja.
evaluation-progress = Pertanyaan { $number } dari { $total }
evaluation-progress-anonymous = Pertanyaan { $number } dari { $total } (anonim)
evaluation-progress-named = Pertanyaan { $number } dari { $total } (dengan nama)
evaluation-how-scale = 1 = sangat kurang, 5 = sangat baik
evaluation-how-several = Boleh lebih dari satu, lalu tekan Lanjut.
evaluation-how-write = Silakan tulis jawaban Anda sekarang sebagai pesan. Nanti juga bisa, dengan membalas pesan ini.
evaluation-how-write-later = Tekan Tulis jawaban lalu ketik, atau balas pesan ini dengan jawaban Anda.
evaluation-answered-so-far = Jawaban Anda: “{ $answer }”
evaluation-option-line = ○ { $option }
evaluation-button-option = { $option }
evaluation-button-chosen = ✓ { $option }
evaluation-button-write = Tulis jawaban
evaluation-button-back = ‹ Kembali
evaluation-button-skip = Lewati ›
evaluation-button-next = Lanjut ›
evaluation-button-send = Kirim evaluasi
evaluation-summary-line = • { $question } <b>{ $answer }</b>
evaluation-skipped = (dilewati)
evaluation-ready = { $answered } dari { $total } pertanyaan terjawab. Setelah dikirim, jawaban tidak dapat diubah.
evaluation-last-step = Jawaban dicatat. Tinggal mengirim evaluasinya.
evaluation-nothing-answered = Semua pertanyaan dilewati; belum ada yang dapat dikirim.
evaluation-submitted = ✓ <b>{ $title }</b> terkirim. Terima kasih.
evaluation-submitted-anonymous = Jawaban Anda kini tidak terkait dengan nama Anda.
evaluation-submitted-mixed = Jawaban anonim Anda kini tidak terkait dengan nama Anda.
evaluation-submitted-toast = Terkirim. Terima kasih.
evaluation-already = Evaluasi ini sudah Anda kirim.
evaluation-closed = Evaluasi ini sudah ditutup.
evaluation-closed-message = <b>{ $title }</b> sudah ditutup. Yang belum dikirim tidak disimpan.
evaluation-not-written = Pertanyaan yang sedang terbuka dijawab dengan tombol pada pesan evaluasi.
evaluation-text-long = Jawaban itu terlalu panjang untuk disimpan. Mohon ringkas sampai sekitar { $most } huruf.
evaluation-text-question = Ini saya jawab sebagai pertanyaan. Bila yang Anda maksud jawaban evaluasi, kirim lagi sebagai balasan (reply) atas pesan evaluasi.
evaluation-headline = { $title } ({ $count } pertanyaan)
evaluation-own-submitted = • { $title }: sudah dikirim
evaluation-own-draft = • { $title }: belum dikirim
evaluation-own-answer = { "   " }{ $question } → { $answer }
evaluation-title-days = Evaluasi akhir hari (kode { $form })
evaluation-answered = { $answered } dari { $asked } formulir terkirim.
evaluation-open-until-then = Terbuka sampai { $when }.
evaluation-closed-since = Ditutup { $when }.
evaluation-waits = Hasil anonim tampil mulai dari { $least } orang dalam satu kelompok, atau setelah ditutup bila semua kelompok bersama-sama mencapai { $least }.
evaluation-too-few = Kurang dari { $least } orang mengisi, jadi hasil anonimnya tidak ditampilkan.
evaluation-shown = Hasil anonim menunjukkan { $shown } formulir; diperbarui setiap { $least } formulir dari satu kelompok dan saat ditutup.
evaluation-shown-closed = Hasil anonim menunjukkan { $shown } formulir; selebihnya, dari kelompok dengan kurang dari { $least } pengisi, tidak ditampilkan.
evaluation-by-name = (dengan nama)
evaluation-result-question = { $place }. <b>{ $question }</b> { $whose }
evaluation-result-texts = { $count } jawaban tertulis
evaluation-result-held-back = Belum cukup jawaban untuk ditampilkan.
evaluation-result-mean = Rata-rata { $figures }
evaluation-result-value = { $value }: { $count }
evaluation-result-option = { $option }: <b>{ $count }</b> ({ $percent }%)
evaluation-figures = { $mean } (simpangan baku { $spread }; { $count } jawaban)
evaluation-figures-one = { $mean } (1 jawaban)
evaluation-figures-none = belum ada jawaban
evaluation-by-group = <b>Per kelompok</b>: { $form }
evaluation-by-locus = <b>Per lokus</b>: { $form }
evaluation-by-day = <b>Per hari</b>: { $form }
evaluation-part = <b>{ $name }</b>: { $answered } dari { $asked } formulir
evaluation-part-line = • { $question } { $said }
evaluation-part-texts = { $count } jawaban tertulis
evaluation-part-held-back = belum cukup jawaban
evaluation-written-title = <b>Jawaban tertulis</b>: { $form }
evaluation-written-line = • { $text }
evaluation-written-named = • { $text } (<i>{ $name }</i>)
evaluation-button-groups = Per kelompok
evaluation-button-loci = Per lokus
evaluation-button-days = Per hari
evaluation-button-written = Jawaban tertulis ({ $number })
evaluation-button-refresh = Perbarui
evaluation-button-others = Hasil lain
evaluation-listed = { $name } ({ $answered }/{ $asked })
evaluation-chart-foot = { $answered } formulir.
evaluation-chart-shades = Dari kiri: nilai 1 (paling terang) sampai 5 (paling gelap), dengan jumlah jawabannya; di kanan rata-rata.
evaluation-sheet-file = evaluasi-{ $number }.xlsx
evaluation-sheet-group = Kelompok: { $name }
evaluation-sheet-locus = Lokus: { $name }
evaluation-sheet-day = Hari: { $name }
evaluation-sheet-of-means = Rata-rata
evaluation-sheet-of-counts = Sebaran
evaluation-sheet-of-texts = Jawaban tertulis
evaluation-column-part = Bagian
evaluation-column-question = Pertanyaan
evaluation-column-answers = Jawaban
evaluation-column-mean = Rata-rata
evaluation-column-spread = Simpangan baku
evaluation-column-option = Pilihan
evaluation-column-number = Jumlah
evaluation-column-percent = Persen
evaluation-column-answer = Jawaban
evaluation-column-name = Nama

## Notes

note-kind-strength = Keunggulan
note-kind-obstacle = Kendala
note-kind-recommendation = Rekomendasi untuk lokus
note-kind-adoption = Ide adopsi
note-kind-none = Belum dipilah
note-kind-all = Semua
note-head-kept = ✓ <b>Catatan disimpan</b>
note-head-changed = ✓ <b>Catatan diubah</b>
note-head-adoption = ✓ <b>Kartu ide adopsi disimpan</b>
note-head = <b>Catatan Anda</b>
note-about = Tentang: { $about }
note-about-nothing = Tentang: tidak terkait kegiatan tertentu
note-when = Ditulis: { $when }
note-kind = Jenis: { $kind }
note-readers = Dapat dibaca pembimbing kelompok dan penyelenggara, dan masuk laporan.
note-readers-none = Hanya untuk Anda: tidak dibaca siapa pun, tidak masuk laporan.
note-photos = ({ $number } foto)
note-photo-only = (foto)
note-photos-lost = { $number } foto tidak dapat ditampilkan lagi oleh Telegram.
note-mark-private = hanya untuk saya
note-brief = ✓ Catatan <b>{ $author }</b> disimpan.
note-brief-private = ✓ Catatan <b>{ $author }</b> disimpan untuk dirinya sendiri.
note-adoption-what = Yang diadopsi: { $answer }
note-adoption-need = Untuk kebutuhan: { $answer }
note-adoption-project = Kaitan dengan proyek perubahan: { $answer }
note-adoption-title = <b>Kartu ide adopsi</b> ({ $number } dari { $most })
note-ask-what = Apa yang ingin Anda adopsi?
note-ask-need = Untuk kebutuhan apa di instansi Anda?
note-ask-project = Apa kaitannya dengan proyek perubahan Anda?
note-ask-answered = Jawaban sekarang: { $answer }
note-write = Silakan tulis catatannya, atau kirim foto dengan keterangan.
note-write-again = Silakan tulis isi catatan yang baru. Isi sekarang (ketuk untuk menyalin):
note-still-waited-for = Itu saya jawab sebagai pertanyaan; tulisan untuk catatan masih saya tunggu. Bila yang Anda maksud isi catatan, kirim lagi sebagai balasan atas pesan yang memintanya.
note-stopped = Baik, tidak ada yang diubah.
note-shared = Catatan ini kini dapat dibaca pembimbing dan penyelenggara.
note-private = Catatan ini kini hanya untuk Anda.
note-drop-ask = Hapus catatan ini?

    “{ $text }”
note-dropped = Catatan dihapus.
note-tie-ask = Kegiatan mana yang dimaksud catatan ini?

    “{ $text }”
note-tie-none = Agendanya masih kosong.
note-offer = Foto diterima. Simpan sebagai catatan?
    Lain kali tulis catatannya sebagai keterangan foto; foto itu langsung tersimpan.
note-offer-asked = Mohon maaf, pertanyaan di bawah foto tidak dapat saya jawab; silakan kirim sebagai teks saja. Atau simpan foto ini sebagai catatan?
note-offer-left = Baik, foto ini tidak disimpan.
note-nothing-to-keep = Pesan itu tidak berisi teks atau foto, jadi tidak dapat disimpan sebagai catatan.
note-other-visit = Grup ini tertaut ke kunjungan lain, jadi catatan Anda tidak disimpan di sini. Silakan tulis di chat pribadi.
note-not-yours = Hanya penulisnya yang dapat memilah catatan ini.
note-group-how = Tulis <code>/catatan</code> lalu isinya, atau balas sebuah pesan dengan <code>/catatan</code>. Catatan Anda sendiri ada di chat pribadi.
note-list-title = <b>Catatan Anda</b> ({ $number })
note-list-line = • { $text }
    <i>{ $about }</i>
note-list-how = Tekan sebuah catatan untuk memilah, mengubah, atau menghapusnya.
note-list-none = <b>Catatan lapangan</b>
    Simpan keunggulan, kendala, rekomendasi untuk lokus, dan ide adopsi saat Anda menemukannya:
    • ketik <code>/catatan</code> lalu isinya,
    • kirim foto dengan keterangan, atau
    • balas sebuah pesan dengan <code>/catatan</code>.

    Catatan terkait dengan kegiatan saat itu, dapat dibaca pembimbing kelompok dan penyelenggara, dan masuk laporan, kecuali Anda memilih “Hanya untuk saya”.
note-page = Halaman { $page } dari { $pages }
note-digest-title = <b>Catatan lapangan</b>: { $where }
note-digest-count = { $number } catatan dari { $authors } orang
note-digest-none = Belum ada catatan yang dibagikan. Untuk menulis sendiri: ketik <code>/catatan</code> lalu isinya, atau kirim foto dengan keterangan.
note-digest-line = • { $text } — <i>{ $author }</i>
note-locus-none = Tanpa lokus
note-group-all = semua
note-button-chosen = ✓ { $kind }
note-button-kind = { $kind } ({ $number })
note-button-item = { $start } { $item }
note-button-tie = Ganti kegiatan
note-button-untie = Tanpa kegiatan
note-button-private = Hanya untuk saya
note-button-share = Bagikan lagi
note-button-photo = Lihat foto
note-button-photos = Lihat foto ({ $number })
note-button-edit = Ubah
note-button-drop = Hapus
note-button-drop-sure = Ya, hapus
note-button-back = ‹ Kembali
note-button-list = Semua catatan saya
note-button-own = Catatan saya ({ $number })
note-button-new = Tulis catatan
note-button-digest = Ringkasan
note-button-adoption = Kartu ide adopsi
note-button-skip = Lewati
note-button-later = Nanti saja
note-button-stop = Batal
note-button-keep = Simpan sebagai catatan
note-button-keep-not = Tidak
note-button-before = ‹ Sebelumnya
note-button-after = Berikutnya ›
note-button-sheet = Unduh lembar kerja
note-button-group = Kelompok: { $group }
note-own = • Catatan Anda: { $number }
note-own-line = { $when }: { $text } ({ $about })
note-own-file = catatan-saya.txt
note-sheet-file = catatan-lapangan.xlsx
note-sheet-name = Catatan
note-sheet-kind = Jenis
note-sheet-locus = Lokus
note-sheet-item = Kegiatan
note-sheet-text = Catatan
note-sheet-author = Penulis
note-sheet-group = Kelompok
note-sheet-when = Ditulis
note-sheet-photos = Foto
note-sheet-what = Yang diadopsi
note-sheet-need = Untuk kebutuhan
note-sheet-project = Kaitan dengan proyek perubahan

## Report

report-summary-title = <b>Laporan: { $visit }</b>
report-summary-scope = Kelompok: { $groups }
report-summary-reach = <b>Jangkauan</b>
report-summary-joined-of = { $joined } dari { $listed } peserta di daftar sudah bergabung.
report-summary-joined-others = Di luar daftar: { $others } orang.
report-summary-joined = { $joined } peserta sudah bergabung.
report-summary-group = • { $group }: { $number }
report-summary-messages = Pesan ke anggota: { $sent } sampai, { $lost } tidak sampai.
report-summary-unreachable = Tidak terjangkau ({ $count }): { $names }
report-summary-broadcasts = Siaran: { $count }, sampai { $sent } dari { $people }.
report-summary-notices = Pemberitahuan perubahan: { $count }, sampai { $sent } dari { $people }.
report-summary-read = Ditandai sudah dibaca: { $read } dari { $sent }.
report-summary-questions = <b>Pertanyaan</b>
report-summary-asked = { $asked } pertanyaan: { $answered } terjawab, { $unanswered } belum.
report-summary-passed = Diteruskan ke penyelenggara: { $count }, dijawab { $answered }.
report-summary-polls = <b>Polling</b>
report-summary-poll = • { $question } — { $answered } dari { $asked } menjawab; terbanyak: { $leading } ({ $percent }%)
report-summary-poll-waits = • { $question } — { $answered } dari { $asked } menjawab; hasilnya belum tampil
report-summary-poll-few = • { $question } — { $answered } dari { $asked } menjawab; terlalu sedikit untuk ditampilkan
report-summary-poll-nobody = • { $question } — sudah ditutup; tidak ada yang menjawab dari { $asked } yang ditanya
report-summary-poll-none-yet = • { $question } — belum ada yang menjawab dari { $asked } yang ditanya
report-summary-forms = <b>Evaluasi</b>
report-summary-form = • { $title }: { $answered } dari { $asked } formulir terkirim
report-summary-form-mean = • { $title }: { $answered } dari { $asked } formulir terkirim; “{ $question }” rata-rata { $mean } dari 5
report-summary-notes = <b>Catatan</b>
    { $count } catatan: { $kinds }
report-summary-more = • dan { $count } lainnya
report-button-document = Laporan (DOCX)
report-button-host = Versi tuan rumah
report-button-sheets = Lembar sebar
report-button-groups = Per kelompok
report-button-whole = Seluruhnya
report-button-all-hosts = Semua lokus
report-which-group = Laporan untuk kelompok mana?
report-which-host = Versi tuan rumah tidak memuat nama dan nomor peserta. Untuk lokus mana?
report-nothing = Belum ada yang dapat dimuat di lembar sebar.
report-progress = Berkas sedang disusun: { $percent }%
report-caption-document = Draf laporan, silakan disunting.
report-caption-host = Versi tuan rumah, tanpa nama dan nomor peserta. Mohon dibaca dulu sebelum dibagikan.
report-caption-sheets = Hasil polling, evaluasi, catatan, pertanyaan, dan jangkauan.
report-file-document = { $code }-laporan.docx
report-file-host = { $code }-laporan-tuan-rumah.docx
report-file-sheets = { $code }-lampiran.xlsx
report-file-polls = { $code }-polling.xlsx
report-file-evaluations = { $code }-evaluasi.xlsx
report-file-notes = { $code }-catatan.xlsx
report-file-questions = { $code }-pertanyaan.xlsx
report-file-reach = { $code }-jangkauan.xlsx
cli-export-progress = Menyusun laporan
report-draft = Draf
report-title = Laporan kunjungan
report-title-host = Catatan dan rekomendasi untuk tuan rumah
report-program = Program
report-cohort = Angkatan
report-theme = Tema
report-organizer = Penyelenggara
report-heads = Pimpinan rombongan
report-scope = Kelompok
report-locus = Lokus
report-days = Waktu
report-from-to = { $first } sampai { $last }
report-made = Disusun oleh Lokus dari data kunjungan menurut keadaan { $moment }. Ini draf untuk disunting; mohon diperiksa sebelum dibagikan.
report-contents = Daftar isi
report-page = Halaman { $page } dari { $pages }
report-table = Tabel
report-picture = Gambar
report-part-glance = Ringkasan
report-part-groups = Kunjungan dan kelompok
report-part-agenda = Agenda sebagaimana dilaksanakan
report-part-loci = Lokus dan pembelajarannya
report-part-notes = Catatan menurut jenis
report-part-recommendations = Rekomendasi untuk tuan rumah
report-part-adoptions = Gagasan yang akan diadopsi
report-part-polls = Hasil polling
report-part-evaluations = Hasil evaluasi
report-part-questions = Pertanyaan peserta
report-part-reach = Jangkauan pesan
report-part-participants = Daftar peserta
report-glance-joined = Peserta yang bergabung
report-glance-loci = Lokus yang dikunjungi
report-glance-items = Acara
report-glance-notes = Catatan lapangan
report-glance-polls = Polling
report-glance-forms = Formulir evaluasi
report-glance-questions = Pertanyaan kepada Lokus
report-of = { $part } dari { $whole }
report-joined-others = { $part }, di luar daftar { $others }
report-items = { $held } dilaksanakan ({ $changed } berubah), { $cancelled } dibatalkan
report-asked-answered = { $asked } pertanyaan, { $answered } terjawab.
report-added = Ditambahkan kemudian.
report-cancelled = Dibatalkan.
report-was-called = Semula “{ $title }”.
report-was-at = Semula { $when }.
report-was-in = Semula di { $place }.
report-no-place = tempat yang belum ditentukan
report-no-locus = Tanpa lokus
report-total = Jumlah
report-for-all = Umum
report-passed-on = Pertanyaan kepada penyelenggara
report-questions-answered = Pertanyaan yang dijawab Lokus
report-answers-latest = Jawaban menurut data kunjungan yang terakhir, untuk saat pertanyaan itu diajukan.
report-questions-unanswered = Pertanyaan yang belum terjawab
report-state-open = Belum dijawab.
report-state-answered = Dijawab
report-state-dismissed = Tidak dijawab.
report-more = { $count } pertanyaan lain ada di lembar sebar.
report-subject-time = Waktu dan agenda
report-subject-place = Tempat dan lokus
report-subject-people = Orang dan kontak
report-subject-programme = Program dan kelompok
report-subject-practical = Persiapan dan perjalanan
report-subject-info = Informasi lain dari penyelenggara
report-subject-other = Lain-lain
report-form-day = Evaluasi akhir hari
report-form-answered = { $answered } dari { $asked } formulir terkirim.
report-form-waits = Hasil pertanyaan anonim tampil mulai dari { $least } jawaban.
report-answers = { $count } jawaban.
report-mean = Rata-rata { $mean } dari 5.
report-mean-spread = Rata-rata { $mean } dari 5, simpangan baku { $spread }.
report-copied = (pesan yang diteruskan)
report-kind-reminder = Pengingat acara
report-kind-day = Sekilas hari
report-kind-change = Pemberitahuan perubahan
report-kind-broadcast = Siaran
report-kind-poll = Polling
report-kind-evaluation = Evaluasi
report-kind-other = Lainnya
report-yes = ya
report-no = tidak
report-someone = [nama]
report-some-number = [nomor]
report-table-groups = Kelompok
report-table-participants = Peserta
report-table-notes = Jumlah catatan menurut lokus dan jenis
report-table-adoptions = Kartu adopsi
report-table-poll = Jawaban menurut kelompok
report-table-means = Rata-rata
report-table-subjects = Yang ditanyakan kepada Lokus
report-table-reach = Anggota dan pesan menurut kelompok
report-table-kinds = Pesan menurut jenis
report-table-broadcasts = Siaran
report-table-notices = Pemberitahuan perubahan
report-column-group = Kelompok
report-column-city = Kota
report-column-topic = Topik
report-column-heads = Pimpinan rombongan
report-column-leader = Ketua
report-column-coaches = Pembimbing
report-column-size = Peserta
report-column-time = Waktu
report-column-item = Acara
report-column-place = Tempat
report-column-remarks = Keterangan
report-column-number = No
report-column-name = Nama
report-column-position = Jabatan
report-column-agency = Instansi
report-column-locus = Lokus
report-column-what = Yang diadopsi
report-column-need = Kebutuhan di instansi
report-column-project = Proyek perubahan
report-column-author = Oleh
report-column-option = Pilihan
report-column-question = Pertanyaan
report-column-answer = Jawaban
report-column-answers = Jawaban
report-column-mean = Rata-rata
report-column-spread = Simpangan baku
report-column-subject = Pokok
report-column-asked = Ditanyakan
report-column-answered = Terjawab
report-column-times = Kali
report-column-listed = Di daftar
report-column-joined = Bergabung
report-column-unreachable = Tidak terjangkau
report-column-sent = Sampai
report-column-lost = Tidak sampai
report-column-read-of = Sudah dibaca
report-column-read = Sudah dibaca
report-column-asked-to-read = Minta dibaca
report-column-kind = Jenis
report-column-broadcast = Siaran
report-column-to = Untuk
report-column-items = Acara
report-column-role = Peran
report-column-joined-at = Bergabung pada
report-column-state = Keadaan
report-column-form = Formulir
report-column-part = Bagian
report-column-number-of = Jumlah
report-sheet-means = Rata-rata evaluasi
report-sheet-counts = Jawaban evaluasi
report-sheet-free = Jawaban bebas
report-sheet-asked = Pertanyaan
report-sheet-passed = Kepada penyelenggara
report-sheet-reach = Jangkauan
report-sheet-members = Anggota
report-sheet-not-joined = Belum bergabung
report-sheet-broadcasts = Siaran
report-sheet-notices = Perubahan
