"""Plain questions as they are put by who thinks in another language, or in a roundabout way: «how much group?», «where and when»."""

from __future__ import annotations

CLUMSY: tuple[tuple[str, str], ...] = (
    (r"\bwhat (?:follows|comes after|happens after)\W*$", "what is next"),
    (r"\bboarding ?pas(?:s|ses|snya|ny|sny|nya)?\b", "boarding pass"),
    (
        (
            r"\b((?:berapa|brp|jumlah|banyaknya)\b[^?,.]{2,40}?) (?:yang|yg|yng) (?:(?:saat ini|sekarang|skrg|kini|sudah|udah|sdh|telah|ada) )*"
            r"(?:terpasang|dipasang|tersimpan|disimpan|tersedia|terdapat|terdata|bertugas|berfungsi|ada)\b(?=\W*$| (?:di|pada|sekarang|saat ini|skrg)\b)"
        ),
        r"\1",
    ),
    (
        r"\b(?:kenaikan|lonjakan|naiknya) harga(?:2|-harga| harga| barang)*\b(?=\W*$| (?:di|secara|tahun|bulan|berapa|brp|kota|daerah|terakhir|kemarin|setahun)\b)",
        "inflasi",
    ),
    (
        r"\b(?:berapa|brp) (?:menit|mnit|mnt|lama)(?: (?:tiap|per|setiap|satu) (?:kelompok|klp|tim|kelas|grup))? (?:ngomong|bicara|maju)(?:nya|ny)?\b(?! (?:sama|dengan|ke|di)\b)",
        "presentasi tiap kelompok berapa menit",
    ),
    (
        r"^(?:tiap|setiap|per|satu|masing-masing) (kelompok|klp|tim|kelas|grup) (?:(?:dikasih|diberi|dapat|dapet|dpt|kebagian|jatahnya|ngomong|bicara|maju) )+(?:waktu )?(?:berapa|brp) (?:menit|mnit|mnt|lama)\W*$",
        r"presentasi tiap \1 berapa menit",
    ),
    (
        r"\bseberapa (?:tinggi|besar|rendah|banyak|parah|cepat) (?:sih )?(?=(?:inflasi|angka|tingkat|laju|persentase|prevalensi|kemiskinan|pengangguran|stunting|kenaikan|pertumbuhan|nilai|skor|indeks|jumlah|porsi)\b)",
        "berapa ",
    ),
    (
        r"\bhow (?:high|low|big|large|bad) (?:is|was|are|were) (?=(?:the )?(?:inflation|poverty|unemployment|stunting|rate|score|index|share|growth)\b)",
        "what is ",
    ),
    (r"\bujung(?:2|-ujung| ujung)(?:nya|ny)? ", ""),
    (
        r"\b(?:bus|bis|mobil|minibus|shuttle)(?:nya)? (?:yang )?(?=ke (?:(?!(?:jln|jalan|berangkat|brgkt|brngkt|brangkat|pergi|otw|cabut)\b)[a-z]+ ){1,3}(?:jam|jm|pukul|kapan|kpn)\b)",
        "bus berangkat ",
    ),
    (
        r"\b(malam|mlm|malem|sore|pagi|siang|besok|bsk|lusa|hari|sabtu|minggu|senin|selasa|rabu|kamis|jumat)( ini| nanti| besok| bsk| terakhir)?(?: (?:kita|kami|saya|sy|itu|nanti|masih|udah|sudah|waktunya|acaranya))* (?:be?bas|free|kosong|nganggur|luang|lowong)(?: (?:aja|saja|dong|ga|gak|nggak|tidak|kan|ya|sih|acara|kah|apa|atau|msh|masih|ada|enggak|engga|acara|kegiatan|kerjaan|agenda|tugas|lagi|gitu|kita))*(?: (?:atau|apa) (?:masih |msh )?ada [a-z]+)?\W*$",
        r"\1\2 ada acara apa",
    ),
    (
        r"\b(malam|mlm|malem|sore|pagi|siang|besok|bsk|lusa|hari)( ini| nanti| besok)?(?: (?:kita|kami|masih|msh|tetap))* ada (?:acara|kerjaan|kegiatan|agenda|jadwal|tugas)(?: (?:lagi|lg))? (?:atau|apa) (?:sudah |udah |udh )?(?:bebas|free|kosong|nganggur|istirahat)\b",
        r"\1\2 ada acara apa",
    ),
    (
        r"\b(?:jam|jm|pukul) (\d{1,2}(?:[.:]\d\d)?) (?:apa|atau|or|ato|atw|/) (?:jam |jm |pukul )?(\d{1,2}(?:[.:]\d\d)?)\b(?! (?:kita|ada|acara))",
        r"jam \1 atau jam \2",
    ),
    (
        r"\b(?:(?:ke|di) ?luar|pindah)(?: (?:rs|kantor|gedung|hotel|lokasi|tempat|dari sini))? (?:atau|apa|ato|atw) (?:tetap |tetep |masih )?di (?:sini|dalam|tempat)(?:nya)?(?: (?:aja|saja))?\b|\bdi (?:sini|dalam|tempat)(?: (?:aja|saja))? (?:atau|apa|ato|atw) (?:(?:ke|di) ?luar|pindah)\b",
        "di mana",
    ),
    (
        r"\b(?:di )?(?:kota|kabupaten|daerah|kab) (?:tempat |yang |yg )+(?:kami|kita|saya|sy) (?:berkunjung|kunjungi|datangi|tuju|berada|visitasi)\b",
        "kota ini",
    ),
    (
        r"\bdi ?kumpul(?:in)?\b(?= (?:kapan|kpn|jam|jm|pukul|paling|ke|tanggal|tgl|hari|lewat|di mana|dmn)\b)",
        "dikumpulkan",
    ),
    (
        r"^(jam|jm|pukul) (?!berapa|brp|apa|ke\b|\d)((?:(?!(?:berapa|brp|jam|jm|pukul|ada|atau|apa)\b)[a-z-]+ ){1,4})(berapa|brp)\b(?! (?:menit|lama|jam|orang|banyak|kali))",
        r"\2\1 \3",
    ),
    (
        r"\b(?:head|chair|chairman|chairperson|boss|captain) of (?=(?:the |our |my )?(?:group|team|class|kelompok|kelas|tim)\b)",
        "leader of ",
    ),
    (
        r"^(?!.*\b(?:today|tomorrow|now|next)\b)([^?]{6,60}?), (?:so )?what (?:to do|(?:should|do|can|must) (?:i|we) do)\W*$",
        r"what if \1",
    ),
    (
        r"\b(?:what|which) number is (our|my|the) (bus|coach|car|van|minibus)\b",
        r"what is the number of \1 \2",
    ),
    (r"\bany (?:more )?(?:session|agenda|activit(?:y|ie)|item|event)s? left\b", "what is left"),
    (r"\bwhere and (when|what time)\b", r"\1 and where"),
    (r"\bsee (?=(?:them|(?:the )?(?:group|team|class|others?)\b)[^,?.]*\bagain\b)", "meet "),
    (
        r"\b(?:are|is|am) (?:we|i|everything|it) (?:all )?(?:done|finished|through|over|free) for (?:the day|today|the rest of the day)\b",
        "what time do we finish today",
    ),
    (
        r"\bhow (do|can|should) (i|we) (?:get|go|travel|walk) from (?:the )?[^,?.]{3,40}? to (?=\w)",
        r"how \1 \2 get to ",
    ),
    (
        r"\bhow much (?=(?:groups?|teams?|people|persons?|participants?|members?|places?|locus|loci|days?|sessions?|agendas?|activit(?:y|ies)|events?|items?|speakers?|slides?|pages?|questions?|rooms?|bus(?:es)?|cit(?:y|ies)|hotels?|times)\b)",
        "how many ",
    ),
    (
        r"^(?:(?:eh|lho|loh|lah|min|kak|pak|bu|maaf|terus|trus|tapi|tp),? )*(?:bukannya|bukankah|bukane|bkn(?:nya|ny|kah)|apa bukan)(?: sih| ya)? ([^,?;]{6,}?)(?: (?:ya|yah|kan|sih|to|toh))*(?:\?+|$)",
        r"\1 kan?",
    ),
    (
        r"^(?:nanti |besok )?di ([\w .-]{2,30}?) (?:nanti )?(?:kita|kami|rombongan|saya)(?: nanti| semua)? (?:(?:ber)?kumpul|ngumpul|masuk|duduk|ketemu|bertemu|diterima|naik|diarahkan)(?:nya)?(?: nanti)?(?: di| ke)? (gedung|ruang|ruangan|lantai) (mana|berapa|brp|apa)",
        r"\1 di \2 \3",
    ),
    (r"\bada spa(?=\b(?! (?:nama|yang|yg|saja|aja)))", "ada pijat"),
    (r"\b((?:bagasi|koper|luggage|barang)\w*\b[^?]{0,30}?\b(?:berapa|brp|maksimal)) kilo\b", r"\1 kilogram"),
    (
        r"^siapa (?:saja )?(?:yang |yg )?(?:akan |bakal |nanti )?(?:men)?dampingi (?:kelompok |grup |tim )?(?:kita|kami|saya)(?: selama (?:kunjungan|visitasi)\w*)?\W*$",
        "siapa pendamping kelompok kita",
    ),
    (
        r"^who (?:will |is going to )?accompan(?:y|ies) (?:us|me|our (?:group|team))(?: during (?:the |this |our )?(?:visit|trip))?\W*$",
        "who is the coach of our group",
    ),
    (
        r"^((?:(?:pak|bu|ibu|bapak|mas|mbak|kak|om|si) )?[\w.]{3,}(?: [\w.]+)?) (?:ya|yah|kan|to)(?: yang| yg| itu| jadi)* ((?:lo|pic|ketua|wakil ketua|pembimbing|coach|widyaiswara|moderator|narasumber|pendamping|narahubung|kepala|sekretaris|camat|lurah|sopir)\b[^?,]{0,40})\?",
        r"\1 \2 kan?",
    ),
    (
        (
            r"\b(kalau|klo|kalo|kl|klu|bila|jika|jk|seandainya|andai|misal(?:nya)?|semisal|gimana kalau|if)((?: the| misal| nanti| ternyata| tiba-tiba| ada)*) (?:ombak|gelombang|laut|lautnya|cuaca|cuacanya|angin|ombaknya|gelombangnya|sea|waves?|weather)"
            r"(?: (?:lagi|terlalu|ternyata|sangat|sedang|nya|is|are|gets?|turns?|too|very))* (?:(?:tidak|ga|gak|g|nggak|tdk|kurang) (?:bersahabat|mendukung|memungkinkan|bagus|baik|oke|aman)|buruk|jelek|besar|tinggi|ganas|gede|kencang|kenceng|ekstrem|rough|bad|high|big|strong|stormy)\b"
        ),
        r"\1 cuaca buruk",
    ),
    (
        r"^(?:apa(?:kah)? )?(?:tanda|tandanya|tanda-tanda|pertanda|isyarat|isyaratnya|kode|kodenya|ciri|cirinya|aba-aba)(?: (?:kalau|klo|kalo|kl|bila|jika|bahwa|ketika))?((?: [a-z]+){0,3}?) (?:di)?(?:batal|tunda|cancel)(?:kan|in|nya)?\b((?: [a-z]+){0,3}?)(?: (?:itu|tu|ya|tuh|apa|apaan|gimana|bagaimana|seperti apa|kayak apa))*\W*$",
        r"kalau\1\2 dibatalkan bagaimana",
    ),
    (
        r"\bhow (?:will|do|would|can) (?:we|i) (?:know|be told|find out|tell) (?:if|whether|that) ((?:the |our )?[a-z ]{3,30}?) (?:is|are|gets?|has been|was|will be) (?:cancel(?:l)?ed|called off|postponed|off)\b",
        r"what if \1 is cancelled",
    ),
    # what one would rather not do, whom one would call
    (r"^(wajib|harus|mesti|kudu) (ikut|hadir|datang)( [^?,]{3,40}\?)", r"apakah \1 \2\3"),
    (
        (
            r"\b(?:boleh|bole|bisa|bs|bolehkah|bisakah)(?: (?:ga|gak|g|tidak|nggak|kah|saya|sy|kita|kami|aku|kalau|klo|kalo|untuk))* "
            r"(?:bolos|ngebolos|skip|di-?skip|di skip|ngeskip|nge-skip|mangkir|(?:ga|gak|g|tidak|nggak|ngga|tdk|ndak|tra) (?:usah )?(?:ikut|hadir|datang|ngikut|dateng)|dilewatkan|dilewati|melewatkan)\b(?: (?:dari|di|acara|sesi|ikut))*(?! besok\b| lusa\b)"
        ),
        "apakah opsional",
    ),
    (
        (
            r"\b(?:bisa|bs|boleh|masih bisa|sempat|dapat|mungkin)(?:kah)?(?: (?:kita|kami|saya|sy|ga|gak|tidak))* (?:(?:me)?(?:nelpon|nelfon|nelpun|nelp)|(?:me)?(?:telp|telpon|telepon|telfon|tlp|tlpn)|vc|vidcall|video ?call|hubungi|menghubungi|ngabarin|ngabari|mengabari|kabari|kontak|wa|wa-an)(?: ke| sama)? "
            r"(?:orang )?(?:rumah(?! (?:sakit|makan|dinas|jabatan|bu|pak|bupati|wali))|keluarga|istri|suami|anak(?:-anak)?|bini|ortu|orang ?tua|pacar)(?:nya|ku)?\b"
        ),
        "ada sinyal",
    ),
)
"""Patterns, and what they stand for."""
