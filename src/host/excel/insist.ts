import { HostError } from "../port";

/** How often something that must succeed is tried before giving up. */
const ATTEMPTS = 3;

/**
 * Does what has to be done after a failure so that the workbook is whole again, again where Excel fails at that too;
 * after silence only once more, for each answer is waited for long. @throws HostError not-put-back
 */
export async function insist<T>(place: string | null, work: () => Promise<T>, attempts = ATTEMPTS): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const left = attempts - (error instanceof HostError && error.code === "no-answer" ? 2 : 1);
    if (left <= 0) throw new HostError("not-put-back", place, String(error));
    return insist(place, work, left);
  }
}
