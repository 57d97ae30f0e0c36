"""Kinds of facts that are asked for in certain words, and how a text that tells them looks."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late

_MONEY = (
    r"\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b|biaya|tarif|bayar|dipungut|ditanggung|"
    r"included|covered|paid|\bcosts?\b|\bfees?\b|anggaran|budget"
)
_UNITS = r"(?:menit|jam|hari|malam|minggu|pekan|bulan|tahun|detik|minutes?|hours?|days?|nights?|weeks?|months?|years?|seconds?)"
_LENGTHS = (
    rf"\d\W{{0,3}}\s?{_UNITS}\b|\b(?:se(?:jam|hari|malam|minggu|pekan|bulan|tahun|tengah jam|menit)(?! sebelum)|setengah {_UNITS}|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|"
    rf"beberapa|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|few) {_UNITS})\b"
)
"""A length of time as texts have it: «15 menit», «setengah jam», «two hours»."""

OPENS = r"(?:mem)?buka(?:nya)?|dibuka|tutup(?:nya)?|menutup|ditutup|beroperasi|operasional(?:nya)?|melayani|opens?|opened|close[sd]?|opening|closing"

_QUALITIES = (
    r"formal|informal|casual|spicy|enak|lezat|bagus|seru|rame|ramai|sepi|mahal|murah|bersih|kotor|nyaman|aman|menarik|capek|cape|melelahkan|ribet|ketat|galak|susah|sulit|gampang|mudah|"
    r"penting|tasty|delicious|fun|crowded|busy|expensive|cheap|clean|safe|comfortable|interesting|boring|strict|hard|easy|important"
)

_ASKED: tuple[tuple[str, str], ...] = (
    # who does what
    (
        r"khatib|khotib|imam|muazin|penceramah|ustad\w*|ustaz\w*|preacher",
        r"kh[ao]tib|imam|muazin|ceramah|usta[dz]|preach",
    ),
    (r"mc|pembawa acara|emcee|master of ceremon\w+", r"\bmc\b|pembawa acara|emcee|ceremon"),
    (r"moderator\w*", r"moderat|[mp]andu|diskusi|dialog|panel"),
    (r"notulen\w*|notulis\w*|pencatat|note ?taker", r"notul|catat|note"),
    (
        r"fotografer\w*|juru foto|juru kamera|kameramen|videografer\w*|photographer|videographer|cameraman",
        r"foto|kamera|video|dokumentasi|photo|camera",
    ),
    (
        r"penerjemah\w*|juru bahasa|interpreters?|translators?",
        r"erjemah|juru bahasa|bahasa|interpret|translat|speaks|english",
    ),
    (r"koki\w*|juru masak\w*|chef", r"koki|masak|chef|dapur|katering|cater"),
    (r"(?:dokter|drg) gigi|dentist", r"gigi|\bdrg|dentist|dental"),
    (
        r"(?:siapa|nomor|kontak|hp|ada) (?:\w+ )?(?:psikolog\w*|konselor)|psychologist|counsell?or",
        r"psik|konsel|psych|couns",
    ),
    (
        r"(?:siapa|nomor|kontak|hp|ada) (?:\w+ )?(?:satpam\w*|sekuriti|security)|security guard",
        r"satpam|keamanan|security|sekuriti",
    ),
    (r"bendahara\w*|treasurer", r"bendahara|treasur|keuangan"),
    (r"pemandu|guide|tour guide", r"[mp]andu|guide"),
    (
        r"vendor(?!s\b)\w*|kontraktor\w*|arsitek\w*|perancang\w*|penyedia jasa|developer\w*|contractor|architect",
        r"vendor|kontraktor|arsitek|rancang|kembang|bangun|buat|develop|contract|architect|built|made|design|\boleh\b|\bpt\b|\bcv\b",
    ),
    (
        r"pemilik\w*|owner|(?:siapa|who) (?:yang )?(?:punya|owns?)|punyanya siapa|milik siapa|punya siapa",
        r"milik|punya|own",
    ),
    (
        (
            r"di(?:bikin|buat|kembangkan|rancang|ciptakan|bangun) (?:oleh )?(?:siapa|perusahaan|vendor|pt)|siapa (?:yang )?(?:bikin|membuat|buat|mengembangkan|merancang|menciptakan|membangun)|"
            r"perusahaan (?:apa|mana)|who (?:made|built|developed|designed|created)|which company"
        ),
        r"kembang|rancang|bangun|buat|bikin|cipta|karya|\boleh\b|kerja sama|\bpt\b|\bcv\b|develop|built|made|design|creat|\bby\b",
    ),
    (r"kamar\w*(?: \w+){0,5} lantai (?:berapa|brp)|(?:which|what) floor is my room", r"lantai|floor|\blt\b"),
    (
        r"where (?:can|do|could|should) (?:i|we) (?:change(?: (?:my|our))? (?:clothes|shirts?)|get changed)|ganti (?:baju|pakaian) di ?mana|di ?mana (?:bisa |boleh )?ganti (?:baju|pakaian)",
        r"ganti|chang(?:e|ing)|kamar|toilet|\brooms?\b",
    ),
    # what it costs, how long it takes
    (r"kurs(?:nya)?|exchange rates?", r"\bkurs|\brates?\b|(?:per|=|setara) (?:1 )?(?:usd|dolar|dollar)"),
    (
        r"(?:semalam|permalam|seporsi|sebungkus|sebotol|segelas|semangk[uo]k|seekor|sekilo|(?<!berapa )selembar|sehelai|sekotak|setusuk|sepasang|sebiji|sebuah|sepotong|(?:per |satu )?kilo)(?:nya)? (?:kira-kira )?(?:berapa|brp)(?! (?:kali|orang|jam))",
        _MONEY,
    ),
    (
        r"(?:berapa|brp) (?:duit\w*|rupiah|perak|harga\w*|ongkos\w*|bayar\w*|tarif\w*|biaya\w*)|bayar (?:berapa|brp)|how much (?:is|does|do|are|for|to pay|(?:\w+ ){0,2}(?:money|cash|allowance))",
        _MONEY,
    ),
    (
        r"(?:berapa|brp) (?:lama|menit|jam|detik|hari(?! (?:ini|lagi))|minggu(?! lagi))|how long|how many (?:minutes|hours|days|weeks)",
        rf"{_LENGTHS}|\d[.:]\d\d",
    ),
    (
        r"(?<!rumah )makan(?:an|annya|nya)? apa|lauk\w*(?: \w+){1,3} apa|(?:sarapan|lauk|snack|kudapan)nya apa$|apa makan(?:an|annya)|what (?:(?:are|do|will|shall|can) )?we eat\w*|(?:menu|menunya)(?: \w+){0,7} (?:apa|ap)|apa(?: \w+){0,2} menu(?:nya)?|what(?: i| \w+){0,3} (?:on the )?menu",
        (
            r"\b(?:nasi|ikan|ayam|daging|soto|sate|gulai|rendang|bubur|mie?|roti|sup|sop|sayur|buah|kue|teh|prasmanan|buffet|masakan|khas|goreng|bakar|rebus|lauk|sambal|udang|kepiting|"
            r"cumi|telur|tempe|jajan|rice|chicken|fish|noodles?|soup|beef|fruits?|bread|seafood|vegetables?)|menu (?:utama|hari)|tidak disediakan|(?:cari|mencari|bayar|membayar) (?:\w+ ){0,2}sendiri|on your own|at your own"
        ),
    ),
    (
        r"(?:sudah |udah |telah )?(?:berapa|brp) tahun(?! (?:lalu|kemarin|ini|itu|depan|\d))|how many years|umur\w*|usia\w*|how old",
        r"\d+ (?:tahun|years?)\b|tahun ke|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ten|two|three|four|five) (?:tahun|years)|setahun|sejak|since|umur|usia|\bage|hari jadi|ulang tahun|berdiri|didirikan|founded",
    ),
    (
        rf"(?:{OPENS})\b.*\b(?:jam|pukul) (?:berapa|brp)|(?:jam|pukul) (?:berapa|brp)\b.*\b(?:{OPENS})|what time\b.*\b(?:{OPENS})|jam (?:buka|tutup|operasional|layanan)(?:nya)?",
        r"\d[.:]\d\d|\b(?:pukul|jam) \d|24 jam|24 hours|\d ?(?:am|pm)\b",
    ),
    (
        rf"(?:{OPENS}) kapan\b|\bkapan (?:\w+ )?(?:{OPENS})",
        r"\d[.:]\d\d|\b(?:pukul|jam) \d|24 jam|\b(?:1[5-9]|20)\d\d\b|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|hari|malam|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b",
    ),
    (
        r"(?<!di )(?<!ke )(?:berapa|brp) lantai|how many (?:floors|storeys|stories)",
        r"\d+ (?:lantai|floors?|stor(?:e?y|ies|eys))|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas) lantai|berlantai",
    ),
    (
        (
            r"(?:(?:berapa|brp) (?:lama|tahun)|sejak kapan|how long)\b.*\b(?:menjabat|jadi (?:kepala|kadis|camat|bupati|wali kota|gubernur|sekda)|in office|been (?:the|head|mayor|director))|"
            r"(?:menjabat|in office)\b.*\b(?:(?:berapa|brp) (?:lama|tahun)|sejak kapan|how long)"
        ),
        r"menjabat|\d+ tahun|sejak|since|in office",
    ),
    (
        r"how far|jauh(?:nya)? (?:berapa|brp)|(?:seberapa|berapa|brp) jauh|jarak(?:nya)? (?:berapa|brp)",
        r"\d ?(?:km|kilomet\w+|met(?:er|re)s?|m)\b(?! (?:persegi|square))|menit|minutes?|sebelah|samping|seberang|next to|opposite|beside|jalan kaki|walk|langkah|\bjam\b|hours?",
    ),
    (
        r"(?:room|hotel) rates?|(?:tarif|harga) kamar|rates? per night|(?:price|cost) of",
        _MONEY,
    ),
    (
        r"how many members|jumlah anggota|(?:berapa|brp) anggota|anggota\w* (?:ada )?(?:berapa|brp)",
        r"anggota|members?\b|\borang|people|peserta|participants",
    ),
    (
        r"(?:secretary|deputy|assistant|aide) (?:of|to)(?: the| mr| mrs| pak| bu| ibu)?(?: (?:camat|mayor|regent|governor|director|lurah)|$)|(?:sekretaris|ajudan|asisten|sekpri) (?:pak|bu|ibu|camat|lurah|bupati|wali kota|direktur)",
        r"sekretaris|secretary|wakil|deputy|asisten|assistant|ajudan|aide|sekcam|sekda",
    ),
    (
        r"nomor kamar(?! mandi)|kamar(?: \w+)? (?:nomor|nomer|no) (?:berapa|brp)|what number is (?:my|our) room|room number|number of (?:my|our) room",
        r"daftar|nomor|list|number|ditempel",
    ),
    (
        r"(?:kapasitas|daya tampung|capacity)\b.*\b(?:orang|people|persons)|(?:muat|menampung|tampung|hold|fit|seat) (?:berapa|brp|how many) orang|how many (?:people|persons) (?:can|does|do|fit)\b.*\b(?:fit|hold|seat|accommodate)",
        r"\borang|kursi|seats?\b|people|peserta|kapasitas|tampung|capacity",
    ),
    (r"gereja|church|misa|kebaktian", r"gereja|church|misa|kebaktian|katedral"),
    (r"pura|wihara|vihara|kelenteng|klenteng|temple", r"pura\b|wihara|vihara|k[e]?lenteng|temple"),
    (
        r"(?:lost|(?<!air )(?<!air yang )hilang|kehilangan)\b|(?:ketinggalan|tertinggal|miss(?:ed)?) (?:the |my |our )?(?:bus|rombongan|kapal|pesawat|boat|flight|kereta|train)\w*",
        r"hilang|tinggal|telat|lambat|susul|lost|found|miss|\blate\b|lapor|report|ganti|replace|hubungi|posko|\bdesk|call|taksi|taxi|terakhir|berikut|\blast\b|\bnext\b",
    ),
    (
        r"population|populasi\w*|(?:jumlah|berapa|brp) penduduk\w*|penduduk\w* (?:berapa|brp)",
        r"penduduk|jiwa|residents?|population|inhabitants?|kepala keluarga|households?",
    ),
    (
        r"(?:wi-?fi|internet|jaringan|network)\w*(?: \w+){0,3} (?:speed|cepat\w*|kecepatan\w*|kencang|kenceng|lemot|lambat|slow|fast)|kecepatan (?:wi-?fi|internet)",
        r"mbps|cepat|lambat|speed|fast|slow",
    ),
    # whether
    (
        rf"(?:{_QUALITIES}) (?:tidak|ya|kah|gak)\b|^(?:apakah|is|are|was|were)\b.*\b(?:{_QUALITIES})$",
        rf"\b(?:{_QUALITIES})\b|\bdo not\b|\bdon't\b|\bjangan\b|\bhindari\b|\bavoid\b",
    ),
    (
        r"direkam|rekaman\w*|recorded|recording|live ?stream\w*|streaming|siaran langsung|disiarkan",
        r"rekam(?! medi)|record|stream|siar|youtube|zoom",
    ),
    (
        r"(?:dapat|dapet|dibagi\w*|dikasih|dikirim\w*|minta|get|receive|have|share[ds]?|send|sent)\b.{0,25}\b(?:slides?|ppt|powerpoint|handouts?)|(?:slides?|ppt|powerpoint|handouts?)(?:nya)?\b.{0,25}\b(?:dapat|dibagi\w*|dikasih|dikirim\w*|diminta|shared|sent|given|available)",
        r"slide|ppt|powerpoint|bahan|materi|file|berkas|unduh|tautan|drive|handout|download|link|salinan|cop(?:y|ies)",
    ),
)


SPOKEN_FACTS = tuple((Late(rf"\b(?:{asked})\b"), Late(looks, re.IGNORECASE)) for asked, looks in _ASKED)
"""What is asked for, and how a text that tells it looks: a price is an amount, who preaches is a preacher."""
