"""Where people sleep, what is in their rooms, and the rules of the house."""

from __future__ import annotations

TOPICS = """
hotel: hotel penginapan nginap nginep inap menginap bermalam bobo bobok turu stay staying lodging accommodation guesthouse guest-house wisma mess
  asrama losmen homestay sleep sleeping villa resort resor cottage nginepnya tempat-tidur-malam =tidur-di-mana
  > hotel penginapan wisma asrama inap homestay resor
hotel-address < hotel: alamat-hotel lokasi-hotel nama-hotel hotel-address which-hotel where-is-the-hotel hotel-name telepon-hotel nomor-hotel
  =hotel-di-mana =hotelnya-apa =hotel-apa =hotel-mana
  > alamat
room: kamar kamarku nomor-kamar kamar-nomor lantai-kamar room-number dapat-kamar pembagian-kamar bagi-kamar daftar-kamar room-list rooming-list
  hotel-room my-room our-rooms our-room kamar-tidur =kamar-berapa
  > kamar nomor-kamar daftar-kamar
roommates < room: sekamar teman-sekamar teman-kamar sama-siapa-sekamar satu-kamar kamar-berdua kamar-sendiri isi-kamar sharing-kamar twin single
  double twin-share roommate share-a-room sharing-room room-mate to-a-room tidur-sendiri tidur-berdua kamar-single satu-kamar-berdua roomies
  have-to-share share-with sharing =satu-kamar-berapa =sekamar-berapa =tidur-sama-siapa tidur-sendirian berbagi-kamar =sendirian berbagi-ranjang
  > sekamar berdua dua-orang tiga-orang satu-kamar kamar-sendiri
room-key < room: kunci kunci-kamar kartu-kamar kartu-kunci ambil-kunci keycard key-card key room-key kunci-ketinggalan terkunci locked-out kekunci
  kuncinya kunci-dibagi kunci-diambil kunci-dikembalikan balikin-kunci kembalikan-kunci return-key hand-in-key kunci-cadangan room-cards
  kartu-kamarnya kuncian
  > kunci kunci-kamar resepsionis kartu-kamar
check-in < hotel: check-in checkin cek-in lapor-masuk masuk-kamar masuk-hotel kamar-siap boleh-masuk-kamar early-check-in masuk-lebih-awal
  register-hotel arrive-at-hotel chekin cekin bisa-ditempati check-innya cek-innya checkinnya =ditempati =ditempatin =into-our-rooms
  =get-into-our-rooms =into-the-room
  > check-in checkin masuk-hotel lapor-masuk masuk-selasa kamar-tersedia
check-out < hotel: check-out checkout cek-out cekot keluar-hotel keluar-kamar kosongkan-kamar ngosongin-kamar dikosongkan kosongin lapor-keluar
  late-check-out angkat-kaki beres-kamar tinggal-hotel tinggalkan-kamar ninggalin-kamar leave-hotel vacate leave-room leave-our-rooms chekout cekout
  cek-out-hotel give-back-key return-room-card check-outnya cek-outnya checkoutnya
  > check-out checkout lapor-keluar keluar-kamar keluar-hotel =dikosongkan
extra-night < hotel: nambah-malam tambah-malam malam-tambahan extra-night stay-longer tambah-hari menginap-lagi nginep-lagi datang-h-1
  datang-sehari-sebelum stay-another-night =perpanjang =extend =diperpanjang nambah-semalam nambah-semalem semalam-lagi another-night extra-nights
  > menambah-malam biaya-sendiri =perpanjang
room-facilities < room: ac kipas tv televisi kulkas air-panas water-heater handuk sabun sampo shampoo sikat-gigi odol pasta-gigi sisir bantal selimut
  sandal-hotel hair-dryer hairdryer ketel pemanas-air toiletries towel towels soap toothbrush blanket pillow fridge air-conditioning heater amenities
  mandi-air-panas keran shower bak-mandi anduk hot-water
  > handuk sabun air-panas ac fasilitas-kamar ketel
room-trouble < room: ac-rusak ac-mati kran-bocor kamar-bau lampu-mati air-mati kamar-kotor komplain-kamar pindah-kamar ganti-kamar tukar-kamar
  change-room broken leak noisy berisik dirty bau-rokok kecoa kamar-panas keran-bocor wc-mampet mampet no-hot-water air-panas-mati doesnt-work
  not-working
  > pindah-kamar resepsionis housekeeping
room-cleaning < room: housekeeping room-service make-up-room seprai sprei ganti-handuk clean-room cleaning-service =bersihin-kamar =kamar-dibersihkan
  =dibersihkan
  > housekeeping layanan-kamar
laundry: laundry laundri londri cuci cuci-baju nyuci nyuci-baju cucian cuci-kering cuci-setrika kilat laundromat wash-clothes do-laundry dry-cleaning
  binatu penatu baju-kotor cucikan cuciin dicuciin washed washing wash =nyuciin =nyucikan =dicucikan
  > laundry penatu cuci
iron: setrika nyetrika setrikaan gosok gosokan nggosok strika kusut lecek iron ironing steamer pressed wrinkled licin
  > setrika
curfew: =jam-malam pulang-malam keluar-malam batas-malam balik-hotel-jam kembali-ke-hotel-jam keluar-hotel keluar-malem pulang-larut curfew
  out-at-night late-night keluyuran-malam kelayapan pagar-ditutup gerbang-tutup quiet-hours jam-tenang dugem stay-out out-late be-back-by
  nongkrong-malam ribut rame-rame gaduh noise
  > jam-malam paling-lambat-malam kembali-ke-hotel tenang keluar-malam ramai
room-guests < children-spouse: bawa-keluarga bawa-istri bawa-suami bawa-anak ajak-istri ajak-suami ajak-keluarga pasangan tamu-di-kamar
  tamu-masuk-kamar bring-family visitors-in-room guest-in-room jenguk menginap-keluarga keluarga-nginap
  > pasangan tamu-peserta
hotel-cost < hotel who-pays: bayar-hotel biaya-hotel harga-kamar tarif-kamar hotel-ditanggung hotel-siapa-bayar kamar-ditanggung tarif-inap room-rate
  hotel-cost pay-for-hotel nginep-bayar bayar-nginep price-per-night =semalam-berapa
  > ditanggung tarif biaya-kamar
incidentals: minibar jaminan mini-bar room-service telepon-kamar biaya-tambahan incidentals extra-charge denda-kamar snack-kamar
  > minibar dibayar-sendiri biaya-tambahan
reception < hotel: resepsionis front-desk frontdesk =reception front-office lobi lobby meja-resepsionis concierge satpam-hotel
  > resepsionis lobi front-desk
wake-up-call: wake-up wake-up-call bangun-pagi bangun-jam morning-call =bangunin =dibangunkan =dibangunin
  > wake-up-call =dibangunkan
gym: gym fitness fitnes nge-gym treadmill pusat-kebugaran kebugaran
  > gym kebugaran fitness
sauna: sauna spa jacuzzi steam-room
  > sauna spa jacuzzi
swimming-pool: kolam kolam-renang renang berenang nyemplung nyebur cibang-cibung swim swimming swimming-pool baju-renang dip bikini swimsuit ngelangi
  > kolam-renang berenang renang
homestay: homestay rumah-warga nginep-di-rumah-warga tinggal-di-rumah-penduduk induk-semang orang-tua-asuh host-family inap-rumah
  > homestay rumah-warga keluarga-asuh induk-semang
bedding: extra-bed extrabed kasur-tambahan matras tikar tenda sleeping-bag double-bed single-bed bunk
  > extra-bed matras
smoking-room: kamar-merokok kamar-bebas-rokok smoking-room non-smoking kamar-smoking merokok-di-kamar smoke-in-room
  > kamar-bebas-rokok bebas-rokok merokok-kamar
hotel-facilities < hotel: fasilitas-hotel fasilitas-penginapan bisnis-center business-center hotel-facilities facilities restoran-hotel parkir-hotel
  =hotel-ada-apa
  > fasilitas fasilitas-hotel
hotel-night-duty: panitia-di-hotel panitia-malam piket-malam satpam siapa-jaga-hotel posko-hotel kamar-panitia kamar-posko
  > posko kamar-panitia piket
"""
