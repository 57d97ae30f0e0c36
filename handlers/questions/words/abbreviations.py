"""Abbreviations of Indonesian government, written out. Questions and workbooks are read through the same table."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.agencies import AGENCIES

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
kadis: kepala dinas
kadin: kepala dinas
kadisdik: kepala dinas pendidikan
kadiskominfo: kepala dinas komunikasi informatika
kadinkes: kepala dinas kesehatan
kadishub: kepala dinas perhubungan
kadisdukcapil: kepala dinas kependudukan pencatatan sipil
kaban: kepala badan
kabapenda: kepala badan pendapatan daerah
kabappeda: kepala badan perencanaan pembangunan daerah
kabid: kepala bidang
kabag: kepala bagian
kasubag: kepala subbagian
kasubbag: kepala subbagian
kasi: kepala seksi
kasie: kepala seksi
kapus: kepala pusat
kapusdiklat: kepala pusat pendidikan pelatihan
kapusdatin: kepala pusat data informasi
kakanwil: kepala kantor wilayah
kakan: kepala kantor
kanwil: kantor wilayah
kades: kepala desa
kadus: kepala dusun
kapolsek: kepala polisi sektor
kepsek: kepala sekolah
kasubid: kepala subbidang
kasubbid: kepala subbidang
karo: kepala biro
kasat: kepala satuan
kasatpol: kepala satuan polisi
kaur: kepala urusan
kaprodi: kepala program studi
kapuskesmas: kepala puskesmas
sekda: sekretaris daerah
sekdaprov: sekretaris daerah provinsi
sekdakot: sekretaris daerah kota
sekdakab: sekretaris daerah kabupaten
sekdis: sekretaris dinas
sekban: sekretaris badan
sekcam: sekretaris camat
sekretariat daerah: setda
setdako: setda kota
setdakot: setda kota
walikota: wali kota
wawali: wakil wali kota
wawalkot: wakil wali kota
wabup: wakil bupati
wagub: wakil gubernur
waka: wakil kepala
pj: penanggung jawab
pj wali: penjabat wali
pj walikota: penjabat wali kota
pj bupati: penjabat bupati
pj gubernur: penjabat gubernur
pj sekda: penjabat sekretaris daerah
pj sekretaris: penjabat sekretaris
pj kepala: penjabat kepala
pj kades: penjabat kepala desa
pj lurah: penjabat lurah
pj camat: penjabat camat
plt: pelaksana tugas
plh: pelaksana harian
dirjen: direktur jenderal
dirut: direktur utama
dekan: dekan
wadek: wakil dekan
warek: wakil rektor
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

_ENGLISH = """
city hall: balai kota
town hall: balai kota
mayor's office: kantor wali kota
deputy mayor: wakil wali kota
vice mayor: wakil wali kota
mayor: wali kota
acting: pelaksana tugas
regent: bupati
governor: gubernur
regional secretary: sekretaris daerah
city secretary: sekretaris daerah
secretary: sekretaris
assistant: asisten
rector: rektor
dean: dekan
public service mall: mal pelayanan publik
public services mall: mal pelayanan publik
service mall: mal pelayanan publik
smart city: smart city
communication and informatics: komunikasi informatika
communications and informatics: komunikasi informatika
communication and information: komunikasi informatika
population and civil registration: kependudukan pencatatan sipil
civil registration: pencatatan sipil
education office: dinas pendidikan
education agency: dinas pendidikan
education department: dinas pendidikan
department of education: dinas pendidikan
health office: dinas kesehatan
health department: dinas kesehatan
transportation office: dinas perhubungan
revenue agency: badan pendapatan
planning agency: badan perencanaan
civil service agency: badan kepegawaian
personnel agency: badan kepegawaian
subdistrict: kecamatan
sub-district: kecamatan
district office: kecamatan
university: universitas
campus: kampus
hospital: rumah-sakit
airport: bandara
bandar udara: bandara
railway station: stasiun
train station: stasiun
market: pasar
library: perpustakaan
school: sekolah
village: desa
police: polisi
harbour: pelabuhan
harbor: pelabuhan
convention hall: balai sidang
mosque: masjid
prayer room: musala
restaurant: restoran
museum: museum
department: dinas
departments: dinas
agency: badan
head of: kepala
head: kepala
"""


@cache
def expansions() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map a sequence of words to the words it is read as; `ka` before an office's short name is its head."""
    pairs = (line.partition(":") for line in (_SHORT + _OFFICE + AGENCIES + _ENGLISH).splitlines() if line)
    table = {tuple(short.split()): tuple(full.split()) for short, _, full in pairs}
    offices = [
        (words[0], full) for words, full in table.items() if full[0] in {"dinas", "badan", "puskesmas"}
    ]
    heads = {(f"ka{short}",): ("kepala", *full) for short, full in offices}
    return heads | table
