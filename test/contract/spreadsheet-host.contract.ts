import { describeLooks } from "./host/looks";
import { describeManners } from "./host/manners";
import { describeNotes } from "./host/notes";
import { describePuttingSheets } from "./host/putting-sheets";
import { describeReading } from "./host/reading";
import { describeRefusing } from "./host/refusing";
import { describeWriting } from "./host/writing";
import { everything, Trial, type HostAbilities, type HostUnderTest } from "./host/trial";

/** One suite for all hosts: what the port promises. */
export function describeHost(kind: string, make: () => Promise<HostUnderTest>, can: HostAbilities = everything): void {
  describe(`${kind} host`, () => {
    const trial = new Trial(make);
    describeReading(trial, can);
    describeLooks(trial);
    describeWriting(trial, can);
    describeRefusing(trial, can);
    describePuttingSheets(trial, can);
    describeNotes(trial);
    describeManners(trial);
  });
}
