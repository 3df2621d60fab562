import type { HostObject } from "./class-table";
import { ApiFailure } from "./failure";

/** The objects that the add-in keeps from one batch to the next. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  /** How many objects are kept; 0 once every `Excel.run` has cleaned up. */
  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): null {
    if (object.reference !== null) return null;
    this.count += 1;
    object.reference = `r${this.count}`;
    this.objects.set(object.reference, object);
    return null;
  }

  remove(reference: unknown): null {
    if (typeof reference !== "string") return null;
    const object = this.objects.get(reference);
    if (object !== undefined) object.reference = null;
    this.objects.delete(reference);
    return null;
  }

  /** @throws ApiFailure InvalidReference */
  get(reference: string): HostObject {
    const object = this.objects.get(reference);
    if (object !== undefined) return object;
    throw new ApiFailure("InvalidReference", "The reference is not valid for this operation.");
  }
}
