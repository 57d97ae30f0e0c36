"""Turns of phrase about people and their groups: who is put where, whose list of names, how many heads."""

from __future__ import annotations

_HEAD = r"(?:kelompok|klp|klpk|klmpk|kel|kelas|kls|grup|group|tim|team|regu|class)"
_GROUP = rf"(?:{_HEAD} (?!(?:mana|apa|berapa|brp|siapa|yang|yg|lain|ini|itu|saja|aja|sama|dan)\b)[\w-]+)"
_MEMBERS = r"(?:anggota|peserta|orang|org|personel|personil|member|warga|anak|temen|teman|rekan)(?:-anak|-orang|-org|-teman|-temen)?"
_ROLE = r"(?:coach|coaches|pembimbing|widyaiswara|mentor|ketua|leader|pendamping)"
_LISTED = r"(?:members|participants|anggota|peserta)"
_OWN = r"(?:kita|kami|saya|aku|gw|gue|our|my|us|me|mine|the|this|that|all|semua|seluruh|ini|itu|tiap|setiap|each|every|siapa|sapa|apa|mana|ya|dong|lain|lainnya|masing-masing|group|ada|berapa)"
_ALSO = r"(?:dan|sama|sm|ama|beserta|berikut|serta|plus|and|&)"
_HOLDS = r"(?:menjabat|menjadi|jadi|memegang jabatan|pegang jabatan|menduduki jabatan|menduduki|mengemban)"
_PUT = r"(?:di|ter)?(?:taruh|tempat(?:kan|in)|masuk(?:kan|in)|kelompok(?:kan|in)|gabung(?:kan|in)|posisi(?:kan|in)|plot(?:kan|in)?|tugas(?:kan|in)|letak(?:kan|in))(?:nya|ny)?"
_SURE = r"(?:tolong |dong |minta |semua |aja |saja |sekalian |lengkap |juga )*"

_CARRIED = r"(?:koper|tas|barang|laptop|leptop|plakat|cendera|cenderamata|souvenir|suvenir|oleh|spanduk|banner|bendera|makan|makanan|minum|minuman|snack|konsumsi|bus|bis|busnya|mobil|mobilnya|motor|kendaraan|obat|kado|dokumen|berkas|proyektor|kamera|map|kotak|kardus|kunci|payung|id|name|tag|kita|kami|saya|rombongan|aku|gw)"

_NOT_HELD = (
    r"(?!(?:sebagai |jadi )?(?:apa|siapa|berapa|brp|sejak|sampai|kapan|di ?mana|selama|lagi|itu|di|juga)\b)"
)

