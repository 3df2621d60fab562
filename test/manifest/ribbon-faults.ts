/** Order of what stands inside elements of the ribbon, by the element's name or its xsi:type. Optional ones end in "?". */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  DesktopFormFactor: ["GetStarted", "FunctionFile?", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Button: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation", "Title?"],
  ExecuteFunction: ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What kind of resource an element may name. */
const KINDS: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

/** Office shows no more buttons in a group of an add-in. */
const MOST_CONTROLS = 6;

/** Everything wrong with the ribbon of a manifest, one sentence each. `actions` are the functions associated in code. */
export function ribbonFaults(document: Document, actions: readonly string[]): readonly string[] {
  return [...orders(document), ...kinds(document), ...panes(document), ...commands(document, actions)];
}

function orders(document: Document): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const name = ORDERS[element.getAttribute("xsi:type") ?? ""] === undefined ? element.tagName : typeOf(element);
    const order = ORDERS[name];
    if (order === undefined) return [];
    const present = [...new Set([...element.children].map(({ tagName }) => tagName))];
    const right = order.map((part) => part.replace("?", "")).filter((part) => present.includes(part));
    const missing = order.filter((part) => !part.endsWith("?") && !present.includes(part));
    return [
      ...missing.map((part) => `${name} lacks ${part}`),
      ...(present.join() === right.join() ? [] : [`order in ${name}: ${present.join(", ")}`]),
    ];
  });
}

function kinds(document: Document): string[] {
  return [...document.querySelectorAll("[resid]")].flatMap((element) => {
    const id = element.getAttribute("resid") ?? "";
    const found = document.querySelector(`Resources [id="${id}"]`)?.parentElement?.tagName;
    const wanted = KINDS[element.tagName];
    return found === undefined || found === wanted ? [] : [`${element.tagName} ${id} is one of ${found}`];
  });
}

/** A pane of one id shows one page: with another page its content would be lost at the press of a button. */
function panes(document: Document): string[] {
  const pages = new Map<string, string>();
  return all(document, "Action").flatMap((action) => {
    const pane = action.querySelector("TaskpaneId")?.textContent ?? "";
    const page = action.querySelector("SourceLocation")?.getAttribute("resid") ?? "";
    const known = pages.get(pane);
    pages.set(pane, page);
    return pane === "" || known === undefined || known === page ? [] : [`pane ${pane} shows ${known} and ${page}`];
  });
}

function commands(document: Document, actions: readonly string[]): string[] {
  const named = all(document, "FunctionName").map(({ textContent }) => textContent);
  const hasFile = all(document, "FunctionFile").length === 1;
  return [
    ...named.filter((name) => !actions.includes(name)).map((name) => `function ${name} is not associated`),
    ...actions.filter((name) => !named.includes(name)).map((name) => `function ${name} has no button`),
    ...(hasFile === named.length > 0 ? [] : ["functions and their page do not go together"]),
    ...all(document, "Group")
      .filter((group) => group.getElementsByTagName("Control").length > MOST_CONTROLS)
      .map((group) => `${group.id} has more than ${String(MOST_CONTROLS)} controls`),
  ];
}

function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

function all(document: Document, tag: string): Element[] {
  return [...document.getElementsByTagName(tag)];
}
