"""What heads, secretaries, deputies and acting officials are called for short."""

from __future__ import annotations

SHORT_TITLES = """
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
"""