PEOPLE: tuple[tuple[str, str], ...] = (
    # who holds an office
    (
        rf"\b(siapa|sapa|sp|syp|siapakah) (?:sih |ya |itu )?(?:(?:yang|yg|yng) )?(?:sekarang |saat ini |kini )?{_HOLDS} (?:jabatan |posisi )?(?:sebagai |selaku )?{_NOT_HELD}",
        r"\1 ",
    ),
    (
        r"\b(?:dijabat|diduduki|diemban)(?: oleh| sama| ama)? (?=(?:siapa|sapa|sp|syp)\b)",
        "",
    ),
    (
        rf"^((?:pak |bu |ibu |bapak )?(?!(?:siapa|apa|yang|yg|kita|kami|saya)\b)[\w.'-]+(?: [\w.'-]+){{0,3}}?) {_HOLDS} (?:sebagai |selaku )?{_NOT_HELD}(?=[^,?]+ (?:ya|kan|bukan|betul|benar|bener|right)\W*$)",
        r"\1 itu ",
    ),
    # what a group has
    (
        rf"\b(?:judul|isu|isyu|tema|theme|fokus bahasan|pokok bahasan|bahan diskusi)(?:nya)? (?:yang (?:diangkat|dibahas|diambil|dipilih) )?(?:(?:dari|untuk|utk|buat|diskusi|strategis|pembahasan|oleh|of|for) )*(?={_GROUP})",
        "topik ",
    ),
    (
        rf"({_GROUP})(?: (?:itu|ini|tuh))? (?:ngangkat|mengangkat|ambil|mengambil|dapat|dapet|kebagian|punya|pakai|pake)?(?: )?(?:judul|isu|isyu|tema|fokus bahasan|pokok bahasan)(?:nya)?(?= (?:apa|ap|itu apa|tentang apa)\b)",
        r"\1 topik",
    ),
    (
        rf"\b(?:yang |yg )?(?:(?:men|di|n)?damping(?:i|in)|(?:mem|di|m)?bimbing|nge-?coach|nge-?mentor(?:in)?)(?: oleh)? (?={_GROUP})",
        "pembimbing ",
    ),
    (
        rf"\b(?:fasilitator|tutor|dosen|widyaiswara|wi)(?:nya)? (?={_GROUP} (?:siapa|sapa|sp)\b)",
        "pembimbing ",
    ),
    (
        rf"\b(siapa|sapa|sp) (?:fasilitator|tutor|dosen|widyaiswara|wi)(?:nya)? (?={_GROUP})",
        r"\1 pembimbing ",
    ),
    (rf"\b(?:kapten|captain|ketum|ketua umum|komandan|ketua kelas) (?={_GROUP})", "ketua "),
    (
        rf"({_GROUP}) (?:diketuai|diketuain|dikomandoi|dikapteni|dikepalai)(?: oleh| sama| ama)?(?= (?:siapa|sapa|sp)\b)",
        r"\1 ketuanya",
    ),
    (
        rf"\b(?:yang|yg) (?:bawain|bawakan|ngebawain|membawakan) (?!{_CARRIED}\b)([^,?.]{{3,60}}?) (?:itu |tuh |orangnya |ntar |nanti )*(?:siapa|sapa|sp|spa|siape)\b",
        r"siapa pengisi \1",
    ),
    (
        rf"\b(?:siapa|sapa|sp|spa|siape) (?:sih |ya |yang |yg |nanti |ntar )*(?:bawain|bawakan|ngebawain|membawakan) (?!{_CARRIED}\b)(?=[^,?.]{{3,60}})",
        "siapa pengisi ",
    ),
    (
        rf"^(?![^.]*\b(?:berapa|brp|siapa|apa|mana|kapan|di ?mana|dmn)\b[^.]*\.)[^.?!,]{{0,50}}?\b({_GROUP})\b[^.?!]{{0,30}}?[.!] (?!.*\b(?:sana|situ)\b)([^.?!]*?)\bmereka\b",
        r"\2\1",
    ),
    (
        rf"\bnama(?:-nama)?(?:nya)? (?={_HEAD}(?:nya)?(?: kita| kami| saya| aku| gw| ini| itu)* (?:apa|apaan)\b)",
        "",
    ),
    (
        rf"\b(?:{_PUT}|(?:(?:yang|yg) )?(?:tergabung|terdaftar|tercatat)) (?:di ?dalam |dalam |di |ke dalam |ke |pada |sebagai anggota )*(?={_HEAD}\b)",
        "",
    ),
    (
        rf"\b(?:daftar|list|sebut\w*|tulis\w*|siapa (?:saja|aja))(?: lengkap| semua)?(?: nama(?:-nama|nya)?)? {_MEMBERS} (?=[^,?.]{{2,40}}?(?:,| {_ALSO} | sekalian | terus | trs ))",
        "siapa saja anggota ",
    ),
    (
        rf"\b(?:daftar|list|sebut\w*|tulis\w*|siapa (?:saja|aja))(?: lengkap| semua)?(?: nama(?:-nama|nya)?)? {_MEMBERS} (?={_GROUP})",
        "siapa saja anggota ",
    ),
    (
        rf"\b(?:(?:bagi|minta|kirim\w*|sebut\w*|daftar|list|tulis\w*) )*nama-nama (?:{_MEMBERS} )?({_GROUP})(?! (?:apa|dipakai|artinya))",
        r"siapa saja anggota \1",
    ),
    (
        rf"\b{_MEMBERS} ({_GROUP}) (?:itu |ini )?(?:siapa|sapa|sp)\b(?: saja| aja)?",
        r"siapa saja anggota \1",
    ),
    (
        rf"((?:berapa|brp) (?:orang|org|peserta|anggota|kepala|pax|jiwa)\b[^,?.;]*?)(?:[,?.;]+| dan| terus| trs| sama| sekalian)+ *{_SURE}(?:(?:di)?(?:sebut|tulis|list|rinci|spill|kasih|bagi)\w* {_SURE}(?:siapa (?:saja|aja)|nama(?:-nama)?(?:nya)?)|siapa (?:saja|aja)(?: mereka| itu| nama(?:-nama)?nya| orang(?:-orang)?nya)?)(?: (?:dong|ya|sih|satu-satu|semua))*(?=\W*$)",
        r"\1, siapa saja anggotanya",
    ),
    (
        rf"\b(?:siapa )?(?:the |nama )?({_ROLE})(?:nya)?(?: names?| nama)? {_ALSO} (?:the )?(?:siapa saja |nama )?(?:(?:full |complete )?list of |names of (?:the )?|daftar )?({_ROLE}|members|participants|anggota|peserta)(?:nya)? (?:for |of |in |from |dari |untuk |buat )?({_GROUP})(?: (?:siapa(?: saja| aja)?|apa))?",
        r"siapa \1 \3, siapa \2 \3",
    ),
    (
        rf"\b(?:siapa )?(?:(?:the|nama|daftar) )?({_ROLE}|{_LISTED})(?:nya)?(?: names?| nama)? {_ALSO} (?:who (?:is|are) )?(?:the )?(?:siapa (?:saja |aja )?|nama )?(?:(?:full |complete )?list of |names of (?:the )?|daftar )?({_ROLE}|{_LISTED})(?:nya)? (?:for |of |in |from |dari |untuk |buat )?(?!{_HEAD}\b|{_OWN}\b)([a-z][\w-]+)(?: (?:siapa(?: saja| aja)?))?(?=\W*$)",
        r"siapa \1 \3, siapa \2 \3",
    ),
    (
        rf"^(?:siapa )?(?:nama )?({_ROLE}) {_ALSO} ({_ROLE})(?:nya)? ((?!kota|kabupaten)[\w-]+(?: [\w-]+)?) (?:siapa|sapa|sp|sape)(?: saja| aja)?\b",
        r"siapa \1 \3, siapa \2 \3",
    ),
    (
        rf"^(?!(?:kita|kami|saya|sy|aku|gw|gue|siapa|apa|yang|yg|acara|makan)\b)([^,.?]{{3,40}}?) (?:satu |se|1 ){_HEAD} (?:sama|sm|dengan|bareng|ama) (?:siapa|sapa|sp|sape)(?: saja| aja)?\b",
        r"\1 kelompok mana, siapa saja anggota kelompoknya",
    ),
    (
        rf"\b(?:siapa (?:saja |aja )?)?(?:teman|temen|rekan|anggota)(?: yang| yg)? (?:satu |se|1 ){_HEAD}(?:nya)? (?:dengan |sama |dari )?((?:pak |bu |ibu |bapak )?(?!(?:saya|kita|kami|gw|aku|siapa|apa|yang)\b)[a-z'.]+(?: (?!siapa|apa)[a-z'.]+){{0,2}}?)(?: (?:siapa|sapa|sp)(?: saja| aja)?)?(?=\W*$)",
        r"\1 kelompok mana, siapa saja anggota kelompoknya",
    ),
    (
        rf"^(?!(?:kita|kami|saya|sy|aku|gw|gue)\b)([^,.?]{{3,40}}?) {_HEAD}(?:nya|ny| nya| ny) (?:dibimbing|didampingi|pembimbingnya|coachnya|mentornya)(?: oleh| sama)? (?:siapa|sapa|sp|sape)\b",
        r"\1 kelompok mana, siapa pembimbing kelompoknya",
    ),
    (
        rf"^(?!(?:kita|kami|saya|sy|aku|gw|gue)\b)([^,.?]{{3,40}}?) {_HEAD}(?:nya|ny| nya| ny) (?:diketuai|dipimpin|ketuanya)(?: oleh| sama)? (?:siapa|sapa|sp|sape)\b",
        r"\1 kelompok mana, siapa ketua kelompoknya",
    ),
    (
        r"\b(?:siapa|sapa|sp|sape)(?: (?:yang|yg))? (?:nge|mem|m)?baw(?:ain|akan)(?:nya|ny)?\b(?=\W*$|[,.?]| (?:acara|materi|sesi|paparan|dan|terus|di mana)\b)",
        "siapa pengisinya",
    ),
    (
        r"\b(?:berapa|brp) kepala(?=(?: (?:ya|sih|dong|nih|sebenarnya|emang))*\W*$)",
        "berapa orang",
    ),
    (rf"({_GROUP}\b(?: \w+){{0,2}}) (?:berapa|brp) (?:jiwa|pax|nyawa|biji)\b", r"\1 berapa orang"),
    (rf"\bhow (?:big|large) is (?=(?:the |our |my )?{_HEAD}\b)", "how many people in "),
    (
        rf"^[^?.]*?\b({_ROLE})(?:-?nya|-?ny)? ([^,?.]{{3,40}}?)[,.]? (?:atas nama|a\.?n\.?|a/n|kepada|ditujukan kepada|namanya) (?:siapa|sapa|sp|spa|sape)\b[^,?.]*",
        r"siapa \1 \2",
    ),
)
"""Patterns, and what they stand for."""
