"""Turns of phrase about places: a pin on the map, an address to write down, whom one calls there, the room one looks for."""

from __future__ import annotations

_FIELD = r"(?:peta|map|pin|lokasi|alamat|nomor|nomer|kontak|koordinat|share ?lo[ck])"
_GIVE = r"(?:kirim|share|bagi|lempar|sebut|tulis|catat|ketik|info|infor?masi|sampai|beri|kasih|drop|spill|berikan)"
_ASK = r"(?:boleh(?:kah)?|bisa(?:kah)?|dapat(?:kah)?|mohon|tolong|minta|berkenan|coba)(?: (?:saya|kami|bantu|dibantu|untuk))*"
_DRIVER = r"(?:(?:pak|bang|abang|mas|the|my|our|a) )*(?:taxi |cab |bus |grab |gojek |ojol |ojek |taksi )?(?:sopir|supir|driver|pengemudi|kurir|courier|ojol|ojek|gojek|grab|taksi|cabbie)(?:nya)?(?: (?:saya|kita|kami|taksi|bus|grab|ojol))?"
_CALL = r"(?:menelepon|menelpon|telepon|telpon|nelpon|nelepon|ditelpon|ditelepon|hubungi|menghubungi|dihubungi|kontak|dikontak|mengontak|call)"
_ON_DUTY = (
    r"(?:(?:ber)?jaga|piket|stand ?by|(?:ber)?tugas|(?:ber)?dinas|nungguin|nunggu|ngurus|mengurus|pegang)"
)
_I = r"(?:saya|sy|aku|gw|gue|kita|kami|rombongan|kelompok saya)"

