"""Prayer, worship and fasting on the way."""

from __future__ import annotations

TOPICS = """
prayer-place: musala mushola musholla musolla langgar surau masjid mesjid tempat-salat tempat-sholat ruang-salat tempat-ibadah salat sholat shalat
  solat sembahyang prayer prayer-room pray mosque tempat-sembahyang jamaah berjamaah jemaah sujud place-to-pray where-can-i-pray =salat-di-mana
  =sholatnya-di-mana
  > musala masjid tempat-salat ruang-salat salat
prayer-time < prayer-place: waktu-salat jadwal-salat jam-salat sempat-salat zuhur dhuhur duhur asar ashar magrib maghrib isya subuh dhuha azan adzan
  waktu-zuhur waktu-asar prayer-time time-to-pray time-for-prayer keburu-salat ishoma subuhan magriban subuh-jam =salatnya-kapan
  > waktu-salat zuhur asar magrib isya subuh ishoma jeda-salat
friday-prayer < prayer-place: jumatan salat-jumat sholat-jumat solat-jumat khotbah khutbah khatib friday-prayer friday-prayers masjid-jumat
  ibadah-jumat jum'at =jumatan-di-mana
  > salat-jumat khotbah masjid
prayer-gear: mukena mukenah rukuh sajadah sarung kopiah-salat perlengkapan-salat alat-salat perlengkapan-ibadah tasbih prayer-mat prayer-garment
  prayer-clothes pinjam-mukena bawa-mukena alat-sholat prayer-mats prayer-robe prayer-rug
  > mukena sajadah sarung perlengkapan-salat
ablution < prayer-place: wudu wudhu wudlu tempat-wudu keran-wudu berwudu tayamum ablution wash-before-prayer air-wudu
  > wudu tempat-wudu
qibla < prayer-place: kiblat arah-kiblat qibla qiblah kiblatnya
  > kiblat
travellers-prayer: jamak qasar qashar jama salat-jamak dijamak jamak-qasar combine-prayers musafir
  > jamak qasar musafir
church: gereja kebaktian misa katedral paroki pendeta pastor ibadah-minggu ibadat persekutuan-doa protestan katolik kristen church mass chapel sunday-service christian catholic
  > gereja misa kebaktian
other-worship: pura vihara wihara kelenteng klenteng sembahyang-hindu buddha hindu konghucu nyepi kuil temple worship non-muslim nonmuslim
  rumah-ibadah
  > pura vihara kelenteng rumah-ibadah
worship-dress: pakaian-ke-masjid menutup-aurat aurat sarung-selendang selendang kamen kain-pura sarong cover-up modest dress-for-temple selendang-pura
  > sarung selendang menutup-aurat sopan
fasting-day: puasa berpuasa sahur buka-puasa takjil ramadan ramadhan iftar suhoor puasa-sunah senin-kamis tarawih taraweh teraweh =fasting
  =break-our-fast =break-the-fast =breaking-the-fast bukbernya batalin-puasa
  > puasa ramadan sahur tarawih =berbuka
opening-prayer: doa doa-bersama pimpin-doa baca-doa yang-doa berdoa doa-pembuka doa-penutup lead-the-prayer prayer-leader pembaca-doa petugas-doa
  leads-the-prayer lead-prayer leads-prayer mimpin-doa memimpin-doa
  > doa pembaca-doa petugas-doa
quran-reading: ngaji mengaji quran alquran pengajian kultum tausiah ceramah tadarus quran-reading sermon
  > tausiah pengajian kultum alquran
anthem: indonesia-raya lagu-kebangsaan mars mars-asn mars-korpri hymne dirigen conductor-song national-anthem anthem
  > indonesia-raya mars dirigen
pilgrimage: ziarah nyekar makam-wali nyekar-makam tabur-bunga taman-makam-pahlawan pilgrimage wreath
  > ziarah tabur-bunga
"""
