import type { EventEntry } from "../excel/events";
import type { StandInExcel } from "../stand-in";

/** What the library looks for under the global name `_richApiNativeBridge`: texts in both directions. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const ANSWER = 2;
const EVENTS = 3;

/** The channel that needs neither a page nor `office.js`: for tests in plain Node. */
export function nativeBridge(excel: Pick<StandInExcel, "submit" | "listen">): NativeBridge {
  const tell = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const raise = (entries: readonly EventEntry[]): void => {
    tell({ type: EVENTS, message: { entries } });
  };
  const answer = async ({ id, flags, message }: BridgeRequest): Promise<void> => {
    const text = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const answered = await excel.submit(text, flags, raise);
    if ("body" in answered) tell({ id, type: ANSWER, message: { statusCode: 200, headers: {}, body: answered.body } });
    else {
      const { code, status, message: sentence } = answered.failure;
      const body = { error: { code, message: sentence } };
      tell({ id, type: ANSWER, message: { statusCode: status, headers: {}, body } });
    }
  };
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      void answer(JSON.parse(text) as BridgeRequest);
    },
  };
  excel.listen(raise);
  return bridge;
}
