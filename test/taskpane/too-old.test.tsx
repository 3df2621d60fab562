/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { render, screen } from "@testing-library/react";
import { StartNotice } from "../../src/taskpane/components/start-notice";
import { paneWordsFor } from "../../src/wording/pane-words";

const page = readFileSync(join(__dirname, "..", "..", "src", "taskpane", "taskpane.html"), "utf8");
const inline = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "";
const links = (): readonly (string | null)[] =>
  [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

it.each(["id", "en"] as const)("offers the workbench in place of an Excel that is too old: %s", (language) => {
  const { header, start } = paneWordsFor(language).screens;
  const instead = { label: start.inBrowser, address: "index.html" };
  render(
    <StartNotice lang={language} product={header.product} said={start["too-old"]} theme="light" instead={instead} />,
  );
  const link = screen.getByRole("link", { name: start.inBrowser });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["index.html", "_blank"]);
  expect(screen.getByRole("main").textContent).toContain(start["too-old"].why);
});

describe("the page before its program", () => {
  /** Runs it in an engine whose `new Function` is the given one. */
  const run = (engine: unknown): void => {
    document.body.innerHTML = '<div id="pane"><p>Membuka Renstra…</p></div>';
    runInNewContext(inline, { document, Function: engine });
  };

  it("is left alone where the program can run", () => {
    run(Function);
    expect(document.body.textContent).toBe("Membuka Renstra…");
  });

  it("says by itself that an old browser inside Excel cannot run it, and leads to the workbench", () => {
    run(function old() {
      throw new SyntaxError();
    });
    expect(document.body.textContent).not.toContain("Membuka");
    expect(links()).toEqual(["index.html", "index.html?lang=en"]);
  });

  it("is written for old browsers itself", () => {
    expect(inline.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "")).not.toMatch(/=>|`|\?\.|\b(let|const|class)\b/);
  });
});
