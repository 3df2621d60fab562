import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { SpreadsheetHost } from "../host/port";
import type { TextStore } from "../tasks/user-settings";
import { createSignal } from "./change-signal";
import { Pane, type PaneProps } from "./components/pane";
import { PaneBoundary } from "./components/pane-boundary";
import { ReportCopy } from "./components/report-copy";
import { StartNotice } from "./components/start-notice";
import type { MakeWorkbook, OpenFile, PaneServices, SampleReport } from "./pane-services";
import { failureReport } from "./failure-report";
import { defaultServices, servicesBeside } from "./services";
import type { WorkerLine } from "./worker/ask-worker";
import type { ThemeName } from "./theme";
import type { Purpose } from "./use-purpose";

export interface PaneOptions {
  readonly language: "id" | "en";
  readonly theme: ThemeName;
  /** Null while no workbook is open. */
  readonly host: SpreadsheetHost | null;
  /** The name of the workbook as the user knows it, or null. */
  readonly source: string | null;
  /** The product's own tasks and words unless given. */
  readonly services?: PaneServices;
  /** Starts a worker for what only reads; without it everything is done in the pane. */
  readonly startWorker?: () => WorkerLine;
  /** How another workbook file is opened to be read from; only where the program can read files. */
  readonly openFile?: OpenFile;
  /** The sample report, for the introduction. */
  readonly openSample?: SampleReport;
  /** Lets the user choose a workbook of her own, where the page around the pane opens files. */
  readonly openOwn?: () => void;
  /** What to begin with once the workbook is read. */
  readonly purpose?: Purpose | null;
  /** How a new workbook is made for the user; only where the program can. */
  readonly makeWorkbook?: MakeWorkbook;
  /** The program around the pane takes several steps to undo what was written at once. */
  readonly undoesInSteps?: boolean;
  /** Where the user's choices are kept on this computer. */
  readonly store?: TextStore;
}

/** The strings by which the page around the pane leads it. */
export interface PaneHandle {
  /** Another workbook: what was shown of the former one is forgotten, a task under way is stopped. */
  readonly setHost: (host: SpreadsheetHost | null, source: string | null) => void;
  readonly setTheme: (theme: ThemeName) => void;
  /** The user edited the workbook: results on the screen are marked as stale. Nothing is read by itself. */
  readonly workbookChanged: () => void;
  readonly unmount: () => void;
}

/** Puts the pane into `element`, which gives it its size; the pane scrolls inside. */
export function mountPane(element: HTMLElement, options: PaneOptions): PaneHandle {
  const root = createRoot(element);
  const changes = createSignal();
  const { language, startWorker, openFile, makeWorkbook, openSample, openOwn, store, undoesInSteps = false } = options;
  const tasks = options.services ?? (startWorker === undefined ? defaultServices : servicesBeside(startWorker));
  const services = {
    ...tasks,
    undoesInSteps,
    ...(openFile === undefined ? {} : { openFile }),
    ...(openSample === undefined ? {} : { openSample }),
    ...(openOwn === undefined ? {} : { openOwn }),
    ...(makeWorkbook === undefined ? {} : { makeWorkbook }),
    ...(store === undefined ? {} : { store }),
  };
  let props: PaneProps = { ...options, services, changes };

  const show = (change: Partial<PaneProps>): void => {
    props = { ...props, ...change };
    const { screens } = services.wordingFor(language);
    const fallback = (fault: Error): ReactNode => {
      const place = { host: props.host?.kind ?? null, language, browser: navigator.userAgent };
      const more = <ReportCopy report={() => failureReport(fault, place)} texts={screens.failureReport} />;
      return (
        <StartNotice
          lang={language}
          product={screens.header.product}
          said={screens.start.broken}
          theme={props.theme}
          more={more}
        />
      );
    };
    root.render(
      <PaneBoundary fallback={fallback}>
        <Pane {...props} />
      </PaneBoundary>,
    );
  };
  show({});

  return {
    setHost: (host, source) => {
      show({ host, source });
    },
    setTheme: (theme) => {
      show({ theme });
    },
    workbookChanged: changes.ring,
    unmount: () => {
      root.unmount();
    },
  };
}
