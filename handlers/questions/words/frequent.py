"""The words that most questions are made of, the likelier first: what nothing else knows is a slip of these before all others."""

from __future__ import annotations

from functools import cache

from handlers.questions.spelling.speller import Speller

_WORDS = """
acara berapa siapa dimana kemana kapan apakah bagaimana jam pukul setelah sesudah sebelum selesai mulai sampai lanjut habis berikutnya selanjutnya
sekarang besok kemarin nanti tadi hari pagi siang sore malam makan minum kumpul berangkat pulang kembali tiba kita kami saya yang untuk dengan dari buat
waktu tempat lokasi ruang ruangan lantai gedung kantor hotel kelompok kelas peserta anggota ketua pembimbing narasumber pembicara panitia kontak nomor
alamat jadwal kegiatan agenda kunjungan paparan diskusi rapat sesi lokus tema topik pakaian baju bawa pakai masih sudah belum tidak bisa boleh harus
semua saja juga lagi lama antara terakhir pertama kedua ketiga terus kalau sama akan ikut dapat mohon tolong informasi minta dong sedang
menerima disambut penerima istirahat ishoma salat sarapan koordinator bertemu ngapain ngumpul maksimal namanya nomornya jamnya temanya selasa ketika
dilaksanakan berlangsung
"""


@cache
def frequent_words() -> Speller:
    return Speller(_WORDS.split())
