"""Turns of phrase about the asking itself: who sends it on, what one would like to be sent, what else is told in a noun."""

from __future__ import annotations

_ASKERS = "pimpinan|bos|boss|atasan|istri|suami|anak|sopir|supir|driver|pembimbing|ketua|teman|temen|kawan|rekan|kadis|sekda|my boss|my wife"
_IN_DETAIL = r"(?:tolong |mohon |minta |coba |bisa )*(?:di)?(?:rinci|urai|jabar|detail|sebut|list)(?:kan|in)?(?: (?:satu-satu|satu per satu|satu persatu|semua(?:nya)?|saja|aja))*"

_TELLS = (
    r"(?:menyampaikan|nyampaikan|nyampein|nyampaiin|sampaikan|sampein|membawakan|bawakan|bawain|memberi(?:kan)?|ngasih|kasih|mengisi|ngisi|isi|menyajikan|nyajiin|"
    r"memaparkan|maparin|berbagi|menjelaskan|jelasin|ngejelasin|membagikan)"
)
_STUFF = r"(?:materi|bahan|paparan materi|isi materi|ilmu)(?:nya)?"
_AT = r"(?:pada|saat|di|dalam|untuk|waktu|pas|ketika|sesi|acara|kegiatan)"
_WHO = r"(siapa|sapa|sp)(?: (?:saja|aja|sih))?"

_NOTED = r"(?:(?:catatan|note|notes|pesan|keterangan|instruksi|petunjuk|arahan|info|informasi|hal|persiapan|ketentuan) (?:khusus|penting|tambahan|panitia)|catatan|catatannya|notes?|notenya)"

_FELLOW = r"(?:(?:temen|teman|tmn|rekan|kawan)(?:-\w+)? (?:sekamar|sebangku|sebelah|sekelompok|sekantor|seangkatan|serombongan|satu kamar)|roommate|room mate)"

