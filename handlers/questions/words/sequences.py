"""Sequences of words that mean what another word or sequence means, Indonesian and English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from handlers.questions.words.english_phrases import english_phrases
from handlers.questions.words.more_sequences import MORE_PAIRS

_PAIRS = """
file presentasi: materi
powerpoint: materi
ppt: materi
port: pelabuhan
seaport: pelabuhan
harbour master: kepala pelabuhan
harbor master: kepala pelabuhan
harbourmaster: kepala pelabuhan
field visits: kunjungan lapangan
site visits: kunjungan lapangan
site visit: kunjungan lapangan
data governance: tata kelola data
good governance: tata kelola
governance: tata kelola
mabuk laut: mabuk
alas kaki: sepatu
mabuk kapal: mabuk
mabuk perjalanan: mabuk
motion sickness: mabuk
jaket pelampung: pelampung
rompi pelampung: pelampung
seberapa besar wilayah: luas
ga ada sinyal: sinyal
tidak ada sinyal: sinyal
makan siang: makan siang
mata acara: acara
mata kegiatan: kegiatan
co hotel: checkout hotel
surat tugas perjalanan: sppd
surat tugas perjalanan dinas: sppd
paling telat: tenggat
paling lama: terlama
paling banyak: maksimal
paling sedikit: minimal
berapa kamu: berapa kilometer
bayar pakai kartu: bayar debit
bayar dengan kartu: bayar debit
kartu kredit: debit
kartu debit: debit
per kelompok: setiap kelompok
take care of: urus
takes care of: urus
taking care of: urus
in charge of: urus
responsible for: urus
do we head: go
we heading: go
head to: pergi
heading to: pergi
head off: berangkat
pengisi daya: charger
latar belakang: alasan
garis besar: isi
kota cerdas: smart city
smart cities: smart city
smart city world: smart city dunia
tingkat dunia: dunia
tingkat global: dunia
pusat kendali: command center
pusat komando: command center
control center: command center
control centre: command center
kamera pengawas: cctv
surveillance cameras: cctv
pulang lambat: tenggat
how late: tenggat
no later than: tenggat
pulang telat: tenggat
tatap muka: luring
yang datang ke sini: pengunjung
orang yang datang: pengunjung
warga yang datang: pengunjung
warga datang: pengunjung
orang datang: pengunjung
datang ke sini: pengunjung
perorangan: individu
individual: individu
health center: puskesmas
health centre: puskesmas
community health: puskesmas
at most: maksimal
at least: minimal
pak wali: wali kota
bu wali: wali kota
e gov: e government
e-gov: e government
egov: e government
e-government: e government
cuci baju: cuci
cuci pakaian: cuci
mencuci baju: cuci
mencuci pakaian: cuci
cek in: checkin
cekin: checkin
ceck in: checkin
cek out: checkout
cekout: checkout
teman sekamar: teman satu kamar
room mate: teman satu kamar
roommate: teman satu kamar
cendera mata: souvenir
cinderamata: souvenir
surat tugas: sppd
surat perjalanan dinas: sppd
surat perintah tugas: sppd
spd: sppd
hidangan laut: seafood
makanan laut: seafood
boga bahari: seafood
boarding pass: boarding
pas naik: boarding
kotak obat: p3k
kotak p3k: p3k
first aid kit: p3k
first-aid kit: p3k
uang harian: uang saku
pocket money: uang saku
per diem: uang saku
daily allowance: uang saku
tas besar: koper
barang bawaan: koper
juru bahasa: penerjemah
makan malam: makan malam
paling lambat: tenggat
batas waktu: tenggat
batas akhir: tenggat
kata sandi: sandi
kata kunci: kata-kunci
ibu kota: ibukota
penyerahan laporan: kumpul laporan
menyerahkan laporan: kumpul laporan
mengambil gambar: foto
ambil gambar: foto
lunch: makan siang
per hari: sehari
tiap hari: sehari
setiap hari: sehari
a day: sehari
per day: sehari
each day: sehari
every day: sehari
per bulan: sebulan
tiap bulan: sebulan
setiap bulan: sebulan
a month: sebulan
per month: sebulan
each month: sebulan
per tahun: setahun
tiap tahun: setahun
setiap tahun: setahun
a year: setahun
per year: setahun
each year: setahun
siaran langsung: siaran-langsung
live streaming: siaran-langsung
live stream: siaran-langsung
livestream: siaran-langsung
live instagram: siaran-langsung
live ig: siaran-langsung
live tiktok: siaran-langsung
live facebook: siaran-langsung
live youtube: siaran-langsung
live di instagram: siaran-langsung
pembawa acara: mc
master of ceremonies: mc
emcee: mc
yang bawa bus: sopir
yang bawa mobil: sopir
siapa bawa bus: sopir
yang nyetir: sopir
yang menyetir: sopir
yang nyupir: sopir
yang mengemudikan: sopir
yang mengemudi: sopir
alas kaki: sepatu
footwear: sepatu
shoes off: lepas sepatu
social evening: malam keakraban
social night: malam keakraban
welcome dinner: makan malam
tenaga medis: petugas kesehatan
tenaga kesehatan: petugas kesehatan
paramedis: petugas kesehatan
nakes: petugas kesehatan
gawat darurat: darurat
stand by: siaga
on duty: siaga
the talk: paparan
the talks: paparan
head after: go
head next: go
head for: go
head first: go
head then: go
head on: go
head in: go
head at: go
give back: kembalikan
hand back: kembalikan
hand in the key: kembalikan kunci
hand in the keys: kembalikan kunci
hand in your key: kembalikan kunci
hand in your keys: kembalikan kunci
hand in the room key: kembalikan kunci
hand in room keys: kembalikan kunci
dinner: makan malam
front desk: meja tamu
reception desk: meja tamu
help desk: meja informasi
helpdesk: meja informasi
information desk: meja informasi
info desk: meja informasi
bekerja sama: kerjasama
kerja sama: kerjasama
lunch break: istirahat makan siang
gala dinner: makan malam
sekamar: satu kamar
istirahat siang: istirahat makan siang
coffee break: istirahat kopi
tea break: istirahat kopi
rehat kopi: istirahat kopi
ishoma: istirahat salat makan siang
isoma: istirahat salat makan siang
mayors office: kantor wali kota
mayor office: kantor wali kota
lapor keluar: checkout
lapor masuk: checkin
check in: checkin
check-in: checkin
check out: checkout
check-out: checkout
oleh oleh: souvenir
buah tangan: souvenir
kamar kecil: toilet
wi fi: wifi
tanya jawab: tanyajawab
umpan balik: umpanbalik
question and answer: tanyajawab
q and a: tanyajawab
foto bersama: foto bersama
group photo: foto bersama
dress code: pakaian
go back: pulang
going back: pulang
head back: pulang
come back: pulang
set off: berangkat
pick up: jemput
bermalam: inap
sleep: inap
titik kumpul: titik kumpul
meeting point: titik kumpul
gathering point: titik kumpul
opening ceremony: pembukaan
closing ceremony: penutupan
left my: hilang
i left my: hilang
kata panitia: katanya
tj: tanyajawab
lost and found: hilang
id card: tanda pengenal
name tag: tanda pengenal
nametag: tanda pengenal
name badge: tanda pengenal
badge: tanda pengenal
kartu peserta: tanda pengenal
wrap up: rangkuman
best practice: praktik baik
field visit: kunjungan
"""


def _schools() -> Iterator[tuple[str, str]]:
    """Call schools by their level, and their heads as other heads: «sekolah SD», «kepsek SMPN 4»."""
    for level in ("sd", "smp", "sma", "smk"):
        yield f"sekolah {level}", level
        for head in ("kepsek", "kepala sekolah"):
            yield f"{head} {level}", f"kepala {level}"
            yield f"{head} {level}n", f"kepala {level} negeri"


@cache
def phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    pairs = [*_schools(), *(line.partition(":")[::2] for line in (_PAIRS.strip() + MORE_PAIRS).splitlines())]
    return english_phrases() | {tuple(said.split()): tuple(meant.split()) for said, meant in pairs}
