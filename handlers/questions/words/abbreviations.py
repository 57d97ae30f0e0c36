"""Abbreviations of Indonesian government, written out. Questions and workbooks are read through the same table."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.agencies import AGENCIES
from handlers.questions.words.english_government import GOVERNMENT
from handlers.questions.words.short_titles import SHORT_TITLES

_SHORT = """
ka: kepala
cc: command center
perumda: perusahaan
perusda: perusahaan
perumdam: perusahaan air minum
pdam: perusahaan air minum
kunker: kunjungan kerja
pimp: pimpinan
maks: maksimal
max: maksimal
ds: desa
dir: direktur
bag: bagian
pkm: puskesmas
sekwan: sekretaris dewan
kominfo: komunikasi informatika
infokom: komunikasi informatika
diskominfo: dinas komunikasi informatika
dinkominfo: dinas komunikasi informatika
diskominfotik: dinas komunikasi informatika statistik
disdik: dinas pendidikan
dindik: dinas pendidikan
disdikbud: dinas pendidikan kebudayaan
dikbud: pendidikan kebudayaan
dinkes: dinas kesehatan
dinkop: dinas koperasi
diskop: dinas koperasi
dinsos: dinas sosial
dishub: dinas perhubungan
disperindag: dinas perindustrian perdagangan
disdag: dinas perdagangan
disnaker: dinas tenaga kerja
disnakertrans: dinas tenaga kerja transmigrasi
disparbud: dinas pariwisata kebudayaan
dispar: dinas pariwisata
disbudpar: dinas kebudayaan pariwisata
dispora: dinas pemuda olahraga
dispertan: dinas pertanian
distan: dinas pertanian
dispusip: dinas perpustakaan kearsipan
disdukcapil: dinas kependudukan pencatatan sipil
dispendukcapil: dinas kependudukan pencatatan sipil
dukcapil: kependudukan pencatatan sipil
capil: pencatatan sipil
pupr: pekerjaan umum penataan ruang
dpupr: dinas pekerjaan umum penataan ruang
dlh: dinas lingkungan hidup
dkp: dinas kelautan perikanan
dp3a: dinas pemberdayaan perempuan perlindungan anak
dpmptsp: dinas penanaman modal pelayanan terpadu satu pintu
dpmpts: dinas penanaman modal pelayanan terpadu satu pintu
ptsp: pelayanan terpadu satu pintu
bkd: badan kepegawaian daerah
bkn: badan kepegawaian negara
bkpsdm: badan kepegawaian pengembangan sumber daya manusia
bkpsdmd: badan kepegawaian pengembangan sumber daya manusia daerah
bpsdm: badan pengembangan sumber daya manusia
bpsdmd: badan pengembangan sumber daya manusia daerah
sdm: sumber daya manusia
bappeda: badan perencanaan pembangunan daerah
bapeda: badan perencanaan pembangunan daerah
bappelitbang: badan perencanaan pembangunan penelitian pengembangan
bappelitbangda: badan perencanaan pembangunan penelitian pengembangan daerah
bapenda: badan pendapatan daerah
bpkad: badan pengelolaan keuangan aset daerah
bkad: badan keuangan aset daerah
bpbd: badan penanggulangan bencana daerah
satpol pp: satuan polisi pamong praja
mpp: mal pelayanan publik
mall: mal
opd: perangkat daerah
skpd: perangkat daerah
satker: satuan kerja
organisasi perangkat daerah: perangkat daerah
pemda: pemerintah daerah
pemkot: pemerintah kota
pemko: pemerintah kota
pemkab: pemerintah kabupaten
pemprov: pemerintah provinsi
kemenag: kementerian agama
kemenpan: kementerian pan
kemendagri: kementerian dalam negeri
lan: lembaga administrasi negara
adm: administrasi
ri: republik indonesia
rri: radio republik indonesia
tvri: televisi republik indonesia
pusdiklat: pusat pendidikan pelatihan
pusdatin: pusat data informasi
puslatbang: pusat pelatihan pengembangan
diklat: pendidikan pelatihan
bandiklat: badan pendidikan pelatihan
widyaiswara: widyaiswara
rsud: rumah-sakit umum daerah
rumah sakit: rumah-sakit
rumah makan: restoran
sentra: pusat
rsu: rumah-sakit umum
smpn: smp negeri
sdn: sd negeri
sman: sma negeri
smkn: smk negeri
rs: rumah-sakit
puskesmas: pusat kesehatan masyarakat
rm: restoran
kec: kecamatan
kab: kabupaten
prov: provinsi
centre: center
command centre: command center
balaikota: balai kota
puspem: pusat pemerintahan
perubahan: perubahan
proper: proyek perubahan
jateng: jawa tengah
jabar: jawa barat
jatim: jawa timur
sulsel: sulawesi selatan
sumut: sumatera utara
sumsel: sumatera selatan
diy: yogyakarta
jogja: yogyakarta
"""

_OFFICE = """
koord: koordinator
gub: gubernur
kabiro: kepala biro
karumkit: kepala rumah-sakit
kalak: kepala pelaksana
asda: asisten daerah
satpol: satuan polisi
ugd: igd
pkm: pusat kesehatan masyarakat
rp: rupiah
kesbangpol: kesatuan bangsa politik
bakesbangpol: badan kesatuan bangsa politik
kabankesbangpol: kepala badan kesatuan bangsa politik
p3a: pemberdayaan perempuan perlindungan anak
"""
"""How spreadsheets shorten titles and offices."""

DOTTED = {
    "ka": "kepala", "dir": "direktur", "bag": "bagian", "pimp": "pimpinan", "ds": "desa", "maks": "maksimal", "sek": "sekretaris",
    "asst": "asisten", "koord": "koordinator", "lt": "lantai", "gd": "gedung", "gdg": "gedung", "perw": "perwakilan", "pert": "pertemuan",
}  # fmt: skip
"""Words that a point shortens: without it they may be something else."""


@cache
def expansions() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map a sequence of words to the words it is read as; `ka` before an office's short name is its head."""
    pairs = (
        line.partition(":")
        for line in (SHORT_TITLES + _SHORT + _OFFICE + AGENCIES + GOVERNMENT).splitlines()
        if line
    )
    table = {tuple(short.split()): tuple(full.split()) for short, _, full in pairs}
    offices = [
        (words[0], full) for words, full in table.items() if full[0] in {"dinas", "badan", "puskesmas"}
    ]
    heads = {(f"ka{short}",): ("kepala", *full) for short, full in offices}
    return heads | table
