"""How texts look that tell what sits near other facts: who is best, on which days a desk is open, how much fits in."""

from __future__ import annotations

_DAYS = r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|libur|weekend|akhir pekan|tanggal merah|(?:tiap|setiap) hari|monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays?|weekends?|every day)"
_METERS = r"(?:meter|m\b|cm|sentimeter)(?! (?:kubik|persegi|cubic|square))"
_OPEN = r"(?:buka|tutup|melayani|beroperasi|layanan|pelayanan|libur|open|close|closed|opens|closes)(?:nya)?"

BESIDE: tuple[tuple[str, str, str], ...] = (
    # said; asked for in these words; how a text looks that tells it
    (
        "terbaik juara pemenang pemenangnya winner winners best",
        r"(?:kelompok|peserta|tim|grup|kelas|paparan|presentasi|laporan|group|team|presenter|presentation|participant|report)\w* (?:\w+ )?(?:terbaik|juara|pemenang\w*)|(?:juara|pemenang)(?:nya)?\b.*|best (?:group|team|presentation|participant|report|presenter)|winn(?:er|ers|ing)\b.*",
        r"terbaik|juara|menang|piala|hadiah|\bbest\b|\bwin|\bwon\b|prize|award|penghargaan|apresiasi|trofi|trophy",
    ),
    (
        "buka tutup libur melayani beroperasi open closed opens close",
        rf"{_OPEN}(?: \w+){{0,3}} {_DAYS}|{_DAYS}(?: \w+){{0,4}} {_OPEN}",
        rf"buka|tutup|\bopen|\bclose|{_DAYS}|24 (?:jam|hours)|operasional|jam (?:layan|kerja)",
    ),
    (
        "kapasitas kapasitasnya capacity",
        r"(?<!dalam )(?:kapasitas\w*|capacity)\b(?! (?:\w+ )?sebagai| as\b)",
        r"\borang|kursi|seats?\b|people|penumpang|persons?\b|tampung|kapasitas|capacity|tempat tidur|\bbeds?\b|ranjang|liter|\bton\b|unit|kendaraan|kamar|rooms?\b|\bm3\b|meter|\bgb\b|\bmw\b|per (?:hari|jam|detik|day|hour)|guests?|siswa|santri|peserta",
    ),
    (
        "kapasitas kapasitasnya muat muatnya capacity",
        r"(?:bus|mobil|minibus|hiace|elf|kapal|perahu|speedboat)\w*(?: \w+){0,3} (?:kapasitas|muat)\w*|(?:kapasitas|muat)\w* (?:bus|mobil|minibus|hiace|elf|kapal|perahu|speedboat)\w*",
        r"\bbus\b|mobil|kursi|seat|penumpang|\belf|hiace|kapal|perahu|boat|armada|kendaraan",
    ),
    (
        "orang people",
        r"(?:berapa|brp) orang|how many people",
        (
            r"(?<![\d.,])\d[\d.,]*(?![\d.,])(?! ?(?:kios|los|unit|gerai|loket|layanan|instansi|desa|kelurahan|kecamatan|persen|%|menit|jam\b|hari\b|km|kilometer|meter|hektare|ton\b|kamera|titik|stalls?|units?|counters?|services|percent|minutes|hours|days))|"
            r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|seorang|berdua|semua|one|two|three|four|five|six|seven|eight|nine|ten|all)\b|tidak|not\b|peserta|anggota|orang|jiwa|people|puluhan|ratusan"
        ),
    ),
    (
        "merek merk mereknya merknya brand",
        "",
        r"\bmer(?:e)?k|toyota|hiace|innova|avanza|isuzu|\belf\b|suzuki|honda|mitsubishi|mercedes|hino|brand|bermerek|canon|samsung|epson|nokia",
    ),
    (
        "ac",
        r"ac(?:nya)?(?: \w+){0,2} (?:tidak|ya|kah|dingin)|(?:ada|pakai|ber) ?ac|air.?con\w*",
        r"\bac\b|pendingin|air.?con|sejuk",
    ),
    (
        "bayar berbayar gratis free pay",
        r"(?<!internet )(?<!wifi )(?:bayar|berbayar|gratis)(?: (?:tidak|ya|kah|kan))?$|(?:harus|perlu|mesti|wajib|kena) bayar\b|is it free|(?:do|must|should) (?:we|i) (?:have to |need to )?pay\b",
        r"bayar|gratis|\bfree\b|biaya|tarif|\brp|rupiah|dipungut|ditanggung|disediakan|included|\bcosts?\b|\bfees?\b|tiket|paid|dibeli|beli\b|qris|sewa",
    ),
    (
        "sebulan bulan month setahun",
        r"(?:berapa|brp|how many)\b.*\b(?:per bulan|sebulan|tiap bulan|setiap bulan|a month|per month)",
        r"bulan|month",
    ),
    (
        "mahal termahal expensive",
        r"(?:paling mahal|termahal)(?: \w+)? (?:berapa|brp)|(?:berapa|brp) (?:\w+ )?(?:paling mahal|termahal)|most expensive",
        r"mahal|maksimal|sampai|hingga|tertinggi|expensive|up to",
    ),
    (
        "transport transpor transportasi",
        r"(?:uang|biaya) transpor\w* (?:berapa|brp|ada|diganti)",
        r"transpor|perjalanan|tiket|ongkos|travel",
    ),
    ("pajak tax", r"(?:dipotong|kena|potongan|potong) pajak|taxed|after tax", r"pajak|\bpph|\btax"),
    (
        "juara pemenang pemenangnya winner menang",
        r"siapa (?:yang )?(?:saja )?(?:jadi )?(?:juara|pemenang|menang)\b.*|(?:juara|pemenang)(?:nya)? siapa|who (?:won|wins|is the winner)",
        r"juara|pemenang|menang|\bwin|\bwon\b",
    ),
    (
        "kedalaman kedalamannya dalam dalamnya deep depth",
        r"(?<!di )dalam(?:nya)? (?:berapa|brp)(?! (?:menit|jam|hari|lama|minggu|bulan|tahun|kali|orang|detik))|kedalaman\w*|(?:berapa|brp|seberapa) dalam(?:nya)? (?!negeri|kota|ruang|kelompok)\w+|how deep|depth",
        rf"\d ?{_METERS}|dalam(?:nya)? \d",
    ),
    (
        "tinggi tingginya ketinggian ketinggiannya tall high height",
        r"(?:tinggi|ketinggian)(?:nya)?(?: \w+){0,3} (?:berapa|brp)|(?:berapa|brp|seberapa)(?: meter)? (?:tinggi|ketinggian)(?:nya)?|how (?:tall|high)|height of",
        rf"tinggi|mdpl|\btall|\bhigh|height|elevation|derajat|\d ?{_METERS}",
    ),
    (
        "lebar lebarnya wide width",
        r"lebar(?:nya)?(?: \w+){0,3} (?:berapa|brp)|(?:berapa|brp|seberapa)(?: meter)? lebar(?:nya)?|how wide|width of",
        rf"lebar|\bwid[et]|\d ?{_METERS}",
    ),
    (
        "berat beratnya weight heavy",
        r"berat(?:nya)?(?: \w+){0,3} (?:berapa|brp)|(?:berapa|brp|seberapa)(?: kilo| kg| ton)? berat(?:nya)?|how heavy|weight of",
        r"\d ?(?:kg|kilo|gram|ton\b|g\b|kuintal)|berat|weigh",
    ),
    (
        "luas luasnya area size",
        r"luas(?:nya)?(?: \w+){0,3} (?:berapa|brp)|(?:berapa|brp|seberapa) luas(?:nya)?",
        r"luas|hektar|persegi|\bha\b|km2|m2|square|acre|hectare",
    ),
    (
        "online daring luring offline",
        r"(?:berapa|brp|jumlah|how many) (?:\w+ ){1,5}(?:online|daring|luring|offline)",
        r"online|daring|elektronik|digital|luring|offline|tatap muka|aplikasi|\bapp\b|\bweb|situs|laman|ponsel|qris|non-?tunai|\be-",
    ),
    (
        "rumah rs hospital hospitals",
        r"(?:berapa|brp|jumlah|how many) (?:rumah sakit|rs|hospitals?)",
        r"rumah sakit|\brsu|\brs\b|hospital",
    ),
    ("puskesmas", r"(?:berapa|brp|jumlah) puskesmas", r"puskesmas|\bpkm\b|health cent"),
    (
        "stasiun bandara terminal pelabuhan dermaga station airport port jetty",
        r"(?:stasiun|bandara|terminal|pelabuhan|dermaga)(?:nya)? (?:mana|apa|yang mana)|(?:which|what) (?:station|airport|terminal|port|jetty|harbou?r)",
        r"stasiun|bandara|terminal|pelabuhan|dermaga|station|airport|\bport\b|jetty|harbou?r|pier",
    ),
    ("jp", "", r"\bjp\b|jam pelajaran"),
    (
        "kilometer km meter kilometers kilometres meters metres mil miles",
        r"(?:berapa|brp) (?:kilometer|km|meter|mil)|in (?:kilomet\w+|met(?:er|re)s|miles)|how many (?:kilomet\w+|met(?:er|re)s|miles)",
        r"\d ?(?:km|kilomet\w+|m|met(?:er|re)s?|mil|miles?)\b",
    ),
    (
        "tiket karcis harga biaya htm ticket tickets entrance admission",
        r"(?:tiket|karcis|harga|biaya) masuk|htm|(?:entrance|entry|admission) (?:fees?|tickets?|charges?|price)|tickets? to enter",
        r"masuk|\bhtm\b|entrance|entry|admission|gratis|\bfree\b|tanpa biaya|tidak dipungut",
    ),
    (
        "enak lezat kuliner jajan jajanan",
        r"(?:enak|lezat|kuliner|jajan|jajanan)\b.*\bdi mana|di mana\b.*\b(?:enak|lezat|kuliner|jajan|jajanan)",
        r"toko|pasar|warung|rumah makan|\brm\b|resto|kafe|kedai|kantin|gerai|kios|jual|beli|sentra|kuliner|oleh-oleh di|saung|rehat|shop|market",
    ),
    (
        "dibuat dibangun berdiri didirikan dibentuk diresmikan diluncurkan built founded established launched",
        r"(?:dibuat|dibangun|berdiri|didirikan|dibentuk|diresmikan|diluncurkan)(?:nya)? (?:\w+ )?(?:tahun|sejak|kapan|tanggal|mulai)\b|(?:tahun berapa|sejak kapan|kapan)\b.*\b(?:dibuat|dibangun|berdiri|didirikan|dibentuk|diresmikan|diluncurkan)|(?:when|what year|which year) (?:was|were)\b.*\b(?:built|founded|established|launched)",
        r"buat|bangun|berdiri|didiri|bentuk|resmi|luncur|rintis|sejak|mulai|rilis|pertama|since|built|found|establish|launch|opened|began|start",
    ),
    (
        "posisi lokasi sekarang",
        r"(?:posisi|lokasi) (?:\w+ )?(?:bus|bis|mobil|kapal|perahu|sopir|supir|minibus)\w*(?: \w+)? (?:sekarang|saat ini|kini)|(?:bus|bis|mobil|kapal|perahu|minibus)(?:nya)?(?: kita| kami)? (?:sekarang )?(?:posisi|posisinya|sudah sampai|lagi|sedang)(?: \w+)? (?:di )?mana\b.*",
        r"(?:bus|bis|mobil|kapal|perahu|elf|kendaraan)\w* (?:\w+ ){0,3}(?:parkir|menunggu|siaga|berhenti|dilacak)|posisi|pelacak|track",
    ),
    (
        "masuk diterima dilayani tercatat ditangani dilaporkan received",
        r"(?:berapa|brp) (?:jumlah )?\w+ (?:yang )?(?:sudah )?(?:masuk|diterima|dilayani|tercatat|ditangani|dilaporkan)|how many \w+ (?:were|are|have been) received",
        r"(?<![\d.,])\d[\d.,]*(?![\d.,])(?! ?(?:menit|jam\b|hari\b|detik|persen|%|minutes|hours|days))|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratusan|ribuan)\b",
    ),
    (
        "halaman pages",
        r"\d+ halaman (?:kan|ya)|(?:berapa|brp) halaman|how many pages|\d+ pages",
        r"halaman|lembar|pages?\b|sheets?|salindia|slide",
    ),
    (
        "lambat tenggat deadline",
        r"(?:kapan|tanggal berapa|hari apa|when)\b.*\b(?:paling lambat|tenggat|deadline)\b.*|\b(?:paling lambat|tenggat|deadline)(?:nya)?\b.*\b(?:kapan|tanggal berapa|hari apa)|when is the deadline",
        (
            r"\d[.:]\d\d|\d (?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\w*|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|hari|malam|sebelum|sesudah|setelah|saat|besok|"
            r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|days?|weeks?|before|after|tomorrow|tonight)\b|tidak ada|tidak tercatat|not recorded"
        ),
    ),
    (
        "ukuran ukurannya size sizes",
        (
            r"ukuran(?:nya)? (?:baju|kaos|kaus|kemeja|batik|jaket|sepatu|rompi|helm|topi|seragam|kertas|poster|spanduk|foto|file|berkas|koper|tas|kamar|layar)\w*|(?:baju|kaos|kaus|kemeja|batik|jaket|sepatu|rompi|"
            r"helm|topi|seragam|kertas|poster|spanduk|foto|file|berkas|koper|tas|kamar|layar)\w* (?:itu |\w+ )?ukuran\w*|(?:shirt|paper|poster|file|shoe|jacket|photo|room|bag) size|size of the (?:shirt|paper|poster|file|room)s?"
        ),
        r"\b[AaBb][0-6]\b|\bF4\b|folio|kuarto|ukuran|\bsizes?\b|\d ?(?:x|×|cm|mm|m2|m²|meter|inci|inch|kb|mb|kg)|\b(?:S|M|L|XL)\b[,/ ]",
    ),
    ("transit transitnya", "", r"transit|langsung|direct|non-?stop|singgah"),
    (
        "dibagikan dibagi dibaginya",
        r"(?:dibagi|dibagikan)(?:nya)? (?:kapan|jam|pukul|di mana)|(?:kapan|jam (?:berapa|brp)|pukul (?:berapa|brp)) (?:\w+ )?(?:dibagi|dibagikan)",
        r"bagi|serah|terima|ambil|diambil|kirim|umum|unduh|bayar|transfer|cair|diberi|\bdapat|given|hand|distribut|collect|share|\bpaid|pay",
    ),
    (
        "terkenal famous termasyhur",
        "",
        r"terkenal|dikenal|ikon|julukan|sebutan|famous|known|icon|nickname",
    ),
    ("lirik liriknya lyrics chord", "", r"lirik|lyric|chord"),
    (
        "lupa kelupaan forget forgot",
        r"(?:kalau|jika|bila|if|seandainya)\b.*\b(?:absen|absennya|presensi|check in|scan|tanda tangan|sign)\b.*|(?:kalau|jika|bila|if) (?:\w+ )?(?:lupa|forget|forgot) (?:absen|presensi|scan|sign)",
        r"lupa|forg|lapor|hubungi|manual|terlambat|susulan|report|contact",
    ),
    (
        "judul judulnya title",
        r"(?:buku|lagu|film|novel|skripsi|tesis|book|song|movie)\w*\b.*\bjudul\w*|judul (?:buku|lagu|film|novel)|title of (?:the |his |her )?(?:book|song|movie)",
        r"judul|[\"“«]|\btitled?\b",
    ),
    (
        "unit buah units",
        r"(?:berapa|brp) (?:unit|buah)|how many units",
        r"\d[\d.,]* (?!menit|jam\b|hari|persen|detik|bulan|tahun|km\b|kilometer|minutes?|hours?|days?|percent|orang)[a-z]|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh) (?!menit|jam\b|hari|persen|detik|bulan|tahun)[a-z]",
    ),
)
"""What is said, how it is asked, and how a text looks that tells it."""
