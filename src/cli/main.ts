import packageJson from "../../package.json";
import { run } from "./run";

const console = {
  out: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  error: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
};

void run(process.argv.slice(2), packageJson.version, console).then((code) => {
  process.exitCode = code;
});
