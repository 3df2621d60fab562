import type { FunctionId } from "./declarations";
import type { FailureReason } from "./failure-reason";
import type { Matrix } from "./value";

/** Something typed that has no result, and why. */
export interface ProvokedFailure {
  readonly reason: FailureReason;
  readonly args: readonly (Matrix | undefined)[];
}

const one = (value: string | number | null): Matrix => [[value]];
const column = (...values: readonly (string | number | null)[]): Matrix => values.map((value) => [value]);
const fails = (reason: FailureReason, ...args: readonly (Matrix | undefined)[]): ProvokedFailure => ({ reason, args });

const notNumbers = (before: readonly Matrix[], after: readonly Matrix[] = []): readonly ProvokedFailure[] => [
  fails("belum-ada", ...before, one("belum dilaporkan"), ...after),
  fails("bukan-angka", ...before, one("Sangat Baik"), ...after),
  fails("angka-rusak", ...before, one("6,81,297,418.00"), ...after),
];
const badKode: readonly ProvokedFailure[] = [fails("kode-kosong", one(null)), fails("kode-rusak", one("2.07.03.1"))];

/** For each function every reason for which it can have no result, with arguments that bring it about; a test holds both. */
export const FAILURES: Readonly<Record<FunctionId, readonly ProvokedFailure[]>> = {
  CAPAIAN: [
    fails("target-kosong", one(null), one(5)),
    fails("target-nol", one(0), one(5)),
    fails("target-negatif", one(-2), one(5)),
    fails("realisasi-kosong", one(5), one(null)),
    fails("realisasi-nol", one(5), one(0), one("turun-rasio")),
    fails("realisasi-negatif", one(5), one(-1)),
    fails("batas-tidak-sah", one(5), one(4), undefined, one(-120)),
    fails("di-luar-jangkauan", one(1e-300), one(1e300)),
    fails("persen-rancu", one(0.4), one("61,54%")),
    fails("pilihan", one(5), one(4), one("naek")),
    fails("bukan-satu-angka", one(5), one("3,2-3,0")),
    ...notNumbers([one(5)]),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  RATING: [
    fails("kosong", one(null)),
    ...notNumbers([]),
    fails("bukan-satu-angka", one("3,2-3,0")),
    fails("skala-tidak-dikenal", one(87.17), one("lkjip-5")),
    fails("skala-bukan-dua-kolom", one(87.17), column(0, 50)),
    fails("tabel-kosong", one(87.17), [["Batas bawah", "Label"]]),
    fails("batas-bukan-angka", one(87.17), [
      [0, "Rendah"],
      ["lima puluh", "Tinggi"],
    ]),
    fails("label-kosong", one(87.17), [
      [0, "Rendah"],
      [50, null],
    ]),
    fails("batas-ganda", one(87.17), [
      [0, "Rendah"],
      [0, "Tinggi"],
    ]),
    fails("tanpa-dasar", one(87.17), [
      [50, "Rendah"],
      [75, "Tinggi"],
    ]),
    fails("pilihan", one(87.17), undefined, one("tengah")),
  ],
  PREDIKAT: [
    fails("kosong", one(null)),
    ...notNumbers([]),
    fails("bukan-satu-angka", one("3,2-3,0")),
    fails("nilai-di-luar", one(101)),
  ],
  BOBOT: [
    fails("kosong", one(5), one(null)),
    fails("pembagi-nol", one(5), one(0)),
    ...notNumbers([one(5)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
  ],
  TERTIMBANG: [
    fails("kosong", one(null), one(5), one(4)),
    fails("target-kosong", one(10), one(null), one(4)),
    fails("target-negatif", one(10), one(-5), one(4)),
    fails("pembagi-nol", one(10), one(0), one(4)),
    fails("realisasi-kosong", one(10), one(5), one(null)),
    fails("realisasi-negatif", one(10), one(5), one(-4)),
    fails("persen-rancu", one(10), one(0.4), one("61,54%")),
    ...notNumbers([one(10), one(5)]),
    fails("bukan-satu-angka", one(10), one("3,2-3,0"), one(4)),
    fails("ukuran", column(10, 20, 30), column(5, 5), one(4)),
  ],
  SERAPAN: [
    fails("kosong", one(5), one(null)),
    fails("pembagi-nol", one(0), one(5)),
    ...notNumbers([one(5)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  SIAP: [
    fails("kosong", one(5), one(null)),
    ...notNumbers([one(5)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  EFISIENSI: [
    fails("kosong", one(87.17), one(null)),
    fails("persen-rancu", one("87,17%"), one(0.9864)),
    ...notNumbers([one(87.17)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  DEVIASI: [
    fails("kosong", one(90), one(null)),
    fails("pembagi-nol", one(0), one(5), one("relatif")),
    fails("persen-rancu", one("90%"), one(0.85)),
    fails("pilihan", one(90), one(85), one("mutlak")),
    ...notNumbers([one(90)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  PERTUMBUHAN: [
    fails("kosong", one(null), one(5)),
    fails("pembagi-nol", one(0), one(5)),
    fails("dasar-negatif", one(-3), one(5)),
    fails("persen-rancu", one("90%"), one(0.85)),
    ...notNumbers([one(5)]),
    fails("bukan-satu-angka", one("3,2-3,0"), one(5)),
    fails("ukuran", column(1, 2, 3), column(1, 2)),
  ],
  RATARATA: [
    fails("semua-kosong", column(null, "n/a", "belum rilis")),
    fails("strip-rancu", column(87.17, "-")),
    fails("persen-rancu", column("87,17%", 0.95)),
    fails("bobot-nol", column(87.17, 100), column(0, 0)),
    fails("bobot-negatif", column(87.17, 100), column(1, -1)),
    fails("ukuran-berbeda", column(87.17, 100), column(1, 2, 3)),
    fails("bukan-angka", column(87.17, "Sangat Berhasil")),
    fails("angka-rusak", column(87.17, "6,81,297,418.00")),
    fails("bukan-satu-angka", column(87.17, "3,2-3,0")),
  ],
  TRIWULAN: [
    fails("semua-kosong", [[null, null, null, null]]),
    fails("bukan-satu-baris", [
      [1, 2],
      [3, 4],
    ]),
    fails("persen-rancu", [["25%", 0.5]]),
    fails("pilihan", [[1, 2]], one("terakir")),
    fails("bukan-angka", [[1, "TW II"]]),
    fails("angka-rusak", [[1, "6,81,297,418.00"]]),
    fails("bukan-satu-angka", [[1, "3,2-3,0"]]),
  ],
  JUMLAH: [
    fails("kode-kosong", one(null), column("2.07.04.1.03"), column(5)),
    fails("kode-rusak", one("2.07.03.1"), column("2.07.04.1.03"), column(5)),
    fails("kode-tidak-ada", one("2.07.05"), column("2.07.04.1.03"), column(5)),
    fails("kode-baris-rusak", one("2.07.04"), column("2.07.04.1.03", "2.07.04.1"), column(5, 6)),
    fails("semua-kosong", one("2.07.04"), column("2.07.04.1.03"), column(null)),
    fails("ukuran-berbeda", one("2.07.04"), column("2.07.04.1.03"), column(5, 6)),
    fails("belum-ada", one("2.07.04"), column("2.07.04.1.03"), column("n/a")),
    fails("bukan-angka", one("2.07.04"), column("2.07.04.1.03"), column("lima")),
    fails("angka-rusak", one("2.07.04"), column("2.07.04.1.03"), column("6,81,297,418.00")),
    fails("bukan-satu-angka", one("2.07.04"), column("2.07.04.1.03"), column("3,2-3,0")),
  ],
  ANGKA: [fails("kosong", one(null)), ...notNumbers([]), fails("bukan-satu-angka", one("3,2-3,0"))],
  TERBILANG: [
    fails("kosong", one(null)),
    fails("terlalu-besar", one(1e15)),
    ...notNumbers([]),
    fails("bukan-satu-angka", one("3,2-3,0")),
  ],
  "KODE.RAPI": badKode,
  "KODE.TINGKAT": badKode,
  "KODE.INDUK": [...badKode, fails("kode-tanpa-induk", one("2"))],
  "KODE.SAH": [fails("kode-kosong", one(null))],
};
