import { pathToFileURL } from "node:url";
import { isAbsolute, sep } from "node:path";
import { FINDING_CODES } from "../findings/catalogue";
import type { Decision } from "../findings/decision";
import type { Finding, Severity } from "../findings/finding";
import { identitiesOf, identityKey } from "../findings/identity";
import { placeName } from "../sheets/address";
import { declarationOf, ruleOf } from "../tasks/rule-of";
import type { DecidedOutcome } from "../tasks/outcome";
import type { Wording } from "../wording";

/** One checked file. */
export interface CheckedFile {
  readonly file: string;
  readonly outcome: DecidedOutcome;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** All findings as a SARIF 2.1.0 log, which code hosts and review tools show. */
export function checkSarif(files: readonly CheckedFile[], wording: Wording, version: string) {
  const driver = {
    name: "Renstra",
    semanticVersion: version,
    language: wording.language,
    rules: FINDING_CODES.map((code) => sarifRule(code, wording)),
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(({ file, outcome }, index) => results(file, index, outcome, wording)),
      },
    ],
  };
}

function sarifRule(code: Finding["code"], wording: Wording) {
  const { name, harm } = wording.code(code);
  const source = ruleOf(code)?.source;
  const tier = declarationOf(code)?.tier;
  return {
    id: code,
    shortDescription: { text: name },
    fullDescription: { text: harm },
    properties: { ...(tier === undefined ? {} : { tier }), ...(source === undefined ? {} : { source }) },
  };
}

function results(file: string, artifact: number, { findings, decided }: DecidedOutcome, wording: Wording) {
  const identities = identitiesOf(findings);
  return findings.map((finding, index) => {
    const { title, explanation, fix } = wording.finding(finding);
    const identity = identities[index];
    const decision = decided.get(finding);
    return {
      ruleId: finding.code,
      ruleIndex: FINDING_CODES.indexOf(finding.code),
      level: LEVELS[finding.severity],
      message: { text: `${title}. ${explanation} ${fix}` },
      locations: [locationOf(file, artifact, finding)],
      ...(identity === undefined ? {} : { partialFingerprints: { "identity/v1": identityKey(identity) } }),
      ...(decision === undefined ? {} : { suppressions: [suppressionOf(decision)] }),
    };
  });
}

function locationOf(file: string, artifact: number, { sheet, cell }: Finding) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file), index: artifact } },
    logicalLocations: [{ name: cell, fullyQualifiedName: placeName(sheet, cell), kind: "element" }],
  };
}

function suppressionOf({ verdict, reason, date }: Decision) {
  const justification = `${reason} (${date})`;
  return { kind: "external", status: "accepted", justification, properties: { verdict } };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
}
