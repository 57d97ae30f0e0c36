"""Everyday words that are neither about visits nor slips of words that are: none of them is mended into another."""

from __future__ import annotations

from functools import cache

_WORDS = """
borong memborong diborong kasur ranjang duduk tidur mandi sebangku semeja sebus serumah seangkatan visi misi bandara kacamata dompet tas payung topi helm ransel dasi kemeja celana rok jilbab kerudung mukena sajadah sarung sandal charger casan
pulpen pensil kertas map amplop stempel materai kursi roda lemari jendela pintu tangga lift eskalator atap dinding taman kebun sawah ladang hutan
gunung bukit pantai sungai danau laut ombak angin petir kabut awan bintang bulan matahari langit ayam sapi kambing ikan udang cumi sayur nasi mi
bakso soto sate rendang gulai rawon gudeg pecel tahu tempe telur roti kue gula garam teh susu jus sirup es semut nyamuk kucing anjing burung ular
latar muat memuat ubah mengubah diubah ganti mengganti diganti awas awasi diawasi mengawasi terawasi pengawas
presiden menteri gubernur bupati raja ratu artis penyanyi pemain liga klasemen skor gol bola basket voli renang catur musik lagu film drama novel puisi komik game berita
politik partai pemilu saham kripto emas dolar rupiah bunga pinjaman kredit tabungan bank asuransi rumus matematika fisika kimia biologi sejarah
geografi agama islam kristen hindu buddha katolik resep masak jodoh zodiak ramalan mimpi cinta pacar menikah cerai hamil lahir meninggal
korupsi suap gaji tunjangan bonus pangkat golongan mutasi promosi pensiun cuti lembur atasan bawahan satpam
dokter perawat apotek vitamin masker batuk pilek demam pusing mual diare alergi asma jantung darah tekanan gigi mata telinga hidung tangan kaki
banjir gempa longsor kebakaran tsunami cuaca hujan panas dingin macet tol bensin parkir tilang ban rem mesin sepeda motor mobil kereta pesawat
pengaturan pengelolaan pengadaan pengajuan pengaduan pengalaman penataan pembagian pembatasan pemberian pembelian pembuatan pemilihan penggunaan penilaian penilai juri wasit panelis
merek polo selalu sendok peci lari tunai nota modul kernet siaran pelabuhan pasta sebagian kuota kasir menetap berbagi dinilai manajer divisi tuna format
weather capital president joke poem song recipe football cricket movie bitcoin stock price weather glasses wallet umbrella laptop charger
alas alis acak ajal akal akta alam amal ambang angkat angkut anyam arak asah asam asap asas asri awet ayun baha bahu bakti bangga bangsa
baris batang batin batu baur bayam bayang beban beku belah belok besi bingkai bolong bubur budi bukti buku bulu buru busa buta buyar cacat
cakap cicil cucu curi dada dagang dahan dandan desain detak didik diskon ember galak gali gantung gasing gelar gemar goyang gusur hadap
hakim halang halus haru heran hinggap hirup jabat jaja jalar jamin jamur jasa jaya jera jerit jimat jurus kabin kabur kain kait kaji kaku
kalang kamus kandang kantuk kapas kapur karang karpet karung kasar kawat kaya kecap kecoh kejar kelam kelana kemas kenang kendara kentang
kera kering ketuk khawatir kokoh kolom kompak kompas kontan kubur kumis kurung laci lada lahap laju lamar lambai lamban landa lantas layu
lebat ledak lemah lemak lembab lempar lenggang letus lezat lubang lugas lukis lunas luruh magang mangga manja marah marga martabat masam
massa matang mayat media melati menang mendung mentari menyan merdeka minat minor minyak modal mode mula muncul murka nadi netral nyawa
organ padam padi pagar pakan palang pancar panti pasal pasar pasir pasrah pawai pedang pejuang pekat pelit pelita pena perah perak peras
peri pesat pesta petak peti pinta pintas polusi pucat puji pukat pulih pulut puncak pura pusar putar putri rabun ragu raih rajin ramah
ramu rangkap ranting raskin ratus raut rawan rayap rayu rendam rentan restu riang ringan rubah runtuh sadar saing saji sakti sambal sambar
sandar sandera sanding sanggah sangkar sapu sarana sarang saring satwa sauh sayap sayat sedia segan segi sekian sektor selada selat
sembarang semen semi sempit sendi sengat seni sepak serang serat seri sering sesat sesuai setara setia siaga sidang siksa silang singkap
siram sisi sisik sisip standar suasana subur suguh suku sulam sulit suluh sumber tabel tahap takar taksir tali tandu tangkai tangkas taraf
taring teguk tegur teka teknik tenda tendang tentara tepi tepuk tikam tikar timbang timbun tindak tingkah tinta tipis tirai tonton trik
tuai tuduh tuhan tuju tunas tunda tungku tupai ubin ukur ulama ulas unik urai usang usir utang waras waris warta wasit waspada watak
"""


_NOUNS = """
menteri menterinya mentor mentega mentari menara menantu menu mendung mendiang mertua mercusuar mercon merdeka merpati merpatinya merek meriam meterai
meteran meteor meskipun mesjid mesiu melati melodi melon member memori memo memorial mental menit menitnya mesin media medali medis metode metropolitan
berita beritanya berkas berkasnya berlian beranda bersin beras beruang beringin berlin bernas berkat berandal bengkel bestek bermuda
terminal teras terapi terapis terali terasi terigu terjemah terong terompet teropong teror teroris terpal terumbu termometer termos teratai terminologi
dinas dinasnya dinasti dinding dingin direktur direksi direktorat direktori distrik distributor divisi dialog dialek dialisis diagnosa diagnosis diagram
diameter diare diaspora diesel digital diktat dimensi dinamika dinamit diplomat diplomasi diploma disabilitas disiplin diskon diskotek disertasi
disposisi distribusi dividen dokumentasi ngarai nganjuk
ceiling wedding building evening morning meeting parking briefing feeling pudding king ring string bed seed feed speed weed shed red sled need
"""
"""Words with the looks of a verb, which are the names of things: nobody «does» a minister."""


@cache
def nouns() -> frozenset[str]:
    return frozenset(_NOUNS.split())


@cache
def real_words() -> frozenset[str]:
    return frozenset(_WORDS.split())
