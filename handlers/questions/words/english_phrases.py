"""English terms of several words and the Indonesian ones for them: offices, places, papers and what one does."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.english_on_the_way import ON_THE_WAY
from handlers.questions.words.english_places import PLACES
from handlers.questions.words.english_stay import STAYING

_DEPARTMENTS = """
social: sosial
social affairs: sosial
id card: kependudukan pencatatan sipil
identity card: kependudukan pencatatan sipil
population: kependudukan pencatatan sipil
tourism: pariwisata
agriculture: pertanian
agricultural: pertanian
fisheries: perikanan
fishery: perikanan
marine: kelautan
environment: lingkungan hidup
environmental: lingkungan hidup
trade: perdagangan
industry: perindustrian
manpower: tenaga kerja
labour: tenaga kerja
transport: perhubungan
transportation: perhubungan
culture: kebudayaan
library: perpustakaan
housing: perumahan
forestry: kehutanan
energy: energi
youth: pemuda
sports: olahraga
cooperatives: koperasi
communication: komunikasi
communications: komunikasi
health: kesehatan
education: pendidikan
investment: penanaman modal
licensing: perizinan
statistics: statistik
"""
"""What a «dinas» is in charge of."""

_BOARDS = """
planning: perencanaan
finance: keuangan
revenue: pendapatan
tax: pendapatan
personnel: kepegawaian
human resources: kepegawaian
civil service: kepegawaian
disaster: penanggulangan bencana daerah
disaster management: penanggulangan bencana daerah
research: penelitian
"""
"""What a «badan» is in charge of."""

_TERMS = """
birth certificate: akta kelahiran
birth certificates: akta kelahiran
death certificate: akta kematian
family card: kartu keluarga
identity card: ktp
identity cards: ktp
civil servants: asn
civil servant: asn
public servants: asn
health centre: puskesmas
health center: puskesmas
community health centre: puskesmas
community health center: puskesmas
health post: posyandu
tax object: objek pajak
tax objects: objek pajak
taxpayer: wajib pajak
taxpayers: wajib pajak
land tax: pajak bumi
local revenue: pendapatan asli daerah
ground floor: lantai dasar
opening hours: jam buka
office hours: jam kerja
working hours: jam kerja
working days: hari kerja
working day: hari kerja
hand in: kumpul
handed in: kumpul
turn in: kumpul
turned in: kumpul
send in: kumpul
fill in: isi
fill out: isi
sign in: tandatangan
attendance list: daftar hadir
attendance sheet: daftar hadir
waiting time: waktu tunggu
waiting times: waktu tunggu
wait time: waktu tunggu
village head: kepala desa
head of the village: kepala desa
village chief: kepala desa
village office: kantor desa
village hall: balai desa
village fund: dana desa
district head: camat
subdistrict head: camat
sub-district head: camat
vice rector: wakil rektor
deputy head: wakil kepala
vice head: wakil kepala
deputy director: wakil direktur
executive director: direktur eksekutif
managing director: direktur utama
school principal: kepala sekolah
headmaster: kepala sekolah
fire brigade: damkar
fire department: damkar
police station: polsek
clean water: air bersih
water supply: air bersih
waste bank: bank sampah
fishing village: kampung nelayan
early warning: peringatan dini
control room: ruang kendali
server room: ruang server
meeting room: ruang rapat
meeting rooms: ruang rapat
conference room: ruang rapat
waiting room: ruang tunggu
meeting hall: aula
main hall: aula
front yard: halaman depan
back yard: halaman belakang
car park: parkir
parking lot: parkir
parking area: parkir
town square: alun-alun
city square: alun-alun
city park: taman kota
fish market: pasar ikan
fish auction: pelelangan ikan
fishing port: pelabuhan perikanan
small businesses: umkm
small business: umkm
small enterprises: umkm
one stop: satu pintu
one-stop: satu pintu
front office: meja depan
public complaints: pengaduan
complaint channel: kanal pengaduan
change project: proyek perubahan
action plan: rencana aksi
policy brief: policy brief
lessons learned: pembelajaran
lessons learnt: pembelajaran
family planning: keluarga berencana
maternal health: kesehatan ibu
under five: balita
pregnant women: ibu hamil
hospital beds: tempat tidur
medical records: rekam medis
medical record: rekam medis
school children: siswa
street lights: lampu jalan
street lighting: lampu jalan
traffic lights: lampu lalu lintas
budget year: tahun anggaran
per capita: per kapita
free of charge: gratis
life jacket: pelampung
life jackets: pelampung
life vest: pelampung
"""


@cache
def english_phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map each sequence of words to the Indonesian words that it is read as."""
    pairs = [
        line.partition(": ")[::2]
        for line in (_TERMS.strip() + ON_THE_WAY.rstrip() + STAYING.rstrip() + PLACES).splitlines()
    ]
    for kind, table, heads in (
        ("dinas", _DEPARTMENTS, ("office", "agency", "department", "service")),
        ("badan", _BOARDS, ("office", "agency", "board", "department")),
    ):
        for english, indonesian in (line.partition(": ")[::2] for line in table.strip().splitlines()):
            pairs += [(f"{english} {head}", f"{kind} {indonesian}") for head in heads]
    return {tuple(said.split()): tuple(meant.split()) for said, meant in pairs}
