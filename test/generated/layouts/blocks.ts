import { apbdPrograms, apbnProgram, parentOf, type Activity, type Growth } from "./activities";
import type { Draw } from "./draw";
import { officeName, sasaranName } from "./names";

const ORGANISATION = "2.17.2.07.3.32.01.0000";

/** The kode of an office whose bidang these programmes are of. */
function organisation(programs: readonly Activity[]): string {
  const bidang = programs.find((one) => !one.kode.startsWith("X"))?.kode.slice(0, 4) ?? "2.17";
  return ORGANISATION.includes(bidang) ? ORGANISATION : `${bidang}.0.00.0.00.01.0000`;
}

/**
 * Programmes as a plan prints them: bare, under the office and its bidang, under sasaran rows, or a regional block
 * followed by a ministry's. `kodeInName` puts the office's long kode before its name, as forms with five kode cells do.
 */
export function drawBlocks(draw: Draw, growth: Growth, count: number, kodeInName: boolean): readonly Activity[] {
  const shape = draw.weighted([
    [45, "bare"],
    [20, "under the office"],
    [15, "APBD and APBN blocks"],
    [10, "under bidang"],
    [10, "under sasaran rows"],
  ] as const);
  draw.note(`programmes ${shape}`);
  const programs = apbdPrograms(draw, growth, count);
  switch (shape) {
    case "bare":
      return programs;
    case "under the office":
      return [office(draw, programs, kodeInName)];
    case "under bidang":
      return underBidang(programs);
    case "under sasaran rows":
      return underSasaran(draw, programs);
    case "APBD and APBN blocks":
      return [office(draw, programs, kodeInName), ministry(draw, growth)];
  }
}

function office(draw: Draw, programs: readonly Activity[], kodeInName: boolean): Activity {
  const name = officeName(draw).toUpperCase();
  const own = organisation(programs);
  const [kode, shown] = kodeInName ? ["", `${own} ${name}`] : [own, name];
  return parentOf("organisasi", kode, "", shown, underBidang(programs));
}

/** Supporting programmes stand before the bidang (kode X.XX); the others under it. */
function underBidang(programs: readonly Activity[]): readonly Activity[] {
  const support = programs.filter((one) => one.kode.startsWith("X"));
  const others = programs.filter((one) => !one.kode.startsWith("X"));
  const kode = others[0]?.kode.split(".").slice(0, 2).join(".");
  if (kode === undefined) return support;
  return [...support, parentOf("bidang", kode, "", "URUSAN PEMERINTAHAN BIDANG PELAYANAN DAERAH", others)];
}

function underSasaran(draw: Draw, programs: readonly Activity[]): readonly Activity[] {
  return programs.map((one) => parentOf("sasaran", "", "", `Sasaran : ${sasaranName(draw)}`, [one]));
}

function ministry(draw: Draw, growth: Growth): Activity {
  const program = apbnProgram(draw, growth);
  const kode = program.kode.slice(0, 3);
  const names: Record<string, string> = {
    "026": "KEMENTERIAN KETENAGAKERJAAN",
    "044": "KEMENTERIAN KOPERASI",
    "067": "KEMENTERIAN DESA",
  };
  return parentOf("organisasi", kode, "", names[kode] ?? "KEMENTERIAN", [program]);
}
