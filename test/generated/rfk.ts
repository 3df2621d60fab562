import fc from "fast-check";
import { sumRupiah } from "../../src/domain/rupiah";
import type { CellValue } from "../../src/sheets/content";

/** One activity with its money and volumes. */
export interface Activity {
  readonly pagu: number;
  readonly realisasi: number;
  readonly target: number;
  readonly done: number;
}

/** A consistent RFK report: programmes → kegiatan → sub kegiatan, some with lettered details, dressed in one layout. */
export interface GeneratedReport {
  readonly rows: readonly (readonly CellValue[])[];
  readonly leaves: readonly Activity[];
  /** Sheet row (from 0) of each leaf, in order. */
  readonly leafRows: readonly number[];
  readonly total: { readonly pagu: number; readonly realisasi: number };
}

const HEADER: readonly CellValue[] = [
  ...["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Satuan", "Pagu", "Realisasi (Rp)"],
  ...["Bobot (%)", "Keuangan Tertimbang (%)", "Fisik Tertimbang (%)", "SIAP"],
];

/** Round amounts, as budgets have them, so that sums of neighbours often coincide. */
const pagu = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((count) => count * 5_000_000),
  fc.integer({ min: 1, max: 500_000_000 }).map((sen) => sen / 100),
);

const activity: fc.Arbitrary<Activity> = fc
  .record({
    pagu,
    share: fc.constantFrom(1, 1, 1, 0.5, 0.25, 0),
    target: fc.integer({ min: 1, max: 40 }),
    part: fc.constantFrom(1, 1, 0.5, 0),
  })
  .map(({ pagu: amount, share, target, part }) => ({
    pagu: amount,
    realisasi: Math.floor(amount * share * 100) / 100,
    target,
    done: Math.floor(target * part),
  }));

interface Layout {
  readonly separator: string;
  readonly repeatEvery: number;
  readonly blankBefore: boolean;
  readonly hasTotal: boolean;
  readonly groups: boolean;
  readonly titleRows: number;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  separator: fc.constantFrom(".", ","),
  repeatEvery: fc.constantFrom(0, 7, 13),
  blankBefore: fc.boolean(),
  hasTotal: fc.boolean(),
  groups: fc.boolean(),
  titleRows: fc.integer({ min: 0, max: 3 }),
});

type Sub = readonly Activity[];
const sub: fc.Arbitrary<Sub> = fc.oneof(
  activity.map((one) => [one]),
  fc.array(activity, { minLength: 2, maxLength: 4 }),
);
const kegiatan = fc.array(sub, { minLength: 1, maxLength: 4 });
const program = fc.array(kegiatan, { minLength: 1, maxLength: 3 });

/** Consistent reports in many layouts; every figure right, every kode well formed but for its separator. */
export const generatedReport: fc.Arbitrary<GeneratedReport> = fc
  .tuple(fc.array(program, { minLength: 1, maxLength: 4 }), layout)
  .map(([programs, dressed]) => new Writer(dressed).write(programs));

class Writer {
  private readonly rows: CellValue[][] = [];
  private readonly leaves: Activity[] = [];
  private readonly leafRows: number[] = [];
  private sinceHeader = 0;

  constructor(private readonly layout: Layout) {}

  write(programs: readonly (readonly (readonly Sub[])[])[]): GeneratedReport {
    for (let title = 0; title < this.layout.titleRows; title++) this.rows.push([`Judul laporan ${String(title + 1)}`]);
    this.rows.push([...HEADER]);
    programs.forEach((kegiatans, at) => {
      this.program(kegiatans, at + 1);
    });
    const all = programs.flat(3);
    if (this.layout.hasTotal) this.line(null, "JUMLAH", all, null);
    return {
      rows: this.rows,
      leaves: this.leaves,
      leafRows: this.leafRows,
      total: { pagu: sumOf(all, "pagu"), realisasi: sumOf(all, "realisasi") },
    };
  }

  private program(kegiatans: readonly (readonly Sub[])[], number: number): void {
    if (this.layout.blankBefore) this.rows.push([]);
    const all = kegiatans.flat(2);
    if (this.layout.groups) this.line(`${String.fromCharCode(64 + number)}.`, `Bidang ${String(number)}`, all, null);
    const kode = ["2", "07", two(number)];
    this.line(this.kode(kode), `Program ${String(number)}`, all, null);
    kegiatans.forEach((subs, k) => {
      const below = [...kode, "1", two(k + 1)];
      this.line(this.kode(below), "Kegiatan", subs.flat(), null);
      subs.forEach((details, s) => {
        this.sub(details, [...below, `00${two(s + 1)}`]);
      });
    });
  }

  private sub(details: Sub, kode: readonly string[]): void {
    const [only, second] = details;
    if (only !== undefined && second === undefined) {
      this.line(this.kode(kode), "Sub kegiatan", details, only);
      return;
    }
    this.line(this.kode(kode), "Sub kegiatan", details, null);
    details.forEach((detail, at) => {
      this.line(`${String.fromCharCode(97 + at)}.`, "Rincian", [detail], detail);
    });
  }

  private line(kode: string | null, name: string, all: readonly Activity[], own: Activity | null): void {
    this.pageBreak();
    if (own !== null) {
      this.leaves.push(own);
      this.leafRows.push(this.rows.length);
    }
    this.rows.push([
      kode,
      name,
      own?.target ?? null,
      own?.done ?? null,
      own === null ? null : "Paket",
      sumOf(all, "pagu"),
      sumOf(all, "realisasi"),
    ]);
  }

  private pageBreak(): void {
    this.sinceHeader += 1;
    if (this.layout.repeatEvery === 0 || this.sinceHeader <= this.layout.repeatEvery) return;
    this.rows.push([...HEADER]);
    this.sinceHeader = 1;
  }

  private kode(segments: readonly string[]): string {
    return segments.join(this.layout.separator);
  }
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function sumOf(activities: readonly Activity[], measure: "pagu" | "realisasi"): number {
  return sumRupiah(activities.map((one) => one[measure]));
}
