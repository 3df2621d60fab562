import type { FunctionsPageWording } from "./functions-page";

/** The reference page in Indonesian, the original wording. */
export const FUNCTIONS_PAGE_ID: FunctionsPageWording = {
  title: "Fungsi Renstra di Excel",
  intro: [
    "Fungsi-fungsi ini dipakai seperti fungsi Excel biasa, di templat yang sudah Anda punya: `=RENSTRA.CAPAIAN(B2;C2)`. Pemisah argumen di Excel berbahasa Indonesia adalah titik koma; di Excel dengan pengaturan Amerika, koma.",
    "Semua persen ditulis dalam poin seperti di laporan: 87,17, bukan 0,8717. Hasil tidak dibulatkan; atur jumlah desimalnya lewat format sel.",
  ],
  sections: [
    {
      heading: "Isi argumen",
      paragraphs: [
        "Argumen dalam kurung siku boleh dikosongkan. Sebuah argumen boleh angka, boleh teks seperti tertulis di laporan: `5.310 Orang`, `26,15%`, `Rp. 18.820.531.793,-`, `811,814,440.00`, `(1.000)`. Bila yang diberikan sebuah rentang, cara penulisan desimal mengikuti mayoritas isi rentang itu; satu sel yang meragukan seperti `2.430` dibaca menurut gaya Indonesia.",
        "Rentang menghasilkan rentang dengan bentuk yang sama. Satu sel, satu baris, atau satu kolom diulang mengikuti argumen yang lebih besar. Tempat yang tidak punya pasangan berisi `#N/A`.",
        "Sel yang berisi galat diteruskan apa adanya di tempatnya.",
        "Persen yang diketik (`61,54%` sebagai teks) tidak dihitung bersama angka murni antara 0 dan 1: sel berformat persen yang menampilkan 40% berisi 0,4, dan fungsi tidak dapat melihat format itu. Hasilnya `#VALUE!`.",
      ],
    },
    {
      heading: "Kosong bukan nol",
      paragraphs: [
        "Sel kosong berarti belum dilaporkan, jadi hasilnya `#N/A`; angka 0 berarti nol; tanda `-` berarti nihil dan dihitung 0 (kecuali di RATARATA). Excel untuk web menyerahkan sel kosong sebagai kosong, tetapi sebagian Excel desktop menyerahkannya sebagai 0, dan fungsi tidak dapat membedakannya. Karena itu tulislah `n/a` atau `belum` pada sel yang belum dilaporkan: hasilnya `#N/A` di semua Excel. Atau pakailah panel Renstra, yang membaca selnya langsung.",
      ],
    },
    {
      heading: "Bila tidak ada hasil",
      paragraphs: [
        "`#N/A`: angkanya belum ada, misalnya target kosong atau nol. `#VALUE!`: isinya tidak dapat dibaca atau pilihannya tidak ada. Kartu galat di Excel memuat kalimat yang menyebut apa yang salah, apa yang ditemukan, dan apa yang diharapkan. Tidak ada hasil 0 tanpa alasan.",
      ],
    },
    {
      heading: "Berkas di komputer lain",
      paragraphs: [
        "Di komputer tanpa Renstra, sel dengan rumus `=RENSTRA.…` menampilkan nilai terakhir sampai dihitung ulang, lalu `#NAME?`. Untuk berkas yang dikirim ke kantor lain, pakailah **Hitung ulang** di panel, yang menulis rumus Excel biasa, atau salin hasilnya sebagai nilai.",
        "Fungsi ini ada di Excel Microsoft 365, Excel LTSC 2021 ke atas, Excel untuk Mac, Excel di web, dan di meja kerja Renstra; tidak di iPad dan Excel 2019 atau yang lebih lama.",
      ],
    },
  ],
  list: "Daftar fungsi",
  syntax: "Penulisan",
  argument: "Argumen",
  meaning: "Isi",
  result: "Hasil",
  examples: "Contoh",
  formula: "Rumus",
  cells: "Isi sel",
  source: "Sumber",
  errors: "Bila tidak ada hasil",
  errorIntro: "Galat",
  sentence: "Kalimatnya",
  blank: "kosong",
  scales: { heading: "Skala yang dapat disebut", id: "Nama", steps: "Tingkat", below: "di bawahnya" },
  results: {
    CAPAIAN:
      "Persen. Naik: realisasi ÷ target × 100. Turun: (2 × target − realisasi) ÷ target × 100, seperti di LKjIP; bila realisasi lebih dari dua kali target hasilnya negatif. Turun-rasio: target ÷ realisasi × 100. Target berupa rentang: 100 bila realisasi ada di dalamnya, selain itu dihitung terhadap batas yang terlewati. Tanpa batas atas kecuali argumen batas diisi; batas 0 sama dengan tanpa batas.",
    RATING:
      "Nama kategori. Di atas 100 tetap kategori tertinggi. Celah hanya ada pada skala yang tercetak dengan bilangan bulat, misalnya 76–90 lalu 91–100: nilai 90,5 masih Tinggi menurut `batas-bawah`, sudah Sangat Tinggi menurut `batas-atas`. Skala sendiri: dua kolom, urutan baris bebas, baris judul boleh ada, tingkat terendah mulai dari 0 atau kurang.",
    PREDIKAT:
      "AA, A, BB, B, CC, C, atau D. Batasnya tidak termasuk: 70 masih B, 70,01 sudah BB. Predikat yang tertulis di belakang angka diabaikan dan diturunkan ulang dari angkanya.",
    BOBOT:
      "Persen. Total boleh satu angka atau rentang yang dijumlahkan; apakah rentang itu ikut memuat baris jumlah adalah urusan pemakai, karena fungsi tidak melihatnya.",
    TERTIMBANG: "Poin persen. Realisasi di atas target tidak menaikkan hasil melebihi bobot.",
    SERAPAN: "Persen; di atas 100 bila realisasi melebihi pagu.",
    SIAP: "Rupiah, tepat sampai sen; negatif bila realisasi melebihi pagu.",
    EFISIENSI: "Poin persen: capaian − serapan; negatif bila anggaran terserap lebih banyak daripada capaiannya.",
    DEVIASI:
      "`selisih`: realisasi − rencana, negatif berarti tertinggal. `relatif`: (rencana − realisasi) ÷ rencana × 100, positif berarti tertinggal.",
    PERTUMBUHAN: "Persen; negatif berarti turun. Dari nol atau angka negatif tidak ada pertumbuhan.",
    RATARATA:
      "Satu angka. Sel kosong, `n/a`, `belum …`, dan galat `#N/A` tidak ikut, juga tidak dihitung nol; galat lain diteruskan. Tanda `-` ditolak karena bisa berarti nol atau tidak berlaku. Dengan bobot: rata-rata tertimbang dari angka yang ada bobotnya.",
    TRIWULAN:
      "Satu angka. `jumlah` menambahkan triwulan yang terisi; `terakhir` mengambil triwulan terisi yang paling akhir. Satuan seperti %, indeks, nilai, atau predikat berarti `terakhir`; satuan lain seperti Orang atau Dokumen berarti `jumlah`. Bila dikosongkan: menurut satuan yang tertulis di selnya, jika tidak ada, dijumlahkan. Dapat dipakai juga untuk tahun menuju kondisi akhir.",
    JUMLAH:
      "Jumlah semua baris di bawah kode itu, masing-masing rincian sekali: baris induk dan subtotal tidak ikut bila rinciannya ada, induk tanpa rincian ikut. Kode boleh tertulis tidak baku. Kode yang tersebar di beberapa kolom (urusan, bidang urusan, program, …) boleh diberikan sebagai satu rentang. Blok APBN dan APBD dibedakan dari baris di atasnya.",
    ANGKA: "Angka. `26,15%` menjadi 26,15; tanda `-` menjadi 0. Yang tidak beraturan ditolak, tidak ditebak.",
    TERBILANG:
      "Teks huruf kecil. Dengan satuan rupiah dibulatkan ke sen dan disebut sen-nya; selain itu desimal disebut angka demi angka.",
    "KODE.RAPI":
      "Kode dengan titik, nol, dan huruf yang benar. Sub kegiatan dua angka tetap dua angka. Kode APBN tanpa tanda (`2217`, `051`) hanya berarti di dalam tabelnya, jadi ditolak di sini.",
    "KODE.TINGKAT":
      "Salah satu dari urusan, bidang urusan, program, kegiatan, sub kegiatan; KRO, RO, komponen, subkomponen (APBN); akun, kelompok, jenis, objek, rincian objek, sub rincian objek (akun belanja); organisasi, unit organisasi.",
    "KODE.INDUK": "Kode satu tingkat di atasnya, dalam penulisan baku.",
    "KODE.SAH":
      "TRUE atau FALSE. Kode yang tersimpan sebagai angka dianggap tidak baku, karena nol di belakangnya hilang. Yang diperiksa penulisannya, bukan daftar nomenklatur.",
  },
  workbooks: {
    "lkjip-paser-2023": "LKjIP 2023 Disnakertrans Kabupaten Paser",
    "realisasi-ntt-2021":
      "Realisasi fisik dan keuangan Desember 2021, Dinas Koperasi, Tenaga Kerja dan Transmigrasi NTT",
    "renstra-ntt-2024-2026": "Renstra Perubahan 2024–2026, Dinas Ketenagakerjaan dan Transmigrasi NTT",
  },
};
