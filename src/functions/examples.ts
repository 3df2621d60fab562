import type { FunctionId } from "./declarations";
import { at, block, down, OMITTED, sheet, typed, type Examples } from "./example";
import type { FunctionError } from "./value";

const iku = sheet("lkjip-paser-2023", "IKU");
const program = sheet("lkjip-paser-2023", "Capaian Program");
const anggaran = sheet("lkjip-paser-2023", "Realisasi Anggaran");
const perSasaran = sheet("lkjip-paser-2023", "Per Sasaran");
const efisiensi = sheet("lkjip-paser-2023", "Efisiensi");
const tpt = sheet("lkjip-paser-2023", "TPT-IKK");
const apbd = sheet("realisasi-ntt-2021", "BAB II");
const dekonsentrasi = sheet("realisasi-ntt-2021", "BAB III A");
const pelayanan = sheet("renstra-ntt-2024-2026", "Tabel 2.3.1");
const pendanaan = sheet("renstra-ntt-2024-2026", "Tabel 2.3.2");
const sasaran = sheet("renstra-ntt-2024-2026", "Tabel 4.1");
const rencana = sheet("renstra-ntt-2024-2026", "Tabel 6.1");
const indikator = sheet("renstra-ntt-2024-2026", "Tabel 7.1");

const NOT_AVAILABLE: FunctionError = { error: "#N/A", message: null };
const WRONG_VALUE: FunctionError = { error: "#VALUE!", message: null };

const BURSA_KERJA = [" 2,07,04", " 2,07,04.1,03", " 2,07,04.1,03.03", " 2,07,04.1,04.01", " 2,07,05.01,03.01"] as const;
const PAGU_SASARAN = [16660300, 2238947501, 334110260, 6874731040, 8866496658, 104200000, 88200000, 297186034] as const;

