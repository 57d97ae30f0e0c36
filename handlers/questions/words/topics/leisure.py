"""Free hours, shops, sights, sport and evenings together."""

from __future__ import annotations

TOPICS = """
free-time: waktu-bebas acara-bebas bebas-acara jam-bebas waktu-luang jalan2 plesir pelesir keliling-kota cuci-mata santai-sore me-time nongkrong
  hangout free-time leisure spare-time own-time explore keluar-hotel keluyuran muter-muter melancong refreshing healing piknik mlaku-mlaku
  time-to-ourselves time-for-ourselves =ourselves jalan-sendiri jalan-jalan-sendiri =jalan-jalan keliling-sendiri =ngelayap kelayapan ngluyur
  > waktu-bebas acara-bebas bebas keluar
shopping: belanja blanja shopping toko plaza pasar swalayan supermarket blonjo beli-barang pusat-belanja buy shop shops market department-store
  beli-baju pajak-pasar =ngemall mal-terdekat mall-terdekat jalan-ke-mall =ke-mal =ke-mall =nge-mall
  > belanja toko pusat-perbelanjaan
souvenirs-to-buy < shopping: oleh-oleh oleholeh buah-tangan gawan souvenir suvenir beli-oleh-oleh toko-oleh-oleh pusat-oleh-oleh kerajinan batik-beli
  kain khas-daerah cinderamata jajanan-oleh-oleh sentra-umkm sentra-oleh-oleh buat-orang-rumah buat-keluarga-di-rumah buat-orang-kantor
  buat-anak-istri something-to-take-home gifts-for-family local-crafts handicrafts souvenir-shop keripik dodol sirup-oleh-oleh abon dendeng bakpia
  lumpia wingko bandeng-presto brownies songket ukiran gelang kalung gantungan-kunci magnet-kulkas kaos-khas kopi-bubuk kerupuk terasi madu manisan
  souvenir-shops snacks-to-take-home keychain kain-tenun beli-tenun orang-rumah orang-kantor orang-di-rumah anak-di-rumah for-my-kids for-my-family
  > oleh-oleh khas kerajinan toko =dijual
minimarket < shopping: minimarket indomaret alfamart alfamidi indomart circle-k toko-kelontong minimart convenience-store kelontong supermarket-dekat
  beli-pulsa beli-odol beli-sabun beli-tisu beli-rokok beli-camilan beli-air beli-sampo
  > minimarket toko
sights: tempat-wisata objek-wisata obyek-wisata destinasi spot spot-foto tempat-bagus pemandangan tempat-menarik landmark ikon city-tour tour
  sightseeing tourist-spot attractions sights things-to-see mampir-wisata see-around places-to-see worth-seeing worth-visiting to-see what-to-see
  > objek-wisata city-tour tempat-wisata
cafe: kafe cafe coffee-shop kedai-kopi tempat-nongkrong nongki ngopi warkop hangout-place live-music
  > kafe kedai-kopi
swimming: renang berenang nyebur nyemplung mandi-laut mandi-di-pantai main-air snorkeling snorkling menyelam diving swim swimming dip pelampung-renang kolam-renang baju-renang swimwear
  swimsuit baju-basah main-pantai
  > berenang renang kolam-renang mandi-laut pakaian-renang
morning-exercise: senam senam-pagi olahraga olahraga-pagi lari-pagi joging jogging jalan-pagi jalan-sehat aerobik zumba yoga gowes sepedaan bersepeda
  exercise morning-run workout cycling =lari
  > senam olahraga lari-pagi jalan-pagi
sports: futsal badminton bulu-tangkis bulutangkis pingpong tenis-meja voli tenis golf sepak-bola catur gaple main-bola lapangan-olahraga sport-match
  tournament tanding pertandingan
  > olahraga pertandingan
night-programme: malam-keakraban makrab malam-budaya malam-seni pentas-seni pensi malam-pentas api-unggun malam-perpisahan social-evening
  welcome-dinner farewell-night farewell-dinner culture-night campfire ramah-tamah malam-ramah-tamah gala acara-malam acara-nanti-malam perpisahan
  =farewell =perpisahan-nanti
  > malam-keakraban pentas ramah-tamah perpisahan
performance: tampil pentas penampilan atraksi menampilkan tampilin yel-yel yelyel yel drama operet nyanyi menyanyi joget nari menari tari puisi
  baca-puisi stand-up band show performance perform sing dance talent-show chant jingle kelompok-tampil nampilin =pertunjukan =persembahan
  > tampil penampilan yel-yel pentas menampilkan lagu tari
karaoke: karaoke karaokean organ-tunggal elekton orkes dangdutan sing-along =nyanyi =nyanyi-nyanyi
  > karaoke organ-tunggal
games: games gim outbound ice-breaking game kuis quiz tebak-tebakan icebreaking fun-game team-building teambuilding outing =permainan
  > outbound kuis =permainan
prizes: hadiah doorprize door-prize undian hadiahnya prize prizes raffle winner award-for-group kelompok-terbaik peserta-terbaik best-group
  menang-dapat menang-dapet juara-dapat
  > undian kelompok-terbaik
massage: pijat pijet urut massage spa kerokan kerik dipijit reflexology tukang-urut pijat-refleksi
  > pijat spa
nightlife: dugem diskotek klub-malam karaokean-malam clubbing bar pub nightclub nightlife kehidupan-malam
  > hiburan-malam
rest-time: leyeh-leyeh tidur-siang jam-istirahat break-time rest-time waktu-istirahat rebahan take-a-break selonjoran ngaso jam-rehat =istirahat
  > waktu-istirahat
extra-trip: mampir singgah extra-trip side-trip trip-tambahan optional tur-tambahan acara-tambahan opsional sekalian-mampir kunjungan-tambahan
  belok-dulu
  > opsional singgah
sunset-view: sunset matahari-terbenam sunrise matahari-terbit pemandangan view panorama
  > matahari-terbenam matahari-terbit
barber: salon cukur potong-rambut pangkas-rambut barber barbershop keramas creambath haircut
  > pangkas-rambut
cinema-tv: nonton bioskop nobar nonton-bareng cinema movie match-tv sepak-bola-tv
  > bioskop nobar
library-reading: koran surat-kabar buku-bacaan newspaper majalah =bacaan
  > koran =bacaan
"""
