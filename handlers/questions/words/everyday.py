"""Everyday words that are neither about visits nor slips of words that are: none of them is mended into another."""

from __future__ import annotations

from functools import cache

_WORDS = """
duduk tidur mandi sebangku semeja sebus serumah seangkatan visi misi bandara kacamata dompet tas payung topi helm ransel dasi kemeja celana rok jilbab kerudung mukena sajadah sarung sandal charger casan
pulpen pensil kertas map amplop stempel materai kursi roda lemari jendela pintu tangga lift eskalator atap dinding taman kebun sawah ladang hutan
gunung bukit pantai sungai danau laut ombak angin petir kabut awan bintang bulan matahari langit ayam sapi kambing ikan udang cumi sayur nasi mi
bakso soto sate rendang gulai rawon gudeg pecel tahu tempe telur roti kue gula garam teh susu jus sirup es semut nyamuk kucing anjing burung ular
latar muat memuat ubah mengubah diubah ganti mengganti diganti
presiden menteri gubernur bupati raja ratu artis penyanyi pemain bola basket voli renang catur musik lagu film drama novel puisi komik game berita
politik partai pemilu saham kripto emas dolar rupiah bunga pinjaman kredit tabungan bank asuransi rumus matematika fisika kimia biologi sejarah
geografi agama islam kristen hindu buddha katolik resep masak jodoh zodiak ramalan mimpi cinta pacar menikah cerai hamil lahir meninggal
korupsi suap gaji tunjangan bonus pangkat golongan mutasi promosi pensiun cuti lembur atasan bawahan satpam
dokter perawat apotek vitamin masker batuk pilek demam pusing mual diare alergi asma jantung darah tekanan gigi mata telinga hidung tangan kaki
banjir gempa longsor kebakaran tsunami cuaca hujan panas dingin macet tol bensin parkir tilang ban rem mesin sepeda motor mobil kereta pesawat
weather capital president joke poem song recipe football cricket movie bitcoin stock price weather glasses wallet umbrella laptop charger
"""


@cache
def real_words() -> frozenset[str]:
    return frozenset(_WORDS.split())
