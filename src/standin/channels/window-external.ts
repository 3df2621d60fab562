import type { EventEntry } from "../excel/events";
import type { StandInExcel } from "../stand-in";
import { appContext, hostInfo, type AppLook } from "./app-context";
import { DISPATCH, NOT_SUPPORTED, REQUEST } from "./dispatch-ids";
import { OfficeFrame } from "./office-frame";

/** A "SafeArray", in which desktop Office passes lists. */
interface SafeArray {
  toArray(): readonly unknown[];
}
type Callback = (result: SafeArray) => void;
type EventHandler = (dispatchId: number, entries: SafeArray) => void;

/** What Office.js asks of `window.external` inside desktop Excel. */
export interface ExternalContract {
  GetContext(): unknown;
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(dispatchId: number, target: string, callback: Callback): void;
  MessageParent(message: string): void;
  MessageChild(message: string): void;
}

/** What Office.js listens to, by page: it registers once, whatever stand-in takes the place of another later. */
const listenersOf = new WeakMap<object, Map<number, EventHandler>>();

/**
 * Makes a page believe that it is a task pane of desktop Excel: to be called before `office.js` is loaded, in a
 * browser or jsdom. `window.external` itself cannot be replaced, so its members are. Called once more it puts another
 * stand-in in the place of the first, as when the page opens another workbook.
 */
export function installWindowExternal(
  window: { readonly external: object },
  excel: StandInExcel,
  look: AppLook = {},
  frame = new OfficeFrame(),
): void {
  const listeners = listenersOf.get(window.external) ?? new Map<number, EventHandler>();
  listenersOf.set(window.external, listeners);
  const raise = (entries: readonly EventEntry[]): void => {
    listeners.get(DISPATCH.richApiEvent)?.(DISPATCH.richApiEvent, safeArray(entries.map(safeArray)));
  };
  const contract: ExternalContract = {
    GetContext: () => context,
    GetHostInfo: () => hostInfo(look),
    GetLoggingAllowed: () => false,
    Execute: (dispatchId, parameters, callback) => {
      const [first] = parameters;
      if (dispatchId === DISPATCH.richApiRequest && Array.isArray(first)) void execute(excel, first, callback, raise);
      else if (dispatchId === DISPATCH.commandCompleted) {
        frame.completed.push({ press: String(first), status: Number(parameters[1]) });
        later(callback, [0]);
      } else later(callback, [NOT_SUPPORTED]);
    },
    RegisterEvent: (dispatchId, target, handler, callback) => {
      if (dispatchId === DISPATCH.richApiEvent) listeners.set(dispatchId, handler);
      later(callback, [dispatchId === DISPATCH.richApiEvent ? 0 : frame.register(dispatchId, target, handler)]);
      setTimeout(() => {
        frame.registered(dispatchId);
      }, 0);
    },
    UnregisterEvent: (dispatchId, _target, callback) => {
      if (dispatchId === DISPATCH.richApiEvent) listeners.delete(dispatchId);
      else frame.unregister(dispatchId);
      later(callback, [0]);
    },
    MessageParent: (message) => {
      frame.toldParent.push(message);
    },
    MessageChild: (message) => {
      frame.toDialog(message);
    },
  };
  const context = appContext(excel, look);
  Object.assign(window.external, contract);
  excel.listen(raise);
}

async function execute(
  excel: StandInExcel,
  request: readonly unknown[],
  callback: Callback,
  raise: (entries: readonly EventEntry[]) => void,
): Promise<void> {
  const answered = await excel.submit(String(request[REQUEST.body]), Number(request[REQUEST.flags]), raise);
  later(callback, "body" in answered ? [0, 200, null, answered.body] : [answered.failure.number]);
}

function later(callback: Callback, result: readonly unknown[]): void {
  setTimeout(() => {
    callback(safeArray(result));
  }, 0);
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}
