import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../../src/host/excel/excel-host";
import { StandInExcel } from "../../../src/standin/stand-in";
import { openWorkbook } from "../../../src/workbook/open";
import { loadOffice, useOffice, type OfficeEnd } from "../../office";
import { buildXlsx, type BuiltSheet } from "../../workbook-builder";

/** What went over to Excel and back: messages, and the bytes of the longest ones. */
export interface Traffic {
  batches: number;
  longestRequest: number;
  longestAnswer: number;
}

interface Measured {
  readonly host: ExcelHost;
  readonly traffic: Traffic;
}

const SAMPLE = join(__dirname, "../../workbooks/realisasi-ntt-2021-kosong/realisasi-ntt-2021-kosong.xlsx");

/** The host in an Excel whose messages are counted and weighed. */
export function openMeasured(sheets: readonly BuiltSheet[]): Measured {
  return measuredIn(buildXlsx({ sheets }));
}

/** The host in an Excel that shows the real report that comes with the workbench. */
export function sampleReport(): Measured {
  return measuredIn(readFileSync(SAMPLE));
}

function measuredIn(file: Uint8Array): Measured {
  const excel = new StandInExcel(openWorkbook(file), { version: "2021", payloadLimit: null });
  const traffic: Traffic = { batches: 0, longestRequest: 0, longestAnswer: 0 };
  const end: OfficeEnd = {
    requirementSets: excel.requirementSets,
    listen: (raise) => {
      excel.listen(raise);
    },
    submit: async (body, flags, raise) => {
      const answer = await excel.submit(body, flags, raise);
      traffic.batches += 1;
      traffic.longestRequest = Math.max(traffic.longestRequest, Buffer.byteLength(body));
      if ("body" in answer) traffic.longestAnswer = Math.max(traffic.longestAnswer, Buffer.byteLength(answer.body));
      return answer;
    },
  };
  useOffice(loadOffice(end, { isStrict: true }));
  return { host: new ExcelHost(), traffic };
}

/** Rows of forty columns as a large workbook has them: a kode, a name, figures in full rupiah, a formula. */
export function wideRows(count: number): BuiltSheet["rows"] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => {
      if (column === 0) return `2.07.${String(row % 90)}.1.01.${String(row).padStart(4, "0")}`;
      if (column === 1) return "Penyediaan jasa penunjang urusan pemerintahan daerah kabupaten";
      if (column === 39) return { formula: `=SUM(C${String(row + 1)}:AM${String(row + 1)})`, value: 37 * 123456789012 };
      return 123456789012 + row * 40 + column;
    }),
  );
}