/** Three or more worked examples for each function, from rows of real reports; a test holds cells and results. */
export const EXAMPLES: Readonly<Record<FunctionId, Examples>> = {
  CAPAIAN: [
    iku([at("D6", "30%"), at("E6", "26,15%")], 87.17),
    tpt([at("C5", "4,50%"), at("D5", "= 4,72%"), typed("turun")], 95.11),
    program([down("E17:E18", "300 Orang", "7 LPTKS"), down("F17:F18", "503 Orang", "7 LPTKS")], 167.67, 100),
    iku([at("D7", "40%"), at("E7", "61,54 %"), OMITTED, typed(120)], 120),
    program([at("E22", 0.4), at("F22", "61,54%")], WRONG_VALUE),
  ],
  RATING: [
    iku([at("F6", "87,17%"), typed("lkjip-4")], "Sangat Berhasil"),
    pelayanan([down("K6:K8", 77.83, 52.57, 2.35)], "Tinggi", "Rendah", "Sangat Rendah"),
    anggaran([at("E15", "90.26")], "Tinggi"),
    anggaran([at("E15", "90.26"), OMITTED, typed("batas-atas")], "Sangat Tinggi"),
  ],
  PREDIKAT: [iku([at("E8", "79,17BB")], "BB"), iku([at("E20", "62B")], "B"), iku([at("D8", "77,92")], "BB")],
  BOBOT: [
    apbd([at("G27", 290696792), at("G105", 32785932504)], 0.89),
    apbd(
      [down("G22:G24", 17250000, 31304000, 6016000), down("G22:G24", 17250000, 31304000, 6016000)],
      31.61,
      57.36,
      11.02,
    ),
    perSasaran([at("D10", 8866496658), down("D6:D13", ...PAGU_SASARAN)], 47.11),
  ],
  TERTIMBANG: [
    apbd([at("I78", 1.67), at("D78", 5), at("E78", 4.8)], 1.6),
    dekonsentrasi([at("I11", 13.26), at("D11", 25), at("E11", 20)], 10.61),
    apbd([at("I57", 0.21), at("D57", 1), at("E57", null)], NOT_AVAILABLE),
  ],
  SERAPAN: [
    anggaran([at("C7", "18.820.531.793.00"), at("D7", "17.955.479.873.00")], 95.4),
    apbd([at("G27", 290696792), at("H27", 290518900)], 99.94),
    pendanaan(
      [down("B6:B8", 350200000, 20351263000, 12476380617), down("D6:D8", 214005200, 15387139655, 10960110431)],
      ...[61.11, 75.61, 87.85],
    ),
  ],
  SIAP: [
    apbd([at("G7", 452452240), at("H7", 417506240)], 34946000),
    anggaran([at("C86", "Rp. 18.820.531.793,-"), at("C87", "Rp. 17.955.479.873,-")], 865051920),
    apbd(
      [down("G22:G24", 17250000, 31304000, 6016000), down("H22:H24", 15935200, 31160300, 5872600)],
      ...[1314800, 143700, 143400],
    ),
  ],
  EFISIENSI: [
    efisiensi([at("C7", 87.17), at("D7", 98.64)], -11.47),
    efisiensi(
      [down("C7:C10", 87.17, 153.85, 101.6, 100), down("D7:D10", 98.64, 99.93, 91.17, 97.51)],
      ...[-11.47, 53.92, 10.43, 2.49],
    ),
    iku([at("F6", "87,17%"), typed(98.64)], -11.47),
  ],
  DEVIASI: [
    pelayanan([at("F6", 96), at("H6", 77.81)], -18.19),
    pelayanan([at("F6", 96), at("H6", 77.81), typed("relatif")], 18.95),
    pelayanan([down("F6:F8", 96, 5, 15), down("H6:H8", 77.81, 3.68, 0.47)], -18.19, -1.32, -14.53),
  ],
  PERTUMBUHAN: [
    pendanaan([at("B8", 12476380617), at("C8", 17422449000)], 39.64),
    pendanaan([at("B6", 350200000), at("C6", 350000000)], -0.06),
    pendanaan(
      [down("D6:D8", 214005200, 15387139655, 10960110431), down("E6:E8", 157050000, 4906518032, 13300002202)],
      ...[-26.61, -68.11, 21.35],
    ),
  ],
  RATARATA: [
    efisiensi([down("E7:E10", -11.47, 53.92, 10.43, 2.49)], 13.84),
    iku([down("F6:F9", "87,17%", "153,85%", "101,60%", "100%")], 110.66),
    perSasaran([down("F6:F8", 99.49, 97.35, 99.07), down("D6:D8", 16660300, 2238947501, 334110260)], 97.59),
  ],
  TRIWULAN: [
    indikator([block("E8:G8", [90, 92, 95]), at("C8", "%")], 95),
    sasaran([block("H8:J8", [75, 77, 78]), typed("terakhir")], 78),
    pendanaan([block("B6:C6", [350200000, 350000000]), typed("jumlah")], 700200000),
  ],
  JUMLAH: [
    apbd(
      [
        at("A20", " 2,07,04"),
        down("A20:A24", ...BURSA_KERJA),
        down("G20:G24", 54570000, 54570000, 17250000, 31304000, 6016000),
      ],
      48554000,
    ),
    dekonsentrasi(
      [
        at("A8", "4056"),
        down("A7:A12", "026.13.DL", "4056", "4056.QDB.001", "064", "a.", "b."),
        down("G7:G12", 2323341000, 377664000, 377664000, 377664000, 308124000, 69540000),
      ],
      377664000,
    ),
    rencana(
      [
        typed("X.XX.01.1.01"),
        block(
          "C13:G16",
          ["X", "XX", "01", "1.01", "0004"],
          ["X", "XX", "01", "1.01", "0005"],
          ["X", "XX", "01", "1.01", "0006"],
          ["X", "XX", "01", "1.01", "0007"],
        ),
        down("N13:N16", 50000000, 80000000, 150000000, 100000000),
      ],
      380000000,
    ),
  ],
  ANGKA: [
    anggaran([at("C86", "Rp. 18.820.531.793,-")], 18820531793),
    program([at("F17", "503 Orang")], 503),
    anggaran(
      [down("C7:C9", "18.820.531.793.00", "18.820.531.793.00", "811,814,440.00")],
      ...[18820531793, 18820531793, 811814440],
    ),
    anggaran([at("D69", "6,81,297,418.00")], WRONG_VALUE),
  ],
  TERBILANG: [
    apbd([at("L7", 34946000), typed("rupiah")], "tiga puluh empat juta sembilan ratus empat puluh enam ribu rupiah"),
    iku([at("E6", "26,15%"), typed("persen")], "dua puluh enam koma satu lima persen"),
    apbd([at("D29", 14), at("F29", "Bulan")], "empat belas Bulan"),
  ],
  "KODE.RAPI": [
    apbd([at("A8", "2,07,01")], "2.07.01"),
    apbd(
      [down("A20:A24", ...BURSA_KERJA)],
      ...["2.07.04", "2.07.04.1.03", "2.07.04.1.03.03", "2.07.04.1.04.01", "2.07.05.1.03.01"],
    ),
    dekonsentrasi([at("A9", "4056.QDB.001")], "4056.QDB.001"),
  ],
  "KODE.TINGKAT": [
    apbd([at("A8", "2,07,01")], "program"),
    apbd([down("A21:A22", BURSA_KERJA[1], BURSA_KERJA[2])], "kegiatan", "sub kegiatan"),
    dekonsentrasi([at("A9", "4056.QDB.001")], "RO"),
  ],
  "KODE.INDUK": [
    apbd([at("A21", " 2,07,04.1,03")], "2.07.04"),
    apbd([at("A24", " 2,07,05.01,03.01")], "2.07.05.1.03"),
    dekonsentrasi([at("A9", "4056.QDB.001")], "4056.QDB"),
  ],
  "KODE.SAH": [
    apbd([at("A8", "2,07,01")], false),
    apbd([at("A78", "2.17.07.1.01.01")], true),
    dekonsentrasi([at("A9", "4056.QDB.001")], true),
  ],
};