ASKING: tuple[tuple[str, str], ...] = (
    (
        r"^apa (?=(?:kita|kami|saya|(?:kelompok|klp|tim|grup) [\w-]+) (?:juga |jg |semua |harus |akan |wajib |perlu )*(?:ikut\w*|mengikuti|termasuk|kebagian|diundang|hadir|menghadiri)\b)",
        "apakah ",
    ),
    (
        r"\b((?:kita|kami|saya|(?:kelompok|klp|tim|grup) [\w-]+)\b[^.?]{3,60}?),? (?:atau|ato|apa) (?:itu |ini |memang )?(?:cuma|cm|cuman|hanya|khusus)(?: buat| untuk| utk| bwt)? (?:kelompok |klp |grup |tim |yang |yg |anak )?(?:lain(?:nya)?|sebelah)(?: (?:saja|aja|ya|sih))*(?=\W*$)",
        r"\1?",
    ),
    (
        r"\b(kegiatan|acara|agenda|sesi|kunjungan|tempat|lokasi|lokus|instansi|hotel|ruang|hal|catatan|pakaian|busana) apakah\b",
        r"\1 apa",
    ),
    (r"\bisi(?:nya)? (?=(?:siapa|sapa)\b(?!.*\b(?:acara|sesi|materi|kamar)))", "anggotanya "),
    (
        r"\b(?:pakai|pake|menggunakan|memakai|gunakan) (ruang|aula|gedung)(?:an|nya)? (?:yang |yg )?(mana|apa)\b",
        r"di \1 \2",
    ),
    (
        r"\bpanitia(?:nya)? (?:ini |itu )?(?:dari|dr) (?:mana|instansi (?:mana|apa)|lembaga (?:mana|apa)|pihak mana)\b",
        "penyelenggaranya siapa",
    ),
    (
        r"^(?:nanti )?lepas (?!(?:sepatu|alas|sandal|dari|landas|kaki|jaket|masker|pantai|helm|topi)\b)([^,?]{3,50}?),? (?=(?:terus |trus |kita |kami )*(?:ngapain|ke ?mana|acara\w* apa|ada apa|lanjut|apa)\b)",
        r"setelah \1 ",
    ),
    (r"^apa (?=[^,?]{3,60} di (?:jl|jln|jalan)\b(?! (?:apa|mana)))", "apakah "),
    (
        r"\b(?:foto|poto|photo)[- ]?(?:rame|ramai|rame2|ramai2)(?:[- ](?:rame|ramai))?(?:nya)?\b",
        "foto bersama",
    ),
    (
        r"^(?!(?:acara|kegiatan|agenda|sesi|jadwal|hari|yang|maaf|mohon|permisi|izin|kita|kami|lokus|tempat)\b)([^,?]{3,50}?) sebelumnya (?:ada )?(?=(?:(?:acara|kegiatan|agenda)(?:nya)? )?(?:apa|ngapain)\b)",
        r"sebelum \1 acara ",
    ),
    (
        r"^([^,?]{3,50}?) (?:ada )?(?:pesan|keterangan)(?:nya)?(?: khusus| tambahan)? apa(?: ya| kak)?\W*$",
        r"ada catatan apa untuk \1",
    ),
    (
        r"^keterangan (?:untuk |buat |pada |saat |pas )?([^,?]{3,50}?) apa(?: ya| kak)?\W*$",
        r"ada catatan apa untuk \1",
    ),
    (
        r"^di ([^,?]{2,50}?) (?:kita |kami )?(?:berapa|brp) lama(?: ya| sih| kak| kita)*\W*$",
        r"berapa lama kita di \1",
    ),
    (
        r"^(?:ada yang |kamu |anda |kak,? )?kenal (?:sama |dengan )?((?:pak|bu|bapak|ibu|mas|mbak) [^,?]{2,40}?)(?: ga| gak| nggak| ngga| tidak)?\W*(?: siapa(?: ya| sih| itu)*)?\W*$",
        r"siapa \1",
    ),
    (
        r"^(?:setelah|sesudah|habis|abis|selepas|seusai|sehabis) (?:acara|kegiatan|agenda)(?:nya)? (?:yang )?pertama(?: selesai| itu)*,? (?:kita |kami |ada |lanjut )*(?:acara |kegiatan )?(?:apa|ngapain|ke ?mana)(?: ya| sih| kak)*\W*$",
        "acara kedua apa",
    ),
    (
        r"^(?:setelah|sesudah|habis|abis|selepas|seusai|sehabis) (?:acara|kegiatan|agenda)(?:nya)? (?:yang )?kedua(?: selesai| itu)*,? (?:kita |kami |ada |lanjut )*(?:acara |kegiatan )?(?:apa|ngapain|ke ?mana)(?: ya| sih| kak)*\W*$",
        "acara ketiga apa",
    ),
    (
        r"^(?:setelah|sesudah|habis|abis|selepas|seusai|sehabis) (?:acara|kegiatan|agenda)(?:nya)? (?:yang )?ketiga(?: selesai| itu)*,? (?:kita |kami |ada |lanjut )*(?:acara |kegiatan )?(?:apa|ngapain|ke ?mana)(?: ya| sih| kak)*\W*$",
        "acara keempat apa",
    ),
    # who claims it
    (
        rf"\b(?:kata|ktnya|katanya|menurut) {_FELLOW}(?: (?:saya|sy|gw|gue|aku|kami))?(?: (?:kalau|kalo|klo|bahwa))?\b",
        "kata teman",
    ),
    (
        rf"\b{_FELLOW}(?: (?:saya|sy|gw|gue|aku|kami))? (?:bilang|blg|ngomong|cerita|ngasih tau|kasih tau)(?: (?:kalau|kalo|klo|bahwa))?\b",
        "kata teman",
    ),
    (
        r"^my (?:room ?mate|neighbou?r|friend|colleague|buddy|mate|boss) (?:says|said|told me|tells me|thinks|claims|insists)(?: that)? ([^.?]{5,80}?)[.,?] *(?:is (?:that|it|this) (?:so|right|true|correct)|right|correct|true)\W*$",
        r"is it true that \1?",
    ),
    (
        r"\b(?:can|could|would) you (?:please )?confirm (?:that |whether |if )?(?=[^?]*\b(?:is|are|starts?|begins?|ends?)\b[^?]*\d)",
        "is it true that ",
    ),
    (r", (?:yes|yeah|yep|yea|innit)\?+$", ", right?"),
    (
        r"^is (?:the )?([^?,.]{3,40}?) on (?:our|the) (?:route|list of stops|tour|list)(?=\W*$)",
        r"do we go to \1",
    ),
    (r"\bdo we get to visit\b", "do we go to"),
    (
        r"\btermasuk (?:dalam |di )?(?:tujuan|rute|destinasi|daftar)(?: kunjungan)? (?:kita|kami|rombongan)\b",
        "kita kunjungi",
    ),
    # who speaks
    (
        rf"\b(kapan|kpn|(?:jam|jm|pukul|pkl) (?:berapa|brp)) ((?!(?:kita|kami|kelompok|saya|peserta)\b)[^,?.]{{3,40}}?) {_TELLS} {_STUFF}\b",
        r"\1 \2 bicara",
    ),
    (
        rf"^((?!(?:kita|kami|kelompok|saya|peserta|siapa|yang|yg)\b)[^,?.]{{3,40}}?) {_TELLS} {_STUFF} (?=(?:kapan|kpn|(?:jam|jm|pukul|pkl) (?:berapa|brp)|di sesi)\b)",
        r"\1 bicara ",
    ),
    (
        rf"\b{_WHO} (?:(?:yang|yg|akan|bakal|nanti|jadi) )*{_TELLS} {_STUFF} (?={_AT}\b)",
        r"\1 pembicara ",
    ),
    (
        rf"\b(?:yang|yg) (?:(?:akan|bakal|nanti) )*{_TELLS} {_STUFF} (?:{_AT} )?([^,?.]{{3,40}}?) {_WHO}\b",
        r"pembicara \1 \2",
    ),
    (
        rf"\b{_STUFF} ([^,?.]{{3,40}}?) (?:akan )?(?:disampaikan|disampein|dibawakan|dibawain|diberikan|diisi|disajikan|dijelaskan)(?: oleh| sama)? {_WHO}\b",
        r"pembicara \1 \2",
    ),
    (r"\b(?:pengisi|penyampai|pemberi|penyaji|pembawa) materi(?:nya)?\b", "pemateri"),
    (
        r"\b(?:yang|yg) (?:bawain|bawakan|membawakan|ngebawain|bawakin|ngisi|ngisiin|mengisi)(?:nya)? (siapa|sapa|sp)\b",
        r"pembicaranya \1",
    ),
    (
        r"\b(siapa|sapa|sp) (?:yang |yg )?(?:bawain|bawakan|membawakan|ngebawain)(?:nya)?(?=(?: (?:ya|sih|nih|dong|kak|min))*\W*$)",
        r"\1 pembicaranya",
    ),
    # who sends and asks
    (
        r"^(?:(?:can|could|would) (?:you|i) (?:please )?|please )?(?:send|share|give|show|get|have)(?: me| us)? (?:the |our |a )?(?:full |complete |whole )?(?=(?:schedule|agenda|rundown|programme|program|itinerary)\b)",
        "what is the ",
    ),
    (
        r"^(?:(?:jadi|nah|makanya|mohon|tolong|minta|boleh|bisa|bisakah|mhn|tlg|coba|dapat|berkenan|kiranya) )*(?:saya )?(?:di)?(?:kirim|share|bagi|sampai|tampil|tunjuk|info|informasi|spill|baca|jabar|urai|papar|sebut)(?:kan|in|i)?(?: ke saya| dong| ya)? (?=(?:susunan|jadwal|jdwl|agenda|rundown|rangkaian|itinerary|acara|kegiatan|urutan)\b)",
        "",
    ),
    (
        rf"^(?:pak |bu |ibu |bapak )?(?:{_ASKERS})(?: (?:saya|sy|gw|aku|kami))? (?:nanya\w*|tanya\w*|bertanya|menanyakan|mau tahu|pengen tahu|is asking|asks?)(?: ke| sama)?(?: saya| sy| aku| gw| kami| me)?[,:]? (?=.*(?:apa|berapa|brp|mana|siapa|kapan|what|when|where|who))",
        "",
    ),
    (r"\bi ?a?m (?:a bit |completely |totally )?lost\b[,.!]* *(?:so |and |- )?", ""),
    (
        r"(?:^|(?<=[.,] ))(?:mohon|minta|butuh|perlu|tolong) (?:kepastian|konfirmasi|penegasan|kejelasan|info|informasi|penjelasan|petunjuk|pencerahan|arahan)(?:nya)?,? (?:mengenai |tentang |soal |terkait )?(?=(?:apakah|pukul|pkl|jam|jm|kapan|siapa|berapa|ke ?mana|di ?mana)\b)",
        "",
    ),
    (
        r"\bsma? (?=(?:kelompok|klp|klmpk|kelas|tim|team|grup|group|kita|kami|saya|siapa|sp|yang|yg|jam|jm|brp|berapa|di mana|dmn|sampai|sampe|smpe|pak|bu|untuk|utk|sekalian)\b)",
        "sama ",
    ),
    (r"\bno\.? (?=(?:wa|hp|telp|telepon|tlp|kontak|whatsapp|handphone)\b)", "nomor "),
    (
        r"\b(?:(?:tapi|saya|sy|gw|gue|aku|kami|kita) )*(?:lupa|gatau|(?:ga|gak|g|nggak|tidak|tdk|belum|blm) (?:tau|tahu|ingat|inget|hafal|hapal))(?: lagi)? (?:nama|orang)nya\b",
        "siapa",
    ),
    (
        r"(?<!ketua )(?<!pimpinan )(?<!pemimpin )(?<!kepala )(?<!memimpin )(?<!pimpin )\b(?:anak|orang|temen|teman|rombongan|warga)(?:-anak|-orang)? (?=(?:tim|kelompok|kelas|grup|klp|klmpk|group|team)\b)",
        "",
    ),
    (
        r"\bwhat(?: are| is|'re|re)? (?:its|the|their) (?:start(?:ing)?|begin(?:ning)?)(?: times?)? and (?:its |the )?(?:end|finish|closing)(?:ing)?(?: times?)?(?! (?:of|for|on)\b)",
        "what time does it start and when does it end",
    ),
    # what is noted of an item
    (
        r"^(?:noted|notes?|catatan|keterangan|ketentuan)(?:nya)? (?:apa saja|apa aja|apa) (?:(?:untuk|utk|buat|bwt|pada|dari|saat|pas|soal|tentang|mengenai) )+(?=[^,?.]{3,45}\W*$)",
        "apa yang perlu diperhatikan saat ",
    ),
    (
        rf"^(?:(?:ada|apa|adakah|apakah|saja|aja|minta|mohon|info|tolong|terdapat) )*{_NOTED} (?:(?:untuk|utk|buat|bwt|di|pada|dari|soal|tentang|mengenai|terkait|saat|pas|waktu|acara|kegiatan|sesi) )*(?![^,?.]*\b(?:mana|siapa|berapa|brp|kapan|bagaimana|gimana|jam|pukul|disimpan|dikumpul\w*)\b)(?!apa\b|ga\b|gak\b|tidak\b)([^,?.]{{3,45}}?)(?: (?:itu|ini|nanti))*(?: (?:apa(?:kah)?|apa saja|apa aja|ada|ga|gak|nggak|ngga|tidak|kah|ya|sih|dong))*(?=\W*$)",
        r"apa yang perlu diperhatikan saat \1",
    ),
    (
        rf"^(?![^?]*\b(?:mana|siapa|berapa|brp|kapan|what|when|where|who|how|which|my|do|di(?:kumpul|simpan|kirim)\w*)\b)([^,?.]{{3,45}}?) (?:itu |nanti |ada |apa )*{_NOTED}(?:nya)?(?: (?:apa(?:kah)?|saja|aja|ada|ga|gak|nggak|ngga|tidak|kah|ya|sih|dong))*(?=\W*$)",
        r"apa yang perlu diperhatikan saat \1",
    ),
    (
        r"\b(?:(?:is|are) there |do we have |what(?: is| are|'s) )?(?:the |a |any |some )?(?:special |specific |particular |additional )?(?:notes?|remarks?|instructions?|reminders?|requirements?) (?:for|about|on|attached to|regarding) (?=(?:the |our )?\w)",
        "anything special at ",
    ),
    # what else is told in a noun
    (
        r"^(?:info |cek )?(?:jam|jm|pukul|pkl|waktu) (?:di)?(mulai|selesai|berakhir|kelar|beres|bubar)(?:nya)?(?: (?:acara|sesi))? (?!(?:berapa|brp|dan|serta|sampai|hingga|sama|atau|ato|kita|kami|ya|itu|sih|&|n|di|dari|jam|pukul|hari|setiap|tiap)\b)([^,?.]{3,50})(?<! berapa)(?<! brp)(?=\W*$)",
        r"jam berapa \1 \2",
    ),
    (
        r"\b(?:(?:harus|mesti|kudu|wajib|mulai) )*(?:standby|stand by|stanby|setenbai) ((?:jam|jm|pukul|pkl) (?:berapa|brp)) (?:(?:untuk|utk|buat|bwt|di) )+(?=\w)",
        r"\1 mulai ",
    ),
    (
        r"\b(?:jam|pukul|waktu|jam berapa) (?:di)?mulai(?:nya)? (?:dan|serta|&|n|sampai|hingga|beserta|sama|maupun|juga) (?:jam |pukul |waktu )?(?:selesai|berakhir|bubar|kelar|akhir)(?:nya)?(?: dari| untuk)? (?!berapa|brp)([^,?.]{3,60}?)(?![^,?.;]*\b(?:kapan|berapa|brp|apa|siapa|mana)\b)(?=[,?.]|$)",
        r"jam berapa mulai \1, jam berapa selesai \1",
    ),
    (
        r",?\s*(?:\b(?:mohon|tolong|minta|dan|serta|berikut|beserta|sekaligus|sekalian|juga|dengan) )+(?:jam|pukul|waktu|perkiraan|estimasi)(?: jam| waktu)? (?:di)?mulai(?:nya)?\b(?! (?:jam|pukul|berapa))",
        ", jam berapa mulai",
    ),
    (
        r",?\s*(?:\b(?:mohon|tolong|minta|dan|serta|berikut|beserta|sekaligus|sekalian|juga|dengan) )+(?:jam|pukul|waktu|perkiraan|estimasi)(?: jam| waktu)? (?:selesai|berakhir|bubar|pulang)(?:nya)?\b(?! (?:jam|pukul|berapa))",
        ", jam berapa selesai",
    ),
    (
        r"(?<!berapa )\bjumlah (?=(?:kegiatan|acara|agenda|sesi|lokus|tempat|lokasi|peserta|anggota|kelompok)\b)",
        "berapa jumlah ",
    ),
    *(
        (
            rf"(\b(?:berapa|brp) (?:jumlah )?(?:{things})\b[^,?.;]*[,?.;]+ *)(?:dan )?(?:apa (?:saja|aja|itu)|{_IN_DETAIL})(?: (?:ya|dong|itu|juga))*(?=\W*$)",
            rf"\1{asked}",
        )
        for things, asked in (
            ("acara|kegiatan|agenda|sesi", "acara apa saja"),
            ("lokus|tempat|lokasi|instansi|titik", "lokus apa saja"),
            ("kelompok|grup|tim|kelas", "kelompok apa saja"),
            ("peserta|anggota|orang", "peserta siapa saja"),
        )
    ),
    (
        r"^(?:(?:sebagai|selaku) [^,?.]{3,30}? )?(?:saya|sy|kami|aku|gue|gw) (?:masih )?(?:belum|tidak|gak|ga|blm|tdk)(?: (?:terlalu|begitu|pernah))? (?:mengetahui|tahu|tau|paham|ingat|diberi tahu|dikasih tau)(?: (?:persis|pasti|jelas))? (?=(?:siapa|berapa|kapan|di mana|jam|apa|ke mana|pukul)\b)",
        "",
    ),
    (
        r",?\s*\b(?:selain|kecuali|di luar|besides|apart from|other than|except(?: for)?) (?:(?:the|our) hosts?|tuan ru?mah(?:nya)?)(?: (?:nanti|tadi|itu|sendiri))*,?",
        "",
    ),
    (
        r"\b(?:yang|yg) (pertama|kedua|ketiga|keempat|kelima|terakhir) (?:itu )?(?:tempat|lokus|lokasi|instansi|ke) ?(?:apa|mana)\b",
        r"lokus \1 apa",
    ),
)
