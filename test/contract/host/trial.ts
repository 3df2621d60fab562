import type { HostError, HostErrorCode, SheetWrites, SpreadsheetHost } from "../../../src/host/port";
import type { CellContent, SheetContent } from "../../../src/sheets/content";
import type { ChartSpec } from "../../../src/sheets/writing/sheet-spec";
import { at, write } from "./cells";

/** A host on a fresh copy of the contract's workbook. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  /** The file as it stands now, for hosts that have one: nothing but asked for changes may show in it. */
  readonly bytes?: () => Uint8Array;
  /** A host on what a save leaves behind, for hosts that have a file. */
  readonly reopened?: () => SpreadsheetHost;
  /** What a host must leave alone: calculation mode, active sheet, selection. */
  readonly manners?: () => unknown;
  /** What `select` did last, as sheet and address. */
  readonly selected?: () => { readonly sheet: string; readonly address: string } | null;
  /** The charts that stand on a sheet. */
  readonly charts: (sheet: string) => readonly Omit<ChartSpec, "name">[];
  /** Objects left behind in the program. */
  readonly leftovers?: () => number;
}

/** Abilities that a host may lack because what it stands on does. */
export interface HostAbilities {
  readonly calculates: boolean;
  readonly hiddenLines: boolean;
  readonly tables: boolean;
  readonly arrays: boolean;
}

export const everything: HostAbilities = { calculates: true, hiddenLines: true, tables: true, arrays: true };

/** The host that a suite tries, anew for every test, and short ways to use it. */
export class Trial {
  private current: HostUnderTest | null = null;

  constructor(private readonly make: () => Promise<HostUnderTest>) {
    beforeEach(async () => {
      this.current = await this.make();
    });
    afterEach(async () => {
      await settle();
      expect(this.given.leftovers?.() ?? 0).toBe(0);
    });
  }

  get given(): HostUnderTest {
    if (this.current === null) throw new Error("no test is running");
    return this.current;
  }

  get host(): SpreadsheetHost {
    return this.given.host;
  }

  async everySheet(): Promise<readonly SheetContent[]> {
    const contents: SheetContent[] = [];
    for (const { name } of await this.host.listSheets()) contents.push(await this.host.readSheet(name));
    return contents;
  }

  async cell(sheet: string, address: string) {
    return at(await this.host.readSheet(sheet), address);
  }

  put(sheet: string, ...cells: readonly (readonly [address: string, content: CellContent, format?: string])[]) {
    return this.host.write([
      { sheet, cells: cells.map(([address, content, format]) => write(address, content, format)) },
    ]);
  }

  /** With what code and place a write is refused; nothing may have changed. */
  async refusal(writes: readonly SheetWrites[]): Promise<[HostErrorCode, string | null]> {
    const before = await this.everySheet();
    const error = await this.host.write(writes).then(
      () => null,
      (thrown: unknown) => thrown as HostError,
    );
    expect(error?.name).toBe("HostError");
    expect(await this.everySheet()).toEqual(before);
    return [error!.code, error!.place];
  }
}

/** What arrays in memory cannot do at all is no promise of theirs, so it is not asked of them. */
export function only(ability: boolean) {
  return (name: string, body: () => Promise<void>): void => {
    if (ability) test(name, body);
  };
}

/** Lets a program finish what it does on its own after a call. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
