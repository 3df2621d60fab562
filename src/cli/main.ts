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

/** A reader that has seen enough, such as `head`, closes the pipe: then there is nobody left to print for. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), packageJson.version, console).then((code) => {
  process.exitCode = code;
});
