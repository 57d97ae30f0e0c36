"""How texts look that tell of rides, luggage and papers: a row on things left behind is none on the luggage."""

from __future__ import annotations

_LENGTH = r"\d\W{0,3}\s?(?:menit|jam|hari|minutes?|mins?|hours?|hrs?)\b|setengah jam|half an hour|an hour|sejam|\d[.:]\d\d ?(?:-|–|sampai|hingga|to|until) ?\d"

RIDES_AND_PAPERS: tuple[tuple[str, str, str], ...] = (
    # said; asked for in these words; how a text looks that tells it
    (
        "usaha business",
        r"(?:izin|ijin)(?:nya)? (?:\w+ )?usaha|business (?:permits?|licen[cs]es?)",
        r"usaha|\bnib\b|\boss\b|perizinan|business|permit|licen",
    ),
    (
        "koper bagasi luggage suitcase suitcases baggage",
        r"(?:koper|bagasi|luggage|suitcases?|baggage)\w*\b.*\b(?:ditaruh|taruh|ditaro|disimpan|dititip\w*|dikumpulkan)|(?:taruh|simpan|titip\w*|leave|store|put|drop)\b.*\b(?:koper|bagasi|luggage|suitcases?|baggage)",
        r"koper|bagasi|luggage|\btas\b|\bbags?\b|baggage|suitcase|titip|concierge|bellboy",
    ),
    (
        "transport transportasi tiket tiketnya flight flights airfare",
        r".*(?:ditanggung|dibayarin|dibayari|siapa yang bayar|yang bayar siapa|who pays?|covered|reimburs\w*|paid for).*",
        r"transpor|tiket|perjalanan|ongkos|bandara|travel|flight|penerbangan|pesawat|\bbus\b|taksi|\bfares?\b|airfare",
    ),
    (
        "flight penerbangan penerbangannya crossing drive journey",
        r"how long is (?:the|our) (?:flight|drive|crossing|trip|journey)|penerbangan(?:nya)? (?:\w+ )?(?:berapa|brp) (?:lama|jam)|(?:berapa|brp) (?:lama|jam) penerbangan(?:nya)?",
        _LENGTH,
    ),
    (
        "hours operasional",
        r"opening hours|business hours|(?<!after )office hours|jam operasional",
        r"\d[.:]\d\d|24 (?:jam|hours)|\d ?(?:am|pm)\b",
    ),
    (
        "language bahasa",
        r"language\b.*\b(?:written|write|report|paper|essay)|bahasa apa\b.*\b(?:laporan|tulis\w*|makalah)|(?:laporan|makalah|tulis\w*)\w*\b.*\bbahasa apa",
        r"report|paper|slide|written|write|laporan|makalah|tulis|essay|assignment|tugas|salindia",
    ),
    (
        "far jauh jarak jaraknya",
        r"how far is|(?:seberapa|berapa|brp) jauh|jarak(?:nya)?(?: \w+){0,4} (?:berapa|brp)|(?:berapa|brp) (?:\w+ )?jarak(?:nya)?",
        rf"\d ?(?:km|kilomet|m\b|met|miles?|langkah)|{_LENGTH}|dekat|\bnear|walking|jalan kaki|seberang|sebelah|opposite|next|adjacent|sampai|kompleks",
    ),
    (
        "wifi internet",
        r"(?:wifi|internet)(?:nya)?\b.*\b(?:bus|bis|kapal|pesawat|boat|ship)|(?:bus|bis|kapal|boat|ship)\b.*\b(?:wifi|internet)(?:nya)?",
        r"\bbus\b|\bbis\b|kapal|pesawat|boat|ship|coach|\bisland|\bpulau",
    ),
    (
        "formal santai casual kasual",
        r"(?:formal|santai|kasual|casual)(?: \w+)? (?:tidak|ya|kah|atau)|(?:is|apakah)\b.*\b(?:formal|casual)",
        r"formal|bebas|rapi|batik|\bjas\b|resmi|santai|kasual|casual|seragam|kemeja|dress|attire",
    ),
    (
        "kirim dikirim kirimnya kumpul dikumpulkan dikumpul kumpulin ngumpulin setor disetor unggah diunggah upload submit serahkan diserahkan diserahin submitted handed",
        r".*\b(?:tugas|laporan|makalah|lembar|esai|report|paper|assignment|brief|jurnal|refleksi)\w*\b.*\b(?:lewat apa|via apa|pakai apa|lewat mana|ke ?mana|di ?mana)|.*\b(?:lewat apa|via apa|pakai apa|lewat mana|ke ?mana)\b.*\b(?:tugas|laporan|makalah|lembar|esai|jurnal|refleksi)\w*|where\b.*\b(?:submit|send|upload|hand)\w*.*",
        r"kirim|unggah|upload|serah|kumpul|surel|e-?mail|\blaman|portal|\blms\b|drive|formulir|submit|send|sent|hand|\bpos\b|tautan|lewat|melalui|kepada|\bke\b|\bto\b|panitia|pembimbing",
    ),
    (
        "potong dipotong kepotong potongan dikurangi dikurangin berkurang ngurangin mengurangi sanksi sanksinya hukuman hukumannya penalty konsekuensi konsekuensinya akibat akibatnya",
        r"(?:potong\w*|dipotong|kepotong|dikurang\w*|berkurang|ngurangin|mengurangi) (?:nilai|poin|skor)|nilai\w*(?: \w+)? (?:di|ke)?potong|nilai\w*(?: \w+)? (?:dikurang\w*|berkurang|turun)|sanksi\w*|hukuman\w*|penalty|konsekuensi\w*|akibatnya",
        r"potong|k?urang|sanksi|denda|hukum|minus|penalt|turun|tidak (?:dinilai|diterima|lulus|mendapat\w*)|gugur|tegur|menyusul|poin|bobot|pengganti|tambahan|susulan|mengulang|remedial|\d ?(?:%|persen)",
    ),
    (
        "marks points deducted deduct",
        r"lose (?:\w+ )?(?:marks|points)|(?:marks|points) (?:\w+ )?(?:off|deducted|lost)|deduct\w*",
        r"potong|k?urang|sanksi|penalt|turun|poin|points|marks|deduct|bobot",
    ),
    (
        "uang honor sangu allowance diem",
        r"(?:uang (?:saku|harian|transpor\w*|makan|lelah|jalan|dinas)|honor|sangu|per ?diem|allowance)\w*(?: \w+){0,3} (?<!tanggal )(?<!jam )(?<!pukul )(?<!hari )(?<!bulan )(?<!orang )berapa(?! (?:hari|lama|minggu|bulan))|(?:berapa|how much)(?: \w+){0,4} (?:uang (?:saku|harian|transpor\w*|makan|lelah|jalan|dinas)|honor|sangu|per ?diem|allowance)",
        r"\brp|\d\.000|\bribu|\bjuta|tidak|ditanggung|\busd|\bidr|\$|no allowance|not paid|standar|sesuai|sebesar",
    ),
    (
        "hujan rain rains raining",
        r"(?:kalau|jika|bila|kl|if|misal\w*|andai\w*)(?: \w+){0,3} (?:hujan|rains?|it rains)|(?:hujan|rain) (?:deras|lebat|gimana|bagaimana)",
        r"hujan|tunda|pindah|batal|payung|\bjas\b|ponco|\brain|postpon|cancel|indoor|tetap",
    ),
    (
        "materi materinya bahan bahannya presentasi slide slides ppt pptnya salindia materials presentations",
        (
            r"(?:materi|bahan|slides?|ppt|salindia|presentasi|materials|presentations)\w*(?: \w+){0,4} (?:diminta|dibagi\w*|dishare|didapat|diunduh|didownload|shared|downloaded)|"
            r"(?:minta|dapat|dapet|download|unduh|get)\w*(?: \w+){0,2} (?:materi|bahan|slides?|ppt|salindia|materials)\w*"
        ),
        r"unduh|download|tautan|\blink|dibagi|drive|folder|share|salinan|cop(?:y|ies)|\bgrup|\blms|laman|diperoleh|diambil|dicetak|handout|diminta|sekretariat|dikirim|lewat|\bqr\b|kode",
    ),
    ("rating ratingnya", "", r"rating|bintang|\bstars?\b|nilai|skor|score"),
    (
        "diunduh unduhan diunduhnya download downloads downloaded",
        r".*(?:berapa|brp|jumlah|how many|how often).*",
        r"unduh|download",
    ),
    (
        "sejak since",
        r"sejak (?:kapan|tahun berapa|tahun brp)|since when",
        r"\b(?:1[5-9]|20)\d\d\b|sejak|since|abad|diluncurkan|berdiri|mulai|\btahun|years?\b",
    ),
    (
        "paspor passport identitas ktp",
        r"(?:perlu|harus|wajib|need|do (?:we|i))\b.*\b(?:paspor|passport|identitas|ktp)",
        r"bawa|tunjuk|siapkan|kenakan|diperlukan|paspor|passport|bring|show|carry|tanda pengenal|fotokopi|salinan|check.?in",
    ),
    (
        "tipe kelas type class",
        r"(?:rsud|rs|rumah sakit|hospital)\w*\b.*\b(?:tipe|kelas|type|class)|(?:tipe|kelas|type|class)\b.*\b(?:rsud|rumah sakit|hospital)",
        r"\btipe|kelas|\btype|\bclass",
    ),
    (
        "parkir parkirnya parking park",
        r"parkir(?:nya)? (?:bus|bis)|(?:bus|bis)(?:nya)?(?: \w+)? parkir(?:nya)?|(?:bus|coach|buses) park\w*",
        r"\bbus|\bbis\b|coach",
    ),
    (
        "prestasi prestasinya penghargaan penghargaannya award awards",
        r".*(?:kota|kabupaten|daerah|pemkot|pemda|pemkab|city|regency).*",
        r"penghargaan|juara|anugerah|award|piala|prestasi|peringkat|adipura|predikat|medali|terbaik (?:nasional|tingkat|se-?)|prize|rank|winner",
    ),
    (
        "lulus kelulusan passing pass",
        r"(?:nilai|skor|score|grade|batas|mark)\w*\b.*\b(?:lulus|kelulusan|pass\w*)",
        r"lulus|pass(?:ing|ed)?\b|minimal|minimum|paling rendah",
    ),
    (
        "dokter dokternya perawat perawatnya doctors nurses",
        r"(?:dokter|perawat)(?:nya)? (?:ada )?(?:berapa|brp)|(?:berapa|brp) (?:\w+ )?(?:dokter|perawat)|how many (?:doctors|nurses)",
        r"(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|one|two|three|four|five) (?:\w+ ){0,3}(?:dokter|perawat|doctors?|nurses?)|(?:dokter|perawat)\w*:? (?:ada |sebanyak )?\d",
    ),
    (
        "nginap menginap inap nginep",
        r"(?:nginap|menginap|inap|nginep)\b.*\b(?:sama|satu hotel)",
        r"inap|\bstay|semua|seluruh|all groups",
    ),
    (
        "lama hari",
        r"masih lama(?: tidak| ya| kah)?(?: acara(?:nya)?| sesi(?:nya)?| ini)?$|(?:hari ini )?hari terakhir(?: kita)? (?:kan|ya|bukan)",
        r"acara|agenda|mulai|berlangsung|terakhir|\bstarts?|\bends?\b|penutupan|\blast\b|menit lagi|jam lagi",
    ),
    (
        "menilai penilai nilai penilainya grades assesses marks evaluates judges",
        r"siapa (?:\w+ ){0,2}(?:menilai|nilai|penilai(?:nya)?)|penilai(?:nya)? siapa|who (?:grades|assesses|evaluates|marks|judges|will (?:grade|assess|evaluate|mark|judge))",
        r"\bjuri|menilai|penilai|dinilai|penguji|menguji|pembimbing|widyaiswara|coach|panel|dewan|\boleh\b|grade|assess|examin|\bjudge",
    ),
)
"""What is said, how it is asked, and how a text looks that tells it."""
