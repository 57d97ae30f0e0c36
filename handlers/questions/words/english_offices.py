"""English words in the names of public offices, and the Indonesian ones that the sheets write."""

from __future__ import annotations

from functools import cache

from handlers.questions.reading.lemmas import lemma_set, lemmas

_TABLE = """
protection: perlindungan
control: pengendalian
family: keluarga
planning: berencana perencanaan
community: masyarakat
empowerment: pemberdayaan
finance financial: keuangan
revenue revenues: pendapatan
personnel staffing: kepegawaian
human: manusia
resource resources: sumber daya
development: pengembangan pembangunan
management: pengelolaan
investment: penanaman modal
licensing permit permits: perizinan
integrated: terpadu
civil: sipil
registration registry: pencatatan
population: penduduk kependudukan
communication communications: komunikasi
informatics information: informatika informasi
environment environmental: lingkungan hidup
tourism: pariwisata
culture cultural: kebudayaan budaya
health: kesehatan
education: pendidikan
social: sosial
transport transportation: perhubungan
fisheries fishery: perikanan
marine maritime: kelautan
agriculture agricultural: pertanian
food: pangan
security resilience: ketahanan
trade: perdagangan
industry industrial: perindustrian
cooperatives cooperative: koperasi
enterprises enterprise: usaha mikro kecil menengah
disaster: bencana
mitigation: penanggulangan
research: penelitian riset
innovation: inovasi
youth: pemuda kepemudaan
sport sports: olahraga
public: umum publik
works: pekerjaan
housing: perumahan
manpower labour labor employment: tenaga kerja
rescue: penyelamatan
regional local: daerah
village: desa
spatial: tata ruang
land: pertanahan
statistics: statistik
livestock: peternakan
forestry: kehutanan
archives archive: kearsipan arsip
library libraries: perpustakaan
asset assets: aset
women: perempuan
child children: anak
service services: pelayanan layanan
"""

OFFICES = frozenset(["office", "agency", "department", "dept", "unit", "bureau", "board", "authority"])
"""What a public body is called in English, whatever the sheets call it."""


@cache
def _meant() -> dict[str, frozenset[str]]:
    parted = (line.split(":") for line in _TABLE.strip().splitlines())
    return {word: lemma_set(meant) for words, meant in parted for word in words.split()}


def lemmas_meant(word: str) -> frozenset[str]:
    """Give the lemmas of what an English word may be in an office's Indonesian name."""
    return _meant().get(word, frozenset()) | frozenset(lemmas(word))
