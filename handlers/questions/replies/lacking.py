"""What answers lack where single words say what is asked for: to whom a thing is handed, when a pool is open, one of two."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from handlers.questions.patterns.by_word import ByWord
from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.lacking_claims import (
    DATES,
    MAY_BE_DONE,
    OF_DATE,
    OF_STAY,
    STAYS,
    TAGS,
    no_difference,
    nobody_noted,
    not_allowed_so,
    not_done_by,
    not_their_time,
    not_theirs,
    only_an_item,
    other_rule,
    told_hosts,
    undated,
)
from handlers.questions.replies.lacking_facts import (
    AT_PLACES,
    BY_NUMBER,
    NARROWLY,
    OR,
    PAPERS,
    neither,
    no_clock,
    no_floor,
    no_minutes,
    no_way_back,
    not_open,
    not_served,
    only_prepared,
    other_budget,
    other_way,
    other_year,
)
from handlers.questions.replies.lacking_people import (
    PEOPLE,
    no_leave,
    not_each,
    not_former,
    not_gathering,
    other_official,
    told_who_comes,
    told_who_speaks,
    told_whom,
    untaken,
)
from handlers.questions.replies.lacking_relations import RELATIONS
from handlers.questions.replies.lacking_rows import (
    unaddressed,
    uncounted,
    unlength,
    unmissed,
    unprepared,
    unpriced,
    unruled,
    unshared,
    unstored,
    untaught,
)
from handlers.questions.replies.lacking_spans import SPANS
from handlers.questions.replies.prices import PRICES
from handlers.questions.words import word_set
from texts.messages.answers import without_tags, word_answer

Lacks = Callable[[Asking, Reply, str], bool]
_ANY = Late("")


_NAMED: tuple[tuple[frozenset[str], Late, Lacks], ...] = (
    (
        word_set("siapa whom who"),
        Late(
            r"\b(?:kembali\w*|dikembali\w*|mengembalikan|balikin|dibalikin|diserah\w*|serah\w*|menyerah\w*|kumpulin|dikumpulin|dikumpulkan|setor\w*|disetor\w*|titip\w*|dititip\w*|kasih\w*)(?: \w+)? (?:ke|kepada|sama) siapa\b|"
            r"\bto whom\b.*\b(?:give|return|hand|submit)\b|\bwhom? (?:do|should|must) (?:i|we) (?:give|return|hand|submit)\b"
        ),
        untaken,
    ),
    *NARROWLY,
    (AT_PLACES, Late(r"\b(?:jam|pukul|kapan|what time|when|sampai|until)\b"), not_open),
    (
        PAPERS,
        Late(
            r"\b(?:kelar|rampung|selesai|jadi|terbit|beres|ready|issued|done|diproses|proses\w*|tuntas|keluar|(?:berapa|brp) (?:lama|hari)|how long|how many days)\b"
        ),
        not_served,
    ),
    (
        word_set("balik kembali pulang back return"),
        Late(
            r"\b(?:jam|pukul|kapan)\b.*\b(?:balik|kembali|pulang)(?: lagi)? ke\b|\b(?:what time|when)\b.*\bback (?:to|at)\b|\breturn to\b.*\b(?:what time|when)\b|\b(?:what time|when)\b.*\breturn to\b"
        ),
        no_way_back,
    ),
    (word_set("kenapa mengapa why"), _ANY, other_official),
    (
        word_set("lantai floor"),
        Late(r"\b(?:lantai|lt) (?:berapa|brp|mana)\b|\b(?:which|what) floor\b"),
        no_floor,
    ),
    (
        word_set("menit minutes"),
        Late(r"\b(?:berapa|brp) menit\b|\bhow many minutes\b"),
        no_minutes,
    ),
    (
        word_set("sebelum sebelumnya before terdahulu mantan previous former predecessor"),
        Late(
            r"^(?=.*\b(?:siapa|who|nama)\b)(?:.*\bsebelum(?:nya)?$|who was\b.*\bbefore$|.*\b(?:terdahulu|mantan|previous|former|predecessor)\b)"
        ),
        not_former,
    ),
    (
        word_set("anggaran anggarannya dana budget biaya biayanya apbd belanja gaji honor"),
        Late(r"\b(?:berapa|brp|how much|besar|jumlah)\b"),
        other_budget,
    ),
    (
        word_set("duluan early late telat terlambat menyusul nyusul bolos skip"),
        Late(r"^(?!.*\bhow late\b).*\b(?:boleh|bolehkah|bisa|bisakah|may|can|could|allowed|izin|ijin)\b"),
        no_leave,
    ),
    (
        word_set("kumpul berkumpul ngumpul kumpulnya"),
        Late(
            r"^(?!.*\b(?:tugas|laporan|lembar|bahan|tayang|slide|salindia|ppt|materi|jurnal|esai|proposal|rekomendasi|poster|video|koper|sampah|makalah|hasil|policy|paper|file|berkas|dokumen|form\w*|foto|uang|catatan)\b)(?:.*\b)?(?:kumpul|berkumpul|ngumpul)(?:nya)? (?:\w+ )?(?:di mana|jam|pukul|kapan)\b"
        ),
        not_gathering,
    ),
    (
        word_set("presentasi paparan tampil present presenting"),
        Late(
            r"\b(?:dikasih|diberi|dapat|jatah)\b.*\b(?:menit|lama)\b.*\b(?:presentasi|paparan|tampil)\b|\bhow (?:many minutes|long|much time) do we (?:have|get) (?:to|for)\b"
        ),
        not_each,
    ),
    (
        word_set("per tiap setiap masing-masing each every"),
        Late(
            r"\b(?:per|tiap|setiap|masing-masing|each|every) (?:kelompok|tim|grup|kelas|peserta|orang|group|team|participant|person)\b"
        ),
        not_each,
    ),
    (
        word_set("tahun year"),
        Late(r"\btahun (?:lalu|kemarin|depan)\b|\b(?:last|next) year\b"),
        other_year,
    ),
    (
        word_set("hadir ikut datang masuk attend come join"),
        Late(
            r"\b(?:kalau|jika|bila|if|apabila)\b.*\b(?:tidak|tdk|not|cannot|cant|dont)\b.*\b(?:hadir|ikut|datang|masuk|attend|come|join)\b"
        ),
        told_who_comes,
    ),
    (
        word_set("perjalanan trip drive journey"),
        Late(r"\b(?:lama|menit|jam|long)\b"),
        other_way,
    ),
    (
        word_set("jam pukul time"),
        Late(r"\b(?:jam|pukul) (?:berapa|brp)\b|\bwhat time\b"),
        told_whom,
    ),
    (word_set("kan ya betul benar right bukan"), Late(r"\b(?:jam|pukul|at) \d"), no_clock),
    (
        word_set("belum sudah has have"),
        Late(r"\bsiapa (?:saja )?yang (?:belum|sudah)\b|\bwho has(?: not|nt)?\b|\bwho have(?: not|nt)?\b"),
        told_who_speaks,
    ),
    (word_set("presentasi presentasinya presentation presentations"), _ANY, only_prepared),
    BY_NUMBER,
    (
        word_set("boleh dilarang terlarang larangan forbidden prohibited allowed limits"),
        Late(
            r"\btidak boleh\b|\bdilarang\b|\bterlarang\b|\blarangan\b|\b(?:not|nt) allowed\b|\bforbidden\b|\bprohibited\b|\boff limits\b"
        ),
        unruled,
    ),
    (
        word_set(
            "materi materinya materials slide slides bahan bahannya salindia handout handouts modul foto fotonya photos ppt pptnya dokumentasi"
        ),
        Late(
            r"\b(?:shared?|sent|uploaded|distributed|dibagi\w*|bagi(?:kan|in)|dishare|dikirim\w*|diunggah|diupload|upload|diunduh|unduh|didownload|download)\b"
        ),
        unshared,
    ),
    (
        word_set("siapa mana who whom"),
        Late(
            r"\bwho\w? .*\b(?:send|submit|e-?mail|hand) .* to$|\bto whom\b.*\b(?:send|submit|e-?mail|hand)\b|\b(?:kirim|kumpul|serah|setor)\w*\b.*\b(?:ke|kepada) (?:siapa|mana)\b"
        ),
        unaddressed,
    ),
    (
        word_set("siapa who"),
        Late(
            r"\b(?:nyiapin|nyiapkan|menyiapkan|siapkan|siapin|disiapkan|beli|belikan|beliin|membeli|dibeli|provides?|brings?|buys?)\b.*\bsiapa\b|"
            r"\b(?:siapa|who) (?:yang |saja |sih |akan |will )*(?:nyiapin|nyiapkan|menyiapkan|siapkan|siapin|beli|belikan|beliin|membeli|provides?|brings?|buys?)\b"
        ),
        unprepared,
    ),
    (
        word_set("report reports paper papers essay brief assignment laporan makalah esai"),
        Late(
            r"\bhow long (?:should|must|may|can)\b.*\b(?:reports?|papers?|essay|brief|assignment)\b|\b(?:laporan|makalah|esai)\w* (?:se)?berapa panjang"
        ),
        unlength,
    ),
    (
        word_set("miss skip bolos melewatkan hospital rs sakit"),
        Late(
            r"\b(?:what happens|what if|kalau|bagaimana|akibat\w*)\b.*\b(?:miss|skip|bolos|melewatkan)\b|"
            r"\b(?:ill|sick|hurt|emergency|treated|taken)\b.*\bwhich hospital\b|\bwhich hospital\b.*\b(?:ill|sick|hurt|emergency|treated)\b|"
            r"\b(?:sakit|berobat|dirawat|dibawa|dirujuk|darurat|pingsan)\b.*\b(?:rs|rumah sakit) mana\b"
        ),
        unmissed,
    ),
    (
        word_set("bag bags luggage suitcase suitcases koper kopernya tas tasnya bagasi ransel"),
        Late(
            r"\b(?:leave|store|keep|put|taruh|ditaruh|naruh|titip\w*|dititip\w*|nitip\w*|simpan|disimpan|tinggal|ditinggal)\b"
        ),
        unstored,
    ),
    (
        word_set("cara caranya how"),
        Late(r"\bcara(?:nya)?\b|\bhow (?:do|can|should|to)\b(?! (?:long|far|many|much))"),
        untaught,
    ),
    (word_set("berapa how"), Late(r"\bberapa\b|\bhow many\b"), uncounted),
    (
        PRICES,
        Late(
            r"\b(?:harga|tarif|ongkos)\w*|\b(?:prices?|costs?)\b|\bberapa (?:duit|uang|rupiah|bayar|biaya)\b|\bbayar\w* berapa\b|\bse[a-z]{3,} berapa\b|\bhow much (?:is|are|do|does|for)\b"
        ),
        unpriced,
    ),
    (OR, _ANY, neither),
    (TAGS, Late(r"\b(?:kan|ya|yah|right|correct)$"), not_theirs),
    (DATES, OF_DATE, undated),
    (STAYS, OF_STAY, only_an_item),
    (word_set("sudah"), Late(r"\bsudah (?:berapa|brp) lama\b"), not_their_time),
    (word_set("boleh bolehkah may can allowed"), _ANY, other_rule),
    (word_set("boleh bisa bolehkah bisakah"), MAY_BE_DONE, not_allowed_so),
    (word_set("siapa"), Late(r"\bdi[a-z]{3,} (?:oleh |sama )?siapa\b"), not_done_by),
    (word_set("siapa who"), Late(r"^(?!.*\b(?:berapa|apa|mana|kapan|jam)\b)"), nobody_noted),
    (
        word_set("siapa penyaji penyajinya presenter jubir speaker who"),
        Late(
            r"\b(?:penyaji|presenter|juru bicara|jubir|(?:yang )?(?:presentasi|maju|tampil))(?:nya)? (?:dari |mewakili |untuk )?(?:kelompok )?(?:kita|kami)\b|\bwho (?:presents|will present|speaks) for (?:us|our group)\b"
        ),
        told_hosts,
    ),
    (
        word_set("beda bedanya perbedaan perbedaannya difference differences"),
        Late(
            r"\bapa(?:kah)? (?:\w+ )?(?:bedanya|beda|perbedaan\w*)|\b(?:bedanya|perbedaan\w*) (?:apa|antara|dengan|sama)\b|\bdifferences? between\b"
        ),
        no_difference,
    ),
    *PEOPLE,
    *RELATIONS,
    *SPANS,
)


_BY_WORD = ByWord((words, (asked, lacks)) for words, asked, lacks in _NAMED)


def lacks_it(asking: Asking, answer: Reply) -> bool:
    """Say whether an answer lacks what is asked for by the words that are said."""
    checks = list(lacks_named(asking))
    text = without_tags(word_answer(answer.lines, asking.language)) if checks else ""
    return any(lacks(asking, answer, text) for lacks in checks)


def lacks_named(asking: Asking) -> Iterator[Lacks]:
    """Give what answers are to be held against by the words that are said."""
    spoken = " ".join(said := asking.reading.words.words)
    return (lacks for asked, lacks in _BY_WORD.called(said) if asked.search(spoken))
