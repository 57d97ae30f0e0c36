"""What is worn at a visit, from head to foot, and what is pinned to it."""

from __future__ import annotations

TOPICS = """
dress: pakaian baju busana kostum seragam outfit attire clothes dresscode dress-code klambi bawahan setelan jas blazer kemeja polo kaos kaus celana
  rok batik kebaya lurik gamis daster blus jins jeans kolor piyama rompi jaket sepatu sandal sendal dasi peci kopiah songkok topi kerudung jilbab rapi
  berpakaian warna-baju lengan-panjang lengan-pendek shirt trousers pants skirt suit tie jacket shoes sandals sleeves dressed smart-casual ootd koko
  baju-koko batik-koko put-on what-to-wear =atasan pakai-tenun =batikan =pakai-apa
  > pdh psl psh pdl korpri khaki kemeja-putih bebas-rapi sopan hitam-putih safari
formal-dress < dress: jas berjas jas-hitam dasi berdasi psl pakaian-sipil-lengkap setelan-jas blazer formal necktie tie suit suit-and-tie black-tie
  jacket-and-tie kebaya beskap rapi-jali necis baju-resmi pakaian-resmi formal-attire
  > psl pakaian-sipil-lengkap jas dasi formal
uniform < dress: seragam pdh pdl psh korpri keki khaki baju-dinas pakaian-dinas baju-cokelat safari uniform service-uniform baju-diklat seragam-pkn
  seragam-kelas hitam-putih
  > pdh khaki korpri pakaian-dinas kemeja-putih
batik < dress: batik batik-pendek batik-lengan-panjang lurik endek songket sarung-tenun kain-tradisional baju-adat pakaian-adat baju-daerah
  traditional-dress traditional-clothes baju-tenun pakai-tenun tenunan-baju =batikan
  > batik pakaian-adat pakaian-daerah
upper-wear < dress: kemeja kaos kaus oblong kaos-oblong polo kerah berkerah lengan-panjang lengan-pendek blus sweater hoodie rajut t-shirt tshirt tee
  shirt sleeves sleeveless blouse collar koko baju-koko =atasan lengan
  > kemeja kaos kaus polo lengan-panjang berkerah
lower-wear < dress: celana rok bawahan celana-panjang celana-pendek jins jeans denim kulot legging chino celana-kain trousers pants skirt shorts
  slacks
  > celana rok bawahan celana-panjang gelap
footwear < dress: sepatu sandal sendal selop alas-kaki kaus-kaki kaos-kaki pantofel sneakers kets sepatu-olahraga hak high-heels heels wedges bot boot
  boots sepatu-bot slop jepit sandal-jepit crocs flip-flops slippers trainers loafers footwear sole socks nyeker telanjang-kaki barefoot sepatu-hitam
  sepatu-kulit
  > alas-kaki sepatu sepatu-datar sepatu-bot =tertutup sepatu-tertutup
hijab < dress: kerudung jilbab hijab pashmina selendang penutup-kepala ciput cadar headscarf veil scarf headcover head-covering kain-kepala
  > kerudung jilbab hijab penutup-kepala
headwear < dress: topi peci kopiah songkok kupluk caping udeng blangkon pet baret penutup-kepala tutup-kepala hat headgear headwear bucket-hat
  > topi peci pet penutup-kepala
dress-colour < dress: warna-baju warna-pakaian warna-kemeja warna-atasan warna-bawahan warna-kerudung warna-jilbab warna-topi warna-seragam warna-kaos
  baju-warna baju-putih baju-hitam baju-merah atasan-warna colour color colour-of-shirt what-colour dresscode-warna serba-putih
  > putih hitam biru merah hijau kuning khaki cokelat gelap krem abu-abu navy
jacket < dress: jaket jaket-tebal sweater hoodie baju-hangat syal jumper coat cardigan kardigan warm-clothes dingin kedinginan chilly freezing adem
  kademen anyep
  > jaket baju-hangat sweater dingin
vest < dress: rompi vest rompi-kegiatan rompi-pelampung
  > rompi vest
badge: tanda-pengenal id-card idcard nametag name-tag kartu-peserta kartu-pengenal kartu-panitia lanyard kokarde co-card cocard papan-nama papan-dada
  name-plate badge badges lencana pin-korpri tanda-peserta tanda-pengenal-hilang gantungan-nama kalung-id kartu-nama-dada kartu-tamu visitor-card
  =pengenal
  > tanda-pengenal kartu-peserta lencana lanyard kartu-tamu
accessories < dress: dasi lencana pin emblem sabuk ikat-pinggang gesper scarf syal slayer kacamata kacamata-hitam jam-tangan belt sunglasses sash
  selempang pita brooch bros
  > dasi lencana pin selempang
sportswear < dress: baju-olahraga pakaian-olahraga kaos-olahraga baju-senam trening jersey celana-training tracksuit sportswear sport-clothes
  gym-clothes sepatu-olahraga sepatu-lari =training-suit senam-pake senam-pakai
  > pakaian-olahraga baju-olahraga kaus-olahraga
casual-dress < dress: santai casual kasual bebas bebas-rapi baju-bebas smart-casual batik-bebas rapi sopan kaos-oblong celana-pendek
  > bebas-rapi bebas santai kasual
protective-gear < dress: apd helm helmet rompi safety-shoes sepatu-safety sepatu-bot sepatu-boot sarung-tangan kacamata-pelindung alat-pelindung
  alat-pelindung-diri pelindung-diri hard-hat hardhat vest gloves goggles ear-plug earplug protective-gear protective-equipment ppe
  > apd helm rompi sepatu-tertutup alat-pelindung-diri pelindung keselamatan
change-clothes < dress: ganti-baju salin-baju baju-ganti baju-salin tukar-baju ganti-kostum ganti-pakaian pakaian-ganti ganti-celana change-clothes
  change-of-clothes spare-clothes basah kuyup kering
  > ganti-pakaian baju-ganti ruang-ganti
neatness: rambut kumis jenggot cukur potong-rambut gondrong kuku parfum dandan make-up makeup beard haircut hair tato tattoo
  > rambut
borrow-dress < dress: pinjam-baju sewa-baju pinjem-jas sewa-jas pinjam-jas beli-seragam ukuran-baju ukuran-kaos size-kaos ukuran-jaket ukuran-kaus
  penjahit tailor rent-a-suit shirt-size dibagikan-kaos kaos-dibagi =kebesaran =kekecilan
  > ukuran pembagian-kaus
"""
