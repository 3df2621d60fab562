import { READY, type DialogContent } from "./dialog-content";
import { showContent } from "./result-view";

/** The page in the dialog: shows what the ribbon's function sends, and sends back what the user answers. */
async function start(page: HTMLElement): Promise<void> {
  await Office.onReady();
  const { ui } = Office.context;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      showContent(page, JSON.parse(message) as DialogContent, (given) => {
        ui.messageParent(given);
      });
    },
    () => {
      ui.messageParent(READY);
    },
  );
}

const page = document.querySelector("main");
if (page !== null) void start(page);
