import type { FindingsPageWording } from "./findings-page";

/** The page of findings in Indonesian, the original wording. */
export const FINDINGS_PAGE_ID: FindingsPageWording = {
  title: "Temuan yang dapat dilaporkan Renstra",
  intro: [
    "Setiap temuan mempunyai kode tetap, menunjuk satu sel, dan berkata lima hal: apa yang salah, di mana, angka yang tertulis dan angka yang seharusnya, mengapa, dan apa yang dapat dilakukan. Di bawah ini tiap kode dengan contoh terkecil yang menimbulkannya, kalimatnya persis seperti di panel, dan contoh yang mirip tetapi benar.",
    "Tidak ada yang ditebak: bila lembarnya sendiri tidak menentukan mana yang benar, temuan berkata begitu dan tidak menawarkan perbaikan.",
  ],
  sections: [
    {
      heading: "Tiga tingkat keparahan",
      paragraphs: [
        "**Kesalahan**: angkanya bertentangan dengan lembar itu sendiri atau dengan aturannya, tanpa ragu. **Peringatan**: mungkin sekali salah, tetapi ada bacaan lain. **Catatan**: patut diketahui sebelum laporan diserahkan.",
      ],
    },
    {
      heading: "Satu sebab, satu temuan",
      paragraphs: [
        "Satu kesalahan sering tampak di banyak sel. Karena itu temuan dikelompokkan menurut sebabnya, dan sebuah pemeriksaan diam di sel yang sudah dilaporkan oleh pemeriksaan yang harus lolos lebih dulu.",
      ],
    },
    {
      heading: "Dari kalimat terburuk ke kalimat yang baik",
      paragraphs: [
        "Tiap kalimat di halaman ini dibaca ulang terhadap tangga berikut. Contohnya: kegiatan yang tertulis Rp1.100.000, padahal sub kegiatan di bawahnya berjumlah Rp1.000.000.",
        [
          "1. **Buruk sekali**: `Error 17`. Tidak menyebut apa, di mana, atau mengapa.",
          "2. **Buruk**: “Jumlah salah.” Menyebut apa, tetapi di mana dan seberapa?",
          "3. **Lumayan**: “Jumlah di F3 salah.” Sekarang selnya diketahui; dua angkanya belum.",
          "4. **Baik**: “F3 tertulis 1.100.000, sedangkan baris di bawahnya berjumlah 1.000.000.” Dapat diperiksa sendiri, tetapi belum jelas mana yang benar.",
          "5. **Sangat baik**: “Induk bukan jumlah anaknya. Pagu “2.07.01.1.01 Perencanaan” (F3) tertulis 1.100.000, sedangkan baris di bawahnya berjumlah 1.000.000 (selisih 100.000). Seharusnya 1.000.000 menurut rinciannya.” Apa, di mana, kedua angka, alasan, dan langkah berikutnya; tanpa menyalahkan siapa pun.",
        ].join("\n"),
      ],
    },
  ],
  families: {
    numbers: "Penulisan angka",
    kode: "Kode dan nama",
    sums: "Jumlah",
    figures: "Angka hitungan",
    formulas: "Rumus di lembar",
  },
  tier: "Diperiksa",
  tiers: {
    always: "selalu",
    "before-handing-in": "sebelum laporan diserahkan",
    "on-request": "bila diminta",
  },
  rule: "Dasar",
  since: (date) => `berlaku sejak ${date}`,
  after: "Diam bila sel itu sudah dilaporkan sebagai",
  example: "Contoh",
  sentences: "Yang tertulis di panel",
  severities: { error: "Kesalahan", warning: "Peringatan", info: "Catatan" },
  almost: "Mirip, tetapi benar",
};