PLACES: tuple[tuple[str, str], ...] = (
    (
        r"\b((?:alamat|lokasi|titik|peta|maps?|address|location)(?:nya)?\b[^,?.!]+?) (?:untuk|utk|buat|bwt|for) (?:di)?(?:(?:pesan|pesen|order|naik|kasih|kirim|kasi|share)(?:in|kan)? (?:ke )?|the |a |our |my )?(?:taksi|taxi|gojek|gocar|goride|grab|grabcar|ojol|ojek online|ojek|maxim|indriver|uber|sopir taksi|driver online|kurir|paket)(?=\W*$)",
        r"\1",
    ),
    # a pin on the map
    (
        r"\btitik (?:peta|koordinat|lokasi|gps|g?maps?|google maps|lokus)(?:nya)?\b|\bkoordinat (?:peta|lokasi|gps|g?maps?)(?:nya)?\b",
        "peta",
    ),
    (
        rf"\b((?:{_ASK}|(?:di)?{_GIVE}(?:kan|in)?|mem?butuh(?:kan)?|perlu|butuh|memerlukan|send|drop)(?: dong| ya| juga| saya| kami)*) (?:titik|pin ?point)(?:nya)?\b(?! (?:kumpul|jemput|temu|api|nol|kritis|penjemputan|keberangkatan|baca|rawan|lelah|cctv))",
        r"\1 peta",
    ),
    (
        r"\b(peta [^,?.]{3,60}?) (?:sama|sm|dan|terus|trus|trs|&|plus|serta|lalu) (?:titik|peta|pin)(?: ke)? ",
        r"\1 dan peta ",
    ),
    (
        r"\bpeta(?:nya)?,? (?:yang |yg )?(?:ke|menuju) ([^,?.]{3,60}?) (?:sama|sm|dan|terus|trus|trs|&|plus|serta) (?:yang |yg )?(?:ke|menuju) ",
        r"peta \1 dan peta ",
    ),
    (
        rf",? (?:mohon |tolong )?(?:berkenan|berkenankah|bersedia|bisakah|bolehkah) (?:di)?{_GIVE}(?:kan|i)?\b",
        "",
    ),
    (
        rf"\b(?:{_ASK} )?(?:di|men|me)?{_GIVE}(?:kan|in|i)? (?=(?:saya |kami |dong )?{_FIELD}(?:nya|ny)?\b)",
        "minta ",
    ),
    (
        rf"\b({_FIELD}(?:nya|ny)?(?: (?:lokasi|map|maps|lengkap)(?:nya)?)?) (?:tolong |dong |ya )*(?:di)?(?:lempar|kirim|share|drop|spill|bagi|taruh|send)(?:kan|in)?(?: (?:sini|ke sini|sekalian|juga|dong|ya|ke grup|here))*(?=\W*$)",
        r"minta \1",
    ),
    (
        rf"\b(?:boleh|bisa|bs|dapat)(?:kah)?(?: dong| ya| saya| kami| kita)* (?:minta|mnta|mita|dapat|dapet) (?={_FIELD}\b)",
        "minta ",
    ),
    (
        r"\b(?:can|could|may) (?:i|we) (?:please )?(?:have|get|see) (?=(?:the |a |an )?(?:map|pin|location|coordinates|directions)\b)",
        "",
    ),
    (
        r"^(?:please |pls |can you |could you )*(?:drop|send|share|post|forward|text|ping)(?: me| us)? (?=(?:the |a |an )?(?:exact |full )?(?:location|address)\b)",
        "what is ",
    ),
    (
        r"^(?:please |pls |can you |could you )*(?:drop|send|share|post|forward|text|ping)(?: me| us)? (?:the |a |an )?(?:exact |google )?(?:pin|map|maps|coordinates|location pin) (?:of|for|to) ",
        "map of ",
    ),
    (
        r"(?<=\w)(?:,| dan| terus| sama)(?: (?:itu|tempatnya|lokasinya|ada))? di (?:jalan|jln|jl) (?:apa|mana)(?: (?:ya|sih|itu))*(?=\W*$)",
        ", alamatnya apa",
    ),
    # an address to write down
    (
        r"\b(alamat(?:nya|ny)?)(?: lengkapnya| lengkap)? (?:apa|gimana) (?:di|buat|untuk) (?:resi|paket|kurir|amplop|label|form\w*|aplikasi|gojek|grab)\b",
        r"\1 apa",
    ),
    (
        r",? (?:so )?what (?:do|should|can|shall) i (?:tell|say to|give|show) (?:him|her|them|the driver)\W*$",
        "",
    ),
    (
        rf"^{_DRIVER} (?:wants|needs|asks(?: me)? for|is asking(?: me)? for|wants to know|is requesting|requests) (?:an?|the|our)? ?(?=(?:exact |full |street )?(?:address|pin|map|location)\b)",
        "what is the ",
    ),
    (
        rf"^{_DRIVER} (?:nanya|tanya|bertanya|minta|butuh|perlu|mem?butuhkan|memerlukan|menanyakan|nyari|cari)(?:in|kan)? (?=(?:titik|{_FIELD}))",
        "minta ",
    ),
    # whom one calls there
    (
        rf"\b(?:ke )?(?:nomor|nomer|nmr|no) (?:siapa|sapa|sp|mana)(?: saja| aja)?(?: (?:yang|yg|kami|kita|saya|bisa|dapat|boleh|harus|sebaiknya|mesti|perlu))* {_CALL}\b",
        "siapa yang bisa dihubungi",
    ),
    (
        rf"\b(?:nomor|nomer|nmr|no|kontak|telepon|telp|wa|hp)(?:nya)? (?:orang |petugas |staf |pegawai )?(?:yang|yg) (?:lagi |sedang )?{_ON_DUTY} (?=di\b)",
        "siapa yang bisa dihubungi ",
    ),
    (
        r"\b(?:nomor|nomer|nmr|kontak|telepon|telp) (?:petugas|staf|staff|pegawai|orang) (?=di\b)",
        "siapa yang bisa dihubungi ",
    ),
    (
        r"\b(?:have|do) you (?:got|have|know|happen to have) (their|his|her|a|the) (?:phone |contact |mobile |cell )?(?:number|contact)s?\b",
        r"what is \1 number",
    ),
    (
        r"^(?:and )?(?:(?:can|could|may) (?:i|we|you) (?:please )?(?:have|get|give me|send me|share) )(their|his|her) (?:phone |contact |mobile |cell )?(?:number|contact)s?\b",
        r"what is \1 number",
    ),
    (
        r"(\b(?:(?:meny|ny|di)?sambut|(?:men|n|di)?[nt]?erima|tuan ?rumah|narasumber|pembicara|pemateri|pengisi|(?:meng|ng|di)?isi|moderator)\w*\b[^,?.]*\b(?:siapa|sapa|sp|spa|sape|siape)\b[^,?.]*)[,.?] *(?:(?:minta|bagi|share|kirim|kasih|tolong|mau|spill|ada)\w* )+(?:dong )?(?:(?:no|nomor|nomer|nmr|kontak)\.? ?)?(?:wa|hp|telp|telepon|kontak|nomor|nomer)(?: ?nya| ?ny)?(?: (?:dong|ya|juga|sekalian|beliau|nya|ga|gak))*(?=\W*$)",
        r"\1, nomor hp nya berapa",
    ),
    (
        r"\b(?:tuan ?rumah|shohibul bait)(?:nya)? (?=di [^,?.]{3,50}? (?:siapa|sapa|sp|spa|sape|siape)\b)",
        "yang menerima kita ",
    ),
    (
        r"\borang (?:nomor|nomer|nmr|no\.?) (?:satu|1|wahid)(?:nya)?\b",
        "pimpinan",
    ),
    # the room one looks for
    (
        rf"^(?:{_I} )?(?:(?:ini|baru|barusan|lagi) )?(?:sudah|udah|udh|sdh|dah)?(?: (?:di|sampai|nyampe|sampe|tiba|masuk|ada))+(?: (?:depan|lobi|lobby|parkiran|halaman|gerbang|resepsionis|pintu|pintu masuk|lantai dasar|bawah|meja))* (?:di )?(?!(?:sini|situ|sana|ruang)\b)([^,?.]{{3,50}}?)(?: (?:nih|ni|nich|ya))?,? (?:terus |trus )?(?:{_I} )?(?:(?:masuk|kumpul)(?:nya)? )?(?:di |ke )?(ruang|ruangan|lantai)(?:nya|ny)? (?:yang |yg )?(?:di ?)?(?:mana|mn|apa|berapa|brp)\b",
        r"\1 di \2 mana",
    ),
    (
        r"\b(?:lokus|tempat|lokasi|venue|gedung) (?:mana|apa) (?:yang |yg )?(?:akan )?(?:digunakan|dipakai|dipergunakan|jadi tempat|menjadi tempat|dijadikan tempat)(?:nya)? (?:untuk |buat |bagi |utk )?(?:acara |kegiatan )?(?=\w{4})",
        "di mana ",
    ),
    (
        r"\b(?:lokus|tempat|lokasi) (?:mana|apa) (?:yang |yg )?(?:untuk|buat) (?=\w{3})",
        "di mana ",
    ),
    (r"\bbertempat (?=(?:di ?mana|dmn)\b)", ""),
)
"""Patterns, and what they stand for."""
